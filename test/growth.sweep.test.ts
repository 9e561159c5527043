/**
 * Time grows with the length of an input as its length does. `npm run growth` measures every shape up to 4 MB. Here the
 * steps are counted where a stage is given what it walks over; where it is given a source, it reads two sizes in turns,
 * and processor time is compared so generously that only what is quadratic fails.
 */
import process from 'node:process'
import { describe, expect, test } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { shapes, type Shape } from '../bench/growth/shapes.js'
import { noConfig } from '../src/config/none.js'
import { builtinKnowledge, defaultSettings, lint } from '../src/library/index.js'
import { defaultFixOptions, fixesOf, type Style } from '../src/fixes/index.js'
import { decodedFile, formatOf, formats, notationOf } from '../src/formats/index.js'
import type { Analysis } from '../src/kernel/types.js'
import { actionsFor, type Delivery } from '../src/language-server/actions.js'
import { check } from '../src/language-server/check.js'
import { clientSettingsOf } from '../src/language-server/settings.js'
import { Doubts } from '../src/notices/witnesses/doubts.js'
import { dutiesOf } from '../src/policy/duties.js'
import type { Policy } from '../src/policy/types.js'
import { isoDate } from '../src/registry/date.js'
import { rules } from '../rules/index.js'
import { extent, swept } from './sweep.js'

const asOf = isoDate('2024-11-30')

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
  const shapesOfSources = [
    'txt zero-width spaces within a name',
    'txt brackets, closed',
    'txt bare notes',
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
    'mdx tags that hide, a line each',
    'html crooked blocks',
    'html calls and notes',
    'html a picture in sizes of commas',
    'docx runs',
    'srt one cue',
    'rss authors',
    'rss fields',
    'ndjson records',
  ]
  test.each(swept(shapesOfSources, 9))('%s', name => {
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
    duties: taken(() =>
      dutiesOf(analysis.document, analysis.mentions, { notices: analysis.notices, doubts: new Doubts() }, analysis),
    ),
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
  test.each(
    swept(shapesOfText, 9).flatMap(name => (['inline', 'footnote'] as const).map(style => [name, style] as const)),
  )('%s, %s', (name, style) => {
    const [once, twice] = [4096, 8192].map(size => stepsOf(named(name), size, style))
    const tooMany = Object.entries(twice!).filter(([stage, steps]) => steps > Math.max(200, 2.5 * once![stage]!))
    expect({ once, tooMany }).toEqual({ once, tooMany: [] })
  })
})

/** @returns How often a dense draft is looked into, and how often it is checked again, where an editor asks what to do at its middle. */
async function stepsOfActions(size: number, delivery: Delivery): Promise<Record<'steps' | 'checks', number>> {
  let [steps, checks] = [0, 0]
  const counting = <Target extends object>(target: Target): Target => counted(target, () => steps++)
  const settings = { ...defaultSettings, policy: { ...defaultSettings.policy, scope: 'every' as const }, asOf }
  const found = check(
    TextDocument.create('file:///x.md', 'markdown', 1, String(named('txt names, a line each').make(size))),
    formatOf({ path: 'x.md' })!,
    {
      knowledge: builtinKnowledge(),
      settings,
      located: { config: noConfig, folder: '/', label: '', files: [], admit: () => {} },
      formats,
      rules,
      newOnly: messages => messages,
    },
    clientSettingsOf(undefined),
  )
  const again = (): never => {
    checks += 1
    throw new RangeError('Nothing is to be checked again')
  }
  const reports = found.reports.map(report => ({
    ...report,
    messages: counting([...report.messages]),
    analysis: Object.fromEntries(
      Object.entries(report.analysis).map(([key, value]) => [
        key,
        Array.isArray(value) || key === 'document' ? counting(value as object) : value,
      ]),
    ) as unknown as Analysis,
  }))
  const middle = found.messages[Math.floor(found.messages.length / 2)]!
  const at = found.document.positionAt(middle.start)
  const actions = await actionsFor(
    { ...found, reports, again, checked: again },
    { range: { start: at, end: at }, context: { diagnostics: [] } },
    { isVersioned: false, delivery, isOutrun: () => false },
  )
  expect(actions.length).toBeGreaterThan(2)
  return { steps, checks }
}

test.each(['when-resolved', 'when-carried-out'] as const)(
  'what an editor offers (edits %s) in a dense draft takes twice the steps in one of twice the length, and no check',
  async delivery => {
    const size = extent(100, 25) * 1024
    const [half, whole] = [await stepsOfActions(size, delivery), await stepsOfActions(2 * size, delivery)]
    expect([half.checks, whole.checks]).toEqual([0, 0])
    expect(whole.steps).toBeLessThan(2.5 * half.steps)
  },
  120_000,
)

describe('a long input overflows no stack', () => {
  const deep = [
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
  ]
  test.each(swept(deep, 9))('%s', name => {
    expect(() => read(named(name), 2 * 1024 * 1024)).not.toThrow()
  })
})
