/** Names that are examples of those of whom a status is told: «с организациями, признанными нежелательными, например с X». */
import { expect, test } from '@jest/globals'
import { told } from '../told.js'

test.each<[string, string[]]>([
  [
    'Он работал с организациями, признанными нежелательными, например с {Икс} и {Игрек}.',
    ['clause: undesirable → Икс, Игрек'],
  ],
  [
    'Он работал с организациями, признанными нежелательными, в том числе {Икс} и {Игрек}.',
    ['clause: undesirable → Икс, Игрек'],
  ],
  [
    'Он работал с организациями, признанными нежелательными (в том числе {Икс} и {Игрек}).',
    ['clause: undesirable → Икс, Игрек'],
  ],
  [
    'Он работал с организациями, признанными нежелательными (фонд {Икс}, {Игрек}).',
    ['clause: undesirable → Икс, Игрек'],
  ],
  // Who tells it is no example.
  ['Он работал с организациями, признанными нежелательными (в их числе {Икс}, по словам {Игрек}).', []],
  ['He worked with groups designated undesirable, such as {X}.', ['prose: undesirable active → X']],
  ['He worked with a group designated undesirable ({X}).', ['clause: undesirable → X']],
  // Of one group only one is named.
  ['He worked with a group designated undesirable ({X}, {Y}).', []],
  ['He worked with a group designated undesirable ({X} wrote).', []],
])('%s', (marked, notices) => {
  expect(told(marked)).toEqual(notices)
})
