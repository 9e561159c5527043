/**
 * The code pages in which RTF writes characters beyond ASCII.
 *
 * Source: Rich Text Format Specification 1.9.1, “Font Table” (`\fcharset`, `\cpg`) and “Character Set” (`\ansicpg`).
 */

/** Code pages by the character set of a font. Of those that are of any, such as 0, the document's counts. */
const byCharset: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  255: 866,
}

export const codePageOf = (charset: number): number | undefined => byCharset[charset]

/** Names as WHATWG has them, where they are not `windows-` and the number. */
const names: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  10_007: 'x-mac-cyrillic',
  20_866: 'koi8-r',
  21_866: 'koi8-u',
  28_595: 'iso-8859-5',
  65_001: 'utf-8',
}

const decoders = new Map<number, InstanceType<typeof TextDecoder>>()

/** Characters of a code page, byte by byte: those of two bytes come with the second one. What is not known is Western. */
export function decoderOf(codePage: number): InstanceType<typeof TextDecoder> {
  const known = decoders.get(codePage)
  if (known) return known
  const made = decoderNamed(names[codePage] ?? `windows-${codePage}`)
  decoders.set(codePage, made)
  return made
}

function decoderNamed(name: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(name)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
