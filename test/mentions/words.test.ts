/** The words around a name, and what is read of them. */
import { describe, expect, test } from '@jest/globals'
import type { Block } from '../../src/document/types.js'
import { parseText } from '../../src/formats/text.js'
import { casesOf } from '../../src/mentions/agreement.js'
import { isWrittenAs, isWrittenAsPerson, type Standing } from '../../src/mentions/letter-case.js'
import { formsOfNouns, isNoKind } from '../../src/mentions/nouns.js'
import { compoundEnd, isHyphenated, isMarked, isStatedBefore, isStatedBehind } from '../../src/mentions/status.js'
import type { Candidate } from '../../src/mentions/candidates.js'
import { isQuoted, opensSentence, wordsBefore, wordsBehind } from '../../src/mentions/surroundings.js'
import type { Alias, Entity } from '../../src/registry/types.js'

/** A text in which braces stand around a name, and where the name stands. */
function placed(marked: string): {
  text: string
  start: number
  end: number
  block: Block
  candidate: Candidate
  document: ReturnType<typeof parseText>
} {
  const start = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  const document = parseText(marked.replace(/[{}]/gu, ''))
  const block = document.blocks.find(one => one.start <= start && end <= one.end)!
  const candidate = { start, end, block, entity: { kind: 'media' } } as unknown as Candidate
  return { text: document.text, start, end, block, document, candidate }
}

const before = (marked: string, count = 4): string => {
  const { text, start, block } = placed(marked)
  return wordsBefore(text, block, start, count)
    .map(word => text.slice(word.start, word.end))
    .join(' ')
}
const behind = (marked: string, count = 2): string => {
  const { text, end, block } = placed(marked)
  return wordsBehind(text, block, end, count)
    .map(word => text.slice(word.start, word.end))
    .join(' ')
}

describe('words before a name in its clause, the nearest first', () => {
  test.each([
    ['Вчера утром в эфире телеканала «{Дождь}» пели', 'телеканала эфире в утром'],
    ['Он читает «{Дождь}»', 'читает Он'],
    ['Пел, а теперь «{Дождь}»', 'теперь а'],
    ['Пел. Теперь «{Дождь}»', 'Теперь'],
    ['Пел — теперь {Дождь}', 'теперь'],
    ['Пел (теперь {Дождь})', 'теперь'],
    ['Музей им. {Дождя}', 'им Музей'],
    ['Сказал проф. {Дождь}', 'проф Сказал'],
    ['Сказал кот. {Дождь}', ''],
    ['{Дождь} шёл', ''],
    ['Слово-другое «{Дождь}»', 'другое Слово'],
    ['Теле\u00ADканал {Дождь}', 'Теле\u00ADканал'],
  ])('%s', (marked, words) => expect(before(marked)).toBe(words))

  test('no more than asked for', () => expect(before('Вчера утром в эфире {Дождь}', 2)).toBe('эфире в'))

  test('not from far away', () => {
    expect(before(`Вчера${' '.repeat(70)}телеканал {Дождь}`)).toBe('телеканал Вчера')
    expect(before(`Вчера${' '.repeat(170)}телеканал {Дождь}`)).toBe('телеканал')
  })
})

describe('words behind a name in its clause, the nearest first', () => {
  test.each([
    ['«{Дождь}» сообщил вчера утром', 'сообщил вчера'],
    ['«{Дождь}», сообщил', ''],
    ['«{Дождь}». Сообщил', ''],
    ['{Дождь} — канал', ''],
    ['{Дождь}-канал сообщил', 'канал сообщил'],
    ['{Дождь}', ''],
  ])('%s', (marked, words) => expect(behind(marked)).toBe(words))

  test('no more than asked for', () => expect(behind('{Дождь} шёл и шёл', 1)).toBe('шёл'))
})

test.each([
  ['«{Дождь}»', true],
  ['„{Дождь}“', true],
  ['"{Дождь}"', true],
  ['‘{Дождь}’', true],
  ['«{Дождь} и снег»', false],
  ['«Сильный {Дождь}»', false],
  ['{Дождь}»', false],
  ['{Дождь}', false],
])('in quotation marks: %s', (marked, expected) => {
  const { text, start, end } = placed(marked)
  expect(isQuoted(text, { start, end })).toBe(expected)
})

test.each([
  ['{Дождь} шёл', true],
  ['Пел. {Дождь} шёл', true],
  ['Пел! «{Дождь}» шёл', true],
  ['Итог: {Дождь} шёл', true],
  ['Пел\n{Дождь} шёл', true],
  ['— {Дождь} шёл', true],
  ['Вчера {Дождь} шёл', false],
  ['Вчера, {Дождь} шёл', false],
  ['Вчера «{Дождь}» шёл', false],
])('opens its sentence: %s', (marked, expected) => {
  const { text, start, block } = placed(marked)
  expect(opensSentence(text, block, start)).toBe(expected)
})

test.each([
  ['сообщил', true],
  ['из', true],
  ['не', true],
  ['признал', true],
  ['внёс', true],
  ['телеканал', false],
  ['издания', false],
  ['медуз', false],
  ['сыр', false],
])('no noun: %s', (word, expected) => expect(isNoKind(word.replaceAll('ё', 'е').replaceAll('й', 'и'))).toBe(expected))

test('of a compound the last part declines', () => {
  const forms = formsOfNouns(['арт-центр', 'газета'])
  expect(forms.get('центру')).toEqual(['dative'])
  expect(forms.get('газете')).toEqual(['dative', 'prepositional'])
  expect(forms.has('арт')).toBe(false)
  expect(formsOfNouns([]).size).toBe(0)
})

describe('a status behind a name', () => {
  test.each([
    ['«{Дождь}» (признан иноагентом) закрыт', true],
    ['{Дождь} (признан иноагентом) закрыт', true],
    ['{Дождь}  (иноагент)', true],
    ['{Дождь} (телеканал) признан (иноагентом)', false],
    ['{Дождь}, признанный иноагентом, закрыт', true],
    ['«{Дождь}», признанный иноагентом, закрыт', true],
    ['{Дождь}, который признан иноагентом', true],
    ['{Дождь}, также признанный иноагентом', true],
    ['{Дождь}, и признанный иноагентом', true],
    ['{Dozhd}, a foreign agent, closed', true],
    ['{Дождь}, который закрыт. Признан иноагентом', false],
    ['{Дождь}, телеканал, признан иноагентом', false],
    ['{Дождь} шёл (признан иноагентом)', false],
    ['{Дождь} шёл, признанный иноагентом', false],
    ['{Дождь}. (Признан иноагентом)', false],
    ['{Дождь} (телеканал)', false],
    ['{Дождь} (признан лучшим)', false],
    ['{Дождь}, который объявил о сборе', false],
    ['{Дождь}, который закрыт', false],
    ['{Дождь}', false],
  ])('%s: %s', (marked, expected) => {
    const { document, candidate, end } = placed(marked)
    expect(isStatedBehind(document, candidate, end)).toBe(expected)
  })

  test('not far away', () => {
    const { document, candidate, end } = placed(`{Дождь}, который ${'и так далее '.repeat(14)} признан иноагентом`)
    expect(isStatedBehind(document, candidate, end)).toBe(false)
  })
})

test.each([
  ['иноагент {Дождь} закрыт', true],
  ['иноагента «{Дождь}» закрыли', true],
  ['признанный иноагентом телеканал {Дождь} закрыт', true],
  ['террористическая организация {Дождь}', true],
  ['террористическая и большая организация {Дождь}', false],
  ['banned group {Dozhd}', true],
  ['extremist and other big groups {Dozhd}', true],
  ['иноагент пел, а {Дождь} шёл', false],
  ['признан иноагентом. {Дождь} шёл', false],
  ['признанный иноагентом; {Дождь} шёл', false],
  ['признан {Дождь}', false],
  ['признанный {Дождь}', false],
  ['{Дождь} шёл', false],
])('a status before a name: %s: %s', (marked, expected) => {
  const { document, candidate } = placed(marked)
  expect(isStatedBefore(document, candidate)).toBe(expected)
})

test.each([
  ['{Дождь}* закрыт\n\n* признан иноагентом', true],
  ['«{Дождь}»* закрыт\n\n* признан иноагентом', true],
  ['{Дождь} * закрыт\n\n* признан иноагентом', true],
  ['{Дождь}[1] закрыт\n\n[1] признан иноагентом', true],
  ['{Дождь}[^1] закрыт\n\n[^1]: признан иноагентом', true],
  ['{Дождь}¹ закрыт\n\n¹ признан иноагентом', true],
  ['{Дождь}† закрыт\n\n† признан иноагентом', true],
  ['{Дождь}[сноска] закрыт, признан иноагентом', false],
  ['{Дождь} шёл* вчера\n\n* признан иноагентом', false],
  ['{Дождь} и* вчера\n\n* признан иноагентом', false],
  ['{Дождь}-* вчера\n\n* признан иноагентом', false],
  ['{Дождь}* шёл вчера', false],
])('a marker behind a name: %s: %s', (marked, expected) => {
  const { document, candidate } = placed(marked)
  expect(isMarked(document, candidate)).toBe(expected)
})

test.each([
  ['{ЛГБТ}-сообщество', true, 'ЛГБТ-сообщество'],
  ['веб-{Дождь} шёл', true, 'Дождь'],
  ['{Дождь} - снег', false, 'Дождь'],
  ['{Дождь} шёл', false, 'Дождь'],
  ['{ЛГБТ}-, и другие', false, 'ЛГБТ'],
])('a compound: %s', (marked, hyphenated, compound) => {
  const { text, start, end } = placed(marked)
  expect(isHyphenated(text, start, end)).toBe(hyphenated)
  expect(text.slice(start, compoundEnd(text, end))).toBe(compound)
})

const alias = (name: string, more: Partial<Alias> = {}): Alias => ({
  name,
  strength: 'weak',
  type: 'name',
  language: 'ru',
  letterCase: 'capital',
  ...more,
})

describe('written as its alias demands', () => {
  test.each<[string, Alias, Standing, boolean]>([
    ['Медуза', alias('Медуза'), 'within', true],
    ['медуза', alias('Медуза'), 'within', false],
    ['МЕДУЗА', alias('Медуза'), 'within', true],
    ['медуза', alias('Медуза', { letterCase: 'any' }), 'within', true],
    ['Новая газета', alias('Новая газета'), 'within', true],
    ['Новая Газета', alias('Новая газета'), 'within', true],
    ['новая газета', alias('Новая газета'), 'within', false],
    ['новая газета', alias('Новая газета'), 'quoted', true],
    ['медуза', alias('Медуза'), 'quoted', false],
    ['Открытая россия', alias('Открытая Россия'), 'within', false],
    ['Новая', alias('Новая газета'), 'within', true],
    ['новая', alias('Новая газета'), 'within', false],
    ['московский центр Волги', alias('Московский центр Волги'), 'within', true],
    ['московский центр волги', alias('Московский центр Волги'), 'within', false],
    ['комитет любителей чая', alias('Комитет любителей чая', { strength: 'strong' }), 'within', true],
    ['комитет любителей чая', alias('Комитет любителей чая'), 'within', false],
    ['чайный комитет', alias('Чайный комитет', { strength: 'strong' }), 'within', false],
    ['любители чая и Волги', alias('Любители чая и Волги', { strength: 'strong' }), 'within', false],
    ['комитет любителей чая', alias('Комитет любителей чая', { letterCase: 'exact' }), 'within', false],
    ['Reporters without Borders', alias('Reporters Without Borders'), 'within', true],
    ['Reporters without borders', alias('Reporters Without Borders'), 'within', false],
    ['Songs and Seas', alias('Songs And Seas'), 'within', true],
    ['against Songs', alias('Against Songs'), 'within', false],
    ['Anti-war Congress', alias('Anti-War Congress'), 'within', true],
    ['Anti-war congress', alias('Anti-War Congress'), 'within', false],
    ['anti-War Congress', alias('Anti-War Congress'), 'within', false],
    ['аль-Волга', alias('Аль-Волга'), 'within', true],
    ['al-Volga Songs', alias('Al-Volga Songs'), 'within', true],
    ['аль-волга', alias('Аль-Волга'), 'within', false],
    ['пост-Волга', alias('Пост-Волга'), 'within', false],
    ['СМИ', alias('СМИ', { letterCase: 'exact' }), 'within', true],
    ['сми', alias('СМИ', { letterCase: 'exact' }), 'within', false],
    ['ИГИЛа', alias('ИГИЛ', { letterCase: 'exact' }), 'within', true],
    ['Игил', alias('ИГИЛ', { letterCase: 'exact' }), 'within', false],
    ['SOTA', alias('Sota', { letterCase: 'exact' }), 'within', true],
    ['iStories', alias('iStories', { letterCase: 'exact' }), 'within', true],
    ['IStories', alias('iStories', { letterCase: 'exact' }), 'within', false],
    ['Речной чайный клуб', alias('Речной Чайный Клуб'), 'within', true],
    ['Речной чайный клуб', alias('Речной Чайный Клуб'), 'opening', true],
    ['Речной Чайный Клуб', alias('Речной чайный клуб'), 'within', true],
    ['речной чайный клуб', alias('Речной Чайный Клуб'), 'within', false],
    ['речной чайный клуб', alias('Речной Чайный Клуб'), 'quoted', true],
    ['Чайный клуб', alias('Чайный Клуб'), 'within', true],
    ['Чайный клуб', alias('Чайный Клуб'), 'opening', false],
    ['Речной чайный клуб россии', alias('Речной Чайный Клуб России'), 'within', false],
    ['Речной клуб мария', alias('Речной Клуб Мария'), 'within', false],
    ['Речной пэн клуб', alias('Речной ПЭН Клуб'), 'within', false],
    ['River tea club', alias('River Tea Club', { language: 'en' }), 'within', false],
  ])('%s', (surface, model, standing, expected) => expect(isWrittenAs(surface, model, standing)).toBe(expected))

  test.each<[string, string[], boolean]>([
    ['Юрий Дудь', ['Юрий Дудь'], true],
    ['Юрий дудь', ['Юрий Дудь'], false],
    ['юрий Дудь', ['Юрий Дудь'], false],
    ['Konstantin von Eggert', ['Konstantin von Eggert'], true],
    ['Konstantin van Eggert', ['Konstantin von Eggert'], false],
    ['Мария Максакова-младшая', ['Мария Максакова'], true],
    ['Аскеров Ровшан Энвер оглы', ['Ровшан Аскеров', 'Энвер оглы'], true],
    ['Аскеров Ровшан Энвер оглы', ['Ровшан Аскеров'], false],
    ['Ю.дудь', ['Юрий Дудь'], false],
  ])('a person: %s', (surface, names, expected) => expect(isWrittenAsPerson(surface, ...names)).toBe(expected))
})

describe('cases in which a name may stand', () => {
  const medium = { kind: 'media', gender: 'f' } as Entity
  const man = { kind: 'person', gender: 'm' } as Entity
  const woman = { kind: 'person', gender: 'f' } as Entity
  test.each<[string, Entity, Alias, string]>([
    ['Медуза', medium, alias('Медуза'), 'nominative'],
    ['Медузы', medium, alias('Медуза'), 'genitive'],
    ['Медузе', medium, alias('Медуза'), 'dative prepositional'],
    ['МЕДУЗОЙ', medium, alias('Медуза'), 'instrumental'],
    ['Медузец', medium, alias('Медуза'), ''],
    ['Meduza', medium, alias('Meduza'), ''],
    ['Медуза', medium, alias('Медуза', { indeclinable: true }), ''],
    ['СМИ', medium, alias('СМИ'), ''],
    ['Юрия Дудя', man, alias('Юрий Дудь'), 'genitive accusative'],
    ['Дудю', man, alias('Юрий Дудь'), 'dative'],
    ['Ю. Дудем', man, alias('Юрий Дудь'), 'instrumental'],
    ['Екатерины Котрикадзе', woman, alias('Екатерина Котрикадзе'), 'genitive'],
    ['Котрикадзе', woman, alias('Екатерина Котрикадзе'), ''],
  ])('%s', (surface, entity, name, expected) => {
    expect(casesOf(surface, { entity, alias: name }).join(' ')).toBe(expected)
  })
})
