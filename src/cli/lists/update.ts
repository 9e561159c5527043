/** `plashka lists update`: official files fetched from the addresses in the config, imported like saved ones. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { download } from '../../lists/download.js'
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
  const asked = registers.length > 0 ? registers : categories.filter(register => config.registers[register] !== undefined)
  if (asked.length === 0) host.stderr.write(`plashka: ${catalog.noAddresses}\n`)
  let isFaultless = asked.length > 0
  for (const register of asked) {
    const address = config.registers[register]
    const failure = address === undefined ? catalog.noAddress(register) : await failureOf(register, address, options, host)
    if (failure === undefined) continue
    host.stderr.write(`plashka: ${failure}\n`)
    isFaultless = false
  }
  return isFaultless ? 0 : 2
}

/** Nothing if the register was updated. */
async function failureOf(
  register: Category,
  address: string,
  options: UpdateOptions,
  host: Host,
): Promise<string | undefined> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plashka-update-'))
  const file = path.join(folder, register)
  try {
    await download(address, file, { timeout: options.timeout * 1000, maxSize: options.maxSize * 2 ** 20 })
    printReport(await importFile(register, file, address, options, host), options, host)
    return undefined
  } catch (error) {
    return messageOf(error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
