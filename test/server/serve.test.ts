/** `plashka serve`: who is let in, what is answered, what is refused and why. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { appOf, type Door } from '../../src/server/app.js'
import { assertGuarded } from '../../src/server/gate.js'
import { applyEdits, type Edit } from '../../src/fixes/index.js'
import { Sandbox } from '../cli/sandbox.js'
import { asked } from './client.js'
import { doorTo } from './door.js'
import { docx, paragraph, run } from '../formats/docx/make.js'

const asOf = '2024-11-30'
const text = 'Книга Бориса Акунина вышла.'
const mended = 'Книга Бориса Акунина (признан иностранным агентом) вышла.'
const json = { 'content-type': 'application/json' }

let sandbox: Sandbox
let app: FastifyInstance
const doorWith = (own: Partial<Door> = {}): Door =>
  doorTo(sandbox, { origins: ['https://cms.example'], mostBytes: 100_000, ...own })
beforeAll(async () => {
  sandbox = new Sandbox()
  sandbox.write('sport/.plashkarc.yml', 'fix: { style: clause }\nlanguage: en\n')
  sandbox.write('broken/.plashkarc.yml', 'fix: { style: loud }\n')
  app = await appOf(doorWith())
})
afterAll(async () => {
  await app.close()
  sandbox.remove()
})

interface Sent {
  readonly body?: unknown
  readonly headers?: Record<string, string>
  readonly by?: FastifyInstance
}

const post = async (url: string, { body, headers = json, by = app }: Sent = {}) => {
  const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  return asked(by, { method: 'POST', url, headers: { host: '127.0.0.1', ...headers }, payload })
}
const get = (url: string, headers: Record<string, string> = {}, by = app) =>
  asked(by, { method: 'GET', url, headers: { host: '127.0.0.1', ...headers } })
const errorIn = (response: { readonly statusCode: number; json(): unknown }) => {
  const { error } = response.json() as { readonly error: { readonly code: string; readonly message: string } }
  return [response.statusCode, error.code, error.message]
}

describe('drafts', () => {
  test('are checked, each message with what mends it', async () => {
    const response = await post('/v1/check', { body: { text, asOf } })
    const { documents } = response.json<{ documents: { path: string; messages: { fixes: Edit[] }[] }[] }>()
    expect(documents).toMatchObject([
      { path: 'stdin', asOf, messages: [{ ruleId: 'missing-notice', start: 6, end: 20, entity: 'boris-akunin' }] },
    ])
    expect(applyEdits(text, documents[0]!.messages[0]!.fixes)).toBe(mended)
  })

  test('are checked without what mends them, where nobody asks for that', async () => {
    const keys = async (url: string, sent: Sent) => {
      const { documents } = (await post(url, sent)).json<{ documents: { messages: object[] }[] }>()
      return documents.flatMap(({ messages }) => messages.flatMap(message => Object.keys(message)))
    }
    const asText = { body: Buffer.from(text), headers: { 'content-type': 'text/plain' } }
    expect(await keys('/v1/check', { body: { text, asOf } })).toContain('fixes')
    expect(await keys(`/v1/check?asOf=${asOf}`, asText)).toContain('fixes')
    expect(await keys('/v1/check', { body: { text, asOf, fixes: false } })).not.toContain('fixes')
    expect(await keys(`/v1/check?fixes=false&asOf=${asOf}`, asText)).not.toContain('fixes')
  })

  test('are inspected as the command does it', async () => {
    sandbox.write('draft.md', text)
    const { out } = await sandbox.run(['inspect', '--json', '--as-of', asOf, '--lang', 'ru', 'draft.md'])
    const response = await post('/v1/inspect', { body: { text, asOf, path: 'draft.md' } })
    const [document] = response.json<{ documents: { messages: { fixes?: unknown }[] }[] }>().documents
    for (const message of document!.messages) delete message.fixes
    expect(document).toEqual(JSON.parse(out))
  })

  test('are mended', async () => {
    const response = await post('/v1/fix', { body: { text: `<p>${text}</p>`, format: 'html', asOf } })
    expect(response.json()).toMatchObject({ source: `<p>${mended}</p>`, fixed: 1, documents: [{ messages: [] }] })
  })

  test('come as bytes of files, and go so', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    const body = Buffer.from(docx({ body: paragraph(run(text)) }))
    const sent = { body, headers: { 'content-type': type } }
    const checked = await post(`/v1/check?asOf=${asOf}`, sent)
    expect(checked.json()).toMatchObject({
      documents: [{ path: 'stdin.docx', messages: [{ entity: 'boris-akunin' }] }],
    })
    const fixed = await post(`/v1/fix?asOf=${asOf}`, sent)
    expect([fixed.headers['content-type'], fixed.headers['x-plashka-fixed']]).toEqual([type, '1'])
    const again = await post(`/v1/check?asOf=${asOf}`, { ...sent, body: fixed.rawPayload })
    expect(again.json()).toMatchObject({ documents: [{ messages: [] }] })
  })

  test('go by the config of their folder', async () => {
    const inClause = { source: 'Книга Бориса Акунина, признанного иностранным агентом, вышла.' }
    expect((await post('/in/sport/v1/fix', { body: { text, asOf } })).json()).toMatchObject(inClause)
    expect((await post('/v1/fix', { body: { text, asOf, path: 'sport/a.txt' } })).json()).toMatchObject(inClause)
    const { documents } = (await post('/in/sport/v1/check', { body: { text, asOf } })).json<{
      documents: { messages: { reason: string }[] }[]
    }>()
    expect(documents[0]!.messages[0]!.reason).toMatch(/no notice/u)
  })

  test('go by the profile that is asked for', async () => {
    const { documents } = (await post('/v1/check', { body: { text, asOf, profile: 'site' } })).json<{
      documents: { messages: unknown[] }[]
    }>()
    expect(documents[0]!.messages).toEqual([])
  })
})

test.each<[string, string, Sent, readonly unknown[]]>([
  ['broken JSON', '/v1/check', { body: '{"text":' }, [400, 'request', 'Тело запроса — не JSON']],
  ['no draft', '/v1/check', { body: {} }, [400, 'request', 'Нет поля `text`']],
  ['a list', '/v1/check', { body: [] }, [400, 'request', 'Пришлите черновик: JSON с полем `text` или байты файла']],
  [
    'letters of another encoding',
    '/v1/check',
    { body: Buffer.from('{"text":"\xCA\xED\xE8\xE3\xE0"}', 'latin1'), headers: json },
    [400, 'request', 'Прислан не текст в UTF-8: пришлите его в UTF-8 или пришлите байты файла'],
  ],
  [
    'JSON that is cut off in a draft',
    '/v1/check',
    { body: { text: '{"a":', path: 'a.json' } },
    [422, 'unknown-format', expect.stringMatching(/^строка 1, знак 6: /u)],
  ],
  ['a text that is none', '/v1/check', { body: { text: 5 } }, [400, 'request', 'Поле `text` — строка']],
  [
    'a field that is none',
    '/v1/check',
    { body: { text, day: 1 } },
    [400, 'request', 'Поля `day` не бывает; есть поля text, format, path, asOf, profile, language, fixes'],
  ],
  [
    'a parameter that is none',
    '/v1/check?day=1',
    { body: Buffer.from(text), headers: { 'content-type': 'text/plain' } },
    [400, 'request', 'Поля `day` не бывает; есть поля format, path, asOf, profile, language, fixes'],
  ],
  [
    'a word for what is none',
    '/v1/check',
    { body: { text, fixes: 'no' } },
    [400, 'request', 'Поле `fixes` — true или false'],
  ],
  [
    'no language',
    '/v1/check',
    { body: { text, language: 'de' } },
    [400, 'request', 'Поле `language` — одно из: ru, en'],
  ],
  ...['20.11.2024', '2024-02-30'].map((day): [string, string, Sent, readonly unknown[]] => [
    `the day ${day}`,
    '/v1/check',
    { body: { text, asOf: day } },
    [400, 'request', 'Поле `asOf` — день вида 2026-11-20'],
  ]),
  [
    'no profile',
    '/v1/check',
    { body: { text, profile: 'loud' } },
    [400, 'config', 'profile: неизвестный профиль «loud»; известны media, site, strict'],
  ],
  [
    'no format',
    '/v1/check',
    { body: { text, format: 'loud' } },
    [422, 'unknown-format', expect.stringMatching(/^loud: формат не известен, известны text, markdown, /u)],
  ],
  ...[{ format: 'docx' }, { path: 'a.docx' }].map((hint): [string, string, Sent, readonly unknown[]] => [
    `a text for a file (${Object.keys(hint)[0]})`,
    '/v1/check',
    { body: { text, ...hint } },
    [422, 'unknown-format', 'Черновик в формате docx — не текст: пришлите байты файла'],
  ]),
  ['a path outside', '/v1/check', { body: { text, path: '../a.md' } }, [400, 'outside', '../a.md: вне папки сервера']],
  ['a folder outside', '/in/..%2F..%2Fetc/v1/check', { body: { text } }, [400, 'outside', expect.anything()]],
  [
    'a folder that is none',
    '/in/spotr/v1/check',
    { body: { text } },
    [404, 'no-such-folder', 'В папке сервера нет папки spotr'],
  ],
  ['a broken config', '/in/broken/v1/check', { body: { text } }, [500, 'config', expect.stringContaining('style')]],
  [
    'no file',
    '/v1/check?path=a.docx',
    { body: Buffer.from('no zip'), headers: { 'content-type': 'application/octet-stream' } },
    [422, 'unreadable', expect.anything()],
  ],
  [
    'bytes of nothing',
    '/v1/check',
    { body: Buffer.from('?'), headers: { 'content-type': 'application/octet-stream' } },
    [400, 'request', 'Назовите файл в адресе, `?path=draft.docx`: по одному типу формат не узнать'],
  ],
  [
    'another type',
    '/v1/check',
    { body: Buffer.from('?'), headers: { 'content-type': 'image/png' } },
    [
      415,
      'media-type',
      'Тип image/png здесь не читают: пришлите JSON как `application/json` или байты файла как `application/octet-stream`, ' +
        'назвав его в адресе: `?path=draft.docx`',
    ],
  ],
  [
    'too much',
    '/v1/check',
    { body: { text: 'а'.repeat(60_000) } },
    [413, 'too-large', expect.stringMatching(/^Черновик больше/u)],
  ],
  ['no address', '/v1/nothing', { body: {} }, [404, 'no-such-path', expect.anything()]],
  [
    'another name',
    '/v1/check',
    { body: { text }, headers: { ...json, host: 'rebound.example' } },
    [403, 'host', 'Сервер не отвечает на имя rebound.example'],
  ],
  [
    'another page',
    '/v1/check',
    { body: { text }, headers: { ...json, origin: 'https://else.example' } },
    [403, 'origin', 'Страницам с https://else.example сюда обращаться не разрешено'],
  ],
])('%s is refused with the reason', async (_, url, sent, expected) => {
  expect(errorIn(await post(url, sent))).toEqual(expected)
})

test('an address that is opened in a browser tells how it is asked', async () => {
  const response = await get('/v1/check')
  expect(errorIn(response)).toEqual([405, 'method', 'К этому адресу обращаются методом POST'])
  expect(response.headers['allow']).toBe('POST')
})

test('an address that is asked by another method tells by which it is asked', async () => {
  for (const [method, url, allowed] of [
    ['DELETE', '/v1/check', 'POST'],
    ['PUT', '/in/sport/v1/fix', 'POST'],
    ['POST', '/v1/lists', 'GET'],
    ['DELETE', '/v2/check', 'GET, POST'],
    ['POST', '/languages', 'GET'],
  ] as const) {
    const response = await asked(app, { method, url, headers: { host: '127.0.0.1' } })
    expect([response.statusCode, response.headers['allow']]).toEqual([405, allowed])
  }
})

test('a draft that is not there is told', async () => {
  const response = await asked(app, { method: 'POST', url: '/v1/check', headers: { host: '127.0.0.1' } })
  expect(errorIn(response)).toEqual([400, 'request', 'Пришлите черновик: JSON с полем `text` или байты файла'])
})

test('reasons are told in the language of the client', async () => {
  const headers = { ...json, 'accept-language': 'en-GB,en;q=0.8' }
  expect(errorIn(await post('/v1/check', { body: '{', headers }))[2]).toBe('The body of the request is no JSON')
})

describe('pages of others', () => {
  test('that may ask are told so before they do', async () => {
    const headers = { host: 'localhost:8187', origin: 'https://cms.example', 'access-control-request-method': 'POST' }
    const before = await asked(app, { method: 'OPTIONS', url: '/v1/check', headers })
    expect([before.statusCode, before.headers['access-control-allow-origin']]).toEqual([204, 'https://cms.example'])
    const then = await post('/v1/check', { body: { text }, headers: { ...json, origin: 'https://cms.example' } })
    expect([then.statusCode, then.headers['access-control-allow-origin']]).toEqual([200, 'https://cms.example'])
  })

  test('others are not', async () => {
    const headers = { host: '127.0.0.1', origin: 'https://else.example' }
    const before = await asked(app, { method: 'OPTIONS', url: '/v1/check', headers })
    expect([before.statusCode, before.headers['access-control-allow-origin']]).toEqual([403, undefined])
  })
})

describe('a token', () => {
  const token = 'sixteen letters!'

  test('is needed by whoever can be reached, and is no short one', () => {
    expect(() => assertGuarded(doorWith({ host: '0.0.0.0' }))).toThrow('To listen on 0.0.0.0 a token is needed')
    expect(() => assertGuarded(doorWith({ token: 'short' }))).toThrow('shorter than 16')
    expect(() => assertGuarded(doorWith({ host: '0.0.0.0', token }))).not.toThrow()
  })

  test('is asked for everywhere but where it is told that the server lives', async () => {
    const guarded = await appOf(doorWith({ host: '0.0.0.0', token }))
    const host = { host: '10.0.0.5:8187' }
    const bearer = { authorization: `Bearer ${token}` }
    const form = 'language=ru-RU&text=%D0%B0'
    const statuses = async (headers: Record<string, string>, more = '') => {
      const asForm = { 'content-type': 'application/x-www-form-urlencoded' }
      return [
        (await get('/healthz', { ...host, ...headers }, guarded)).statusCode,
        (await get('/v1/lists', { ...host, ...headers }, guarded)).statusCode,
        (await get('/metrics', { ...host, ...headers }, guarded)).statusCode,
        (await post('/v1/check', { body: { text }, headers: { ...json, ...host, ...headers }, by: guarded }))
          .statusCode,
        (await post('/v2/check', { body: form + more, headers: { ...asForm, ...host, ...headers }, by: guarded }))
          .statusCode,
      ]
    }
    expect(await statuses({})).toEqual([200, 401, 401, 401, 401])
    expect(await statuses({ authorization: 'Bearer sixteen letters?' })).toEqual([200, 401, 401, 401, 401])
    expect(await statuses(bearer)).toEqual([200, 200, 200, 200, 200])
    expect((await statuses({}, `&apiKey=${encodeURIComponent(token)}`)).at(-1)).toBe(200)
    expect((await get('/v1/lists', { host: 'rebound.example', ...bearer }, guarded)).statusCode).toBe(403)
    await guarded.close()
  })
})

describe('what operators ask', () => {
  test('tells of its lists, its life, its numbers', async () => {
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' })
    expect((await get('/v1/lists')).json()).toMatchObject({
      digest: expect.stringMatching(/^[0-9a-f]{64}$/u),
      lists: expect.arrayContaining([expect.objectContaining({ category: 'foreign-agent' })]),
    })
    const { body, headers } = await get('/metrics')
    expect(headers['content-type']).toMatch(/^text\/plain; version=0.0.4/u)
    expect(body).toMatch(/^plashka_requests_total\{route="\/healthz",status="200"\} \d+$/mu)
    expect(body).toMatch(/^plashka_request_seconds_bucket\{route="\/healthz",le="\+Inf"\} \d+$/mu)
    expect(body).toMatch(/^# TYPE process_cpu_seconds_total counter\nprocess_cpu_seconds_total \d+\.\d+$/mu)
    expect(body).not.toMatch(/Акунин/u)
  })

  test('describes itself', async () => {
    const { openapi, paths } = (await get('/openapi.json')).json<{
      openapi: string
      paths: Record<string, { readonly post?: { readonly requestBody?: unknown } }>
    }>()
    expect(openapi).toMatch(/^3\./u)
    expect(Object.keys(paths).sort()).toEqual([
      '/in/{folder}/v1/check',
      '/in/{folder}/v1/fix',
      '/in/{folder}/v1/inspect',
      '/v1/check',
      '/v1/fix',
      '/v1/inspect',
      '/v1/lists',
      '/v2/check',
      '/v2/languages',
    ])
    expect(paths['/v1/check']?.post?.requestBody).toMatchObject({
      content: {
        'application/json': { schema: { required: ['text'], properties: { text: {}, fixes: { type: 'boolean' } } } },
        'application/rtf': {},
      },
    })
  })
})
