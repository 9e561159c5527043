/**
 * The fuzzer without jest, in whose sandbox each document takes twice as long. Slices of seeds, each in every format, are
 * handed to processes that live as long as the run; a line tells how far it is, and from which seed another run goes on.
 * Prints each fault as soon as it is known, and exits with 1 if there is any. `--help` lists the variables that it heeds.
 */
import { fork } from 'node:child_process'
import console from 'node:console'
import { availableParallelism } from 'node:os'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { URL, fileURLToPath } from 'node:url'

const help = `node test/fuzz/run.js, told by the environment
  PLASHKA_FUZZ       how many documents; default: 200000
  PLASHKA_SEED       from which seed on; default: 1
  PLASHKA_PROCESSES  in how many processes; default: ${availableParallelism()}, as many as the machine has for it
  PLASHKA_FORMATS    formats with commas between, such as "docx,md"; default: all`

/** Seeds that a process is handed at once. */
const sliceLength = 10
/** Between two lines that tell how far the run is, in milliseconds. */
const pause = 30_000

const { env } = process
const wanted = Number(env['PLASHKA_FUZZ'] ?? 200_000)
const firstSeed = Number(env['PLASHKA_SEED'] ?? 1)
const processes = Number(env['PLASHKA_PROCESSES'] ?? availableParallelism())

const started = performance.now()
let told = started
let tried = 0
let faults = 0
let nextSeed = firstSeed
/** First seeds of slices that are being tried. */
const pending = new Set()

function tell() {
  told = performance.now()
  const seconds = (told - started) / 1000
  const from = Math.min(nextSeed, ...pending)
  console.log(
    `${tried} of ${wanted} documents, ${faults} faults, ${seconds.toFixed(0)} s; all up to PLASHKA_SEED=${from} are done`,
  )
}

/** @param {import('node:child_process').ChildProcess} child @param {number} formats */
function handOut(child, formats) {
  const planned = (nextSeed - firstSeed) * formats
  if (planned >= wanted) return void child.disconnect()
  pending.add(nextSeed)
  child.send({ from: nextSeed, to: nextSeed + sliceLength })
  nextSeed += sliceLength
}

function start() {
  const child = fork(fileURLToPath(new URL('child.js', import.meta.url)))
  child.on('message', (/** @type {{ formats: number, from?: number, tried: number, faults: string[] }} */ done) => {
    if (done.from !== undefined) pending.delete(done.from)
    tried += done.tried
    faults += done.faults.length
    for (const fault of done.faults) console.log(`✖ ${fault}`)
    if (performance.now() - told > pause) tell()
    handOut(child, done.formats)
  })
  return new Promise(resolve => {
    child.on('exit', (code, signal) => {
      if (code !== 0) {
        faults += 1
        console.log(`✖ a process ended with ${signal ?? code}`)
      }
      resolve(undefined)
    })
  })
}

async function tryAll() {
  await Promise.all(Array.from({ length: processes }, start))
  tell()
  process.exitCode = faults > 0 ? 1 : 0
}

if (process.argv.includes('--help')) console.log(help)
else await tryAll()
