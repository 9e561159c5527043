/**
 * Threads that judge drafts, each one draft at a time. One that takes too long is ended, and another begins in its place.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { packaged } from '../files/package.js'
import { worded } from '../messages/worded.js'
import { Judge } from './judge.js'
import type { Job, Kind, Question, Refusal, Reply } from './question.js'
import { RefusedError } from './refused.js'
import { serverCatalogs } from './words/index.js'

/** Who answers questions. */
export interface Judges {
  ask<Asked extends Kind>(question: Extract<Question, { readonly kind: Asked }>): Promise<Reply<Asked>>
  /** Questions that wait or are being answered. */
  readonly busy: number
  /** Configs and lists are read anew for what is asked from now on. */
  renew(): void
  end(): Promise<void>
}

/** On this thread: what takes long cannot be ended. */
export function judgesHere(job: Job): Judges {
  let judge = new Judge(job)
  return {
    ask: question => judge.reply(question) as Promise<never>,
    busy: 0,
    renew: () => void (judge = new Judge(job)),
    end: () => Promise.resolve(),
  }
}

export interface ThreadOptions {
  readonly threads: number
  /** For one draft, in seconds. */
  readonly timeout: number
  /** That wait at most; more are refused. */
  readonly queue: number
}

interface Waiting {
  readonly question: Question
  readonly resolve: (reply: Reply) => void
}

export class Threads implements Judges {
  readonly #job: Job
  readonly #options: ThreadOptions
  readonly #waiting: Waiting[] = []
  readonly #threads: Thread[]
  #hasEnded = false

  constructor(job: Job, options: ThreadOptions) {
    this.#job = job
    this.#options = options
    this.#threads = Array.from({ length: options.threads }, () => this.#begun())
  }

  get busy(): number {
    return this.#waiting.length + this.#threads.filter(({ isBusy }) => isBusy).length
  }

  ask<Asked extends Kind>(question: Extract<Question, { readonly kind: Asked }>): Promise<Reply<Asked>> {
    if (this.#waiting.length >= this.#options.queue) return Promise.resolve({ refusal: refusals.tooMany })
    return new Promise<Reply>(resolve => {
      this.#waiting.push({ question, resolve })
      this.#deal()
    }) as Promise<Reply<Asked>>
  }

  renew(): void {
    this.#threads.forEach((old, at) => {
      this.#threads[at] = this.#begun()
      void old.idle().then(() => old.end())
    })
    this.#deal()
  }

  async end(): Promise<void> {
    this.#hasEnded = true
    for (const { resolve } of this.#waiting.splice(0)) resolve({ refusal: refusals.stopping })
    await Promise.all(this.#threads.map(thread => thread.end()))
  }

  #begun(): Thread {
    return new Thread(this.#job, this.#options.timeout)
  }

  #deal(): void {
    for (const [at, thread] of this.#threads.entries()) {
      if (thread.isBusy) continue
      const next = this.#waiting.shift()
      if (!next) return
      void thread.answer(next.question).then(reply => {
        // What broke or took too long is gone with its thread.
        if (!thread.isAlive && !this.#hasEnded && this.#threads[at] === thread) this.#threads[at] = this.#begun()
        next.resolve(reply)
        this.#deal()
      })
    }
  }
}

const refusals = {
  tooMany: {
    status: 503,
    code: 'busy',
    message: worded(serverCatalogs, words => words.tooMany),
  },
  stopping: {
    status: 503,
    code: 'stopping',
    message: worded(serverCatalogs, words => words.stopping),
  },
  failed: {
    status: 500,
    code: 'failed',
    message: worded(serverCatalogs, words => words.failed),
  },
} satisfies Record<string, Refusal>

const tooLong = (seconds: number): Refusal => ({
  status: 422,
  code: 'too-long',
  message: worded(serverCatalogs, words => words.tooLong(seconds)),
})

/** As bundled: the thread of an unbuilt server would have to be compiled first. */
const script = packaged('dist/worker.js')

class Thread {
  readonly #worker: Worker
  readonly #timeout: number
  #done: ((reply: Reply) => void) | undefined
  readonly #ready: Promise<void>
  #idle: Promise<unknown> = Promise.resolve()
  isAlive = true

  constructor(job: Job, timeout: number) {
    this.#timeout = timeout
    this.#worker = new Worker(script, { workerData: { kind: 'serve', job } })
    this.#worker.unref()
    // Reading the lists takes its time, which is no draft's: they are asked for before any.
    this.#worker.postMessage([{ kind: 'lists' } satisfies Question])
    this.#ready = once(this.#worker, 'message').then(() => {
      this.#worker.on('message', ([reply]: readonly [Reply]) => this.#settle(reply))
    })
    // Who could not begin is told of by what follows.
    this.#ready.catch(() => {})
    this.#worker.on('error', () => this.#gone({ refusal: refusals.failed }))
    this.#worker.on('exit', () => this.#gone({ refusal: refusals.failed }))
  }

  get isBusy(): boolean {
    return this.#done !== undefined
  }

  answer(question: Question): Promise<Reply> {
    const reply = new Promise<Reply>(resolve => {
      let timer: NodeJS.Timeout | undefined
      this.#done = answered => {
        clearTimeout(timer)
        resolve(answered)
      }
      void this.#ready.then(
        () => {
          timer = setTimeout(() => {
            this.#gone({ refusal: tooLong(this.#timeout) })
            void this.end()
          }, this.#timeout * 1000)
          this.#worker.postMessage([question])
        },
        () => this.#gone({ refusal: refusals.failed }),
      )
    })
    this.#idle = reply
    return reply
  }

  idle = (): Promise<unknown> => this.#idle

  async end(): Promise<void> {
    this.isAlive = false
    await this.#worker.terminate()
  }

  #settle(reply: Reply): void {
    const done = this.#done
    this.#done = undefined
    done?.(reply)
  }

  #gone(reply: Reply): void {
    this.isAlive = false
    this.#settle(reply)
  }
}

/** What a thread does: each batch is one question. */
export function judging(job: Job): (questions: readonly Question[]) => Promise<readonly Reply[]> {
  const judge = new Judge(job)
  return questions => Promise.all(questions.map(question => replyOf(judge, question)))
}

async function replyOf(judge: Judge, question: Question): Promise<Reply> {
  try {
    return await judge.reply(question)
  } catch {
    // What broke may have words of the draft in it: nothing of it is told.
    return { refusal: refusals.failed }
  }
}

/** The answer. @throws RefusedError if there is none. */
export function answerIn<Asked extends Kind>(reply: Reply<Asked>) {
  if ('answer' in reply) return reply.answer
  throw RefusedError.of(reply.refusal)
}
