/** `plashka work --queue URL`: judges what others put into a queue, until it is asked to end. */
import { once } from 'node:events'
import process from 'node:process'
import { defaultQueue } from '../audit/queue/wire.js'
import { QueueWorker } from '../audit/queue/worker.js'
import { auditCatalogs } from '../audit/words/index.js'
import type { WorkspaceOptions } from '../workspace/options.js'
import type { ExitCode, Host } from './host.js'

export interface WorkCommandOptions extends WorkspaceOptions {
  readonly queue: string
  readonly queueName?: string
  readonly concurrency: number
  readonly rate?: number
  readonly results?: string
  readonly metrics?: number
}

export async function workCommand(options: WorkCommandOptions, host: Host): Promise<ExitCode> {
  const { queue: url, queueName: name = defaultQueue, concurrency, rate, results, metrics, ...own } = options
  const words = auditCatalogs[options.language ?? options.fallback]
  const worker = new QueueWorker({
    place: { url, name },
    concurrency,
    own,
    cwd: host.cwd(),
    ...(rate !== undefined && { rate }),
    ...(results !== undefined && { results }),
  })
  await worker.begin()
  const server = metrics === undefined ? undefined : worker.serve(metrics)
  if (server) await once(server, 'listening')
  host.stderr.write(`plashka: ${words.working(concurrency)}\n`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  host.stderr.write(`plashka: ${words.ending}\n`)
  server?.close()
  await worker.end()
  return 0
}
