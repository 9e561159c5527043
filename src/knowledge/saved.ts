/** Files on disk, read as far as they are asked for. */
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { refuseIrregular } from '../files/read.js'
import type { SavedFile } from '../importer/exports/saved-file.js'

/** @throws FileError if it is no regular file; the system's error if it is not there. */
export async function savedOnDisk(file: string): Promise<SavedFile> {
  const stats = await stat(file)
  refuseIrregular(stats, file)
  const { size } = stats
  return {
    size,
    slice: async (start, end) => {
      const handle = await open(file)
      try {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, start)
        return bytes.subarray(0, bytesRead)
      } finally {
        await handle.close()
      }
    },
    chunks: () => createReadStream(file) as AsyncIterable<Uint8Array>,
  }
}
