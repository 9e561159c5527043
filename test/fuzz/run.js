/**
 * The fuzzer without jest, in whose sandbox each document takes twice as long: prints what is wrong, and exits with 1 if
 * anything is.
 */
import console from 'node:console'
import { register } from 'node:module'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { URL } from 'node:url'
import { collected, runTests } from '../mutation/harness.js'

process.env['PLASHKA_FUZZ'] ??= '200000'
register('../mutation/loader.js', import.meta.url)
const tests = await collected('fuzz', () => import(new URL('fuzz.sweep.test.ts', import.meta.url).href))
let started = 0
await runTests(
  tests,
  () => (started = performance.now()),
  ({ id }, error) => {
    console.log(`${error ? '✖' : '✓'}${id.slice('fuzz'.length)} ${((performance.now() - started) / 1000).toFixed(0)} s`)
    if (error) {
      console.log(error instanceof Error ? error.message : error)
      process.exitCode = 1
    }
    return true
  },
)
