/**
 * Reads the paragraphs of a part: what an editor sees in Word, and nothing else. Deleted and hidden text, the
 * instructions of fields and the second copies that are kept for old readers are left out.
 */
import { entryOf, itemAt, sure } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { decoded } from '../entities.js'
import { superscript } from '../embedded-html.js'
import { textIn } from '../pieces.js'
import { Alternatives } from './alternatives.js'
import { addressIn, isLink } from './field-link.js'
import type { Linked, Segment } from '../paragraphs.js'
import type { ListPlace } from './numbering.js'
import type { Part, Role } from './package.js'
import { bodyLevel, noList, type StyleKind, type Styles } from './styles.js'
import { isOn, ooxml } from './dialect.js'
import { hidingWith, isHiding, shown, type Hiding } from './hiding.js'
import { walk, type Handler, type Tag } from '../package/xml.js'

export interface Paragraph {
  readonly role: Role
  readonly segments: Segment[]
  readonly links: Linked[]
  /** What its style says. */
  kind: StyleKind | undefined
  /** Where it stands in a list that may number it. */
  place: ListPlace | undefined
  readonly isCell: boolean
  /** The last row of a table that has begun. */
  readonly row: object | undefined
  /** Of a note: its id. */
  readonly note: string | undefined
  length: number
  /** What its style says of hiding it. */
  hiding: Hiding
  /** Whether its end is gone or hidden: what follows belongs to it. `separated`: it is set apart all the same. */
  end: 'shown' | 'gone' | 'hidden' | 'separated'
}

/** A link to somewhere outside. */
export interface Target {
  /** Of a relationship; else the address itself. */
  readonly id?: string
  readonly url?: string
  readonly start: number
  readonly end: number
}

/** Text of another kind that stands in the place of paragraphs. */
export interface Inserted {
  readonly kind: 'chunk' | 'subdocument'
  /** Of a relationship. */
  readonly id: string
  readonly place: Span
  /** How many paragraphs stand before it. */
  readonly behind: number
}

export interface Story {
  /** In order of their beginning: those of a text box follow the paragraph which it hangs on. */
  readonly paragraphs: readonly Paragraph[]
  readonly targets: readonly Target[]
  readonly inserted: readonly Inserted[]
  /** Where fields begin that never end. */
  readonly openFields: readonly Span[]
  /** Where content stands in several ways of which those that are not read say more. */
  readonly differing: readonly Span[]
}

/** The notes that a text calls. */
export interface Calls {
  readonly footnotes: Set<string>
  readonly endnotes: Set<string>
  /** Marks of notes that are not numbered, by id. */
  readonly marks: Map<string, string>
}

/** How a call of a note stands in the text; the label of the note is what is between the brackets. */
const callOf = (role: 'footnotes' | 'endnotes', id: string): string => `[${labelOf(role, id)}]`
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
/** No paragraph goes on over the edge of one of these. */
const bounds: ReadonlySet<string> = new Set(['w:tbl', 'w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote'])
const insertions: ReadonlyMap<string, Inserted['kind']> = new Map([
  ['w:altChunk', 'chunk'],
  ['w:subDoc', 'subdocument'],
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

interface Run {
  hiding: Hiding
  isRaised: boolean
  /** The id of a note whose mark is what follows in the run. */
  markOf: string | undefined
}

/** A field of which Word keeps the instruction and the last result. */
interface Field {
  readonly begin: Span
  instruction: string
  /** Stretches of the source that hold the instruction. */
  readonly written: Span[]
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
  readonly #alternatives = new Alternatives()
  /** Beginnings of fields that never end: they are none. */
  readonly #neverEnded: ReadonlySet<number>
  /** The stretches of the text which is being read, set apart by comments and the like. */
  readonly #stretches: { start: number; end: number; readonly isRaw: boolean }[] = []
  readonly inserted: Inserted[] = []
  /** The last paragraph, if its end is gone. */
  #continued: Paragraph | undefined
  /** Depth of the element which is skipped with all that it holds. */
  #skip = 0
  #cells = 0
  #row: object | undefined
  #note: string | undefined
  #isPreserved = false
  /** The element of one character, until it is closed. */
  #character: { readonly text: string; readonly start: number } | undefined

  constructor(source: string, role: Role, styles: Styles, calls: Calls, neverEnded: ReadonlySet<number>) {
    this.#neverEnded = neverEnded
    this.#source = source
    this.#role = role
    this.#styles = styles
    this.#calls = calls
  }

  get differing(): readonly Span[] {
    return this.#alternatives.differing
  }

  /** Those that have not ended yet. */
  get openFields(): readonly Span[] {
    return this.#fields.map(({ begin }) => begin)
  }

  open(tag: Tag): void {
    const { name } = tag
    this.#names.push(name)
    if (this.#skip > 0) return
    if (bounds.has(name)) this.#continued = undefined
    this.#readEnd(tag)
    if (name === 'mc:AlternateContent') this.#alternatives.open(tag)
    if (skipped.has(name) || this.#alternatives.isSecondChoice(name) || this.#isUnreadNote(tag))
      this.#skip = this.#names.length
    else if (name === 'w:p') this.#openParagraph()
    else if (name === 'w:r')
      this.#runs.push({ hiding: this.#open.at(-1)?.hiding ?? shown, isRaised: false, markOf: undefined })
    else if (name === 'w:tr') this.#row = {}
    else if (name === 'w:tc') this.#cells++
    else if (name === 'w:t') this.#isPreserved = tag.attribute('xml:space') === 'preserve'
    else if (name === 'w:hyperlink') this.#openHyperlink(tag)
    else if (name === 'w:fldChar') this.#turnField(tag)
    else if (insertions.has(name))
      this.inserted.push({
        kind: entryOf(insertions, name),
        id: tag.attribute('r:id') ?? '',
        place: placeOf(tag),
        behind: this.paragraphs.length,
      })
    else if (name === 'w:fldSimple') this.#leadTo(tag.attribute('w:instr') ?? '', () => placeOf(tag))
    else if (!this.#readProperty(tag)) this.#readCharacter(tag)
  }

  close(name: string, _start: number, end: number): void {
    const depth = this.#names.length
    this.#names.pop()
    if (name === 'w:p') this.#alternatives.add('\n', this.#skip > 0)
    if (this.#skip > 0) {
      if (depth === this.#skip) this.#skip = 0
      return
    }
    if (bounds.has(name)) this.#continued = undefined
    if (name === 'w:p') {
      const paragraph = this.#open.pop()
      this.#continued = paragraph?.end === 'gone' || paragraph?.end === 'hidden' ? paragraph : undefined
    } else if (name === 'w:t') this.#putText()
    else if (name === 'w:r') {
      this.#runs.pop()
      for (const { paragraph, from, instruction } of this.#ended.splice(0))
        if (isLink(instruction)) this.#link(paragraph, from, end)
    } else if (name === 'w:tc') this.#cells--
    else if (name === 'w:hyperlink') {
      const { paragraph, from } = sure(this.#hyperlinks.pop())
      this.#link(paragraph, from, end)
    } else if (name === 'mc:AlternateContent') this.#alternatives.close()
    else if (this.#character) {
      this.#put(this.#character.text, this.#character.start, end)
      this.#character = undefined
    }
  }

  text(start: number, end: number, isRaw: boolean): void {
    const name = this.#names.at(-1)
    if (name === 'w:t') this.#alternatives.add(this.#source.slice(start, end), this.#skip > 0)
    if (this.#skip > 0) return
    const field = this.#fields.at(-1)
    if (name === 'w:instrText' && field && !field.isResult) {
      field.instruction += this.#source.slice(start, end)
      field.written.push({ start, end })
    }
    if (name === 'w:t') this.#stretches.push({ start, end, isRaw })
  }

  /** What stands in an element of text, comments or not: white space at its ends counts only if it says so. */
  #putText(): void {
    const stretches = this.#stretches.splice(0)
    if (this.#isUnseen()) return
    if (!this.#isPreserved) trim(this.#source, stretches)
    const run = this.#runs.at(-1)
    const written = stretches.map(({ start, end }) => this.#source.slice(start, end))
    if (run?.markOf !== undefined) this.#calls.marks.set(run.markOf, written.join('').trim())
    stretches.forEach(({ start, end, isRaw }, index) => {
      const text = itemAt(written, index).replace(/[\r\n]/g, ' ')
      const piece = { kind: 'text' as const, text: run?.isRaised ? superscript(text) : text, start, end }
      for (const found of isRaw ? [piece] : decoded(piece, false)) this.#put(found.text, found.start, found.end)
    })
  }

  #put(text: string, start: number, end: number): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || text === '') return
    paragraph.segments.push({ text, start, end })
    paragraph.length += text.length
  }

  #isUnseen(): boolean {
    return isHiding(this.#runs.at(-1)?.hiding ?? shown) || this.#fields.some(({ isResult }) => !isResult)
  }

  #openParagraph(): void {
    const continued = this.#continued
    this.#continued = undefined
    // Two that have become one are what the second one is.
    if (continued) {
      this.#open.push(Object.assign(continued, { kind: undefined, place: undefined, hiding: shown, end: 'shown' }))
      return
    }
    const paragraph: Paragraph = {
      role: this.#role,
      segments: [],
      links: [],
      kind: undefined,
      place: undefined,
      isCell: this.#cells > 0,
      row: this.#row,
      note: this.#note,
      length: 0,
      hiding: shown,
      end: 'shown',
    }
    this.paragraphs.push(paragraph)
    this.#open.push(paragraph)
  }

  /** A tracked change of the end of a paragraph, or one that is hidden. Source: ISO/IEC 29500-1, 17.13.5.15, 17.3.2.36. */
  #readEnd({ name, attribute }: Tag): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph || this.#names.at(-3) !== 'w:pPr') return
    if (name === 'w:del' || name === 'w:moveFrom') paragraph.end = 'gone'
    else if (name === 'w:specVanish' && isOn(attribute('w:val')) && paragraph.end !== 'gone')
      paragraph.end = 'separated'
    else if (name === 'w:vanish' && isOn(attribute('w:val')) && paragraph.end === 'shown') paragraph.end = 'hidden'
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
    const [paragraph, run] = [this.#open.at(-1), this.#runs.at(-1)]
    if (holder === 'w:rPr' && outer === 'w:r' && run) {
      run.hiding = hidingWith(run.hiding, name, value) ?? run.hiding
      if (name === 'w:vertAlign') run.isRaised = value === 'superscript'
      else if (name === 'w:rStyle') {
        run.isRaised = value !== undefined && value === this.#styles.idOf(noteStyle)
        run.hiding = new Map([...run.hiding, ...this.#styles.hidingOf(value ?? '')])
      }
    } else if (holder === 'w:pPr' && outer === 'w:p' && paragraph) {
      if (name === 'w:pStyle') {
        paragraph.kind = this.#styles.kindOf(value ?? '')
        paragraph.place = this.#styles.listOf(value ?? '')
        paragraph.hiding = this.#styles.hidingOf(value ?? '')
      } else if (name === 'w:outlineLvl' && Number(value) < bodyLevel) paragraph.kind = 'heading'
    } else if (holder === 'w:numPr' && outer === 'w:pPr' && outermost === 'w:p' && paragraph) {
      const { list = noList, level = 0 } = paragraph.place ?? {}
      if (name === 'w:ilvl') paragraph.place = { list, level: Number(value) }
      else if (name === 'w:numId') {
        paragraph.place = value === undefined || value === noList ? undefined : { list: value, level }
        if (paragraph.kind !== 'heading') paragraph.kind = value === noList ? undefined : 'list-item'
      }
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

  /** Where an address stands in the instruction of a field; where it is parted, where the field begins. */
  #placeIn({ begin, written }: Field, url: string): Span {
    for (const { start, end } of written) {
      const at = this.#source.slice(start, end).indexOf(url)
      if (at >= 0) return { start: start + at, end: start + at + url.length }
    }
    return begin
  }

  /** @param read What an address says that is written in the instruction. */
  #leadTo(instruction: string, placeIn: (address: string) => Span, read = (address: string): string => address): void {
    const address = addressIn(instruction)
    if (address !== undefined) this.targets.push({ url: read(address), ...placeIn(address) })
  }

  #turnField({ attribute, start: tagStart, end }: Tag): void {
    const paragraph = this.#open.at(-1)
    const type = attribute('w:fldCharType')
    if (type === 'begin' && !this.#neverEnded.has(tagStart)) {
      const begin = { start: tagStart, end }
      this.#fields.push({ begin, instruction: '', written: [], isResult: false, paragraph, from: 0 })
    }
    const field = this.#fields.at(-1)
    if (!field) return
    if (type === 'separate') {
      field.isResult = true
      field.from = paragraph?.length ?? 0
      this.#leadTo(field.instruction, address => this.#placeIn(field, address), withoutReferences)
    } else if (type === 'end') {
      this.#fields.pop()
      this.#ended.push(field)
    }
  }
}

const withoutReferences = (text: string): string =>
  textIn(decoded({ kind: 'text', text, start: 0, end: text.length }, false))

const placeOf = ({ start, end }: Tag): Span => ({ start, end })

/** Takes white space off both ends of stretches which are one text. */
function trim(source: string, stretches: { start: number; end: number }[]): void {
  for (const stretch of stretches) {
    while (stretch.start < stretch.end && isBlank(source.charAt(stretch.start))) stretch.start++
    if (stretch.start < stretch.end) break
  }
  for (const stretch of stretches.toReversed()) {
    while (stretch.end > stretch.start && isBlank(source.charAt(stretch.end - 1))) stretch.end--
    if (stretch.end > stretch.start) break
  }
}

const isBlank = (character: string): boolean => /[ \t\r\n]/.test(character)

/** Word writes the asterisk of a note as a character of the font Symbol, in the private range; a dagger as it is. */
const symbolOf = (char = ''): string =>
  /^(?:[0F]0)?2A$/i.test(char) ? '*' : /^202[01]$/.test(char) ? String.fromCharCode(Number.parseInt(char, 16)) : ' '

/**
 * @param calls Those of the part are added; of notes only those are read that are among them.
 * @throws DocxError if the part is no well-formed XML.
 */
export function readStory(source: string, part: Part, styles: Styles, calls: Calls): Story {
  const read = (neverEnded: readonly Span[]): StoryReader => {
    const starts = new Set(neverEnded.map(({ start }) => start))
    const reader = new StoryReader(source, part.role, styles, calls, starts)
    walk(source, part, reader, ooxml)
    return reader
  }
  const reader = read([])
  const { openFields } = reader
  // The text behind them has been taken for instructions: it is read once more, now that this is known.
  const { paragraphs, targets, inserted, differing } = openFields.length > 0 ? read(openFields) : reader
  return { paragraphs, targets, inserted, openFields, differing }
}
