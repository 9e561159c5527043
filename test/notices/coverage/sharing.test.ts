/** Those of whom a sentence says that the same is true of them. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('of whom it is told', () => {
  test.each<[string, string[]]>([
    ['{X} is undesirable, as is {Y}.', ['prose: undesirable → X, Y']],
    ['{X} was declared undesirable, as was {Y}.', ['prose: undesirable → X, Y']],
    ['{X}, terrorist and banned in Russia, as is {Y}, attacked.', ['clause: terrorist+ban → X, Y']],
    ['{X} was declared undesirable alongside {Y}.', ['prose: undesirable → X, Y']],
    ['Russia declared {X} undesirable alongside {Y}.', ['prose: undesirable active → X, Y']],
    ['{X}, declared undesirable alongside {Y}, moved.', ['clause: undesirable → X']],
    ['Like {Y}, {X} was declared undesirable.', ['prose: undesirable → Y, X']],
    ['Like {Y}, which was declared undesirable, {X} closed.', ['prose: undesirable → Y']],
    [
      'With {m:Kats}, who left, the ministry recognised as foreign agents {f:Shats} and {X}.',
      ['prose: foreign-agent active → Kats, Shats, X'],
    ],
    ['Together with {m:Kats}, {f:Shats} was declared a foreign agent.', ['prose: foreign-agent → Kats, Shats']],
    ['{X} was declared undesirable; so is {Y}.', ['prose: undesirable → X, Y']],
    ['{X} was declared undesirable in 2024; {Y} followed in 2025.', ['prose: undesirable → X, Y']],
    ['{X} was declared undesirable in 2024, {Y} in 2025.', ['prose: undesirable → X, Y']],
    ['{m:Кац} признан иноагентом в мае, {f:Соболь} — годом позже.', ['prose: foreign-agent contracted → Кац, Соболь']],
    ['{m:Кац} признан иноагентом, {f:Соболь} — тоже.', ['prose: foreign-agent contracted → Кац, Соболь']],
    ['{m:Kats} is a foreign agent; {f:Shats} likewise.', ['prose: foreign-agent → Kats, Shats']],
    [
      '{m:Kats} was listed as a foreign agent in July with a group of others, among them {f:Shats}.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
    [
      '{m:Kats} was listed as a foreign agent along with three others, including {f:Shats}.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
    [
      '{m:Kats}, listed as a foreign agent in July with a group of others, among them {f:Shats}, left.',
      ['clause: foreign-agent → Kats, Shats'],
    ],
    ['{m:Kats} joins {f:Shats} and {X} on the list of foreign agents.', ['prose: foreign-agent → Kats, Shats, X']],
    ['{m:Kats} has joined {f:Shats} as a foreign agent.', ['clause: foreign-agent → Kats, Shats']],
    ['Joining {m:Kats} on the list of foreign agents is {f:Shats}.', ['prose: foreign-agent → Kats, Shats']],
    ['{X} was declared extremist, as was its most prominent member, {m:Kats}.', ['prose: extremist → X, Kats']],
    [
      '{m:Kats} was declared a foreign agent in May 2023, {f:Shats}, since June.',
      ['prose: foreign-agent → Kats, Shats'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
