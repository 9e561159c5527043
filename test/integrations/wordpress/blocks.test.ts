/** Which changes of blocks write an edit of the text. Blocks are written here as WordPress writes paragraphs and groups. */
import { expect, test } from '@jest/globals'
import { BlockText, type Blocks } from '../../../integrations/wordpress/src/block-editor/blocks.js'
import type { Block } from '../../../integrations/wordpress/src/wp.js'

const one = (block: Block): string => {
  const inner = block.innerBlocks.map(one).join('\n\n')
  if (block.name === 'core/html') return `<!-- wp:html -->\n${block.attributes['content'] as string}\n<!-- /wp:html -->`
  if (block.name === 'core/group')
    return `<!-- wp:group -->\n<div class="wp-block-group">${inner}</div>\n<!-- /wp:group -->`
  const { content, anchor } = block.attributes as { content: { toString(): string }; anchor?: string }
  const about = anchor === undefined ? '' : ` ${JSON.stringify({ anchor })}`
  return `<!-- wp:paragraph${about} -->\n<p>${htmlOf(content)}</p>\n<!-- /wp:paragraph -->`
}
const htmlOf = (value: unknown): string =>
  typeof value === 'string' ? value : (value as { toHTMLString(): string }).toHTMLString()

const wordpress: Blocks = {
  serialize: blocks => (Array.isArray(blocks) ? (blocks as Block[]) : [blocks as Block]).map(one).join('\n\n'),
  parse: html => [{ clientId: 'parsed', name: 'parsed', attributes: { html }, innerBlocks: [] }],
  rawHandler: ({ HTML }) => [{ clientId: 'raw', name: 'raw', attributes: { HTML }, innerBlocks: [] }],
  getBlockType: name =>
    name === 'core/paragraph'
      ? { attributes: { anchor: {}, content: { source: 'rich-text' } } }
      : { attributes: { content: { source: 'raw' } } },
}

const block = (clientId: string, name: string, attributes: object, innerBlocks: readonly Block[] = []): Block => ({
  clientId,
  name: `core/${name}`,
  attributes: attributes as Block['attributes'],
  innerBlocks,
})

const text = new BlockText(
  [
    // The words stand in the attributes of the block, too.
    block('a', 'paragraph', { content: 'Имя', anchor: 'Имя' }),
    block('group', 'group', {}, [
      block('b', 'paragraph', { content: { toHTMLString: () => 'О <b>имени</b>' } }),
      block('c', 'paragraph', { content: 'О <b>имени</b>' }),
    ]),
    block('html', 'html', { content: '<i>Имя' }),
  ],
  wordpress,
)

/** Behind the nth occurrence of words. */
function behind(words: string, nth = 1): { start: number; end: number; text: string } {
  let at = -1
  for (let count = 0; count < nth; count++) at = text.text.indexOf(words, at + 1)
  return { start: at + words.length, end: at + words.length, text: '*' }
}

test('rich text is found in its block, however deep, and never in what the block says of itself', () => {
  const changes = text.changesFor([behind('<p>Имя'), behind('<b>имени', 2)])!
  expect(changes).toEqual({
    attributes: { a: { content: 'Имя*' }, c: { content: 'О <b>имени*</b>' } },
    replaced: [],
    added: [],
  })
  expect(text.stretchAt(behind('<b>имени'))).toMatchObject({ clientId: 'b', attribute: 'content' })
})

test('what is no rich text is written by parsing its block anew', () => {
  expect(text.changesFor([behind('<i>Имя')])).toEqual({
    attributes: {},
    replaced: [{ clientId: 'html', blocks: wordpress.parse('<!-- wp:html -->\n<i>Имя*\n<!-- /wp:html -->') }],
    added: [],
  })
})

test('what comes behind a block becomes a block', () => {
  const end = text.text.length
  expect(text.changesFor([{ start: end, end, text: '\n<p>* Имя</p>' }])).toEqual({
    attributes: {},
    replaced: [],
    added: [{ behind: 'html', blocks: wordpress.rawHandler({ HTML: '\n<p>* Имя</p>' }) }],
  })
})

test('an edit over the bounds of blocks is for a hand', () => {
  expect(text.changesFor([{ start: 0, end: text.text.length, text: '' }])).toBeUndefined()
})
