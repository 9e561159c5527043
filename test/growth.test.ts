/**
 * Time grows with the length of an input as its length does. `npm run growth` measures every shape up to 4 MB. Here the
 * steps are counted where a stage is given what it walks over; where it is given a source, it reads two sizes in turns,
 * and processor time is compared so generously that only what is quadratic fails.
 */
import process from 'node:process'
import { describe, expect, test } from '@jest/globals'
import { shapes, type Shape } from '../bench/growth/shapes.js'
import { builtinKnowledge, defaultSettings, lint } from '../src/library/index.js'
import { defaultFixOptions, fixesOf, type Style } from '../src/fixes/index.js'
import { decodedFile, formatOf, notationOf } from '../src/formats/index.js'
import type { Analysis } from '../src/kernel/types.js'
import { dutiesOf } from '../src/policy/duties.js'
import type { Policy } from '../src/policy/types.js'
import { isoDate } from '../src/registry/date.js'
import { rules } from '../rules/index.js'

const named = (name: string): Shape => shapes.find(shape => shape.name === name)!

function read({ file, make }: Shape, size: number): void {
  const made = make(size)
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made
  const { format, decoded } = decodedFile(bytes, { path: file })!
  format.parse(decoded.source)
}

/** In milliseconds: what takes less is noise. */
const noise = 250

function timeOf(shape: Shape, size: number): number {
  const start = process.cpuUsage()
  read(shape, size)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const smaller = 16 * 1024
/** Four times the length: linear is 4, quadratic 16. */
const larger = 4 * smaller

/** Whether one of three comparisons shows it: others' work on the machine lengthens one time or the other. */
const isLinear = (shape: Shape): boolean =>
  [1, 2, 3].some(() => {
    const before = timeOf(shape, smaller)
    return timeOf(shape, larger) <= Math.max(noise, 10 * before)
  })

describe('four times the length takes no more than ten times as long', () => {
  test.each([
    'txt zero-width spaces within a name',
    'txt brackets, closed',
    'md setext underlines of one',
    'md a lazy quote',
    'md a lazy quote, one line each',
    'md lazy items',
    'md list, two levels',
    'md tables',
    'md links, a line each',
    'md definitions and their links',
    'md notes and calls',
    'md fence open',
    'mdx expressions, nested',
    'html crooked blocks',
    'html calls and notes',
    'docx runs',
    'srt one cue',
    'rss authors',
    'rss fields',
    'ndjson records',
  ])('%s', name => {
    const shape = named(name)
    // What is run for the first time is slower than ever after: it would excuse the larger size.
    read(shape, smaller)
    expect({ name, isLinear: isLinear(shape) }).toEqual({ name, isLinear: true })
  })
})

/** Reads of an object's members, of an array's items, through what stands in for it. */
function counted<Target extends object>(target: Target, count: () => void): Target {
  return new Proxy(target, {
    get: (_, key) => {
      count()
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' && !Array.isArray(target) ? (value.bind(target) as unknown) : value
    },
  })
}

/** @returns How often a reading is looked into: for its duties, by the rules, for its fixes. */
function stepsOf({ file, make }: Shape, size: number, style: Style): Readonly<Record<string, number>> {
  const format = formatOf({ path: file })!
  const policy: Policy = { ...defaultSettings.policy, scope: 'every' }
  const settings = { ...defaultSettings, policy, asOf: isoDate('2024-11-30') }
  const [document] = format.parse(String(make(size)))
  const report = lint(document!, builtinKnowledge(), settings, settings.asOf)
  let steps = 0
  const counting = <Target extends object>(target: Target): Target => counted(target, () => steps++)
  const analysis = Object.fromEntries(
    Object.entries(report.analysis).map(([key, value]) => [
      key,
      Array.isArray(value) || key === 'document' ? counting(value as object) : value,
    ]),
  ) as unknown as Analysis
  const taken = (work: () => unknown): number => {
    steps = 0
    work()
    return steps
  }
  return {
    duties: taken(() => dutiesOf(analysis.document, analysis.mentions, analysis.notices, analysis)),
    rules: taken(() => rules.map(rule => 'check' in rule && rule.check(analysis, 'en', {}))),
    fixes: taken(() => fixesOf({ ...report, analysis }, notationOf(format, 'plain')!, { ...defaultFixOptions, style })),
  }
}

describe('twice the length takes about twice as many steps', () => {
  const shapesOfText = [
    'txt names, a line each',
    'txt names on one line',
    'txt names, no sentence ends',
    'txt names with notices, a line each',
    'txt notices, a line each',
    'txt notices in a sentence without an end',
    'txt calls and a legend',
    'txt a digest',
    'txt persons',
    'md notes and calls',
    'html names in a paragraph',
  ]
  test.each(shapesOfText.flatMap(name => (['inline', 'footnote'] as const).map(style => [name, style] as const)))(
    '%s, %s',
    (name, style) => {
      const [once, twice] = [4096, 8192].map(size => stepsOf(named(name), size, style))
      const tooMany = Object.entries(twice!).filter(([stage, steps]) => steps > Math.max(200, 2.5 * once![stage]!))
      expect({ once, tooMany }).toEqual({ once, tooMany: [] })
    },
  )
})

describe('a long input overflows no stack', () => {
  test.each([
    'txt quotation marks, closed',
    'md escaped asterisks',
    'md references',
    'md escaped asterisks in a list',
    'mdx expressions, nested',
    'html deep elements',
    'srt one cue',
    'vtt one cue',
    'vtt references',
    'rss markup in a section',
    'json escapes',
  ])('%s', name => {
    expect(() => read(named(name), 2 * 1024 * 1024)).not.toThrow()
  })
})
