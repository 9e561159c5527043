/** That names cost what the text is long: steps are counted, not time. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/formats/index.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { findMentions } from '../../src/mentions/index.js'

/** Characters that expressions read on their way to a match and that slices copy; a sticky one stays at its place. */
let steps = 0
const ownOf = (prototype: object, name: string): PropertyDescriptor => Object.getOwnPropertyDescriptor(prototype, name)!
const [exec, slice] = [ownOf(RegExp.prototype, 'exec'), ownOf(String.prototype, 'slice')]

beforeAll(() => {
  const run = exec.value as (this: RegExp, text: string) => RegExpExecArray | null
  const cut = slice.value as (this: string, ...range: number[]) => string
  Object.defineProperty(RegExp.prototype, 'exec', {
    ...exec,
    value: function (this: RegExp, text: string) {
      const from = this.global ? this.lastIndex : 0
      const found = run.call(this, text)
      steps += this.sticky ? 1 : (found ? found.index + found[0].length : text.length) - from
      return found
    },
  })
  Object.defineProperty(String.prototype, 'slice', {
    ...slice,
    value: function (this: string, ...range: number[]) {
      const found = cut.apply(this, range)
      steps += found.length + 1
      return found
    },
  })
})

afterAll(() => {
  Object.defineProperty(RegExp.prototype, 'exec', exec)
  Object.defineProperty(String.prototype, 'slice', slice)
})

function stepsOf(text: string): number {
  const { registry, lexicons } = builtinKnowledge()
  const document = parseDocument(text, { path: 'draft.txt' })!
  steps = 0
  findMentions(document, lexicons, id => registry.get(id))
  return steps
}

describe.each([
  ['a marker behind an ordinary word', 'Вчера шел Дождь* и снег. '],
  ['a surname over and over', 'Юрий Дудь приехал. Потом Лев Дудь и Дудь. '],
  ['given names before one surname', 'Иван, Пётр, Максим и Сергей Резники ушли. '],
  ['a list without an end', '«Медуза», «Дождь», «Голос» и «Весна», '],
  ['brackets that never close', 'признан иноагентом Галкин, «Медуза» (признана '],
  ['nothing but names', 'Медуза '],
  ['names with what nobody sees', `Медуза${'\u200B'.repeat(200)} `],
  ['initials', 'О. В. Кашин. Быков. '],
])('%s', (_, piece) => {
  test.each(['', 'В реестре новости.\n\n'])('behind %j', beginning => {
    stepsOf(beginning + piece)
    const [once, twice] = [100, 200].map(count => stepsOf(beginning + piece.repeat(count)))
    expect(twice! / once!).toBeLessThan(2.2)
  })
})
