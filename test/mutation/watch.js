/**
 * Tells a loop that does not end from a machine that is busy, by the time for which the processor worked: a test that takes
 * far longer than without a mutant ends its process. Stryker begins another, asks anew, and is told why.
 *
 * @typedef {object} Watched
 * @property {string} mutant
 * @property {string} test
 * @property {number} limit in milliseconds of the processor
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { clearInterval, setInterval } from 'node:timers'
import { URL } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

/** In the sandbox of the run. */
const note = 'endless.json'
/** In milliseconds by the clock: a test that waits for what never comes takes no time of the processor. */
const longestWait = 300_000
const pause = 250

/** For how long the processor has worked for this process, in milliseconds. */
export const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Watches the process that makes it. */
export class Watch {
  #worker = new Worker(new URL(import.meta.url))

  constructor() {
    this.#worker.unref()
  }

  /** @param {Watched} watched until the next call */
  begins(watched) {
    this.#worker.postMessage(watched)
  }

  ends() {
    this.#worker.postMessage(undefined)
  }
}

/**
 * The test in which the process before this one was ended, if it was for this mutant. It is told once.
 *
 * @param {string} mutant
 * @returns {string | undefined}
 */
export function endlessUnder(mutant) {
  if (!existsSync(note)) return undefined
  /** @type {Watched} */
  const ended = JSON.parse(readFileSync(note, 'utf8'))
  rmSync(note)
  return ended.mutant === mutant ? ended.test : undefined
}

if (!isMainThread && parentPort) {
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let timer
  parentPort.on('message', (/** @type {Watched | undefined} */ watched) => {
    clearInterval(timer)
    if (watched === undefined) return
    const worked = processorTime()
    const began = Date.now()
    timer = setInterval(() => {
      if (processorTime() - worked < watched.limit && Date.now() - began < longestWait) return
      writeFileSync(note, JSON.stringify(watched))
      process.kill(process.pid, 'SIGKILL')
    }, pause)
  })
}
