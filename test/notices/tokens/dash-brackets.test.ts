/** What stands between dashes or slashes behind a name is read as a bracket. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('what is read', () => {
  test.each<[string, string[]]>([
    [
      '{X} – its publisher was entered in the list of foreign agents – and {Y} quarrelled.',
      ['bracket: foreign-agent → X'],
    ],
    [
      '{m:Kats} and {f:Shats} — both are on the register of foreign agents — quarrelled.',
      ['bracket: foreign-agent → Kats, Shats'],
    ],
    ['{m:Кац} /иноагент/ ушёл.', ['bracket: foreign-agent contracted → Кац']],
    ['{m:Кац} /признан иностранным агентом в РФ/ ушёл.', ['bracket: foreign-agent → Кац']],
    ['{m:Кац} /поэт/ ушёл.', []],
    ['{m:Кац} / {f:Соболь} / иноагент / ушёл.', ['bracket: foreign-agent contracted → Соболь']],
    ['{m:Кац} — он признан иноагентом — ушёл.', ['bracket: foreign-agent contracted → Кац']],
    ['{m:Кац} — он признан иноагентом. Все ушли — домой.', ['prose: foreign-agent contracted → Кац']],
    ['«{Икс}» — она признана нежелательной — закрылась.', ['bracket: undesirable → Икс']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
