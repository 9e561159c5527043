/** Whom words take up that name nobody. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('pronouns and nouns of a kind', () => {
  test.each<[string, string[]]>([
    [
      '{f:Шульман} дала интервью {Медузе}. Её признали иноагентом.',
      ['prose: foreign-agent contracted active → Шульман'],
    ],
    ['{m:Кац} и {f:Шульман} поссорились. Его признали иноагентом.', ['prose: foreign-agent contracted active → Кац']],
    [
      '{m:Кац} и {f:Шульман} поссорились. Её признали иноагентом.',
      ['prose: foreign-agent contracted active → Шульман'],
    ],
    ['{Икс} и {m:Кац} поссорились. Организация признана нежелательной.', ['prose: undesirable → Икс']],
    ['{m:Кац} основал {Икс}. Организация признана нежелательной.', ['prose: undesirable → Икс']],
    [
      '{m:Kats} works for {X}. The 40-year-old politician was declared a foreign agent.',
      ['prose: foreign-agent → Kats'],
    ],
    ['{m:Kats} met {f:Shats}. She was declared a foreign agent.', ['prose: foreign-agent → Shats']],
    ['{m:Kats} met {f:Shats}. He was declared a foreign agent.', ['prose: foreign-agent → Kats']],
    ['{m:Kats} met {f:Shats}. Both writers were declared foreign agents.', ['prose: foreign-agent → Kats, Shats']],
    ['{X} and {Y} merged. The two foundations had been declared undesirable.', ['prose: undesirable → X, Y']],
    ['{X} and {Y} merged. They were declared undesirable.', ['prose: undesirable → X, Y']],
    ['{X} and {Y} merged. All three are organisations whose work is banned in Russia.', ['prose: ban → X, Y']],
    ['{X} and {Y} merged. The former was declared undesirable.', ['prose: undesirable → X']],
    ['{X} and {Y} merged. The latter was declared undesirable.', ['prose: undesirable → Y']],
    [
      '{X} and {Y} merged. The former was declared undesirable in 2022, the latter in 2023.',
      ['prose: undesirable → X, Y'],
    ],
    [
      '{X} must not be confused with {Y}: the latter was set up in Riga and has been declared undesirable.',
      ['prose: undesirable → Y'],
    ],
    [
      '{X} must not be confused with {Y}: the latter was set up in Riga by those who had left, and has been declared undesirable.',
      ['prose: undesirable → Y'],
    ],
    [
      '{X} sued {Y}: the former is based in Oslo, where it was founded, and has been declared undesirable.',
      ['prose: undesirable → X'],
    ],
    ['{Икс} и {Игрек} слились. Первый признан нежелательной организацией.', ['prose: undesirable → Икс']],
    [
      '{Икс} и {Игрек} слились. Первый признан нежелательной организацией, второй закрыт.',
      ['prose: undesirable → Икс'],
    ],
    ['{Икс} и {Игрек} слились. Обе организации признаны нежелательными.', ['prose: undesirable → Икс, Игрек']],
    ['{Икс} и {Игрек} слились. Они признаны нежелательными.', ['prose: undesirable → Икс, Игрек']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('relative clauses and parentheses', () => {
  test.each<[string, string[]]>([
    ['{m:Kats} left. The singer, whom the ministry named a foreign agent, sings.', ['prose: foreign-agent → Kats']],
    ['{X} closed. The center, which is undesirable, moved.', ['prose: undesirable → X']],
    ['{X} closed. It is an organisation that is banned in Russia.', ['prose: ban → X']],
    ['{X} closed. It comes amid a crackdown on the group, which is banned in Russia.', ['prose: ban → X']],
    ['{m:Кац} ушёл. Он работает с музыкантом, который признан иноагентом.', []],
    ['{m:Кац} ушёл. Музыкант, который признан иноагентом, поёт.', ['prose: foreign-agent contracted → Кац']],
    ['{X}, an organisation, I remind you, that is banned in Russia, closed.', ['prose: ban → X']],
    ['{Икс}, деятельность которой запрещена в РФ, закрылась.', ['prose: ban → Икс']],
    ['{Икс} закрылся. Правозащитная организация, признанная нежелательной, нарушила закон.', []],
    ['{Икс} закрылся. Эта организация, признанная нежелательной, нарушила закон.', ['clause: undesirable → Икс']],
    ['{m:Кац}, глава {Икс}, ушёл — эта организация признана нежелательной.', ['prose: undesirable → Икс']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
