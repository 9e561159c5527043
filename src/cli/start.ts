#!/usr/bin/env node
/** The bin `plashka`: what it runs stands beside it, and is compiled by the first run only. */
import path from 'node:path'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import envPaths from 'env-paths'
import { expressionsOnce, optimisedLate } from '../workspace/v8-flags.js'
import { startCommand } from './bundles.js'

// Before anything is compiled: code out of a cache counts only for the flags that it was made under.
for (const flag of [...expressionsOnce, ...optimisedLate]) setFlagsFromString(flag)

// As Node calls it for a cache of its own.
const isAllowed = !process.env['NODE_DISABLE_COMPILE_CACHE']
const folder = isAllowed ? path.join(envPaths('plashka', { suffix: '' }).cache, 'code') : undefined

const { exports: command, keep } = startCommand(folder)
void command.main(process.argv.slice(2), keep)
