/** reStructuredText: what of it is text, and how it is mended. */
import { describe, expect, test } from '@jest/globals'
import { applyEdits } from '../../../src/fixes/index.js'
import { parseRst } from '../../../src/formats/rst/index.js'
import { check, fix } from '../../../src/library/index.js'
import { defaultPolicy } from '../../../src/policy/types.js'
import type { Document } from '../../../src/document/types.js'

const draft = `============
Новости дня
============

:Author: Борис Акунин
:Date: 2024-11-30

Вчера |org| занял город, сообщает \`Медуза <https://example.org>\`_.
Об этом сказал *Борис* Акунин [1]_ и \`\`Талибан\`\`. Ещё [#]_ раз [#x]_.

.. |org| replace:: Талибан
.. _ссылка: https://example.org/b
.. plashka ignore missing-notice -- так надо

Второй раздел
-------------

* Первый пункт
  про Талибан

  - вложенный
#. Третий

Термин
    его толкование

.. note:: Обратите внимание на Дождь,
   он идёт.

.. warning::

   Талибан опасен.

.. code-block:: python

   print("Талибан")

.. image:: a.png
   :alt: Флаг «Талибана»

.. figure:: b.png
   :alt: Карта

   Подпись про Талибан

Пример::

    Талибан в коде

И ещё.

+---------+----------+
| Имя     | Статус   |
+=========+==========+
| Тали-   | запрещён |
| бан     | в РФ     |
+---------+----------+

=======  ========
Имя      Статус
=======  ========
Медуза   иноагент
=======  ========

| Строка стиха
| вторая

>>> print("Талибан")

----

Роль :ref:\`раздел <ref>\` и :sup:\`1\`, имя\\ :sup:\`2\`; ссылка_ и \`две слова\`_.

.. [1] Внесён в реестр
   иностранных агентов.
.. [#] Авто.
.. [#x] Именованная.
.. Комментарий
   про Талибан
`

const blocksOf = ({ blocks, text }: Document): string[] =>
  blocks.map(
    ({ kind, start, end, label, opensRow }) =>
      `${kind}${label === undefined ? '' : ` ${label}`}${opensRow ? ' row' : ''}: ${text.slice(start, end)}`,
  )

test('blocks are read as the format shows them; code, comments and attributes are left alone', () => {
  expect(blocksOf(parseRst(draft))).toEqual([
    'heading: Новости дня',
    'paragraph: Вчера Талибан занял город, сообщает Медуза. Об этом сказал Борис Акунин[^1] и Талибан. Ещё[^#1] раз[^x].',
    'heading: Второй раздел',
    'list-item: Первый пункт про Талибан',
    'list-item: вложенный',
    'list-item: Третий',
    'paragraph: Термин',
    'paragraph: его толкование',
    'paragraph: Обратите внимание на Дождь, он идёт.',
    'paragraph: Талибан опасен.',
    'alt: Флаг «Талибана»',
    'alt: Карта',
    'paragraph: Подпись про Талибан',
    'paragraph: Пример:',
    'paragraph: И ещё.',
    'table-cell row: Имя',
    'table-cell: Статус',
    'table-cell row: Тали- бан',
    'table-cell: запрещён в РФ',
    'table-cell row: Имя',
    'table-cell: Статус',
    'table-cell row: Медуза',
    'table-cell: иноагент',
    'paragraph: Строка стиха',
    'paragraph: вторая',
    'paragraph: Роль раздел и ¹, имя²; ссылка и две слова.',
    'footnote ^1: Внесён в реестр иностранных агентов.',
    'footnote ^#1: Авто.',
    'footnote ^x: Именованная.',
  ])
})

test('day, author, links and comments are those of the draft, and no name counts in code', () => {
  const document = parseRst(draft)
  expect(document.date).toBe('2024-11-30')
  expect(document.authors).toEqual(['Борис Акунин'])
  expect(document.links.map(({ url }) => url)).toEqual(['https://example.org', 'https://example.org/b'])
  expect(document.comments.map(({ text }) => text)).toEqual([
    'plashka ignore missing-notice -- так надо',
    'Комментарий\n   про Талибан',
  ])
  expect(document.opaque.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Талибан'])
})

const path = 'draft.rst'
const asOf = '2024-11-30'
const mended = (source: string, style: 'inline' | 'footnote'): string =>
  fix(source, { path, asOf, fix: { style } }).source

test('notes are written as its own, numbered behind those that are there', () => {
  const source =
    'Вчера *Талибан* занял город [1]_, пишет `Медуза <https://example.org>`_.\n\n.. [1] По местному времени.\n'
  const after = mended(source, 'footnote')
  expect(after).toBe(
    'Вчера *Талибан*\\ [2]_ занял город [1]_, пишет `Медуза <https://example.org>`_\\ [3]_.\n\n.. [1] По местному времени.\n\n.. [2] Признан террористической организацией и запрещён в РФ\n\n.. [3] Признана иностранным агентом и нежелательной организацией в РФ\n',
  )
  expect(check(after, { path, asOf }).messages).toEqual([])
})

test('notices go behind mark-up and never into substitutions, literals or code', () => {
  const source = '|org| занял город. ``Талибан`` ушёл, `Медуза`_ пишет::\n\n   Талибан\n\n.. |org| replace:: Талибан\n'
  expect(mended(source, 'inline')).toBe(
    '|org| (признан террористической организацией и запрещён в РФ) занял город. ``Талибан`` ушёл, `Медуза`_ (признана иностранным агентом и нежелательной организацией в РФ) пишет::\n\n   Талибан\n\n.. |org| replace:: Талибан\n',
  )
})

test('a notice in a simple table widens its column, in every line', () => {
  const before = [
    '=========  ======  ====',
    'Кто        Где     Ещё',
    '-----------------  ----',
    'Юрий Дудь  Москва  да',
    '           Рига',
    'зритель',
    '=========  ======  ====',
  ]
  const notice = ' (признан иностранным агентом)'
  const line = (text: string, at: number, sign: string): string =>
    text.length > at ? text.slice(0, at) + sign.repeat(notice.length) + text.slice(at) : text
  const after = before.map(text => {
    if (text.startsWith('Юрий')) return text.replace('Юрий Дудь', `Юрий Дудь${notice}`)
    return line(text, 9, /^[=-]/.test(text) ? text[0]! : ' ')
  })
  expect(mended(before.join('\n'), 'inline')).toBe(after.join('\n'))
  const noted = mended(before.join('\n'), 'footnote').split('\n')
  expect(noted[3]).toBe('Юрий Дудь\\ [1]_  Москва  да')
  expect(noted[0]).toBe('===============  ======  ====')
  expect(noted.at(-1)).toBe('.. [1] Признан иностранным агентом')
})

test('several names of a column are mended one after another', () => {
  const table = (...cells: string[]): string => {
    const width = Math.max(...cells.map(({ length }) => length))
    const ruler = `${'='.repeat(width)}  ===`
    return [ruler, ...cells.map(cell => `${cell.padEnd(width)}  а`), ruler, ''].join('\n')
  }
  const found = mended(table('Юрий Дудь', 'Борис Акунин', 'никто'), 'inline')
  expect(found).toContain('Юрий Дудь (признан иностранным агентом)')
  expect(found).toContain('Борис Акунин (признан иностранным агентом)')
  expect(
    new Set(
      found
        .split('\n')
        .map(text => text.lastIndexOf(' '))
        .slice(0, 5),
    ).size,
  ).toBe(1)
})

describe('a notice in a grid table', () => {
  const lined = (...lines: string[]): string => ['Раз.', '', ...lines, '', 'Два.', ''].join('\n')

  test('moves the bars behind it, in every line and in cells that reach over others', () => {
    const before = lined(
      '+----------------+-----------+--------+',
      '| Кто            | Где       | Ещё    |',
      '+================+===========+========+',
      '| Юрий Дудь      | Борис     | да     |',
      '| пел долго      | Акунин    |        |',
      '+----------------+-----------+        |',
      '| Екатерина Шульман и гость  |        |',
      '+----------------+-----------+--------+',
      '| никто          | Дмитрий   | Сергей |',
      '|                | Быков     | Гуриев |',
      '+----------------+-----------+--------+',
    )
    const after = lined(
      '+-----------------------------------------+--------------------------------------+--------------------------------------+',
      '| Кто                                     | Где                                  | Ещё                                  |',
      '+=========================================+======================================+======================================+',
      '| Юрий Дудь (признан иностранным агентом) | Борис                                | да                                   |',
      '| пел долго                               | Акунин (признан иностранным агентом) |                                      |',
      '+-----------------------------------------+--------------------------------------+                                      |',
      '| Екатерина Шульман (признана иностранным агентом) и гость                       |                                      |',
      '+-----------------------------------------+--------------------------------------+--------------------------------------+',
      '| никто                                   | Дмитрий                              | Сергей                               |',
      '|                                         | Быков (признан иностранным агентом)  | Гуриев (признан иностранным агентом) |',
      '+-----------------------------------------+--------------------------------------+--------------------------------------+',
    )
    expect(mended(before, 'inline')).toBe(after)
    expect(mended(after, 'inline')).toBe(after)
  })

  test('takes the room that its cell has, and leaves a space before the bar', () => {
    const grid = (words: string): string =>
      lined(`+${'-'.repeat(41)}+---+`, `| ${words.padEnd(39)} | а |`, `+${'-'.repeat(41)}+---+`)
    expect(mended(grid('Юрий Дудь'), 'inline')).toBe(grid('Юрий Дудь (признан иностранным агентом)'))
  })

  test('that goes leaves its room', () => {
    const grid = (words: string): string =>
      lined(`+${'-'.repeat(16)}+---+`, `| ${words} | а |`, `+${'-'.repeat(16)}+---+`)
    const source = grid('Кто (знак) там')
    const start = source.indexOf(' (знак)')
    const edits = parseRst(source).rewritten!({ start, end: start + 7, text: '' })
    expect(applyEdits(source, edits)).toBe(grid('Кто там       '))
  })

  test('is a call of a note below the table', () => {
    const noted = mended(lined('+-----------+', '| Юрий Дудь |', '+-----------+'), 'footnote')
    expect(noted).toContain('+-----------------+\n| Юрий Дудь\\ [1]_ |\n+-----------------+\n')
    expect(noted.trimEnd().split('\n').at(-1)).toBe('.. [1] Признан иностранным агентом')
  })

  test('is not written where a line lacks its bar', () => {
    const broken = lined('+-----------+---+', '| Юрий Дудь | а |', '+-----------+---+', '| кто | а |', '+-----+---+')
    expect(mended(broken, 'inline')).toBe(broken)
  })
})

test.each(['inline', 'footnote'] as const)(
  'sixty cells of a column are all mended, no wider than they need, %s',
  style => {
    const cells = Array.from({ length: 60 }, (_, index) => `${'о'.repeat(index + 1)} Дмитрий Быков`)
    const width = Math.max(...cells.map(({ length }) => length))
    const ruler = `${'='.repeat(width)}  ===`
    const simple = [ruler, ...cells.map(cell => `${cell.padEnd(width)}  а`), ruler]
    const line = `+${'-'.repeat(width + 2)}+`
    const grid = [line, ...cells.flatMap(cell => [`| ${cell.padEnd(width)} |`, line])]
    const options = { path, asOf, fix: { style }, settings: { policy: { ...defaultPolicy, scope: 'every' } } } as const
    for (const table of [simple, grid]) {
      const lines = fix(`${table.join('\n')}\n`, options)
        .source.split('\n')
        .slice(0, table.length)
      expect(lines.filter(line => /призна|\]_/.test(line))).toHaveLength(60)
      const rows = lines.filter(line => /[а|]$/.test(line))
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
      const longest = Math.max(...rows.map(row => row.replace(/\s+[а|]$/, '').length))
      expect(rows[0]!.length - longest).toBeLessThan(4 + 8)
    }
  },
)

test('signs between which words are emphasised only at their ends', () => {
  const texts = ['2 * 3 * 4', 'a*b*c', '**жирный**, и *курсив*.', '\\*не курсив*', 'имя_файла', 're\\ ``код``']
  expect(texts.map(text => parseRst(text).text)).toEqual([
    '2 * 3 * 4',
    'a*b*c',
    'жирный, и курсив.',
    '*не курсив*',
    'имя_файла',
    'reкод',
  ])
})

test('two points alone are a comment of nothing: a quotation behind them is read, what follows at once is not', () => {
  const textsOf = (source: string): string[] => {
    const { text, blocks } = parseRst(source)
    return blocks.map(({ start, end }) => text.slice(start, end))
  }
  expect(textsOf('Раз.\n\n..\n\n   Талибан пришёл.\n')).toEqual(['Раз.', 'Талибан пришёл.'])
  expect(textsOf('Раз.\n\n..\n   Талибан пришёл.\n\n   Ушёл.\n')).toEqual(['Раз.'])
  expect(textsOf('Раз.\n\n.. Талибан\n\n   пришёл.\n')).toEqual(['Раз.'])
  expect(textsOf('Раз.\n\n..')).toEqual(['Раз.'])
})

test.each<[source: string, day: string | undefined]>([
  ['.. title: Раз\n.. slug: raz\n.. date: 2021-07-09 10:00:00 UTC\n\nТекст.\n', '2021-07-09'],
  ['Раз\n===\n\n:published: 9 июля 2021\n\nТекст.\n', '2021-07-09'],
  ['Раз\n===\n\n.. date: 2021-07-09\n\nТекст.\n', undefined],
  ['.. title: Раз\n\nТекст.\n\n.. date: 2021-07-09\n', undefined],
])('the day of %j', (source, day) => {
  expect(parseRst(source).date).toBe(day)
})

test('a title in a comment that opens the draft is its headline', () => {
  const { text, blocks } = parseRst('.. title: Раз два \n\nТекст.\n')
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['heading', 'Раз два'],
    ['paragraph', 'Текст.'],
  ])
})

describe('lines of signs', () => {
  const blocksIn = (source: string): string[] => {
    const { text, blocks } = parseRst(source)
    return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
  }

  test.each<[name: string, source: string, blocks: string[]]>([
    ['as long as the words', 'Раз два\n=======\n\nТри.\n', ['heading: Раз два', 'paragraph: Три.']],
    ['of four signs', 'Раз два\n====\n\nТри.\n', ['heading: Раз два', 'paragraph: Три.']],
    ['of three under three', 'Раз\n===\n\nТри.\n', ['heading: Раз', 'paragraph: Три.']],
    ['under two more', 'Раз.\n\nДва\n---\n\nТри.\n', ['paragraph: Раз.', 'heading: Два', 'paragraph: Три.']],
    ['over and under', '=====\n Раз\n=====\n\nТри.\n', ['heading: Раз', 'paragraph: Три.']],
  ])('%s make a title', (_, source, blocks) => {
    expect(blocksIn(source)).toEqual(blocks)
  })

  test.each<[name: string, source: string]>([
    ['under words that are set in', 'Раз.\n\n  Два\n  =====\n\nТри.\n'],
    ['that are fewer than the words', 'Раз.\n\nДва слова\n===\n\nТри.\n'],
    ['over a line, and others under it', 'Раз.\n\n=====\nДва\n-----\n\nТри.\n'],
  ])('%s do not make one as they stand', (_, source) => {
    expect(blocksIn(source)).not.toContain('heading: Два слова')
    expect(blocksIn(source)[0]).toBe('paragraph: Раз.')
  })

  test('colons that announce code are no words', () => {
    expect(
      blocksIn('Раз::\n\n  нет\n\nДва ::\n\n  нет\n\n::\n\n  нет\n\nТри.\n').map(block => block.trimEnd()),
    ).toEqual(['paragraph: Раз:', 'paragraph: Два', 'paragraph: Три.'])
  })
})

describe('a party named many times over calls one note', () => {
  const everywhere = (source: string): string =>
    fix(source, { path, asOf, settings: { policy: { ...defaultPolicy, scope: 'every' } }, fix: { style: 'footnote' } })
      .source

  test('in paragraphs', () => {
    expect(everywhere('Олег Кашин сказал.\n\nОлег Кашин ответил.\n')).toBe(
      'Олег Кашин\\ [1]_ сказал.\n\nОлег Кашин\\ [1]_ ответил.\n\n.. [1] Признан иностранным агентом\n',
    )
  })

  test('in a column, which grows once', () => {
    const rule = '==========  =====\n'
    expect(everywhere(`${rule}Имя         Город\n${rule}Олег Кашин  Тула\nОлег Кашин  Псков\n${rule}`)).toBe(
      [
        '================  =====',
        'Имя               Город',
        '================  =====',
        'Олег Кашин\\ [1]_  Тула',
        'Олег Кашин\\ [1]_  Псков',
        '================  =====',
        '',
        '.. [1] Признан иностранным агентом',
        '',
      ].join('\n'),
    )
  })
})
