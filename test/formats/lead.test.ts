/** The lead of a draft is its text where there is no other. */
import { expect, test } from '@jest/globals'
import type { BlockKind } from '../../src/document/types.js'
import { leadAsText } from '../../src/formats/lead.js'

const text = 'Лид\n\nтекст\n\n—'
const lead = { kind: 'meta', start: 0, end: 3 } as const
const title = { kind: 'heading', start: 0, end: 3 } as const
const body = (kind: BlockKind) => ({ kind, start: 5, end: 10 })
const dash = { kind: 'paragraph', start: 12, end: 13 } as const

test.each<BlockKind>(['paragraph', 'list-item', 'table-cell', 'heading', 'footnote'])('a body of one %s', kind => {
  expect(leadAsText(text, [lead, body(kind)], 5)).toEqual([lead, body(kind)])
})

test.each<BlockKind>(['caption', 'alt', 'meta'])('no body but one %s', kind => {
  expect(leadAsText(text, [lead, body(kind)], 5)).toEqual([{ ...lead, kind: 'paragraph' }, body(kind)])
})

test('a body without words is none; a title stays one, and what the body says of itself stays', () => {
  expect(leadAsText(text, [title, lead, dash], 12)).toEqual([title, { ...lead, kind: 'paragraph' }, dash])
  expect(leadAsText(text, [lead, body('meta')], 0)).toEqual(
    [lead, body('meta')].map(block => ({ ...block, kind: 'meta' })),
  )
})

test('digits are words', () => {
  const blocks = [lead, { kind: 'paragraph', start: 4, end: 5 }] as const
  expect(leadAsText('Лид 7', blocks, 4)).toEqual(blocks)
})
