/**
 * Official files fetched over the network, within bounds.
 */
import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

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
  const signal = AbortSignal.timeout(timeout)
  try {
    const response = await answerOf(address, signal)
    if (!response.body) throw new Error('the answer is empty')
    const announced = Number(response.headers.get('content-length') ?? NaN)
    if (announced > maxSize) throw new Error(tooLarge(maxSize))
    await pipeline(Readable.fromWeb(response.body), limited(maxSize), createWriteStream(file), { signal })
  } catch (error) {
    throw failed(address, signal.aborted ? new Error(`no whole answer within ${timeout / 1000} s`) : error)
  }
}

async function answerOf(address: string, signal: AbortSignal): Promise<Response> {
  let url = new URL(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!/^https?:$/u.test(url.protocol)) throw new Error('only http and https addresses are fetched')
    const response = await fetch(url, { signal, redirect: 'manual' })
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null) {
      if (response.status !== 200) throw new Error(`the answer is ${response.status} ${response.statusText}`.trim())
      return response
    }
    const next = new URL(location, url)
    if (url.protocol === 'https:' && next.protocol === 'http:')
      throw new Error('redirected from an encrypted connection to an open one')
    url = next
  }
  throw new Error(`more than ${mostRedirects} redirections`)
}

const tooLarge = (maxSize: number): string => `larger than ${maxSize / 2 ** 20} MB`

function limited(maxSize: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Uint8Array, _, next) {
      size += chunk.length
      next(size > maxSize ? new Error(tooLarge(maxSize)) : null, chunk)
    },
  })
}

const failed = (address: string, cause: unknown): Error => new Error(`Cannot fetch ${address}`, { cause })
