/**
 * The process in which all files of tests that a process of jest runs call the command, one after another: starting one
 * takes as long as sixty small drafts. This module is read once for them (test/runtime.js).
 */
import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Call {
  readonly args: readonly string[]
  readonly input: string | Uint8Array
  readonly env: Record<string, string>
  /** Absolute. */
  readonly cwd: string
  /** Whether what the run has let go of is collected before it is answered. */
  readonly isCollected: boolean
}

class CommandHost {
  readonly #process: ChildProcess = fork(fileURLToPath(new URL('../cli/command-host.js', import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: ['--expose-gc'],
    // As bytes stay bytes.
    serialization: 'advanced',
  })
  readonly #waiting = new Map<number, (result: Result) => void>()
  #calls = 0

  constructor() {
    this.#process.on('message', ({ id, result }: { id: number; result: Result }) => {
      this.#waiting.get(id)?.(result)
      this.#waiting.delete(id)
      if (this.#waiting.size === 0) this.#process.channel?.unref()
    })
    this.#process.on('exit', code => {
      if (host === this) host = undefined
      for (const answer of this.#waiting.values()) answer({ code: code ?? -1, out: '', err: 'the process has ended' })
    })
    // It ends with the process that has begun it, which does not wait for it but while it is asked.
    this.#process.unref()
  }

  run(call: Call): Promise<Result> {
    this.#calls += 1
    const id = this.#calls
    this.#process.channel?.ref()
    this.#process.send({ id, call })
    return new Promise(resolve => this.#waiting.set(id, resolve))
  }
}

let host: CommandHost | undefined

/** Runs the command in a process that has run it before. */
export const runAgain = (call: Call): Promise<Result> => (host ??= new CommandHost()).run(call)
