/** The bundle is written in ASCII, and means what it meant. */
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { inAscii } from '../../scripts/ascii.js'

const scripts = [
  ['a class of characters', String.raw`'ёж'.replace(/[а-яё]/gu, '.')`.replace('ёж', String.raw`\u0451\u0436`)],
  ['a character behind a backslash', String.raw`/\«\d/.test('\u00ab1')`],
  ['a backslash before a character', String.raw`/\\ж/.test('\\\u0436')`],
  ['a character of two code units', String.raw`/^[😀-😂]$/u.test('\ud83d\ude01')`],
  ['a raw template', 'String.raw`\\p{L}—«${1 + 1}»`'],
  ['a division that looks like an expression', String.raw`[8 / 2 / 2, /ж/.test('\u0436')]`],
] as const

test.each(scripts)('%s', (_, script) => {
  const written = inAscii(script)
  expect(written).toMatch(/^[\0-\x7f]+$/u)
  expect(runInNewContext(written)).toEqual(runInNewContext(script))
})

test('what is in ASCII stays as it is', () => {
  expect(inAscii('let a = /[a-z]/u')).toBe('let a = /[a-z]/u')
})

test('what cannot be written otherwise is told', () => {
  expect(() => inAscii('let имя = 1')).toThrow('This cannot be written in ASCII: имя')
})
