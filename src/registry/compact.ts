/**
 * The registry's JSON for the wire: its texts apart from what stands around them, those of one field beside each other, so that
 * like stands near like and packs well.
 */

/** The first of the characters that stand for a text of a field. Private use: what a registry is made of has none. */
const firstMark = 0xe000
const marks = /[\uE000-\uF8FF]/u
/** A text, and whether it is the name of a field. */
const texts = /"((?:[^"\\]|\\.)*)"(:?)/gu
/** JSON has neither of them within a text. */
const [betweenTexts, betweenFields] = ['\n', '\0']

/**
 * @param json As `registryToJson` writes it.
 * @throws RangeError if it has characters of private use.
 */
export function compactRegistry(json: string): string {
  if (marks.test(json)) throw new RangeError('A registry has no characters of private use')
  const fields = new Map<string, { readonly mark: string; readonly texts: string[] }>()
  const fieldOf = (name: string) => {
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
  return [frame, ...[...fields.values()].map(({ texts }) => texts.join(betweenTexts))].join(betweenFields)
}

/** @returns What was given to {@link compactRegistry}. @param compact As that left it. */
export function wholeRegistry(compact: string): string {
  const [frame, ...fields] = compact.split(betweenFields) as [string, ...string[]]
  const texts = fields.map(field => field.split(betweenTexts).values())
  return frame.replace(new RegExp(marks, 'gu'), mark => {
    const { value = '' } = texts[mark.charCodeAt(0) - firstMark]?.next() ?? {}
    return `"${value}"`
  })
}
