/** `plashka audit SOURCES --store FILE`: checks an archive into a store, and tells what it comes to. */
import path from 'node:path'
import process from 'node:process'
import { AuditError } from '../audit/error.js'
import { ProgressBar } from '../audit/progress.js'
import type { Beside, Summary, Whom } from '../audit/report/reading.js'
import { textReport } from '../audit/report/text.js'
import type { Producer } from '../audit/queue/producer.js'
import { audit, type Judging } from '../audit/run.js'
import { Store } from '../audit/store/store.js'
import type { AuditOptions, FieldName } from '../audit/types.js'
import { auditCatalogs } from '../audit/words/index.js'
import { openedInput } from '../files/standard-input.js'
import { today } from '../registry/date.js'
import type { IgnoreOptions } from '../workspace/options.js'
import type { ExitCode, Host } from './host.js'

export interface AuditCommandOptions extends AuditOptions, IgnoreOptions, Whom {
  readonly store: string
  /** How to call standard input. */
  readonly stdinFilename?: string
  readonly quiet?: boolean
  /** Address of a queue whose workers judge. */
  readonly queue?: string
  readonly queueName?: string
}

/** Fields as the command line names them. */
export type FieldOptions = Readonly<Partial<Record<FieldName, string>>>

export async function auditCommand(
  sources: readonly string[],
  options: AuditCommandOptions,
  host: Host,
): Promise<ExitCode> {
  const { store: file, stdinFilename, quiet, newSince, newcomers, queue, queueName, ...said } = options
  const asOf = said.asOf ?? today(new Date())
  const language = options.language ?? options.fallback
  const words = auditCatalogs[language]
  const tell = (text: string): unknown => host.stderr.write(`plashka: ${text}\n`)
  if (sources.length === 0) throw new AuditError(errors => errors.noSources)
  const isInput = sources.includes('-')
  if (isInput && (sources.length > 1 || stdinFilename === undefined))
    throw new AuditError(errors => (sources.length > 1 ? errors.inputAlone : errors.inputName))
  const read = isInput ? { name: stdinFilename ?? '', bytes: openedInput(host.stdin) } : sources
  return untilAsked(async signal => {
    const store = await Store.open(path.resolve(host.cwd(), file), asOf)
    const progress = isWatched(host) && !quiet ? new ProgressBar(host.stderr, language) : undefined
    let producer: Producer | undefined
    try {
      const judged = { ...said, asOf, language }
      const job = { sources: read, options: judged, cwd: host.cwd(), signal }
      const ofQueue = queue === undefined ? undefined : await producerFor({ url: queue, name: queueName }, judged)
      producer = ofQueue
      const judging: Judging | undefined = ofQueue && ((batches, lists) => ofQueue.judged(batches, lists))
      const { isWhole, failures, items } = await audit(
        { ...job, ...(progress && { progress }), ...(judging && { judging }) },
        store,
      )
      progress?.end()
      for (const failure of failures) tell(failure[language])
      if (!isWhole) tell(words.interrupted(words.items(items)))
      if (!isWhole || failures.length > 0) return 2
      const whom: Whom = { ...(newSince && { newSince }), ...(newcomers && { newcomers }) }
      const reading = store.reading(whom, language)
      const summary = reading.summary()
      if (newcomers && !summary.hasEarlierLists) tell(words.report.noEarlierLists)
      host.stdout.write(textReport(reading, language, host.cwd()))
      return codeOf(summary, reading.beside())
    } finally {
      progress?.end()
      await producer?.close()
      store.close()
    }
  })
}

async function producerFor(
  { url, name }: { readonly url: string; readonly name: string | undefined },
  { asOf, language, fallback, fields, profile }: AuditOptions,
): Promise<Producer> {
  const [{ Producer }, { defaultQueue }] = await Promise.all([
    import('../audit/queue/producer.js'),
    import('../audit/queue/wire.js'),
  ])
  const options = { language, fallback, ...(asOf && { asOf }), ...(fields && { fields }), ...(profile && { profile }) }
  return Producer.open({ url, name: name ?? defaultQueue }, options)
}

function codeOf({ unread, findings }: Summary, beside: readonly Beside[]): ExitCode {
  if (unread > 0) return 2
  return findings.error > 0 || beside.some(({ severity }) => severity === 'error') ? 1 : 0
}

const isWatched = ({ stderr, env }: Host): boolean => stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI']

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Does the work with a signal that tells the user's wish to end it, which is heard from before the store is there
 * until it is closed. Who says it again does not wait for what has been begun.
 */
async function untilAsked<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const ask = (): void => controller.abort()
  for (const signal of signals) process.once(signal, ask)
  try {
    return await work(controller.signal)
  } finally {
    for (const signal of signals) process.off(signal, ask)
  }
}
