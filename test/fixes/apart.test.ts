/** Fixes of several messages, each proved for itself by as few checks as can be. */
import { describe, expect, test } from '@jest/globals'
import { applyEdits, defaultFixOptions, provedFix, provedFixes } from '../../src/fixes/index.js'
import type { Repairing } from '../../src/fixes/proof.js'
import type { Report } from '../../src/kernel/linter.js'
import { check } from '../reports.js'
import { notationOf, pathOf } from './mend.js'

const read = (text: string): Report => check(text, { asOf: '2024-11-30', path: pathOf('text') })

/** @param objects To words of a mended text: a message about nobody. */
function repairing(source: string, objects: (text: string) => string | undefined = () => undefined) {
  const asked: string[] = []
  const state: Repairing = {
    source,
    report: read(source),
    check: text => {
      asked.push(text)
      const report = read(text)
      const words = objects(text)
      if (words === undefined) return report
      const start = text.indexOf(words)
      const message = {
        ruleId: 'house',
        severity: 'error',
        reason: '',
        url: '',
        start,
        end: start + words.length,
      } as const
      return { ...report, messages: [...report.messages, message] }
    },
    notation: notationOf('text'),
    options: defaultFixOptions,
  }
  return { state, asked }
}

/** The mended texts, each with one fix. */
const mended = (state: Repairing): readonly (string | undefined)[] => {
  const fixes = provedFixes(state, state.report.messages)
  return state.report.messages.map(message => {
    const edits = fixes.get(message)
    return edits && applyEdits(state.source, edits)
  })
}

const apart = ['Борис Акунин рад.', 'Все рады.', 'Тихо.', 'Земфира рада.', 'Ещё.', 'И ещё.', 'Дмитрий Быков рад.']
const text = apart.join('\n\n')
const he = ' (признан иностранным агентом)'
const each = [
  text.replace('Акунин', `Акунин${he}`),
  text.replace('Земфира', 'Земфира (признана иностранным агентом)'),
  text.replace('Быков', `Быков${he}`),
]

describe('fixes of several messages', () => {
  test('take one check where they stand apart', () => {
    const { state, asked } = repairing(text)
    expect(mended(state)).toEqual(each)
    expect(asked).toHaveLength(1)
  })

  test('are told apart by halves where nobody knows which of them is at fault', () => {
    const { state } = repairing(text, changed => (changed.includes('Земфира (') ? 'Тихо' : undefined))
    const other = text.replace('Земфира', 'Земфира, которая признана иностранным агентом,')
    expect(mended(state)).toEqual([each[0], other, each[2]])
  })

  test('are proved one by one where one may bear upon another', () => {
    const near = 'Борис Акунин рад. Земфира рада.\n\nДмитрий Быков рад.'
    const { state, asked } = repairing(near)
    expect(mended(state)).toEqual([
      near.replace('Акунин', `Акунин${he}`),
      near.replace('Земфира', 'Земфира (признана иностранным агентом)'),
      near.replace('Быков', `Быков${he}`),
    ])
    expect(asked).toHaveLength(3)
  })

  test('are those that prove true alone', () => {
    const { state } = repairing(`${text}\n\nТалибан* тут.\n\nКонец.\n\nТам ИГИЛ (запрещён в РФ) и Meta.`)
    const fixes = provedFixes(state, state.report.messages)
    for (const message of state.report.messages) expect(fixes.get(message)).toEqual(provedFix(state, message))
  })
})
