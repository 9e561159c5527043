/**
 * Files whose documents are lines, checked part by part: their length does not matter.
 */
import path from 'node:path'
import { formatsOf } from '../formats/index.js'
import type { Worded } from '../messages/worded.js'
import { linesOf, newlinesIn, type Part } from '../streams/lines.js'
import { bytesOf, isPacked, unpackedBy } from '../streams/open.js'
import type { Configs } from './config.js'
import { wordedMessageOf } from './error.js'
import { problemOf, type FoundFile } from './files.js'
import { pluginsFor } from './plugins.js'

/** Whether the format of a file, by the config of its folder, has lines for documents. Rejects if the config is at fault. */
export async function isOfLines(file: string, configs: Configs): Promise<boolean> {
  const { formats } = await pluginsFor(await configs(path.dirname(file)))
  return formatsOf({ path: file }, formats)[0]?.isOfLines === true
}

/**
 * The parts of a file in order; what keeps it from being read to its end stands behind them.
 * @param bytes Absent: the file is read.
 */
export async function* partsOf(
  file: FoundFile,
  cwd: string,
  bytes?: AsyncIterable<Uint8Array>,
): AsyncIterable<FoundFile> {
  const source = bytes ? unpackedBy(file.path, bytes) : bytesOf(path.resolve(cwd, file.path))
  const partOf = (part: Part, isLast: boolean): FoundFile => ({
    ...file,
    size: part.bytes.length,
    part: { ...part, isLast },
  })
  let held: Part | undefined
  try {
    for await (const part of linesOf(source)) {
      if (held) yield partOf(held, false)
      held = part
    }
  } catch (error) {
    if (held) yield partOf(held, false)
    yield { ...file, problem: isPacked(file.path) ? damagedBehind(held) : wordedMessageOf(error) }
    return
  }
  yield partOf(held ?? { bytes: new Uint8Array(0), from: { lines: 0, bytes: 0 } }, true)
}

function damagedBehind(last: Part | undefined): Worded {
  const lines = last ? last.from.lines + newlinesIn(last.bytes) : 0
  return problemOf(words => words.damaged(lines))
}
