/** All fixes of a long draft at once: what the whole draft proves in rounds, by checks of what they touch. */
import { describe, expect, test } from '@jest/globals'
import { nearRepairs } from '../../src/fixes/all-near.js'
import { applyEdits, defaultFixOptions, repair, styles } from '../../src/fixes/index.js'
import type { Report } from '../../src/kernel/linter.js'
import { draft, joined, told } from './long-drafts.js'

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

/** What the check says, and of a text that holds some words what it said before of those who are named with them. */
const stubborn =
  (check: (source: string) => Report, before: Report, words: string, name: string) =>
  (source: string): Report => {
    const found = check(source)
    if (!source.includes(words)) return found
    const told = before.messages.find(({ start, end }) => before.analysis.document.source.slice(start, end) === name)!
    const start = source.indexOf(name)
    return { ...found, messages: [...found.messages, { ...told, start, end: start + name.length }] }
  }

describe('what fails', () => {
  const source = joined['md']!(told(200))
  const options = defaultFixOptions
  const { report, check, lengths, notation } = draft('md', source)
  const mendedBy = (failing: (source: string) => Report): string => {
    lengths.length = 0
    const edits = nearRepairs({ report, notation, options, check: failing }, all)
    return typeof edits === 'object' ? applyEdits(source, edits) : String(edits)
  }

  test('gives way to another way of writing it, and the others stay', () => {
    const usual = mendedBy(check)
    const [notice = ''] = /Олег Кашин( \([^)]*\))/.exec(usual)!.slice(1)
    const other = mendedBy(stubborn(check, report, `Олег Кашин${notice}`, 'Олег Кашин'))
    expect(other).not.toContain(`Олег Кашин${notice}`)
    for (const name of ['Талибан', 'Юрий Дудь']) expect(other).toContain(`${name} (`)
  })

  test('and is left where no way comes true', () => {
    const mended = mendedBy(stubborn(check, report, 'Олег Кашин', 'Олег Кашин'))
    expect(mended).toContain('Об этом сообщил Олег Кашин, а потом')
    for (const name of ['Талибан', 'Юрий Дудь']) expect(mended).toContain(`${name} (`)
  })

  test('is told by the whole where nothing near tells it', () => {
    const none = mendedBy(text =>
      text === source || text.length > source.length / 2 ? check(text) : { ...check(text), messages: [] },
    )
    expect(none).toBe(mendedBy(check))
    expect(Math.max(...lengths)).toBeLessThan(source.length)
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
