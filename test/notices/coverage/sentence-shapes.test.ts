/** What a sentence is by its shape: a question, a bracket, a name and a dash. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('what is stated', () => {
  test.each<[string, string[]]>([
    ['Почему {Икс}, признанный нежелательной организацией, уехал?', ['clause: undesirable → Икс']],
    ['Why did {X}, declared undesirable, leave?', ['clause: undesirable → X']],
    ['Is {X} a foreign agent?', []],
    ['Иноагент ли {m:Кац}?', []],
    ['{m:Кац} признан иноагентом?', []],
    ['{m:Кац} — иноагент.', ['prose: foreign-agent contracted → Кац']],
    [
      '{m:Кац} — иноагент, {Икс} — нежелательная организация.',
      ['prose: foreign-agent contracted → Кац', 'prose: undesirable → Икс'],
    ],
    ['{m:Кац} — иноагент и поэт.', ['prose: foreign-agent contracted → Кац']],
    ['{m:Kats} and {f:Shats} left. (Both are listed as foreign agents.)', ['prose: foreign-agent → Kats, Shats']],
    [
      "{X} left. (Editors' note. The text mentions {X}. It is an undesirable organization.)",
      ['prose: undesirable → X'],
    ],
    ['{X} (undesirable. It moved to Riga in 2022.) left.', ['bracket: undesirable → X']],
    [
      '{Икс}* признана нежелательной.\n\n* Признана нежелательной организацией.',
      ['prose: undesirable → Икс', 'footnote *: undesirable → Икс'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
