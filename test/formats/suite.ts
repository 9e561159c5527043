/**
 * What holds of every format alike: the same words give the same findings and the same notices, every position leads
 * back to them, and no input is too wild to be read.
 */
import { describe, expect, test } from '@jest/globals'
import type { Document, Span } from '../../src/document/types.js'
import { defaultFixOptions, repair, styles, type Style } from '../../src/fixes/index.js'
import { formatOf, type Format } from '../../src/formats/index.js'
import { builtinKnowledge, lint, type Report } from '../../src/library/index.js'
import { defaultSettings } from '../../src/kernel/settings.js'
import { isoDate } from '../../src/registry/date.js'
import { drafts, type Draft, type Inline } from './drafts.js'

/** How a format writes a draft, and how it is read back without the format's own reader. */
export interface FormatCase {
  /** Of the format, as in `formats`. */
  readonly name: string
  /** A draft as a file of the format. */
  readonly render: (draft: Draft) => string | Uint8Array
  /** The plain words of a stretch of the source: mark-up dropped, what is written otherwise decoded. */
  readonly reread: (source: string) => string
  /** Whether footnotes are the format's own, which plain text has not: their style is tested apart. */
  readonly hasOwnNotes?: boolean
  /** Which drafts the format can hold. Absent: all. */
  readonly holds?: (draft: Draft) => boolean
  /** What fixes leave of a source as it is, where that is not all. */
  readonly lasting?: (source: string) => string
  /** Sources of a size which a reader may find hard, by what is hard in them. */
  readonly hostile: Readonly<Record<string, () => string | Uint8Array>>
}

/** What drafts say without any mark-up. */
export const plainOf = (inlines: readonly Inline[]): string =>
  inlines.map(inline => (typeof inline === 'string' ? inline : inline.text)).join('')

const knowledge = builtinKnowledge()
const day = isoDate('2024-11-30')
const settings = { ...defaultSettings, asOf: day }

type Check = (source: string) => Report

/** A source is read and judged once, however much is asked of it: to mend it, and to mend it again, asks the same. */
function checkIn(format: Format): Check {
  const known = new Map<string, Report>()
  return source => {
    const report = known.get(source) ?? lint(format.parse(source)[0]!, knowledge, settings, day)
    known.set(source, report)
    return report
  }
}

/** The source of a file as its format decodes it. */
function sourceOf(format: Format, file: string | Uint8Array): string {
  if (typeof file === 'string') return file
  return format.decode ? format.decode(file).source : Buffer.from(file).toString('utf8')
}

const plain = formatOf({ format: 'text' })!
const checkPlain = checkIn(plain)
const plainDraft = ({ blocks }: Draft): string => blocks.map(({ inlines }) => plainOf(inlines)).join('\n\n')

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Blocks of words, whatever their kind: formats tell different ones. */
const wordsOf = (document: Document): string[] =>
  document.blocks.map(({ start, end }) => squeezed(document.text.slice(start, end)))

/** Messages and mentions in terms which do not depend on the format. */
function findings(source: string, check: Check, reread: (source: string) => string) {
  const { messages, analysis } = check(source)
  const textAt = ({ start, end }: Span): string => squeezed(reread(source.slice(start, end)))
  return {
    messages: messages.map(message => [message.ruleId, message.severity, message.entity?.id, textAt(message)]),
    // Lines are the format's own.
    reasons: messages.map(({ reason }) => reason.replace(/in line \d+|further on/u, 'later')),
    expected: messages.map(({ expected }) => expected),
    mentions: analysis.mentions.map(mention => [
      mention.entity.id,
      mention.certainty,
      textAt(analysis.document.toSource(mention)),
    ]),
    notices: analysis.notices.map(({ kind, statements, covers }) => ({ kind, statements, covers })),
  }
}

const identity = (text: string): string => text

type Findings = ReturnType<typeof findings>

/** What plain text is told and how it is mended: the model of every format, and of each rendering of one. */
const models = new Map<Draft, { readonly findings: Findings; readonly mended: Map<Style, Mended> }>()

interface Mended {
  readonly source: string
  readonly document: Document
  readonly messages: Findings['messages']
}

function modelOf(draft: Draft): { readonly findings: Findings; readonly mended: Map<Style, Mended> } {
  const known = models.get(draft) ?? { findings: findings(plainDraft(draft), checkPlain, identity), mended: new Map() }
  models.set(draft, known)
  return known
}

function mendedModel(draft: Draft, style: Style): Mended {
  const { mended } = modelOf(draft)
  const known = mended.get(style)
  if (known) return known
  const source = mendedBy(plainDraft(draft), checkPlain, plain, style)
  const { messages } = findings(source, checkPlain, identity)
  const model = { source, document: checkPlain(source).analysis.document, messages }
  mended.set(style, model)
  return model
}

const mendedBy = (source: string, check: Check, format: Format, style: Style): string =>
  repair(source, check, format.notation!, { ...defaultFixOptions, style }).source

/** Whether all characters of the first text stand in the second one, in order. */
function isWithin(first: string, second: string): boolean {
  let at = 0
  for (const character of second) if (character === first[at]) at += 1
  return at >= first.length
}

const liesWithin = ({ start, end }: Span, text: string): boolean => start >= 0 && start <= end && end <= text.length

/** @param format Instantiates every case for a format. */
export function suite({
  name,
  render,
  reread,
  hostile,
  hasOwnNotes = false,
  lasting = source => source,
  holds = () => true,
}: FormatCase): void {
  const format = formatOf({ format: name })!
  const written = (draft: Draft): string => sourceOf(format, render(draft))

  describe.each(drafts.filter(holds))('$name', draft => {
    const check = checkIn(format)

    test('is read as the same words', () => {
      const [document] = format.parse(written(draft))
      expect(wordsOf(document!)).toEqual(draft.blocks.map(({ inlines }) => squeezed(plainOf(inlines))))
    })

    test('gives the same findings as plain text, each at its words in the source', () => {
      expect(findings(written(draft), check, reread)).toEqual(modelOf(draft).findings)
    })

    test('leads every mention back to its words', () => {
      const source = written(draft)
      const { document, mentions } = check(source).analysis
      for (const mention of mentions) {
        const { start, end } = document.toSource(mention)
        expect(squeezed(reread(source.slice(start, end)))).toBe(
          squeezed(document.text.slice(mention.start, mention.end)),
        )
      }
    })

    const { notation } = format
    const hasFootnotes = notation?.addition !== undefined && !hasOwnNotes
    if (notation)
      test.each(styles.filter(style => hasFootnotes || style !== 'footnote'))(
        'is mended in the style %s as plain text is, and nothing else changes',
        style => {
          const source = written(draft)
          const mended = mendedBy(source, check, format, style)
          const model = mendedModel(draft, style)
          // Where there can be no footnotes, something else is written than in plain text.
          if (!hasFootnotes && wordsOf(model.document).length > draft.blocks.length) return
          expect(wordsOf(check(mended).analysis.document)).toEqual(wordsOf(model.document))
          expect(findings(mended, check, reread).messages).toEqual(model.messages)
          expect(mendedBy(mended, check, format, style)).toBe(mended)
          if (isWithin(plainDraft(draft), model.source)) expect(isWithin(lasting(source), mended)).toBe(true)
          if (check(source).messages.length === 0) expect(mended).toBe(source)
        },
      )
  })

  test.each(['nothing', ...Object.keys(hostile)])('reads %s to the end', what => {
    const source = sourceOf(format, hostile[what]?.() ?? render({ name: what, blocks: [] }))
    for (const document of format.parse(source)) {
      const { text, blocks, opaque } = document
      expect(text.length).toBeLessThanOrEqual(3 * source.length + 100)
      // Asked of each by itself, `expect` would take longer than all the reading.
      const misplaced = [...blocks, ...opaque].filter(
        span => !liesWithin(span, text) || !liesWithin(document.toSource(span), source),
      )
      expect(misplaced).toEqual([])
    }
  })
}
