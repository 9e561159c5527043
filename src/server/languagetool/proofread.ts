/**
 * A text with its mark-up, as clients of LanguageTool send it → matches, whose replacements a client puts in by itself.
 */
import { rules } from '../../../rules/index.js'
import { itemAt } from '../../checked/index.js'
import type { Check } from '../../engine/check.js'
import { DocumentBuilder } from '../../document/builder.js'
import { documentLanguage } from '../../document/language.js'
import { plainBlocks } from '../../document/plain.js'
import type { Document, Span } from '../../document/types.js'
import { moving } from '../../fixes/edits.js'
import { applyEdits, provedFixes, styles, type Edit, type FixOptions } from '../../fixes/index.js'
import { inlineNotation } from '../../formats/notation.js'
import { parseText } from '../../formats/text.js'
import type { Report } from '../../kernel/linter.js'
import type { Message } from '../../kernel/types.js'
import type { Language } from '../../language/language.js'
import { mostProved } from '../question.js'
import { serverCatalogs } from '../words/index.js'
import type { Annotation, Match, Proofread } from './types.js'

export interface Proofreading {
  readonly check: Check
  readonly fix: FixOptions
  /** Of messages. */
  readonly language: Language
}

/** A replacement is shown in a menu; in UTF-16 code units. */
const longestReplacement = 1000

export function proofread(annotations: readonly Annotation[], proofreading: Proofreading): Proofread {
  const source = annotations.map(partOf).join('')
  const parse = documentsOf(annotations)
  const report = itemAt(proofreading.check([parse(source, [])]), 0)
  const document = report.analysis.document
  const matching = report.messages.filter(({ start, end }) => end > start)
  const replacementsOf = replacementsIn(report, parse, proofreading, matching.slice(0, mostProved))
  const matches = matching.map(message => matchOf(message, replacementsOf(message), report, proofreading.language))
  return { language: documentLanguage(document), matches }
}

const partOf = (annotation: Annotation): string => ('text' in annotation ? annotation.text : annotation.markup)

/** How the text is read, also once notices were written into it: mark-up moves along. */
function documentsOf(annotations: readonly Annotation[]): (source: string, edits: readonly Edit[]) => Document {
  if (annotations.every(annotation => 'text' in annotation)) return source => parseText(source)
  return (source, edits) => {
    const behind = moving(edits)
    // What is written between words and mark-up belongs to the words.
    const moved = (offset: number, next: Annotation | undefined): number =>
      next === undefined || 'markup' in next ? behind(offset) : behind(offset - 1) + 1
    const builder = new DocumentBuilder(source)
    let offset = 0
    for (const [index, annotation] of annotations.entries()) {
      const start = moved(offset, annotation)
      offset += partOf(annotation).length
      const end = moved(offset, annotations[index + 1])
      if ('text' in annotation) builder.literal(start, end)
      else {
        builder.protect({ start, end })
        builder.replaced(annotation.interpretAs ?? '', start, end)
      }
    }
    const document = builder.build()
    return { ...document, blocks: plainBlocks(document.text) }
  }
}

function matchOf(message: Message, found: readonly Replacement[], report: Report, language: Language): Match {
  const { source } = report.analysis.document
  const words = serverCatalogs[language]
  const { start, end } = found[0]?.span ?? message
  const values = found.filter(({ span }) => span.start === start && span.end === end).map(({ value }) => value)
  const { reason, note, ruleId, url } = message
  return {
    message: note === undefined ? reason : `${reason}\n${note}`,
    shortMessage: words.shortMessage,
    offset: start,
    length: end - start,
    replacements: [...new Set(values)].map(value => ({ value, shortDescription: words.replacement })),
    context: contextOf(source, { start, end }),
    sentence: lineOf(source, { start, end }),
    type: { typeName: 'Other' },
    rule: {
      id: ruleName(ruleId),
      description: rules.find(({ id }) => id === ruleId)?.words?.[language].about.short ?? ruleId,
      // As ITS 2.0 names it: the text is legally problematic.
      issueType: message.severity === 'info' ? 'style' : 'legal',
      urls: [{ value: url }],
      category: { id: category, name: words.category },
    },
  }
}

export const category = 'PLASHKA'
/** As clients know it, to switch it off. */
const ruleName = (ruleId: string): string => `PLASHKA_${ruleId.replaceAll('-', '_').toUpperCase()}`

interface Replacement {
  readonly span: Span
  readonly value: string
}

/**
 * A client puts a text in the place of the match, which therefore spans whatever the fix touches: a closing quotation mark, a
 * wrong notice behind the name. What touches more than one line is no replacement, as a footnote is none.
 * @param messages Those which bring replacements.
 */
function replacementsIn(
  report: Report,
  parse: (source: string, edits: readonly Edit[]) => Document,
  { check, fix }: Proofreading,
  messages: readonly Message[],
): (message: Message) => readonly Replacement[] {
  const { source } = report.analysis.document
  const own = fix.style === 'clause' ? 'clause' : 'inline'
  const again = (text: string, edits: readonly Edit[]): Report => itemAt(check([parse(text, edits)]), 0)
  const ordered = [own, ...styles.filter(style => style !== own && style !== 'footnote')] as const
  const proved = ordered.map(style => {
    const options = { ...fix, style, styles: {} }
    return provedFixes({ source, report, check: again, notation: inlineNotation, options }, messages)
  })
  return message =>
    proved.flatMap(fixes => {
      const edits = fixes.get(message)
      const replacement = edits && replacementBy(edits, message, source)
      return replacement ? [replacement] : []
    })
}

function replacementBy(edits: readonly Edit[], message: Span, source: string): Replacement | undefined {
  const start = Math.min(message.start, ...edits.map(edit => edit.start))
  const end = Math.max(message.end, ...edits.map(edit => edit.end))
  const before = source.slice(start, end)
  if (before.length > longestReplacement || before.includes('\n')) return undefined
  const within = edits.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return { span: { start, end }, value: applyEdits(before, within) }
}

/** On either side of a match; in UTF-16 code units. */
const aside = 40

function contextOf(source: string, { start, end }: Span): Match['context'] {
  const from = Math.max(0, start - aside)
  const to = Math.min(source.length, end + aside)
  const lead = from > 0 ? '…' : ''
  const text = lead + source.slice(from, to).replace(/\s/gu, ' ') + (to < source.length ? '…' : '')
  return { text, offset: lead.length + start - from, length: end - start }
}

const lineOf = (source: string, { start, end }: Span): string => {
  const from = source.lastIndexOf('\n', start - 1) + 1
  const to = source.indexOf('\n', end)
  return source.slice(from, to < 0 ? undefined : to).trim()
}
