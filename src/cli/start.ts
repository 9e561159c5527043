#!/usr/bin/env node
/** The bin `plashka`: what it runs stands beside it in one file, and is compiled by the first run only. */
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import envPaths from 'env-paths'
import { expressionsOnce, optimisedLate } from '../workspace/v8-flags.js'
import { compiled, type Bundle } from './code-cache.js'
import type { main } from './main.js'

/** Of the bundles' texts; the build puts them here. */
declare const digestsOfBundles: Readonly<Record<'main' | 'rest', string>>

interface Main {
  readonly main: typeof main
}

// Before anything is compiled: code out of a cache counts only for the flags that it was made under.
for (const flag of [...expressionsOnce, ...optimisedLate]) setFlagsFromString(flag)

// As Node calls it for a cache of its own.
const isAllowed = !process.env['NODE_DISABLE_COMPILE_CACHE']
const folder = isAllowed ? path.join(envPaths('plashka', { suffix: '' }).cache, 'code') : undefined

const bundle = (name: string, digest: string): Bundle => {
  const file = fileURLToPath(new URL(name, import.meta.url))
  return { file, digest, require: createRequire(file) }
}

/** What other subcommands than the check need is read when one of them is called. */
let rest: unknown
function readRest(): unknown {
  if (rest === undefined) {
    const { exports, keep } = compiled(bundle('command-rest.cjs', digestsOfBundles.rest), folder, { main: command })
    rest = exports
    keep()
  }
  return rest
}
const { exports: command, keep } = compiled<Main>(bundle('command.cjs', digestsOfBundles.main), folder, {
  rest: readRest,
})
await command.main(process.argv.slice(2), keep)
