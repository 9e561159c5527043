/**
 * Each rule's cases are run: in a valid draft it finds nothing; in an invalid one just what stands between ⟦ and ⟧, and its
 * ways to mend it write just what is shown.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { rules } from '../../rules/index.js'
import { configOf, validConfig } from '../../src/config/config.js'
import { checkBy, type Check } from '../../src/engine/check.js'
import { mend } from '../../src/engine/mend.js'
import { defaultFixOptions } from '../../src/fixes/index.js'
import { formatFor, formats } from '../../src/formats/index.js'
import { defaultSettings } from '../../src/kernel/settings.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { isoDate } from '../../src/registry/date.js'

/** What holds for all cases of a rule where they say nothing else. */
interface Setting {
  /** The day of publication; `none`: today, or what the draft says. Default: 30 November 2024. */
  readonly 'as-of'?: string
  /** Default: a plain text. */
  readonly path?: string
  readonly config?: unknown
}

interface Case extends Setting {
  /** What the case is about. */
  readonly says: string
  readonly draft: string
  /** The draft once all that the rule finds is mended; absent: it stays as it is. */
  readonly mended?: string
}

interface Cases extends Setting {
  readonly valid: readonly Case[]
  readonly invalid: readonly Case[]
}

const keys = ['as-of', 'path', 'config', 'says', 'draft', 'mended']

const casesOf = (id: string): Cases =>
  parse(readFileSync(new URL(`../../rules/${id}/cases.yml`, import.meta.url), 'utf8')) as Cases

const isAboutLists = (id: string): boolean => rules.some(rule => rule.id === id && 'judge' in rule)

/** What a rule finds in a draft: the draft with marks, what is found of the lists, the draft mended. */
function outcomeOf(
  id: string,
  { draft, path = 'draft.txt', config = {}, 'as-of': day = '2024-11-30' }: Case,
): { readonly marked: string; readonly ofLists: number; readonly mended: string } {
  const { settings, formats: options } = configOf(validConfig(config, 'case'), 'case')
  const format = formatFor(draft, { path }, formats)!
  const check: Check = checkBy({
    knowledge: builtinKnowledge(),
    settings: { ...defaultSettings, ...settings, ...(day !== 'none' && { asOf: isoDate(day) }) },
  })
  const reports = check(format.parse(draft, options))
  const found = reports.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === id)
  const marks = found.flatMap(({ start, end }, index) => [
    { at: start, index, mark: '⟦' },
    { at: end, index: index + 0.5, mark: '⟧' },
  ])
  let marked = draft
  for (const { at, mark } of marks.sort((one, other) => other.at - one.at || other.index - one.index))
    marked = marked.slice(0, at) + mark + marked.slice(at)
  return {
    marked,
    ofLists: reports.flatMap(({ aboutLists }) => aboutLists).filter(({ ruleId }) => ruleId === id).length,
    mended: mend({ source: draft, format, options, reports }, check, defaultFixOptions, ({ ruleId }) => ruleId === id)
      .source,
  }
}

describe.each(rules.map(({ id }) => id))('%s', id => {
  const { valid, invalid, ...common } = casesOf(id)

  test('has three cases of each kind at least, each about something else', () => {
    expect([valid.length >= 3, invalid.length >= 3]).toEqual([true, true])
    const all = [...valid, ...invalid]
    expect(new Set(all.map(({ says }) => says)).size).toBe(all.length)
    expect(all.flatMap(one => Object.keys(one)).filter(key => !keys.includes(key))).toEqual([])
  })

  test.each(valid)('valid: $says', one => {
    expect(outcomeOf(id, { ...common, ...one })).toEqual({ marked: one.draft, ofLists: 0, mended: one.draft })
  })

  test.each(invalid)('invalid: $says', one => {
    const draft = one.draft.replace(/[⟦⟧]/gu, '')
    expect([isAboutLists(id), one.draft === draft]).toEqual([isAboutLists(id), isAboutLists(id)])
    expect(outcomeOf(id, { ...common, ...one, draft })).toEqual({
      marked: one.draft,
      ofLists: isAboutLists(id) ? 1 : 0,
      mended: one.mended ?? draft,
    })
  })
})
