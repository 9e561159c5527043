/** `plashka lists import FILE…`: saved official files into the user's lists. */
import { listsCatalogs } from '../../knowledge/words/index.js'
import { categories } from '../../registry/types.js'
import { readAnyExport, readExport } from '../../importer/exports/index.js'
import { NoRegisterError, type RegisterExport } from '../../importer/types.js'
import { messageOf } from '../../workspace/error.js'
import type { ExitCode, Host } from '../host.js'
import { gathered, type Gathered } from './gathered.js'
import type { ImportOptions } from './options.js'
import { printReport } from './report.js'
import { takingOf } from './taking.js'

/**
 * A file that is refused keeps none of the others from being taken; the lists of its register are as they were.
 * @param given Files, folders, archives; a register's name before them says whose they all are.
 */
export async function importCommand(given: readonly string[], options: ImportOptions, host: Host): Promise<ExitCode> {
  const register = categories.find(name => name === given[0])
  const failures: string[] = []
  const exports: RegisterExport[] = []
  const others: string[] = []
  for (const name of register ? given.slice(1) : given)
    try {
      const { files, others: unread, errors } = await gathered(name, host.cwd())
      failures.push(...errors.map(error => messageOf(error, options.language)))
      others.push(...unread)
      for (const file of files) await read(file)
    } catch (error) {
      failures.push(messageOf(error, options.language))
    }
  // Of two files of a register the older one goes first.
  for (const exported of exports.toSorted(byDay))
    try {
      const { report, take } = await takingOf(exported, { force: options.force === true }, host)
      if (!options.dryRun) take()
      printReport(report, options, host, exports.length > 1 ? exported.path : undefined)
    } catch (error) {
      failures.push(messageOf(error, options.language))
    }
  const { imports } = listsCatalogs[options.language]
  if (exports.length === 0 && failures.length === 0) failures.push(imports.nothing)
  for (const failure of failures) host.stderr.write(`plashka: ${failure}\n`)
  for (const other of others.slice(0, mostNamed)) host.stderr.write(`plashka: ${imports.leftOut(other)}\n`)
  if (others.length > mostNamed) host.stderr.write(`plashka: ${imports.moreLeftOut(others.length - mostNamed)}\n`)
  return failures.length > 0 ? 2 : 0

  async function read({ name, file, isNamed }: Gathered): Promise<void> {
    try {
      exports.push(await (register ? readExport(register, file, name) : readAnyExport(file, name)))
    } catch (error) {
      if (!isNamed && error instanceof NoRegisterError) others.push(name)
      else failures.push(messageOf(error, options.language))
    }
  }
}

/** A folder of downloads holds anything: of more files no register comes as, their number is told. */
const mostNamed = 10

/** One that does not tell its day is of today. */
const byDay = ({ asOf: one }: RegisterExport, { asOf: other }: RegisterExport): number =>
  one === other ? 0 : other === undefined || (one !== undefined && one < other) ? -1 : 1
