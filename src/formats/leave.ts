/**
 * Patterns of what is left alone in texts. They are run by RE2, which takes linear time whatever the pattern and the text:
 * no pattern of a config or a plugin can hang a check. It has neither back references nor looking ahead or behind.
 */
import { RE2JS } from 're2js'
import type { Leave } from './template-tags.js'

/**
 * @param pattern A regular expression; `^` and `$` are the ends of a line.
 * @returns Nothing if it is none, or also stands for no characters at all.
 */
export function leavePattern(pattern: string): Leave | undefined {
  const compiled = compile(pattern)
  if (!compiled || compiled.test('')) return undefined
  return function* (source) {
    const matcher = compiled.matcher(source)
    while (matcher.find()) if (matcher.end() > matcher.start()) yield { start: matcher.start(), end: matcher.end() }
  }
}

function compile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern, RE2JS.MULTILINE)
  } catch {
    return undefined
  }
}
