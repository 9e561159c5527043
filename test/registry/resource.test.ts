/** Links and whose they are. */
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { checkLists } from '../../src/knowledge/check.js'
import { readBuiltinLists } from '../../src/knowledge/files.js'
import { ListError } from '../../src/registry/list-error.js'
import { parseList } from '../../src/registry/parse.js'
import { buildRegistry, registryFromJson, registryToJson } from '../../src/registry/registry.js'
import {
  isPlatform,
  linkedResource,
  normalResource,
  parseResource,
  resourceIndex,
  resourcePattern,
} from '../../src/registry/resource.js'

const builtin = readBuiltinLists(fileURLToPath(new URL('../../lists', import.meta.url)))
const list = (...entities: string[]): ReturnType<typeof parseList> =>
  parseList(
    `list: test\ntitle: Test\ncategory: extremist\nsource: { title: Register }\nchecked: 2026-07-15\nentities:\n${entities.join('\n')}\n`,
    'own.yml',
  )
const entity = (id: string, fields: string): string =>
  `  - { id: ${id}, kind: movement, name: Имя ${id}, designations: [{}], ${fields} }`

test.each([
  ['https://www.Meduza.io/feature/?a=b#c', { host: 'meduza.io', path: 'feature' }],
  ['meduza.io:443', { host: 'meduza.io', path: '' }],
  ['//t.me/Name/', { host: 't.me', path: 'Name' }],
  ['пример.рф/путь', { host: 'xn--e1afmkfd.xn--p1ai', path: 'путь' }],
  ['https://user@meduza.io/', { host: 'meduza.io', path: '' }],
  ['youtube.com/%40name', { host: 'youtube.com', path: '@name' }],
  ['a.example/100%', { host: 'a.example', path: '100%' }],
])('reads %s', (text, resource) => {
  expect(parseResource(text)).toEqual(resource)
})

test.each([
  [' https://Meduza.io/\n', 'meduza.io', ''],
  ['https://me\n\tduza.io/a b', 'meduza.io', 'a b'],
  ['https:meduza.io', 'meduza.io', ''],
  ['http:\\\\meduza.io\\a', 'meduza.io', 'a'],
  ['//WWW.MEDUZA.IO:443/a', 'meduza.io', 'a'],
  ['https://user:word@%6deduza.io.', 'meduza.io', ''],
  ['https://meduza。io', 'meduza.io', ''],
  ['https://xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai', ''],
  ['tg://resolve?domain=meduzalive&post=5', 't.me', 'meduzalive'],
  ['TG:resolve?post=5&domain=meduzalive', 't.me', 'meduzalive'],
  ['instagram://user?username=name', 'instagram.com', 'name'],
  ['twitter://user?screen_name=name', 'x.com', 'name'],
])('a link of a draft leads where a browser or an app opens it: %j', (url, host, path) => {
  expect(linkedResource(url)).toEqual({ host, path })
})

test.each(['tg://join?invite=a', 'mailto:a@meduza.io', 'javascript:void(0)', '#meduza.io', 'tg://resolve?domain='])(
  'a link of a draft that leads to no site: %s',
  url => {
    expect(linkedResource(url)).toBeUndefined()
  },
)

test.each([
  '',
  'word',
  'two words.ru',
  'name@meduza.io',
  'mailto:name@meduza.io',
  'ftp://meduza.io',
  '127.0.0.1',
  'http://',
])('“%s” is no link', text => {
  expect(parseResource(text)).toBeUndefined()
})

test('a platform is nobody’s own, an account on a subdomain is', () => {
  expect(['t.me', 'music.youtube.com', 'm.vk.com', 'livejournal.com'].filter(host => !isPlatform(host))).toEqual([])
  expect(['name.livejournal.com', 'meduza.io'].filter(isPlatform)).toEqual([])
})

test.each([
  ['https://www.youtube.com/', undefined],
  ['https://facebook.com/profile.php?id=1', undefined],
  ['https://t.me/s/', undefined],
  ['https://www.youtube.com/channel/UCx/?view_as=subscriber', 'youtube.com/channel/UCx'],
  ['HTTP://WWW.Example.ORG/', 'example.org'],
])('an import of %s keeps %s', (text, kept) => {
  expect(normalResource(text)).toBe(kept)
})

const whose = resourceIndex(
  buildRegistry([
    list(
      entity('site', 'resources: [site.example, t.me/SiteLive, twitter.com/site]'),
      entity('part', 'resources: [part.site.example, vk.com/part, youtube.com/@part, host.example/part]'),
    ),
  ]).entities,
)

test.each([
  ['https://site.example/a?b', ['site']],
  ['m.site.example', ['site']],
  ['https://www.part.site.example./', ['part', 'site']],
  ['notsite.example', []],
  ['https://t.me/s/sitelive/12', ['site']],
  ['telegram.me/siteLIVE', ['site']],
  ['t.me/sitelive2', []],
  ['t.me', []],
  ['https://x.com/Site/status/1', ['site']],
  ['https://m.vk.com/part?w=wall', ['part']],
  ['m.youtube.com/part/videos', ['part']],
  ['host.example/part/a', ['part']],
  ['host.example/parties', []],
  ['host.example', []],
  ['https://site.example@evil.example', []],
])('%s belongs to %j', (url, ids) => {
  expect(whose(url).map(({ id }) => id)).toEqual(ids)
})

const problemsOf = (resource: string): string => {
  try {
    list(entity('one', `resources: ["${resource}"]`))
  } catch (error) {
    if (error instanceof ListError) return error.message
    throw error
  }
  return ''
}

test.each([
  'https://a.example',
  'www.a.example',
  'a.example/',
  'a.example:80',
  'a.example/b?c',
  'A.example',
  'a b.example',
])('a list is told to write “%s” as a host or a host and a path', resource => {
  expect(problemsOf(resource)).toBe(
    `own.yml:7:79: entities[0].resources[0]: found “${resource}”, expected a host, or a host and a path, without scheme, www., port, query and slash at the end`,
  )
})

test('a list names no platform without an account', () => {
  expect(problemsOf('t.me')).toMatch(
    /^own\.yml:7:\d+: entities\[0\]\.resources\[0\]: “t\.me” is a platform, which is nobody’s own; name the account: t\.me\/…$/u,
  )
  expect(problemsOf('youtube.com/watch')).toContain('names no account')
  expect(problemsOf('1.2')).toContain('no host')
})

test('one resource for two entities is reported unless they are related', () => {
  const shared = (fields: string): string[] =>
    checkLists(
      [list(entity('one', 'resources: [twitter.com/Name]'), entity('two', `resources: [x.com/name]${fields}`))],
      new Set(),
    ).map(({ reason }) => reason.en)
  expect(shared('')).toEqual([
    '“x.com/name” is a resource of “one”, too; if they share it, name one as related to the other',
  ])
  expect(shared(', related: [one]')).toEqual([])
})

test('the built-in lists know the sites and accounts of many, and the registry as shipped keeps them', () => {
  const { entities } = registryFromJson(registryToJson(buildRegistry(builtin)))
  const resources = entities.flatMap(one => one.resources)
  expect(resources.length).toBeGreaterThan(500)
  expect(resources.filter(text => !new RegExp(resourcePattern, 'u').test(text))).toEqual([])
  const find = resourceIndex(entities)
  expect(resources.filter(text => find(text).length === 0)).toEqual([])
  expect(find('https://t.me/s/meduzalive/1').map(({ id }) => id)).toEqual(['meduza'])
  expect(find('https://facebook.com/')).toEqual([])
})
