/**
 * Words as RTF has them, in ASCII.
 */

/** @param fallback How many characters stand behind `\u` for old readers. */
export const escapedRtf = (words: string, fallback: number): string =>
  words.replace(/[\\{}]|[^\x20-\x7E]/g, unit => {
    if (/[\\{}]/.test(unit)) return `\\${unit}`
    if (unit === '\n') return '\\line '
    const code = unit.charCodeAt(0)
    return `\\u${code > 0x7fff ? code - 0x10000 : code}${fallback === 0 ? ' ' : '?'.repeat(fallback)}`
  })
