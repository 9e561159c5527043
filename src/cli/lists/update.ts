/**
 * `plashka lists update`: official files fetched, from the registers' own hosts or the addresses of the config, and
 * imported like saved ones.
 */
import type { lookup } from 'node:dns'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Config } from '../../config/config.js'
import { authoritiesWith, isOfCertificate } from '../../knowledge/online/certificates.js'
import { hostOf, type DownloadOptions } from '../../knowledge/online/download.js'
import { officialHosts, type OfficialHost } from '../../knowledge/online/hosts.js'
import { fetchRegister, hostsOf, originsOf, type Fetched, type Origin } from '../../knowledge/online/origins.js'
import { listsCatalogs } from '../../knowledge/words/index.js'
import { bringsNews } from '../../importer/import.js'
import type { Category } from '../../registry/types.js'
import { canAsk, isAgreed } from '../ask.js'
import { configsOf } from '../../workspace/config.js'
import { messageOf } from '../../workspace/error.js'
import type { ExitCode, Host } from '../host.js'
import { agreedHosts, agreeTo } from './agreed-hosts.js'
import type { UpdateOptions } from './options.js'
import { printReport } from './report.js'
import { takingOf } from './taking.js'

/** What is outside: other than the world's in tests. */
export interface Network {
  readonly official: readonly OfficialHost[]
  /** Of names of hosts; default: the system's. */
  readonly resolve?: typeof lookup
}

/**
 * One register that fails keeps none of the others from being updated.
 * @param host Where text goes. @param terminal Where questions are asked.
 * @returns Of a mere look: 1 if there is something newer.
 */
export async function updateCommand(
  registers: readonly Category[],
  options: UpdateOptions,
  host: Host,
  terminal: Host,
  network: Network = { official: officialHosts },
): Promise<ExitCode> {
  const { config, folder } = await configsOf(options, host.cwd())(path.resolve(host.cwd()))
  if (options.from !== undefined) {
    const { hosts: _, ...limits } = limitsOf(options, { config, folder }, network, host)
    const { bundleCommand } = await import('./bundle.js')
    return bundleCommand(options.from, options, limits, host)
  }
  const origins = originsOf(registers, config.registers, network.official)
  const refusal = await refusalToAsk(hostsOf(origins), options, host, terminal)
  if (refusal !== undefined) {
    host.stderr.write(`plashka: ${refusal}\n`)
    return 2
  }
  const store = mkdtempSync(path.join(os.tmpdir(), 'plashka-update-'))
  try {
    const limits = limitsOf(options, { config, folder }, network, host)
    // All are fetched before the first is imported: an import takes seconds, in which idle connections die.
    const fetched = await Promise.allSettled(origins.map(origin => fetchRegister(origin, store, limits)))
    const outcomes: Outcome[] = []
    for (const [index, { register }] of origins.entries()) {
      const result = fetched[index]
      if (result) outcomes.push(await outcomeOf(register, result, options, host, terminal))
    }
    return told(outcomes, origins, options, host)
  } finally {
    rmSync(store, { recursive: true, force: true })
  }
}

/** What the user has against the hosts being asked; nothing if they may be. */
async function refusalToAsk(
  hosts: readonly string[],
  { yes, language }: UpdateOptions,
  host: Host,
  terminal: Host,
): Promise<string | undefined> {
  const agreed = agreedHosts()
  if (yes === true || hosts.every(name => agreed.includes(name))) return undefined
  const words = listsCatalogs[language].update
  host.stderr.write(`${words.wouldAsk(hosts)}\n`)
  if (!canAsk(terminal)) return words.noTerminal
  if (!(await isAgreed(words.question, words.yes, terminal, terminal.stderr))) return words.declined
  agreeTo(hosts)
  return undefined
}

function limitsOf(
  { timeout, maxSize, ca }: UpdateOptions,
  { config, folder }: { readonly config: Config; readonly folder: string },
  { resolve }: Network,
  host: Host,
): DownloadOptions {
  const given = ca === undefined ? undefined : path.resolve(host.cwd(), ca)
  const file = given ?? (config.ca === undefined ? undefined : path.resolve(folder, config.ca))
  return {
    timeout: timeout * 1000,
    maxSize: maxSize * 2 ** 20,
    hosts: Object.values(config.registers).map(hostOf),
    ...(file !== undefined && { authorities: authoritiesWith(file, path.relative(host.cwd(), file)) }),
    ...(resolve && { resolve }),
  }
}

/** What became of a register. */
type Outcome =
  | { readonly register: Category; readonly is: 'current' | 'newer' }
  | {
      readonly register: Category
      readonly is: 'failed'
      readonly failure: string
      /** The host gave no answer to here, as it may to another network or to a browser. */
      readonly isUnanswered: boolean
    }

async function outcomeOf(
  register: Category,
  result: PromiseSettledResult<Fetched>,
  options: UpdateOptions,
  host: Host,
  terminal: Host,
): Promise<Outcome> {
  const failed = (error: unknown, isUnanswered: boolean): Outcome => {
    return { register, is: 'failed', failure: messageOf(error, options.language), isUnanswered }
  }
  if (result.status === 'rejected') return failed(result.reason, !isOfCertificate(result.reason))
  try {
    return await taken(result.value, options, host, terminal)
  } catch (error) {
    return failed(error, false)
  }
}

async function taken(
  { exported, isOpen }: Fetched,
  options: UpdateOptions,
  host: Host,
  terminal: Host,
): Promise<Outcome> {
  const { check, dryRun, yes, force = false, language } = options
  const { register } = exported
  const { report, take } = await takingOf(exported, { force, onlyAdds: isOpen }, host)
  const is = bringsNews(report) ? 'newer' : 'current'
  printReport(report, options, host)
  if (check || dryRun) return { register, is }
  if (isOpen && is === 'newer' && !yes) {
    const words = listsCatalogs[language].update
    const isConfirmed =
      canAsk(terminal) && (await isAgreed(words.openQuestion(register), words.yes, terminal, terminal.stderr))
    if (!isConfirmed) return { register, is: 'failed', failure: words.notConfirmed(register), isUnanswered: false }
  }
  take()
  return { register, is }
}

function told(
  outcomes: readonly Outcome[],
  origins: readonly Origin[],
  { check, json, language }: UpdateOptions,
  host: Host,
): ExitCode {
  const words = listsCatalogs[language].update
  const failed = outcomes.flatMap(outcome => (outcome.is === 'failed' ? [outcome] : []))
  const newer = outcomes.flatMap(({ register, is }) => (is === 'newer' ? [register] : []))
  if (check && !json && (newer.length > 0 || failed.length === 0))
    host.stdout.write(`${newer.length > 0 ? words.newer(newer) : words.nothingNewer}\n`)
  for (const { failure } of failed) host.stderr.write(`plashka: ${failure}\n`)
  const unanswered = new Set(failed.filter(({ isUnanswered }) => isUnanswered).map(({ register }) => register))
  const pages = origins.flatMap(({ register, page }) => (page !== undefined && unanswered.has(register) ? [page] : []))
  if (pages.length > 0) host.stderr.write(`plashka: ${words.elsewhere(pages)}\n`)
  if (failed.length > 0) return 2
  return check && newer.length > 0 ? 1 : 0
}
