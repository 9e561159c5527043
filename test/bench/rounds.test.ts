import { execFile } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { compare } from '../../bench/accuracy/compare.js'
import { parseMarkup } from '../../bench/accuracy/markup.js'
import { batchRounds, languageRounds, wilson, type JudgedText } from '../../bench/accuracy/rounds.js'
import { checkText, parseText } from '../../bench/accuracy/texts.js'

type Said = readonly [words: string, entity: string, what: string]

/** Places are given by the words that stand there for the first time. */
function judged(
  source: string,
  mentions: readonly Said[],
  messages: readonly Said[] = [],
  { language = 'en', batch = 1 } = {},
): JudgedText {
  const labelled = parseMarkup(source)
  const at = (words: string) => {
    const start = labelled.text.indexOf(words)
    return { start, end: start + words.length }
  }
  return {
    text: { ...labelled, language, batch },
    inspection: {
      mentions: mentions.map(([words, entity, certainty]) => ({ ...at(words), entity, certainty })),
      messages: messages.map(([words, entity, ruleId]) => ({ ...at(words), entity, ruleId })),
    },
  }
}

const counts = (...args: Parameters<typeof judged>) => {
  const [{ recall, precision, due, quiet }] = languageRounds([judged(...args)]) as [
    ReturnType<typeof languageRounds>[0],
  ]
  const share = ({ part, whole }: { part: number; whole: number }) => `${part}/${whole}`
  return [recall, precision, due, quiet].map(share).join(' ')
}

describe('the figures of a round: recall, precision, due, quiet', () => {
  test.each<readonly [string, string, readonly Said[], readonly Said[], string]>([
    ['found and quiet', '{meta:marked|Meta}', [['Meta', 'meta', 'certain']], [], '1/1 1/1 0/0 1/1'],
    ['overlooked', '{meta:missing|Meta}', [], [], '0/1 0/0 0/1 0/0'],
    ['only possible', '{meta:free|Meta}', [['Meta', 'meta', 'possible']], [], '0/1 0/0 0/0 1/1'],
    ['under another name', '{meta:free|Meta}', [['Meta', 'metals', 'likely']], [], '0/1 0/0 0/0 1/1'],
    ['a decoy', '{!meta|Meta} Ltd', [['Meta', 'meta', 'likely']], [], '0/0 0/1 0/0 0/0'],
    ['a decoy under another name', '{!meta|Meta} Ltd', [['Meta', 'metals', 'likely']], [], '0/0 0/0 0/0 0/0'],
    ['where nothing is labelled', 'Meta', [['Meta', 'meta', 'certain']], [], '0/0 0/1 0/0 0/0'],
    ['an undecidable place', '{meta:any|Meta}', [], [['Meta', 'meta', 'missing-notice']], '0/0 0/0 0/0 0/0'],
    [
      'reported',
      '{meta:missing|Meta}',
      [['Meta', 'meta', 'certain']],
      [['Meta', 'meta', 'late-notice']],
      '1/1 1/1 1/1 0/0',
    ],
    ['reported as what it is not', '{meta:outdated|Meta}', [], [['Meta', 'meta', 'missing-notice']], '0/1 0/0 0/1 0/0'],
    ['reported of another', '{meta:late|Meta}', [], [['Meta', 'taliban', 'late-notice']], '0/1 0/0 0/1 0/0'],
    ['an alarm', '{meta:free|Meta} or {meta:repeat|FB}', [], [['FB', 'meta', 'wrong-category']], '0/2 0/0 0/0 0/1'],
    ['a question is no alarm', '{meta:free|Meta}', [], [['Meta', 'meta', 'ambiguous-mention']], '0/1 0/0 0/0 1/1'],
    ['nor is one of a notice', '{meta:marked|Meta}', [], [['Meta', 'meta', 'ambiguous-notice']], '0/1 0/0 0/0 1/1'],
    ['a question is no report', '{meta:missing|Meta}', [], [['Meta', 'meta', 'ambiguous-notice']], '0/1 0/0 0/1 0/0'],
    [
      'reported at another mention',
      '{meta:missing|Meta} or {meta:either|FB}',
      [],
      [['FB', 'meta', 'missing-notice']],
      '0/2 0/0 1/1 0/0',
    ],
    [
      'once for the party',
      '{meta:outdated|Meta} or {meta:outdated|FB}',
      [],
      [['FB', 'meta', 'outdated-notice']],
      '0/2 0/0 1/1 0/0',
    ],
    ['with an undecidable place beside', '{meta:free|Meta} or {meta:any|FB}', [], [], '0/1 0/0 0/0 0/0'],
  ])('%s', (_, source, mentions, messages, expected) => {
    expect(counts(source, mentions, messages)).toBe(expected)
  })

  test('by batch, and by language with all its batches', () => {
    const texts = [
      judged('{meta:free|Meta}', [['Meta', 'meta', 'certain']], [], { language: 'ru', batch: 1 }),
      judged('{meta:free|Meta}', [], [], { language: 'ru', batch: 2 }),
      judged('{meta:free|Meta}', [], [], { language: 'en', batch: 2 }),
    ]
    const summary = (rounds: ReturnType<typeof batchRounds>) =>
      rounds.map(({ name, texts, recall }) => [name, texts, recall.part, recall.whole])
    expect(summary(batchRounds(texts))).toEqual([
      ['en 2', 1, 0, 1],
      ['ru 1', 1, 1, 1],
      ['ru 2', 1, 0, 1],
    ])
    expect(summary(languageRounds(texts))).toEqual([
      ['en', 1, 0, 1],
      ['ru', 2, 1, 2],
    ])
  })
})

// Newcombe, R. G. (1998). Two-sided confidence intervals for the single proportion. Statistics in Medicine 17, table I.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('wilson(%i of %i)', (part, whole, lower, upper) => {
  const bounds = wilson({ part, whole })
  expect(bounds?.lower).toBeCloseTo(lower, 4)
  expect(bounds?.upper).toBeCloseTo(upper, 4)
})

test('a share of nothing has no bounds', () => {
  expect(wilson({ part: 0, whole: 0 })).toBeUndefined()
})

describe('either', () => {
  const source = '{meta:missing|Meta} owns it. {meta:either|Facebook} too.'

  test.each<readonly [string, readonly Said[]]>([
    ['nothing', []],
    ['a message', [['Facebook', 'meta', 'missing-notice']]],
  ])('%s is right, the mention is to be found', (_, more) => {
    const { text, inspection } = judged(
      source,
      [['Meta', 'meta', 'certain']],
      [['Meta', 'meta', 'missing-notice'], ...more],
    )
    expect(compare(text, inspection).map(({ place, verdict }) => [place, verdict])).toEqual([
      ['mention meta#1', 'found'],
      ['mention meta#2', 'overlooked'],
      ['message meta#1', 'caught'],
    ])
  })

  test.each([
    [source, []],
    ['{meta:marked|Meta} (banned) and {meta:either|Facebook}', ['t: either is said of meta, of which nothing is due']],
  ])('is said beside what is due: %s', (body, remarks) => {
    const text = parseText(`---\nid: t\nbatch: 1\nasOf: 2024-05-01\nformat: txt\n---\n${body}`, 't.txt', 'en')
    expect(checkText(text, new Map([['meta', {}]]))).toEqual({ errors: [], remarks })
  })
})

describe('run.js', () => {
  const script = fileURLToPath(new URL('../../bench/accuracy/run.js', import.meta.url))
  const run = (...args: string[]): Promise<{ code: unknown; out: string }> =>
    new Promise(resolve => {
      execFile(process.execPath, [script, ...args], (error, out) => {
        resolve({ code: error ? error.code : 0, out })
      })
    })

  test('prints the round and the branches', async () => {
    const { code, out } = await run('--rounds', '--coverage', '--text', 'en-001', '--text', 'ru-001')
    expect(code).toBe(0)
    const share = String.raw`\d+\.\d% \(\d+\.\d–\d+\.\d\) of \d+|–`
    const round = (name: string) => new RegExp(`^${name} +1 +${Array(4).fill(`(?:${share})`).join(' +')}$`, 'mu')
    for (const name of ['en 1', 'ru 1', 'en', 'ru']) expect(out).toMatch(round(name))
    for (const name of ['src/mentions/index.ts', 'src/mentions', 'src/notices', 'all'])
      expect(out).toMatch(new RegExp(`^${name} +\\d+ +\\d+ +\\d+\\.\\d%`, 'mu'))
  }, 60_000)

  test('finds no fault in the labels', async () => {
    expect(await run('--check')).toMatchObject({ code: 0 })
  }, 60_000)
})
