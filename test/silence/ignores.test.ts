/** What a config keeps back, beside what directives do, and what of both keeps back nothing. */
import { describe, expect, test } from '@jest/globals'
import { DocumentBuilder, identityDocument } from '../../src/document/builder.js'
import type { Document } from '../../src/document/types.js'
import type { Message } from '../../src/kernel/types.js'
import { directivesOf } from '../../src/silence/directives.js'
import { silenced, type Ignore } from '../../src/silence/index.js'
import { Silencing } from '../../src/silence/silencing.js'

const message = (ruleId: string, start: number, entity?: string): Message =>
  ({ ruleId, start, end: start + 1, ...(entity !== undefined && { entity: { id: entity } }) }) as Message

const ignore = (rules: string[], entities: string[]): Ignore => ({
  rules,
  entities: entities as never,
  reason: 'архив',
})

const empty = identityDocument('', [])

describe('a config keeps back', () => {
  const messages = [
    message('missing-notice', 0, 'taliban'),
    message('late-notice', 1, 'taliban'),
    message('stale-lists', 2),
  ]

  test.each<[string, Ignore, string[]]>([
    ['every message', ignore([], []), ['missing-notice', 'late-notice', 'stale-lists']],
    ['those of its rules', ignore(['late-notice', 'stale-lists'], []), ['late-notice', 'stale-lists']],
    ['those of its entities', ignore([], ['taliban']), ['missing-notice', 'late-notice']],
    [
      'those of its rules about its entities',
      ignore(['missing-notice', 'stale-lists'], ['taliban']),
      ['missing-notice'],
    ],
    ['none about others', ignore([], ['meta']), []],
    ['none of others', ignore(['banned-link'], []), []],
  ])('%s', (_, one, expected) => {
    const result = silenced(empty, messages, [one], ['missing-notice'])
    expect(result.silenced.map(({ ruleId }) => ruleId)).toEqual(expected)
    expect(result.messages).toEqual(messages.filter(({ ruleId }) => !expected.includes(ruleId)))
    expect([...result.usedIgnores]).toEqual(expected.length > 0 ? [one] : [])
    expect(result.ruleIds).toEqual(['missing-notice'])
  })

  test('what a directive keeps back, too: both are used', () => {
    const document: Document = {
      ...identityDocument('слово', []),
      comments: [{ text: 'plashka disable', place: { start: 0, end: 0 } }],
    }
    const all = ignore([], [])
    const result = silenced(document, messages, [all, ignore(['banned-link'], [])], [])
    expect(result).toMatchObject({ messages: [], silenced: messages, unused: [], unknown: [] })
    expect([...result.usedIgnores]).toEqual([all])
  })
})

describe('a directive', () => {
  /** Blocks on lines, `- ` for items, `| ` for cells; `{words}` is a comment. */
  function read(source: string) {
    const builder = new DocumentBuilder(source)
    let at = 0
    for (const line of source.split('\n')) {
      const start = builder.length
      const isItem = line.startsWith('- ')
      const isCell = line.startsWith('| ')
      if (/^\{[^}]*\}$/.test(line)) builder.comment(line.slice(1, -1), { start: at, end: at + line.length })
      else if (line !== '') {
        builder.literal(at, at + line.length)
        builder.block(isItem ? 'list-item' : isCell ? 'table-cell' : 'paragraph', { start, end: builder.length })
        builder.separate()
      }
      at += line.length + 1
    }
    const { directives, enablings, unknown } = directivesOf(builder.build())
    return {
      directives: directives.map(({ id, range }) => ({ id, range: source.slice(range.start, range.end).trim() })),
      enabled: enablings.map(({ id, from }) => `${id} before ${source.slice(from).split('\n')[0]!}`),
      unknown: unknown.map(({ verb }) => verb),
    }
  }

  test.each([
    ['{plashka ignore}\nраз\nдва', 'раз'],
    ['раз\n{plashka ignore}\nдва\nтри', 'два'],
    ['{plashka ignore}\n- раз\n- два\nтри', '- раз\n- два'],
    ['{plashka ignore}\n- раз\n- два', '- раз\n- два'],
    ['{plashka ignore}\n| раз\n| два\n- три', '| раз\n| два'],
    ['{plashka ignore}\nраз\n- два', 'раз'],
    ['{plashka ignore}\n- раз\n| два', '- раз'],
    ['раз\n{plashka ignore}', ''],
    ['{plashka ignore}', ''],
  ])('%j silences the block behind it, or the list or table', (source, range) => {
    expect(read(source).directives).toEqual([{ id: undefined, range }])
  })

  test.each<[string, readonly (string | undefined)[]]>([
    ['plashka ignore', [undefined]],
    ['plashka: ignore meta', ['meta']],
    ['plashka  ignore  meta,taliban', ['meta', 'taliban']],
    ['plashka ignore meta taliban', ['meta', 'taliban']],
    ['plashka ignore meta -- цитата', ['meta']],
    ['plashka ignore meta — цитата\nдо конца', ['meta']],
    ['plashka ignore — цитата', [undefined]],
    ['plashka ignore meta--data', ['meta--data']],
    ['plashka ignore meta -- цитата -- и ещё', ['meta']],
    ['plashkaignore', []],
    ['о plashka ignore', []],
    ['plashka, как известно', []],
    ['plashka-ignore', []],
  ])('%j names %j', (comment, ids) => {
    const document = { ...empty, comments: [{ text: comment, place: { start: 0, end: 0 } }] }
    const { directives, unknown } = directivesOf(document)
    expect(directives.map(({ id }) => id)).toEqual(ids)
    expect(unknown).toEqual([])
  })

  test.each([
    ['plashka', ''],
    ['plashka disabel meta', 'disabel'],
    ['plashka: да', 'да'],
  ])('%j cannot be understood', (comment, verb) => {
    const place = { start: 3, end: 9 }
    expect(directivesOf({ ...empty, comments: [{ text: comment, place }] })).toEqual({
      directives: [],
      enablings: [],
      unknown: [{ place, verb }],
    })
  })

  test('disables to the end, or until it is enabled', () => {
    expect(read('{plashka disable}\nраз\n{plashka enable}\nдва').directives).toEqual([{ id: undefined, range: 'раз' }])
    expect(read('{plashka disable meta fbk}\nраз\n{plashka enable fbk}\nдва').directives).toEqual([
      { id: 'meta', range: 'раз\n{plashka enable fbk}\nдва' },
      { id: 'fbk', range: 'раз' },
    ])
    expect(
      read('{plashka disable meta}\nраз\n{plashka disable meta}\nдва\n{plashka enable meta}\nтри').directives,
    ).toEqual([
      { id: 'meta', range: 'раз\n{plashka disable meta}\nдва' },
      { id: 'meta', range: 'два' },
    ])
    expect(read('{plashka enable}\nраз')).toEqual({ directives: [], enabled: [], unknown: [] })
  })

  test('of all goes on where one id is enabled', () => {
    expect(read('{plashka disable}\nраз\n{plashka enable meta fbk}\nдва')).toEqual({
      directives: [{ id: undefined, range: 'раз\n{plashka enable meta fbk}\nдва' }],
      enabled: ['meta before {plashka enable meta fbk}', 'fbk before {plashka enable meta fbk}'],
      unknown: [],
    })
  })

  const range = { start: 10, end: 20 }
  const place = { start: 0, end: 10 }
  test.each([
    ['every message within', {}, message('late-notice', 15, 'meta'), true],
    ['where it begins', {}, message('late-notice', 10), true],
    ['not before', {}, message('late-notice', 9), false],
    ['to its end', {}, message('late-notice', 19), true],
    ['not behind', {}, message('late-notice', 20), false],
    ['those of a rule', { id: 'late-notice' }, message('late-notice', 15, 'meta'), true],
    ['also of no entity', { id: 'late-notice' }, message('late-notice', 15), true],
    ['those of an entity', { id: 'meta' }, message('late-notice', 15, 'meta'), true],
    ['not of another', { id: 'fbk' }, message('late-notice', 15, 'meta'), false],
    ['not of another, where there is none', { id: 'fbk' }, message('late-notice', 15), false],
    ['not from where its rule is enabled', { enabled: ['late-notice', 15] }, message('late-notice', 15), false],
    ['but before that', { enabled: ['late-notice', 15] }, message('late-notice', 14), true],
    ['not from where its entity is enabled', { enabled: ['meta', 12] }, message('late-notice', 15, 'meta'), false],
    ['though another is', { enabled: ['fbk', 12] }, message('late-notice', 15, 'meta'), true],
    ['though it was enabled before', { enabled: ['meta', 9] }, message('late-notice', 15, 'meta'), true],
    [
      'what an ignore names, whatever is enabled',
      { verb: 'ignore', enabled: ['meta', 12] },
      message('late-notice', 15, 'meta'),
      true,
    ],
  ] as const)(
    'silences %s',
    (
      _,
      {
        verb = 'disable',
        id,
        enabled,
      }: { verb?: 'ignore' | 'disable'; id?: string; enabled?: readonly [string, number] },
      one,
      expected,
    ) => {
      const directive = { verb, place, range, ...(id !== undefined && { id }) }
      const enablings = enabled ? [{ id: enabled[0], from: enabled[1] }] : []
      const silencing = new Silencing({ directives: [directive], enablings, unknown: [] })
      expect(silencing.silences(one)).toBe(expected)
      expect([...silencing.used]).toEqual(expected ? [directive] : [])
    },
  )

  test('is used by any message, each of several that silence it', () => {
    const at = (start: number, end: number) => ({ verb: 'disable' as const, place, range: { start, end } })
    const directives = [at(0, 30), at(5, 30), at(20, 30)]
    const silencing = new Silencing({ directives, enablings: [], unknown: [] })
    expect([3, 10, 12].map(start => silencing.silences(message('late-notice', start)))).toEqual([true, true, true])
    expect([...silencing.used]).toEqual(directives.slice(0, 2))
  })
})
