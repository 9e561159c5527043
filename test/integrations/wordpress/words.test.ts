/** What the plug-in says, it says in both languages. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { phrasesIn, translation } from '../../../integrations/wordpress/words.config.js'

const phrases = [...phrasesIn('plugin'), ...phrasesIn('src')]
const entries = Object.values(translation('ru_RU').translations['']).filter(({ msgid }) => msgid !== '')

const holes = (text: string): string[] => (text.match(/%(?:\d\$)?[ds]/gu) ?? []).sort()

test('every phrase of the code is there in Russian, and none that the code does not say', () => {
  expect(entries.map(({ msgid }) => msgid).sort()).toEqual([...new Set(phrases.map(({ one }) => one))].sort())
})

test.each(entries.map(entry => [entry.msgid, entry] as const))('%s', (_, { msgid, msgid_plural: many, msgstr }) => {
  expect(msgstr).toHaveLength(many === undefined ? 1 : 3)
  for (const text of msgstr) {
    expect(text).toMatch(/[а-яё]/iu)
    expect(holes(text)).toEqual(holes(msgid))
  }
})

test('the readme of the plug-in names the versions that its head demands', () => {
  const read = (file: string): string =>
    readFileSync(new URL(`../../../integrations/wordpress/plugin/${file}`, import.meta.url), 'utf8')
  const head = read('plashka.php')
  for (const name of ['Requires at least', 'Requires PHP', 'License'])
    expect(read('readme.txt')).toContain(`${name}: ${new RegExp(`${name}: +(.+)`, 'u').exec(head)![1]!}`)
})
