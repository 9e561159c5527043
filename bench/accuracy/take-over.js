/**
 * Takes labelled texts of another mark-up over into the bench. `node bench/accuracy/take-over.js --help` says how.
 *
 * Exit status: 0 all texts stand in the bench, 1 some were left out, 2 the folder or the call is faulty.
 */
import console from 'node:console'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import process from 'node:process'
import { URL, fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { takeOver } from './gold.js'
import { readEntities } from './lists.js'

const help = `node bench/accuracy/take-over.js FOLDER --batch N --prefix NAME [options]
  FOLDER           *.gold files and parties.json
  --batch N        number of the batch that the texts become
  --prefix NAME    the texts are called NAME-01, NAME-02 … in the order of FOLDER
  --entity KEY=ID  the entity that KEY means (may be repeated)
  --into FOLDER    where the texts go, instead of bench/accuracy/texts`

const listsFolder = fileURLToPath(new URL('../../lists', import.meta.url))
const textsFolder = fileURLToPath(new URL('texts', import.meta.url))

process.exitCode = await main(process.argv.slice(2))

/**
 * @param {string[]} argv
 * @returns {Promise<number>} exit status
 */
async function main(argv) {
  try {
    const options = readOptions(argv)
    if (options === undefined) {
      console.log(help)
      return 0
    }
    const { folder, into } = options
    const names = (await readdir(folder)).filter(name => extname(name) === '.gold').sort()
    const files = await Promise.all(
      names.map(async name => ({ name, source: await readFile(join(folder, name), 'utf8') })),
    )
    const parties = JSON.parse(await readFile(join(folder, 'parties.json'), 'utf8'))
    const entities = await readEntities(listsFolder)
    const { taken, leftOut } = takeOver(files, parties, entities, options)
    let written = 0
    for (const { path, source } of taken) if (await writeNew(join(into, path), source)) written += 1
    for (const line of leftOut) console.error(`left out  ${line}`)
    console.log(`${written} taken over, ${taken.length - written} stand already, ${leftOut.length} left out`)
    return leftOut.length ? 1 : 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
}

/**
 * @param {string[]} argv
 * @returns {import('./gold.js').TakingOver & { folder: string, into: string } | undefined} nothing: help is asked for
 * @throws {Error} what the call lacks
 */
function readOptions(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      batch: { type: 'string', default: '' },
      prefix: { type: 'string', default: '' },
      entity: { type: 'string', multiple: true, default: [] },
      into: { type: 'string', default: textsFolder },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const { batch, prefix, entity, into } = values
  if (positionals.length !== 1) throw new Error(`one folder is wanted\n${help}`)
  if (!/^[1-9]\d*$/u.test(batch)) throw new Error(`--batch “${batch}” is not a number\n${help}`)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(prefix)) throw new Error(`--prefix “${prefix}” is not an id\n${help}`)
  const chosen = new Map(
    entity.map(pair => {
      const [key, id, ...rest] = pair.split('=')
      if (!key || !id || rest.length) throw new Error(`--entity “${pair}” is not KEY=ID\n${help}`)
      return [key, id]
    }),
  )
  return { folder: positionals[0], batch: Number(batch), prefix, chosen, into }
}

/**
 * A text that stands already may have been corrected since: it is left as it is.
 *
 * @param {string} path
 * @param {string} source
 * @returns {Promise<boolean>} whether it was written
 */
async function writeNew(path, source) {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, source, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
