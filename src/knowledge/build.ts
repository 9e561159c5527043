/**
 * Compiles the built-in lists into what is read at start-up. Run by the build.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compileLexicon } from '../lexicon/compile.js'
import { formsOf } from '../lexicon/forms.js'
import { buildRegistry } from '../registry/registry.js'
import { registryToJson } from '../registry/stored.js'
import { lexiconFile, listsFolder, registryFile } from './artefact.js'
import { readBuiltinLists } from './files.js'

const registry = buildRegistry(readBuiltinLists(listsFolder))
const lexicon = compileLexicon(registry.entities.flatMap(formsOf))
mkdirSync(path.dirname(registryFile), { recursive: true })
writeFileSync(registryFile, registryToJson(registry))
writeFileSync(lexiconFile, lexicon)
