/** A thread of a run: does what it is asked for with the batches that it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads'
import type { JudgeTask } from '../audit/run.js'
import type { Unit } from '../audit/types.js'
import type { FoundFile } from '../workspace/files.js'
import type { Task } from '../workspace/pool.js'
import { Results, type Job } from './results.js'

type Work = (batch: unknown) => Promise<readonly unknown[]>

/** What threads do, by the kind of their task. */
const kinds: Readonly<Record<string, (job: unknown) => Work | Promise<Work>>> = {
  check: job => {
    const results = new Results(job as Job)
    return batch => results.of(batch as readonly FoundFile[])
  },
  judge: async job => {
    const { Judge } = await import('../audit/judge.js')
    const { options, cwd } = job as JudgeTask
    const judge = new Judge(options, cwd)
    return async batch => [await judge.of(batch as readonly Unit[])]
  },
  serve: async job => {
    const { judging } = await import('../server/threads.js')
    const replies = judging(job as Parameters<typeof judging>[0])
    return batch => replies(batch as Parameters<typeof replies>[0])
  },
}

/** Takes batches until the thread is ended. */
export function work(): void {
  const { kind, job } = workerData as Task
  const begin = kinds[kind]
  if (!begin) throw new Error(`No thread does this: ${kind}`)
  const done = Promise.resolve(begin(job))
  let turn = Promise.resolve()
  parentPort?.on('message', (batch: unknown) => {
    turn = turn.then(async () => parentPort?.postMessage(await (await done)(batch)))
  })
}
