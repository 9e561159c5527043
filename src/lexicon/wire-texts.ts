/**
 * The texts of the lexicon for the wire. Most of them are ids of entities and names which the registry beside it has, too,
 * in nearly the same order: those go as their places there.
 */
import { entryOf, numberAt, itemAt } from '../checked/index.js'
import { groupedBy } from '../document/grouped.js'
import type { Tables } from './artefact.js'
import { partsOfAliasText } from './alias-text.js'
import { stepsOf, summedSteps, type Reader, type Writer } from './wire.js'

type Texts = Pick<Tables, 'texts' | 'textStarts'>

/** What comes along with the lexicon, in the order of the registry; a name as often as it stands there. */
export interface KnownTexts {
  readonly ids: readonly string[]
  readonly names: readonly string[]
}

/** What a text is; else the code of what every alias has, which is higher. */
const isId = 0
const isItself = 1

export function writeTexts(writer: Writer, tables: Texts, known: KnownTexts): void {
  const ids = placesOf(known.ids)
  const names = placesOf(known.names)
  const sorts: number[] = []
  const [idPlaces, namePlaces]: [number[], number[]] = [[], []]
  const [whole, rests]: [string[], string[]] = [[], []]
  for (const text of textsOf(tables)) {
    const { code, name, rest } = partsOfAliasText(text)
    if (ids.has(text)) {
      sorts.push(isId)
      idPlaces.push(nextPlace(entryOf(ids, text), idPlaces))
    } else if (names.has(name) && code > isItself) {
      sorts.push(code)
      namePlaces.push(nextPlace(entryOf(names, name), namePlaces))
      rests.push(rest)
    } else {
      sorts.push(isItself)
      whole.push(text)
    }
  }
  writer.numbers(sorts)
  for (const places of [idPlaces, namePlaces]) writer.numbers(stepsOf(Int32Array.from(places)))
  for (const texts of [whole, rests]) writer.texts(texts)
}

export function readTexts(reader: Reader, { ids, names }: KnownTexts): Texts {
  const sorts = reader.numbers()
  const [idPlaces, namePlaces] = [summedSteps(reader.numbers()).values(), summedSteps(reader.numbers()).values()]
  const [whole, rests] = [reader.texts().values(), reader.texts().values()]
  const textOf = (sort: number): string => {
    if (sort === isItself) return next(whole)
    if (sort === isId) return itemAt(ids, next(idPlaces))
    return String.fromCharCode(sort) + itemAt(names, next(namePlaces)) + next(rests)
  }
  const texts = Array.from(sorts, textOf)
  const textStarts = new Int32Array(texts.length + 1)
  texts.forEach((text, index) => (textStarts[index + 1] = numberAt(textStarts, index) + bytesOf(text)))
  return { textStarts, texts: new TextEncoder().encode(texts.join('')) }
}

function next<Value>(values: Iterator<Value, undefined>): Value {
  const result = values.next()
  if (result.done === true) throw new RangeError('This is no compact lexicon')
  return result.value
}

function textsOf({ texts, textStarts }: Texts): string[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return Array.from({ length: textStarts.length - 1 }, (_, index) =>
    decoder.decode(texts.subarray(textStarts[index], textStarts[index + 1])),
  )
}

const placesOf = (texts: readonly string[]): ReadonlyMap<string, readonly number[]> =>
  groupedBy([...texts.keys()], place => texts[place])

/** Of the places of one text that which follows the last one, for the steps to be small. */
const nextPlace = (places: readonly number[], before: readonly number[]): number =>
  places.find(place => place >= (before.at(-1) ?? 0)) ?? itemAt(places, 0)

/** In UTF-8. */
function bytesOf(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Halves of a pair make four bytes together.
    if (code > 0x7f) count += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return count
}
