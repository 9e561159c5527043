/**
 * Reads the paragraphs of a part: what an editor sees in Word, and nothing else. Deleted and hidden text, the
 * instructions of fields and the second copies that are kept for old readers are left out.
 */
import { decoded } from '../entities.js'
import { superscript } from '../embedded-html.js'
import type { Part, Role } from './package.js'
import { bodyLevel, type StyleKind, type Styles } from './styles.js'
import { walk, type Handler, type Tag } from './xml.js'

/** A run of text and the source span it was read from. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A link over a stretch of a paragraph, counted in its text. */
export interface Linked {
  readonly from: number
  readonly to: number
  /** In the source, behind what makes the link. */
  readonly outside: number
}

export interface Paragraph {
  readonly role: Role
  readonly segments: Segment[]
  readonly links: Linked[]
  /** What its style says. */
  kind: StyleKind | undefined
  readonly isCell: boolean
  /** Of a note: its id. */
  readonly note: string | undefined
  length: number
}

/** A link to somewhere outside. */
export interface Target {
  /** Of a relationship; else the address itself. */
  readonly id?: string
  readonly url?: string
  readonly start: number
  readonly end: number
}

export interface Story {
  /** In order of their beginning: those of a text box follow the paragraph which it hangs on. */
  readonly paragraphs: readonly Paragraph[]
  readonly targets: readonly Target[]
}

/** The notes that a text calls. */
export interface Calls {
  readonly footnotes: Set<string>
  readonly endnotes: Set<string>
  /** Marks of notes that are not numbered, by id. */
  readonly marks: Map<string, string>
}

/** How a call of a note stands in the text; the label of the note is what is between the brackets. */
export const callOf = (role: 'footnotes' | 'endnotes', id: string): string => `[${labelOf(role, id)}]`
export const labelOf = (role: Role, id: string): string => `^${role === 'endnotes' ? 'e' : ''}${id}`

const skipped: ReadonlySet<string> = new Set([
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:rt',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
])
const characters: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD'],
])
/** The style of the calls of notes, by its name. */
export const noteStyle = 'footnote reference'
const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off|none)$/.test(value)

interface Run {
  isHidden: boolean
  isRaised: boolean
  /** The id of a note whose mark is what follows in the run. */
  markOf: string | undefined
}

/** A field of which Word keeps the instruction and the last result. */
interface Field {
  instruction: string
  readonly instructionStart: number
  isResult: boolean
  readonly paragraph: Paragraph | undefined
  from: number
}

class StoryReader implements Handler {
  readonly paragraphs: Paragraph[] = []
  readonly targets: Target[] = []
  readonly #source: string
  readonly #role: Role
  readonly #styles: Styles
  readonly #calls: Calls
  readonly #names: string[] = []
  readonly #open: Paragraph[] = []
  readonly #runs: Run[] = []
  readonly #fields: Field[] = []
  readonly #ended: Field[] = []
  readonly #hyperlinks: { readonly paragraph: Paragraph | undefined; readonly from: number }[] = []
  readonly #choices: number[] = []
  /** Depth of the element which is skipped with all that it holds. */
  #skip = 0
  #cells = 0
  #note: string | undefined
  #isPreserved = false
  /** The element of one character, until it is closed. */
  #character: { readonly text: string; readonly start: number } | undefined

  constructor(source: string, role: Role, styles: Styles, calls: Calls) {
    this.#source = source
    this.#role = role
    this.#styles = styles
    this.#calls = calls
  }

  open(tag: Tag): void {
    const { name } = tag
    this.#names.push(name)
    if (this.#skip > 0) return
    if (skipped.has(name) || this.#isSecondChoice(name) || this.#isUnreadNote(tag)) this.#skip = this.#names.length
    else if (name === 'w:p') this.#openParagraph()
    else if (name === 'w:r') this.#runs.push({ isHidden: false, isRaised: false, markOf: undefined })
    else if (name === 'w:tc') this.#cells++
    else if (name === 'w:t') this.#isPreserved = tag.attribute('xml:space') === 'preserve'
    else if (name === 'w:hyperlink') this.#openHyperlink(tag)
    else if (name === 'w:fldChar') this.#turnField(tag)
    else if (!this.#readProperty(tag)) this.#readCharacter(tag)
  }

  close(name: string, _start: number, end: number): void {
    const depth = this.#names.length
    this.#names.pop()
    if (this.#skip > 0) {
      if (depth === this.#skip) this.#skip = 0
      return
    }
    if (name === 'w:p') this.#open.pop()
    else if (name === 'w:r') {
      this.#runs.pop()
      for (const { paragraph, from, instruction } of this.#ended.splice(0))
        if (/^\s*HYPERLINK\b/.test(instruction)) this.#link(paragraph, from, end)
    } else if (name === 'w:tc') this.#cells--
    else if (name === 'w:footnote' || name === 'w:endnote') this.#note = undefined
    else if (name === 'w:hyperlink') {
      const { paragraph, from } = this.#hyperlinks.pop()!
      this.#link(paragraph, from, end)
    } else if (name === 'mc:AlternateContent') this.#choices.pop()
    else if (this.#character) {
      this.#put(this.#character.text, this.#character.start, end)
      this.#character = undefined
    }
  }

  text(start: number, end: number, isRaw: boolean): void {
    if (this.#skip > 0) return
    const name = this.#names.at(-1)
    const field = this.#fields.at(-1)
    if (name === 'w:instrText' && field && !field.isResult) field.instruction += this.#source.slice(start, end)
    if (name !== 'w:t' || this.#isUnseen()) return
    const run = this.#runs.at(-1)
    let [from, to] = [start, end]
    if (!this.#isPreserved) {
      while (from < to && isBlank(this.#source[from]!)) from++
      while (to > from && isBlank(this.#source[to - 1]!)) to--
    }
    const written = this.#source.slice(from, to)
    if (run?.markOf !== undefined) this.#calls.marks.set(run.markOf, written.trim())
    const text = written.replace(/[\r\n]/g, ' ')
    const piece = { kind: 'text' as const, text: run?.isRaised ? superscript(text) : text, start: from, end: to }
    for (const found of isRaw ? [piece] : decoded(piece, false)) this.#put(found.text, found.start, found.end)
  }

  #put(text: string, start: number, end: number): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || text === '') return
    paragraph.segments.push({ text, start, end })
    paragraph.length += text.length
  }

  #isUnseen(): boolean {
    return (this.#runs.at(-1)?.isHidden ?? false) || this.#fields.some(({ isResult }) => !isResult)
  }

  #openParagraph(): void {
    const paragraph: Paragraph = {
      role: this.#role,
      segments: [],
      links: [],
      kind: undefined,
      isCell: this.#cells > 0,
      note: this.#note,
      length: 0,
    }
    this.paragraphs.push(paragraph)
    this.#open.push(paragraph)
  }

  /** Of several ways to show the same thing the first one is read. */
  #isSecondChoice(name: string): boolean {
    if (name === 'mc:AlternateContent') this.#choices.push(0)
    if (name !== 'mc:Choice' || this.#choices.length === 0) return false
    return this.#choices.push(this.#choices.pop()! + 1) > 0 && this.#choices.at(-1)! > 1
  }

  /** The rules between text and notes are notes of a type; a note whose call was deleted is not shown. */
  #isUnreadNote({ name, attribute }: Tag): boolean {
    if (name !== 'w:footnote' && name !== 'w:endnote') return false
    const id = attribute('w:id') ?? ''
    const called = name === 'w:footnote' ? this.#calls.footnotes : this.#calls.endnotes
    if ((attribute('w:type') ?? 'normal') !== 'normal' || !called.has(id)) return true
    this.#note = id
    return false
  }

  #readProperty({ name, attribute }: Tag): boolean {
    const [holder, outer, outermost] = [this.#names.at(-2), this.#names.at(-3), this.#names.at(-4)]
    const value = attribute('w:val')
    const paragraph = this.#open.at(-1)
    const run = this.#runs.at(-1)
    if (holder === 'w:rPr' && outer === 'w:r' && run) {
      if (name === 'w:vanish') run.isHidden = isOn(value)
      else if (name === 'w:vertAlign') run.isRaised = value === 'superscript'
      else if (name === 'w:rStyle') run.isRaised = value !== undefined && value === this.#styles.idOf(noteStyle)
    } else if (holder === 'w:pPr' && outer === 'w:p' && paragraph) {
      if (name === 'w:pStyle') paragraph.kind = this.#styles.kindOf(value ?? '')
      else if (name === 'w:outlineLvl' && Number(value) < bodyLevel) paragraph.kind = 'heading'
    } else if (holder === 'w:numPr' && outer === 'w:pPr' && outermost === 'w:p' && paragraph) {
      if (name === 'w:numId' && paragraph.kind !== 'heading') paragraph.kind = value === '0' ? undefined : 'list-item'
    } else return false
    return true
  }

  #readCharacter({ name, start, attribute }: Tag): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || this.#isUnseen() || this.#names.at(-2) !== 'w:r') return
    const text = characters.get(name)
    if (text !== undefined) this.#character = { text, start }
    else if (name === 'w:sym') {
      const symbol = symbolOf(attribute('w:char'))
      const noted = this.#runs.at(-1)?.markOf
      if (noted !== undefined) this.#calls.marks.set(noted, symbol)
      this.#character = { text: symbol, start }
    } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const role = name === 'w:footnoteReference' ? 'footnotes' : 'endnotes'
      const id = attribute('w:id') ?? ''
      this.#calls[role].add(id)
      const hasMark = attribute('w:customMarkFollows') !== undefined && isOn(attribute('w:customMarkFollows'))
      const run = this.#runs.at(-1)
      if (hasMark && run) {
        run.markOf = labelOf(role, id)
        run.isRaised = true
      } else this.#character = { text: callOf(role, id), start }
    }
  }

  #openHyperlink(tag: Tag): void {
    const paragraph = this.#open.at(-1)
    this.#hyperlinks.push({ paragraph, from: paragraph?.length ?? 0 })
    const id = tag.attribute('r:id')
    if (id === undefined) return
    const at = this.#source.indexOf(`"${id}"`, tag.start) + 1
    this.targets.push({ id, ...(at > 0 && at < tag.end ? { start: at, end: at + id.length } : tag) })
  }

  #link(paragraph: Paragraph | undefined, from: number, outside: number): void {
    if (paragraph && paragraph === this.#open.at(-1) && paragraph.length > from)
      paragraph.links.push({ from, to: paragraph.length, outside })
  }

  #turnField({ attribute, end }: Tag): void {
    const paragraph = this.#open.at(-1)
    const type = attribute('w:fldCharType')
    if (type === 'begin')
      this.#fields.push({ instruction: '', instructionStart: end, isResult: false, paragraph, from: 0 })
    const field = this.#fields.at(-1)
    if (!field) return
    if (type === 'separate') {
      field.isResult = true
      field.from = paragraph?.length ?? 0
      const [, url] = /^\s*HYPERLINK\s+(?:"|&quot;)([^"&]+)/.exec(field.instruction) ?? []
      const at = url === undefined ? -1 : this.#source.indexOf(url, field.instructionStart)
      if (url !== undefined && at >= 0 && at < end) this.targets.push({ url, start: at, end: at + url.length })
    } else if (type === 'end') {
      this.#fields.pop()
      this.#ended.push(field)
    }
  }
}

const isBlank = (character: string): boolean => /[ \t\r\n]/.test(character)

/** Word writes the asterisk of a note as a character of the font Symbol, in the private range. */
const symbolOf = (char: string | undefined): string => (/^F?02A$|^2A$/i.test(char ?? '') ? '*' : ' ')

/** @param calls Those of the part are added; of notes only those are read that are among them. */
export function readStory(source: string, { role, name, start, end }: Part, styles: Styles, calls: Calls): Story {
  const reader = new StoryReader(source, role, styles, calls)
  walk(source, start, end, name, reader)
  return reader
}
