/**
 * The sources of an archive as units: what is read and judged by itself, each with its place in its source.
 */
import { Buffer, isUtf8 } from 'node:buffer'
import path from 'node:path'
import { megabytes, readBytes } from '../files/read.js'
import { worded, type Worded } from '../messages/worded.js'
import { usualMeasure } from '../streams/lines.js'
import type { Configs } from '../workspace/config.js'
import { wordedMessageOf } from '../workspace/error.js'
import type { FoundFile } from '../workspace/files.js'
import { isOfLines, partsOf } from '../workspace/streaming.js'
import { commandCatalogs } from '../workspace/words/command/index.js'

/** A unit in its place, not judged yet. */
export interface Placed {
  /** In bytes of the source as unpacked; lines before it. */
  readonly byte: number
  readonly lines: number
  readonly content: Uint8Array | Worded
  /** What was read of the source to come here, in bytes, since the unit before. */
  readonly read: number
}

/** The units of a file, in order. What cannot be read stands in its place with the reason. */
export async function* unitsOf(file: FoundFile, cwd: string, configs: Configs): AsyncIterable<Placed> {
  const name = path.resolve(cwd, file.path)
  if (file.problem) yield { byte: 0, lines: 0, content: file.problem, read: 0 }
  // What is wrong with a config is told where the unit is judged.
  else if (await isOfLines(name, configs).catch(() => false)) yield* linesOfFile(file, cwd)
  else yield { byte: 0, lines: 0, content: wholeOf(name), read: file.size }
}

function wholeOf(file: string): Uint8Array | Worded {
  try {
    return readBytes(file)
  } catch (error) {
    return wordedMessageOf(error)
  }
}

async function* linesOfFile(file: FoundFile, cwd: string): AsyncIterable<Placed> {
  let end = { bytes: 0, lines: 0 }
  for await (const { part, problem } of partsOf(file, cwd)) {
    if (problem) yield { byte: end.bytes, lines: end.lines, content: problem, read: 0 }
    if (!part) continue
    const { bytes, from, isCut } = part
    if (isCut) yield { byte: from.bytes, lines: from.lines, content: tooLong, read: 0 }
    else if (areLines(bytes)) yield* linesIn(bytes, from)
    else if (bytes.length > 0) yield { byte: from.bytes, lines: from.lines, content: bytes, read: bytes.length }
    end = { bytes: from.bytes + bytes.length, lines: from.lines + 1 }
  }
}

const tooLong = worded(commandCatalogs, ({ file }) => file.longLine(megabytes(usualMeasure.line)))

/** In other encodings bytes do not tell where lines end, and a line alone not which encoding it is in. */
const areLines = (bytes: Uint8Array): boolean => isUtf8(bytes) && !bytes.includes(0)

const newline = 0x0a

function* linesIn(bytes: Uint8Array, from: { readonly bytes: number; readonly lines: number }): Iterable<Placed> {
  let lines = from.lines
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(newline, at)
    // Without its newline: the last line is the same when others come behind it.
    const end = found < 0 ? bytes.length : found
    const content = bytes.subarray(at, end)
    if (!isBlank(content)) yield { byte: from.bytes + at, lines, content, read: end + 1 - at }
    at = end + 1
    lines += 1
  }
}

const isBlank = (line: Uint8Array): boolean => line.length < 3 && Buffer.from(line).toString().trim() === ''
