/**
 * A post as it is checked: its title as the headline, its text below. The server makes the same of it
 * (`includes/Draft.php`). Offsets are UTF-16 code units.
 */

export interface Post {
  /** HTML, as it is stored. */
  readonly title: string
  readonly content: string
}

export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Placed {
  readonly part: keyof Post
  readonly start: number
  readonly end: number
}

const opening = '<h1>'
const closing = '</h1>\n'
const paragraph = '<p>'

export class Draft {
  readonly post: Post
  readonly source: string
  /** Ends of blank lines of the text, behind which a paragraph was put. */
  readonly #gaps: readonly number[]

  constructor(post: Post) {
    this.post = post
    // What is written in blocks says itself where paragraphs begin; WordPress makes the others when it shows the post.
    this.#gaps = post.content.includes('<!-- wp:')
      ? []
      : [...post.content.matchAll(/\n[ \t\r]*\n/gu)].map(({ 0: gap, index }) => index + gap.length)
    this.source = `${opening}${post.title}${closing}${this.#withParagraphs(post.content)}`
  }

  /** Where a stretch of the source stands in the post; nothing if it stands in neither part. */
  placeOf({ start, end }: { readonly start: number; readonly end: number }): Placed | undefined {
    const { title, content } = this.post
    const titleStart = opening.length
    const contentStart = titleStart + title.length + closing.length
    if (start >= titleStart && end <= titleStart + title.length)
      return { part: 'title', start: start - titleStart, end: end - titleStart }
    if (start < contentStart) return undefined
    const [from, to] = [this.#inContent(start - contentStart), this.#inContent(end - contentStart)]
    return to <= content.length ? { part: 'content', start: from, end: to } : undefined
  }

  /** Edits of the source as those of the parts. @returns Nothing if one of them would touch what is no part of the post. */
  editsOf(edits: readonly Edit[]): Readonly<Record<keyof Post, readonly Edit[]>> | undefined {
    const parts: Record<keyof Post, Edit[]> = { title: [], content: [] }
    for (const edit of edits) {
      const place = this.placeOf(edit)
      if (!place) return undefined
      parts[place.part].push({ start: place.start, end: place.end, text: edit.text })
    }
    return parts
  }

  #withParagraphs(content: string): string {
    let written = ''
    let from = 0
    for (const gap of this.#gaps) {
      written += content.slice(from, gap) + paragraph
      from = gap
    }
    return written + content.slice(from)
  }

  /** What points into a paragraph's tag that was put in points behind it. */
  #inContent(offset: number): number {
    let shift = 0
    for (const gap of this.#gaps) {
      if (offset < gap + shift + paragraph.length) return Math.min(offset - shift, gap)
      shift += paragraph.length
    }
    return offset - shift
  }
}

/** @param edits In any order; none touches another. */
export function edited(text: string, edits: readonly Edit[]): string {
  let written = ''
  let from = 0
  for (const { start, end, text: put } of [...edits].sort((one, other) => one.start - other.start)) {
    written += text.slice(from, start) + put
    from = end
  }
  return written + text.slice(from)
}
