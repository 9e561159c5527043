/**
 * Text that has to wait, whatever its size: memory stays flat.
 */
import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const chunkSize = 1 << 20

/** A file that no one else can read or name, and that goes with the process at the latest. */
export class Spool {
  readonly #file = nameless()

  write(text: string): void {
    writeFileSync(this.#file, text)
  }

  /** Gives everything on, in its order, and is done. */
  drain(sink: { write(bytes: Uint8Array): unknown }): void {
    for (let position = 0; ;) {
      const chunk = Buffer.allocUnsafe(chunkSize)
      const length = readSync(this.#file, chunk, 0, chunkSize, position)
      if (length === 0) break
      sink.write(chunk.subarray(0, length))
      position += length
    }
    this.close()
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** @returns The handle of such a file, with what comes. */
export async function spooled(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const file = nameless()
  for await (const piece of bytes) writeFileSync(file, piece)
  return file
}

function nameless(): number {
  const name = path.join(tmpdir(), `plashka-${randomUUID()}`)
  const file = openSync(name, 'wx+', 0o600)
  rmSync(name, { force: true })
  return file
}
