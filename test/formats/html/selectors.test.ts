/** What a selector selects while a page is read. */
import { describe, expect, test } from '@jest/globals'
import { canSelect, Selectors, type Progress } from '../../../src/formats/html/selectors.js'

/**
 * The path of elements from the outermost, as `main > p.lead[lang=ru]`, is read; whether the last one is selected.
 * Here `a.b` has the class `b`, `a#c` the id `c`, `a[d=e]` an attribute.
 */
function selects(selectors: readonly string[], path: string): boolean {
  const all = new Selectors(selectors)
  let progress: Progress | undefined
  for (const written of path.split(' ')) {
    const [name = ''] = /^\w+/.exec(written)!
    const attributes = new Map([...written.matchAll(/\[([\w-]+)=([^\]]*)\]/g)].map(([, key, value]) => [key!, value!]))
    const classes = [...written.matchAll(/\.(\w+)/g)].map(([, one]) => one!)
    if (classes.length > 0) attributes.set('class', classes.join('  '))
    const [, id] = /#(\w+)/.exec(written) ?? []
    if (id !== undefined) attributes.set('id', id)
    progress = all.enter({ name, attribute: key => attributes.get(key) }, progress)
  }
  return all.isSelected(progress!)
}

test.each([
  ['nav', 'nav', true],
  ['NAV', 'nav', true],
  ['nav', 'main', false],
  ['nav', 'nav p', false],
  ['*', 'p', true],
  ['.ad', 'p.big.ad', true],
  ['.ad', 'p.adverb', false],
  ['#top', 'p#top', true],
  ['#top', 'p#topmost', false],
  ['p.ad', 'div.ad', false],
  ['[hidden]', 'p[hidden=]', true],
  ['[HIDDEN]', 'p[hidden=]', true],
  ['[hidden]', 'p', false],
  ['[lang=ru]', 'p[lang=ru]', true],
  ['[lang=ru]', 'p[lang=en]', false],
  ['[lang=RU]', 'p[lang=ru]', false],
  ['[lang=RU i]', 'p[lang=Ru]', true],
  ['[lang!=ru]', 'p[lang=en]', true],
  ['[lang!=ru]', 'p[lang=ru]', false],
  ['[lang|=ru]', 'p[lang=ru-RU]', true],
  ['[lang|=ru]', 'p[lang=ru]', true],
  ['[lang|=ru]', 'p[lang=rus]', false],
  ['[class~=ad]', 'p.ad.big', true],
  ['[data-x^=ab]', 'p[data-x=abc]', true],
  ['[data-x^=bc]', 'p[data-x=abc]', false],
  ['[data-x^=""]', 'p[data-x=abc]', false],
  ['[data-x$=bc]', 'p[data-x=abc]', true],
  ['[data-x$=ab]', 'p[data-x=abc]', false],
  ['[data-x$=""]', 'p[data-x=abc]', false],
  ['[data-x*=b]', 'p[data-x=abc]', true],
  ['[data-x*=d]', 'p[data-x=abc]', false],
  ['[data-x*=""]', 'p[data-x=abc]', false],
  ['nav a', 'nav a', true],
  ['nav a', 'nav p a', true],
  ['nav a', 'main a', false],
  ['nav a', 'a', false],
  ['a nav', 'nav a', false],
  ['main > p', 'main p', true],
  ['main > p', 'main div p', false],
  ['main > p a', 'main p b a', true],
  ['body main > p', 'body div main p', true],
  ['body main > p', 'main p', false],
  ['p, li', 'li', true],
  ['p, li', 'p', true],
  ['p, li', 'td', false],
])('%s, %s: %s', (selector, path, expected) => expect(selects([selector], path)).toBe(expected))

test('one of several does', () => {
  expect(selects(['nav', 'p'], 'p')).toBe(true)
  expect(selects([], 'p')).toBe(false)
})

describe('what cannot be told while a page is read is refused', () => {
  test.each([
    [true, 'nav a'],
    [true, 'main > p.lead#top[lang=ru], *'],
    [false, 'a + b'],
    [false, 'a ~ b'],
    [false, 'a:hover'],
    [false, 'a::before'],
    [false, '> a'],
    [false, ''],
    [false, 'a['],
  ])('%s: %j', (expected, selector) => {
    expect(canSelect(selector)).toBe(expected)
    if (!expected) expect(() => new Selectors([selector])).toThrow()
  })

  test('by name', () => {
    expect(() => new Selectors(['a + b'])).toThrow('Cannot select by “a + b”')
    expect(() => new Selectors(['a:hover'])).toThrow('Cannot select by “a:hover”')
    expect(() => new Selectors(['> a'])).toThrow('Cannot select by “> a”')
  })
})
