/**
 * Official files fetched over the network, within bounds.
 */
import { lookup } from 'node:dns'
import { createWriteStream } from 'node:fs'
import { get as getOpen, STATUS_CODES, type IncomingMessage, type RequestOptions } from 'node:http'
import { get as getEncrypted } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { Transform, type Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { listsCatalogs } from '../messages/lists/index.js'
import type { ListsCatalog } from '../messages/lists/types.js'
import { worded, WordedError } from '../messages/worded.js'
import { isPublicAddress } from './public-addresses.js'

export interface DownloadOptions {
  /** For the whole of it, in milliseconds. */
  readonly timeout: number
  /** In bytes, of what is written. */
  readonly maxSize: number
  /** Hosts that may have an address which is not public: those that the user named. Default: that of the address. */
  readonly hosts?: readonly string[]
  /** Of names of hosts; default: the system's. */
  readonly resolve?: typeof lookup
}

type Limits = Required<Pick<DownloadOptions, 'hosts' | 'resolve'>> & { readonly signal: AbortSignal }

const mostRedirects = 5

/**
 * @param file Where to put it; on failure it may be left in part.
 * @throws WordedError with the address; its cause tells the reason: not HTTP, an answer other than 200, a redirection to
 * an address that is not public, too slow, too large, cut short.
 */
export async function download(address: string, file: string, options: DownloadOptions): Promise<void> {
  const { timeout, maxSize, resolve = lookup } = options
  const ended = new AbortController()
  const { signal } = ended
  const timer = setTimeout(() => ended.abort(), timeout)
  try {
    const response = await answerOf(address, { hosts: options.hosts ?? [hostOf(address)], resolve, signal })
    if (Number(response.headers['content-length'] ?? 0) > maxSize) throw tooLarge(maxSize)
    await pipeline([response, ...unpacked(response), limited(maxSize), createWriteStream(file)], { signal })
  } catch (error) {
    throw failed(address, signal.aborted ? fault(words => words.tooSlow(timeout / 1000)) : error)
  } finally {
    clearTimeout(timer)
    // What is left of a refused answer would keep the connection, and with it the process.
    ended.abort()
  }
}

/** The host of an address, as a redirection would call it; empty if it has none. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '')

async function answerOf(address: string, limits: Limits): Promise<IncomingMessage> {
  let url = urlOf(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!/^https?:$/u.test(url.protocol)) throw fault(words => words.noHttp)
    const response = await requested(url, limits)
    const { statusCode = 0, headers } = response
    const location = statusCode >= 300 && statusCode < 400 ? headers.location : undefined
    if (location === undefined) {
      // The phrase that the server sends is a stranger's words.
      if (statusCode !== 200)
        throw fault(words => words.refused(`${statusCode} ${STATUS_CODES[statusCode] ?? ''}`.trim()))
      return response
    }
    response.destroy()
    const next = urlOf(location, url)
    if (url.protocol === 'https:' && next.protocol === 'http:') throw fault(words => words.openRedirect)
    url = next
  }
  throw fault(words => words.tooManyRedirects(mostRedirects))
}

function urlOf(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw fault(words => words.noAddress)
  return new URL(address, base)
}

function requested(url: URL, { hosts, resolve, signal }: Limits): Promise<IncomingMessage> {
  const isNamed = hosts.includes(url.hostname)
  const literal = url.hostname.replace(/^\[|\]$/gu, '')
  if (isIP(literal) !== 0 && !isNamed && !isPublicAddress(literal)) throw notPublic(url.hostname)
  const options: RequestOptions = {
    signal,
    // A connection of another request would have been judged by another name.
    agent: false,
    headers: { accept: '*/*', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'plashka' },
    lookup: isNamed ? resolve : publicOnly(resolve),
  }
  const get = url.protocol === 'https:' ? getEncrypted : getOpen
  return new Promise((done, fail) => get(url, options, done).on('error', fail))
}

/**
 * The addresses are judged where the connection is made: asked for once more, a name may have others. One that is not
 * public spoils all of them.
 */
const publicOnly =
  (resolve: typeof lookup): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) done(error, '', 0)
      else if (!addresses.every(({ address }) => isPublicAddress(address))) done(notPublic(host), '', 0)
      else if (options.all) done(null, addresses)
      else done(null, addresses[0]!.address, addresses[0]!.family)
    })
  }

/** By the name of the encoding; none for a file sent as it is. */
const unpackers: Readonly<Partial<Record<string, () => Duplex>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function unpacked({ headers }: IncomingMessage): Duplex[] {
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? ''
  if (encoding === '' || encoding === 'identity') return []
  const unpacker = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined
  if (!unpacker) throw fault(words => words.unknownPacking)
  return [unpacker()]
}

const tooLarge = (maxSize: number): WordedError => fault(words => words.tooLarge(maxSize / 2 ** 20))
const notPublic = (host: string): WordedError => fault(words => words.notPublic(host))

/** Counts what comes out, however small it was packed. */
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
