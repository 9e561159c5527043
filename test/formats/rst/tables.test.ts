/** Which lines are shown, as what, and how mark-up within them reads. */
import { expect, test } from '@jest/globals'
import { parseRst } from '../../../src/formats/rst/index.js'

/** Behind a title, so that no paragraph is taken for the headline. */
const read = (source: string) => parseRst(`О\n=\n\n${source}`)

test.each<[source: string, ...blocks: string[]]>([
  ['Раз\n---\nдва', 'heading: Раз', 'paragraph: два'],
  ['---\nРаз\n---\nдва', 'heading: Раз', 'paragraph: два'],
  ['Раз\n--', 'paragraph: Раз --'],
  ['Раз\n=-=', 'paragraph: Раз =-='],
  ['Раздел\n---', 'paragraph: Раздел ---'],
  ['Раз\n\n----\n\nдва', 'paragraph: Раз', 'paragraph: два'],
  ['==\nРаз\n==', 'heading: Раз'],
  ['* Раз', 'list-item: Раз'],
  ['- Раз', 'list-item: Раз'],
  ['+ Раз', 'list-item: Раз'],
  ['• Раз', 'list-item: Раз'],
  ['‣ Раз', 'list-item: Раз'],
  ['1. Раз', 'list-item: Раз'],
  ['1) Раз', 'list-item: Раз'],
  ['(1) Раз', 'list-item: Раз'],
  ['a. Раз', 'list-item: Раз'],
  ['#. Раз', 'list-item: Раз'],
  ['ii. Раз', 'list-item: Раз'],
  ['*Раз*', 'paragraph: Раз'],
  ['* Раз\nдва', 'list-item: Раз', 'paragraph: два'],
  ['* Раз\n  два\n\n  три', 'list-item: Раз два', 'paragraph: три'],
  ['* Раз\n\n  - два', 'list-item: Раз', 'list-item: два'],
  ['| Раз\n| два\n|\n| три', 'paragraph: Раз', 'paragraph: два', 'paragraph: три'],
  ['Раз\n  два', 'paragraph: Раз', 'paragraph: два'],
  ['Раз : класс\n  два', 'paragraph: Раз : класс', 'paragraph: два'],
  ['Раз\n\n  два', 'paragraph: Раз', 'paragraph: два'],
  ['  Раз', 'paragraph: Раз'],
  [':Поле: раз', 'paragraph: раз'],
  [':Поле:\n  раз', 'paragraph: раз'],
  [':Поле: раз\n  два', 'paragraph: раз два'],
  ['-a  раз', 'paragraph: -a  раз'],
  ['--long=x  раз', 'paragraph: --long=x  раз'],
  ['.. раз'],
  ['.. раз\n   два\n\nтри', 'paragraph: три'],
  ['..\n\n  раз', 'paragraph: раз'],
  ['..\n  раз'],
  ['.. \n\n  раз', 'paragraph: раз'],
  ['.. note:: раз', 'paragraph: раз'],
  ['.. note::\n\n   раз\n\nдва', 'paragraph: раз', 'paragraph: два'],
  ['.. note:: раз\n   :class: b\n\n   два', 'paragraph: раз', 'paragraph: два'],
  ['.. code:: py\n\n   раз\n\nдва', 'paragraph: два'],
  ['.. image:: a.png\n   :alt: раз', 'alt: раз'],
  ['.. figure:: a.png\n   :alt: раз\n\n   два\n\n   три', 'alt: раз', 'paragraph: два', 'paragraph: три'],
  ['.. raw:: html\n\n   раз'],
  ['.. math:: x'],
  ['.. include:: a'],
  ['.. toctree::\n\n   раз'],
  ['.. _id:\n\nраз', 'paragraph: раз'],
  ['.. _раз: https://a.example\n\nраз_', 'paragraph: раз'],
  ['.. |а| replace:: раз\n\n|а| два', 'paragraph: раз два'],
  ['.. |а| image:: b.png\n   :alt: раз\n\n|а|', 'alt: раз'],
  ['.. [1] раз\n\nдва [1]_', 'footnote ^1: раз', 'paragraph: два[^1]'],
  ['.. [#] раз\n\nдва [#]_', 'footnote ^#1: раз', 'paragraph: два[^#1]'],
  ['.. [#а] раз\n\nдва [#а]_', 'footnote ^а: раз', 'paragraph: два[^а]'],
  ['.. [*] раз\n\nдва [*]_', 'footnote ^*1: раз', 'paragraph: два[^*1]'],
  ['.. [CIT] раз\n\nдва [CIT]_', 'footnote ^CIT: раз', 'paragraph: два[^CIT]'],
  ['.. [1]\n\nраз', 'paragraph: раз'],
  ['.. [1]\n   раз', 'footnote ^1: раз'],
  ['.. [1] раз\n   два\n\nтри', 'footnote ^1: раз два', 'paragraph: три'],
  ['.. [1]  \n\nраз', 'paragraph: раз'],
  ['.. [1] \n   раз\n', 'footnote ^1: раз'],
  ['Раз::\n\n  код\n\nдва', 'paragraph: Раз:', 'paragraph: два'],
  ['Раз ::\n\n  код\n\nдва', 'paragraph: Раз ', 'paragraph: два'],
  ['::\n\n  код\n\nдва', 'paragraph: два'],
  ['>>> раз\nдва\n\nтри', 'paragraph: три'],
  [
    '===  ====\nА    Б\n===  ====\nраз  два\n     три\nпять шесть\n===  ====\n\nтри',
    'table-cell row: А',
    'table-cell: Б',
    'table-cell row: раз',
    'table-cell: два три',
    'table-cell row: пять',
    'table-cell: шесть',
    'paragraph: три',
  ],
  ['===  ====\n\\    раз\n\\    два\n\n     три\n===  ====', 'table-cell row: раз', 'table-cell row: два три'],
  [
    '===  ====\nА    Б\n---------\n     раз\n===  ====\n     два\n===  ====',
    'table-cell row: А',
    'table-cell: Б',
    'table-cell row: раз',
    'table-cell row: два',
  ],
  [
    '=== ===\nА   Б\n=== ===\nраз два\n=== ===\nтри',
    'table-cell row: А',
    'table-cell: Б',
    'table-cell row: раз',
    'table-cell: два',
    'paragraph: три',
  ],
  [
    '+---+---+\n|раз|два|\n+===+===+\n|три|x  |\n+---+---+\nшесть',
    'table-cell row: раз',
    'table-cell: два',
    'table-cell row: три',
    'table-cell: x',
    'paragraph: шесть',
  ],
  ['.. table:: Раз\n\n   === ===\n   А   Б\n   === ===', 'paragraph: Раз', 'table-cell row: А', 'table-cell: Б'],
  [
    '.. list-table:: Раз\n   :header-rows: 1\n\n   * - А\n     - Б\n   * - В\n     - Г',
    'paragraph: Раз',
    'list-item: А',
    'list-item: Б',
    'list-item: В',
    'list-item: Г',
  ],
  ['.. csv-table:: Раз\n\n   "А","Б"', 'paragraph: Раз', 'paragraph: "А","Б"'],
  ['.. topic:: Раз\n\n   два', 'paragraph: Раз', 'paragraph: два'],
  ['.. sidebar:: Раз\n\n   два', 'paragraph: Раз', 'paragraph: два'],
  ['.. epigraph::\n\n   раз', 'paragraph: раз'],
  ['.. only:: html\n\n   раз', 'paragraph: раз'],
  ['.. admonition:: Раз\n\n   два', 'paragraph: Раз', 'paragraph: два'],
  ['.. container:: b\n\n   раз', 'paragraph: раз'],
  ['.. rubric:: Раз', 'heading: Раз'],
  ['.. versionadded:: 1\n   раз', 'paragraph: раз'],
  ['.. deprecated:: 1'],
])('%j', (source, ...expected) => {
  const { text, blocks } = read(source)
  expect(
    blocks
      .slice(1)
      .map(
        ({ kind, start, end, label, opensRow }) =>
          `${kind}${label === undefined ? '' : ` ${label}`}${opensRow ? ' row' : ''}: ${text.slice(start, end)}`,
      ),
  ).toEqual(expected)
})

test.each<[source: string, words: string, ...marks: string[]]>([
  ['*раз*', 'раз', 'emphasis: раз'],
  ['**раз**', 'раз', 'emphasis: раз'],
  ['``раз``', 'раз', 'code: раз'],
  ['`раз`', 'раз', 'link: раз'],
  ['`раз`_', 'раз', 'link: раз'],
  ['`раз <https://a.example>`_', 'раз', 'link: раз'],
  ['`раз <https://a.example>`__', 'раз', 'link: раз'],
  ['`<https://a.example>`_', '<https://a.example>', 'link: <https://a.example>'],
  ['раз_ два', 'раз два'],
  ['раз__ два', 'раз два'],
  [':ref:`раз`', 'раз', 'link: раз'],
  [':ref:`раз <id>`', 'раз', 'link: раз'],
  [':doc:`раз <a>`', 'раз', 'link: раз'],
  [':code:`раз`', 'раз', 'code: раз'],
  [':math:`x`', 'x', 'code: x'],
  [':sup:`1`', '¹'],
  [':sub:`2`', '2', 'link: 2'],
  ['`раз`:emphasis:', 'раз', 'link: раз'],
  ['https://a.example/b_c раз', 'https://a.example/b_c раз'],
  ['раз\\ *два*', 'раздва', 'emphasis: два'],
  ['_`раз`', 'раз'],
  ['раз [#а]_ два', 'раз[^а] два'],
  ['H\\ :sub:`2`\\ O', 'H2O', 'link: 2'],
  ['*раз\nдва*', 'раз два', 'emphasis: раз два'],
  ['``раз\nдва``', 'раз\nдва', 'code: раз\nдва'],
  ['`раз\nдва <https://a.example>`_', 'раз два', 'link: раз два'],
  ['`a <b_>`_', 'a', 'link: a'],
  ['раз :strike:`два` три', 'раз  три'],
  ['раз :del:`(два)`, три', 'раз , три'],
  [':strikes:`раз`', 'раз', 'link: раз'],
  [':kbd:`раз`', 'раз', 'code: раз'],
  [':abbr:`раз (два)`', 'раз (два)', 'link: раз (два)'],
  [':strong:`раз`', 'раз', 'link: раз'],
  [':term:`раз`', 'раз', 'link: раз'],
])('%j reads %j', (source, words, ...expected) => {
  const { text, blocks, opaque, inlines = [] } = read(source)
  expect(text.slice(blocks[1]?.start, blocks[1]?.end)).toBe(words)
  const marks = [
    ...opaque.map(({ start, end }) => `code: ${text.slice(start, end)}`),
    ...inlines.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  ]
  expect(marks).toEqual(expected)
})

test.each<[source: string, urls: string[]]>([
  ['`раз <https://a.example>`_', ['https://a.example']],
  ['`раз\nдва <https://a.example>`__', ['https://a.example']],
  ['.. _раз: https://a.example\n\nраз_', ['https://a.example']],
  ['.. _раз: два_\n\nраз_', []],
  ['__ https://a.example\n\nраз__', ['https://a.example']],
])('addresses in %j', (source, urls) => {
  expect(read(source).links.map(({ url }) => url)).toEqual(urls)
})

test.each<[source: string, authors: string[], day: string]>([
  [':Author: Анна Б\n:Date: 2024-11-30\n\nраз', ['Анна Б'], '2024-11-30'],
  ['О\n=\n\n:Authors: Анна Б\n:Date: 30.11.2024\n\nраз', ['Анна Б'], '2024-11-30'],
  [':Автор: Анна Б\n:Дата: 30 ноября 2024\n\nраз', ['Анна Б'], '2024-11-30'],
  [':Поле: Анна Б\n\nраз', [], ''],
])('who wrote %j, and when', (source, expected, day) => {
  const { authors, date = '' } = parseRst(source)
  expect({ authors, date }).toEqual({ authors: expected, date: day })
})

test.each<[source: string, comment: string]>([
  ['.. раз', 'раз'],
  ['..\n  раз', 'раз'],
  ['.. раз\n   два', 'раз\n   два'],
])('a comment of %j', (source, comment) => {
  expect(read(`${source}\n\nтри`).comments.map(({ text }) => text)).toEqual([comment])
})
