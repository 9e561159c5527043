/** Whose a status is that is spoken of as a thing one has: "his foreign agent status", «у обоих статус иноагента». */
import { expect, test } from '@jest/globals'
import { told } from '../told.js'

test.each<[string, string[]]>([
  ['{m:Kats} left because of his foreign agent status.', ['clause: foreign-agent → Kats']],
  ['{X} closed because of its foreign agent status.', ['clause: foreign-agent → X']],
  ['{X} met {m:Kats}. It closed because of its foreign agent status.', ['clause: foreign-agent → X']],
  ['{m:Kats} is challenging his foreign agent status.', ['clause: foreign-agent → Kats']],
  ['{m:Kats} spoke of the foreign agent status.', []],
  ['{m:Кац} и {f:Соболь} уехали. У обоих статус иноагента.', ['clause: foreign-agent contracted → Кац, Соболь']],
  ['{m:Кац} уехал. У обоих статус иноагента.', []],
])('%s', (marked, notices) => {
  expect(told(marked)).toEqual(notices)
})
