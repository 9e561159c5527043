/** What mending takes away from a labelled text, word by word, in its own format or put into another one. */
import type { BenchText } from '../../bench/accuracy/texts.js'
import { defaultFixOptions, repair, type Style } from '../../src/fixes/index.js'
import { decodedFile, notationOf } from '../../src/formats/index.js'
import { revisions } from '../../src/formats/notation.js'
import { builtinKnowledge, lint } from '../../src/library/index.js'
import { defaultSettings } from '../../src/kernel/settings.js'
import { isoDate } from '../../src/registry/date.js'
import { termOf } from '../../src/language/terms.js'
import { hasRole } from '../../src/language/words.js'
import { wordKey } from '../../src/language/word-key.js'
import type { FuzzDraft } from '../fuzz/drafts.js'
import { Random } from '../fuzz/random.js'
import { fuzzFormats, wordsIn, type FuzzFile } from '../fuzz/renderings.js'

const knowledge = builtinKnowledge()

/** Formats that a text can be put into. */
export const textFormats = Object.keys(fuzzFormats)

interface Mending {
  readonly style: Style
  /** Into which the text is put, paragraph by paragraph. Default: its own. */
  readonly format?: string
}

/**
 * @param text With the day of its check.
 * @returns A line for each document of the text that lost words: all but those that notices are made of.
 */
export function lossesIn(text: BenchText, { style, format }: Mending): string[] {
  const file = format === undefined ? { path: `a.${text.format}`, content: text.text } : rendered(text, format)
  return lostFrom(file, text.asOf, style).flatMap(words =>
    words.length > 0 ? [`${text.id} as ${file.path}, ${style}: ${words.join(' ')}`] : [],
  )
}

/** Words lost by each document of a file. */
function lostFrom({ path, content }: FuzzFile, day: string, style: Style): string[][] {
  const { format, decoded } = decodedFile(typeof content === 'string' ? Buffer.from(content) : content, { path })!
  const settings = { ...defaultSettings, asOf: isoDate(day) }
  const options = { ...defaultFixOptions, style }
  const documents = format.parse(decoded.source)
  if (documents.length === 0) throw new Error(`${path}: no document`)
  return revisions.slice(0, format.notationFor ? 2 : 1).flatMap(revision =>
    documents.map((_, index) => {
      const check = (source: string) => lint(format.parse(source)[index]!, knowledge, settings, isoDate(day))
      const { before, report } = repair(decoded.source, check, notationOf(format, revision)!, options)
      const { text } = before.analysis.document
      return lost(text, report.analysis.document.text).filter(word => !isOfNotices(word) && !isMarker(word, text))
    }),
  )
}

const rendered = (text: BenchText, format: string): FuzzFile =>
  fuzzFormats[format]!(draftOf(text.text), new Random(text.text.length))

/** Words and marks as they stand: tags and signs of Markdown become words of a text that has none. */
const draftOf = (text: string): FuzzDraft =>
  text
    .split(/\n\s*\n/u)
    .filter(block => block.trim() !== '')
    .map(block => ({ kind: 'paragraph', pieces: [{ text: block.trim() }] }))

/** Words that stand less often once the text is mended. */
function lost(before: string, after: string): string[] {
  const count = new Map<string, number>()
  for (const word of wordsIn(before)) count.set(word, (count.get(word) ?? 0) + 1)
  for (const word of wordsIn(after)) count.set(word, (count.get(word) ?? 0) - 1)
  return [...count].flatMap(([word, times]) => (times > 0 ? [word] : []))
}

/** A number that calls a note: it goes where no note answers it. */
const isMarker = (word: string, text: string): boolean =>
  /^\d{1,2}$/.test(word) && (text.includes(`[${word}]`) || text.includes(`[^${word}]`))

/** Words that notices are made of by the dictionary, their months, and fixed expressions; «прим. ред.» stands in their brackets. */
const isOfNotices = (word: string): boolean =>
  termOf(wordKey(word), false) !== undefined ||
  hasRole(wordKey(word), 'month') ||
  /^(?:иностранн\p{L}+|агент\p{L}*|foreign|agents?|прим|ред)$/iu.test(word)
