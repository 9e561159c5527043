/**
 * Official files fetched over the network, within bounds.
 */
import { lookup } from 'node:dns'
import { createWriteStream } from 'node:fs'
import { request as requestOpen, STATUS_CODES, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestEncrypted } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline as joined, Transform, type Duplex, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createSecureContext, type SecureContext } from 'node:tls'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { itemAt } from '../../checked/index.js'
import { codeOf } from '../../files/error.js'
import { listsCatalogs } from '../words/index.js'
import type { ListsCatalog } from '../words/types.js'
import { worded, WordedError } from '../../messages/worded.js'
import { CertificateError, certificateFault } from './certificates.js'
import { isPublicAddress } from './public-addresses.js'

export interface DownloadOptions {
  /** For the whole of it, in milliseconds. */
  readonly timeout: number
  /** In bytes, of what comes out of it. */
  readonly maxSize: number
  /** Hosts that may have an address which is not public: those that the user named. Default: that of the address. */
  readonly hosts?: readonly string[]
  /** Whether a redirection may lead to other hosts than these. Default: true. */
  readonly mayLeave?: boolean
  /** Certificates of the authorities that are believed, as PEM. Default: those that Node believes. */
  readonly authorities?: readonly string[]
  /** Of names of hosts; default: the system's. */
  readonly resolve?: typeof lookup
}

/** How it came. */
export interface Delivery {
  /** Over a connection that is not encrypted, be it a part of the way: anybody on it may have changed what came. */
  readonly isOpen: boolean
}

/**
 * Asks the address. What comes is unpacked, and breaks off with an error where it gets too large.
 * @param body JSON, sent with it. Default: the address is asked for what it has.
 * @throws WordedError on an answer other than 200, and on what a redirection leads to.
 */
export type Ask = (body?: string) => Promise<Readable>

type Limits = Required<Pick<DownloadOptions, 'hosts' | 'resolve' | 'mayLeave'>> &
  Pick<DownloadOptions, 'authorities'> & { readonly signal: AbortSignal }

const mostRedirects = 5

/**
 * @param file Where to put it; on failure it may be left in part.
 * @throws As {@link exchange} does.
 */
export const download = (address: string, file: string, options: DownloadOptions): Promise<Delivery> =>
  exchange(address, options, async (ask, signal) => pipeline(await ask(), createWriteStream(file), { signal }))

/**
 * One or more questions to an address, with the limits of one download.
 * @throws WordedError with the address; its cause tells the reason: not HTTP, an answer other than 200, a certificate
 * that is not believed, a redirection to an address that is not public, too slow, too large, cut short.
 */
export async function exchange(
  address: string,
  { timeout, maxSize, hosts = [hostOf(address)], resolve = lookup, mayLeave = true, authorities }: DownloadOptions,
  talk: (ask: Ask, signal: AbortSignal) => Promise<void>,
): Promise<Delivery> {
  const ended = new AbortController()
  const { signal } = ended
  const timer = setTimeout(() => ended.abort(), timeout)
  const limits = { hosts, resolve, mayLeave, signal, ...(authorities && { authorities }) }
  const size = { left: maxSize, most: maxSize }
  let isOpen = false
  const ask: Ask = async body => {
    const answer = await answerOf(address, body, limits)
    isOpen ||= answer.isOpen
    if (Number(answer.response.headers['content-length'] ?? 0) > size.left) throw tooLarge(maxSize)
    return joined([answer.response, ...unpacked(answer.response), limited(size)], () => {}) as unknown as Readable
  }
  try {
    await talk(ask, signal)
    return { isOpen }
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

async function answerOf(
  address: string,
  body: string | undefined,
  limits: Limits,
): Promise<{ readonly response: IncomingMessage; readonly isOpen: boolean }> {
  let url = urlOf(address)
  let isOpen = false
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!/^https?:$/u.test(url.protocol)) throw fault(words => words.noHttp)
    isOpen ||= url.protocol === 'http:' && !isOwnMachine(url.hostname)
    const response = await requested(url, body, limits)
    const { statusCode = 0, headers } = response
    const location = statusCode >= 300 && statusCode < 400 ? headers.location : undefined
    if (location === undefined) {
      // The phrase that the server sends is a stranger's words.
      if (statusCode !== 200)
        throw fault(words => words.refused(`${statusCode} ${STATUS_CODES[statusCode] ?? ''}`.trim()))
      return { response, isOpen }
    }
    response.destroy()
    const next = urlOf(location, url)
    if (url.protocol === 'https:' && next.protocol === 'http:') throw fault(words => words.openRedirect)
    if (!limits.mayLeave && !limits.hosts.includes(next.hostname)) throw fault(words => words.otherHost(next.hostname))
    url = next
  }
  throw fault(words => words.tooManyRedirects(mostRedirects))
}

/** What passes between the programs of one machine nobody changes on the way. */
const isOwnMachine = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'))

function urlOf(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw fault(words => words.noAddress)
  return new URL(address, base)
}

/** By the list itself: reading all authorities takes longer than a page of a register does to come. */
const contexts = new WeakMap<readonly string[], SecureContext>()

function trusting(authorities: readonly string[]): SecureContext {
  const context = contexts.get(authorities) ?? createSecureContext({ ca: [...authorities] })
  contexts.set(authorities, context)
  return context
}

/** Why there is no connection. */
export type Unreached = 'unknown' | 'refused' | 'broken'

/** By the system's code. */
const unreachedBy: Readonly<Partial<Record<string, Unreached>>> = {
  ENOTFOUND: 'unknown',
  EAI_AGAIN: 'unknown',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ETIMEDOUT: 'refused',
  ECONNRESET: 'broken',
  EPIPE: 'broken',
}

function requested(
  url: URL,
  body: string | undefined,
  { hosts, resolve, signal, authorities }: Limits,
): Promise<IncomingMessage> {
  const isNamed = hosts.includes(url.hostname)
  const literal = url.hostname.replace(/^\[|\]$/gu, '')
  if (isIP(literal) !== 0 && !isNamed && !isPublicAddress(literal)) throw notPublic(url.hostname)
  const options: RequestOptions = {
    signal,
    method: body === undefined ? 'GET' : 'POST',
    // A connection of another request would have been judged by another name.
    agent: false,
    headers: {
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'plashka',
      ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    },
    lookup: isNamed ? resolve : publicOnly(resolve),
  }
  const certified = { rejectUnauthorized: true, ...(authorities && { secureContext: trusting(authorities) }) }
  return new Promise((done, fail) => {
    const refuse = (error: Error): void => {
      const wrong = certificateFault(error)
      const code = codeOf(error) ?? ''
      const unreached = Object.hasOwn(unreachedBy, code) ? unreachedBy[code] : undefined
      if (wrong) fail(new CertificateError(url.hostname, wrong))
      else if (unreached) fail(fault(words => words.unreached[unreached](url.hostname)))
      else fail(error)
    }
    const sent =
      url.protocol === 'https:'
        ? requestEncrypted(url, { ...options, ...certified }, done)
        : requestOpen(url, options, done)
    sent.on('error', refuse).end(body)
  })
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
      else done(null, itemAt(addresses, 0).address, itemAt(addresses, 0).family)
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

/** Counts what comes out, however small it was packed. @param size In bytes, of all answers together. */
function limited(size: { left: number; readonly most: number }): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _, next) {
      size.left -= chunk.length
      next(size.left < 0 ? tooLarge(size.most) : null, chunk)
    },
  })
}

const failed = (address: string, cause: unknown): WordedError => fault(words => words.cannotFetch(address), { cause })

/** An error in the words of downloads. */
export const fault = (say: (words: ListsCatalog['download']) => string, options?: ErrorOptions): WordedError =>
  new WordedError(
    worded(listsCatalogs, ({ download }) => say(download)),
    options,
  )
