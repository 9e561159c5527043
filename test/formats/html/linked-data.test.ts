/** The day of publication as pages state it for machines, and on elements of their own. */
import { expect, test } from '@jest/globals'
import { parseDocument } from '../../../src/formats/index.js'
import { daysIn } from '../../../src/formats/html/linked-data.js'

const day = '2019-05-05'
const other = '2020-06-06'
const dayOf = (source: string) => parseDocument(source, { path: 'a.html' })!.date
const script = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script><p>Текст.</p>`

test.each<[string, unknown]>([
  ['an article', { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: `${day}T10:00:00+03:00` }],
  ['an article by its address', { '@type': 'http://schema.org/Article', datePublished: day }],
  ['one of several types', { '@type': ['Thing', 'BlogPosting'], datePublished: day }],
  ['one of a list', [{ '@type': 'Organization' }, { '@type': 'Report', datePublished: day }]],
  ['one of a graph, which goes before its page', { '@graph': [{ '@type': 'WebPage', datePublished: other }, { '@type': 'Article', datePublished: day }] }], // prettier-ignore
  ['what a page is about', { '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: day } }],
  ['one beside nothing', [null, { '@type': 'Article', datePublished: day }]],
  ['a page', { '@type': 'WebPage', datePublished: day }],
  ['the first of two articles', [{ '@type': 'Article', datePublished: day }, { '@type': 'Article', datePublished: other }]], // prettier-ignore
  ['JSON with a stray comma', `{"@type": "Article", "datePublished": "${day}",}`],
])('%s', (_, json) => {
  expect(dayOf(script(json))).toBe(day)
  expect(dayOf(script(json).replace('>', '>\n').replace('</script', '\n</script'))).toBe(day)
})

test.each<[string, unknown]>([
  ['a comment', { '@type': 'Comment', datePublished: day }],
  ['a film', { '@type': 'VideoObject', datePublished: day }],
  ['what an article is a part of', { '@type': 'Article', isPartOf: { '@type': 'Article', datePublished: day } }],
  ['a number', { '@type': 'Article', datePublished: 2019 }],
  ['what only holds articles', { '@type': 'ArticleList', datePublished: day }],
  ['a day of change', { '@type': 'Article', dateModified: day }],
  ['nothing', 'null'],
  ['a list of nothing', [null, 7, 'x']],
  ['what is no JSON', '<!-- -->'],
  ['what is too deep', `${'['.repeat(20)}{"@type":"Article","datePublished":"${day}"}${']'.repeat(20)}`],
])('%s states no day', (_, json) => {
  expect(dayOf(script(json))).toBeUndefined()
})

test('a script of another kind states no day, and what stands behind one is text', () => {
  const json = JSON.stringify({ '@type': 'Article', datePublished: day })
  expect(dayOf(`<script>${json}</script><p>Текст.</p>`)).toBeUndefined()
  expect(dayOf(`<script type="application/ld+json"></script><script>${json}</script>`)).toBeUndefined()
  expect(dayOf(`<script type="text/application/ld+json">${json}</script>`)).toBeUndefined()
  expect(dayOf(`<script type=" Application/LD+JSON; charset=utf-8">${json}</script>`)).toBe(day)
})

test('a day that cannot be read is told of where it stands', () => {
  const source = script({ '@type': 'Article', datePublished: 'вчера' })
  const { date, unreadDate } = parseDocument(source, { path: 'a.html' })!
  const start = source.indexOf('вчера')
  expect(date).toBeUndefined()
  expect(unreadDate).toEqual({ text: 'вчера', place: { start, end: start + 5 } })
})

test('what a page says in its head goes before an article, that before elements', () => {
  const article = script({ '@type': 'Article', datePublished: other })
  expect(dayOf(`<meta property="article:published_time" content="${day}">${article}`)).toBe(day)
  expect(dayOf(`<time itemprop="datePublished" datetime="${day}">5 мая</time>${article}`)).toBe(other)
})

test.each([
  `<time datetime="${other}">6</time><time class="entry-date published" datetime="${day}">5</time>`,
  `<time class="updated" datetime="${other}">6</time><time datetime="${day}">5</time>`,
  `<time class="last updated" datetime="${other}">6</time><time class="updated-on" datetime="${day}">5</time>`,
  `<time class="updated small" datetime="${other}">6</time><time class="not-updated" datetime="${day}">5</time>`,
  `<time itemprop="dateModified" datetime="${other}">6</time><time datetime="${day}">5</time>`,
  `<time datetime="${other}">6</time><span itemprop="name datePublished" content="${day}">5 мая</span>`,
  `<time datetime="${other}">6</time><time pubdate datetime="${day}">5</time>`,
  `<time class="dt-modified" datetime="${other}">6</time><time class="dt-published" datetime="${day}">5</time>`,
])('elements: %s', source => {
  expect(dayOf(source)).toBe(day)
})

test('days are those of articles and pages, in their order', () => {
  const articles = ['NewsArticle', 'ItemPage'].map(type => ({ '@type': type, datePublished: day }))
  expect(daysIn(JSON.stringify(articles))).toEqual([
    { of: 'article', text: day },
    { of: 'page', text: day },
  ])
})
