/** A status that is a sentence of its own, and friends who are somebody else. */
import { expect, test } from '@jest/globals'
import { coveredBy } from '../covered.js'

const covered = coveredBy({ asOf: '2025-12-01' })

type Row = readonly [what: string, draft: string, expected: readonly string[]]

test.each<Row>([
  ['in brackets', 'Вышел номер «Новой газеты Европа». (Нежелательная организация.)', ['Новой газеты Европа']],
  ['of a person', 'Пришёл Олег Кашин. (Иностранный агент.)', ['Олег Кашин']],
  ['without them', 'Пришёл Олег Кашин. Иностранный агент.', ['Олег Кашин']],
  ['of several people', 'Пришли Олег Кашин и Максим Кац. (Иностранные агенты.)', ['Олег Кашин', 'Максим Кац']],
  ['of the last of them', 'Пришли Олег Кашин и Максим Кац. (Иностранный агент.)', ['Максим Кац']],
  ['that the register does not give the party', 'Пришёл Олег Кашин. (Террористическая организация.)', []],
])('a status alone %s', (_, draft, expected) => expect(covered(draft)).toEqual(expected))

test.each(['Друзей Кашина признали иноагентами.', 'Друзья Кашина признаны иноагентами.'])(
  'what friends are said to be: %s',
  draft => expect(covered(draft)).toEqual([]),
)
