/** What is asked for is not yet so; what is decided is. */
import { expect, test } from '@jest/globals'
import { summary } from '../marked-text.js'

test.each([
  ['Суд постановил запретить деятельность {Икс} на территории России.', ['ban active: Икс']],
  ['«Иск удовлетворить: признать {Икс} экстремистским», — огласил судья.', ['extremist active: Икс']],
  ['Это первое дело после признания {Икс} экстремистским.', ['extremist: Икс']],
  ['Judges upheld the decision to ban {Икс} as extremist.', ['ban active: Икс']],
  ['Прокурор требует запретить деятельность {Икс} на территории России.', []],
  ['Суд постановил, что можно запретить деятельность {Икс} на территории России.', []],
  ['Минюст решил, что следует признать {Икс} экстремистским.', []],
  ['Минюст решил: признать {Икс} экстремистским.', ['extremist active: Икс']],
  ['Депутат предложил признать {Икс} экстремистским.', []],
  ['A lawyer asked the court to ban {Икс} as extremist.', []],
])('%s', (text, expected) => {
  expect(summary(text)).toEqual(expected)
})
