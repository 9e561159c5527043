/**
 * Drafts in and out of the editor.
 */
import { DOMSerializer, type Node } from 'prosemirror-model'
import type { Look, Shown } from '../../../src/browser/protocol.js'
import { softBreak } from '../../../src/browser/lines.js'
import { numberAt } from '../../../src/checked/index.js'
import { inlineOf, linesOf, wordsOf } from './lines.js'
import { fileOf, schema } from './schema.js'

/** Of files that can be opened. */
export const extensions = [
  '.docx',
  '.docm',
  '.dotx',
  '.dotm',
  '.odt',
  '.ott',
  '.fodt',
  '.rtf',
  '.epub',
  '.idml',
  '.icml',
  '.html',
  '.htm',
  '.xhtml',
  '.md',
  '.markdown',
  '.adoc',
  '.asciidoc',
  '.rst',
  '.txt',
  '.text',
]

/** Where lines of a file stand in headings, their level is not told. */
const headingLevel = 2

/** @param file Its number. */
export function fromFile(file: number, lines: readonly Shown[], hasFixedLines: boolean): Node {
  const blocks = lines.map(line =>
    line.kind === 'heading'
      ? schema.node('heading', { level: headingLevel }, contentOf(line))
      : schema.node('paragraph', { kind: line.kind === 'paragraph' ? null : line.kind }, contentOf(line)),
  )
  return schema.node('doc', { file, hasFixedLines }, blocks.length > 0 ? blocks : [schema.node('paragraph')])
}

/** The words of a line, parted where they begin or cease to look otherwise. */
function contentOf({ text, looks }: Shown): Node[] {
  const edges = [...new Set([0, text.length, ...looks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return edges.slice(1).flatMap((end, index) => {
    const start = numberAt(edges, index)
    const marks = looks
      .filter(look => look.start <= start && end <= look.end)
      .map(({ look }) => schema.mark(look satisfies Look))
    return inlineOf(text.slice(start, end), marks)
  })
}

/** A paragraph a line. */
export const fromText = (text: string): Node =>
  schema.node(
    'doc',
    null,
    text.split(/\r\n|\n/).map(line => schema.node('paragraph', null, inlineOf(line))),
  )

/** The formatting as HTML. Built in a document that is not shown, so that no picture is loaded. */
export function htmlOf(doc: Node): string {
  const inert = document.implementation.createHTMLDocument()
  const fragment = DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document: inert })
  const holder = inert.createElement('div')
  holder.append(fragment)
  return holder.innerHTML
}

/** The words: a blank line between blocks of a formatted text, of a file its lines. */
export function textOf(doc: Node): string {
  const { text } = linesOf(doc).draft
  const words = fileOf(doc) === undefined ? text.split('\n').map(wordsOf).join('\n\n') : text
  return words.replaceAll(softBreak, '\n')
}

/** A file for the disk of the reader. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href))
}
