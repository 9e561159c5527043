/**
 * Files of many items, and archives of many files, checked part by part: their length does not matter.
 */
import { closeSync, constants, fstatSync, openSync, type Stats } from 'node:fs'
import path from 'node:path'
import { Buffer } from 'node:buffer'
import { endsIn } from '../formats/extensions.js'
import { formatsOf, type Format } from '../formats/index.js'
import { megabytes } from '../files/read.js'
import { worded, WordedError, type Worded } from '../messages/worded.js'
import { ByteReader } from '../streams/byte-reader.js'
import { elementsOf, type Scanner } from '../streams/elements.js'
import { JsonScanner } from '../streams/json-scanner.js'
import { linesOf } from '../streams/lines.js'
import { isGap, type Gap, type Member } from '../streams/members.js'
import { bytesOf, isPacked, packings, unpackedBy, unpackedName } from '../streams/open.js'
import { beginning, newlinesIn, usualMeasure, type Part } from '../streams/parts.js'
import { tarMembers } from '../streams/tar.js'
import { warcMembers } from '../streams/warc.js'
import { streamsCatalogs } from '../streams/words/index.js'
import { XmlScanner } from '../streams/xml-scanner.js'
import { zipMembers } from '../streams/zip.js'
import { spooled } from '../files/spool.js'
import type { Configs } from './config.js'
import { wordedMessageOf } from './error.js'
import { extensionsBy } from './extensions.js'
import { isPassedOver, problemOf, type Content, type FoundFile } from './files.js'
import type { Ignores } from './ignore.js'
import { pluginsFor } from './plugins.js'

type Bytes = AsyncIterable<Uint8Array>

/** In bytes: what is shorter is read whole, if its name does not say that it is packed. */
const worthAStream = usualMeasure.item
/** In bytes: how far a stream is looked into, to tell of which format it is. */
const head = 65_536

type Archive = 'tar' | 'warc' | 'zip'
const archives: readonly Archive[] = ['tar', 'warc', 'zip']

const archiveOf = (name: string): Archive | undefined =>
  archives.find(kind => unpackedName(name).toLowerCase().endsWith(`.${kind}`))

/** What files of an archive end in: drafts and archives of them, packed or not. @param known Extensions of drafts. */
export function extensionsOfArchives(known: ReadonlySet<string>): ReadonlySet<string> {
  const plain = [...known, ...archives.map(kind => `.${kind}`)]
  return new Set(['.tgz', ...plain, ...packings.flatMap(packing => plain.map(extension => `${extension}${packing}`))])
}

/** Whether a file can be read only as a stream. */
export const isOnlyStreamed = (name: string): boolean => isPacked(name) || archiveOf(name) !== undefined

/** How the files of a run are read as streams. */
export class Streaming {
  readonly #cwd: string
  readonly #configs: Configs
  readonly #ignores: Ignores

  constructor(cwd: string, configs: Configs, ignores: Ignores) {
    this.#cwd = cwd
    this.#configs = configs
    this.#ignores = ignores
  }

  /**
   * The parts of a file, or of the files in an archive, in order; what keeps one from being read to its end stands behind
   * them. The file itself, if it is to be read whole.
   */
  async *partsOf(file: FoundFile): AsyncIterable<FoundFile> {
    const isFile = !(file.problem ?? file.fault ?? file.staged)
    const isLong = isOnlyStreamed(file.path) || file.size > worthAStream
    const formats = isFile ? await this.#formatsOf(file.path) : []
    if (!isFile || !(isLong || formats[0]?.isOfLines === true)) yield file
    else yield* this.#read(file, bytesOf(path.resolve(this.#cwd, file.path)), formats)
  }

  /** The same of what comes under a name. Nothing if it is to be read whole. */
  async ofInput(name: string, bytes: Bytes): Promise<AsyncIterable<FoundFile> | undefined> {
    const formats = await this.#formatsOf(name)
    const mayBeStreamed = isOnlyStreamed(name) || formats.some(({ isOfLines, elements }) => isOfLines ?? elements)
    return mayBeStreamed ? this.#read({ path: name, size: 0 }, unpackedBy(name, bytes), formats, bytes) : undefined
  }

  /** Those that a name may stand for; none if the config is at fault, which is told where the file is checked. */
  #formatsOf = async (name: string): Promise<readonly Format[]> =>
    formatsOf({ path: unpackedName(name) }, await this.#known(name))

  /** By the config of a file. */
  async #known(name: string): Promise<readonly Format[]> {
    try {
      return (await pluginsFor(await this.#configs(path.dirname(path.resolve(this.#cwd, name))))).formats
    } catch {
      return []
    }
  }

  async *#read(file: FoundFile, bytes: Bytes, formats: readonly Format[], input?: Bytes): AsyncIterable<FoundFile> {
    const kind = archiveOf(file.path)
    if (kind) {
      yield* this.#membersOf(file, kind, bytes, input)
      return
    }
    const peeked = new Peeked(bytes)
    const format = await formatIn(peeked, formats)
    if (format) yield* partsIn(file, format, peeked)
    else if (input ?? isPacked(file.path)) yield await wholeIn(file, peeked, beginning.bytes)
    else yield file
  }

  async *#membersOf(archive: FoundFile, kind: Archive, bytes: Bytes, input?: Bytes): AsyncIterable<FoundFile> {
    const folder = path.resolve(this.#cwd, archive.path)
    const extensions = await extensionsBy(this.#configs)(path.dirname(folder)).catch(() => new Set<string>())
    const isWanted = (name: string): boolean =>
      (endsIn(name, extensions) || archiveOf(name) !== undefined) &&
      !isPassedOver(path.join(folder, name), folder, this.#ignores)
    try {
      for await (const found of this.#foundIn(folder, kind, bytes, input)) {
        if (isGap(found)) yield { path: archive.path, size: 0, archive: archive.path, problem: found.problem }
        else if (found.type !== undefined) yield* this.#pageOf(archive, found, found.type)
        else if (isWanted(inside(found.name))) yield* this.#memberOf(archive, found)
      }
    } catch (error) {
      yield { path: archive.path, size: 0, archive: archive.path, problem: archiveProblem(error) }
    }
    yield { ...archive, part: { bytes: new Uint8Array(0), from: beginning, isLast: true } }
  }

  async *#foundIn(name: string, kind: Archive, bytes: Bytes, input?: Bytes): AsyncIterable<Member | Gap> {
    if (kind === 'tar') yield* tarMembers(new ByteReader(bytes))
    else if (kind === 'warc') yield* warcMembers(new ByteReader(bytes))
    else {
      // Its directory stands at its end.
      const file = input ? await spooled(input) : openSync(name, constants.O_RDONLY | constants.O_NONBLOCK)
      try {
        const { size }: Stats = fstatSync(file)
        yield* zipMembers(file, size)
      } finally {
        closeSync(file)
      }
    }
  }

  /** What is sent as something that no format knows is no text. */
  async *#pageOf(
    { path: archive }: FoundFile,
    { name, byte, encoding, bytes }: Member,
    type: string,
  ): AsyncIterable<FoundFile> {
    const formats = await this.#known(archive)
    const format = formats.find(({ mediaTypes }) => mediaTypes?.includes(type))
    const told = { id: name, ...(format && { format: format.name }), ...(encoding !== undefined && { encoding }) }
    if (format) yield await wholeIn({ path: `${archive}/${name}`, size: 0, archive }, bytes, byte, told)
  }

  async *#memberOf({ path: archive }: FoundFile, { name, byte, bytes: packed }: Member): AsyncIterable<FoundFile> {
    const file: FoundFile = { path: path.join(archive, inside(name)), size: 0, archive }
    if (archiveOf(name)) {
      yield { ...file, problem: worded(streamsCatalogs, words => words.archive) }
      return
    }
    const peeked = new Peeked(unpackedBy(name, packed))
    const format = await formatIn(peeked, await this.#formatsOf(file.path)).catch(() => undefined)
    if (!format) yield await wholeIn(file, peeked, byte)
    else
      for await (const { part, ...found } of partsIn(file, format, peeked))
        yield { ...found, ...(part && { part: { ...part, isLast: false } }) }
  }
}

/** A path that leads nowhere but into the archive. */
const inside = (name: string): string => path.join('/', name.replaceAll('\\', '/')).slice(1)

/** Which of the formats a stream is cut by; nothing if it is read whole. */
async function formatIn(peeked: Peeked, formats: readonly Format[]): Promise<Format | undefined> {
  if (formats[0]?.isOfLines === true) return formats[0]
  if (!formats.some(({ elements }) => elements)) return undefined
  const bytes = await peeked.head(head)
  if (bytes.includes(0)) return undefined
  const source = bytes.toString()
  return formats.find(({ elements, accepts }) => elements && (accepts?.(source) ?? true))
}

async function* partsIn(file: FoundFile, format: Format, bytes: Bytes): AsyncIterable<FoundFile> {
  const { elements } = format
  const parts = elements ? elementsOf(bytes, scannerOf(elements)) : linesOf(bytes)
  const partOf = (part: Part, isLast: boolean): FoundFile => ({
    ...file,
    size: part.bytes.length,
    part: { ...part, isLast, format: format.name },
  })
  let held: Part | undefined
  try {
    for await (const part of parts) {
      if (held) yield partOf(held, false)
      held = part
    }
  } catch (error) {
    if (held) yield partOf(held, false)
    const isDamaged = !(error instanceof WordedError) && isPacked(file.path)
    yield { ...file, problem: isDamaged ? damagedBehind(held) : wordedMessageOf(error) }
    return
  }
  yield partOf(held ?? { bytes: new Uint8Array(0), from: beginning }, true)
}

function scannerOf(elements: NonNullable<Format['elements']>): Scanner {
  if (elements.of === 'xml') return new XmlScanner(elements.names)
  const [head, tail] = elements.around
  return new JsonScanner(elements.arrays, {
    head: Uint8Array.from(Buffer.from(head)),
    tail: Uint8Array.from(Buffer.from(tail)),
  })
}

/** A file that is read whole, as far as it is no longer than an item may be. */
export async function wholeIn(
  file: FoundFile,
  bytes: Bytes,
  byte: number,
  told: Omit<Content, 'bytes' | 'byte'> = {},
): Promise<FoundFile> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of bytes) {
      size += piece.length
      if (size > usualMeasure.item) {
        const most = megabytes(usualMeasure.item)
        return { ...file, problem: worded(streamsCatalogs, words => words.longMember(most)) }
      }
      pieces.push(piece)
    }
  } catch (error) {
    return { ...file, problem: archiveProblem(error) }
  }
  return { ...file, size, content: { ...told, byte, bytes: Uint8Array.from(Buffer.concat(pieces)) } }
}

const archiveProblem = (error: unknown): Worded =>
  error instanceof WordedError ? error.text : worded(streamsCatalogs, words => words.damaged)

function damagedBehind(last: Part | undefined): Worded {
  const lines = last ? last.from.lines + newlinesIn(last.bytes) : 0
  return problemOf(words => words.damaged(lines))
}

/** A stream whose beginning can be looked at before it is read. */
class Peeked implements Bytes {
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #seen: Uint8Array[] = []

  constructor(bytes: Bytes) {
    this.#chunks = bytes[Symbol.asyncIterator]()
  }

  /** @returns The first bytes, so many at most. */
  async head(length: number): Promise<Buffer> {
    for (let seen = 0; seen < length;) {
      const next = await this.#chunks.next()
      if (next.done === true) break
      this.#seen.push(next.value)
      seen += next.value.length
    }
    return Buffer.concat(this.#seen).subarray(0, length)
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    yield* this.#seen.splice(0)
    for (;;) {
      const next = await this.#chunks.next()
      if (next.done === true) return
      yield next.value
    }
  }
}
