/** Long texts: what is bounded so that time stays linear still answers for its own. */
import { describe, expect, test } from '@jest/globals'
import { analyse } from './marked-text.js'

/** Mentions that no notice answers for. */
function unanswered(marked: string): readonly number[] {
  const { notices, mentions } = analyse(marked)
  const covered = new Set(notices.flatMap(({ covers }) => covers))
  return [...mentions.keys()].filter(index => !covered.has(index))
}

describe('a sentence longer than anybody writes', () => {
  test.each([
    ['a notice behind each name', '{Икс} (запрещён в РФ) '],
    ['a clause behind each name', '{Икс}, признанный иноагентом, '],
    ['a status before each name', 'иноагент {m:Икс} и '],
    ['news of each', 'Минюст признал иноагентом {m:Икс}, '],
  ])('%s', (_, piece) => {
    expect(unanswered(piece.repeat(400))).toEqual([])
  })

  test('is parted behind a comma', () => {
    const words = 'и так далее '.repeat(160)
    expect(unanswered(`${words}, {Икс} ${'слово '.repeat(20)}`)).toEqual([0])
    expect(unanswered(`${words}, {Икс} (запрещён в РФ) ${'слово '.repeat(20)}`)).toEqual([])
  })
})

describe('many notes with one marker', () => {
  const article = (index: number): string => `{Икс${index % 7}}* сообщил.\n\n* Организация запрещена в РФ.\n\n`

  test('a few answer for every call', () => {
    const text = Array.from({ length: 30 }, (_, index) => article(index)).join('')
    const all = Array.from({ length: 30 }, (_, index) => index)
    for (const { covers } of analyse(text).notices) expect(covers).toEqual(all)
  })

  test('of very many each answers for the calls that are nearest', () => {
    const text = Array.from({ length: 400 }, (_, index) => article(index)).join('')
    const { notices } = analyse(text)
    expect(notices).toHaveLength(400)
    notices.forEach(({ covers }, index) => {
      expect(covers).toContain(index)
      expect(covers.length).toBeLessThanOrEqual(128)
      expect(covers.every(call => Math.abs(call - index) <= 64)).toBe(true)
    })
  })

  test('notes that name somebody answer for those alone', () => {
    const calls = Array.from({ length: 300 }, (_, index) => `{Икс${index}}† `).join('')
    const notes = Array.from({ length: 300 }, (_, index) => `† {Икс${index}} — организация запрещена в РФ.\n\n`).join(
      '',
    )
    const { notices } = analyse(`${calls}сообщили.\n\n${notes}`)
    expect(notices.map(({ covers }) => covers)).toEqual(Array.from({ length: 300 }, (_, index) => [index, 300 + index]))
  })
})

test('«все они» takes up those who were named last', () => {
  const names = Array.from({ length: 250 }, (_, index) => `{Икс${index}}`).join(', ')
  const [notice] = analyse(`${names} собрались.\n\nВсе эти организации признаны нежелательными.`).notices
  expect(notice!.covers).toEqual(Array.from({ length: 200 }, (_, index) => 50 + index))
})

test('in a sentence without an end nobody is told of from half a page away', () => {
  const told = (words: number): readonly number[] =>
    analyse(`{Икс} ушёл ${'и так далее '.repeat(words)} вместе с {Игрек} (оба признаны иноагентами)`).notices.flatMap(
      ({ covers }) => covers,
    )
  expect(told(20)).toEqual([0, 1])
  expect(told(400)).toEqual([1])
})
