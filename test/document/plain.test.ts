import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import type { Block, BlockKind } from '../../src/document/types.js'
import { plainBlocks, splitBlocks, withHeadline } from '../../src/document/plain.js'

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
    'a line below the headline',
    'Талибан взял Кабул\nОн сделал это за день\n\nКабул пал.',
    [
      ['heading', 'Талибан взял Кабул'],
      ['heading', 'Он сделал это за день'],
      ['paragraph', 'Кабул пал.'],
    ],
  ],
  [
    'no more than one, and not without a text',
    'Талибан взял Кабул\n\nОн сделал это за день\n\nЭто вышло так',
    [
      ['heading', 'Талибан взял Кабул'],
      ['paragraph', 'Он сделал это за день'],
      ['paragraph', 'Это вышло так'],
    ],
  ],
  [
    'a by-line is none',
    'Талибан взял Кабул\nТекст: Иван Петров\n\nКабул пал.',
    [
      ['heading', 'Талибан взял Кабул'],
      ['paragraph', 'Текст: Иван Петров'],
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
  [
    'a call with nothing but an hour and a place below it is the post',
    'Сегодня в Риге!\n\nВ семь вечера\n\nЗал «Палладиум»',
    [
      ['paragraph', 'Сегодня в Риге!'],
      ['paragraph', 'В семь вечера'],
      ['paragraph', 'Зал «Палладиум»'],
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

/** Paragraphs and items, each on its own, or lines that are one. */
test.each<[string, string, readonly string[]]>([
  ['a number that goes on', 'См. пункты 3,\n4) и 5 закона', ['См. пункты 3,\n4) и 5 закона']],
  ['a number behind a full stop', 'Вот пункт.\n4) и другой', ['Вот пункт.', 'и другой']],
  ['a capital behind a number', 'Пункты,\n4) Другой', ['Пункты,', 'Другой']],
  ['a turn in lower case', 'Кто там?\n— он.', ['Кто там?', '— он.']],
  ['what a colon announces', 'Состав:\n— мука;\n— соль', ['Состав:', '— мука;', '— соль']],
  ['a bullet behind a comma', 'Раз,\n- два', ['Раз,', 'два']],
  ['lower case behind a full stop', 'Он ушёл.\nпотом пришёл', ['Он ушёл.\nпотом пришёл']],
  ['a quotation over several paragraphs', '«Да.\nНет»', ['«Да.', 'Нет»']],
  ['a marker behind a full stop', '«Да.**\nНет»', ['«Да.**', 'Нет»']],
  ['a number of a footnote', '«Да.⁵\nНет»', ['«Да.⁵', 'Нет»']],
  ['a quotation of one paragraph', '«Да. Нет\nЕщё»', ['«Да. Нет\nЕщё»']],
  ['a dot within', '«Да.ру\nЕщё»', ['«Да.ру\nЕщё»']],
  ['a comma within', 'Кабул, столица\nКандагар', ['Кабул, столица', 'Кандагар']],
  ['a hyphen', 'Кабул-\nКандагар', ['Кабул-\nКандагар']],
  ['a slash', 'Кабул/\nКандагар', ['Кабул/\nКандагар']],
  ['a bracket', 'Кабул (\nКандагар)', ['Кабул (\nКандагар)']],
  ['a dash at the end', 'Кабул —\nСтолица', ['Кабул —\nСтолица']],
  ['a dash within', 'Кабул — столица\nКандагар', ['Кабул — столица', 'Кандагар']],
  ['a dash that belongs to the word', 'Кабул—\nКандагар', ['Кабул—', 'Кандагар']],
  ['wide bullets', '*  Раз\n*\tДва\n*  Три', ['Раз', 'Два', 'Три']],
  ['wide hyphens', '-  Раз\n-\u00A0 Два', ['Раз', 'Два']],
  ['wide and narrow dots', '•Раз\n•  Два\n▪\uFE0F Три\n▪\uFE0FЧетыре', ['Раз', 'Два', 'Три', 'Четыре']],
  ['numbers of two digits', '9. Раз\n10.  Два\n11)\tТри', ['Раз', 'Два', 'Три']],
  ['a number of three digits', '100. Раз\n101. Два', ['100. Раз', '101. Два']],
  ['turns with a wide dash', '—  Раз,\n—  Два', ['—  Раз,', '—  Два']],
  ['a bracket left open', 'Фонд (Москва\nЛондон) закрыт', ['Фонд (Москва\nЛондон) закрыт']],
  ['a bracket closed', 'Фонд (Москва)\nЛондон', ['Фонд (Москва)', 'Лондон']],
  ['quotation marks closed', 'Фонд «Лавр» закрыт\nЛондон', ['Фонд «Лавр» закрыт', 'Лондон']],
  ['low quotation marks at the end', 'Фонд „\nЛавр“', ['Фонд „\nЛавр“']],
  ['notes by number and dash', '1 — Раз,\n2 — Два', ['1 — Раз,', '2 — Два']],
  ['a number and a dash behind words', 'Фонд,\n1 — Раз', ['Фонд,\n1 — Раз']],
  ['words behind a number and a dash', '1 — Раз,\nДва', ['1 — Раз,\nДва']],
  ['a number and a wide dash', '10\u00A0–\u00A0 Раз,\n11— Два', ['10\u00A0–\u00A0 Раз,', '11— Два']],
  ['a note behind a note in lower case', '1 — раз\n2 — два', ['1 — раз', '2 — два']],
  [
    'starred lines on both sides of a text',
    '* Раз\n* Два\n\nДа.\n\n* Три\n* Пять',
    ['* Раз', '* Два', 'Да.', '* Три', '* Пять'],
  ],
])('%s', (_, text, expected) => {
  expect(plainBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

describe('text that a program wrapped', () => {
  /** A line of words, so many characters long, the first letter given. */
  const line = (length: number, first = 'с'): string =>
    first +
    'лово '
      .repeat(99)
      .slice(0, length - 1)
      .replace(/ $/, 'о')
  const count = (...lines: string[]): number => plainBlocks(lines.join('\n')).length

  test.each([
    ['goes on where the next word had no room', [line(40, 'С'), line(40), line(36, 'С'), 'Слово'], 1],
    ['ends where it had', [line(40, 'С'), line(40), line(34, 'С'), 'Слово'], 2],
    ['goes on by a character', [line(40, 'С'), line(40), line(35, 'С'), 'Слово'], 1],
    ['as long as the first word is', [line(40, 'С'), line(40), line(35, 'С'), 'Сло во'], 2],
    ['in quotation marks', [line(40, 'С'), line(40), line(38, 'С'), '«Слово'], 1],
    ['not with a sign', [line(40, 'С'), line(40), line(38, 'С'), '№ 5'], 2],
    ['not where nothing is continued in lower case', [line(40, 'С'), line(38, 'С'), 'Слово'], 3],
    ['not behind a full stop', [line(40, 'С'), line(40), `${line(37, 'С')}.`, 'Слово'], 2],
    ['up to 100 characters', [line(100, 'С'), line(100), line(95, 'С'), 'Слово'], 1],
    ['not beyond', [line(100, 'С'), line(101), line(98, 'С'), 'Слово'], 3],
  ])('%s', (_, lines, expected) => expect(count(...lines)).toBe(expected))

  test.each([
    ['lower case behind a full stop goes on up to 100 characters', [`${line(99, 'С')}.`, 'слово'], 1],
    ['not beyond', [`${line(100, 'С')}.`, 'слово'], 2],
    ['without a full stop it does', [line(150, 'С'), 'слово'], 1],
    ['a comma goes on up to 100 characters', [`${line(99, 'С')},`, 'Слово'], 1],
    ['not beyond it', [`${line(100, 'С')},`, 'Слово'], 2],
  ])('%s', (_, lines, expected) => expect(count(...lines)).toBe(expected))
})

describe('a headline', () => {
  const headed = (text: string, ...kinds: BlockKind[]): (string | undefined)[] => {
    let start = 0
    const blocks = text.split('\n\n').map((words, index): Block => {
      const block = { kind: kinds[index] ?? 'paragraph', start, end: start + words.length }
      start = block.end + 2
      return block
    })
    return withHeadline(text, blocks).map(({ kind }) => kind)
  }

  test.each<[string, string, BlockKind[], BlockKind[]]>([
    ['stands before a text', 'Раз\n\nДва.', [], ['heading', 'paragraph']],
    ['behind what is not read', 'Раз\n\nДва\n\nТри\n\nДа.', ['meta', 'alt'], ['meta', 'alt', 'heading', 'paragraph']],
    ['not before what is not read', 'Раз\n\nДва\n\nТри', ['paragraph', 'meta', 'alt'], ['paragraph', 'meta', 'alt']],
    [
      'not where there is one',
      'Раз\n\nДва.\n\nТри',
      ['paragraph', 'paragraph', 'heading'],
      ['paragraph', 'paragraph', 'heading'],
    ],
    ['is no item', 'Раз\n\nДва.', ['list-item'], ['list-item', 'paragraph']],
    ['is no speech', '— Раз\n\nДва.', [], ['paragraph', 'paragraph']],
    ['may hold a dash', 'Раз — два\n\nДва.', [], ['heading', 'paragraph']],
    ['may hold a colon', 'Москва: суд решил\n\nДва.', [], ['heading', 'paragraph']],
    ['is no sentence in quotation marks', 'Он сказал: «Да.»\n\nДва.', [], ['paragraph', 'paragraph']],
    ['nor in emphasis', '**Раз.**\n\nДва.', [], ['paragraph', 'paragraph']],
    ['may end in a quotation', 'Раз «два»\n\nДва.', [], ['heading', 'paragraph']],
    ['has one line', 'Раз\nдва\n\nДва.', [], ['paragraph', 'paragraph']],
    ['is up to 200 characters long', `${'а'.repeat(200)}\n\nДва.`, [], ['heading', 'paragraph']],
    ['not longer', `${'а'.repeat(201)}\n\nДва.`, [], ['paragraph', 'paragraph']],
    ['wherever it stands', `Раз\n\n${'а'.repeat(200)}\n\nДва.`, ['meta'], ['meta', 'heading', 'paragraph']],
  ])('%s', (_, text, kinds, expected) => expect(headed(text, ...kinds)).toEqual(expected))
})

/** What of a text is a list: `* ` before an item, `^ ` before a footnote. */
test.each<[string, string, readonly string[]]>([
  ['a paragraph between starred lines is no item', '* Раз\n\nСлово.\n\n* Два', ['^ * Раз', 'Слово.', '^ * Два']],
  ['nor is a footnote', '* Раз\n* Два\n† умер', ['^ * Раз', '^ * Два', '^ † умер']],
  ['three starred lines with blank ones between', '* Раз\n\n* Два\n\n* Три', ['* Раз', '* Два', '* Три']],
  ['more of them', '* Раз\n* Два\n* Три\n* Пять', ['* Раз', '* Два', '* Три', '* Пять']],
  ['turns of a talk are none', '— Раз\n— Два\n— Три', ['— Раз', '— Два', '— Три']],
  ['nor are notes', '1 — Раз\n2 — Два\n3 — Три', ['1 — Раз', '2 — Два', '3 — Три']],
])('lists: %s', (_, text, expected) => {
  const marks: Partial<Record<BlockKind, string>> = { 'list-item': '* ', footnote: '^ ' }
  const found = splitBlocks(text).map(({ kind, start, end }) => `${marks[kind] ?? ''}${text.slice(start, end)}`)
  expect(found).toEqual(expected)
})

describe('a line below the headline', () => {
  const kindOf = (deck: string, body = 'Кабул пал.'): string =>
    plainBlocks(`Талибан взял Кабул\n${deck}\n\n${body}`)[1]!.kind
  const long = (length: number): string => `А${'а'.repeat(length - 6)} день`

  test.each<[string, string, string]>([
    ['says more of it', 'Он сделал это за день', 'heading'],
    ['in quotation marks', 'Он сказал «это мой день»', 'heading'],
    ['as a question', 'Что будет через день?', 'heading'],
    ['of 200 characters', long(200), 'heading'],
    ['not of more', long(201), 'paragraph'],
    ['not as a sentence', 'Он сделал это за день.', 'paragraph'],
    ['not as a name', 'Иван Петров', 'paragraph'],
    ['not as a small word alone', 'день', 'paragraph'],
    ['not in capitals but for its last word', 'ОН СДЕЛАЛ это', 'paragraph'],
    ['not with a number at the end', 'Он сделал это за 5', 'paragraph'],
    ['not as speech', '— это за день', 'paragraph'],
  ])('%s', (_, deck, expected) => expect(kindOf(deck)).toBe(expected))

  test('with sentences behind it, and no list', () => {
    expect(kindOf('Он сделал это за день', 'Он пал')).toBe('paragraph')
    expect(kindOf('Он сделал это за день', '- Пал.')).toBe('paragraph')
  })

  test('of a headline alone', () =>
    expect(plainBlocks('Талибан взял Кабул.\n\nОн сделал это за день\n\nКабул пал.').map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]))

  test('is the second block, and no other', () =>
    expect(plainBlocks('Раз два\n\nОн сделал это\n\nКабул пал.\n\nОн сделал это').map(({ kind }) => kind)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'paragraph',
    ]))
})

describe('line breaks that the format has for spaces', () => {
  const softly = (text: string): readonly string[] => {
    const breaks = new Set(Array.from(text.matchAll(/\r\n|\n/g), ({ index }) => index))
    return splitBlocks(text, breaks).map(({ start, end }) => text.slice(start, end))
  }

  test.each<[string, string, number]>([
    ['join what goes on', 'Кабул пал\nДень второй', 1],
    ['also three lines', 'Кабул пал\nДень второй\nДень третий', 1],
    ['of Windows', 'Кабул пал\r\nДень второй', 1],
    ['at a number', 'Кабул пал\n5 дней', 1],
    ['at quotation marks', 'Кабул пал\n«День» второй', 1],
    ['at low ones', 'Кабул пал\n„День“ второй', 1],
    ['at English ones', 'Кабул пал\n“День” второй', 1],
    ['at straight ones', 'Кабул пал\n"День" второй', 1],
    ['at a bracket', 'Кабул пал\n(День) второй', 1],
    ['not at another sign', 'Кабул пал\n№ 5', 2],
    ['nor at a picture', 'Кабул пал\n🔸 День', 2],
    ['nor at two signs', 'Кабул пал\n««День»»', 2],
    ['not behind a sentence', 'Кабул пал.\nДень второй', 2],
    ['but behind an abbreviation', 'Он живёт в г.\nКабул', 1],
    ['not before an item', 'Кабул пал\n- День', 2],
    ['nor before a number with its sign', 'Кабул пал\n1. День', 2],
    ['nor before a turn', 'Кабул пал.\n— День', 2],
    ['nor before a footnote', 'Кабул пал\n†День', 2],
    ['not behind a footnote', '†Кабул пал\nДень второй', 2],
    ['of an item', '- Кабул пал\nДень второй', 1],
    ['before a number and a dash', 'Кабул пал\n1 — День', 1],
    ['not between two of them', '1 — Кабул\n2 — День', 2],
    ['not over a blank line', 'Кабул пал\n\nДень второй', 2],
    ['behind a long line', `${'Слово '.repeat(60)}пал\nДень второй`, 1],
    ['before a long line', `Кабул пал\n${'Слово '.repeat(60)}`, 1],
  ])('%s', (_, text, expected) => expect(softly(text)).toHaveLength(expected))

  test('only where they are', () => {
    const text = 'Кабул пал\nДень второй\nДень третий'
    const words = (breaks: readonly number[]): string[] =>
      splitBlocks(text, new Set(breaks)).map(({ start, end }) => text.slice(start, end))
    expect(words([9])).toEqual(['Кабул пал\nДень второй', 'День третий'])
    expect(words([21])).toEqual(['Кабул пал', 'День второй\nДень третий'])
    expect(words([])).toEqual(['Кабул пал', 'День второй', 'День третий'])
  })
})

test.each([
  ['a second line', 'Раз\nдва\n\nДва.', 'heading'],
  ['which is no sentence', 'Раз\nдва.\n\nДва.', 'paragraph'],
  ['no third line', 'Раз\nдва\nтри\n\nДва.', 'paragraph'],
])('a headline of typed text may have %s', (_, text, kind) => expect(plainBlocks(text)[0]?.kind).toBe(kind))

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
