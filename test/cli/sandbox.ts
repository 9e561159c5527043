/** The built command in a folder of its own, as a user calls it. */
import { execFile, fork, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const commandHost = fileURLToPath(new URL('command-host.js', import.meta.url))

export interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Call {
  readonly args: readonly string[]
  readonly input: string | Uint8Array
  readonly env: Record<string, string>
  /** Absolute. */
  readonly cwd: string
  /** Whether what the run has let go of is collected before it is answered. */
  readonly isCollected: boolean
}

/** The process which the runs of a test file share. */
class CommandHost {
  readonly #process: ChildProcess = fork(commandHost, {
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
    })
    this.#process.on('exit', code => {
      if (shared === this) shared = undefined
      for (const answer of this.#waiting.values()) answer({ code: code ?? -1, out: '', err: 'the process has ended' })
    })
  }

  run(call: Call): Promise<Result> {
    this.#calls += 1
    const id = this.#calls
    this.#process.send({ id, call })
    return new Promise(resolve => this.#waiting.set(id, resolve))
  }

  end(): void {
    this.#process.kill()
  }
}

let shared: CommandHost | undefined
afterAll(() => {
  shared?.end()
  shared = undefined
})

export class Sandbox {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'plashka-'))
  /** Where the command finds imported lists. */
  readonly lists = path.join(this.folder, 'imported')
  /** Where it keeps what the user has trusted. */
  readonly settings = path.join(this.folder, 'settings')

  /**
   * Runs the command in a process that has run it before.
   * @param cwd Absolute; default: the folder itself.
   */
  run = (
    args: readonly string[],
    input: string | Uint8Array = '',
    env: Record<string, string> = {},
    cwd = this.folder,
  ): Promise<Result> => {
    shared ??= new CommandHost()
    return shared.run({ args, input, env: this.#environment(env), cwd, isCollected: this.isCollected })
  }

  protected readonly isCollected: boolean = false

  /** Runs the command in a process of its own, for what only a process shows. */
  runAlone = (
    args: readonly string[],
    input: string | Uint8Array = '',
    env: Record<string, string> = {},
    cwd = this.folder,
  ): Promise<Result> =>
    new Promise(resolve => {
      const options = { cwd, env: this.#environment(env), maxBuffer: 1 << 28 }
      const child = execFile(process.execPath, [command, ...args], options, (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err })
      })
      child.stdin?.end(input)
    })

  write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true })
    writeFileSync(path.join(this.folder, name), content)
  }

  remove = (): void => rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })

  #environment(env: Record<string, string>): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      LANG: 'C',
      PLASHKA_LISTS: this.lists,
      XDG_CONFIG_HOME: this.settings,
      ...env,
    }
  }
}
