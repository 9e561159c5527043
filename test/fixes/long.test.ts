/** A long draft whose fixes fail: what takes their place is tried near it, and all comes out as if the whole had been asked. */
import { describe, expect, test } from '@jest/globals'
import { defaultFixOptions, repair } from '../../src/fixes/index.js'
import type { Report } from '../../src/kernel/linter.js'
import { draft, joined, told } from './long-drafts.js'

const texts = told(310)
texts[150] = 'Талибан (признан иностранным агентом) ответил на письмо.'
texts[300] = 'Юрий Дудь (признан иностранным агентом) ответил, что Олег Кашин уехал.'

/** Objects to brackets of some names, as a rule of a house would. */
const objecting =
  (check: (source: string) => Report, names: RegExp) =>
  (source: string): Report => {
    const found = check(source)
    const own = [...source.matchAll(names)].map(({ 0: { length }, index }) => ({
      ruleId: 'house',
      severity: 'error' as const,
      reason: '',
      url: '',
      start: index,
      end: index + length,
    }))
    return { ...found, messages: [...found.messages, ...own] }
  }

describe.each(['md', 'html'])('%s', extension => {
  const source = joined[extension]!(texts)
  const { check, lengths, notation } = draft(extension, source)

  test.each(
    (['inline', 'footnote'] as const).flatMap(style =>
      [/$^/g, /Кашин \(/g, /(?:Кашин|»)(?: \(|, |\*|\[)/g].map(names => [style, names] as const),
    ),
  )('near as on the whole: %s, objected to %s', (style, names) => {
    const of = (isAlone: boolean) => {
      lengths.length = 0
      const options = { ...defaultFixOptions, style }
      const { source: after } = repair(source, objecting(check, names), notation, options, undefined, isAlone)
      return { after, wholes: lengths.filter(length => length > source.length / 2).length }
    }
    const [near, whole] = [of(true), of(false)]
    expect(near.after).toBe(whole.after)
    expect(near.after).not.toBe(source)
    expect(near.wholes).toBeLessThanOrEqual(whole.wholes)
  })

  test('with fewer checks of the whole where many ways fail', () => {
    const failing = objecting(check, /Кашин(?! уехал|, а)/g)
    const wholesOf = (isAlone: boolean): number => {
      lengths.length = 0
      repair(source, failing, notation, defaultFixOptions, undefined, isAlone)
      return lengths.filter(length => length > source.length / 2).length
    }
    expect(wholesOf(true)).toBeLessThan(wholesOf(false))
  })
})
