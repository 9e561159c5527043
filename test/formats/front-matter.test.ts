/** What a draft says of itself before its text. */
import { describe, expect, test } from '@jest/globals'
import { endOfFrontMatter } from '../../src/formats/front-matter.js'
import { parseMarkdown } from '../../src/formats/markdown.js'

const parsed = (lines: string) => parseMarkdown(`---\n${lines}\n---\n`)
/** The blocks before the text. */
const blocksIn = (lines: string): string[] => {
  const { text, blocks } = parseMarkdown(`---\n${lines}\n---\nТекст.\n`)
  return blocks.slice(0, -1).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

test.each<[source: string, length: number]>([
  ['---\n---\nб', 8],
  ['---\nа: б\n---\nв', 13],
  ['--- \t\nа: б\n---\t \nв', 17],
  ['---\r\nа: б\r\n---\r\nв', 16],
  ['---\nа: б\n---', 12],
  ['\uFEFF---\nа: б\n---\nв', 14],
  ['+++\nа = б\n+++\nв', 14],
  ['---yaml\nа: б\n---\nв', 17],
  ['---toml\nа = б\n---\nв', 18],
  ['---json\n{\n"a": "б"\n}\n---\nв', 25],
  [';;;\n{"a": "б"}\n;;;\nв', 19],
  ['---json\n"a": "б"\n---\nв', 0],
  ['---json\n{"a"}\n---\nв', 0],
  ['---sh\na\n---\nв', 0],
  ['+++\t\r\nа = б\r\n+++\r\nв', 18],
  ['---\n--- а\n---\n', 14],
  ['---\nа: б\n...\nв', 13],
  ['---\nа: б\n...в\n', 0],
  ['{\n "a": "б"\n}\nв', 14],
  ['{ \r\n "a": {\r\n }\r\n}\t\r\nв', 21],
  ['{\n "a": б\n}\nв', 0],
  ['{ "a": "б" }\nв', 0],
  ['{"title": "б"}\nв', 15],
  ['{"a": "б", "meta": {"date": "}"}}\nв', 34],
  ['{"title": "б"} в\n', 0],
  ['{"title": б}\nв', 0],
  ['{\n "a": "\\"}"\n}\nв', 16],
  ['{\n "a": "б', 0],
  ['---json\n{"a": 1} в\n---\nв', 0],
  ['---json\n{"a": 1}\n\n---\nв', 22],
  ['{\n "a": "б"\n}', 13],
  ['{\n "a": "б"\n} \t', 15],
  ['{\n "a": "б"\n},\nв', 0],
  ['x{\n "a": "б"\n}\nв', 0],
  ['{\n "a": "б"\n} в', 0],
  ['---\nа: б\n+++\n', 0],
  ['+++\nа: б\n---\n', 0],
  ['---\nа: б\n---в', 0],
  ['---а\n---\n', 0],
  [' ---\nа: б\n---\n', 0],
  ['а\n---\nа: б\n---\n', 0],
  ['---\nа: б', 0],
  ['', 0],
  [`---\n${'а'.repeat(65_528)}\n---`, 65_536],
  [`---\n${'а'.repeat(65_529)}\n---`, 0],
])('%j: the text begins behind %i characters', (source, length) => {
  expect(endOfFrontMatter(source)).toBe(length)
})

test.each<[lines: string, ...blocks: string[]]>([
  ['title: Раз', 'heading: Раз'],
  ['TITLE = Раз', 'heading: Раз'],
  ['title :\tРаз  ', 'heading: Раз'],
  ['headline: Раз', 'heading: Раз'],
  ['title: Раз "два"', 'heading: Раз "два"'],
  ['title: "Раз" два', 'heading: "Раз" два'],
  ['subtitle: а\ndescription: б\nsummary: в', 'meta: а', 'meta: б', 'meta: в'],
  ['lead: а\r\nexcerpt: б\r', 'meta: а', 'meta: б'],
  ['title: "Кто \\"он\\"" # нет', 'heading: Кто "он"'],
  ["title: 'Кто ''он'''", "heading: Кто 'он'"],
  ['title: "а\\nб\\\\"', 'heading: а\nб\\'],
  ['title: "а', 'heading: "а'],
  ['title: "а" б', 'heading: "а" б'],
  ['title: а#б', 'heading: а#б'],
  ['title: Раз |\n  два', 'heading: Раз |'],
  ['title: а > \n  б', 'heading: а >'],
  ['title: а # б', 'heading: а'],
  ['title: а\t# б', 'heading: а'],
  ['title: # б'],
  ['title:'],
  ['title: ""'],
  ['lead: |\n  раз\n  два\nx: y', 'meta: раз\nдва'],
  ['lead: >2- \n  раз\r\n\tдва', 'meta: раз\nдва'],
  ['lead: > раз', 'meta: > раз'],
  ['lead: |\nтри'],
  ['  title: Раз'],
  ['mytitle: Раз'],
  ['title-x: Раз'],
  ['1title: Раз'],
  ['constructor: Раз'],
])('%j says %j', (lines, ...blocks) => {
  expect(blocksIn(lines)).toEqual(blocks)
})

test('places are those of the source', () => {
  const source = '---\ntitle: "а \\"б\\" в"\nlead: |\n  раз\n  два\n---\n'
  const document = parseMarkdown(source)
  const at = (text: string): string => {
    const start = document.text.indexOf(text)
    const place = document.toSource({ start, end: start + text.length })
    return source.slice(place.start, place.end)
  }
  expect(['а ', '"', 'б', ' в', 'раз', '\nд', 'два'].map(at)).toEqual(['а ', '\\"', 'б', ' в', 'раз', '\n  д', 'два'])
})

describe('authors', () => {
  test.each<[lines: string, ...authors: string[]]>([
    ['author: Анна Ли', 'Анна Ли'],
    ['author: "Анна Ли"', 'Анна Ли'],
    ["byline: Анна, 'Пётр'", 'Анна', 'Пётр'],
    ['authors: [Анна, "Пётр"] ', 'Анна', 'Пётр'],
    ['authors:\n  - Анна\n  - "Пётр"\ntitle: x', 'Анна', 'Пётр'],
    ['authors:\r\n- Анна\r\n- Пётр\r\n', 'Анна', 'Пётр'],
    ['authors:\ntitle: x\n  - Анна'],
    ['authors: []'],
    ['authors: [Анна "Ли", "Пётр" Ом]', 'Анна "Ли"', '"Пётр" Ом'],
    ["authors: ['Анна', \"Пётр']", 'Анна', '"Пётр\''],
    ['author: ""'],
    ['coauthor: Анна'],
    ['author:\n  name: Анна Ли\n  url: https://a.example\ntitle: x', 'Анна Ли'],
    ['author: { name: "Анна Ли", url: "https://a.example" }', 'Анна Ли'],
    ['authors:\n  - name: Анна\n    links:\n      - https://a.example\n  - id: p\n    name: "Пётр"', 'Анна', 'Пётр'],
    ['authors:\n- name: Анна\n- Пётр', 'Анна', 'Пётр'],
    ["authors: [{name: Анна, url: a}, {url: p, name: 'Пётр'}]", 'Анна', 'Пётр'],
    ['author:\n  url: https://a.example'],
    ['author:\n  Анна Ли', 'Анна Ли'],
  ])('%j: %j', (lines, ...authors) => {
    expect(parsed(lines).authors).toEqual(authors)
  })
})

describe('what is not to be reported', () => {
  test.each<[lines: string, text: string, place?: string]>([
    ['plashka-ignore: all', 'plashka disable'],
    ['plashka-ignore: true', 'plashka disable'],
    ['plashka-ignore: [all, isis]', 'plashka disable all isis'],
    ['plashka-ignore: taliban', 'plashka disable taliban'],
    ['Plashka-Ignore: [taliban, "isis"]', 'plashka disable taliban isis'],
    ['plashka-ignore:\n  - taliban\n  - isis', 'plashka disable taliban isis', 'plashka-ignore:'],
    ['title: Раз\nplashka-ignore: isis\nlead: Два', 'plashka disable isis', 'plashka-ignore: isis'],
  ])('%j: %s', (lines, text, place = lines) => {
    const { comments, source } = parsed(lines)
    expect(comments.map(comment => [comment.text, source.slice(comment.place.start, comment.place.end)])).toEqual([
      [text, place],
    ])
  })
})

describe('the day of publication', () => {
  test.each([
    'date',
    'published',
    'publishedAt',
    'published_on',
    'publish-date',
    'publication_date',
    'pubDate',
    'datePublished',
  ])('%s', key => {
    expect(parsed(`${key}: 2021-07-09`).date).toBe('2021-07-09')
  })

  test.each([
    '2021-07-09',
    '"2021-07-09"',
    "'2021-07-09' # x",
    '2021-07-09 # x',
    '!!timestamp 2021-07-09',
    '! "2021-07-09"',
  ])('is read of %s', value => {
    const { date, unreadDate } = parsed(`date: ${value}`)
    expect([date, unreadDate]).toEqual(['2021-07-09', undefined])
  })

  test.each(['', '""', '~', 'null', 'True', 'false', 'yes', 'NO', '# 2021-07-09'])('is not given by %j', value => {
    const { date, unreadDate } = parsed(`date: ${value}`)
    expect([date, unreadDate]).toEqual([undefined, undefined])
  })

  test.each([
    ['вчера', 'вчера'],
    ['"вчера"', 'вчера'],
    ["'вчера, днём' # x", 'вчера, днём'],
    ['вчера # x', 'вчера'],
    ['!!str вчера', 'вчера'],
    ['nullx', 'nullx'],
    ['xnull', 'xnull'],
    ['а'.repeat(201), 'а'.repeat(200)],
  ])('cannot be read of %s', (value, text) => {
    const { date, unreadDate, source } = parsed(`x: y\ndate: ${value}`)
    expect(date).toBeUndefined()
    expect(unreadDate?.text).toBe(text)
    expect(source.slice(unreadDate?.place.start, unreadDate?.place.end)).toBe(text)
  })

  test('is no other', () => {
    expect(parsed('update: 2021-07-09\ndates: 2021-07-09').date).toBeUndefined()
  })
})

test('in JSON, its own values only', () => {
  const json = (...lines: string[]): string => `{\n${lines.join(',\n')}\n}\n\nТекст.\n`
  const read = parseMarkdown(
    json(
      '  "title": "Имя \\"\\u0410\\""',
      '\t"description" : "Лид"',
      '  "date": "2021-07-09T10:00:00Z"',
      '  "other": {\n    "title": "Чужое",\n    "date": "2020-01-01"\n  }',
      '  "author": "Анна Ли"',
      '  "plashka-ignore": "all"',
    ),
  )
  const { text, blocks, date, authors, comments } = read
  expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'heading: Имя "А"',
    'meta: Лид',
    'paragraph: Текст.',
  ])
  expect([date, authors]).toEqual(['2021-07-09', ['Анна Ли']])
  expect(comments.map(comment => comment.text)).toEqual(['plashka disable'])
  expect(parseMarkdown(json('  "date": "2021-07-45"')).unreadDate).toEqual({
    text: '2021-07-45',
    place: { start: 13, end: 23 },
  })
  expect(parseMarkdown(json('  "date": 1625788800')).date).toBe('2021-07-09')
})

test.each([
  '---\nдата: 05.05.2019\n---\n',
  '---\nДата_публикации: 5 мая 2019\n---\n',
  '---yml\npubDatetime: 2019-05-05T15:22:00Z\n---\n',
  '---json\n{\n  "title": "Т",\n  "date": "2019-05-05"\n}\n---\n',
  ';;;\n{\n"date": "2019-05-05"\n}\n;;;\n',
  '{\n"date": "2019-05-05"\n}\n',
])('the day is read: %j', source => {
  const { date, text } = parseMarkdown(`${source}\nТекст.`)
  expect(date).toBe('2019-05-05')
  expect(text.endsWith('Текст.')).toBe(true)
})

test('what Russian keys say', () => {
  const { text, blocks, authors } = parsed('Заголовок: Раз\nлид: Два\nавтор: Анна')
  expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual(['heading: Раз', 'paragraph: Два']) // prettier-ignore
  expect(authors).toEqual(['Анна'])
})

test('a day in values of its own is told to be unread', () => {
  const { source, date, unreadDate } = parsed('date:\n  created: 2019-05-05\n  updated: 2020-01-01')
  expect(date).toBeUndefined()
  expect(unreadDate!.text).toBe('created: 2019-05-05')
  expect(source.slice(unreadDate!.place.start, unreadDate!.place.end)).toBe('created: 2019-05-05')
  expect(parsed('date:\ntitle: Раз').unreadDate).toBeUndefined()
  expect(parsed('date:\n  - 2019').unreadDate!.text).toBe('2019')
})

test.each<[source: string, day: string | undefined]>([
  ['---\n"date": 2021-07-09\n---\nТекст.', '2021-07-09'],
  ["---\n'publish_date': '9 июля 2021'\n---\nТекст.", '2021-07-09'],
  ['---\ndate: 2021-07-09\n...\nТекст.', '2021-07-09'],
  ['Title: Раз\nDate: 2021-07-09 10:20\nCategory: а\n\nТекст.', '2021-07-09'],
  ['Дата: 9 июля 2021\nТекст.', '2021-07-09'],
  ['<!--\n.. title: Раз\n.. slug: raz\n.. date: 2021-07-09 10:20:00 UTC\n-->\n\nТекст.', '2021-07-09'],
  ['Суд: решение\nDate: 2021-07-09\n\nТекст.', undefined],
  ['Title: Раз\n\nDate: 2021-07-09\n', undefined],
  ['Текст.\nDate: 2021-07-09\n', undefined],
  ['Title: Раз\nDate: вчера\n\nТекст.', undefined],
])('the day of %j', (source, day) => {
  const { date, unreadDate } = parseMarkdown(source)
  expect(date).toBe(day)
  expect(unreadDate).toBeUndefined()
})

test('opening lines that name the day stay text', () => {
  expect(parseMarkdown('Title: Раз\nDate: 2021-07-09\n\nТекст.').text).toBe('Title: Раз\nDate: 2021-07-09\n\nТекст.')
})

test.each([
  ['title: Раз\ndate: 2021-07-09\n\nТекст.\n', '2021-07-09'],
  ['Title:  Раз\nDate \t:\t2021-07-09 \n\nТекст.\n', '2021-07-09'],
  ['<!--\n.. title: Раз\n.. date: 2021-07-09\n-->\nТекст.\n', '2021-07-09'],
  ['<!-- \t\r\n..  title: Раз\r\n.. \t date: 2021-07-09\r\n-->\r\nТекст.\r\n', '2021-07-09'],
  ['.. title: Раз\n.. date: 2021-07-09\n\nТекст.\n', '2021-07-09'],
  ['слово: Раз\ndate: 2021-07-09\n\nТекст.\n', undefined],
  ['title: Раз\n\ndate: 2021-07-09\n', undefined],
  ['title: Раз\ndate: вчера\n\nТекст.\n', undefined],
  ['Текст.\ndate: 2021-07-09\n', undefined],
])('the day in the first lines without fences: %j', (source, date) => {
  expect(parseMarkdown(source).date).toBe(date)
})

describe('a day within a value of its own', () => {
  const dayOf = (lines: string) => {
    const { date, unreadDate } = parsed(lines)
    return date ?? (unreadDate && `?${unreadDate.text}`)
  }

  test.each([
    ['date:\n  published: 2021-07-09\n  updated: 2024-01-01', '2021-07-09'],
    ['date:\n  updated: 2024-01-01\n  published: "2021-07-09" # тогда', '2021-07-09'],
    ['date:\r\n  posted: 2021-07-09\r', '2021-07-09'],
    ['date: {published: 2021-07-09, updated: 2024-01-01}', '2021-07-09'],
    ['date: {updated: 2024-01-01, published: "2021-07-09"}', '2021-07-09'],
    ['date = {published = 2021-07-09}', '2021-07-09'],
    ['date: {\n  published: 2021-07-09\n}', '2021-07-09'],
    ['date: [2021-07-09]', '2021-07-09'],
    ['date:\n  - 2021-07-09\n  - 2024-01-01', '2021-07-09'],
    ['date:\n- 2021-07-09\ntitle: Раз', '2021-07-09'],
    ['date: {year: 2021, month: 7, day: 9}', '2021-07-09'],
    ['date:\n  year: 2021\n  month: 7\n  day: 9', '2021-07-09'],
    ['date.published = 2021-07-09', '2021-07-09'],
    ['published:\n  at: 2021-07-09', '2021-07-09'],
    ['dates:\n  created: 2020-01-01\n  published: 2021-07-09', '2021-07-09'],
    ['meta: {date: 2021-07-09}', '2021-07-09'],
    ['meta.date = 2021-07-09', '2021-07-09'],
    ['meta:\n  date: 2020-01-01\ndate: 2021-07-09', '2021-07-09'],
    ['date: &day 2021-07-09', '2021-07-09'],
    ['created: &day 2021-07-09\ndate: *day', '2021-07-09'],
    ['date: {updated: 2024-01-01}', '?{updated: 2024-01-01}'],
    ['date:\n  updated: 2024-01-01', '?updated: 2024-01-01'],
    ['date: {published: скоро}', '?скоро'],
    ['date: *day', '?*day'],
    ['meta:\n  date: скоро', '?скоро'],
    ['date:\ntitle: 2021-07-09', undefined],
    ['event:\n  date: 2021-07-09', undefined],
    ['meta:\n  created: 2021-07-09', undefined],
    ['event.date = 2021-07-09', undefined],
  ])('%j: %s', (lines, day) => {
    expect(dayOf(lines)).toBe(day)
  })

  test('what cannot be read is shown where it stands', () => {
    const { source, unreadDate } = parsed('date:\n  published: скоро # да')
    expect(source.slice(unreadDate!.place.start, unreadDate!.place.end)).toBe('скоро')
  })

  test('takes a long one', () => {
    expect(dayOf(`date: {${'a: {'.repeat(10_000)}`)).toMatch(/^\?/)
    expect(dayOf(`date:\n${'  a: b\n'.repeat(8_000)}`)).toBe('?a: b')
  })
})

test.each<[json: string, day: string]>([
  ['{"date": "2021-07-09"}', '2021-07-09'],
  ['{\n"date":\n"2021-07-09"\n}', '2021-07-09'],
  ['{\n"date": {\n"updated": "2024-01-01",\n"published": "2021-07-09"\n}\n}', '2021-07-09'],
  ['{\n"date": {"year": 2021, "month": 7, "day": 9}\n}', '2021-07-09'],
  ['{\n"date": ["2021-07-09", "2024-01-01"]\n}', '2021-07-09'],
  ['{\n"meta": {\n"tags": ["а", {"б": 1}],\n"date": "2021-07-09"\n}\n}', '2021-07-09'],
  ['{"meta": {"date": "2020-01-01"}, "date": "2021-07-09"}', '2021-07-09'],
  [`{\n"meta": {"note": "${'а'.repeat(5000)}", "date": "2021-07-09"}\n}`, '2021-07-09'],
  ['---json\n{"date": {"published": "2021-07-09"}}\n---', '2021-07-09'],
  ['{\n"date": {"updated": "2024-01-01"}\n}', '?{"updated": "2024-01-01"}'],
  ['{\n"date": {\n"published": "скоро"\n}\n}', '?скоро'],
  ['{\n"meta": {"date": {"from": "2021-07-09"}}\n}', '?{"from": "2021-07-09"}'],
  ['{\n"meta": {"date": {"from": 1, "published": "2021-07-09"}}\n}', '2021-07-09'],
  ['{\n"event": {"date": "2021-07-09"}\n}', 'undefined'],
  ['{\n"title": "\\"date\\": \\"2021-07-09\\"",\n"date": null\n}', 'undefined'],
])('a day in JSON, however it is laid out: %j: %s', (json, day) => {
  const source = `${json}\n\nТекст.`
  const { date, unreadDate, text } = parseMarkdown(source)
  expect(unreadDate ? `?${unreadDate.text}` : String(date)).toBe(day)
  if (unreadDate) expect(source.slice(unreadDate.place.start, unreadDate.place.end)).toBe(unreadDate.text)
  expect(text.endsWith('Текст.')).toBe(true)
})

test('who signs in JSON stands in an array of any layout', () => {
  expect(parseMarkdown('{\n"authors": [\n"Анна Ли",\n"Б. Во"\n]\n}\n\nТекст.').authors).toEqual(['Анна Ли', 'Б. Во'])
})

test.each([
  'meta: {tags: [а, {б: 1}], date: 2021-07-09}',
  'meta: {note: "а, } б", date: 2021-07-09}',
  "meta: {note: don't, date: 2021-07-09, other: it's}",
  'meta:\n  tags:\n    - а\n  date: 2021-07-09',
  'meta:\r\n  tags:\r\n    date: 2020-01-01\r\n  date: 2021-07-09',
])('what a neighbour holds is no part of the day: %j', lines => {
  expect(parsed(lines).date).toBe('2021-07-09')
})

test('a day may stand deeper still, or is told to be unread', () => {
  expect(parsed('meta:\n  date:\n    published: 2021-07-09\n  tags: а').date).toBe('2021-07-09')
  expect(parsed('date: {of: {б: 1}, published: {on: 2021-07-09}}').date).toBe('2021-07-09')
  const { unreadDate, source } = parsed('date:\n  а:\n    б: 2021-07-09\n')
  expect(source.slice(unreadDate?.place.start, unreadDate?.place.end)).toBe('а:')
})

test('brackets without end and quotes without end are read once', () => {
  const day = (json: string): string | undefined => parseMarkdown(`${json}\n\nТекст.`).date
  const depth = 16_000
  expect(day(`{"date": ${'['.repeat(depth)}"2021-07-09"${']'.repeat(depth)}}`)).toBeUndefined()
  expect(day('{"date": [[["2021-07-09"]]]}')).toBe('2021-07-09')
  const start = process.cpuUsage()
  day(`{\n"${'\\"'.repeat(60_000)}`)
  const { user } = process.cpuUsage(start)
  expect(user).toBeLessThan(2_000_000)
})
