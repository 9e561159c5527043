/** `plashka serve`: runs until it is told to stop; what was asked by then is answered. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import type { Language } from '../language/language.js'
import type { ExitCode, Host } from './host.js'

export interface ServeCommandOptions {
  readonly port: number
  readonly host: string
  readonly name?: readonly string[]
  readonly origin?: readonly string[]
  readonly tokenFile?: string
  readonly threads: number
  /** In seconds. */
  readonly timeout: number
  /** In megabytes. */
  readonly maxSize: number
  readonly upstream?: string
  readonly upstreamMayBeAnywhere?: boolean
  readonly config?: string | false
  readonly lang?: Language
}

/** Drafts that wait for a thread at most. */
const queue = 1000

/** @throws Error if it may not listen there, or cannot. */
export async function serveCommand(
  folder: string,
  options: ServeCommandOptions & { readonly language: Language },
  imported: string,
  host: Host,
): Promise<ExitCode> {
  const { config, language: fallback, maxSize, name: names = [], origin: origins = [], ...rest } = options
  const { serve } = await import('../server/serve.js')
  const { serverCatalogs } = await import('../server/words/index.js')
  const root = path.resolve(host.cwd(), folder)
  const job = { root, ...(config !== undefined && { config }), imported, fallback }
  const served = await serve(job, {
    ...rest,
    names: names.map(name => name.toLowerCase()),
    origins,
    token: tokenOf(options, host),
    mostBytes: maxSize * 2 ** 20,
    fallback,
    queue,
  })
  host.stdout.write(`${serverCatalogs[fallback].listening(served.address)}\n`)
  process.on('SIGHUP', () => served.renew())
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  await served.stop()
  return 0
}

/** Never of the command line, which every user of the machine can read. */
function tokenOf({ tokenFile }: ServeCommandOptions, host: Host): string | undefined {
  const given =
    tokenFile === undefined ? host.env['PLASHKA_TOKEN'] : readFileSync(path.resolve(host.cwd(), tokenFile), 'utf8')
  const token = given?.trim()
  return token === '' ? undefined : token
}
