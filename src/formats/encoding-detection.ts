/**
 * Which of the Cyrillic single-byte encodings a text is in, told by its letters: in any other than its own, a Russian text
 * has rare letters for common ones and capitals within words.
 */

/** WHATWG labels. The likeliest one first. */
const encodings = ['windows-1251', 'koi8-r', 'ibm866'] as const

/** In bytes; enough to tell. */
const sample = 65_536
/** In bits: by how much the best reading of a text must be likelier than the next one. */
const lead = 6
/** Of the characters beyond ASCII, more that no Russian text has are the sign of yet another encoding. */
const strangeShare = 0.02

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
  ё: 1,
}
const letterWeights = new Map(
  Object.entries(frequencies).map(([letter, frequency]) => [letter, Math.log2((frequency * 33) / 1000)]),
)
/** What else a text may have beyond ASCII: it tells nothing. */
const neutral = /[«»„“”‘’—–…№§°•\u00A0іїєґўІЇЄҐЎ]/
const strangeWeight = -4
const capitalWithinWord = -3

/** @returns The label of the encoding, or nothing if the text reads like Russian in none, or in more than one. */
export function detectSingleByte(bytes: Uint8Array): string | undefined {
  const part = bytes.subarray(0, sample)
  const [best, second] = encodings
    .map(encoding => ({ encoding, ...readingOf(new TextDecoder(encoding).decode(part)) }))
    .sort((one, other) => other.weight - one.weight)
  const isRussian = best!.weight > 0 && best!.strange <= best!.count * strangeShare
  return isRussian && best!.weight - second!.weight >= lead ? best!.encoding : undefined
}

interface Reading {
  /** In bits: how much likelier the characters beyond ASCII are in Russian than by chance. */
  readonly weight: number
  readonly count: number
  /** How many of them no Russian text has. */
  readonly strange: number
}

function readingOf(text: string): Reading {
  let [weight, count, strange] = [0, 0, 0]
  let before = ''
  for (const character of text) {
    if (character > '\u007F') {
      count += 1
      const lower = character.toLowerCase()
      const known = letterWeights.get(lower)
      if (known !== undefined) weight += known + (lower !== character && isLower(before) ? capitalWithinWord : 0)
      else if (!neutral.test(character)) {
        weight += strangeWeight
        strange += 1
      }
    }
    before = character
  }
  return { weight, count, strange }
}

const isLower = (character: string): boolean => character !== character.toUpperCase()
