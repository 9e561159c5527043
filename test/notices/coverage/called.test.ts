/** A status that stands for the one person whom the sentence before has named: «Выступить иноагент готов только за рубежом». */
import { expect, test } from '@jest/globals'
import { told } from '../told.js'

test.each<[string, string[]]>([
  ['{m:Кац} уехал. Выступить иноагент готов только за рубежом.', ['clause: foreign-agent contracted → Кац']],
  // Of two it may be either.
  ['{m:Кац} и {f:Соболь} уехали. Выступить иноагент готов только за рубежом.', []],
  ['{Икс} закрылась. Выступить иноагент готов только за рубежом.', []],
  // What the law lets foreign agents do is said of all of them.
  ['{m:Кац} уехал. Выступить иноагент может только за рубежом.', []],
  ['{m:Кац} уехал. Выступить иноагент должен только за рубежом.', []],
  ['{m:Кац} уехал. Выступить новый иноагент готов только за рубежом.', []],
])('%s', (marked, notices) => {
  expect(told(marked)).toEqual(notices)
})
