/** What is asked of the engine in a browser, and what it answers: what goes wrong is an answer, too. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { EngineClient, EngineError } from '../../src/browser/client.js'
import { Engine } from '../../src/browser/engine.js'
import { answerOn, type Port } from '../../src/browser/port.js'
import type { Answer, Fault, Questions, Request } from '../../src/browser/protocol.js'
import { packLists } from '../../src/engine/lists.js'
import { applyEdits } from '../../src/fixes/index.js'
import { packed as bundleOf } from '../../src/knowledge/bundle/format.js'
import { lexiconFile, registryFile } from '../../src/knowledge/artefact.js'
import { parseIsoDate } from '../../src/registry/date.js'

const builtin = { registry: readFileSync(registryFile), lexicon: readFileSync(lexiconFile) }
const asOf = parseIsoDate('2024-11-30')
const choices = { asOf, language: 'ru' } as const
const text = 'Об этом сообщил <b>Талибан</b>. Книга Бориса Акунина вышла.'
const html = { text: `<p>${text}</p>`, format: 'html' }

let engine: Engine
beforeAll(() => {
  engine = new Engine('1.2.3', packLists(builtin))
})

const resultOf = <Some extends Request>(request: Some) => {
  const answer = engine.answer(request)
  if ('error' in answer) throw new Error(answer.error.message)
  return answer.result
}
const faultOf = (request: unknown, by: Engine = engine): Fault =>
  (by.answer(request as Request) as { error: Fault }).error

describe('a source', () => {
  test('is checked by its format, each message with what mends it', () => {
    const { messages, mentions } = resultOf({ id: 1, kind: 'check', draft: html, choices, fixes: true })
    expect(mentions.map(({ start, end }) => html.text.slice(start, end))).toEqual(['Талибан', 'Бориса Акунина'])
    expect(
      messages.map(({ ruleId, isMendable, fixes }) => [ruleId, isMendable, applyEdits(html.text, fixes!)]),
    ).toEqual([
      [
        'missing-notice',
        true,
        html.text.replace('Талибан</b>', 'Талибан</b> (признан террористической организацией и запрещён в РФ)'),
      ],
      ['missing-notice', true, html.text.replace('Акунина', 'Акунина (признан иностранным агентом)')],
    ])
  })

  test('is mended as a whole', () => {
    const { edits } = resultOf({ id: 1, kind: 'fix', draft: html, choices, target: 'everything' })
    expect(applyEdits(html.text, edits)).toBe(
      html.text
        .replace('Талибан</b>', 'Талибан</b> (признан террористической организацией и запрещён в РФ)')
        .replace('Акунина', 'Акунина (признан иностранным агентом)'),
    )
  })

  test('is mended by the message, by the entity', () => {
    const start = html.text.indexOf('Бориса')
    const byMessage = { message: { ruleId: 'missing-notice', entity: 'boris-akunin', start } }
    const mended = html.text.replace('Акунина', 'Акунина (признан иностранным агентом)')
    for (const target of [byMessage, { entity: 'boris-akunin' }]) {
      const { edits } = resultOf({ id: 1, kind: 'fix', draft: html, choices, target })
      expect(applyEdits(html.text, edits)).toBe(mended)
    }
    const elsewhere = { message: { ...byMessage.message, start: start + 1 } }
    expect(resultOf({ id: 1, kind: 'fix', draft: html, choices, target: elsewhere })).toEqual({ edits: [] })
  })

  test('of a feed has messages in each of its items', () => {
    const item = (day: string, words: string) => `{"id":"${day}","date_published":"${day}","content_text":"${words}"}`
    const items = [item('2024-11-30', 'Книга Бориса Акунина'), item('2020-01-01', 'Книга Бориса Акунина')]
    const feed = `{"version":"https://jsonfeed.org/version/1.1","items":[${items.join(',')}]}`
    const draft = { text: feed, path: 'feed.json' }
    const { messages } = resultOf({ id: 1, kind: 'check', draft })
    expect(messages.map(({ start }) => start)).toEqual([feed.indexOf('Бориса')])
    const { edits } = resultOf({ id: 1, kind: 'fix', draft, target: 'everything' })
    expect(applyEdits(feed, edits)).toBe(feed.replace('Акунина', 'Акунина (признан иностранным агентом)'))
    expect(resultOf({ id: 1, kind: 'inspect', draft }).map(({ path, item: id }) => [path, id])).toEqual([
      ['feed.json', '2024-11-30'],
      ['feed.json', '2020-01-01'],
    ])
  })
})

test('files are opened, changed and saved', () => {
  const bytes = new TextEncoder().encode('Книга Бориса Акунина\r\n')
  const { file, lines } = resultOf({ id: 1, kind: 'open', name: 'draft.txt', bytes })
  expect(lines.map(line => line.text)).toEqual(['Книга Бориса Акунина', ''])
  const draft = { file, text: 'Новая книга Бориса Акунина\n' }
  expect(resultOf({ id: 1, kind: 'check', draft, choices }).messages).toHaveLength(1)
  const saved = resultOf({ id: 1, kind: 'save', draft })
  expect([saved.name, new TextDecoder().decode(saved.bytes)]).toEqual(['draft.txt', 'Новая книга Бориса Акунина\r\n'])
  resultOf({ id: 1, kind: 'close', file })
  expect(faultOf({ id: 1, kind: 'save', draft }).code).toBe('bad-request')
})

test('tells of an entity', () => {
  expect(resultOf({ id: 1, kind: 'card', entity: 'boris-akunin', choices })).toMatchObject({
    title: 'Борис Акунин',
    notice: 'Плашка: (признан иностранным агентом)',
  })
})

describe('lists', () => {
  const digest = () => resultOf({ id: 1, kind: 'about' }).digest

  test('nothing is checked before they come', () => {
    const empty = new Engine('1.2.3')
    expect(empty.answer({ id: 7, kind: 'about' })).toEqual({
      id: 7,
      kind: 'about',
      result: { protocol: 1, plashka: '1.2.3', lists: [] },
    })
    expect(faultOf({ id: 1, kind: 'check', draft: html }, empty)).toEqual({
      code: 'no-lists',
      message: 'Реестры ещё не загружены',
    })
  })

  test('come as bytes, in base64 or as a bundle', () => {
    const bytes = packLists(builtin)
    const bundle = bundleOf({ made: '2026-11-27T00:00:00.000Z', plashka: '1.2.3', registers: {} }, builtin, () => [])
    for (const lists of [{ packed: bytes }, { packed: Buffer.from(bytes).toString('base64') }, { bundle }]) {
      const fresh = new Engine('1.2.3')
      expect(fresh.answer({ id: 1, kind: 'lists', lists })).toMatchObject({ result: { digest: digest() } })
    }
  })

  test.each([{ packed: 'bm8=' }, { packed: new Uint8Array() }, { bundle: '{}' }, {}, undefined])(
    'that cannot be read are refused, and those from before stay: %p',
    lists => {
      const before = digest()
      expect(faultOf({ id: 1, kind: 'lists', lists }).code).toBe('bad-lists')
      expect(digest()).toBe(before)
    },
  )
})

test.each([
  ['bad-request', { kind: 'nothing' }],
  ['bad-request', { kind: 'check' }],
  ['bad-request', { kind: 'check', draft: { text: 1 } }],
  ['bad-request', { kind: 'check', draft: { text: '', links: 1 } }],
  ['bad-request', { kind: 'check', draft: { file: 99, text: '' } }],
  ['bad-request', { kind: 'check', draft: html, choices: { profile: 'loose' } }],
  ['bad-request', { kind: 'check', draft: html, choices: { asOf: '2024-02-30' } }],
  ['bad-request', { kind: 'open', name: 'a.txt' }],
  ['unknown-format', { kind: 'check', draft: { text: '', path: 'a.zzz' } }],
  ['unknown-format', { kind: 'check', draft: { text: '', format: 'zzz' } }],
  ['unknown-format', { kind: 'open', name: 'a.zzz', bytes: new Uint8Array() }],
  ['unreadable', { kind: 'open', name: 'a.docx', bytes: new Uint8Array(8) }],
  ['unknown-entity', { kind: 'card', entity: 'nobody' }],
])('%s: %j', (code, request) => {
  expect(faultOf({ id: 1, ...request }).code).toBe(code)
})

test('faults are told in the language of the choices', () => {
  const request = { id: 1, kind: 'check', draft: { text: '', path: 'a.zzz' } }
  expect(faultOf({ ...request, choices: { language: 'en' } }).message).toBe('a.zzz: the format is not known')
  expect(faultOf({ ...request, choices: { language: 'xx' } }).message).toBe('a.zzz: формат не известен')
})

/** The two sides of a worker. */
class Pair {
  readonly #listeners: ((event: { readonly data: unknown }) => void)[] = []
  readonly #remote: ((event: { readonly data: unknown }) => void)[] = []
  readonly inside: Port = {
    postMessage: data => this.#remote.forEach(listener => listener({ data: structuredClone(data) })),
    addEventListener: (_, listener) => void this.#listeners.push(listener),
  }
  readonly outside = {
    postMessage: (data: unknown) => this.#listeners.forEach(listener => listener({ data: structuredClone(data) })),
    addEventListener: (_: 'message', listener: (event: { readonly data: unknown }) => void) =>
      void this.#remote.push(listener),
  }
}

describe('behind a port', () => {
  test('of checks that wait in a queue the newest is made', async () => {
    const pair = new Pair()
    answerOn(pair.inside, engine)
    const client = new EngineClient(pair.outside)
    const asked = (words: string): Questions['check'] => ({ draft: { text: words }, queue: 'draft', choices })
    const answers = await Promise.allSettled([
      client.ask('check', asked('Книга')),
      client.ask('check', asked('Книга Бориса')),
      client.ask('check', { ...asked('Борис Акунин'), queue: 'other' }),
      client.ask('check', asked('Книга Бориса Акунина')),
    ])
    expect(
      answers.map(answer =>
        answer.status === 'fulfilled' ? answer.value.messages.length : (answer.reason as EngineError).code,
      ),
    ).toEqual(['superseded', 'superseded', 1, 1])
  })

  test('what is no request is left to others', async () => {
    const pair = new Pair()
    answerOn(pair.inside, engine)
    const heard: Answer[] = []
    pair.outside.addEventListener('message', ({ data }) => void heard.push(data as Answer))
    for (const data of ['text', null, { kind: 'about' }, { id: 1 }]) pair.outside.postMessage(data)
    await setImmediate()
    expect(heard).toEqual([])
  })
})
