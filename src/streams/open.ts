/**
 * The bytes of a file as they come, unpacked where its name says that it is packed.
 */
import { constants, createReadStream, fstatSync, openSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { sure } from '../checked/index.js'
import { about } from '../files/error.js'
import { refuseIrregular } from '../files/read.js'

/** In bytes. */
const chunk = 2 ** 18

type Bytes = AsyncIterable<Uint8Array>

/**
 * How packed files are unpacked, by the ending of their names. Streams that follow one another in a file are read as one,
 * as `cat` makes them.
 */
const unpacked: Readonly<Record<string, (packed: Bytes) => Bytes>> = {
  '.gz': packed => pipeline(packed, createGunzip({ chunkSize: chunk }), () => {}),
  '.tgz': packed => sure(unpacked['.gz'])(packed),
  '.zst': unzstd,
}

/** What is put behind a name when its file is packed. */
export const packings: readonly string[] = ['.gz', '.zst']

/** Whether a name is that of a packed file. */
export const isPacked = (name: string): boolean => unpackerOf(name) !== undefined

const unpackerOf = (name: string): ((packed: Bytes) => Bytes) | undefined =>
  unpacked[/\.[^.\\/]*$/.exec(name.toLowerCase())?.[0] ?? '']

/**
 * Reads a file from its beginning to its end.
 * @throws FileError if it is no regular file; the system's error if it cannot be read; the unpacker's if it is damaged.
 */
export async function* bytesOf(file: string): Bytes {
  refuseIrregular(statSync(file), file)
  const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  refuseIrregular(fstatSync(handle), file)
  try {
    yield* unpackedBy(file, createReadStream(file, { fd: handle, highWaterMark: chunk }) as Bytes)
  } catch (error) {
    throw about(error, file)
  }
}

/** How a packed file is called when it is unpacked. */
export const unpackedName = (name: string): string => name.replace(/\.tgz$/i, '.tar').replace(/\.(?:gz|zst)$/i, '')

/** What comes under a name, unpacked. */
export const unpackedBy = (name: string, bytes: Bytes): Bytes => unpackerOf(name)?.(bytes) ?? bytes

async function* unzstd(packed: Bytes): Bytes {
  const { Decompress } = await import('fzstd')
  const ready: Uint8Array[] = []
  const stream = new Decompress(piece => void ready.push(piece))
  for await (const bytes of packed) {
    stream.push(bytes)
    yield* ready.splice(0)
  }
  stream.push(new Uint8Array(0), true)
  yield* ready.splice(0)
}
