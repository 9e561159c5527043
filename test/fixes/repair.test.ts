/** How fixes are proved: what brings another message gives way to the next way of writing it, or to none. */
import { describe, expect, test } from '@jest/globals'
import { repairEntity, repairMessage } from '../../src/fixes/chosen.js'
import { defaultFixOptions, proposedFix, provedFix, repair } from '../../src/fixes/index.js'
import { check } from '../reports.js'
import type { Report } from '../../src/kernel/linter.js'
import type { Message } from '../../src/kernel/types.js'
import type { Severity } from '../../src/policy/types.js'
import { notationOf, pathOf } from './mend.js'

const notation = notationOf('text')
const options = defaultFixOptions
const read = (text: string): Report => check(text, { asOf: '2024-11-30', path: pathOf('text') })

/** A message that a house's own rule would report. */
interface Objection {
  readonly ruleId?: string
  /** At these words. */
  readonly at: string
  /** About this one. */
  readonly of?: string
  readonly severity?: Severity
}

const first = 'Борис Акунин рад. Земфира рада. Все рады.'
const he = '(признан иностранным агентом)'
const she = '(признана иностранным агентом)'
const entityOf = (name: string): NonNullable<Message['entity']> => read(`${name} рад.`).messages[0]!.entity!

/** Reads as plashka does, and objects besides. */
const readWith =
  (objections: (text: string) => readonly Objection[]) =>
  (text: string): Report => {
    const report = read(text)
    const own = objections(text).map(({ ruleId = 'house', at, of, severity = 'error' }): Message => {
      const start = text.indexOf(at)
      const entity = of === undefined ? {} : { entity: entityOf(of) }
      return { ruleId, severity, reason: '', url: '', start, end: start + at.length, ...entity }
    })
    return { ...report, messages: [...report.messages, ...own] }
  }

const mended = (text: string, objections: (text: string) => readonly Objection[]) => {
  const { source, fixed } = repair(text, readWith(objections), notation, options)
  return [source, fixed]
}

const clause = ', признанный иностранным агентом,'
const objectsToBracket = (objection: Objection) => (text: string) => (text.includes('Акунин (') ? [objection] : [])

const isFirstAsItWas = (text: string): boolean => text.startsWith('Борис Акунин рад. Земфира')

describe('a new message', () => {
  test.each<[string, Objection, string]>([
    [
      'about somebody: his fix gives way',
      { at: 'Все', of: 'Борис Акунин' },
      `Борис Акунин${clause} рад. Земфира ${she} рада. Все рады.`,
    ],
    [
      'about nobody, at an edit: that one gives way',
      { at: 'Борис Акунин (' },
      `Борис Акунин${clause} рад. Земфира ${she} рада. Все рады.`,
    ],
    [
      'about nobody, behind an edit’s words: that one gives way',
      { at: 'агентом) рад' },
      `Борис Акунин${clause} рад. Земфира ${she} рада. Все рады.`,
    ],
    [
      'about nobody, in the sentence of an edit: that one gives way',
      { at: 'Борис Акунин' },
      `Борис Акунин${clause} рад. Земфира ${she} рада. Все рады.`,
    ],
    [
      'about nobody, in the sentence behind: what gives way in vain is tried again',
      { at: 'Все' },
      `Борис Акунин${clause} рад. Земфира ${she} рада. Все рады.`,
    ],
    [
      'about somebody who is not mended, in the sentence behind',
      { at: 'Все', of: 'Дмитрий Быков' },
      `Борис Акунин${clause} рад. Земфира ${she} рада. Все рады.`,
    ],
    [
      'of a stray marker, where there was none',
      { at: 'Борис', ruleId: 'unmatched-marker' },
      `Борис Акунин${clause} рад. Земфира ${she} рада. Все рады.`,
    ],
  ])('%s', (_, objection, after) => expect(mended(first, objectsToBracket(objection))).toEqual([after, 2]))

  test.each<[string, string, string, string]>([
    ['in the sentence before', 'Все рады. Борис Акунин рад.', `Все рады. Борис Акунин${clause} рад.`, 'Земфира рада.'],
    ['behind', 'Борис Акунин рад. Все рады.', `Борис Акунин${clause} рад. Все рады.`, 'Утро. Земфира рада.'],
  ])('%s is brought by the edit beside it, and no other gives way', (_, text, after, others) => {
    const rest = `День прошёл. ${others}`
    expect(mended(`${text} ${rest}`, objectsToBracket({ at: 'Все' }))).toEqual([
      `${after} ${rest.replace('Земфира', `Земфира ${she}`)}`,
      2,
    ])
  })

  test('further off makes all give way: nobody knows which has brought it', () => {
    const far = 'День прошёл. Все рады.'
    expect(mended(`Борис Акунин рад. Земфира рада. ${far}`, objectsToBracket({ at: 'Все' }))).toEqual([
      `Борис Акунин${clause} рад. Земфира, которая признана иностранным агентом, рада. ${far}`,
      2,
    ])
  })

  test('of a marker whose call a fix takes away, however far: that one stays as it was', () => {
    const far = 'День прошёл. Все рады.'
    const text = `Земфира (запрещена в РФ) рада. Борис Акунин рад. ${far}`
    expect(read(text).messages.map(({ ruleId }) => ruleId)).toContain('wrong-category')
    const strayed = (source: string): readonly Objection[] =>
      source.includes('запрещена') ? [] : [{ at: 'Все', ruleId: 'unmatched-marker' }]
    expect(mended(text, strayed)[0]).toContain(`Земфира (запрещена в РФ) рада. Борис Акунин ${he} рад.`)
  })

  test('that no way avoids leaves that one as it was', () => {
    const objects = (text: string) => (isFirstAsItWas(text) ? [] : [{ at: 'Борис', of: 'Борис Акунин' }])
    expect(mended(first, objects)).toEqual([`Борис Акунин рад. Земфира ${she} рада. Все рады.`, 1])
  })

  test('that only two together bring leaves the second as it was', () => {
    const objects = (text: string) =>
      isFirstAsItWas(text) || text.includes('Земфира рада. Все') ? [] : [{ at: 'Все' }]
    expect(mended(first, objects)).toEqual([`Борис Акунин ${he} рад. Земфира рада. Все рады.`, 1])
  })

  test('that all together, and the first alone bring leaves the first as it was', () => {
    const objects = (text: string) => (isFirstAsItWas(text) ? [] : [{ at: 'Все' }])
    expect(mended(first, objects)).toEqual([`Борис Акунин рад. Земфира ${she} рада. Все рады.`, 1])
  })

  test('is none that was there before, and has moved', () => {
    expect(mended(first, () => [{ at: 'Все' }])).toEqual([`Борис Акунин ${he} рад. Земфира ${she} рада. Все рады.`, 2])
  })

  test('is none that a stray marker leaves at the next name', () => {
    const objects = (text: string) => [{ at: text.includes('Акунин (') ? 'Все' : 'Борис', ruleId: 'unmatched-marker' }]
    expect(mended(first, objects)).toEqual([`Борис Акунин ${he} рад. Земфира ${she} рада. Все рады.`, 2])
  })
})

describe('another message in place of one that was there', () => {
  const moved = `Борис Акунин ${he} рад. Дмитрий Быков рад.`
  const turned = `Борис Акунин${clause} рад. Дмитрий Быков рад.`
  test.each<[string, Severity, Severity, string]>([
    ['as grave', 'error', 'error', moved],
    ['as light', 'info', 'info', moved],
    ['lighter', 'error', 'warning', moved],
    ['much lighter', 'error', 'info', moved],
    ['graver, and the fix gives way', 'warning', 'error', turned],
    ['graver by a step', 'info', 'warning', turned],
  ])('%s', (_, before, after, expected) => {
    const objects = (text: string): readonly Objection[] => [
      text.includes('Акунин (')
        ? { ruleId: 'house-now', at: 'Дмитрий', of: 'Дмитрий Быков', severity: after }
        : { ruleId: 'house-before', at: 'Дмитрий', of: 'Дмитрий Быков', severity: before },
    ]
    const isAboutAkunin = ({ ruleId, entity }: Message): boolean =>
      ruleId === 'missing-notice' && entity?.id === entityOf('Борис Акунин').id
    const source = 'Борис Акунин рад. Дмитрий Быков рад.'
    expect(repair(source, readWith(objects), notation, options, isAboutAkunin).source).toBe(expected)
  })
})

test('another message about somebody else in place of one that was there, and the fix gives way', () => {
  const objects = (text: string): readonly Objection[] => [
    text.includes('Акунин (')
      ? { ruleId: 'house', at: 'Дмитрий', of: 'Олег Кашин' }
      : { ruleId: 'house', at: 'Дмитрий', of: 'Дмитрий Быков' },
  ]
  const isWanted = ({ start, ruleId }: Message): boolean => ruleId === 'missing-notice' && start === 0
  const { source } = repair('Борис Акунин рад. Дмитрий Быков рад.', readWith(objects), notation, options, isWanted)
  expect(source).toBe(`Борис Акунин${clause} рад. Дмитрий Быков рад.`)
})

test('a fix whose message stays gives way', () => {
  const objects = objectsToBracket({ at: 'Борис', ruleId: 'missing-notice', of: 'Борис Акунин' })
  const [source] = mended('Борис Акунин рад.', objects)
  expect(source).toBe(`Борис Акунин${clause} рад.`)
})

describe('once a false notice is gone', () => {
  const wrong =
    'Борис Акунин (запрещённая экстремистская организация) рад. Земфира (признана иностранным агентом) рада.'
  const right = wrong.replace('запрещённая экстремистская организация', 'признан иностранным агентом')
  test.each<[string, Objection, string]>([
    ['may be missing', { at: 'Борис', of: 'Борис Акунин', ruleId: 'missing-notice' }, right],
    ['may be late', { at: 'Борис', of: 'Борис Акунин', ruleId: 'late-notice' }, right],
    ['may be incomplete', { at: 'Борис', of: 'Борис Акунин', ruleId: 'incomplete-notice' }, right],
    ['must not be repeated', { at: 'Борис', of: 'Борис Акунин', ruleId: 'repeated-notice' }, wrong],
    ['must not be missing of somebody else', { at: 'Земфира', of: 'Земфира', ruleId: 'missing-notice' }, wrong],
    ['must not be missing of nobody', { at: 'Земфира', ruleId: 'missing-notice' }, wrong],
  ])('another %s', (_, objection, after) => {
    const readAgain = readWith(text => (text.includes('Акунин (признан') ? [objection] : []))
    const { source } = repair(wrong, readAgain, notation, options, ({ ruleId }) => ruleId === 'wrong-category')
    expect(source).toBe(after)
  })

  test('a missing one must not bring a late one', () => {
    const objects = objectsToBracket({ at: 'Борис', of: 'Борис Акунин', ruleId: 'late-notice' })
    expect(mended('Борис Акунин рад.', objects)[0]).toBe(`Борис Акунин${clause} рад.`)
  })
})

test('what is false goes first, whatever else cannot be mended', () => {
  const text = 'Борис Акунин (запрещённая экстремистская организация) рад. Земфира рада.'
  const objects = (source: string) => (source.endsWith(' Земфира рада.') ? [] : [{ at: 'Борис' }])
  expect(mended(text, objects)).toEqual([`Борис Акунин ${he} рад. Земфира рада.`, 1])
})

test('a text in which a word is lost once it is read again gives way', () => {
  const losing = (text: string): Report => read(text.includes('Акунин (') ? text.replace('Все', '   ') : text)
  expect(repair('Борис Акунин рад. Все рады.', losing, notation, options).source).toBe(
    `Борис Акунин${clause} рад. Все рады.`,
  )
})

test('only what is wanted is mended', () => {
  const { source, fixed, before, report } = repair(
    first,
    read,
    notation,
    options,
    ({ entity }) => entity?.id === entityOf('Земфира').id,
  )
  expect([source, fixed]).toEqual([`Борис Акунин рад. Земфира ${she} рада. Все рады.`, 1])
  expect(before.messages.map(({ ruleId }) => ruleId)).toEqual(['missing-notice', 'missing-notice'])
  expect(report.messages.map(({ entity }) => entity?.id)).toEqual([entityOf('Борис Акунин').id])
})

test('where nothing can be mended the text stays', () => {
  const { source, fixed, before, report } = repair('Все рады.', read, notation, options)
  expect([source, fixed]).toEqual(['Все рады.', 0])
  expect(report).toBe(before)
})

describe('one message', () => {
  const report = read(first)
  const means = { check: read, notation, options }

  test('has the edits of its own fix', () => {
    const [one, other] = report.messages as [Message, Message]
    const edits = [{ start: 25, end: 25, text: ` ${she}` }]
    expect(proposedFix({ report, notation, options }, other)).toEqual(edits)
    expect(provedFix({ source: first, report, ...means }, other)).toEqual(edits)
    expect(proposedFix({ report, notation, options }, one)).toEqual([{ start: 12, end: 12, text: ` ${he}` }])
  })

  test('is mended, and the text read again', () => {
    const found = repairMessage(report, 1, means)!
    expect(found.source).toBe(`Борис Акунин рад. Земфира ${she} рада. Все рады.`)
    expect(found.report.messages.map(({ entity }) => entity?.id)).toEqual([entityOf('Борис Акунин').id])
  })

  test('that no way mends has none', () => {
    const objects = readWith(text => (text === first ? [] : [{ at: 'Все' }]))
    expect(repairMessage(report, 0, { ...means, check: objects })).toBeUndefined()
    expect(provedFix({ source: first, report, ...means, check: objects }, report.messages[0]!)).toBeUndefined()
    const alone = read('* Признан иностранным агентом')
    expect(proposedFix({ report: alone, notation, options }, alone.messages[0]!)).toBeUndefined()
  })
})

describe('all messages about one', () => {
  const means = { check: read, notation, options }

  test('are mended, and no others', () => {
    const text = `Борис Акунин рад. Земфира** рада.\n\n* Признан экстремистом и запрещён в РФ`
    const { source, report } = repairEntity(read(text), entityOf('Земфира').id, means)
    expect(source).toBe(
      'Борис Акунин рад. Земфира** рада.\n\n* Признан экстремистом и запрещён в РФ\n** Признана иностранным агентом',
    )
    expect(report.messages.map(({ entity }) => entity?.id)).not.toContain(entityOf('Земфира').id)
    expect(report.messages.map(({ entity }) => entity?.id)).toContain(entityOf('Борис Акунин').id)
  })

  test('leave the text as it is where there are none', () => {
    const report = read(first)
    expect(repairEntity(report, entityOf('Дмитрий Быков').id, means)).toEqual({ source: first, report })
  })
})
