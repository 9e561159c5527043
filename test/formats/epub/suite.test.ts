/** Books through what is asked of every format: a draft is a book of one chapter, without words beside it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { html } from '../renderings.js'
import type { Draft } from '../drafts.js'
import { suite } from '../suite.js'
import { epub } from './make.js'

/** Whatever stands beside the chapter in a book says nothing here. */
function silent(book: Uint8Array): Uint8Array {
  const members = unzipSync(book)
  return zipSync(
    Object.fromEntries(
      Object.entries(members).map(([name, bytes]) => [
        name,
        /\.(?:xhtml|opf)$/.test(name)
          ? strToU8(strFromU8(bytes).replace(/<(title|dc:title|nav)\b[^]*?<\/\1>/g, '<$1></$1>'))
          : bytes,
      ]),
    ),
  )
}

const book = ({ blocks }: Draft): Uint8Array =>
  silent(
    epub({
      chapters: {
        'a.xhtml': blocks
          .map(
            ({ kind, inlines }) =>
              `<${kind === 'heading' ? 'h1' : 'p'}>${html(inlines)}</${kind === 'heading' ? 'h1' : 'p'}>`,
          )
          .join('\n'),
      },
    }),
  )

const chapter = (body: string): Uint8Array => silent(epub({ chapters: { 'a.xhtml': body } }))

suite({
  name: 'epub',
  render: book,
  reread: source =>
    source
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  hostile: {
    'ten thousand blocks within each other': () =>
      chapter('<div>'.repeat(10_000) + 'Талибан' + '</div>'.repeat(10_000)),
    'ten thousand empty elements': () => chapter('<p>' + '<a id="a"/>Талибан<span/>'.repeat(10_000) + '</p>'),
    'ten thousand calls of one note': () =>
      chapter('<p>' + 'слово<a href="#n">1</a> '.repeat(10_000) + '</p><p id="n">1. Нота</p>'),
    'ten thousand chapters': () =>
      epub({
        chapters: Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`${index}.xhtml`, '<p>Талибан</p>'])),
      }),
    'entities that are defined by each other': () =>
      epub({
        chapters: { 'a.xhtml': '<p>Талибан</p>' },
        members: {
          'OEBPS/content.opf': strToU8(
            `<!DOCTYPE a [<!ENTITY a "&b;&b;">${'<!ENTITY b "&a;&a;">'.repeat(10_000)}]><package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
          ),
        },
      }),
  },
})
