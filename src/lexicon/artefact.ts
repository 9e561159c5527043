/**
 * The compiled lexicon as bytes: typed arrays behind a header. Loading makes views and reads none of them.
 */
import { numberAt, sure } from '../checked/index.js'
import type { Alias } from '../registry/types.js'
import { aliasOfText } from './alias-text.js'
import { Pages } from './pages.js'
import { formRoles, type FormRole } from './types.js'

const version = 4
const magic = 0x706c6173

/**
 * The tables of the matcher: words, and a trie over them. States are numbered breadth first, so that those behind one
 * state stand together, by their step; a step is `word * gaps.length + gap`. State 0 is the root. Words which begin a
 * form have the first numbers: the state behind the root and word `n` is `n + 1`.
 */
export interface Tables {
  /** Offsets of words into the pool, one more than there are words. */
  readonly words: Int32Array
  /** An open-addressed hash table of a power of two of slots, probed linearly: the number of a word plus one. */
  readonly wordSlots: Int32Array
  /** For each state the step that leads to it. */
  readonly steps: Int32Array
  /** For each state the first one behind it; one more than there are states. */
  readonly children: Int32Array
  /** For each state the start of its outputs; one more than there are states. */
  readonly outputStarts: Int32Array
  /** `reading * scripts.length + script`. */
  readonly outputs: Int32Array
  /** Scripts of the words of a form, two bits each, the first word lowest. */
  readonly scripts: Int32Array
  /** Filter of the words which begin a form. */
  readonly firsts: Int32Array
  /** Filter of the words which are a form. */
  readonly singles: Int32Array
  /** Filter of the first two words of the longer forms. */
  readonly pairs: Int32Array
  /**
   * Pairs: number of the entity's text, `(number of the alias's text * formRoles.length + role) * 2`, plus one for a
   * widely borne name.
   */
  readonly readings: Int32Array
  /** Offsets into `texts`, one more than there are. */
  readonly textStarts: Int32Array
  /** Folded characters of all words. */
  readonly pool: Uint16Array
  /** In UTF-8: ids of entities, aliases as `textOfAlias` has them. */
  readonly texts: Uint8Array
  /** Number of forms. */
  readonly size: number
}

const integerSections = [
  'words',
  'wordSlots',
  'steps',
  'children',
  'outputStarts',
  'outputs',
  'scripts',
  'firsts',
  'singles',
  'pairs',
  'readings',
  'textStarts',
] as const
/** Magic, version, number of forms; lengths of the sections, of the pool and of the texts. */
const headerLength = 3 + integerSections.length + 2

export function encode(tables: Tables): Uint8Array {
  const { pool, texts, size } = tables
  const sections = integerSections.map(name => tables[name])
  const header = Int32Array.from([
    magic,
    version,
    size,
    ...sections.map(({ length }) => length),
    pool.length,
    texts.length,
  ])
  const parts = [header, ...sections, pool, texts]
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let offset = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset)
    offset += part.byteLength
  }
  return bytes
}

/** @throws RangeError if the bytes are no lexicon of this version. */
export const decode = (bytes: Uint8Array): Tables => tablesIn(new Pages(bytes))

/**
 * @returns Views, in which is to be seen what the pages have been asked for.
 * @throws RangeError if the pages are of no lexicon of this version.
 */
export function tablesIn(pages: Pages): Tables {
  const { buffer, length } = pages
  if (length < headerLength * 4) throw new RangeError('This is no compiled lexicon')
  const header = new Int32Array(buffer, pages.offset, headerLength)
  pages.need(header)
  if (header[0] !== magic || header[1] !== version) throw new RangeError('This is no compiled lexicon of this version')
  const [poolLength, textsLength] = [numberAt(header, headerLength - 2), numberAt(header, headerLength - 1)]
  const numbers = integerSections.reduce((sum, _, index) => sum + numberAt(header, 3 + index), headerLength)
  if (length < numbers * 4 + poolLength * 2 + textsLength)
    throw new RangeError('This compiled lexicon has been cut short')
  let offset = pages.offset + header.byteLength
  const sections = integerSections.map((name, index) => {
    const view = new Int32Array(buffer, offset, header[3 + index])
    offset += view.byteLength
    return [name, view] as const
  })
  const pool = new Uint16Array(buffer, offset, poolLength)
  const texts = new Uint8Array(buffer, offset + pool.byteLength, textsLength)
  return {
    ...(Object.fromEntries(sections) as Record<(typeof integerSections)[number], Int32Array>),
    pool,
    texts,
    size: numberAt(header, 2),
  }
}

/** A reading as stored. */
export interface StoredReading {
  readonly entity: string
  readonly role: FormRole
  readonly alias: Alias
  readonly widelyBorne: boolean
}

/** Decodes one reading. */
export function readingAt(tables: Tables, pages: Pages, index: number): StoredReading {
  const packed = pages.numberAt(tables.readings, 2 * index + 1)
  const name = packed >> 1
  return {
    entity: textAt(tables, pages, pages.numberAt(tables.readings, 2 * index)),
    role: sure(formRoles[name % formRoles.length]),
    alias: aliasOfText(textAt(tables, pages, Math.floor(name / formRoles.length))),
    widelyBorne: (packed & 1) === 1,
  }
}

const decoder = new TextDecoder()

function textAt({ texts, textStarts }: Tables, pages: Pages, index: number): string {
  const [from, to] = [pages.numberAt(textStarts, index), pages.numberAt(textStarts, index + 1)]
  pages.need(texts, from, to)
  return decoder.decode(texts.subarray(from, to))
}
