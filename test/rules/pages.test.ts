/** Each rule's page is run: an incorrect example gives exactly the lines printed below it, a correct one nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { rules } from '../../rules/index.js'
import { configOf, validConfig } from '../../src/config/config.js'
import { check } from '../../src/index.js'
import { location } from 'vfile-location'

interface Example {
  readonly asOf: string
  readonly path: string
  /** The config that it is checked by, as JSON without white space. */
  readonly config: string
  readonly correct: boolean
  readonly text: string
  readonly output: string
}

const folder = new URL('../../rules/', import.meta.url)
const pattern =
  /```(text|markdown) as-of=(\S+)(?: config=(\S+))? (in)?correct\n([\s\S]*?)```(?:\n\n```console\n([\s\S]*?)```)?/gu

function examplesOf(id: string): Example[] {
  const page = readFileSync(new URL(`${id}/README.md`, folder), 'utf8')
  return Array.from(
    page.matchAll(pattern),
    ([, language, asOf = '', config = '{}', wrong, text = '', output = '']) => ({
      asOf,
      path: language === 'markdown' ? 'example.md' : 'example.txt',
      config,
      correct: wrong === undefined,
      text,
      output,
    }),
  )
}

/** `line:column-line:column severity rule: reason` */
function outputOf({ text, asOf, path, config }: Example): string {
  const places = location(text)
  const { settings } = configOf(validConfig(JSON.parse(config), 'example'), 'example')
  return check(text, { asOf, path, settings })
    .messages.map(({ start, end, severity, ruleId, reason }) => {
      const [from, to] = [start, end].map(offset => places.toPoint(offset)!)
      return `${from!.line}:${from!.column}-${to!.line}:${to!.column} ${severity} ${ruleId}: ${reason}\n`
    })
    .join('')
}

test('every rule has its folder and every folder its rule', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual(rules.map(({ id }) => id).sort())
})

describe.each(rules.map(({ id }) => id))('%s', id => {
  const examples = examplesOf(id)

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
