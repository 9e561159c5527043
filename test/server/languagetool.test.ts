/** The protocol of LanguageTool: what its clients send, and what they put into a text by what they get. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as bodyOf } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { appOf } from '../../src/server/app.js'
import type { Match } from '../../src/server/languagetool/types.js'
import { upstreamAt, type Upstream } from '../../src/server/languagetool/upstream.js'
import { Sandbox } from '../cli/sandbox.js'
import { asked, type Sent } from './client.js'
import { doorTo } from './door.js'

interface Answer {
  readonly language: { readonly code: string; readonly detectedLanguage: { readonly code: string } }
  readonly warnings: { readonly incompleteResults: boolean; readonly incompleteResultsReason?: string }
  readonly matches: readonly Match[]
}

let sandbox: Sandbox
let app: FastifyInstance
const appWith = (upstream?: Upstream): Promise<FastifyInstance> => appOf(doorTo(sandbox, { upstream }))
beforeAll(async () => {
  sandbox = new Sandbox()
  sandbox.write('.plashkarc.yml', 'asOf: 2024-11-30\n')
  sandbox.write('sport/draft.txt', '')
  app = await appWith()
})
afterAll(async () => {
  await app.close()
  sandbox.remove()
})

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const send = async (payload: string | Buffer, { by = app, ...sent }: Partial<Sent> & { by?: FastifyInstance } = {}) =>
  (await asked(by, { method: 'POST', url: '/v2/check', headers: form, payload, ...sent })).json<Answer>()
const check = (fields: Record<string, string>, by = app) =>
  send(new URLSearchParams({ language: 'ru-RU', ...fields }).toString(), { by })
const words = (text: string, { matches }: Answer) =>
  matches.map(({ offset, length }) => text.slice(offset, offset + length))
/** What a client makes of a text by the first replacement of each match. */
const replaced = (text: string, { matches }: Answer): string =>
  matches.reduceRight(
    (now, { offset, length, replacements: [first] }) =>
      first ? now.slice(0, offset) + first.value + now.slice(offset + length) : now,
    text,
  )

describe('a text', () => {
  test('is told of in matches that a client can show', async () => {
    const text = 'Вчера 😀 вышла книга Бориса Акунина.\nИ всё.'
    const [match] = (await check({ text })).matches
    expect(match).toMatchObject({
      shortMessage: 'Пометка о статусе',
      offset: text.indexOf('Бориса'),
      length: 'Бориса Акунина'.length,
      context: { text: text.replace('\n', ' '), offset: text.indexOf('Бориса'), length: 14 },
      sentence: 'Вчера 😀 вышла книга Бориса Акунина.',
      rule: {
        id: 'PLASHKA_MISSING_NOTICE',
        issueType: 'legal',
        category: { id: 'PLASHKA', name: 'Пометки о статусе' },
      },
    })
    expect(match!.replacements.map(({ value }) => value)).toEqual([
      'Бориса Акунина (признан иностранным агентом)',
      'Бориса Акунина, признанного иностранным агентом',
    ])
  })

  test('replacements span a closing quotation mark', async () => {
    const text = 'Об этом пишет «Медуза» сегодня.'
    const answer = await check({ text })
    expect(words(text, answer)).toEqual(['Медуза»'])
    const mended = replaced(text, answer)
    expect(mended).toBe(
      'Об этом пишет «Медуза» (признана иностранным агентом и нежелательной организацией в РФ) сегодня.',
    )
    expect((await check({ text: mended })).matches).toEqual([])
  })

  test('is checked by every address that clients make of ours', async () => {
    const payload = new URLSearchParams({ language: 'auto', text: 'Книга Бориса Акунина' }).toString()
    for (const url of ['/v2/check', '/check', '/in/sport/v2/check', '/in/sport/check', '/v2/check/'])
      expect([url, (await send(payload, { url })).matches.length]).toEqual([url, 1])
    const got = await asked(app, { url: `/v2/check?${payload}` })
    expect(got.json<Answer>().matches).toHaveLength(1)
  })

  test.each([
    ['auto', 'Книга Бориса Акунина', 'ru-RU', 'ru-RU', /нет пометки/u],
    ['auto', 'A new book by Boris Akunin is out.', 'en-US', 'en-US', /.+/u],
    ['en-GB', 'A new book by Boris Akunin is out.', 'en-GB', 'en-US', /no notice/u],
    ['ru-RU', 'Книга Бориса Акунина', 'ru-RU', 'ru-RU', /нет пометки/u],
  ])('in %s: %s', async (language, text, code, detected, message) => {
    const answer = await check({ language, text })
    expect(answer.language).toMatchObject({ code, detectedLanguage: { code: detected } })
    expect(answer.matches.map(match => match.message)).toEqual([expect.stringMatching(message)])
  })

  test('as LibreOffice sends it, unencoded', async () => {
    const text = 'Банк A & B дал 50%20 и a=b. Борис Акунин+язык&language=ru-RU тут.'
    const answer = await send(Buffer.from(`text=${text}&language=ru-RU&enabledOnly=false`))
    expect(words(text, answer)).toEqual(['Борис Акунин'])
  })
})

describe('a text with mark-up', () => {
  test('has offsets of both together', async () => {
    const parts = [
      { text: 'Книга ' },
      { markup: '<b class="x">' },
      { text: 'Бориса' },
      { markup: '</b>' },
      { text: ' Акунина.' },
      { markup: '<br>', interpretAs: '\n' },
      { text: 'Об этом пишет «Медуза»' },
      { markup: '<code>Медуза</code>' },
    ]
    const whole = parts.map(part => part.text ?? part.markup).join('')
    const answer = await check({ data: JSON.stringify({ annotation: parts }) })
    expect(words(whole, answer)).toEqual(['Бориса</b> Акунина', 'Медуза»'])
    expect(replaced(whole, answer)).toBe(
      whole
        .replace('Акунина', 'Акунина (признан иностранным агентом)')
        .replace('«Медуза»', '«Медуза» (признана иностранным агентом и нежелательной организацией в РФ)'),
    )
  })

  /** Eight spaces of its own, that LanguageTool has something to look back upon. */
  const padding = ' '.repeat(8)

  // LTeX until 16 says that its form is JSON; LTeX+ puts text before the text. Obsidian asks for a language by `auto`.
  test.each([
    ['LTeX', 'application/json', '', { language: 'ru-RU', level: 'picky', motherTongue: 'ru-RU' }],
    ['LTeX+', form['content-type'], padding, { language: 'ru-RU', enabledRules: 'RUSSIAN_RULE' }],
    [
      'Obsidian',
      form['content-type'],
      '',
      {
        language: 'auto',
        enabledOnly: 'false',
        level: 'default',
        disabledCategories: 'TYPOS',
        preferredVariants: 'en-US',
      },
    ],
  ])('as %s sends it', async (_, type, before, fields) => {
    const parts = [
      ...(before === '' ? [] : [{ text: before }]),
      { markup: '# ', interpretAs: '' },
      { text: 'Новости' },
      { markup: '\n\n', interpretAs: '\n\n' },
      { text: 'Об этом пишет «' },
      { markup: '**' },
      { text: 'Медуза' },
      { markup: '**' },
      { text: '».' },
    ]
    const whole = parts.map(part => part.text ?? part.markup).join('')
    const payload = new URLSearchParams({ ...fields, data: JSON.stringify({ annotation: parts }) }).toString()
    const answer = await send(payload, { headers: { 'content-type': type, accept: 'application/json' } })
    expect(words(whole, answer)).toEqual(['Медуза**»'])
    expect(answer.language.code).toMatch(/^ru/u)
    expect(replaced(whole, answer)).toContain('«**Медуза**» (признана иностранным агентом')
  })

  test.each(['{', '[]', '{"annotation":[{}]}', '{"annotation":[{"text":1}]}', 'null'])(
    'that is none is refused: %s',
    async data => {
      const payload = new URLSearchParams({ language: 'ru-RU', data }).toString()
      const response = await asked(app, { method: 'POST', url: '/v2/check', headers: form, payload })
      expect([response.statusCode, response.json()]).toMatchObject([400, { error: { code: 'data' } }])
    },
  )
})

describe('rules', () => {
  const text = 'Книга Бориса Акунина'
  test.each([
    [{ disabledRules: 'X,PLASHKA_MISSING_NOTICE' }, 0],
    [{ disabledRules: 'OTHER' }, 1],
    [{ disabledCategories: 'PLASHKA' }, 0],
    [{ enabledOnly: 'true', enabledRules: 'OTHER' }, 0],
    [{ enabledOnly: 'true', enabledRules: 'PLASHKA_MISSING_NOTICE' }, 1],
    [{ enabledOnly: 'true', enabledCategories: 'PLASHKA' }, 1],
    [{ disabledCategories: 'PLASHKA', enabledRules: 'PLASHKA_MISSING_NOTICE' }, 1],
  ])('%j', async (fields, count) => {
    expect((await check({ text, ...fields })).matches).toHaveLength(count)
  })
})

test('languages are told as LanguageTool tells them', async () => {
  for (const url of ['/v2/languages', '/languages'])
    expect((await asked(app, { url })).json()).toEqual(
      expect.arrayContaining([{ name: 'Russian', code: 'ru', longCode: 'ru-RU' }]),
    )
})

test('no text is a fault of the request', async () => {
  const response = await asked(app, { method: 'POST', url: '/v2/check', headers: form, payload: 'language=ru-RU' })
  expect([response.statusCode, response.json()]).toEqual([
    400,
    { error: { code: 'no-text', message: 'Нужен параметр `text` или `data`' } },
  ])
})

test.each([
  ['as they are', Buffer.from('text=\xCA\xED\xE8\xE3\xE0&language=ru-RU', 'latin1')],
  ['escaped', 'text=%CA%ED%E8%E3%E0&language=ru-RU'],
  ['escaped and cut off', 'language=ru-RU&text=%D0%9A%D0'],
])('letters of another encoding, %s, are a fault of the request', async (_, payload) => {
  const response = await asked(app, { method: 'POST', url: '/v2/check', headers: form, payload })
  expect([response.statusCode, response.json()]).toMatchObject([400, { error: { code: 'request' } }])
})

test('a sign of percent that escapes nothing stands for itself', async () => {
  const response = await asked(app, {
    method: 'POST',
    url: '/v2/check',
    headers: form,
    payload: 'text=100%&language=ru',
  })
  expect(response.statusCode).toBe(200)
})

describe('with a LanguageTool behind', () => {
  const theirs = {
    message: 'Опечатка',
    offset: 0,
    length: 5,
    replacements: [{ value: 'Книга' }],
    rule: { id: 'MORFOLOGIK' },
  }
  const heard: string[] = []
  let real: Server
  let both: FastifyInstance
  beforeAll(async () => {
    real = createServer((request, response) => {
      void bodyOf(request).then(body => {
        heard.push(`${request.url!} ${body}`)
        const isCheck = request.url === '/v2/check'
        response.end(
          JSON.stringify(isCheck ? { matches: [theirs] } : [{ name: 'Klingon', code: 'tlh', longCode: 'tlh' }]),
        )
      })
    })
    await new Promise<void>(resolve => real.listen(0, '127.0.0.1', resolve))
    const { port } = real.address() as AddressInfo
    both = await appWith(await upstreamAt(`http://127.0.0.1:${port}/`, false))
  })
  afterAll(async () => {
    await both.close()
    real.close()
  })

  test('its matches come along, and the token stays here', async () => {
    const text = 'Кнiга Бориса Акунина & Ко'
    const answer = await check({ text, apiKey: 'secret', disabledRules: 'A' }, both)
    expect(answer.matches.map(({ rule }) => rule.id)).toEqual(['MORFOLOGIK', 'PLASHKA_MISSING_NOTICE'])
    expect(answer.warnings).toEqual({ incompleteResults: false })
    expect(heard).toEqual([
      `/v2/check ${new URLSearchParams({ language: 'ru-RU', text, disabledRules: 'A' }).toString()}`,
    ])
    expect((await asked(both, { url: '/v2/languages' })).body).toContain('Klingon')
  })

  test('if it is down, ours are given still, and it is said', async () => {
    real.closeAllConnections()
    await new Promise(resolve => real.close(resolve))
    const answer = await check({ text: 'Книга Бориса Акунина' }, both)
    expect(answer.matches.map(({ rule }) => rule.id)).toEqual(['PLASHKA_MISSING_NOTICE'])
    expect(answer.warnings).toEqual({
      incompleteResults: true,
      incompleteResultsReason: 'LanguageTool не ответил (ECONNREFUSED): здесь только замечания плашки',
    })
  })
})

test('no text leaves for a machine of others unless that is meant', async () => {
  await expect(upstreamAt('http://8.8.8.8/v2', false)).rejects.toThrow('8.8.8.8 is a machine of others')
  await expect(upstreamAt('ftp://127.0.0.1', false)).rejects.toThrow('an address of http: or https: is needed')
  await expect(upstreamAt('http://8.8.8.8/v2', true)).resolves.toBeDefined()
  for (const own of ['http://10.1.2.3', 'http://192.168.0.7:8081/v2', 'http://[::1]:8081', 'http://localhost:8081'])
    await expect(upstreamAt(own, false)).resolves.toBeDefined()
})
