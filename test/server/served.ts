/** The built command, serving: a process of its own, which can be killed in the middle of a check. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { packaged } from '../../src/files/package.js'

export class Served {
  readonly process: ChildProcess
  /** With a slash behind. */
  readonly address: string
  #written = ''

  private constructor(child: ChildProcess, address: string) {
    this.process = child
    this.address = address
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (this.#written += String(chunk)))
  }

  /** @param folder Whose configs hold. @param lists Of imported lists. */
  static async start(folder: string, lists: string, ...args: readonly string[]): Promise<Served> {
    const env = { ...process.env, PLASHKA_LISTS: lists, LANG: 'en_US.UTF-8' }
    const all = [path.join(packaged('dist'), 'cli.js'), 'serve', ...(args.includes('--port') ? [] : ['--port', '0'])]
    const server = spawn(process.execPath, [...all, ...args], { cwd: folder, env })
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
    const served = new Served(server, /http:\S+/u.exec(line)![0])
    served.#written = line
    return served
  }

  /** All that it has written. */
  get written(): string {
    return this.#written
  }

  get port(): number {
    return Number(new URL(this.address).port)
  }

  /** Lets it be asked, and kills it before it can answer: it stands still meanwhile. */
  async killedWhile<Result>(ask: () => Promise<Result>): Promise<Result> {
    this.process.kill('SIGSTOP')
    const answer = ask()
    try {
      await this.#asked()
    } finally {
      await this.stop('SIGKILL')
    }
    return answer
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return
    const exit = once(this.process, 'exit')
    this.process.kill(signal)
    await exit
  }

  /** Waits until what somebody has sent lies in the system's hands, unread. */
  async #asked(): Promise<void> {
    const port = this.port.toString(16).toUpperCase().padStart(4, '0')
    const waiting = new RegExp(`^ *\\d+: [0-9A-F]+:${port} \\S+ 01 [0-9A-F]{8}:(?!00000000)`, 'mu')
    for (let tries = 0; tries < 600; tries++) {
      if (waiting.test(readFileSync('/proc/net/tcp', 'utf8'))) return
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    throw new Error('Nobody asks')
  }
}
