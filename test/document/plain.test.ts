import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plainBlocks } from '../../src/document/plain.js'

const blocksOf = (text: string) => plainBlocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

test.each<[string, string, [string, string][]]>([
  ['nothing', '', []],
  ['one character', 'а', [['paragraph', 'а']]],
  ['blank lines', ' \n\u00A0\n\t\r\n', []],
  [
    'blocks set apart by blank lines',
    'Раз.\n\nДва.',
    [
      ['paragraph', 'Раз.'],
      ['paragraph', 'Два.'],
    ],
  ],
  [
    'a line of NBSP is blank',
    'раз\n\u00A0 \nдва.',
    [
      ['heading', 'раз'],
      ['paragraph', 'два.'],
    ],
  ],
  [
    'CRLF',
    'Раз.\r\n\r\nДва.\r\n',
    [
      ['paragraph', 'Раз.'],
      ['paragraph', 'Два.'],
    ],
  ],
  ['a byte order mark stays outside', '\uFEFFРаз.', [['paragraph', 'Раз.']]],
  [
    'a headline',
    'Талибан взял Кабул\n\nКабул пал.',
    [
      ['heading', 'Талибан взял Кабул'],
      ['paragraph', 'Кабул пал.'],
    ],
  ],
  [
    'a headline may ask',
    'Кто взял Кабул?\nКабул пал.',
    [
      ['heading', 'Кто взял Кабул?'],
      ['paragraph', 'Кабул пал.'],
    ],
  ],
  [
    'a sentence is no headline',
    'Кабул пал.\n\nДа.',
    [
      ['paragraph', 'Кабул пал.'],
      ['paragraph', 'Да.'],
    ],
  ],
  ['one line alone is no headline', 'Талибан взял Кабул', [['paragraph', 'Талибан взял Кабул']]],
  [
    'nor one with nothing but a footnote behind it',
    'Талибан* взял Кабул\n\n* запрещён',
    [
      ['paragraph', 'Талибан* взял Кабул'],
      ['footnote', '* запрещён'],
    ],
  ],
  [
    'a byline is body',
    'Заголовок\n\nИван Иванов\n\nТекст.',
    [
      ['heading', 'Заголовок'],
      ['paragraph', 'Иван Иванов'],
      ['paragraph', 'Текст.'],
    ],
  ],
  [
    'a paragraph a line',
    'Талибан взял Кабул.\nВ городе паника.\nПрезидент бежал',
    [
      ['paragraph', 'Талибан взял Кабул.'],
      ['paragraph', 'В городе паника.'],
      ['paragraph', 'Президент бежал'],
    ],
  ],
  [
    'short lines without full stops',
    'Заголовок статьи\nИван Иванов\nКабул пал.',
    [
      ['heading', 'Заголовок статьи'],
      ['paragraph', 'Иван Иванов'],
      ['paragraph', 'Кабул пал.'],
    ],
  ],
  [
    'wrapped text',
    'Боевики террористической организации «Исламское\nгосударство» вошли в город, сообщает агентство Рейтер со\nссылкой на очевидцев. Взрыв прогремел рядом с домом, где жил\nВладимир Петров, известный журналист.',
    [
      [
        'paragraph',
        'Боевики террористической организации «Исламское\nгосударство» вошли в город, сообщает агентство Рейтер со\nссылкой на очевидцев. Взрыв прогремел рядом с домом, где жил\nВладимир Петров, известный журналист.',
      ],
    ],
  ],
  [
    'a name broken within quotes',
    'Фонд «Свободная\nРоссия» закрыт.',
    [['paragraph', 'Фонд «Свободная\nРоссия» закрыт.']],
  ],
  ['lower case goes on', 'Он приехал в\nгород', [['paragraph', 'Он приехал в\nгород']]],
  ['a comma goes on', 'Кабул,\nКандагар и Герат', [['paragraph', 'Кабул,\nКандагар и Герат']]],
  [
    'footnotes, a line each',
    'Талибан* и ИГИЛ** воюют.\n*запрещён\n** запрещён тоже\n✱✱✱ — иноагент\n† умер\n¹ запрещён\n[2] иноагент',
    [
      ['paragraph', 'Талибан* и ИГИЛ** воюют.'],
      ['footnote', '*запрещён'],
      ['footnote', '** запрещён тоже'],
      ['footnote', '✱✱✱ — иноагент'],
      ['footnote', '† умер'],
      ['footnote', '¹ запрещён'],
      ['footnote', '[2] иноагент'],
    ],
  ],
  [
    'a footnote goes on',
    '*организация признана\nтеррористической',
    [['footnote', '*организация признана\nтеррористической']],
  ],
  [
    'two starred lines are footnotes',
    '* Раз\n* Два',
    [
      ['footnote', '* Раз'],
      ['footnote', '* Два'],
    ],
  ],
  [
    'three are a list',
    '* Раз\n* Два\n* Три',
    [
      ['list-item', 'Раз'],
      ['list-item', 'Два'],
      ['list-item', 'Три'],
    ],
  ],
  [
    'bullets and numbers',
    'Вот:\n- раз\n• два\n1. три\n2) четыре',
    [
      ['paragraph', 'Вот:'],
      ['list-item', 'раз'],
      ['list-item', 'два'],
      ['list-item', 'три'],
      ['list-item', 'четыре'],
    ],
  ],
  [
    'turns of a talk',
    '— Кто там?\n— Я.',
    [
      ['paragraph', '— Кто там?'],
      ['paragraph', '— Я.'],
    ],
  ],
  ['a dash may go on', 'Кабул\n— столица', [['paragraph', 'Кабул\n— столица']]],
  [
    'asterisks alone are no footnote',
    'Раз.\n\n* * *\n\n***\n\nДва.',
    [
      ['paragraph', 'Раз.'],
      ['paragraph', '* * *'],
      ['paragraph', '***'],
      ['paragraph', 'Два.'],
    ],
  ],
  [
    'bold in plain text is no footnote',
    '**Кабул:** пал.\n\nДа.',
    [
      ['paragraph', '**Кабул:** пал.'],
      ['paragraph', 'Да.'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(blocksOf(text)).toEqual(expected)
})

test('blocks are in order, not overlapping, without white space around; what is left out is white space and bullets', () => {
  const unit = fc.constantFrom(
    'Талибан',
    'пал',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '* ',
    '**',
    '- ',
    '1. ',
    '.',
    '«',
    '»',
    '—',
    '\u00A0',
    '\uFEFF',
    '🔸',
    '¹',
    '[1]',
    '\u00AD',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), units => {
      const text = units.join('')
      let last = 0
      let left = ''
      for (const { start, end } of plainBlocks(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        const block = text.slice(start, end)
        expect(block).toBe(block.trim())
        expect(block).not.toBe('')
        left += text.slice(last, start)
        last = end
      }
      expect((left + text.slice(last)).replace(/[\s*\-.1🔸•]/gu, '')).toBe('')
    }),
  )
})

test.each(['*', '* ', '\n', '- \n', 'а\n', ' ', '« ', '1. ', '\u00A0\n'])('takes a long row of %j', unit => {
  const text = unit.repeat(200_000)
  expect(plainBlocks(text).every(({ start, end }) => text.slice(start, end).trim() !== '')).toBe(true)
})
