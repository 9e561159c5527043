/**
 * Batches of files on threads of their own, the results in the order of the files.
 */
import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import { packaged } from '../files/package.js'
import type { FoundFile } from '../workspace/files.js'
import type { FileResult, Job } from './results.js'

/** Batches are dealt out in turn: they are of about one size. What breaks a thread is thrown here. */
export async function* inParallel(
  job: Job,
  batches: readonly (readonly FoundFile[])[],
  threads: number,
): AsyncIterable<FileResult> {
  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: job }))
  const results = workers.map(worker => on(worker, 'message'))
  batches.forEach((batch, index) => workers[index % threads]!.postMessage(batch))
  try {
    for (const index of batches.keys()) {
      const { value } = (await results[index % threads]!.next()) as { value: [FileResult[]] }
      yield* value[0]
    }
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

/** As bundled: the thread of an unbuilt command would have to be compiled first. */
const script = packaged('dist/worker.js')
