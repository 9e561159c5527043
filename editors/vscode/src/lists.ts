/**
 * How old the lists are, and the way to newer ones: the command that comes with the extension, run where it can ask.
 */
import { execFile } from 'node:child_process'
import {
  l10n,
  ProcessExecution,
  StatusBarAlignment,
  Task,
  TaskRevealKind,
  tasks,
  TaskScope,
  window,
  workspace,
  type Disposable,
} from 'vscode'

/** What the extension needs of `plashka lists status --json`. */
interface Status {
  readonly registers: readonly { readonly register: string; readonly checked?: string; readonly age?: number }[]
}

/** In days: a register older than this has missed a Friday. */
const stale = 10

export class Lists implements Disposable {
  readonly #command: string
  readonly #language: string
  readonly #updated: () => void
  readonly #item = window.createStatusBarItem(StatusBarAlignment.Right)
  readonly #ended: Disposable

  /**
   * @param command The file of the command that comes with the extension. @param language Of the editor.
   * @param updated Called when an update has ended.
   */
  constructor(command: string, language: string, updated: () => void) {
    this.#command = command
    this.#language = language
    this.#updated = updated
    this.#item.command = 'plashka.updateLists'
    this.#ended = tasks.onDidEndTaskProcess(({ execution }) => {
      if (execution.task.definition.type !== taskType) return
      this.#updated()
      void this.show()
    })
  }

  /** Puts the age of the oldest register into the status bar; nothing if it cannot be told. */
  async show(): Promise<void> {
    const oldest = (await this.#status())?.registers.reduce((one, other) =>
      (other.age ?? 0) > (one.age ?? 0) ? other : one,
    )
    if (oldest?.age === undefined || oldest.checked === undefined) {
      this.#item.hide()
      return
    }
    const day = new Date(`${oldest.checked}T00:00:00`).toLocaleDateString(this.#language)
    this.#item.text = `${oldest.age > stale ? '$(warning)' : '$(law)'} plashka: ${day}`
    this.#item.tooltip = l10n.t('The oldest list is of {0}. Click to update the lists.', day)
    this.#item.show()
  }

  /** From the registers’ own hosts, or the bundle that the settings name. */
  update(): Thenable<unknown> {
    const { from = '', publicKeys = [] } =
      workspace.getConfiguration('plashka').get<{ from?: string; publicKeys?: string[] }>('bundle') ?? {}
    const keys = publicKeys.length > 0 ? ['--public-key', ...publicKeys] : []
    return this.#run(['lists', 'update', ...(from === '' ? [] : ['--from', from, ...keys])])
  }

  /** What has changed in the registers. */
  news(): Thenable<unknown> {
    return this.#run(['lists', 'news'])
  }

  dispose(): void {
    this.#item.dispose()
    this.#ended.dispose()
  }

  /** In a terminal of its own, which stays when the command has ended. */
  #run(args: readonly string[]): Thenable<unknown> {
    const execution = new ProcessExecution(process.execPath, [this.#command, ...args], {
      env: { ELECTRON_RUN_AS_NODE: '1', LANG: this.#language },
    })
    const task = new Task({ type: taskType }, TaskScope.Global, args.slice(0, 2).join(' '), 'plashka', execution)
    task.presentationOptions = { reveal: TaskRevealKind.Always, focus: true }
    return tasks.executeTask(task)
  }

  #status(): Promise<Status | undefined> {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    return new Promise(resolve => {
      execFile(process.execPath, [this.#command, 'lists', 'status', '--json'], { env }, (error, output) => {
        resolve(error ? undefined : (JSON.parse(output) as Status))
      })
    })
  }
}

const taskType = 'plashka'
