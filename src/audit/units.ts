/**
 * The sources of an archive as units: what is read and judged by itself, each with its place in its source.
 */
import { isUtf8 } from 'node:buffer'
import path from 'node:path'
import { sure } from '../checked/index.js'
import { megabytes, readBytes } from '../files/read.js'
import { worded, type Worded } from '../messages/worded.js'
import { itemsOf } from '../streams/items.js'
import { usualMeasure } from '../streams/parts.js'
import { streamsCatalogs } from '../streams/words/index.js'
import { wordedMessageOf } from '../workspace/error.js'
import type { FoundFile, StreamPart } from '../workspace/files.js'
import { commandCatalogs } from '../workspace/words/command/index.js'
import type { Unit } from './types.js'

/** A unit in its place, not judged yet. */
export interface Placed {
  /** Of the file, or of a member of an archive; absolute. */
  readonly path: string
  /** In bytes of the source as unpacked; lines before it. */
  readonly byte: number
  readonly lines: number
  readonly content: Omit<Unit, 'path' | 'key'> | Worded
  /** In bytes: what has been read to come here, since the unit before. */
  readonly read: number
}

export const isProblem = (content: Placed['content']): content is Worded => !('bytes' in content)

/**
 * The units of a source, in order. What cannot be read stands in its place with the reason.
 * @param parts Of a file, or of what came on standard input.
 */
export async function* unitsOf(parts: AsyncIterable<FoundFile>, cwd: string): AsyncIterable<Placed> {
  let reached: Pick<Placed, 'path' | 'byte' | 'lines'> | undefined
  for await (const found of parts)
    for (const placed of unitsIn(found, cwd)) {
      const { content, ...place } = placed
      // What went wrong stands behind what could be read.
      const isBehind = isProblem(content) && reached?.path === place.path && reached.byte >= place.byte
      reached = isBehind ? { path: place.path, byte: sure(reached).byte + 1, lines: sure(reached).lines + 1 } : place
      yield { ...placed, ...reached }
    }
}

function* unitsIn({ path: name, size, problem, part, content }: FoundFile, cwd: string): Iterable<Placed> {
  const file = path.resolve(cwd, name)
  if (problem) yield { path: file, byte: 0, lines: 0, content: problem, read: 0 }
  else if (part) yield* unitsOfPart(file, part)
  else if (content) {
    const { byte, bytes, ...told } = content
    yield { path: file, byte, lines: 0, content: { bytes, content: told }, read: bytes.length }
  } else yield { path: file, byte: 0, lines: 0, content: wholeOf(file), read: size }
}

function wholeOf(file: string): Placed['content'] {
  try {
    return { bytes: readBytes(file) }
  } catch (error) {
    return wordedMessageOf(error)
  }
}

function* unitsOfPart(file: string, part: StreamPart): Iterable<Placed> {
  const { bytes, from, elements, format, cut } = part
  const place = { path: file, byte: from.bytes, lines: from.lines }
  if (cut) yield { ...place, content: tooLong(part), read: 0 }
  else if (format === undefined || bytes.length === 0) return
  else if (!elements && !areLines(bytes)) yield { ...place, content: { bytes, item: { format } }, read: bytes.length }
  else {
    const around = elements && { head: elements.head, tail: elements.tail }
    for (const item of itemsOf(part))
      if (!isBlank(item.bytes))
        yield {
          path: file,
          byte: item.from.bytes,
          lines: item.from.lines,
          content: { bytes: item.bytes, item: { format, ...(around && { around }) } },
          read: item.bytes.length + 1,
        }
  }
}

/** In other encodings bytes do not tell where lines end, and a line alone not which encoding it is in. */
const areLines = (bytes: Uint8Array): boolean => isUtf8(bytes) && !bytes.includes(0)

const isBlank = (line: Uint8Array): boolean => line.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))

const most = megabytes(usualMeasure.item)

const tooLong = ({ cut }: StreamPart): Worded =>
  cut === 'line'
    ? worded(commandCatalogs, ({ file }) => file.longLine(most))
    : worded(streamsCatalogs, words => words.longItem(most))
