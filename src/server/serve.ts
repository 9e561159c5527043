/**
 * `plashka serve`: the threads, the server before them, and how both end.
 */
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { appOf, type AppOptions } from './app.js'
import { assertGuarded, isLoopback } from './gate.js'
import { upstreamAt } from './languagetool/upstream.js'
import type { Job } from './question.js'
import { judgesHere, Threads, type Judges, type ThreadOptions } from './threads.js'

export interface ServeOptions extends Omit<AppOptions, 'upstream'>, ThreadOptions {
  /** 0: any free one. */
  readonly port: number
  /** Of a LanguageTool. */
  readonly upstream?: string | undefined
  readonly upstreamMayBeAnywhere?: boolean | undefined
}

export interface Served {
  readonly app: FastifyInstance
  /** With the port. */
  readonly address: string
  /** Configs and lists are read anew. */
  renew(): void
  /** What was asked is answered still. */
  stop(): Promise<void>
}

/**
 * @throws RefusedError if others could reach it and no token keeps them out, or texts would leave; the system's error if the
 * port is taken.
 */
export async function serve(job: Job, options: ServeOptions): Promise<Served> {
  assertGuarded(options)
  const { upstream: url, upstreamMayBeAnywhere = false, ...rest } = options
  const upstream = url === undefined ? undefined : await upstreamAt(url, upstreamMayBeAnywhere)
  const judges: Judges = options.threads > 0 ? new Threads(job, options) : judgesHere(job)
  const app = await appOf({ ...rest, upstream, judges })
  try {
    await app.listen({ host: options.host, port: options.port })
  } catch (error) {
    await judges.end()
    throw error
  }
  const { port, address } = app.server.address() as AddressInfo
  const name = isLoopback(address) || !address.includes(':') ? address : `[${address}]`
  return {
    app,
    address: `http://${name === '::1' ? '[::1]' : name}:${port}/`,
    renew: () => judges.renew(),
    stop: async () => {
      // Who does not read the answer holds nobody up for ever.
      const late = setTimeout(() => app.server.closeAllConnections(), options.timeout * 1000)
      await app.close()
      clearTimeout(late)
      await judges.end()
    },
  }
}
