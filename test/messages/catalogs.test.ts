/** Whatever plashka says, it says in both languages, and in each without words of the other. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { auditCatalogs } from '../../src/audit/words/index.js'
import { browserCatalogs } from '../../src/browser/words/index.js'
import { commandCatalogs } from '../../src/workspace/words/command/index.js'
import { configCatalogs } from '../../src/config/words/index.js'
import { odtCatalogs } from '../../src/formats/odt/words/index.js'
import { indesignCatalogs } from '../../src/formats/indesign/words/index.js'
import { docxCatalogs } from '../../src/formats/docx/words/index.js'
import { epubCatalogs } from '../../src/formats/epub/words/index.js'
import { exportsCatalogs } from '../../src/importer/words/index.js'
import { filesCatalogs } from '../../src/files/words/index.js'
import { formatsCatalogs } from '../../src/formats/words/index.js'
import { gateCatalogs } from '../../src/workspace/words/gate/index.js'
import { helpCatalogs } from '../../src/cli/words/help/index.js'
import { catalogs as wording } from '../../src/wording/words/index.js'
import { commonWords } from '../../rules/words.js'
import { languageServerCatalogs } from '../../src/language-server/words/index.js'
import { listProblemsCatalogs } from '../../src/registry/words/index.js'
import { listsCatalogs } from '../../src/knowledge/words/index.js'
import { packageCatalogs } from '../../src/formats/package/words/index.js'
import { recordsCatalogs } from '../../src/cli/words/records/index.js'
import { reportCatalogs } from '../../src/cli/words/report/index.js'
import { reporterCatalogs } from '../../src/reporters/words/index.js'
import { serverCatalogs } from '../../src/server/words/index.js'
import { streamsCatalogs } from '../../src/streams/words/index.js'
import { syntaxCatalogs } from '../../src/syntax/words/index.js'
import { trustCatalogs } from '../../src/workspace/trust/words/index.js'
import type { Language } from '../../src/language/language.js'
import { samples } from './samples.js'

const rulesFolder = new URL('../../rules/', import.meta.url)
const rules = readdirSync(rulesFolder, { withFileTypes: true }).filter(entry => entry.isDirectory())
const ofRules = Object.fromEntries(
  await Promise.all(
    rules.map(async ({ name }) => {
      const { words } = (await import(new URL(`${name}/words.ts`, rulesFolder).href)) as { words: Words }
      return [name, words] as const
    }),
  ),
)

type Words = Readonly<Record<Language, object>>

const catalogs: Readonly<Record<string, Readonly<Record<Language, object>>>> = {
  wording,
  'rules/': commonWords,
  ...ofRules,
  audit: auditCatalogs,
  browser: browserCatalogs,
  command: commandCatalogs,
  config: configCatalogs,
  docx: docxCatalogs,
  odt: odtCatalogs,
  indesign: indesignCatalogs,
  epub: epubCatalogs,
  exports: exportsCatalogs,
  files: filesCatalogs,
  formats: formatsCatalogs,
  gate: gateCatalogs,
  help: helpCatalogs,
  'language-server': languageServerCatalogs,
  'list-problems': listProblemsCatalogs,
  lists: listsCatalogs,
  package: packageCatalogs,
  records: recordsCatalogs,
  report: reportCatalogs,
  reporters: reporterCatalogs,
  server: serverCatalogs,
  streams: streamsCatalogs,
  syntax: syntaxCatalogs,
  trust: trustCatalogs,
}

test('no catalog is left out', () => {
  const found = readdirSync(new URL('../../src', import.meta.url), { recursive: true, encoding: 'utf8' })
  const catalogsOfRooms = found.filter(file => /\bwords\b.*[\\/]ru\.ts$/u.test(file))
  expect(Object.keys(catalogs)).toHaveLength(catalogsOfRooms.length + rules.length + 1)
})

/** The Russian words for those of the command line's parser, which speaks English itself. */
const isOfParser = (path: string): boolean => path === 'help.words' || path === 'help.errors'

/** Every text and every function of a catalog, by its path. */
function entriesOf(value: unknown, path: string): [path: string, entry: unknown][] {
  if (isOfParser(path)) return []
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, item]) => entriesOf(item, `${path}.${key}`))
}

function textsOf([path, entry]: [string, unknown]): string[] {
  if (typeof entry !== 'function') return [entry as string]
  const calls = samples[path] ?? [Array.from({ length: entry.length }, () => '7')]
  return calls.map(args => (entry as (...args: unknown[]) => string)(...args))
}

/** What both languages write alike: quoted names and code, options, files, formats, ids, values of settings. */
const names =
  /`[^`]*`|\((?:terrorist|extremist|foreign-agent|undesirable)\)|["«“<][^"»”>]*["»”>]|--?[a-z][a-z-]*|[A-Z]+-[A-Z-]+|\b(?:JSON|RE2|XLSX|HTML|CSV|UTF-8|PEM|DER|zip|Ed25519|lists export|YAML|diff|builtin|current|plashka(?: explain| lists (?:import|update)(?: [a-z-]+)?)?|true|false|ignore, disable, enable|media|site|strict|git|HEAD|fetch-depth|npm install(?: -g)?|inline|clause|footnote|ru \| en|HTTP|https?|LanguageTool|PLASHKA_TOKEN)\b/gu

describe.each(Object.entries(catalogs))('%s', (name, { ru, en }) => {
  const [russian, english] = [entriesOf(ru, name), entriesOf(en, name)]

  test('says the same in both languages', () => {
    const shape = (entries: [string, unknown][]): string[] =>
      entries.map(([path, entry]) => `${path}: ${typeof entry}`).sort()
    expect(shape(russian)).toEqual(shape(english))
  })

  test.each(russian)('%s in Russian', (...entry) => {
    for (const text of textsOf(entry)) {
      expect(text).not.toMatch(/undefined|\[object|NaN/u)
      expect(text.replace(names, '').match(/[a-z]{2,}/giu)).toBeNull()
    }
  })

  test.each(english)('%s in English', (...entry) => {
    for (const text of textsOf(entry)) {
      expect(text).not.toMatch(/undefined|\[object|NaN/u)
      expect(text.replace(names, '')).not.toMatch(/\p{Script=Cyrillic}/u)
    }
  })
})

test('the parser’s words are Russian', () => {
  const { words, errors } = helpCatalogs.ru
  for (const [, text] of [...words, ...errors]) expect(text).not.toMatch(/[a-z]{2,}/iu)
  for (const [english] of words) expect(english).not.toMatch(/\p{Script=Cyrillic}/u)
})
