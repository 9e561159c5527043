import { describe, expect, test } from '@jest/globals'
import { english } from '../../src/language/en/pack.js'
import type { Form } from '../../src/language/form.js'
import { russian } from '../../src/language/ru/pack.js'
import { packs } from '../../src/language/words.js'

const walked = (parts: readonly string[]): Form | undefined =>
  parts.slice(1).reduce<Form | undefined>((form, part) => form?.with(part), packs.formOf(parts[0] ?? ''))

describe('a form with the expressions that begin with it', () => {
  const expressions = [russian, english].flatMap(({ dictionary }) =>
    dictionary.forms().filter(form => form.includes(' ')),
  )

  test('every expression is found word by word, as it is found whole', () => {
    const lost = expressions.filter(form => {
      const found = walked(form.split(' '))
      return found?.key !== form || found.readings !== packs.readingsOf(form)
    })
    expect(expressions.length).toBeGreaterThan(1000)
    expect(lost).toEqual([])
  })

  test('what it opens are its own roles and those of all that goes on with it', () => {
    const [long = ''] = expressions.filter(form => form.split(' ').length > 3)
    const [first = ''] = long.split(' ')
    const { roles } = packs.formOf(long)
    expect(roles.size).toBeGreaterThan(0)
    for (const role of [...roles, ...packs.formOf(first).roles]) expect(packs.formOf(first).opens.has(role)).toBe(true)
  })

  test('a phrase that has been put together stands for its words', () => {
    const long = expressions.find(form => form.split(' ').length === 3) ?? ''
    const [first = '', ...behind] = long.split(' ')
    expect(packs.formOf(first).with(behind.join(' '))?.key).toBe(long)
  })

  test('no expression begins so', () => {
    expect(packs.formOf('иностранныи').with('дождь')).toBeUndefined()
    expect(packs.formOf('дождь').goesOn).toBe(false)
    expect(packs.formOf('дождь').with('агент')).toBeUndefined()
    expect(walked(['иностранныи', 'агент', 'агент'])).toBeUndefined()
  })

  test('of what nobody knows nothing is known', () => {
    const { readings, roles, opens } = packs.formOf('шмяклица')
    expect([readings.length, roles.size, opens.size, packs.formOf('шмяклица').term(true)]).toEqual([0, 0, 0, undefined])
  })
})

test('the roles of a form are those of all its readings', () => {
  const wrong = [russian, english].flatMap(({ dictionary }) =>
    dictionary.forms().filter(form => {
      const { roles } = packs.formOf(form)
      const expected = new Set(packs.readingsOf(form).flatMap(({ lexeme }) => [...lexeme.roles]))
      return roles.size !== expected.size || [...expected].some(role => !roles.has(role))
    }),
  )
  expect(wrong).toEqual([])
  const shared = [...russian.dictionary.forms()].filter(
    form => new Set(packs.readingsOf(form).map(({ lexeme }) => [...lexeme.roles].join())).size > 1,
  )
  expect(shared.length).toBeGreaterThan(10)
})
