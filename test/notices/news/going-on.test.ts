/** Sentences that go on with news and have no status of their own. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('news that names nobody, and who is told of next', () => {
  test.each<[string, string[]]>([
    [
      'Минюст пополнил реестр иноагентов. Среди них — {m:Кац} и {f:Соболь}.',
      ['prose: foreign-agent contracted active → Кац, Соболь'],
    ],
    [
      'In May {X} was added to the list of undesirable organizations. Staff in Paris were calm. Earlier, at the end of January, the same happened to {Y}.',
      ['prose: undesirable → X', 'prose: undesirable → Y'],
    ],
    ['Минюст пополнил реестр иноагентов. Это рэпер {m:Кац}.', ['prose: foreign-agent contracted active → Кац']],
    [
      'Минюст пополнил реестр иноагентов. Это рэпер {m:Кац} и {f:Соболь}.',
      ['prose: foreign-agent contracted active → Кац, Соболь'],
    ],
    [
      'Минюст пополнил реестр иноагентов. В нём — {m:Кац} и {f:Соболь}.',
      ['prose: foreign-agent contracted active → Кац, Соболь'],
    ],
    [
      'Минюст пополнил реестр иноагентов. В обновлённом реестре также {m:Кац}.',
      ['prose: foreign-agent contracted active → Кац'],
    ],
    ['Минюст пополнил реестр иноагентов. В списке также {m:Кац}.', ['prose: foreign-agent contracted active → Кац']],
    [
      'Минюст пополнил реестр иноагентов. Рядом в списке поэт {m:Кац}.',
      ['prose: foreign-agent contracted active → Кац'],
    ],
    [
      'Минюст пополнил реестр иноагентов. Там же оказался {m:Кац}.',
      ['prose: foreign-agent contracted active → Кац', 'prose: list → Кац'],
    ],
    ['Минюст пополнил реестр иноагентов. Там же могут всплыть {m:Кац} и {f:Соболь}.', []],
    ['Минюст пополнил реестр иноагентов. Среди них {m:Кац}?', []],
    ['The ministry declared three groups undesirable. In Ufa two groups are followers of {X}.', []],
    [
      'Минюст пополнил реестр иноагентов. {f:Соболь} записали туда же.',
      ['prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'Генпрокуратура объявила нежелательными две организации. Речь о группировках {Икс} и {Игрек}.',
      ['prose: undesirable active → Икс, Игрек'],
    ],
    ['Генпрокуратура объявила нежелательными две организации. Речь о дружбе с {Икс}.', []],
    [
      'The ministry added three people to its register of foreign agents. The three are {m:Kats}, {f:Shats} and {X}.',
      ['prose: foreign-agent → Kats, Shats, X'],
    ],
    [
      'The ministry added four names to its register of foreign agents. The other four: {m:Kats}; {f:Shats}.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
    [
      'The ministry added {X} to its register of foreign agents. The best-known newcomer is {m:Kats}.',
      ['prose: foreign-agent active → X', 'prose: foreign-agent active → Kats'],
    ],
    [
      'The ministry added {X} to its register of foreign agents. With her: {m:Kats} and {f:Shats}.',
      ['prose: foreign-agent active → X', 'prose: foreign-agent active → Kats, Shats'],
    ],
    [
      'The ministry added {X} to its register of foreign agents. With him on the list: {m:Kats}.',
      ['prose: foreign-agent active → X', 'prose: foreign-agent active → Kats'],
    ],
    [
      'The ministry added {X} to its register of foreign agents. The surprise on the list is {m:Kats}.',
      ['prose: foreign-agent active → X', 'prose: foreign-agent active → Kats'],
    ],
    [
      'The ministry added {X} to its register of foreign agents. Three months later {m:Kats} left.',
      ['prose: foreign-agent active → X'],
    ],
    [
      'The ministry added three people to its register of foreign agents. {m:Kats} is by far the most famous of them.',
      ['prose: foreign-agent → Kats'],
    ],
    ['The ministry added three people to its register of foreign agents. Many of them read {X}.', []],
    [
      "The ministry added three people to its register of foreign agents. {m:Kats} is the only politician on this week's list.",
      ['prose: foreign-agent → Kats'],
    ],
    [
      "The ministry added three people to its register of foreign agents. {m:Kats} was the first of Friday's additions.",
      ['prose: foreign-agent → Kats'],
    ],
    [
      "The ministry added three people to its register of foreign agents. {m:Kats} was the first of Friday's guests.",
      [],
    ],
    [
      'The ministry added three projects to its register of foreign agents. Of the projects, one is {X}, the other {Y}.',
      ['prose: foreign-agent → X, Y'],
    ],
    [
      'The ministry added three people to its register of foreign agents. Of those, {m:Kats} is the best known.',
      ['prose: foreign-agent → Kats'],
    ],
    ['The ministry added three people to its register of foreign agents. Of course, {m:Kats} laughed.', []],
    [
      'The ministry added three people to its register of foreign agents. Its critics, among them {m:Kats}, laughed.',
      [],
    ],
    [
      'The ministry added three people to its register of foreign agents. Among them are {m:Kats} and {f:Shats}.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
    [
      'The ministry added three people to its register of foreign agents. They are {m:Kats} and {f:Shats}.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
    [
      'The ministry added three people to its register of foreign agents. These include {m:Kats}.',
      ['prose: foreign-agent → Kats'],
    ],
    [
      'The ministry added three people to its register of foreign agents. Also on the list: {m:Kats}.',
      ['prose: foreign-agent → Kats'],
    ],
    ['The ministry added three people to its register of foreign agents. {m:Kats} wrote about it.', []],
    [
      'The ministry added three people to its register of foreign agents. The writers on it are: {m:Kats} and {f:Shats}.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('an announcement, and the list behind it', () => {
  test.each<[string, string[]]>([
    [
      'Минюст пополнил реестр иноагентов:\n\n- {m:Кац}\n- {f:Соболь}',
      ['prose: foreign-agent contracted active → Кац', 'prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'Минюст пополнил реестр иноагентов.\n\nВот кого внесли:\n\n- {m:Кац}\n- {f:Соболь}',
      ['prose: foreign-agent contracted active → Кац', 'prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'The ministry added three people to its register of foreign agents. Here is who was entered.\n\n- {m:Kats}\n- {f:Shats}',
      ['prose: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      'The ministry added {X} to its register of foreign agents. On Friday they were followed by:\n\n- {m:Kats}\n- {f:Shats}',
      ['prose: foreign-agent active → X', 'prose: foreign-agent active → Kats', 'prose: foreign-agent active → Shats'],
    ],
    [
      'Кого признали иноагентами? {m:Каца}, {f:Соболь} и {Икс}.',
      ['prose: foreign-agent contracted active → Каца, Соболь, Икс'],
    ],
    ['Who was declared a foreign agent? {m:Kats} left on Friday.', []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('news that names somebody, and who is told of next', () => {
  test.each<[string, string[]]>([
    [
      'Иноагентами признали {m:Каца} и {f:Соболь}. Среди них — {m:Яшин}.',
      ['prose: foreign-agent contracted active → Каца, Соболь', 'prose: foreign-agent contracted active → Яшин'],
    ],
    [
      'Иноагентом признали {m:Каца}. Также в списке {f:Соболь}.',
      ['prose: foreign-agent contracted active → Каца', 'prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'Иноагентом признали {m:Каца}. В реестр попала и {f:Соболь}.',
      ['prose: foreign-agent contracted active → Каца', 'prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'Иноагентом признали {m:Каца}. За ним последовала {f:Соболь}.',
      ['prose: foreign-agent contracted active → Каца', 'prose: foreign-agent contracted active → Соболь'],
    ],
    [
      'Иноагентом признали {m:Каца}. {f:Соболь} прокомментировала это.',
      ['prose: foreign-agent contracted active → Каца'],
    ],
    [
      'Нежелательной объявили организацию {Икс} — с весны. {Игрек} — с осени.',
      ['prose: undesirable active → Икс', 'prose: undesirable active → Игрек'],
    ],
    [
      '{X} was declared undesirable on Monday. {Y} followed on Friday.',
      ['prose: undesirable → X', 'prose: undesirable → Y'],
    ],
    ['{X} was declared undesirable on Monday. {Y} followed the news.', ['prose: undesirable → X']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('news that has named somebody, and others listed with him', () => {
  test.each<[string, string[]]>([
    [
      '{m:Kats} was added to the register of foreign agents. Four other entries appeared together with his: journalist {f:Shats} and the project {X}.',
      ['prose: foreign-agent → Kats', 'prose: foreign-agent → Shats, X'],
    ],
    [
      'The list of undesirable organisations has 300 entries. {X} is on it. Lately the list has grown by foundations: {Y}, {Z} and others.',
      ['prose: undesirable → X', 'prose: undesirable → Y, Z'],
    ],
    // Nobody of the register is spoken of.
    ['Two songs appeared together with his: {X} and {Y}. The list has grown by {Z}.', []],
    [
      '{m:Кац} внесён в реестр иноагентов. Ранее агентом также признали «{Икс}».',
      ['prose: foreign-agent contracted → Кац', 'prose past: foreign-agent active → Икс'],
    ],
    ['Ранее агентом также признали «{Икс}».', []],
    [
      '{m:Кац} внесён в реестр иноагентов. Страховым агентом признали «{Икс}», агентом ФСБ — {f:Соболь}.',
      ['prose: foreign-agent contracted → Кац'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('who is told of by the register that was spoken of', () => {
  test.each<[string, string[]]>([
    [
      'Минюст пополнил реестр иноагентов. Его пополнили {m:Кац} и {f:Соболь}.',
      ['prose: foreign-agent contracted active → Кац, Соболь'],
    ],
    [
      'Минюст пополнил реестр иноагентов. Трое из них — {m:Кац}, {f:Соболь} и {m:Яшин}.',
      ['prose: foreign-agent contracted active → Кац, Соболь, Яшин'],
    ],
    [
      'Минюст пополнил реестр иноагентов. Теперь в нём журналист {m:Кац}.',
      ['prose: foreign-agent contracted active → Кац'],
    ],
    [
      'Минюст пополнил реестр иноагентов. На этой неделе в списке оказались журналист {m:Кац} и проект «{Икс}».',
      ['prose: foreign-agent contracted active → Кац, Икс'],
    ],
    [
      'Минюст пополнил реестр иноагентов. Это бывший депутат {m:Кац} и его жена {f:Соболь}.',
      ['prose: foreign-agent contracted active → Кац, Соболь'],
    ],
    ['Минюст пополнил реестр иноагентов. Его решение о {m:Каце} удивило всех.', []],
    ['Минюст пополнил реестр иноагентов. В нём пишут о {m:Каце}.', []],
    ['Минюст пополнил реестр иноагентов. В нём {m:Кац} выступает с речью.', []],
    ['Минюст пополнил реестр иноагентов. В Уфе {m:Кац} выступает с речью.', []],
    ['Минюст пополнил реестр иноагентов. Это, по словам {Икс}, ошибка.', []],
    ['Минюст пополнил реестр иноагентов. Это случилось после речи {m:Каца}.', []],
    ['Минюст пополнил реестр иноагентов. Это произошло на концерте {m:Каца}.', []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('who is told of by what they are among those who were added', () => {
  test.each<[string, string[]]>([
    [
      'The ministry added three people to its register of foreign agents. The three are {m:Kats}, {f:Shats} and {X}.',
      ['prose: foreign-agent → Kats, Shats, X'],
    ],
    [
      'The ministry added three people to its register of foreign agents. The other two: {m:Kats} and {f:Shats}.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
    [
      'The ministry added three people to its register of foreign agents. The best-known newcomer is {m:Kats}.',
      ['prose: foreign-agent → Kats'],
    ],
    [
      'The ministry added three people to its register of foreign agents. The most famous of them is {m:Kats}.',
      ['prose: foreign-agent → Kats'],
    ],
    [
      'The ministry added three people to its register of foreign agents. With him on the list: {m:Kats}.',
      ['prose: foreign-agent → Kats'],
    ],
    [
      'The ministry added three people to its register of foreign agents. The latest organisation is {X}.',
      ['prose: foreign-agent → X'],
    ],
    ['The ministry added three people to its register of foreign agents. The organisation is {X}.', []],
    ['The ministry added three people to its register of foreign agents. The letter is {X}.', []],
    ['The ministry added three people to its register of foreign agents. Two years ago was {m:Kats}.', []],
    [
      'The ministry added three people to its register of foreign agents. The writers on it are: {m:Kats} and {f:Shats}.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
    [
      'The ministry added three people to its register of foreign agents. They include {m:Kats}.',
      ['prose: foreign-agent → Kats'],
    ],
    ['The ministry added three people to its register of foreign agents. It thanked {m:Kats}.', []],
    [
      "The ministry added three people to its register of foreign agents. {m:Kats} was the first of Friday's additions.",
      ['prose: foreign-agent → Kats'],
    ],
    [
      "The ministry added three people to its register of foreign agents. {m:Kats} is the only writer on this week's list.",
      ['prose: foreign-agent → Kats'],
    ],
    [
      'The ministry added three people to its register of foreign agents. {m:Kats} is the author of the latest list of books.',
      [],
    ],
    [
      "The ministry added three people to its register of foreign agents. With {m:Kats} is the only writer on this week's list.",
      [],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('the same of another one', () => {
  test.each<[string, string[]]>([
    ['{m:Kats} has been a foreign agent since May; {f:Shats} — since June.', ['prose: foreign-agent → Kats, Shats']],
    [
      '{m:Кац} — иноагент с мая. {f:Соболь} — тоже.',
      ['prose: foreign-agent contracted → Кац', 'prose: foreign-agent contracted → Соболь'],
    ],
    [
      '{m:Кац} — иноагент. {f:Соболь}, журналистка из Риги, тоже.',
      ['prose: foreign-agent contracted → Кац', 'prose: foreign-agent contracted → Соболь'],
    ],
    ['{m:Кац} — иноагент. {f:Соболь} тоже уехала.', ['prose: foreign-agent contracted → Кац']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
