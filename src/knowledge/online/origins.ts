/**
 * Where the registers come from, and how one of them is fetched.
 */
import path from 'node:path'
import { sure } from '../../checked/index.js'
import { savedOnDisk } from '../saved.js'
import { categories, type Category } from '../../registry/types.js'
import { readExport } from '../../importer/exports/index.js'
import type { RegisterExport } from '../../importer/types.js'
import { download, hostOf, type Delivery, type DownloadOptions } from './download.js'
import { addressOf, type Address, type OfficialHost } from './hosts.js'
import { downloadPages } from './pages.js'

export interface Origin {
  readonly register: Category
  /** The later ones are asked where the earlier ones fail. */
  readonly addresses: readonly Address[]
  /** Where people find the register; absent: the address is one of the user's own. */
  readonly page?: string
}

/** A register as it came. */
export interface Fetched extends Delivery {
  readonly exported: RegisterExport
}

/**
 * An address of the user's own goes before the register's own host.
 * @param asked None: those that the user has addresses for; without addresses all.
 */
export function originsOf(
  asked: readonly Category[],
  own: Partial<Readonly<Record<Category, string>>>,
  official: readonly OfficialHost[],
): Origin[] {
  const named = categories.filter(register => own[register] !== undefined)
  const wanted = sure([asked, named, categories].find(({ length }) => length > 0))
  return wanted.flatMap((register): Origin[] => {
    const url = own[register]
    if (url !== undefined) return [{ register, addresses: [addressOf(url)] }]
    return official.filter(host => host.register === register)
  })
}

/** Those of the registers' own. */
export const hostsOf = (origins: readonly Origin[]): string[] => [
  ...new Set(
    origins.flatMap(({ page, addresses }) => (page === undefined ? [] : addresses.map(({ url }) => hostOf(url)))),
  ),
]

/**
 * @param folder For the files, which are left there.
 * @param options The hosts are those that the user named; registers' own hosts send nobody elsewhere.
 * @throws WordedError why the first address failed, if all did: it could not be fetched, or is no such register.
 */
export async function fetchRegister(
  { register, addresses, page }: Origin,
  folder: string,
  options: DownloadOptions,
): Promise<Fetched> {
  const limits =
    page === undefined ? options : { ...options, hosts: addresses.map(({ url }) => hostOf(url)), mayLeave: false }
  const begun = performance.now()
  let failure: unknown
  for (const [index, { url, answers }] of addresses.entries()) {
    const timeout = options.timeout - Math.round(performance.now() - begun)
    if (timeout <= 0) break
    try {
      const file = path.join(folder, `${register}-${index}`)
      const get = answers === 'pages' ? downloadPages : download
      const delivery = await get(url, file, { ...limits, timeout })
      return { ...delivery, exported: await readExport(register, await savedOnDisk(file), url) }
    } catch (error) {
      failure ??= error
    }
  }
  throw failure
}
