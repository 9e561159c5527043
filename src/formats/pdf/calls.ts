/**
 * Which calls in the text of a page its notes answer: numbers may begin anew on every page, and so may asterisks.
 */
import { entryOf } from '../../checked/index.js'
import { groupedBy } from '../../document/grouped.js'
import type { Span } from '../../document/types.js'
import type { SourceLine, SourcePage } from './source.js'

interface Note {
  readonly label: string
  /** Where its words begin in the source, behind the marker. */
  readonly from: number
}

interface Call extends Span {
  readonly label: string
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const call = /(?<=\S)(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\*{1,5}|[†‡]{1,3})/gu
const opening = /([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\*{1,5}|[†‡]{1,3}|\d{1,3}(?=[.)]?\s*[\p{L}«"„“(]))[.)]?\s*/uy

export class Calls {
  readonly #notes = new Map<SourceLine, Note>()
  /** By the line's start. */
  readonly #calls = new Map<number, Call[]>()

  /** @param notes The first line of each. */
  constructor(source: string, pages: readonly SourcePage[], notes: readonly SourceLine[]) {
    const opened = notes.flatMap(line => {
      const found = openingOf(source, line)
      return found ? [{ line, ...found }] : []
    })
    const pagesOf = new Map<string, Set<number>>()
    for (const { marker, line } of opened) pagesOf.set(marker, (pagesOf.get(marker) ?? new Set()).add(line.page))
    // A sign that has one meaning all over the document keeps it: its note answers on every page.
    const own = opened.filter(({ marker }) => /\d/.test(marker) || entryOf(pagesOf, marker).size > 1)
    const byPage = groupedBy(own, ({ line }) => line.page)
    for (const { page, lines } of pages) {
      const answers = new Map((byPage.get(page) ?? []).map(note => [note.marker, note]))
      if (answers.size > 0) this.#readPage(source, lines, answers)
    }
  }

  noteOf(line: SourceLine): Note | undefined {
    return this.#notes.get(line)
  }

  /** Calls within a line, in order. */
  in({ start, end }: Span): readonly Call[] {
    return (this.#calls.get(start) ?? []).filter(found => found.end <= end)
  }

  #readPage(
    source: string,
    lines: readonly SourceLine[],
    answers: ReadonlyMap<string, { readonly line: SourceLine; readonly from: number }>,
  ): void {
    for (const { start, end, page, isNote, role } of lines) {
      if (isNote || role === 'l') continue
      for (const { 0: signs, index } of source.slice(start, end).matchAll(call)) {
        const marker = numbered(signs)
        const note = answers.get(marker)
        if (!note) continue
        const label = `^${page}.${marker}`
        this.#notes.set(note.line, { label, from: note.from })
        const calls = this.#calls.get(start) ?? []
        calls.push({ label, start: start + index, end: start + index + signs.length })
        this.#calls.set(start, calls)
      }
    }
  }
}

function openingOf(
  source: string,
  { start }: SourceLine,
): { readonly marker: string; readonly from: number } | undefined {
  opening.lastIndex = start
  const signs = opening.exec(source)?.[1]
  return signs === undefined ? undefined : { marker: numbered(signs), from: opening.lastIndex }
}

/** Raised numbers as others. */
const numbered = (signs: string): string =>
  Array.from(signs, sign => (superscripts.includes(sign) ? superscripts.indexOf(sign) : sign)).join('')
