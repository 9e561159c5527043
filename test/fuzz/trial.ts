/**
 * One draft made at random, checked and mended. What no draft may bring about: an error, a place that is none, a word lost.
 */
import { applyEdits, defaultFixOptions, fixesOf, repair, styles, type FixOptions } from '../../src/fixes/index.js'
import { inOrder } from '../../src/fixes/edits.js'
import { lawOf } from '../../src/fixes/law.js'
import { decodedFile, notationOf, type Format } from '../../src/formats/index.js'
import { revisions } from '../../src/formats/notation.js'
import { builtinKnowledge, lint, type Report } from '../../src/library/index.js'
import { defaultSettings } from '../../src/kernel/settings.js'
import { WordedError } from '../../src/messages/worded.js'
import { isoDate } from '../../src/registry/date.js'
import { draftOf, isMadeUp, type FuzzDraft } from './drafts.js'
import { Random } from './random.js'
import { fuzzFormats, wordsIn, wordsOfNotices, type FuzzFile } from './renderings.js'

const knowledge = builtinKnowledge()
const days = ['2021-07-09', '2024-11-30', '2025-06-01', '2026-09-24'].map(isoDate)

interface Trial {
  readonly source: string
  readonly format: Format
  readonly check: (source: string) => Report
  readonly options: FixOptions
}

/** Of no format any more, or a feed without items. */
class UnknownFile extends Error {}

function trialOf({ path, content }: FuzzFile, random: Random): Trial {
  const file = decodedFile(typeof content === 'string' ? Buffer.from(content) : content, { path })
  if (!file) throw new UnknownFile(path)
  const { format, decoded } = file
  if (format.parse(decoded.source).length === 0) throw new UnknownFile(path)
  const asOf = random.pick(days)
  const settings = { ...defaultSettings, asOf }
  const style = random.pick(styles)
  const docx = random.pick(revisions)
  return {
    source: decoded.source,
    format,
    check: remembered(source => lint(format.parse(source)[0]!, knowledge, settings, asOf)),
    options: { ...defaultFixOptions, style, docx },
  }
}

/** The same source comes again: mended once, it is to be mended no more. */
function remembered<Result>(check: (source: string) => Result): (source: string) => Result {
  const known = new Map<string, Result>()
  return source => {
    const result = known.get(source) ?? check(source)
    known.set(source, result)
    return result
  }
}

/** How often a word may be missing at most. */
type Allowance = (word: string) => number

/** Words of notices may go, once for each time that they were put in. */
function allowanceOf(draft: FuzzDraft): Allowance {
  const removable = wordsOfNotices(draft)
  return word => removable.filter(other => other === word).length
}

/** Where marks have been put anywhere, which words are a notice nobody can say; those that were made up are not. */
const allButMadeUp: Allowance = word => (isMadeUp(word) ? 0 : Infinity)

function lostWords(before: string, after: string, allowed: Allowance): string[] {
  const missing = new Map<string, number>()
  const count = (words: readonly string[], by: number): void => {
    for (const word of words) missing.set(word, (missing.get(word) ?? 0) + by)
  }
  count(wordsIn(before), 1)
  count(wordsIn(after), -1)
  return [...missing].flatMap(([word, times]) => (times > 0 && times > allowed(word) ? [word] : []))
}

/** Every place leads to characters of the source, and splits none of them. */
function faultyPlaces({ analysis, messages }: Report, { length }: string, source: string): unknown[] {
  const { document, mentions, notices } = analysis
  const isSplit = (offset: number): boolean => /[\uDC00-\uDFFF]/.test(source[offset] ?? '') && offset > 0
  const spans = [...messages, ...[...mentions, ...notices].map(span => document.toSource(span))]
  return spans.filter(({ start, end }) => start < 0 || end < start || end > length || isSplit(start) || isSplit(end))
}

/**
 * What is wrong with the first ways of mending a draft, all at once, before they are proved: what the law lets pass loses no
 * word. This takes one check where a whole mending takes several.
 */
function faultOfProposals({ source, check, options, format }: Trial, allowed: Allowance): string | undefined {
  const report = check(source)
  if (faultyPlaces(report, source, source).length > 0) return 'a place that is none'
  const fixes = fixesOf(report, notationOf(format, options.docx)!, options)
  const edits = inOrder(fixes.flatMap(fix => fix.edits))
  const after = format.parse(applyEdits(source, edits))[0]!
  if (!lawOf(report.analysis).isKept(edits, after)) return undefined
  const lost = lostWords(report.analysis.document.text, after.text, allowed)
  return lost.length > 0 ? `words lost by what is proposed: ${lost.join(' ')}` : undefined
}

/** What is wrong with a draft's check and mending; nothing if all is well. */
function faultOf(trial: Trial, allowed: Allowance): string | undefined {
  const { source, check, options, format } = trial
  const notation = notationOf(format, options.docx)!
  const { source: mended, before, report } = repair(source, check, notation, options)
  if (faultyPlaces(before, source, source).length > 0) return 'a place that is none'
  if (faultyPlaces(report, mended, mended).length > 0) return 'a place that is none, once mended'
  const isBeside = format.notationFor !== undefined && options.docx === 'comments'
  const lost = lostWords(before.analysis.document.text, report.analysis.document.text, allowed)
  if (lost.length > 0) return `words lost: ${lost.join(' ')}`
  if (!isBeside && repair(mended, check, notation, options).source !== mended) return 'mended twice'
  return undefined
}

/** Marks which a draft may have anywhere, in the wrong place most of all. */
const noise = Array.from('*_[](){}<>"\'«»`#|~\\&;:-—!?.,\n\t \u00A0\u00AD\u200B😀¹†').concat(
  '</p>',
  '<b>',
  '&lt;',
  '**',
  '[^1]',
  '\r\n',
)

function disturbed({ path, content }: FuzzFile, random: Random): FuzzFile {
  if (typeof content !== 'string') return { path, content }
  let text = content
  for (let times = random.between(1, 6); times > 0; times--) {
    const at = random.below(text.length + 1)
    text = text.slice(0, at) + (random.chance(0.7) ? random.pick(noise) : '') + text.slice(at + random.below(2))
  }
  return { path, content: text }
}

/** The names of the formats. */
export const fuzzedFormats = Object.keys(fuzzFormats)

/** What is wrong with the draft of a seed in a format; nothing if all is well. */
export function faultOfSeed(name: string, seed: number): string | undefined {
  const random = new Random(seed)
  const draft = draftOf(random)
  const whole = fuzzFormats[name]!(draft, random)
  const isDisturbed = random.chance(0.3)
  const file = isDisturbed ? disturbed(whole, random) : whole
  try {
    const trial = trialOf(file, random)
    const allowed = isDisturbed ? allButMadeUp : allowanceOf(draft)
    return random.chance(0.75) ? faultOfProposals(trial, allowed) : faultOf(trial, allowed)
  } catch (error) {
    return isDisturbed && isReadingError(error) ? undefined : String((error as Error).stack)
  }
}

/** A feed or a record that is broken is refused with its place. */
const isReadingError = (error: unknown): boolean => error instanceof WordedError || error instanceof UnknownFile
