/**
 * The worker that takes in register files, as the page sees it. Of the page's first scripts it is no part.
 */
import { packed } from 'virtual:lists'
import type { ImportAnswer, ImportRequest } from './protocol.js'
import RegisterWorker from './worker.js?worker&inline'

let worker: Worker | undefined
let last: Promise<unknown> = Promise.resolve()

/** Files are taken in one after the other. @param request Made when its turn has come. */
export function importFile(request: () => Omit<ImportRequest, 'builtin'>): Promise<ImportAnswer> {
  const answer = last.then(() => asked({ ...request(), builtin: packed }))
  last = answer
  return answer
}

function asked(request: ImportRequest): Promise<ImportAnswer> {
  const own = (worker ??= new RegisterWorker())
  return new Promise(resolve => {
    own.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => resolve(data), { once: true })
    own.postMessage(request)
  })
}
