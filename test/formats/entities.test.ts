/** Character references and escapes, cut out of a text. */
import { expect, test } from '@jest/globals'
import { decoded } from '../../src/formats/entities.js'

/** `fixed` pieces in brackets, each with the place that it was read from. */
function read(text: string, withEscapes = false, start = 100): string[] {
  return decoded({ kind: 'text', text, start, end: start + text.length }, withEscapes).map(piece => {
    const place = `${piece.start - start}-${piece.end - start}`
    return piece.kind === 'fixed' ? `[${piece.text}] ${place}` : `${piece.text} ${place}`
  })
}

test.each<[string, boolean, string[]]>([
  ['да', true, ['да 0-2']],
  ['', false, [' 0-0']],
  ['&laquo;да&raquo;', false, ['[«] 0-7', 'да 7-9', '[»] 9-16']],
  ['R&amp;D', false, ['R 0-1', '[&] 1-6', 'D 6-7']],
  ['&#1044;&#x414;&#X414;', false, ['[Д] 0-7', '[Д] 7-14', '[Д] 14-21']],
  ['&#12345678;', false, ['&#12345678; 0-11']],
  ['&#x1234567;', false, ['&#x1234567; 0-11']],
  ['&нет; &nosuch; &amp', false, ['&нет; &nosuch; &amp 0-19']],
  ['&nosuch;&amp;', false, ['&nosuch; 0-8', '[&] 8-13']],
  ['&frac12;', false, ['[½] 0-8']],
  ['&a;', false, ['&a; 0-3']],
  ['&gt;', false, ['[>] 0-4']],
  ['Талибан\\*', true, ['Талибан 0-7', '[*] 7-9']],
  ['Талибан\\*', false, ['Талибан\\* 0-9']],
  [
    '\\!\\/\\:\\@\\[\\`\\{\\~',
    true,
    ['[!] 0-2', '[/] 2-4', '[:] 4-6', '[@] 6-8', '[[] 8-10', '[`] 10-12', '[{] 12-14', '[~] 14-16'],
  ],
  ['\\a\\9\\ ', true, ['\\a\\9\\  0-6']],
  ['\\&amp;', true, ['[&] 0-2', 'amp; 2-6']],
  ['a\\*&amp;', false, ['a\\* 0-3', '[&] 3-8']],
])('%j, with escapes %s', (text, withEscapes, expected) => expect(read(text, withEscapes)).toEqual(expected))
