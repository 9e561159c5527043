/**
 * Drafts of every kind as the engine takes them: a source, how it is read and written, and the way back to the draft.
 */
import { entryOf, sure } from '../checked/index.js'
import {
  defaultFormatOptions,
  formatFor,
  moving,
  notationOf,
  type Document,
  type Edit,
  type Format,
  type Span,
} from '../engine/index.js'
import { editsBetween } from './difference.js'
import { RefusedError } from './error.js'
import type { OpenedFile } from './opened/file.js'
import { alignment } from './opened/projection.js'
import type { Draft, FileDraft, RichDraft, SourceDraft } from './protocol.js'
import { parseRich, richNotation } from './rich.js'

export interface Material {
  readonly source: string
  readonly format: Pick<Format, 'parse' | 'parseItem' | 'notation' | 'notationFor'>
  readonly documents: readonly Document[]
  /** From a span of the source to that of the draft. */
  readonly shown: (span: Span) => Span
  /** From edits of the source to those of the draft's text. @param mended The source with them. */
  readonly shownEdits: (edits: readonly Edit[], mended: string) => readonly Edit[]
}

/** How a source is mended, if it can be. */
export const notationFor = ({ format }: Material) => notationOf(format as Format, 'plain')

/**
 * @param files By their numbers in drafts.
 * @throws RefusedError if the format is not known, or what the format has against the source.
 */
export function materialOf(draft: Draft, files: ReadonlyMap<number, OpenedFile>): Material {
  if ('file' in draft) return fileMaterial(entryOf(files, draft.file), draft)
  return 'links' in draft ? richMaterial(draft) : sourceMaterial(draft)
}

function sourceMaterial({ text, ...hints }: SourceDraft): Material {
  const format = formatFor(text, hints)
  if (!format) throw new RefusedError('unknown-format', words => words.unknownFormat(hints.format ?? hints.path ?? ''))
  return {
    source: text,
    format,
    documents: format.parse(text, defaultFormatOptions),
    shown: ({ start, end }) => ({ start, end }),
    shownEdits: edits => edits,
  }
}

function richMaterial({ text, links }: RichDraft): Material {
  const parse = (source: string): readonly Document[] => {
    const moved = moving(links.length === 0 ? [] : editsBetween(text, source))
    return [
      parseRich(
        source,
        links.map(({ url, start, end }) => ({ url, start: moved(start), end: moved(end) })),
      ),
    ]
  }
  return {
    source: text,
    format: { parse, notation: richNotation },
    documents: [parseRich(text, links)],
    shown: ({ start, end }) => ({ start, end }),
    shownEdits: edits => edits,
  }
}

function fileMaterial(file: OpenedFile, { text }: FileDraft): Material {
  const projection = file.taken(text)
  const align = sure(alignment(projection.text, text))
  return {
    source: projection.document.source,
    format: { parse: source => [file.parse(source)], notation: file.notation },
    documents: [projection.document],
    shown: span => {
      const { start, end } = projection.ofSource(span)
      return { start: align(start), end: align(end) }
    },
    shownEdits: (_, mended) => editsBetween(text, file.mended(mended).text),
  }
}
