/** What is wrong with a list: the whole message of each problem, all problems of a file, and where they stand. */
import { expect, test } from '@jest/globals'
import { ListError } from '../../src/registry/list-error.js'
import { parseList } from '../../src/registry/parse.js'
import { buildRegistry, registryFromJson, registryToJson } from '../../src/registry/registry.js'

const head = `list: test
title: Test
category: extremist
source: { title: Register }
checked: 2026-07-15
entities:
`
const one = (fields: string): string => `${head}  - { id: one, kind: movement, name: Раз, ${fields} }\n`
const listOf = (text: string, path = 'own.yml'): ReturnType<typeof parseList> => parseList(text, path)

function linesOf(action: () => unknown): string[] {
  try {
    action()
  } catch (error) {
    if (error instanceof ListError) return error.message.split('\n')
    throw error
  }
  return []
}

const designation = 'own.yml:7:60: entities[0].designations[0]'

test.each([
  ['', ['own.yml:1:1: is no list: “entities” with the names is missing']],
  ['root:x:0:0:root:/root\nuser:x:1\n', ['own.yml:1:1: is no list: “entities” with the names is missing']],
  [
    'password: secret\nentites: [a]\n',
    ['own.yml:1:1: is no list: “entities” with the names is missing; is “entites” meant to be it?'],
  ],
  [
    '- a\n',
    [
      'own.yml:1:1: “list” is missing',
      'own.yml:1:1: “title” is missing',
      'own.yml:1:3: entities[0]: found “a”, expected a map',
    ],
  ],
  [one(`note: ["${'я'.repeat(70)}"]`), ['own.yml:7:43: entities[0].note: found a list, expected text']],
  [
    one(`gender: "${'я\\e'.repeat(70)}"`),
    [`own.yml:7:43: entities[0].gender: found “${'я '.repeat(30)}…”, expected one of m, f, n, pl`],
  ],
  [
    'list: [\ntitle: "x\n',
    [
      'own.yml:2:1: expected what belongs together in one column, and brackets closed',
      'own.yml:3:1: expected a bracket, a quotation mark, a colon or a space that is missing',
    ],
  ],
  ['list: a\nlist: b\n', ['own.yml:2:1: expected each key once']],
  [one('note: *there'), ['own.yml:7:49: unknown anchor “there”']],
  [`${head}  - { title: { ru: Раз } }\n`, ['own.yml:7:5: entities[0]: “id” is missing']],
  [
    `${head}  - { id: One_1 }\n`,
    ['own.yml:7:7: entities[0].id: found “One_1”, expected lower-case Latin letters and digits, joined by hyphens'],
  ],
  [
    one('wikidata: q1, off: 1'),
    [
      'own.yml:7:43: entities[0].wikidata: found “q1”, expected an item of Wikidata such as Q42418',
      'own.yml:7:57: entities[0].off: found 1, expected true or false',
    ],
  ],
  [
    one('aliases: [7, ~, [], {}, "", { nam: a }]'),
    [
      'own.yml:7:53: entities[0].aliases[0]: found 7, expected text or a map',
      'own.yml:7:56: entities[0].aliases[1]: found nothing, expected text or a map',
      'own.yml:7:59: entities[0].aliases[2]: found a list, expected text or a map',
      'own.yml:7:63: entities[0].aliases[3]: “name” is missing',
      'own.yml:7:67: entities[0].aliases[4]: found “”, expected text that is not blank',
      'own.yml:7:71: entities[0].aliases[5]: “name” is missing',
      'own.yml:7:73: entities[0].aliases[5].nam: unknown key, did you mean “name”?',
    ],
  ],
  [one('generics: полк'), ['own.yml:7:43: entities[0].generics: found “полк”, expected a list']],
  [one('title: { fr: Un }'), ['own.yml:7:52: entities[0].title.fr: unknown key, known are ru, en']],
  [
    one('designations: [{ decided: 2003 }]'),
    [`${designation}.decided: found 2003, expected a day that exists, as YYYY-MM-DD`],
  ],
  [
    head.replace('2026-07-15', '2026-06-31') + '  - { id: one }\n',
    ['own.yml:5:1: checked: found “2026-06-31”, expected a day that exists, as YYYY-MM-DD'],
  ],
  [
    one('designations: [{ listed: 2020-01-02, ended: 2020-01-01 }]'),
    ['own.yml:7:80: entities[0].designations[0].ended: 2020-01-01 is before “listed”, 2020-01-02'],
  ],
  [
    one('designations: [{ notBefore: 2020-01-02, notAfter: 2020-01-01 }]'),
    ['own.yml:7:83: entities[0].designations[0].notAfter: 2020-01-01 is before “notBefore”, 2020-01-02'],
  ],
  [
    'list: t\ntitle: T\nentities:\n  - { id: a, designations: [{ checked: 2026-07-15 }] }\n',
    [
      'own.yml:4:29: entities[0].designations[0]: “category” is missing, and the file gives no default',
      'own.yml:4:29: entities[0].designations[0]: “source” is missing, and the file gives no default',
    ],
  ],
])('%s', (text, lines) => {
  expect(linesOf(() => listOf(text))).toEqual(lines)
})

test('what is wrong by the schema hides nothing else, and the order is the file’s', () => {
  const text = `${one('aliases: [А, А], designations: [{ decided: 2003-02-30 }]')}  - { id: one, knd: media }\n`
  expect(linesOf(() => listOf(text))).toEqual([
    'own.yml:7:56: entities[0].aliases[1]: duplicate alias “А”',
    'own.yml:7:77: entities[0].designations[0].decided: found “2003-02-30”, expected a day that exists, as YYYY-MM-DD',
    'own.yml:8:7: entities[1].id: duplicate id “one”, first in line 7',
    'own.yml:8:16: entities[1].knd: unknown key, did you mean “kind”?',
  ])
})

test('references that grow without bound are refused', () => {
  const text = ['a', 'b', 'c', 'd']
    .map(
      (name, index, names) =>
        `${name}: &${name} [${Array(9)
          .fill(index > 0 ? `*${names[index - 1]!}` : 'x')
          .join(', ')}]`,
    )
    .join('\n')
  expect(linesOf(() => listOf(text))).toEqual(['own.yml:1:1: references lead nowhere, or into one another without end'])
})

test('a problem has parts', () => {
  expect.assertions(1)
  try {
    listOf(one('nam: 1'), 'lists/own.yml')
  } catch (error) {
    expect((error as ListError).problems).toEqual([
      {
        path: 'lists/own.yml',
        line: 7,
        column: 43,
        field: 'entities[0].nam',
        reason: { en: 'unknown key, did you mean “name”?', ru: 'неизвестный ключ; может быть, «name»?' },
      },
    ])
  }
})

const two = (fields: string): string =>
  `${head}  - { id: two, kind: movement, name: Два, designations: [{}], ${fields} }\n`
const complete = listOf(one('designations: [{}], aliases: [Ёж-Раз]'), 'first.yml')
const base = registryFromJson(registryToJson(buildRegistry([complete])))

test.each([
  [
    '- { id: onee, off: true }',
    ['own.yml:7:7: onee: no list gives its kind, name and designations, did you mean “one”?'],
  ],
  ['- { id: seven }', ['own.yml:7:7: seven: no list gives its kind, name and designations']],
  [
    '- { id: ann, kind: person, name: Аня, gender: n, designations: [{}] }',
    [
      'own.yml:7:41: ann.gender: a person needs m or f',
      'own.yml:7:30: ann.person: the name is not “Surname Given Patronymic”, so surname and given are needed',
    ],
  ],
  [
    `- { id: pat, kind: person, gender: m, name: ${'Ива-'.repeat(15)}Нов Пётр, designations: [{}] }`,
    ['own.yml:7:41: pat.name: a name of 17 words is never found; at most 15 are'],
  ],
  ['- { id: two, designations: [{}] }', ['own.yml:7:7: two.kind: is missing', 'own.yml:7:7: two.name: is missing']],
])('a record over others: %s', (record, lines) => {
  expect(linesOf(() => buildRegistry([complete, listOf(`${head}  ${record}\n`)]))).toEqual(lines)
})

test('one strong name of two entities is reported where it can be mended', () => {
  const own = listOf(two('aliases: [еж раз]'))
  const shared = 'own.yml:7:73: two.aliases: strong alias “еж раз” belongs to “one” already'
  expect(linesOf(() => buildRegistry([complete, own]))).toEqual([`${shared} (first.yml:7); make one of them weak`])
  expect(linesOf(() => buildRegistry([own], { base }))).toEqual([`${shared} (built-in lists); make one of them weak`])
  const both = buildRegistry([listOf(two('aliases: [Две]'))], { base })
  expect(linesOf(() => buildRegistry([listOf(`${head}  - { id: one, aliases: [две] }\n`)], { base: both }))).toEqual([
    'own.yml:7:26: one.aliases: strong alias “две” belongs to “two” already (built-in lists); make one of them weak',
  ])
})

test('a related id is blamed on the list that gives it', () => {
  const names = listOf(`${head}  - { id: one, related: [tow] }\n`, 'names.yml')
  const later = listOf(`${head}  - { id: one, note: Later }\n`, 'later.yml')
  expect(
    linesOf(() => buildRegistry([complete, listOf(two('gender: n')), names, later], { disable: ['tow'] })),
  ).toEqual([
    'config: disable: unknown entity “tow”, did you mean “two”?',
    'names.yml:7:16: one.related: unknown entity “tow”, did you mean “two”?',
  ])
})
