/**
 * What makes changes ready for Word once all of them are made: numbers and days, or comments in their place.
 */
import { groupOf, itemAt, lastOf, sure } from '../../checked/index.js'
import { proposal, proposedNote } from '../package/proposal.js'
import type { Signing } from '../index.js'
import { sourceOf, type WrittenPart } from '../package/parts.js'
import { partsOf, type Part, type Role } from './package.js'
import { author, pendingId, pendingTag } from './revision.js'
import { elementEnd } from '../package/elements.js'
import { textElement } from './runs.js'

/**
 * @param before The source without the changes.
 * @returns A source without pending changes; the one before if all that is to be said is said already.
 */
export function signed(before: string, source: string, { revision, day }: Signing): string {
  const date = `${day}T00:00:00Z`
  let next = 1 + [...source.matchAll(/\bw:id="(\d{1,9})"/g)].reduce((most, [, id]) => Math.max(most, Number(id)), 0)
  if (revision === 'comments') return new Commenting(source, date, () => next++).source() ?? before
  return source.replace(pendingTag, (_, lead: string) => `${lead}${next++}" w:date="${date}"`)
}

const pending = (name: string): string => `<w:${name} w:id="${pendingId}"[^>/]*>([^]*?)</w:${name}>`
const change = new RegExp(`<w:(ins|del) w:id="${pendingId}"[^>/]*>([^]*?)</w:\\1>`, 'g')
const addedNote = new RegExp(
  `<w:footnote w:id="(\\d+)"><w:p>(?:<w:pPr>(?:(?!</w:pPr>)[^])*</w:pPr>)?${pending('ins')}</w:p></w:footnote>`,
  'g',
)
const addedParagraph = new RegExp(
  `(</w:p>)?<w:p><w:pPr><w:rPr><w:ins w:id="${pendingId}"[^>]*/></w:rPr></w:pPr>${pending('ins')}</w:p>`,
  'g',
)
/** Comments that stand in a place already. */
const reference =
  /^(?:<w:commentRange(?:Start|End)\b[^>]*\/>)*<w:r>(?:<w:rPr>[^]*?<\/w:rPr>)?<w:commentReference w:id="(-?\d+)"\/><\/w:r>/
const references = /<w:commentReference w:id="(-?\d+)"\/>/g
/** Word knows comments in these only. */
const commentable: ReadonlySet<Role> = new Set(['body', 'footnotes', 'endnotes'])

/** Puts every pending change back and says in a comment what it was. */
class Commenting {
  readonly #source: string
  readonly #parts: readonly Part[]
  readonly #date: string
  readonly #number: () => number
  readonly #notes = new Map<string, string>()
  readonly #known: ReadonlyMap<string, string>
  readonly #added: string[] = []

  constructor(source: string, date: string, number: () => number) {
    this.#source = source
    this.#parts = partsOf(source)
    this.#date = date
    this.#number = number
    this.#known = commentsIn(this.#xmlOf(this.#parts.find(({ role }) => role === 'comments')))
    for (const part of this.#parts)
      if (part.role === 'footnotes')
        for (const [, id = '', runs = ''] of this.#xmlOf(part).matchAll(addedNote)) this.#notes.set(id, wordsOf(runs))
  }

  /** @returns Nothing if no comment has been added. */
  source(): string | undefined {
    const parts = this.#parts.map(part => ({ role: part.role, name: part.name, text: this.#commented(part) }))
    if (this.#added.length === 0) return undefined
    const comments = parts.find(({ role }) => role === 'comments')
    if (comments) comments.text = withComments(comments.text, this.#added)
    else parts.push(this.#newPart(itemAt(parts, 0)))
    return sourceOf(parts)
  }

  #xmlOf(part: Part | undefined): string {
    return part ? this.#source.slice(part.start, part.end) : ''
  }

  #commented(part: Part): string {
    const xml = this.#xmlOf(part)
      .replace(addedNote, '')
      .replace(addedParagraph, (_, end: string | undefined, runs: string, at: number, whole: string) => {
        const text = proposal('', this.#proposed(runs))
        const before = whole.slice(Math.max(0, at - longestNear), at)
        const isSaid = [...before.matchAll(references)].some(([, id]) => this.#known.get(sure(id)) === text)
        const comment = isSaid || !commentable.has(part.role) ? '' : this.#comment('', text)
        return end === undefined ? `<w:p>${comment}</w:p>` : `${comment}</w:p>`
      })
    const parts: string[] = []
    let behind = 0
    for (const pieces of editsIn(xml)) {
      const [start, end] = [itemAt(pieces, 0).start, lastOf(pieces).end]
      parts.push(xml.slice(behind, start), this.#edit(xml, pieces, commentable.has(part.role)))
      behind = end
    }
    return [...parts, xml.slice(behind)].join('')
  }

  /** What was in the text, with a comment that says what is to stand there; none where one says so already. */
  #edit(xml: string, pieces: readonly Piece[], canHold: boolean): string {
    let restored = ''
    pieces.forEach(({ isGone, runs, end }, index) => {
      const next = pieces[index + 1]?.start ?? end
      restored += (isGone ? runs.replaceAll('w:delText', 'w:t') : '') + xml.slice(end, next)
    })
    const runsOf = (gone: boolean): string => pieces.map(({ isGone, runs }) => (isGone === gone ? runs : '')).join('')
    const text = proposal(wordsOf(runsOf(true)), this.#proposed(runsOf(false)))
    for (let rest = xml.slice(lastOf(pieces).end, lastOf(pieces).end + longestNear); canHold;) {
      const found = reference.exec(rest)
      if (!found) return this.#comment(restored, text)
      if (this.#known.get(groupOf(found, 1)) === text) break
      rest = rest.slice(found[0].length)
    }
    return restored
  }

  #comment(runs: string, text: string): string {
    const id = this.#number()
    this.#added.push(
      `<w:comment w:id="${id}" w:author="${author}" w:date="${this.#date}" w:initials="${author}"><w:p><w:r>${textElement(text)}</w:r></w:p></w:comment>`,
    )
    return `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  }

  #proposed(runs: string): string {
    const [, note] = /<w:footnoteReference w:id="(\d+)"/.exec(runs) ?? []
    if (note === undefined) return wordsOf(runs)
    return proposedNote(this.#notes.get(note) ?? '')
  }

  #newPart({ name, text }: WrittenPart<Role>) {
    const [, namespace = ''] = /xmlns:w="([^"]*)"/.exec(text) ?? []
    const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:comments xmlns:w="${namespace}">`
    return {
      role: 'comments' as const,
      name: name.replace(/[^/]*$/, 'comments.xml'),
      text: `${head}${this.#added.join('')}</w:comments>`,
    }
  }
}

/** Characters in which comments that stand in a place are looked for. */
const longestNear = 4000

interface Piece {
  readonly isGone: boolean
  readonly runs: string
  readonly start: number
  readonly end: number
}

/** Pending changes, those with no words between them together. */
function editsIn(xml: string): Piece[][] {
  const edits: Piece[][] = []
  for (const { 0: whole, 1: name, 2: runs = '', index } of xml.matchAll(change)) {
    const piece = { isGone: name === 'del', runs, start: index, end: index + whole.length }
    const last = edits.at(-1)
    if (last && isOneEdit(xml.slice(lastOf(last).end, index))) last.push(piece)
    else edits.push([piece])
  }
  return edits
}

/** @param between What stands between two changes. */
const isOneEdit = (between: string): boolean => wordsOf(between) === '' && !between.includes('</w:p>')

const wordsOf = (runs: string): string =>
  [...runs.matchAll(/<w:(?:t|delText)\b[^>]*>([^<]*)</g)].map(([, text]) => text).join('')

/** The text of our own comments, by id. */
function commentsIn(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { 0: tag, 1: id = '', index } of xml.matchAll(/<w:comment\b[^>]*\bw:id="(-?\d+)"[^>]*>/g)) {
    if (!tag.includes(`w:author="${author}"`)) continue
    const place = { start: index, end: index + tag.length }
    found.set(id, wordsOf(xml.slice(place.end, elementEnd(xml, 'w:comment', place))))
  }
  return found
}

function withComments(xml: string, added: readonly string[]): string {
  const empty = /<w:comments\b([^>]*)\/>\s*$/.exec(xml)
  if (empty) return `${xml.slice(0, empty.index)}<w:comments${groupOf(empty, 1)}>${added.join('')}</w:comments>`
  const at = xml.lastIndexOf('</w:comments>')
  return xml.slice(0, at) + added.join('') + xml.slice(at)
}
