/** A thread of a run: checks the batches that it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads'
import { Batches, type Job } from './batch.js'
import type { FoundFile } from './files.js'

const batches = new Batches(workerData as Job)
let turn = Promise.resolve()
parentPort?.on('message', (files: readonly FoundFile[]) => {
  turn = turn.then(async () => parentPort?.postMessage(await batches.check(files)))
})
