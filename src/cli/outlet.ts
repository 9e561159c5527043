/**
 * Standard output where it may be full or closed. That ends no run: drafts would be left half mended, and the exit code
 * would be that of a part.
 */

/** Keeps what went wrong with a stream until the end. */
export class Outlet {
  readonly #stream: NodeJS.WritableStream
  #failure: NodeJS.ErrnoException | undefined

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => (this.#failure ??= error))
  }

  /**
   * Waits until all that was written is out, or cannot be.
   * @returns What kept it; nothing if a reader who has seen enough has closed the pipe: `plashka … | head`.
   */
  async end(): Promise<NodeJS.ErrnoException | undefined> {
    await new Promise<void>(resolve => void this.#stream.write('', () => resolve()))
    return this.#failure?.code === 'EPIPE' ? undefined : this.#failure
  }
}

/** Waits until a reader who is slower than the run has caught up: what he has not read yet is held in memory. */
export async function drained(stream: NodeJS.WritableStream & { readonly writableNeedDrain?: boolean }): Promise<void> {
  if (stream.writableNeedDrain !== true) return
  await new Promise<void>(resolve => {
    const done = (): void => {
      for (const event of events) stream.off(event, done)
      resolve()
    }
    const events = ['drain', 'close', 'error']
    for (const event of events) stream.on(event, done)
  })
}
