/** Which parts of Markdown the tokenizer gets, and what it would take too long with. */
import { expect, test } from '@jest/globals'
import { isTooDeep, isTooDense, isTooLazy, partsOf, tooCostly } from '../../src/formats/markdown-parts.js'

const marks = { paragraph: '', quote: '>', heading: '#', 'list-item': '-', row: '|' }

/** The parts with what they are; those for the tokenizer with `!`. */
const parted = (source: string, from = 0): string[] =>
  partsOf(source, from).map(({ start, end, plain }) => `${plain ? marks[plain] : '!'}${source.slice(start, end)}`)

test.each<[source: string, parts: string[]]>([
  ['', []],
  [' \n\t\n', []],
  ['Раз.\n\nДва\nтри.\n', ['Раз.', 'Два\nтри.']],
  ['Раз.\r\n\r\nДва.\r\n', ['Раз.', 'Два.']],
  ['Раз.\n \t\nДва.', ['Раз.', 'Два.']],
  ['Раз.\n\n- два\n\n- три\n\nЧетыре.', ['Раз.', '-два', '-три', 'Четыре.']],
  ['> Раз\n>два\nтри\n>\n> Четыре.\n\nПять.', ['>Раз\n>два\nтри', '>Четыре.', 'Пять.']],
  ['> Раз.\n> \t\nДва\nтри\n> четыре', ['>Раз.', 'Два\nтри', '>четыре']],
  ['- раз\n\n> два\n>\n\nТри.', ['-раз', '>два', 'Три.']],
  ['>\n>\n\nРаз.', ['Раз.']],
  ['Раз.\n\n- два\n\n  три\n\nЧетыре.', ['Раз.', '!- два\n\n  три\n\n', 'Четыре.']],
  ['- раз\n\n- два\n\n  три\n\nЧетыре.', ['-раз', '!- два\n\n  три\n\n', 'Четыре.']],
  ['1. раз\n\n- два\n- три\n\n  ~~~\nх', ['!1. раз\n\n', '!- два\n- три\n\n  ~~~\nх']],
  ['> - раз\n\n- два\n\nТри.', ['!> - раз\n\n', '-два', 'Три.']],
  ['Раз\n===\nДва\nтри\n-\nЧетыре.\n# Пять\nШесть.', ['#Раз', '#Два\nтри', 'Четыре.', '#Пять', 'Шесть.']],
  [
    'Раз.\n***\nДва.\n- три\n---\n+    четыре\n+ пять\r\n\r\n-   шесть',
    ['Раз.', 'Два.', '-три', '-четыре', '-пять', '-шесть'],
  ],
  ['|а|б|\n|:-|-:|\n| в |\n|г|д|е|\n\nРаз.', ['||а|б|', '|| в |', '||г|д|е|', 'Раз.']],
  ['Раз.\n\n| а |\n|---|', ['Раз.', '|| а |']],
  ['Раз.\n\n```\nх\n\nу\n```\n\nДва.', ['Раз.', '!```\nх\n\nу\n```\n\nДва.']],
  ['- раз\n\n~~~\nх\n\nДва.', ['-раз', '!~~~\nх\n\nДва.']],
  ['<script>\n\nДва.', ['!<script>\n\nДва.']],
  ['> <!--\n\nДва.', ['!> <!--\n\nДва.']],
  ['Раз.\rДва.\n\nТри.', ['!Раз.\rДва.\n\nТри.']],
  ['Раз.\n\n[а]: б\n\nДва.', ['!Раз.\n\n[а]: б\n\nДва.']],
  ['Раз.\n\n> 1. [^а]: б', ['!Раз.\n\n> 1. [^а]: б']],
  ['Раз [а](б) и [в](г).', ['Раз [а](б) и [в](г).']],
  ['Раз *два* \\* &amp; **три**', ['Раз *два* \\* &amp; **три**']],
])('%j', (source, parts) => {
  expect(parted(source)).toEqual(parts)
})

/** As long as no paragraph that is written is. */
const long = 'слово\n'.repeat(30_000)

test.each<[name: string, source: string, kinds: string[]]>([
  ['a paragraph', long, ['', '']],
  ['what goes on with a quote without its mark', `> ${long}`, ['>', '']],
  ['a quote', `> ${long.trimEnd().replaceAll('\n', '\n> ')}`, ['>', '>']],
  ['not before a line that opens with no word', long.replaceAll('слово', '«слово»'), ['']],
])('so long it is read as two: %s', (_, source, kinds) => {
  const parts = partsOf(source, 0)
  expect(parts.map(({ plain }) => plain && marks[plain])).toEqual(kinds)
  const words = parts.flatMap(({ start, end }) => source.slice(start, end).match(/слово/g) ?? [])
  expect(words).toHaveLength(30_000)
})

test('from an offset on', () => {
  expect(parted('[а]: б\n\nРаз.', 8)).toEqual(['Раз.'])
})

test.each([
  '*а*',
  '**а',
  '*а б',
  '_а_',
  '1.5 раза',
  '1234567890. а',
  '#а',
  '####### а',
  '&lt;',
  'а - б',
  'а | б',
  'а\n*а',
  '\\*а',
  'а\n*а\nб',
])('plain: %j', source => {
  expect(parted(source)).toEqual([source])
})

test.each([
  ...[
    '-',
    '-а\n- б',
    '- - а',
    '- # а',
    '-      а',
    '- [ ] а',
    '- а\nб',
    '- а\n  б',
    '- а\n> б',
    '- а\n=',
    '- а\n-',
    '* а',
    '*',
    '**',
    '_ а',
    '1. а',
    '9) а',
    '123456789. а',
    '# а #',
    '###### #',
    '#',
    '# `а`',
    'а\n|б|\n|-|',
    '|а|\n|-|-|',
    '|а|\n| |',
    '|а|б\n|-|-|',
    '|а|\n|-|\nб',
    '|а|\n|-|\n|\\||',
    '|`а`|\n|-|',
    '|[а|б](в)|\n|-|-|',
    '> > а',
    '>  а',
    '> - а',
    '> 1. а',
    '> # а',
    '> а\n> ===',
    '> а\n===',
    '> а\n---',
    '> а\n    б',
    '> а\n> |-|',
    '> `а`',
    '> а\\\n> б',
    '> [а] б',
    ' а',
    '\tа',
    '| а',
    '===',
    ': а',
    '`а`',
    '~а',
    '<а',
    'а\n===б',
    ' а\n---',
    '`а`\n---',
  ],
  ...[
    'а `б` в',
    'а <б> в',
    'а ![б](в)',
    'а \\а',
    'а \\[б',
    'а [б] в',
    'а [б][в]',
    'а [б](в "г")',
    'а [б [в](г)',
    'а ]',
  ],
])('for the tokenizer: %j', source => {
  expect(parted(source)).toEqual([`!${source}`])
})

test.each<[opening: string, constructs: string[]]>([
  ['[', ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall']],
  [']', ['labelStartLink', 'labelStartImage', 'labelEnd', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall']],
  ['<', ['htmlText', 'autolink']],
  ['`', ['codeText']],
  ['\\', ['characterEscape', 'hardBreakEscape']],
])('more than two thousand %j cost too much', (opening, constructs) => {
  expect(tooCostly(opening.repeat(2000))).toEqual([])
  expect(tooCostly(opening.repeat(2001))).toEqual(constructs)
})

test.each<[text: string, isDeep: boolean]>([
  ['>'.repeat(100), true],
  ['>'.repeat(99), false],
  [`а\n${'> '.repeat(100)}б`, true],
  [`а ${'> '.repeat(100)}`, false],
  ['- '.repeat(100), true],
  ['1. '.repeat(100), true],
  ['1234567890. '.repeat(100), false],
  ['-'.repeat(200), false],
  ['[^а]: '.repeat(100), true],
  ['[^а]:'.repeat(100), true],
])('nested too deep: %#', (text, isDeep) => {
  expect(isTooDeep(text)).toBe(isDeep)
})

test.each<[text: string, isDense: boolean]>([
  ['*'.repeat(2000), false],
  ['*'.repeat(2001), true],
  ['а'.repeat(3000), false],
  [`${'*'.repeat(1500)}\n${'*'.repeat(1500)}`, true],
  [`${'*'.repeat(1500)}\n\n${'*'.repeat(1500)}`, false],
  [`${'*'.repeat(1500)}\n- ${'*'.repeat(1500)}`, false],
  [`${'*'.repeat(1500)}\n| ${'*'.repeat(1500)}`, false],
  [`${'*'.repeat(1500)}\n1. ${'*'.repeat(1500)}`, false],
])('too dense: %#', (text, isDense) => {
  expect(isTooDense(text)).toBe(isDense)
})

test.each<[text: string, isLazy: boolean]>([
  [`> а${'\nб'.repeat(500)}`, false],
  [`> а${'\nб'.repeat(501)}`, true],
  [`- а${'\nб'.repeat(501)}`, true],
  [`1) а${'\nб'.repeat(501)}`, true],
  [`[^а]: а${'\nб'.repeat(501)}`, true],
  [`а${'\nб'.repeat(501)}`, false],
  [`> а${'\n> б'.repeat(501)}`, false],
  [`> а${'\nб'.repeat(300)}\n \n> в${'\nб'.repeat(300)}`, false],
  [`> а${'\nб'.repeat(300)}\n\n${'\nб'.repeat(501)}`, false],
])('too lazy: %#', (text, isLazy) => {
  expect(isTooLazy(text)).toBe(isLazy)
})
