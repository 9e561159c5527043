/** Drafts as RTF: as Word writes them, and as older programs do. */
import type { Draft, Inline } from '../drafts.js'

/** Everything beyond ASCII by its number. @param fallback What stands behind it for old readers. */
export const rtfWords = (text: string, fallback = '?'): string =>
  Array.from({ length: text.length }, (_, index) => text[index]!)
    .map(unit => {
      if (/[\\{}]/.test(unit)) return `\\${unit}`
      if (unit === '\u00A0') return '\\~'
      const code = unit.charCodeAt(0)
      return code < 0x80 ? unit : `\\u${code > 0x7fff ? code - 0x10000 : code}${fallback}`
    })
    .join('')

/** In windows-1251, with what it has not by its number. */
export const rtfBytes = (text: string): string => {
  const cyrillic = new TextDecoder('windows-1251')
  const bytes = new Map(
    Array.from({ length: 128 }, (_, index) => [cyrillic.decode(Uint8Array.of(index + 128)), index + 128]),
  )
  return Array.from({ length: text.length }, (_, index) => text[index]!)
    .map(unit => {
      const byte = bytes.get(unit)
      return byte === undefined ? rtfWords(unit) : `\\'${byte.toString(16)}`
    })
    .join('')
}

const head =
  '{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\froman\\fcharset204 Times New Roman;}{\\f1\\fcharset0 Arial;}{\\f2\\cpg936 SimSun;}}\r\n' +
  '{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0\\b heading 1;}}\r\n{\\*\\generator plashka;}\r\n'

export const rtf = (body: string): Uint8Array => Uint8Array.from(Buffer.from(`${head}${body}}`, 'latin1'))

export const rtfDraft =
  (written: (text: string) => string) =>
  ({ blocks }: Draft): Uint8Array => {
    const inlineOf = (inline: Inline): string => {
      if (typeof inline === 'string') return written(inline)
      const text = written(inline.text)
      if (inline.kind === 'link') return `{\\field{\\*\\fldinst HYPERLINK "${inline.url}"}{\\fldrslt{\\ul ${text}}}}`
      return `{\\${inline.kind === 'strong' ? 'b' : 'i'} ${text}}`
    }
    return rtf(
      blocks
        .map(
          ({ kind, inlines }) =>
            `\\pard\\plain${kind === 'heading' ? '\\s1' : '\\s0'}\\f0 ${inlines.map(inlineOf).join('')}\\par\r\n`,
        )
        .join(''),
    )
  }
