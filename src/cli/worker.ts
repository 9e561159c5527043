/** A thread of a run: checks the batches that it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads'
import type { FoundFile } from '../workspace/files.js'
import { Results, type Job } from './results.js'

/** Takes batches until the thread is ended. */
export function work(): void {
  const results = new Results(workerData as Job)
  let turn = Promise.resolve()
  parentPort?.on('message', (files: readonly FoundFile[]) => {
    turn = turn.then(async () => parentPort?.postMessage(await results.of(files)))
  })
}
