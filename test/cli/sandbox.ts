/** The built command in a folder of its own, as a user calls it. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runAgain, type Result } from '../kept/command.js'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export type { Result }

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
  ): Promise<Result> => runAgain({ args, input, env: this.#environment(env), cwd, isCollected: this.isCollected })

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
