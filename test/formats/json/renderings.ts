/** Drafts as editors and content systems keep them in JSON. */
import type { Draft, DraftBlock, Inline } from '../drafts.js'
import { bodyHtml, html } from '../renderings.js'
import { plainOf } from '../suite.js'

const wordsOf = (inline: Inline): string => (typeof inline === 'string' ? inline : inline.text)
const shown = (inlines: readonly Inline[]): readonly Inline[] => inlines.filter(inline => wordsOf(inline) !== '')
/** An editor with nothing in it has an empty paragraph. */
const linesOf = ({ blocks }: Draft): readonly DraftBlock[] =>
  blocks.length > 0 ? blocks : [{ kind: 'paragraph', inlines: [] }]
const orEmpty = (inlines: readonly Inline[]): readonly Inline[] => (shown(inlines).length > 0 ? shown(inlines) : [''])
const is = (inline: Inline, kind: 'strong' | 'emphasis'): boolean => typeof inline !== 'string' && inline.kind === kind
const urlOf = (inline: Inline): string | undefined =>
  typeof inline !== 'string' && inline.kind === 'link' ? inline.url : undefined

const prosemirror = ({ blocks }: Draft): object => ({
  type: 'doc',
  content: blocks.map(({ kind, inlines }) => ({
    type: kind === 'heading' ? 'heading' : 'paragraph',
    ...(kind === 'heading' && { attrs: { level: 1 } }),
    content: shown(inlines).map(inline => {
      const href = urlOf(inline)
      const marks = [
        ...(is(inline, 'strong') ? [{ type: 'bold' }] : []),
        ...(is(inline, 'emphasis') ? [{ type: 'italic' }] : []),
        ...(href === undefined ? [] : [{ type: 'link', attrs: { href, target: '_blank' } }]),
      ]
      return { type: 'text', ...(marks.length > 0 && { marks }), text: wordsOf(inline) }
    }),
  })),
})

const lexicalLeaf = (inline: Inline): object => ({
  detail: 0,
  format: is(inline, 'strong') ? 1 : is(inline, 'emphasis') ? 2 : 0,
  mode: 'normal',
  style: '',
  text: wordsOf(inline),
  type: 'text',
  version: 1,
})
const lexical = ({ blocks }: Draft): object => ({
  root: {
    children: blocks.map(({ kind, inlines }) => ({
      children: shown(inlines).map(inline => {
        const url = urlOf(inline)
        return url === undefined
          ? lexicalLeaf(inline)
          : { children: [lexicalLeaf(inline)], rel: null, type: 'link', url, version: 1 }
      }),
      direction: 'ltr',
      ...(kind === 'heading' ? { tag: 'h1', type: 'heading' } : { type: 'paragraph' }),
      version: 1,
    })),
    type: 'root',
    version: 1,
  },
})

const slate = (draft: Draft): object =>
  linesOf(draft).map(({ kind, inlines }) => ({
    type: kind === 'heading' ? 'heading-one' : 'paragraph',
    children: orEmpty(inlines).map(inline => {
      const url = urlOf(inline)
      const leaf = {
        text: wordsOf(inline),
        ...(is(inline, 'strong') && { bold: true }),
        ...(is(inline, 'emphasis') && { italic: true }),
      }
      return url === undefined ? leaf : { type: 'link', url, children: [leaf] }
    }),
  }))

const quill = (draft: Draft): object => ({
  ops: linesOf(draft).flatMap(({ kind, inlines }) => [
    ...shown(inlines).map(inline => {
      const url = urlOf(inline)
      const attributes = {
        ...(is(inline, 'strong') && { bold: true }),
        ...(is(inline, 'emphasis') && { italic: true }),
        ...(url !== undefined && { link: url }),
      }
      return { insert: wordsOf(inline), ...(Object.keys(attributes).length > 0 && { attributes }) }
    }),
    kind === 'heading' ? { attributes: { header: 1 }, insert: '\n' } : { insert: '\n' },
  ]),
})

const editorjs = ({ blocks }: Draft): object => ({
  time: 1732900000000,
  blocks: blocks.map(({ kind, inlines }, index) => ({
    id: `block${index}`,
    type: kind === 'heading' ? 'header' : 'paragraph',
    data: { text: html(inlines), ...(kind === 'heading' && { level: 1 }) },
  })),
  version: '2.30.0',
})

const portableBlock = ({ kind, inlines }: DraftBlock, index: number): object => {
  const links = shown(inlines).flatMap((inline, at) => {
    const href = urlOf(inline)
    return href === undefined ? [] : [{ _key: `l${at}`, _type: 'link', href }]
  })
  return {
    _type: 'block',
    _key: `b${index}`,
    style: kind === 'heading' ? 'h1' : 'normal',
    markDefs: links,
    children: shown(inlines).map((inline, at) => ({
      _type: 'span',
      _key: `s${index}-${at}`,
      marks: [
        ...(is(inline, 'strong') ? ['strong'] : []),
        ...(is(inline, 'emphasis') ? ['em'] : []),
        ...(urlOf(inline) === undefined ? [] : [`l${at}`]),
      ],
      text: wordsOf(inline),
    })),
  }
}
const portableText = (draft: Draft): object => linesOf(draft).map(portableBlock)

const contentful = ({ blocks }: Draft): object => {
  const leaf = (inline: Inline): object => ({
    nodeType: 'text',
    value: wordsOf(inline),
    marks: [
      ...(is(inline, 'strong') ? [{ type: 'bold' }] : []),
      ...(is(inline, 'emphasis') ? [{ type: 'italic' }] : []),
    ],
    data: {},
  })
  return {
    nodeType: 'document',
    data: {},
    content: blocks.map(({ kind, inlines }) => ({
      nodeType: kind === 'heading' ? 'heading-1' : 'paragraph',
      data: {},
      content: shown(inlines).map(inline => {
        const uri = urlOf(inline)
        return uri === undefined ? leaf(inline) : { nodeType: 'hyperlink', data: { uri }, content: [leaf(inline)] }
      }),
    })),
  }
}

const points = (text: string): number => Array.from(text).length
const draftjs = ({ blocks }: Draft): object => {
  const entityMap: Record<string, object> = {}
  return {
    blocks: blocks.map(({ kind, inlines }, index) => {
      const inlineStyleRanges: object[] = []
      const entityRanges: object[] = []
      let offset = 0
      for (const inline of inlines) {
        const length = points(wordsOf(inline))
        const url = urlOf(inline)
        if (url !== undefined) {
          const key = Object.keys(entityMap).length
          entityMap[key] = { type: 'LINK', mutability: 'MUTABLE', data: { url } }
          entityRanges.push({ offset, length, key })
        } else if (typeof inline !== 'string')
          inlineStyleRanges.push({ offset, length, style: inline.kind === 'strong' ? 'BOLD' : 'ITALIC' })
        offset += length
      }
      return {
        key: `b${index}`,
        text: plainOf(inlines),
        type: kind === 'heading' ? 'header-one' : 'unstyled',
        depth: 0,
        inlineStyleRanges,
        entityRanges,
        data: {},
      }
    }),
    entityMap,
  }
}

const mobiledoc = ({ blocks }: Draft): object => {
  const markups: [string, string[]?][] = [['strong'], ['em']]
  const sections = blocks.map(({ kind, inlines }) => [
    1,
    kind === 'heading' ? 'h1' : 'p',
    shown(inlines).map(inline => {
      const url = urlOf(inline)
      if (url !== undefined) markups.push(['a', ['rel', 'noopener', 'href', url]])
      const markup = url === undefined ? (is(inline, 'strong') ? 0 : 1) : markups.length - 1
      return typeof inline === 'string' ? [0, [], 0, inline] : [0, [markup], 1, wordsOf(inline)]
    }),
  ])
  return { version: '0.3.1', atoms: [], cards: [], markups, sections, ghostVersion: '4.0' }
}

const datocms = ({ blocks }: Draft): object => {
  const leaf = (inline: Inline): object => ({
    type: 'span',
    ...(is(inline, 'strong') && { marks: ['strong'] }),
    ...(is(inline, 'emphasis') && { marks: ['emphasis'] }),
    value: wordsOf(inline),
  })
  const children = blocks.map(({ kind, inlines }) => ({
    ...(kind === 'heading' ? { type: 'heading', level: 1 } : { type: 'paragraph' }),
    children: shown(inlines).map(inline => {
      const url = urlOf(inline)
      return url === undefined ? leaf(inline) : { type: 'link', url, children: [leaf(inline)] }
    }),
  }))
  return { schema: 'dast', document: { type: 'root', children } }
}

const titleOf = ({ blocks }: Draft): string => plainOf(blocks[0]?.inlines ?? [])
const body = ({ name, blocks }: Draft): Draft => ({ name, blocks: blocks.slice(1) })

/** A text that can be empty, as a system gives it out: the shape must tell even then. */
const wordpress = (draft: Draft): object => ({
  id: 17,
  date: '2024-11-30T10:00:00',
  link: 'https://example.org/17',
  title: { rendered: titleOf(draft) },
  content: { rendered: bodyHtml(draft), protected: false },
  excerpt: { rendered: '', protected: false },
})
const gutenberg = (draft: Draft): object => ({
  ...wordpress(draft),
  content: {
    raw: draft.blocks
      .slice(1)
      .map(({ inlines }) => `<!-- wp:paragraph -->\n<p>${html(inlines)}</p>\n<!-- /wp:paragraph -->`)
      .join('\n\n'),
    rendered: '<p>Талибан</p>',
  },
})
const ghost = (draft: Draft): object => ({
  posts: [
    {
      id: '6741',
      title: titleOf(draft),
      lexical: JSON.stringify(lexical(body(draft))),
      html: '<p>Талибан</p>',
      published_at: '2024-11-30T10:00:00.000Z',
    },
  ],
})
const oldGhost = (draft: Draft): object => ({
  db: [],
  posts: [
    {
      id: '5741',
      title: titleOf(draft),
      mobiledoc: JSON.stringify(mobiledoc(body(draft))),
      html: '<p>Талибан</p>',
      published_at: '2024-11-30T10:00:00.000Z',
    },
  ],
})
const drupal = (draft: Draft): object => ({
  jsonapi: { version: '1.0' },
  data: [
    {
      type: 'node--article',
      id: 'a1',
      attributes: {
        drupal_internal__nid: 5,
        title: titleOf(draft),
        created: '2024-11-30T10:00:00+00:00',
        body: { value: bodyHtml(draft), format: 'basic_html', processed: '<p>Талибан</p>', summary: '' },
      },
    },
  ],
})
const strapi = (draft: Draft): object => ({
  data: { id: 3, documentId: 'abc', title: titleOf(draft), content: slate(body(draft)), publishedAt: '2024-11-30' },
  meta: {},
})

const ascii = (json: string): string =>
  json.replace(/[^\0-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const indented = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`

/** By kind, in several ways of writing it. */
export const jsonRenderings: Readonly<Record<string, (draft: Draft) => string>> = {
  ProseMirror: draft => JSON.stringify(prosemirror(draft)),
  'ProseMirror, in ASCII and indented': draft => ascii(indented(prosemirror(draft))),
  Lexical: draft => indented(lexical(draft)),
  Slate: draft => JSON.stringify(slate(draft)),
  'Quill Delta': draft => indented(quill(draft)),
  'Editor.js': draft => JSON.stringify(editorjs(draft)),
  'Portable Text': draft => indented(portableText(draft)),
  Contentful: draft => JSON.stringify(contentful(draft)),
  'Draft.js': draft => JSON.stringify(draftjs(draft)),
  'WordPress REST': draft => ascii(JSON.stringify([wordpress(draft)])),
  'WordPress REST, Gutenberg': draft => JSON.stringify(gutenberg(draft)),
  'Ghost, Lexical in a string': draft => JSON.stringify(ghost(draft)),
  Mobiledoc: draft => JSON.stringify(mobiledoc(draft)),
  DatoCMS: draft => indented(datocms(draft)),
  'Ghost, Mobiledoc in a string': draft => ascii(JSON.stringify(oldGhost(draft))),
  'Drupal JSON:API': draft => JSON.stringify(drupal(draft)),
  Strapi: draft => JSON.stringify(strapi(draft)),
}
