/** Long drafts of which a few parties are told, in formats that can be abridged. */
import { rules } from '../../rules/index.js'
import { checkBy } from '../../src/engine/check.js'
import { noConfig } from '../../src/config/none.js'
import { formatOf } from '../../src/formats/index.js'
import { defaultSettings } from '../../src/kernel/settings.js'
import type { Report } from '../../src/kernel/linter.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { isoDate } from '../../src/registry/date.js'

const settings = { ...defaultSettings, asOf: isoDate('2024-11-30') }
const checkDocuments = checkBy({ knowledge: builtinKnowledge(), settings, rules })

export const filler = (index: number): string =>
  `Абзац ${index}: утром в городе шёл дождь, и люди ждали автобуса у станции.`

const parties = ['Талибан', 'Олег Кашин', '«Дождь»', 'Юрий Дудь', 'Фонд борьбы с коррупцией']

/** What is told of parties, with much between. */
export const told = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    index % 9 === 4 ? `Об этом сообщил ${parties[(index / 9) | 0] ?? 'сосед'}, а потом замолчал.` : filler(index),
  )

export const joined: Readonly<Record<string, (texts: readonly string[]) => string>> = {
  md: texts => `---\ntitle: Новости\n---\n\n${texts.join('\n\n')}\n`,
  txt: texts => `${texts.join('\n\n')}\n`,
  html: texts =>
    `<!doctype html>\n<body>\n<article>\n${texts.map(text => `<p>${text}</p>\n`).join('')}</article>\n</body>\n`,
  rst: texts => `${texts.join('\n\n')}\n`,
  adoc: texts => `= Новости\n\n${texts.join('\n\n')}\n`,
}

/** A draft, checked; with the lengths of all that is checked from there on. */
export function draft(extension: string, source: string) {
  const format = formatOf({ path: `draft.${extension}` })!
  const lengths: number[] = []
  const check = (text: string): Report => {
    lengths.push(text.length)
    return checkDocuments(format.parse(text, noConfig.formats))[0]!
  }
  const report = check(source)
  lengths.length = 0
  return { report, check, lengths, notation: format.notation! }
}
