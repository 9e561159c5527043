/**
 * The check of the whole workspace, files that are not open included: once asked for, what is shown of them stays true.
 */
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { CancellationToken, Connection, WorkDoneProgressReporter } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { itemAt } from '../checked/index.js'
import { readDraft } from '../workspace/draft.js'
import { messageOf } from '../workspace/error.js'
import { findFiles } from '../workspace/files.js'
import { readBytes } from '../files/read.js'
import type { ListsMessage } from '../kernel/lists-findings.js'
import { languageServerCatalogs } from './words/index.js'
import { check } from './check.js'
import { diagnosticsOf, failureOf } from './diagnostics.js'
import type { Drafts } from './drafts.js'
import type { ClientSettings } from './settings.js'
import { uriOf } from './uri.js'
import type { Workspace } from './workspace.js'

export interface Counted {
  readonly files: number
  readonly findings: number
}

export class AllFiles {
  readonly #connection: Connection
  readonly #drafts: Drafts
  readonly #workspace: () => Workspace
  readonly #settingsOf: (uri: string) => Promise<ClientSettings>
  readonly #tellOfLists: (found: readonly ListsMessage[]) => void
  /** Those that were checked, absolute. */
  readonly #files = new Set<string>()
  /** Those of them that are not open and whose findings are shown, by address. */
  readonly #shown = new Set<string>()
  /** Number of changes of what files are checked by. */
  #changes = 0

  constructor(
    connection: Connection,
    drafts: Drafts,
    workspace: () => Workspace,
    settingsOf: (uri: string) => Promise<ClientSettings>,
    tellOfLists: (found: readonly ListsMessage[]) => void,
  ) {
    this.#connection = connection
    this.#drafts = drafts
    this.#workspace = workspace
    this.#settingsOf = settingsOf
    this.#tellOfLists = tellOfLists
  }

  /** Publishes what is found; a file without findings publishes nothing, unless it had some. */
  async check(progress: WorkDoneProgressReporter, token: CancellationToken): Promise<Counted> {
    const { folders, ignores, options } = this.#workspace()
    const language = options.language ?? options.fallback
    progress.begin(languageServerCatalogs[language].checking, 0, '', true)
    const files = new Set<string>()
    for (const cwd of folders) {
      const extensions = this.#workspace().extensions(cwd, await this.#settingsOf(uriOf(cwd)))
      for (const found of await findFiles(['.'], { cwd, ignores, extensions }))
        if (!found.problem && !found.fault) files.add(path.resolve(cwd, found.path))
    }
    let done = 0
    let findings = 0
    for (const file of files) {
      if (token.isCancellationRequested) break
      this.#files.add(file)
      findings += await this.#checkFile(file)
      done++
      progress.report((100 * done) / files.size, path.relative(itemAt(folders, 0), file))
      await setImmediate()
    }
    progress.done()
    return { files: done, findings }
  }

  /** A file has changed on the disk, or is what stands there again. */
  async changed(file: string): Promise<void> {
    if (this.#files.has(file)) await this.#checkFile(file)
  }

  /** Whatever files are checked by has changed. Given up if it changes again. */
  async allChanged(): Promise<void> {
    const change = ++this.#changes
    for (const file of [...this.#files]) {
      await setImmediate()
      if (change !== this.#changes) return
      await this.#checkFile(file)
    }
  }

  /** An editor shows the draft now: its diagnostics are those of the open text. */
  opened(uri: string): void {
    this.#shown.delete(uri)
  }

  async #checkFile(file: string): Promise<number> {
    const uri = uriOf(file)
    if (this.#drafts.isOpen(uri)) return (await this.#drafts.current(uri))?.messages.length ?? 0
    const diagnostics = await this.#diagnosticsOf(file, uri)
    if (this.#drafts.isOpen(uri)) return diagnostics.length
    if (diagnostics.length > 0 || this.#shown.has(uri)) await this.#connection.sendDiagnostics({ uri, diagnostics })
    if (diagnostics.length > 0) this.#shown.add(uri)
    else this.#shown.delete(uri)
    return diagnostics.length
  }

  async #diagnosticsOf(file: string, uri: string): Promise<ReturnType<typeof diagnosticsOf>> {
    const workspace = this.#workspace()
    if (workspace.isIgnored(file)) return []
    try {
      const client = await this.#settingsOf(uri)
      const setup = await workspace.setupFor(file, client)
      const { format, decoded } = await readDraft(file, readBytes(file), setup.formats, setup.located.config.formats)
      const document = TextDocument.create(uri, format.name, 0, decoded.source)
      const found = check(document, format, setup, client)
      this.#tellOfLists(found.aboutLists)
      return diagnosticsOf(found)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      const { language, fallback } = workspace.options
      return [failureOf(messageOf(error, language ?? fallback))]
    }
  }
}
