#!/usr/bin/env node
/** The bin `plashka`: what it runs stands beside it in one file, and is compiled by the first run only. */
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import envPaths from 'env-paths'
import { compiled } from './code-cache.js'
import type { main } from './main.js'

/** Of the bundle's text; the build puts it here. */
declare const digestOfBundle: string

const file = fileURLToPath(new URL('command.cjs', import.meta.url))
// As Node calls it for the cache of its own.
const isAllowed = !process.env['NODE_DISABLE_COMPILE_CACHE']
const folder = isAllowed ? path.join(envPaths('plashka', { suffix: '' }).cache, 'code') : undefined
const { exports: command, keep } = compiled<{ readonly main: typeof main }>(
  { file, digest: digestOfBundle, require: createRequire(file) },
  folder,
)
await command.main(process.argv.slice(2), keep)
