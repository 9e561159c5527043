/**
 * Who may ask: by the name under which the server is asked, by the page that asks, by the token.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { isIP } from 'node:net'
import { refused } from './refused.js'

export interface GateOptions {
  /** On which the server listens. */
  readonly host: string
  /** Further names that it goes by. */
  readonly names: readonly string[]
  /** Pages that may ask, as browsers name them; `*`: any. */
  readonly origins: readonly string[]
  readonly token: string | undefined
}

const loopback = ['127.0.0.1', 'localhost', '[::1]', '::1']
export const isLoopback = (host: string): boolean => loopback.includes(host)

/** Of a token: what can be guessed is none. */
const shortestToken = 16

/** @throws RefusedError if others could reach the server and nothing keeps them out. */
export function assertGuarded({ host, token }: GateOptions): void {
  if (token !== undefined && token.length < shortestToken)
    throw refused(500, 'token', words => words.shortToken(shortestToken))
  if (token === undefined && !isLoopback(host)) throw refused(500, 'token', words => words.needsToken(host))
}

/**
 * A page that lets its own name point to this machine would read what is here: only names that are known are answered.
 * @param host The header. @throws RefusedError
 */
export function admitHost(host: string | undefined, { host: own, names, token }: GateOptions): void {
  const name = (host ?? '').replace(/:\d+$/u, '').toLowerCase()
  const isOwn = isLoopback(own) ? isLoopback(name) : name === own || isLoopback(name)
  // Another page's name brings no token along, and an address is nobody's name.
  const isAddress = token !== undefined && isIP(name.replace(/^\[|\]$/gu, '')) > 0
  if (!isOwn && !isAddress && !names.includes(name)) throw refused(403, 'host', words => words.foreignHost(name))
}

/** @throws RefusedError */
export function admitOrigin(origin: string | undefined, { origins }: GateOptions): void {
  if (origin !== undefined && !origins.includes(origin) && !origins.includes('*'))
    throw refused(403, 'origin', words => words.foreignOrigin(origin))
}

/** @param given As it was sent. @throws RefusedError */
export function admitToken(given: string | undefined, { token }: GateOptions): void {
  if (token === undefined) return
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  if (given === undefined || !timingSafeEqual(digest(given), digest(token)))
    throw refused(401, 'token', words => words.noToken)
}
