/** Names that a status stands before. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('of whom it is told', () => {
  test.each<[string, string[]]>([
    ['Иноагент {m:Кац} ушёл.', ['clause: foreign-agent contracted → Кац']],
    ['Иноагент написал {m:Кацу}.', []],
    ['A foreign agent interviewed {m:Kats}.', []],
    ['Foreign agents met the writer {m:Kats}.', []],
    ['За донат иноагенту оштрафован поклонник {m:Каца}.', []],
    ['Иноагентом {m:Каца} объявили.', ['clause: foreign-agent contracted → Каца']],
    ['Иноагентом {m:Каца} пока не признали.', []],
    [
      'Иноагенты экономисты — бывший зампред банка {m:Кац}, {f:Соболь} и {m:Яшин} — уехали.',
      ['clause: foreign-agent contracted → Кац, Соболь, Яшин'],
    ],
    ['Иноагенты — герои фильма {m:Каца}.', []],
    ['Foreign agents thanked their colleague {m:Kats}.', []],
    ['Foreign agents thanked "{X}".', []],
    ['Он говорил с иноагентом, галеристку {f:Соболь} не видел.', []],
    [
      'Среди двух иноагентов, {m:Каца} и {f:Соболь}, он не назван.',
      ['clause: foreign-agent contracted → Каца, Соболь'],
    ],
    ['Two organisations banned as terrorist, {X} and {Y}, met.', ['clause: terrorist+ban → X, Y']],
    ['Two foreign agents, {m:Kats} and {f:Shats}, left.', ['clause: foreign-agent → Kats, Shats']],
    ['Он говорил с иноагентом, галеристом {m:Кацем}.', ['clause: foreign-agent contracted → Кацем']],
    ['Он говорил с иноагентом, а потом с галеристом {m:Кацем}.', []],
    ['Foreign agent {m:Kats} left.', ['clause: foreign-agent → Kats']],
    ['The undesirable organisation {X} closed.', ['clause: undesirable → X']],
    ['The foreign agents {m:Kats} and {f:Shats} left.', ['clause: foreign-agent → Kats, Shats']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
