/**
 * A worker with the engine in it, as who has started it sees it: questions are promises.
 */
import type { Answer, Answers, FaultCode, Kind, Questions } from './protocol.js'

/** The other side of the worker's port. */
export interface Remote {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

/** What was asked could not be answered. */
export class EngineError extends Error {
  readonly code: FaultCode

  /** @param message In the language of the choices. */
  constructor(code: FaultCode, message: string) {
    super(message)
    this.code = code
    this.name = 'EngineError'
  }
}

interface Waiting {
  readonly resolve: (result: never) => void
  readonly reject: (error: EngineError) => void
}

export class EngineClient {
  readonly #remote: Remote
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  constructor(remote: Remote) {
    this.#remote = remote
    remote.addEventListener('message', ({ data }) => this.#answered(data as Answer))
  }

  /** @throws EngineError, `superseded` if a newer check of the same queue was asked for. */
  ask<Asked extends Kind>(kind: Asked, question: Questions[Asked]): Promise<Answers[Asked]> {
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#remote.postMessage({ id, kind, ...question })
    })
  }

  #answered(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if ('error' in answer) waiting?.reject(new EngineError(answer.error.code, answer.error.message))
    else waiting?.resolve(answer.result as never)
  }
}
