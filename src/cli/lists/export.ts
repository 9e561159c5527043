/** `plashka lists export`: the current lists as one signed file for those who cannot reach the registers. */
import path from 'node:path'
import { readBytes } from '../../files/read.js'
import { writeWhole } from '../../files/whole.js'
import { builtinKnowledge, lexiconFile } from '../../knowledge/artefact.js'
import { packed } from '../../knowledge/bundle/format.js'
import { newKeyIn, privateKeyIn, publicText, signedBy } from '../../knowledge/bundle/keys.js'
import { importedFiles, importedFolder } from '../../knowledge/imported.js'
import { packageVersion } from '../../files/package.js'
import { knowledgeFor } from '../../knowledge/knowledge.js'
import { statusOf } from '../../knowledge/status.js'
import { compileLexicon } from '../../lexicon/compile.js'
import { formsOf } from '../../lexicon/forms.js'
import { listsCatalogs } from '../../knowledge/words/index.js'
import { registryToJson } from '../../registry/stored.js'
import { categories } from '../../registry/types.js'
import type { ExitCode, Host } from '../host.js'
import type { ExportOptions } from './options.js'

/** One name for all versions, so that an address stays what it is. */
const bundleFileName = 'plashka-lists.json'

/** Beside a hosted page, which may fetch nothing, and reads its own scripts. */
const pageScriptName = 'plashka-lists.js'

/** @throws BundleError if a key is none; the system's error if the file cannot be written. */
export async function exportCommand(options: ExportOptions, host: Host): Promise<ExitCode> {
  const cwd = host.cwd()
  const { output, key = [], newKey, page, language, json } = options
  const keys = [
    ...key.map(file => privateKeyIn(path.resolve(cwd, file), file)),
    ...(newKey === undefined ? [] : [newKeyIn(path.resolve(cwd, newKey), newKey)]),
  ]
  const knowledge = await knowledgeFor(builtinAndImported, cwd, importedFiles(importedFolder(host.env)))
  const { registry } = knowledge
  const registers = Object.fromEntries(
    statusOf(registry, categories).map(({ register, checked }) => [register, checked]),
  )
  const facts = { made: new Date().toISOString(), plashka: packageVersion(), registers }
  const parts = {
    registry: Buffer.from(registryToJson(registry)),
    // Of lists that nobody has added to the build has compiled it.
    lexicon:
      knowledge === builtinKnowledge() ? readBytes(lexiconFile) : compileLexicon(registry.entities.flatMap(formsOf)),
  }
  const file = path.join(output, bundleFileName)
  const bundle = packed(facts, parts, signedBy(keys))
  writeWhole(path.resolve(cwd, file), bundle)
  if (page)
    writeWhole(path.resolve(cwd, output, pageScriptName), `globalThis.plashkaLists = ${JSON.stringify(bundle)}\n`)
  const publicKeys = keys.map(publicText)
  if (json) host.stdout.write(`${JSON.stringify({ file, ...facts, publicKeys }, null, 2)}\n`)
  else host.stdout.write(`${listsCatalogs[language].bundle.written(file, registers, publicKeys)}\n`)
  return 0
}

const builtinAndImported = { lists: [], builtinLists: true, importedLists: true, disable: [] }
