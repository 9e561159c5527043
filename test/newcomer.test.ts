/**
 * Who adds a rule, a reporter or a format touches the files that DESIGN.md names for it, and no others: nothing else in the
 * house knows those that are there by their names.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { rules } from '../rules/index.js'
import { formats } from '../src/formats/index.js'
import { reporterNames } from '../src/reporters/types.js'

const root = new URL('../', import.meta.url)
const sources = ['src', 'rules', 'web/src'].flatMap(folder =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.ts'))
    .map(name => ({ name, code: withoutComments(readFileSync(new URL(name, root), 'utf8')) })),
)

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
}

/** Files in which a name stands as a text of its own, but for those where it is at home. */
const knowing = (id: string, isHome: (name: string) => boolean): readonly string[] =>
  sources.filter(({ name, code }) => !isHome(name) && code.includes(`'${id}'`)).map(({ name }) => name)

test.each(rules.map(({ id }) => id))('the rule %s is known to its own folder', id => {
  expect(knowing(id, name => name.startsWith(`rules/${id}/`))).toEqual([])
  const imports = sources.filter(({ code }) => code.includes(`/${id}/`) && !code.includes(`'./${id}/`))
  expect(imports.map(({ name }) => name).filter(name => !name.startsWith('rules/'))).toEqual([])
})

/** Also words of the trade, or of the mark-up, where nothing is meant by them but that. */
const words = new Set(['html', 'text', 'markdown', 'json', 'xml'])

test.each(reporterNames.filter(name => !words.has(name)))('the reporter %s is known to its own module', name => {
  const named = ['src/reporters/types.ts', 'src/reporters/index.ts', `src/reporters/${name}.ts`]
  expect(knowing(name, file => named.includes(file))).toEqual([])
})

/**
 * What can be configured of a format stands where configs are read; the page draws what it knows of a draft's look; what
 * the reports of an audit are written in is no format of drafts.
 */
const ofFormats = /^(?:src\/(?:formats|config|audit\/report)|src\/browser\/opened)\//u

test.each(formats.map(({ name }) => name).filter(name => !words.has(name)))(
  'the format %s is known to its room',
  name => {
    expect(knowing(name, file => ofFormats.test(file))).toEqual([])
  },
)
