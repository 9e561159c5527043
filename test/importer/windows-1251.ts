/** Cyrillic letters and the numero sign. */
export const windows1251 = (text: string): Buffer =>
  Buffer.from(
    text.split('').map(letter => {
      const code = letter.charCodeAt(0)
      if (code === 0x2116) return 0xb9
      return code >= 0x410 && code < 0x450 ? code - 0x350 : code
    }),
  )
