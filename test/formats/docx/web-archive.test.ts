/** Web pages as mail messages: which texts they hold. */
import { expect, test } from '@jest/globals'
import { textBodiesIn } from '../../../src/formats/docx/web-archive.js'

const bodiesIn = (message: string): string[] =>
  textBodiesIn(Buffer.from(message, 'latin1')).map(
    ({ type, charset = '', bytes }) => `${type} ${charset}: ${Buffer.from(bytes).toString('latin1')}`,
  )

/** Lines as mail has them. */
const mail = (...lines: string[]): string => lines.join('\r\n')

test.each<[name: string, message: string, bodies: string[]]>([
  ['one text', mail('Content-Type: text/html; charset=utf-8', '', '<p>a'), ['text/html utf-8: <p>a']],
  ['a text of no type', mail('MIME-Version: 1.0', '', 'a'), ['text/plain : a']],
  ['a type in capitals', mail('CONTENT-TYPE: Text/HTML', '', 'a'), ['text/html : a']],
  ['what is no text', mail('Content-Type: image/png', '', 'a'), []],
  ['a text without a head', mail('', 'a'), ['text/plain : a']],
  ['the same in lines of Unix', '\na', ['text/plain : a']],
  ['a head without a body', 'Content-Type: text/html', ['text/html : ']],
  ['a line that is no field', mail('a', 'Content-Type: text/html', '', 'b'), ['text/html : b']],
  ['a field without a name', mail(': a', 'Content-Type: text/html', '', 'b'), ['text/html : b']],
  ['a field in two lines', mail('Content-Type: text/html;', ' \t charset=koi8-r', '', 'a'), ['text/html koi8-r: a']],
  ['a field in two lines of Unix', 'Content-Type: text/html;\n  charset="koi8-r"\n\na', ['text/html koi8-r: a']],
  [
    'parts between lines of a boundary; what stands before and behind is none',
    mail(
      'Content-Type: multipart/related; boundary=b',
      '',
      'before',
      '--b',
      'Content-Type: text/html',
      '',
      'a',
      '--b',
      '',
      'c --b d',
      '--b--',
      'behind',
      '--b',
      '',
      'e',
    ),
    ['text/html : a', 'text/plain : c --b d'],
  ],
  [
    'a part that is the last by itself',
    mail('Content-Type: multipart/mixed; boundary="b"', '', '--b', '', 'a', ''),
    ['text/plain : a\r\n'],
  ],
  ['a boundary that never comes', mail('Content-Type: multipart/mixed; boundary=b', '', 'a'), []],
  ['a boundary in the last line', mail('Content-Type: multipart/mixed; boundary=b', '', '--b'), []],
  ['several parts without a boundary', mail('Content-Type: multipart/mixed', '', 'a'), []],
  [
    'parts within a part',
    mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      '',
      'a',
      '--c--',
      '--b--',
    ),
    ['text/plain : a'],
  ],
  ['base64', mail('Content-Transfer-Encoding: BASE64', '', 'YWJj', 'ZA=='), ['text/plain : abcd']],
  ['what is called base64 and is none', mail('Content-Transfer-Encoding: base64', '', '!'), ['text/plain : ']],
  [
    'quoted-printable',
    mail('Content-Transfer-Encoding: quoted-printable', '', 'a=62=', 'c=3d= \t', 'd=zz'),
    ['text/plain : abc=d=zz'],
  ],
])('%s', (_, message, bodies) => {
  expect(bodiesIn(message)).toEqual(bodies)
})
