/** `plashka lists update` against servers that play the registers' own hosts. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { UpdateOptions } from '../../src/cli/lists/options.js'
import { updateCommand } from '../../src/cli/lists/update.js'
import { forgetKnowledge } from '../../src/knowledge/knowledge.js'
import type { Category } from '../../src/registry/types.js'
import {
  agentsId,
  authorityFile,
  playedHosts,
  servicePages,
  undesirableId,
  type Parts,
  type Played,
} from '../knowledge/online/played-hosts.js'
import { knownAgents, knownExtremists, knownTerrorists, knownUndesirable } from '../importer/known-files.js'
import { agentsJson, agentsXlsx, extremistHtml, terroristHtml, undesirableJson } from '../importer/official-files.js'
import { fakeHost } from './fake-host.js'

let folder = ''
let lists = ''
let played: Played | undefined
const settings = process.env['XDG_CONFIG_HOME']
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'plashka-'))
  lists = path.join(folder, 'lists')
  process.env['XDG_CONFIG_HOME'] = path.join(folder, 'settings')
  forgetKnowledge()
})
afterEach(() => {
  played?.close()
  played = undefined
  rmSync(folder, { recursive: true })
  if (settings === undefined) delete process.env['XDG_CONFIG_HOME']
  else process.env['XDG_CONFIG_HOME'] = settings
})

interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function update(
  registers: readonly Category[],
  options: Partial<UpdateOptions> = {},
  answers?: readonly string[],
): Promise<Said> {
  const host = fakeHost(folder, { PLASHKA_LISTS: lists }, answers)
  const { ca = authorityFile, ...others } = options
  const given: UpdateOptions = { language: 'en', timeout: 20, maxSize: 50, ...others, ...(ca !== '' && { ca }) }
  const code = await updateCommand(registers, given, host, host, played)
  return { code, ...host.said }
}

const values = (answer: string): readonly object[] => (JSON.parse(answer) as { values: object[] }).values
const imported = (): string[] => (existsSync(lists) ? readdirSync(lists).filter(name => name.endsWith('.yml')) : [])

const newcomer = { name: 'Журавлёва Глафира Никитична "Глаша Свет"', listed: '20.11.2026', type: 'Физические лица' }
const newFoundation = { name: 'Northern Heather Foundation («Фонд «Северный вереск»)', listed: '20.11.2026' }
const newMovement = 'Движение «Лиловый вереск»'
const court = 'Верховный Суд Российской Федерации, от 02.11.2026 № 1'

const services = servicePages({
  [agentsId]: values(agentsJson([...knownAgents(), newcomer])),
  [undesirableId]: values(undesirableJson([...knownUndesirable(), newFoundation])),
})

/** All hosts as they are when everything is right, with one party more in each register. */
const everything = (): Parts => ({
  reestrs: services,
  minjust: (_, response) => {
    const paragraphs = knownExtremists()
    const page = extremistHtml([
      ...paragraphs,
      `${paragraphs.length + 1}. ${newMovement} (решение суда от 02.11.2026);`,
    ])
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(page))
  },
  fsb: (_, response) => {
    response.end(terroristHtml([...knownTerrorists(), ['«Чёрный вереск»', court]]))
  },
})

describe('without a config', () => {
  test('all four registers, page by page, packed, over encrypted and open connections', async () => {
    played = await playedHosts(everything())
    const { code, out, err } = await update([], { yes: true })
    expect([code, err]).toEqual([0, ''])
    expect(out.match(/^\S+: \d+ rows, .*$/gmu)?.map(line => line.replace(/\d+ rows/u, 'rows'))).toEqual([
      'terrorist: rows, 1 new, 0 changed, 0 gone',
      'extremist: rows, 1 new, 0 changed, 0 gone',
      'foreign-agent: rows, 1 new, 0 changed, 0 gone',
      'undesirable: rows, 1 new, 0 changed, 0 gone',
    ])
    expect(out).toContain('  + Журавлёва Глафира Никитична (glafira-zhuravlyova)\n    Глаша Свет\n')
    const pages = Math.ceil((knownAgents().length + 1) / 500)
    expect(played.asked.filter(request => request.includes(agentsId))).toEqual(
      Array(pages).fill('POST reestrs.minjust.gov.ru/rest/registry/39b95df9-9a68-6b6d-e1e3-e6388507067e/values'),
    )
    expect(imported()).toEqual(['extremist.yml', 'foreign-agent.yml', 'terrorist.yml', 'undesirable.yml'])
    const again = await update([], { yes: true, check: true })
    expect([again.code, again.out.split('\n').slice(-2)]).toEqual([0, ['The lists are current.', '']])
  })

  test('a mere look changes nothing', async () => {
    played = await playedHosts(everything())
    const { code, out } = await update(['foreign-agent'], { yes: true, check: true })
    expect([code, out.split('\n').slice(-2)]).toEqual([1, ['There is something newer: foreign-agent', '']])
    expect(imported()).toEqual([])
  })

  test('a register that fails keeps none of the others from being updated', async () => {
    played = await playedHosts({ ...everything(), minjust: (_, response) => void response.writeHead(403).end() })
    const { code, out, err } = await update(['extremist', 'undesirable'], { yes: true })
    expect(code).toBe(2)
    expect(err).toBe(
      `plashka: cannot fetch ${played.official[2]!.addresses[0]!.url}\nthe answer is 403 Forbidden\n` +
        'plashka: the official hosts answer from Russian networks, and from few others; elsewhere save the page in a browser, or fetch a bundle (plashka lists update --from), then plashka lists import FILE:\n  https://minjust.gov.ru/ru/documents/7822/\n',
    )
    expect(out).toContain('undesirable: ')
    expect(imported()).toEqual(['undesirable.yml'])
  })
})

describe('the hosts are agreed to', () => {
  const hosts = `The registers are fetched from these hosts, and nothing of yours is sent:
  reestrs.minjust.gov.ru
`
  const one = (): Parts => ({ reestrs: servicePages({ [undesirableId]: values(undesirableJson(knownUndesirable())) }) })

  test('nobody is asked where nobody can agree', async () => {
    played = await playedHosts(one())
    expect(await update(['undesirable'])).toEqual({
      code: 2,
      out: '',
      err: `${hosts}plashka: this is no terminal to ask on; --yes agrees to the hosts, and to what open connections add\n`,
    })
    expect(played.asked).toEqual([])
  })

  test('on a terminal the question is put once', async () => {
    played = await playedHosts(one())
    const refused = await update(['undesirable'], {}, ['n'])
    expect([refused.code, refused.err]).toEqual([
      2,
      `${hosts}Ask them, now and whenever you call plashka lists update? [y/N] plashka: nothing was fetched\n`,
    ])
    expect(played.asked).toEqual([])
    expect((await update(['undesirable'], { language: 'ru' }, ['да'])).code).toBe(0)
    const later = await update(['undesirable'])
    expect([later.code, later.err]).toEqual([0, ''])
  })

  test('an address in the config is the user’s own', async () => {
    played = await playedHosts(one())
    const [, undesirable] = played.official
    const { url } = undesirable!.addresses[0]!
    writeFileSync(path.join(folder, '.plashkarc.json'), JSON.stringify({ registers: { undesirable: url } }))
    const { code, err } = await update([])
    expect([code, err]).toEqual([0, ''])
    expect(played.asked.map(request => request.split('/')[0])).toEqual(['POST reestrs.minjust.gov.ru'])
  })
})

describe('an open connection', () => {
  const [gone, ...others] = knownTerrorists()
  const changedOnTheWay = (): Parts => ({
    fsb: (_, response) => {
      response.end(terroristHtml([...others, ['«Чёрный вереск»', court]]))
    },
  })

  test('only adds, and what it adds is confirmed', async () => {
    played = await playedHosts(changedOnTheWay())
    const { code, out, err } = await update(['terrorist'], {}, ['y', 'y'])
    expect(code).toBe(0)
    expect(out).toMatch(/^terrorist: \d+ rows, 1 new, 0 changed, 0 gone\n {2}\+ «Чёрный вереск» /)
    expect(out).toContain(
      `Not taken, for it came over a connection that is not encrypted and may only add:\n  · ${gone![0]} (`,
    )
    expect(err).toContain(
      'The register “terrorist” came over a connection that is not encrypted. Is what it adds right? [y/N] ',
    )
    const written = readFileSync(path.join(lists, 'terrorist.yml'), 'utf8')
    expect(written).toContain('«Чёрный вереск»')
    expect(written.match(/ended: 2026-11/g)).toBeNull()
  })

  test('unconfirmed it adds nothing', async () => {
    played = await playedHosts(changedOnTheWay())
    const { code, err } = await update(['terrorist'], {}, ['y', 'n'])
    expect([code, err.split('\n').at(-2)]).toEqual([2, expect.stringMatching(/plashka: terrorist: nothing was taken$/)])
    expect(imported()).toEqual([])
  })

  test('of one that sends to an encrypted one, too', async () => {
    played = await playedHosts({
      fsb: (request, response) => {
        if ('encrypted' in request.socket) response.end(terroristHtml([...others, ['«Чёрный вереск»', court]]))
        else
          response
            .writeHead(302, {
              location: played!.official[2]!.addresses[0]!.url.replace('minjust.gov.ru', 'www.fsb.ru'),
            })
            .end()
      },
    })
    const { out } = await update(['terrorist'], { yes: true })
    expect(out).toContain('Not taken, for it came over a connection that is not encrypted')
    expect(played.asked).toHaveLength(2)
  })
})

describe('refused', () => {
  const both =
    (values: RequestListener, workbook: RequestListener): RequestListener =>
    (request, response) =>
      (request.method === 'POST' ? values : workbook)(request, response)
  const forbidden: RequestListener = (_, response) => void response.writeHead(403).end()
  const json =
    (answer: unknown): RequestListener =>
    (_, response) =>
      void response.end(JSON.stringify(answer))
  const rows = values(agentsJson(knownAgents()))
  let calls = 0
  beforeEach(() => void (calls = 0))

  test.each<[string, Parts, Partial<UpdateOptions>, string]>([
    ['nothing there', { reestrs: forbidden }, {}, 'the answer is 403 Forbidden'],
    [
      'a web page instead of data',
      { reestrs: both((_, response) => void response.end('<!doctype html><title>Проверка</title>'), forbidden) },
      {},
      'the answer is a web page, not data: something on the way may have put it there',
    ],
    [
      'other data',
      { reestrs: both(json({ rows: [] }), forbidden) },
      {},
      'the answer is no page of a register: “size” and “values” are expected',
    ],
    [
      'pages that break off',
      {
        reestrs: both((_, response) => {
          calls += 1
          response.end(JSON.stringify({ size: rows.length, values: calls > 2 ? [] : rows.slice(0, 10) }))
        }, forbidden),
      },
      {},
      `breaks off: it announces ${rows.length} rows and gives 20`,
    ],
    [
      'a register that changes meanwhile',
      {
        reestrs: both((_, response) => {
          calls += 1
          response.end(JSON.stringify({ size: rows.length + calls, values: rows.slice(0, 10) }))
        }, forbidden),
      },
      {},
      'the register changed while it was fetched; ask again',
    ],
    [
      'a row that comes twice',
      { reestrs: both(json({ size: 2, values: [{ id: '1' }, { id: '1' }] }), forbidden) },
      {},
      'the register changed while it was fetched; ask again',
    ],
    [
      'more than a register has',
      { reestrs: both(json({ size: 90_000, values: rows.slice(0, 10) }), forbidden) },
      {},
      'announces more than 5000 rows, as no register does',
    ],
    ['nobody who answers', { reestrs: () => undefined }, { timeout: 0.5 }, 'no whole answer within 0.5 s'],
    [
      'too much',
      { reestrs: both(json({ size: 1, values: ['x'.repeat(2 ** 21)] }), forbidden) },
      { maxSize: 1 },
      'larger than 1 MB',
    ],
    [
      'a redirection to elsewhere',
      { reestrs: (_, response) => void response.writeHead(302, { location: 'https://example.com/' }).end() },
      {},
      'redirected to “example.com”, which is none of the register’s hosts',
    ],
    [
      'an unknown authority',
      {},
      { ca: '' },
      'the certificate of “reestrs.minjust.gov.ru” is of an authority that this machine does not know, or the host left out a link of its chain; if you trust that authority (that of the Russian state, say), save its certificate and name the file: --ca FILE, or “ca” in the config',
    ],
    [
      'somebody else’s certificate',
      { certificate: 'other' },
      {},
      'the certificate shown is not that of “reestrs.minjust.gov.ru”: something else answers in its place',
    ],
    [
      'an old certificate',
      { certificate: 'expired' },
      {},
      'the certificate of “reestrs.minjust.gov.ru” has expired, or does not hold yet: look at the clock of this machine',
    ],
  ])('%s', async (_, parts, options, reason) => {
    played = await playedHosts(parts)
    const { code, out, err } = await update(['foreign-agent'], { yes: true, ...options })
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\nplashka: the official hosts')[0]?.trimEnd()).toBe(
      `plashka: cannot fetch ${played.official[0]!.addresses[0]!.url}\n${reason}`,
    )
    // Another network helps against silence, not against a certificate.
    expect(err.includes('the official hosts')).toBe(!reason.includes('certificate'))
    expect(imported()).toEqual([])
  })

  test('no switch of the environment makes a certificate good', async () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    try {
      played = await playedHosts(everything())
      expect((await update(['undesirable'], { yes: true, ca: '' })).err).toContain('--ca FILE')
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    }
  })

  test('a file without a certificate', async () => {
    played = await playedHosts(everything())
    writeFileSync(path.join(folder, 'none.pem'), 'none')
    await expect(update(['undesirable'], { yes: true, ca: 'none.pem' })).rejects.toThrow(
      'none.pem holds no certificate; PEM or DER is expected',
    )
  })

  test('a register that has shrunk', async () => {
    played = await playedHosts({ reestrs: servicePages({ [agentsId]: rows.slice(0, 900) }) })
    expect((await update(['foreign-agent'], { yes: true })).err).toMatch(/parties of the register are missing/)
  })

  test('a new layout of the pages, where the workbook still has the old one', async () => {
    const workbook = agentsXlsx([...knownAgents(), newcomer])
    const renamed = rows.map(row =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [`new_${key}`, value])),
    )
    played = await playedHosts({
      reestrs: both(servicePages({ [agentsId]: renamed }), (_, response) => void response.end(workbook)),
    })
    const { code, out } = await update(['foreign-agent'], { yes: true })
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringMatching(/ 1 new, 0 changed, 0 gone$/)])
  })
})
