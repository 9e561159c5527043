/** An archive is checked into a store: what is found, what is not checked again, who is new. */
import { gzipSync, strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { agentName, Archive, listOf, record } from './archive.js'

let archive = new Archive()
beforeEach(() => {
  archive = new Archive()
  archive.write('.plashkarc.yml', 'builtinLists: false\nlists: [agents.yml]\n')
  archive.write('agents.yml', listOf([1, 2], '2024-05-17'))
})
afterEach(() => archive.remove())

const names = (number: number): string => `Об этом рассказал «${agentName(number)}» в среду.`
const clean = 'Сегодня в городе тепло и сухо.'

describe('an audit', () => {
  test('tells in words what an archive needs, what is read most first, and what it could not read', async () => {
    archive.write(
      'posts.ndjson',
      [
        record('1', names(1), { link: 'https://example.org/news/1', stats: { views: 5 } }),
        record('2', clean),
        '{"id": 3',
        record('4', `${names(1)} ${names(2)}`, { link: 'https://example.org/news/4', stats: { views: 71 } }),
      ].join('\n'),
    )
    archive.write('pages/a.html', `<h1>Страница</h1><p>${names(2)}</p>`)
    const { code, out, err } = await archive.audit(
      '--as-of',
      '2026-11-27',
      '--views',
      'stats.views',
      '--lang',
      'ru',
      '.',
    )
    expect([code, err]).toEqual([2, ''])
    expect(out).toBe(`5 материалов из 2 источников проверено на 27.11.2026
4 ошибки, 0 предупреждений, 0 пояснений в 3 материалах; не прочитано: 1 материал

Кто найден
  Кружок Вобаво (иностранный агент, с 17.05.2024): 2 материала
  Кружок Вобагу (иностранный агент, с 17.05.2024): 2 материала

Что исправить первым
  posts.ndjson:4  «Заметка 4», 71 просмотр — Кружок Вобаво, Кружок Вобагу
  posts.ndjson:1  «Заметка 1», 5 просмотров — Кружок Вобаво
  pages/a.html:1  «Страница» — Кружок Вобагу

Разделы
  /news: 2 материала

Не прочитано
  posts.ndjson:3  Ошибка в JSON: Expected ',' or '}' after property value in JSON at position 8
`)
  })

  test('judges by the day of the audit, and not by that of the item', async () => {
    archive.write('posts.ndjson', record('1', names(1)))
    expect((await archive.audit('--as-of', '2024-05-16', '.')).code).toBe(0)
    expect((await archive.audit('--as-of', '2024-05-17', '.')).code).toBe(1)
    expect(await archive.findings()).toMatchObject([{ id: '1', day: '2015-03-04', entity: 'agent-1' }])
  })

  test('checks again what has changed, and nothing else', async () => {
    const posts = (second: string): string => [record('1', names(1)), record('2', second)].join('\n')
    archive.write('posts.ndjson', posts(clean))
    await archive.audit('--as-of', '2026-11-27', '.')
    // Were the first one checked again it would be found again.
    archive.change('delete from findings')
    archive.write('posts.ndjson', posts(names(2)))
    await archive.audit('--as-of', '2026-11-28', '.')
    expect((await archive.findings()).map(({ id }) => id)).toEqual(['2'])
    // Others are designated, and so it is.
    archive.write('agents.yml', listOf([1, 2, 3], '2024-05-17'))
    await archive.audit('--as-of', '2026-11-28', '.')
    expect((await archive.findings()).map(({ id }) => id)).toEqual(['1', '2'])
  })

  test('is told of another policy', async () => {
    archive.write('posts.ndjson', record('1', names(1)))
    expect((await archive.audit('.')).code).toBe(1)
    expect((await archive.audit('--profile', 'site', '.')).code).toBe(0)
  })

  test('forgets what is gone: items, files', async () => {
    archive.write('posts.ndjson', [record('1', names(1)), record('2', names(2))].join('\n'))
    archive.write('old.txt', names(1))
    await archive.audit('.')
    archive.write('posts.ndjson', record('2', names(2)))
    archive.write('old.txt', clean)
    await archive.audit('.')
    expect((await archive.findings()).map(({ id, line }) => [id, line])).toEqual([['2', 1]])
    expect(archive.dump()['contents']).toHaveLength(2)
  })

  test('keeps one judgement of what stands in several places', async () => {
    archive.write('posts.ndjson', [record('1', names(1)), record('1', names(1))].join('\n'))
    await archive.audit('.')
    expect((await archive.findings()).map(({ line }) => line)).toEqual([1, 2])
    expect(archive.dump()['contents']).toHaveLength(1)
  })

  test('judges many items on all cores, and knows each by its place', async () => {
    const items = Array.from({ length: 1100 }, (_, id) => record(String(id), id % 100 === 99 ? names(1) : clean))
    archive.write('posts.ndjson', items.join('\n'))
    const { code, out } = await archive.audit('--lang', 'en', 'posts.ndjson')
    expect([code, out]).toEqual([1, expect.stringContaining('11 errors, 0 warnings, 0 remarks in 11 items')])
    const found = (await archive.findings()).map(({ id }) => Number(id)).sort((one, other) => one - other)
    expect(found).toEqual(Array.from({ length: 11 }, (_, index) => index * 100 + 99))
  })

  test('reads records in other encodings, a file that is missing is told', async () => {
    const utf16 = Buffer.from(`\uFEFF${record('1', names(1))}\n${record('2', names(2))}\n`, 'utf16le')
    archive.write('posts.ndjson', utf16)
    const { code, out } = await archive.audit('--lang', 'en', 'posts.ndjson', 'none.txt')
    expect([code, out]).toEqual([2, expect.stringContaining('none.txt:1  No such file or folder')])
    expect((await archive.findings()).map(({ id, line }) => [id, line])).toEqual([
      ['1', 1],
      ['2', 2],
    ])
  })

  test('does not end where a config is at fault', async () => {
    archive.write('bad/.plashkarc.yml', 'nonsense: 1\nbuiltinLists: false\n')
    archive.write('bad/a.txt', names(1))
    archive.write('a.txt', names(1))
    const { code, err } = await archive.audit('.')
    expect([code, err]).toEqual([2, expect.stringContaining('nonsense')])
    expect((await archive.report()).out).toContain('the check has not ended')
  })
})

test('archives are audited by what they hold: a package, a crawl', async () => {
  const inner = {
    'posts.ndjson': strToU8([record('1', names(1)), record('2', clean), record('3', names(2))].join('\n')),
  }
  archive.write('export.zip', zipSync({ ...inner, 'old/a.html': strToU8(`<p>${names(2)}</p>`) }))
  const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>${names(1)}</p></body></html>`
  const length = Buffer.byteLength(page)
  const fields = `WARC-Type: response\r\nWARC-Target-URI: https://example.org/news/7\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${length}`
  archive.write('crawl.warc', `WARC/1.0\r\n${fields}\r\n\r\n${page}\r\n\r\n`)
  expect((await archive.audit('crawl.warc', 'export.zip')).code).toBe(1)
  const found = await archive.findings<{ path: string; line: number; url?: string; section?: string; entity: string }>()
  expect(found.map(({ path, line, url, section, entity }) => [path, line, url, section, entity])).toEqual([
    ['crawl.warc/https:/example.org/news/7', 1, 'https://example.org/news/7', '/news', 'agent-1'],
    ['export.zip/old/a.html', 1, undefined, undefined, 'agent-2'],
    ['export.zip/posts.ndjson', 1, undefined, undefined, 'agent-1'],
    ['export.zip/posts.ndjson', 3, undefined, undefined, 'agent-2'],
  ])
  const before = archive.dump()
  await archive.audit('crawl.warc', 'export.zip')
  expect({ ...archive.dump(), runs: [], sources: [], places: [] }).toEqual({
    ...before,
    runs: [],
    sources: [],
    places: [],
  })
})

describe('who is new', () => {
  const items = Array.from({ length: 60 }, (_, index) =>
    record(String(index), index % 3 === 0 ? names(index / 3) : clean),
  )
  const known = Array.from({ length: 10 }, (_, index) => index)
  const added = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]

  test('is found in exactly the items that name them', async () => {
    archive.write('posts.ndjson', items.join('\n'))
    archive.write('.plashkarc.yml', 'builtinLists: false\nlists: [old.yml]\n')
    archive.write('old.yml', listOf(known, '2024-05-17'))
    const first = await archive.audit('--newcomers', '--as-of', '2026-11-27', '.')
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('nobody is a newcomer yet')])
    archive.write('.plashkarc.yml', 'builtinLists: false\nlists: [old.yml, new.yml]\n')
    archive.write('new.yml', listOf(added, '2026-11-20'))
    const second = await archive.audit('--newcomers', '--as-of', '2026-11-27', '.')
    expect([second.code, second.out]).toEqual([
      1,
      expect.stringContaining('10 errors, 0 warnings, 0 remarks in 10 items'),
    ])
    const wanted = added.map(number => [String(3 * number), `agent-${number}`])
    for (const whom of [['--newcomers'], ['--new-since', '2026-11-20']])
      expect((await archive.findings(...whom)).map(({ id, entity }) => [id, entity])).toEqual(wanted)
    expect(await archive.findings('--new-since', '2026-11-21')).toEqual([])
    expect(await archive.findings()).toHaveLength(20)
    // The same lists once more: those who were new to them still are.
    expect((await archive.audit('--newcomers', '--as-of', '2026-11-27', '.')).code).toBe(1)
  })
})

test('of a folder archives are read, too, and what is packed', async () => {
  archive.write('old/export.zip', zipSync({ 'a.txt': strToU8(names(1)), 'picture.png': strToU8('no text') }))
  archive.write('old/deep/posts.ndjson.gz', gzipSync(strToU8(`${record('1', names(2))}\n`)))
  archive.write('old/picture.png.gz', gzipSync(strToU8('no text')))
  const { code, out } = await archive.audit('--lang', 'en', '.')
  expect([code, out]).toEqual([1, expect.stringContaining('2 errors')])
  expect((await archive.findings<{ readonly path: string }>()).map(({ path }) => path)).toEqual([
    expect.stringMatching(/old[\\/]deep[\\/]posts\.ndjson\.gz$/),
    expect.stringMatching(/old[\\/]export\.zip[\\/]a\.txt$/),
  ])
})

describe('standard input', () => {
  const piped = (input: string, ...args: readonly string[]): ReturnType<Archive['audit']> =>
    archive.run(['audit', '--store', 'audit.db', '--quiet', '--as-of', '2026-11-27', ...args], input)
  const records = [record('1', names(1)), record('2', clean), '{"id": 3', record('4', names(2))].join('\n')

  test('is audited as the file of its name is', async () => {
    archive.write('posts.ndjson', records)
    const ofFile = await archive.audit('--as-of', '2026-11-27', 'posts.ndjson')
    const stored = archive.dump()
    archive.removeStore()
    const ofInput = await piped(records, '--stdin-filename', 'posts.ndjson', '-')
    expect(ofInput).toEqual(ofFile)
    expect(ofInput.code).toBe(2)
    expect(archive.dump()).toEqual(stored)
  })

  test('is known again, and what it lacks the next time is gone', async () => {
    await piped(records, '--stdin-filename', 'posts.ndjson', '-')
    await piped(record('4', names(2)), '--stdin-filename', 'posts.ndjson', '-')
    expect((await archive.findings()).map(({ id }) => id)).toEqual(['4'])
  })

  test('may be one text, too', async () => {
    const { code, out } = await piped(names(1), '--stdin-filename', 'a.txt', '-', '--lang', 'en')
    expect([code, out]).toEqual([1, expect.stringContaining('a.txt:1')])
  })

  test('needs a name, and stands alone', async () => {
    expect(await piped(records, '-', '--lang', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--stdin-filename'),
    })
    expect(await piped(records, '-', '.', '--stdin-filename', 'a.ndjson', '--lang', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('is audited alone'),
    })
  })
})

describe('a store', () => {
  test('is refused where it is none', async () => {
    archive.write('audit.db', 'Это не хранилище, а просто текст. '.repeat(50))
    archive.write('a.txt', clean)
    const { code, err } = await archive.audit('a.txt')
    expect([code, err]).toEqual([2, expect.stringContaining('this is no store of an audit')])
  })

  test('of another version is refused', async () => {
    archive.write('a.txt', clean)
    await archive.audit('a.txt')
    archive.change("update meta set value = '0'")
    const { code, err } = await archive.audit('a.txt')
    expect([code, err]).toEqual([2, expect.stringContaining('made by another version of plashka')])
  })

  test('and sources must be named', async () => {
    const nameless = await archive.run(['audit', 'a.txt'])
    expect([nameless.code, nameless.err]).toEqual([2, expect.stringContaining("required option '--store <path>'")])
    const { code, err } = await archive.audit()
    expect([code, err]).toEqual([2, expect.stringContaining('name the files or folders to be audited')])
  })
})
