/**
 * A real LanguageTool behind plashka, so that both serve one editor. A text goes to no machine of others unless that is meant.
 */
import { lookup } from 'node:dns/promises'
import { BlockList } from 'node:net'
import { refused } from '../refused.js'
import type { Code } from './answer.js'
import type { Match } from './types.js'

/** In milliseconds. */
const mostWait = 15_000

const own = new BlockList()
for (const [address, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  own.addSubnet(address, prefix)
own.addAddress('::1', 'ipv6')
own.addSubnet('fc00::', 7, 'ipv6')
own.addSubnet('fe80::', 10, 'ipv6')

/**
 * @param url With or without `/v2`. @param mayBeAnywhere Whether texts may leave.
 * @throws RefusedError if it is no address, or one of others.
 */
export async function upstreamAt(url: string, mayBeAnywhere: boolean): Promise<Upstream> {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    throw refused(500, 'upstream', words => words.badUpstream(url))
  const { hostname } = new URL(url)
  if (!mayBeAnywhere) {
    const found = await lookup(hostname.replace(/^\[|\]$/gu, ''), { all: true })
    if (!found.every(({ address, family }) => own.check(address, family === 6 ? 'ipv6' : 'ipv4')))
      throw refused(500, 'upstream', words => words.upstreamAway(hostname))
  }
  const base = url.replace(/\/+$/u, '')
  return new Upstream(base.endsWith('/v2') ? base : `${base}/v2`)
}

export class Upstream {
  readonly #base: string

  constructor(base: string) {
    this.#base = base
  }

  /** @returns Its matches, or why there are none. */
  async check(form: URLSearchParams): Promise<{ readonly matches: readonly Match[]; readonly reason?: string }> {
    try {
      const { matches } = (await this.#asked('check', { method: 'POST', body: form })) as { matches?: unknown }
      return Array.isArray(matches) ? { matches: matches as readonly Match[] } : { matches: [], reason: 'no matches' }
    } catch (error) {
      return { matches: [], reason: reasonOf(error) }
    }
  }

  /** None if it does not answer. */
  async languages(): Promise<readonly Code[]> {
    try {
      const found = await this.#asked('languages', {})
      return Array.isArray(found) ? (found as readonly Code[]) : []
    } catch {
      return []
    }
  }

  async #asked(path: string, request: RequestInit): Promise<unknown> {
    const signal = AbortSignal.timeout(mostWait)
    // Where it is sent on is somebody else's to say.
    const response = await fetch(`${this.#base}/${path}`, { ...request, redirect: 'error', signal })
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    return response.json()
  }
}

/** A word of the system, or the status: an address or a text is in neither. */
function reasonOf(error: unknown): string {
  const { cause, name, message } = error as Error & { readonly cause?: { readonly code?: string } }
  return cause?.code ?? (name === 'Error' ? message : name)
}
