/** The command, whose findings are the measure for every other door. */
import type { Inspection } from '../src/kernel/inspection.js'
import { Sandbox, type Result } from './cli/sandbox.js'

/** The day of every check. */
export const asOf = '2024-11-30'

export interface Finding {
  readonly rule: string
  /** UTF-16 offsets in the source. */
  readonly start: number
  readonly end: number
  readonly severity: string
  readonly reason: string
}

export interface File {
  readonly name: string
  /** Of a format that is no text: its bytes. */
  readonly source: string | Uint8Array
}

export class CommandDoor {
  readonly #sandbox = new Sandbox()
  readonly #found = new Map<string, Promise<readonly Finding[]>>()

  readonly folder = this.#sandbox.folder
  readonly lists = this.#sandbox.lists

  /** Each file is checked once, however many doors it goes through. */
  findings(file: File): Promise<readonly Finding[]> {
    const key = JSON.stringify([file.name, String(file.source)])
    const found = this.#found.get(key) ?? this.#check(file)
    this.#found.set(key, found)
    return found
  }

  /** Runs the command in its folder, by a process of its own: it ends what it has begun. */
  run = (args: readonly string[]): Promise<Result> => this.#sandbox.runAlone(args)

  remove(): void {
    this.#sandbox.remove()
  }

  async #check({ name, source }: File): Promise<readonly Finding[]> {
    const args = ['inspect', '--json', '--as-of', asOf, '--lang', 'ru', '--stdin-filename', name, '-']
    const { messages } = JSON.parse((await this.#sandbox.run(args, source)).out) as Inspection
    return messages.map(({ ruleId: rule, start, end, severity, reason }) => ({ rule, start, end, severity, reason }))
  }
}
