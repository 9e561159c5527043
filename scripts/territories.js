/**
 * Brings the names of CLDR into `territories.yml` of each language: territories that are new get an entry, names
 * that changed are put first in theirs. Adjectives and other names are written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { URL } from 'node:url'
import { parseDocument } from 'yaml'

/** Groups of states, pseudo-locales and what is unknown. */
const none = new Set(['EZ', 'QO', 'XA', 'XB', 'ZZ'])

for (const language of ['ru', 'en']) {
  const { main } = JSON.parse(
    readFileSync(new URL(import.meta.resolve(`cldr-localenames-full/main/${language}/territories.json`)), 'utf8'),
  )
  const file = new URL(`../src/language/${language}/words/territories.yml`, import.meta.url)
  const document = parseDocument(readFileSync(file, 'utf8'))
  for (const [key, name] of Object.entries(main[language].localeDisplayNames.territories)) {
    const code = key.slice(0, 2)
    if (!/^[A-Z]{2}(?:-alt-\w+)?$/u.test(key) || none.has(code)) continue
    const known = document.toJS().territories[code]
    const { names = [], adjectives = [] } = known ?? {}
    if (names.includes(name)) continue
    const listed = key === code ? [name, ...names] : [...names, name]
    const entry = document.createNode({ names: listed, adjectives }, { flow: true })
    document.setIn(['territories', code], entry)
  }
  writeFileSync(file, document.toString({ lineWidth: 0, flowCollectionPadding: true }))
}
