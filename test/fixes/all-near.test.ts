/** All fixes of a long draft at once: what the whole draft proves in rounds, by a check of what they touch. */
import { describe, expect, test } from '@jest/globals'
import { nearRepairs } from '../../src/fixes/all-near.js'
import { applyEdits, defaultFixOptions, repair, styles } from '../../src/fixes/index.js'
import type { Report } from '../../src/kernel/linter.js'
import { Random } from '../fuzz/random.js'
import { draft, filler, joined, told } from './long-drafts.js'

const all = (): boolean => true

describe.each(Object.keys(joined))('%s', extension => {
  const source = joined[extension]!(told(200))

  test.each(styles)('all that the whole draft proves, without a check of it: %s', style => {
    const { report, check, lengths, notation } = draft(extension, source)
    const options = { ...defaultFixOptions, style }
    const edits = nearRepairs({ report, notation, options, check }, all)
    expect(edits?.length).toBeGreaterThan(3)
    expect(Math.max(...lengths)).toBeLessThan(source.length / 2)
    expect(applyEdits(source, edits as Exclude<typeof edits, 'far' | undefined>)).toBe(
      repair(source, text => draft(extension, text).report, notation, options).source,
    )
  })
})

describe('the whole is asked for', () => {
  test('where something false goes first', () => {
    const { report, check, notation } = draft(
      'md',
      joined['md']!([...told(200), 'Талибан (признан иностранным агентом) ответил.']),
    )
    expect(report.messages.map(({ ruleId }) => ruleId)).toContain('wrong-category')
    expect(nearRepairs({ report, notation, options: defaultFixOptions, check }, all)).toBe('far')
  })

  test('where what is written first does not come true', () => {
    const { report, check, notation } = draft('md', joined['md']!(told(200)))
    const stubborn = (text: string): Report => ({
      ...check(text),
      messages: check(text.replaceAll(/ \([^)]*\)/g, match => '-'.repeat(match.length))).messages,
    })
    expect(nearRepairs({ report, notation, options: defaultFixOptions, check: stubborn }, all)).toBe('far')
  })

  test('where they stand everywhere, and nothing is checked for it', () => {
    const { report, check, lengths, notation } = draft('md', joined['md']!(told(20)))
    expect(nearRepairs({ report, notation, options: defaultFixOptions, check }, all)).toBe('far')
    expect(lengths).toEqual([])
  })

  test('not where nothing is wanted', () => {
    const { report, check, notation } = draft('md', joined['md']!(told(200)))
    expect(nearRepairs({ report, notation, options: defaultFixOptions, check }, () => false)).toBeUndefined()
  })
})

test('what is asked stays, as it does where the whole is mended', () => {
  const question = 'Максим Кац, кандидат наук с тем же статусом иноагента, читает лекцию.'
  const texts = told(200).map((text, index) => (index === 100 ? question : text))
  const { report, check, notation } = draft('md', joined['md']!(texts))
  expect(report.messages.map(({ ruleId }) => ruleId)).toContain('ambiguous-notice')
  const edits = nearRepairs({ report, notation, options: defaultFixOptions, check }, all)
  const mended = applyEdits(joined['md']!(texts), edits as Exclude<typeof edits, 'far' | undefined>)
  expect(mended).toContain(question)
  expect(mended).not.toContain('сообщил Олег Кашин,')
})

const named = ['Талибан', 'Олег Кашин', '«Дождь»', 'Юрий Дудь', 'Instagram', '«Медуза»', 'Максим Кац', 'Борис Акунин']
const noticed = ['', '', '', '', '', '', '', '', ' (запрещён в РФ)', '*']
const sayings = [
  (one: string) => `В понедельник ${one} рассказал о планах.`,
  (one: string, other: string) => `По словам соседа, ${one} и ${other} обсудили погоду.`,
  (one: string) => `— ${one}! — крикнул сосед.`,
  (one: string, other: string) => `Вчера ${one} уехал. Потом ${other} вернулся, и ${one} ответил.`,
]

/** A long draft in which several are told of at a few places, some with a notice. */
function scattered(random: Random): string[] {
  const name = (): string => random.pick(named) + random.pick(noticed)
  const texts = Array.from({ length: 600 }, (_, index) => filler(index))
  for (let at = random.below(100); at < texts.length; at += random.between(100, 250))
    for (let more = random.below(2); more >= 0; more--) texts[at + more] = random.pick(sayings)(name(), name())
  return texts
}

test('of drafts made at random they are what the whole draft proves', () => {
  let near = 0
  for (let seed = 1; seed <= 16; seed++) {
    const random = new Random(seed)
    const extension = random.pick(Object.keys(joined))
    const source = joined[extension]!(scattered(random))
    const { report, check, notation } = draft(extension, source)
    const options = { ...defaultFixOptions, style: random.pick(styles) }
    const edits = nearRepairs({ report, notation, options, check }, all)
    if (edits === 'far') continue
    near += 1
    const whole = repair(source, text => draft(extension, text).report, notation, options).source
    expect([seed, applyEdits(source, edits ?? [])]).toEqual([seed, whole])
  }
  expect(near).toBeGreaterThan(5)
})
