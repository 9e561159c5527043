/**
 * The registry's JSON for the wire: its texts apart from what stands around them, those of one field beside each other, so that
 * like stands near like and packs well.
 */
import { itemAt, numberAt } from '../checked/index.js'

/** The first of the characters that stand for a text of a field. Private use: what a registry is made of has none. */
const firstMark = 0xe000
const marks = /[\uE000-\uF8FF]/u
/** A text, and whether it is the name of a field. */
const texts = /"((?:[^"\\]|\\.)*)"(:?)/gu
/** JSON has neither of them within a text. */
const [betweenTexts, betweenFields] = ['\n', '\0']

interface Field {
  readonly mark: string
  readonly texts: string[]
}

/**
 * @param json As `registryToJson` writes it.
 * @throws RangeError if it has characters of private use.
 */
export function compactRegistry(json: string): string {
  if (marks.test(json)) throw new RangeError('A registry has no characters of private use')
  const fields = new Map<string, Field>()
  const fieldOf = (name: string): Field => {
    const field = fields.get(name) ?? { mark: String.fromCharCode(firstMark + fields.size), texts: [] }
    fields.set(name, field)
    return field
  }
  let name = ''
  const frame = json.replace(texts, (found, text: string, colon: string) => {
    if (colon !== '') {
      name = text
      return found
    }
    const field = fieldOf(name)
    field.texts.push(text)
    return field.mark
  })
  const all = [...fields.values()]
  return [frame, ...all.map(field => endOfAnother(field, all) ?? field.texts.join(betweenTexts))].join(betweenFields)
}

/** «The last so many texts of that field», where they are those of this one: the head names all ids once more. */
function endOfAnother(field: Field, all: readonly Field[]): string | undefined {
  const count = field.texts.length
  const other = all.find(({ mark, texts }) => {
    const from = texts.length - count
    return from >= 0 && mark !== field.mark && field.texts.every((text, at) => text === texts[from + at])
  })
  // Two that are the same must not stand for each other.
  return other && (other.texts.length > count || other.mark < field.mark) ? `${other.mark}${count}` : undefined
}

/** A compact registry taken apart: what stands around the texts, and those of each field in the order of the marks. */
export interface OpenedRegistry {
  readonly frame: string
  readonly fields: readonly (readonly string[])[]
}

/** @param compact Of {@link compactRegistry}. */
export function openedRegistry(compact: string): OpenedRegistry {
  const [frame = '', ...written] = compact.split(betweenFields)
  const textsOf = (field: string): readonly string[] => {
    if (!marks.test(field.slice(0, 1))) return field.split(betweenTexts)
    return textsOf(itemAt(written, field.charCodeAt(0) - firstMark)).slice(-Number(field.slice(1)))
  }
  return { frame, fields: written.map(textsOf) }
}

/** @returns What was given to {@link compactRegistry}. */
export function wholeRegistry({ frame, fields }: OpenedRegistry): string {
  const next = new Int32Array(fields.length)
  let [json, end] = ['', 0]
  for (let at = 0; at < frame.length; at++) {
    const field = frame.charCodeAt(at) - firstMark
    if (field < 0 || field >= fields.length) continue
    const index = numberAt(next, field)
    next[field] = index + 1
    json += `${frame.slice(end, at)}"${itemAt(itemAt(fields, field), index)}"`
    end = at + 1
  }
  return json + frame.slice(end)
}

/** All texts of the fields of one name, as they stand one behind the other. */
export function textsOfField({ frame, fields }: OpenedRegistry, name: string): string[] {
  const opening = `${JSON.stringify(name)}:`
  const mark = frame.indexOf(opening) + opening.length
  const field = frame.includes(opening) ? fields[frame.charCodeAt(mark) - firstMark] : undefined
  return (field ?? []).map(text => (text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text))
}
