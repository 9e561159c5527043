/**
 * Which of the Cyrillic single-byte encodings a text is in, told by its letters and marks: in any other than its own, a
 * Russian text has rare letters for common ones, capitals within words, and quotation marks and dashes where none can be.
 */
import { itemAt, numberAt } from '../checked/index.js'

/** WHATWG labels. The usual one first. */
const encodings = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'] as const
type Encoding = (typeof encodings)[number]

/** In bits: by how much the best reading of a text must be likelier than the next one that differs from it. */
const lead = 6
/** In bits: by how much another reading of a part must be likelier than that of the whole, so that it is a text of its own. */
const leadOfPart = 20
/** Of the characters beyond ASCII, more that no Russian text has are the sign of yet another encoding. */
const strangeShare = 0.02
/** In characters beyond ASCII: a part ends behind so many, where a word does. */
const longestPart = 200

/**
 * How often the letters of Russian stand in text, of a thousand.
 * Source: the frequencies of the National Corpus of Russian (Ляшевская, Шаров: Частотный словарь, 2009).
 */
const frequencies: Readonly<Record<string, number>> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ъ: 1,
  // Of the texts that write it.
  ё: 5,
}
const letterWeights = new Map(
  Object.entries(frequencies).map(([letter, frequency]) => [letter, Math.log2((frequency * 33) / 1000)]),
)

/** What a character is to those beside it. Digits, Latin letters, spaces and the rest tell nothing. */
type Kind = 'lower' | 'upper' | 'opening' | 'closing' | 'dash' | 'sign' | 'blank' | 'strange' | 'other'

/** What else than letters a Russian text has beyond ASCII, with how likely that is, in bits. */
const marks: readonly { readonly characters: string; readonly kind: Kind; readonly weight: number }[] = [
  { characters: '«„“‘', kind: 'opening', weight: -2.5 },
  { characters: '»”’', kind: 'closing', weight: -2.5 },
  { characters: '–—', kind: 'dash', weight: -2 },
  { characters: '\u00A0', kind: 'blank', weight: -3 },
  { characters: '№§', kind: 'sign', weight: -4 },
  { characters: '…°•', kind: 'other', weight: -3 },
  // Letters of its neighbours, whose words it quotes.
  { characters: 'іїєґўІЇЄҐЎ', kind: 'other', weight: -3 },
]
const marksByCharacter = new Map(
  marks.flatMap(({ characters, ...mark }) => Array.from(characters, character => [character, mark] as const)),
)

/** Of what no Russian text has, in bits. */
const strangeWeight = -8
/** In bits, what stands one behind the other only where a text is misread: сЛово, »слово, слово«, слово№. */
const unlikely: Readonly<Partial<Record<Kind, Readonly<Partial<Record<Kind, number>>>>>> = {
  lower: { upper: -5, opening: -3, sign: -3, dash: -1 },
  upper: { opening: -3, sign: -3, dash: -1 },
  opening: { closing: -3, blank: -3, dash: -3, lower: -1.5 },
  closing: { lower: -3, upper: -3 },
  sign: { lower: -3, upper: -3 },
  dash: { lower: -3, upper: -2, dash: -2 },
}
/** In bits, of a line or a sentence that begins in lower case, of a quotation that does not end. */
const lowerBeginning = -1.5
const unmatched = -3

/** What every byte tells in an encoding. */
interface Model {
  readonly encoding: Encoding
  readonly kinds: readonly Kind[]
  /** In bits: how much likelier the character is in Russian than by chance. */
  readonly weights: readonly number[]
}

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)

const models = (): readonly Model[] =>
  encodings.map(encoding => {
    const characters = Array.from(new TextDecoder(encoding).decode(everyByte))
    const kinds = characters.map(kindOf)
    const weights = characters.map(
      (character, byte) =>
        letterWeights.get(character.toLowerCase()) ??
        marksByCharacter.get(character)?.weight ??
        (kinds[byte] === 'strange' ? strangeWeight : 0),
    )
    return { encoding, kinds, weights }
  })

function kindOf(character: string): Kind {
  if (letterWeights.has(character.toLowerCase())) return character === character.toLowerCase() ? 'lower' : 'upper'
  return marksByCharacter.get(character)?.kind ?? (character > '\u007F' ? 'strange' : 'other')
}

/** Part of a text, by default a line, read in one encoding. */
interface Reading {
  /** In bits. */
  readonly weight: number
  /** Of its letters alone. */
  readonly letters: number
  readonly strange: number
}

/** What the bytes of a text tell. */
export type Detection =
  | {
      readonly encoding: Encoding
      /** Encodings in which the text is the same: which of them it is in does not tell. */
      readonly alike: readonly Encoding[]
    }
  /** Where a part in another encoding begins, in bytes. */
  | { readonly mixedAt: number }

/** @returns Nothing if the text reads like Russian in no encoding, or differently in more than one. */
export function detectSingleByte(bytes: Uint8Array): Detection | undefined {
  const parts = partsOf(bytes)
  const [best, ...others] = models()
    .map(model => {
      const readings = parts.map(part => readingOf(bytes, part, model))
      const sum = (value: (reading: Reading) => number): number =>
        readings.reduce((total, reading) => total + value(reading), 0)
      return {
        ...model,
        readings,
        weight: sum(({ weight }) => weight),
        letters: sum(({ letters }) => letters),
        strange: sum(({ strange }) => strange),
      }
    })
    .sort((one, other) => other.weight - one.weight)
  if (!best) return undefined
  const mixedAt = meetingOf(parts, best, others)
  if (mixedAt !== undefined) return { mixedAt }
  const count = parts.reduce((total, part) => total + part.count, 0)
  if (best.letters <= 0 || best.strange > count * strangeShare) return undefined
  const near = others.filter(({ weight }) => best.weight - weight < lead)
  const text = near.length > 0 ? new TextDecoder(best.encoding).decode(bytes) : ''
  if (near.some(({ encoding }) => new TextDecoder(encoding).decode(bytes) !== text)) return undefined
  return { encoding: best.encoding, alike: near.map(({ encoding }) => encoding) }
}

interface Read {
  /** One for each part. */
  readonly readings: readonly Reading[]
}

/** Whether one reading of a part is beyond doubt against another. */
const isClear = (one: Reading, other: Reading): boolean => one.letters > 0 && one.weight - other.weight >= leadOfPart

/** @returns Where parts that are clearly of the best encoding, and parts that are clearly of another, meet; in bytes. */
function meetingOf(parts: readonly Part[], best: Read, others: readonly Read[]): number | undefined {
  const isForeign = ({ readings }: Read, index: number): boolean =>
    isClear(itemAt(readings, index), itemAt(best.readings, index))
  const foreign = others.filter(other => parts.some((_, index) => isForeign(other, index)))
  if (foreign.length === 0) return undefined
  const sides = parts.map(({ start }, index) => {
    if (foreign.some(other => isForeign(other, index))) return { start, isForeign: true }
    const isOwn = foreign.every(({ readings }) => isClear(itemAt(best.readings, index), itemAt(readings, index)))
    return isOwn ? { start, isForeign: false } : undefined
  })
  const clear = sides.filter(side => side !== undefined)
  return clear.find(side => side.isForeign !== itemAt(clear, 0).isForeign)?.start
}

interface Part {
  readonly start: number
  readonly end: number
  /** Of its bytes beyond ASCII. */
  readonly count: number
}

/** Lines, and parts of long ones. */
function partsOf(bytes: Uint8Array): readonly Part[] {
  const parts: Part[] = []
  let [start, count] = [0, 0]
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte !== undefined && byte > 0x7f) count += 1
    if (byte !== undefined && byte !== lineFeed && !(byte === space && count >= longestPart)) continue
    if (count > 0) parts.push({ start, end: at, count })
    ;[start, count] = [at + 1, 0]
  }
  return parts
}

const lineFeed = 0x0a
const space = 0x20

function readingOf(bytes: Uint8Array, { start, end }: Part, { kinds, weights }: Model): Reading {
  let [weight, letters, strange, open] = [0, 0, 0, 0]
  let before: Kind = 'other'
  let isBeginning = true
  for (let at = start; at < end; at += 1) {
    const byte = numberAt(bytes, at)
    const kind = itemAt(kinds, byte)
    // A rule of one character all over is no text.
    if (byte > 0x7f && byte !== bytes[at - 1]) {
      const isLetter = kind === 'lower' || kind === 'upper'
      weight += numberAt(weights, byte) + (unlikely[before]?.[kind] ?? 0)
      if (isBeginning && kind === 'lower') weight += lowerBeginning
      if (isLetter || kind === 'strange') letters += numberAt(weights, byte)
      if (kind === 'strange') strange += 1
      if (kind === 'opening') open += 1
      if (kind === 'closing') open -= 1
      if (isLetter) isBeginning = false
    } else if (sentenceEnds.has(byte)) isBeginning = true
    else if (byte !== space) isBeginning = false
    before = kind
  }
  return { weight: weight + unmatched * Math.abs(open), letters, strange }
}

/** .!? */
const sentenceEnds: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f])
