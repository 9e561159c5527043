/** The way from what is checked to the parts of a post. */
import { describe, expect, test } from '@jest/globals'
import { Draft, edited } from '../../../integrations/wordpress/src/draft.js'

const blocks =
  '<!-- wp:paragraph -->\n<p>Один.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:html -->\nДва.\n<!-- /wp:html -->'

/** Where words of the source stand, as the draft says. */
function wordsAt(draft: Draft, words: string): string | undefined {
  const start = draft.source.indexOf(words)
  const place = draft.placeOf({ start, end: start + words.length })
  return place && draft.post[place.part].slice(place.start, place.end)
}

test('the title is the headline, the text follows; blocks say themselves where paragraphs begin', () => {
  const draft = new Draft({ title: 'Имя &amp; дело', content: blocks })
  expect(draft.source).toBe(`<h1>Имя &amp; дело</h1>\n${blocks}`)
  expect(draft.placeOf({ start: 4, end: 7 })).toEqual({ part: 'title', start: 0, end: 3 })
  expect(wordsAt(draft, 'Два')).toBe('Два')
  expect(draft.placeOf({ start: 0, end: 4 })).toBeUndefined()
  expect(draft.placeOf({ start: 10, end: 40 })).toBeUndefined()
})

describe('blank lines of the classic editor part paragraphs', () => {
  const content = 'Один.\r\n\r\nДва.\n \t\nТри.'
  const draft = new Draft({ title: '', content })

  test('which are put into the source', () => {
    expect(draft.source).toBe('<h1></h1>\nОдин.\r\n\r\n<p>Два.\n \t\n<p>Три.')
    for (const words of ['Один.', 'Два.', 'Три.', 'Один.\r\n', '\r\nДва'.slice(2)])
      expect(wordsAt(draft, words)).toBe(words)
  })

  test('and are not in the post: edits go to their places', () => {
    const start = draft.source.indexOf('Три') + 3
    const parts = draft.editsOf([
      { start, end: start, text: '*' },
      { start: draft.source.length, end: draft.source.length, text: '!' },
    ])!
    expect(parts.title).toEqual([])
    expect(edited(content, parts.content)).toBe('Один.\r\n\r\nДва.\n \t\nТри*.!')
  })

  test('an edit that touches what is no part of the post is none', () => {
    expect(draft.editsOf([{ start: 0, end: 12, text: '' }])).toBeUndefined()
  })
})

test('edits are applied together, whatever their order', () => {
  expect(
    edited('один два', [
      { start: 8, end: 8, text: '!' },
      { start: 0, end: 1, text: 'О' },
    ]),
  ).toBe('Один два!')
})
