/** What is read of RTF, and from where. */
import { expect, test } from '@jest/globals'
import { formatOf } from '../../../src/formats/index.js'
import { told } from '../told.js'

const format = formatOf({ path: 'x.rtf' })!
test.each<[what: string, source: string, expected: readonly string[]]>([
  [
    'text',
    "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}{\\info{\\title О городе}{\\author Иван Петров}}\\pard Раз \\b два\\b0  \\'f2\\'f0\\'e8 \\u1055?\\par\\pard{\\listtext 1.\\tab}Пункт\\par\\pard{\\pntext *\\tab}Второй\\par\\intbl Ячейка\\cell Два\\cell\\row\\pard Слово{\\super 1}{\\footnote\\pard Признан.}\\par{\\v скрыто}{\\strike нет}Да\\line Нет\\tab\\emdash\\endash\\lquote\\rquote\\ldblquote\\rdblquote\\~\\_\\-\\bullet\\par}",
    [
      "heading: Раз два три П < Раз \\b два\\b0  \\'f2\\'f0\\'e8 \\u1055?",
      'list-item: Пункт',
      'list-item: Второй',
      'table-cell row: Ячейка',
      'table-cell: Два',
      'paragraph: Слово¹[^1] < Слово{\\super 1}{',
      'paragraph: Да\nНет\t—–‘’“” ‑­• < Да\\line Нет\\tab\\emdash\\endash\\lquote\\rquote\\ldblquote\\rdblquote\\~\\_\\-\\bullet',
      'footnote ^1: Признан.',
      'by Иван Петров',
    ],
  ],
  [
    'link',
    '{\\rtf1\\ansi Слово {\\field{\\*\\fldinst HYPERLINK "https://a.example/x"}{\\fldrslt здесь}} да.\\par {\\header Шапка\\par}{\\footer Низ\\par}{\\*\\annotation Ремарка}{\\pict abcd}{\\*\\unknown Нет}Конец.\\par}',
    [
      'paragraph: Слово здесь да. < Слово {\\field{\\*\\fldinst HYPERLINK "https://a.example/x"}{\\fldrslt здесь}} да.',
      'paragraph: Конец.',
      'meta: Шапка',
      'meta: Низ',
      'link https://a.example/x < https://a.example/x',
      'link: здесь',
    ],
  ],
  [
    'headings',
    '{\\rtf1\\ansi{\\stylesheet{\\s1 heading 1;}{\\s2\\outlinelevel0 Big;}}\\pard\\s1 Раз\\par\\pard\\outlinelevel1 Два\\par\\pard\\plain Три \\{да\\} \\\\\\par}',
    ['heading: Раз', 'heading: Два', 'paragraph: Три {да} \\ < Три \\{да\\} \\\\'],
  ],
])('%s', (_, source, expected) => {
  const read = format.parse(source).flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
  expect(read).toEqual(expected)
})
