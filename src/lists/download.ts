/**
 * Official files fetched over the network, within bounds.
 */
import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { listsCatalogs } from '../messages/lists/index.js'
import type { ListsCatalog } from '../messages/lists/types.js'
import { worded, WordedError } from '../messages/worded.js'

export interface DownloadOptions {
  /** For the whole of it, in milliseconds. */
  readonly timeout: number
  /** In bytes. */
  readonly maxSize: number
}

const mostRedirects = 5

/**
 * @param file Where to put it; on failure it may be left in part.
 * @throws Error with the address; its cause tells the reason: not HTTP, an answer other than 200, too slow, too large, cut short.
 */
export async function download(address: string, file: string, { timeout, maxSize }: DownloadOptions): Promise<void> {
  const ended = new AbortController()
  const { signal } = ended
  const timer = setTimeout(() => ended.abort(), timeout)
  try {
    const response = await answerOf(address, signal)
    if (!response.body) throw fault(words => words.empty)
    const announced = Number(response.headers.get('content-length') ?? NaN)
    if (announced > maxSize) throw tooLarge(maxSize)
    await pipeline(Readable.fromWeb(response.body), limited(maxSize), createWriteStream(file), { signal })
  } catch (error) {
    throw failed(address, signal.aborted ? fault(words => words.tooSlow(timeout / 1000)) : error)
  } finally {
    clearTimeout(timer)
    // What is left of a refused answer would keep the connection, and with it the process.
    ended.abort()
  }
}

async function answerOf(address: string, signal: AbortSignal): Promise<Response> {
  let url = new URL(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!/^https?:$/u.test(url.protocol)) throw fault(words => words.noHttp)
    const response = await fetch(url, { signal, redirect: 'manual' })
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null) {
      if (response.status !== 200)
        throw fault(words => words.refused(`${response.status} ${response.statusText}`.trim()))
      return response
    }
    const next = new URL(location, url)
    if (url.protocol === 'https:' && next.protocol === 'http:') throw fault(words => words.openRedirect)
    url = next
  }
  throw fault(words => words.tooManyRedirects(mostRedirects))
}

const tooLarge = (maxSize: number): WordedError => fault(words => words.tooLarge(maxSize / 2 ** 20))

function limited(maxSize: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Uint8Array, _, next) {
      size += chunk.length
      next(size > maxSize ? tooLarge(maxSize) : null, chunk)
    },
  })
}

const failed = (address: string, cause: unknown): WordedError => fault(words => words.cannotFetch(address), { cause })

const fault = (say: (words: ListsCatalog['download']) => string, options?: ErrorOptions): WordedError =>
  new WordedError(
    worded(listsCatalogs, ({ download }) => say(download)),
    options,
  )
