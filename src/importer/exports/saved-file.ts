/**
 * A saved file as its readers need it, wherever it lies.
 */
export interface SavedFile {
  /** In bytes. */
  readonly size: number
  /** @param end Exclusive; past the end of the file: up to there. */
  readonly slice: (start: number, end: number) => Promise<Uint8Array>
  /** All of it, from the beginning. */
  readonly chunks: () => AsyncIterable<Uint8Array>
}

/** A file that a browser was given, or anything in memory. */
export const savedInBlob = (blob: Blob): SavedFile => ({
  size: blob.size,
  slice: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  chunks: () => piecesOf(blob),
})

/** In bytes: so much of a file is in memory at a time. */
const piece = 64 * 1024

async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < blob.size; start += piece)
    yield new Uint8Array(await blob.slice(start, start + piece).arrayBuffer())
}
