/** Addresses of pages: known as links, and neither mentions nor places for notices. */
import { expect, test } from '@jest/globals'
import { parseDocument } from '../../../src/formats/index.js'
import { fix } from '../../reports.js'

const linksIn = (source: string, path: string): string[] =>
  parseDocument(source, { path })!.links.map(({ url, place: { start, end } }) => {
    // An address without references is what stands at its place.
    if (!url.includes('&')) expect(source.slice(start, end)).toBe(url)
    return url
  })

test('a reference without its semicolon is none in an address', () => {
  expect(linksIn('<a href="https://a.example/?a=1&copy=2&amp;b">х</a>', 'a.html')).toEqual([
    'https://a.example/?a=1&copy=2&b',
  ])
})

test('line breaks and tabs within an address are no part of it', () => {
  const [link] = parseDocument('<a href=" ht\n\ttps://a.exa\r\nmple/b c ">х</a>', { path: 'a.html' })!.links
  expect(link?.url).toBe('https://a.example/b c')
})

const a = 'https://taliban.example/a.png'
const b = '/Талибан/b.png'

test.each<[string, string[]]>([
  [`<a href="${a}">х</a>`, [a]],
  [`<img src=${a}>`, [a]],
  [`<blockquote cite="${a}">х</blockquote>`, [a]],
  [`<video poster="${a}"></video>`, [a]],
  [`<object data="${a}">х</object>`, [a]],
  [`<form action="${a}"><button formaction="${b}">х</button></form>`, [a, b]],
  [`<input type="image" src="${a}" formaction="${b}">`, [a, b]],
  [`<img srcset="${a} 1x, ${b} 2x">`, [a, b]],
  [`<img srcset="${a} 640w,${b} 1280w">`, [a, b]],
  [`<img srcset="${a}, ${b} 2x">`, [a, b]],
  [`<img srcset=" ,${a}  ,  ${b}, ">`, [a, b]],
  [`<img srcset="data:image/png;base64,AAAA 1x, ${b} 2x">`, ['data:image/png;base64,AAAA', b]],
  [`<picture><source srcset="${a}"></picture>`, [a]],
  [`<meta http-equiv="Refresh" content="5; url=${a}">`, [a]],
  [`<meta http-equiv="refresh" content="0;URL='${a}'">`, [a]],
  [`<meta http-equiv=refresh content='0, "${a}"'>`, [a]],
  [`<meta http-equiv=refresh content="0; ${b}">`, [b]],
  [`<meta http-equiv=refresh content="5">`, []],
])('%s', (source, addresses) => {
  for (const path of ['x.html', 'x.md']) {
    expect(linksIn(`<p>Вот</p>${source}<p>так.</p>`, path)).toEqual(addresses)
    expect(fix(source, { path, asOf: '2024-11-30' }).source).toBe(source)
  }
})

test.each([
  `<link rel="canonical" href="${a}">`,
  `<script src="${a}"></script>`,
  `<a src="${a}">х</a>`,
  `<p action="${a}">х</p>`,
  '<img srcset="">',
  '<img srcset=" , ">',
  `<meta name="refresh" content="0; url=${a}">`,
  '<meta http-equiv="refresh" content="30">',
  `<meta http-equiv="content-type" content="0; url=${a}">`,
  `<meta http-equiv="refresh" name="0; url=${a}">`,
])('%s leads nowhere', source => {
  for (const path of ['x.html', 'x.md']) expect(linksIn(`<p>Вот</p>${source}<p>так.</p>`, path)).toEqual([])
})

test('what a hidden element leads to is no link, but for what is shown in its place', () => {
  expect(linksIn(`<p hidden><a href="${a}">х</a></p><iframe src="${b}"></iframe>`, 'x.html')).toEqual([b])
})
