/** `plashka lists update`: official files fetched from the addresses in the config, imported like saved ones. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { download, hostOf } from '../../lists/download.js'
import { listsCatalogs } from '../../messages/lists/index.js'
import { categories, type Category } from '../../registry/types.js'
import { configsOf } from '../config.js'
import { messageOf } from '../error.js'
import type { ExitCode, Host } from '../run.js'
import { importFile, printReport } from './import.js'
import type { UpdateOptions } from './index.js'

/** One register that fails keeps none of the others from being updated. */
export async function updateCommand(
  registers: readonly Category[],
  options: UpdateOptions,
  host: Host,
): Promise<ExitCode> {
  const { config } = await configsOf(options, host.cwd())(path.resolve(host.cwd()))
  const catalog = listsCatalogs[options.language].update
  const asked =
    registers.length > 0 ? registers : categories.filter(register => config.registers[register] !== undefined)
  if (asked.length === 0) host.stderr.write(`plashka: ${catalog.noAddresses}\n`)
  const hosts = Object.values(config.registers).map(hostOf)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plashka-update-'))
  try {
    // All are fetched before the first is imported: an import takes seconds, in which idle connections die.
    const fetched = await Promise.all(
      asked.map(register => fetchRegister(register, config.registers[register], folder, hosts, options)),
    )
    const failures = []
    for (const { register, address, failure } of fetched) {
      const problem = failure ?? (await importFetched(register, address, folder, options, host))
      if (problem !== undefined) failures.push(problem)
    }
    for (const failure of failures) host.stderr.write(`plashka: ${failure}\n`)
    return asked.length > 0 && failures.length === 0 ? 0 : 2
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Fetched {
  readonly register: Category
  readonly address: string
  readonly failure?: string
}

async function fetchRegister(
  register: Category,
  address: string | undefined,
  folder: string,
  hosts: readonly string[],
  { timeout, maxSize, language }: UpdateOptions,
): Promise<Fetched> {
  if (address === undefined)
    return { register, address: '', failure: listsCatalogs[language].update.noAddress(register) }
  try {
    const limits = { timeout: timeout * 1000, maxSize: maxSize * 2 ** 20, hosts }
    await download(address, path.join(folder, register), limits)
    return { register, address }
  } catch (error) {
    return { register, address, failure: messageOf(error, language) }
  }
}

/** What went wrong, if anything did. */
async function importFetched(
  register: Category,
  address: string,
  folder: string,
  options: UpdateOptions,
  host: Host,
): Promise<string | undefined> {
  try {
    printReport(await importFile(register, path.join(folder, register), address, options, host), options, host)
    return undefined
  } catch (error) {
    return messageOf(error, options.language)
  }
}
