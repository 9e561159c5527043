/**
 * Drafts from files and back: a file goes out in the format in which it came in.
 */
import { DOMParser as ModelParser, DOMSerializer, type Node } from 'prosemirror-model'
import type { DraftFormat } from '../engine/protocol.js'
import { linesOf, wordsOf } from './lines.js'
import { cleaned } from './paste.js'
import { schema } from './schema.js'

export interface OpenedFile {
  readonly doc: Node
  readonly format: DraftFormat
}

const formats: Readonly<Record<string, DraftFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'rich',
  htm: 'rich',
}
export const extensions = Object.keys(formats).map(extension => `.${extension}`)

/** @returns Nothing if the extension is of no known format. @throws TypeError if the file is not in UTF-8. */
export async function openedFile(file: File): Promise<OpenedFile | undefined> {
  const format = formats[/\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '']
  if (!format) return undefined
  const source = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  return { format, doc: format === 'rich' ? fromHtml(source) : fromText(source) }
}

export function fromHtml(html: string): Node {
  const { body } = new DOMParser().parseFromString(cleaned(html), 'text/html')
  return ModelParser.fromSchema(schema).parse(body)
}

/** A paragraph a line. */
export const fromText = (text: string): Node =>
  schema.node(
    'doc',
    null,
    text.split(/\r\n|\n/).map(line => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])),
  )

/** The formatting as HTML. Built in a document that is not shown, so that no picture is loaded. */
export function htmlOf(doc: Node): string {
  const inert = document.implementation.createHTMLDocument()
  const fragment = DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document: inert })
  const holder = inert.createElement('div')
  holder.append(fragment)
  return holder.innerHTML
}

/** The words: a blank line between blocks of a formatted text, of a file its source. */
export function textOf(doc: Node, format: DraftFormat): string {
  const { text } = linesOf(doc, format).draft
  return format === 'rich' ? text.split('\n').map(wordsOf).join('\n\n').replaceAll('\u2028', '\n') : text
}

/** A file for the disk of the reader. */
export function download(name: string, type: string, content: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href))
}
