/**
 * Each rule's pages are run: an incorrect example gives exactly the lines printed below it, a correct one nothing. The
 * Russian page and the English one are about the same.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { rules } from '../../rules/index.js'
import { configOf, validConfig } from '../../src/config/config.js'
import { check } from '../reports.js'
import { languages, type Language } from '../../src/language/language.js'
import { location } from 'vfile-location'

interface Example {
  readonly language: Language
  /** Absent: today. */
  readonly asOf: string | undefined
  readonly path: string
  /** The config that it is checked by, as JSON without white space. */
  readonly config: string
  readonly correct: boolean
  readonly text: string
  readonly output: string
}

const folder = new URL('../../rules/', import.meta.url)
const pattern =
  /```(text|markdown|ndjson) as-of=(\S+)(?: config=(\S+))? (in)?correct\n([\s\S]*?)```(?:\n\n```console\n([\s\S]*?)```)?/gu

const extensions: Readonly<Record<string, string>> = { text: 'txt', markdown: 'md', ndjson: 'ndjson' }
const names: Readonly<Record<Language, string>> = { ru: 'README.ru.md', en: 'README.md' }
const pageOf = (id: string, language: Language): string =>
  readFileSync(new URL(`${id}/${names[language]}`, folder), 'utf8')

function examplesOf(id: string, language: Language): Example[] {
  return Array.from(
    pageOf(id, language).matchAll(pattern),
    ([, kind, asOf = '', config = '{}', wrong, text = '', output = '']) => ({
      language,
      asOf: asOf === 'today' ? undefined : asOf,
      path: `example.${extensions[kind!]!}`,
      config,
      correct: wrong === undefined,
      text,
      output,
    }),
  )
}

/** `line:column-line:column severity rule: reason`; what is found of the lists has no place. */
function outputOf({ language, text, asOf, path, config }: Example): string {
  const places = location(text)
  const { settings } = configOf(validConfig(JSON.parse(config), 'example'), 'example')
  const report = check(text, { language, ...(asOf !== undefined && { asOf }), path, settings })
  const ofText = report.messages.map(({ start, end, severity, ruleId, reason }) => {
    const [from, to] = [start, end].map(offset => places.toPoint(offset)!)
    return `${from!.line}:${from!.column}-${to!.line}:${to!.column} ${severity} ${ruleId}: ${reason}\n`
  })
  const ofLists = report.aboutLists.map(({ severity, ruleId, reason }) => `${severity} ${ruleId}: ${reason}\n`)
  return [...ofText, ...ofLists].join('')
}

test('every rule has its folder and every folder its rule', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual(rules.map(({ id }) => id).sort())
})

const ids = rules.map(({ id }) => id)

describe.each(ids.flatMap(id => languages.map(language => [id, language] as const)))('%s in %s', (id, language) => {
  const examples = examplesOf(id, language)

  test('shows what is incorrect and what is correct', () => {
    expect(new Set(examples.map(({ correct }) => correct))).toEqual(new Set([true, false]))
  })

  test.each(examples.filter(({ correct }) => correct))('correct: $text', example => {
    expect(outputOf(example)).toBe('')
  })

  test.each(examples.filter(({ correct }) => !correct))('incorrect: $text', example => {
    expect(outputOf(example)).toBe(example.output)
    expect(example.output).toContain(` ${id}: `)
  })
})

describe.each(ids)('the pages of %s', id => {
  test('have the same examples', () => {
    const bare = (language: Language): object[] =>
      examplesOf(id, language).map(({ asOf, path, config, correct, text }) => ({ asOf, path, config, correct, text }))
    expect(bare('ru')).toEqual(bare('en'))
  })

  test('have the same sections, code and options', () => {
    const count = (language: Language, part: RegExp): number => pageOf(id, language).match(part)?.length ?? 0
    for (const part of [/^## /gmu, /^```/gmu, /^- /gmu]) expect(count('ru', part)).toBe(count('en', part))
  })

  test('lead to each other, and to pages in their own language', () => {
    expect(pageOf(id, 'ru')).toContain('[In English](README.md)')
    expect(pageOf(id, 'en')).toContain('[По-русски](README.ru.md)')
    expect(pageOf(id, 'ru')).not.toMatch(/\.\.\/[a-z-]+\/README\.md/u)
  })
})
