/**
 * The engine behind a port: what a worker is. Of checks that wait in a queue only the newest is made, so that who types is
 * answered about what stands there now.
 */
import { entryOf } from '../checked/index.js'
import type { Engine } from './engine.js'
import { RefusedError } from './error.js'
import { defaultChoices, type Answer, type Request } from './protocol.js'

/** A worker's own side, or one of a `MessageChannel`. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

type Check = Extract<Request, { kind: 'check' }>

/** Answers each request that comes through the port. */
export function answerOn(port: Port, engine: Engine): void {
  const waiting = new Map<string, Check>()
  const queueOf = (request: Request): string | undefined => (request.kind === 'check' ? request.queue : undefined)
  port.addEventListener('message', ({ data }) => {
    if (!isRequest(data)) return
    const queue = queueOf(data)
    if (queue === undefined) {
      port.postMessage(engine.answer(data))
      return
    }
    const older = waiting.get(queue)
    if (older) port.postMessage(supersededBy(older))
    waiting.set(queue, data as Check)
    // Those that came in the meantime come first.
    if (!older)
      setTimeout(() => {
        const newest = entryOf(waiting, queue)
        waiting.delete(queue)
        port.postMessage(engine.answer(newest))
      })
  })
}

/** Other messages are not for the engine: who shares a worker with it hears them. */
const isRequest = (data: unknown): data is Request =>
  typeof data === 'object' && data !== null && 'id' in data && 'kind' in data

function supersededBy({ id, kind, choices }: Check): Answer {
  const { code, text } = new RefusedError('superseded', words => words.superseded)
  return { id, kind, error: { code, message: text[choices?.language ?? defaultChoices.language] } }
}
