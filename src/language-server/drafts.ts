/**
 * Open drafts, checked as they change. What is published is always of the version that it names: a check that was
 * outrun is given up. What is likely to be asked for next is prepared while nothing is typed.
 */
import { performance } from 'node:perf_hooks'
import { pathOf } from './uri.js'
import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { messageOf } from '../workspace/error.js'
import type { ListsMessage } from '../kernel/lists-findings.js'
import { check, type Check } from './check.js'
import { diagnosticsOf, failureOf } from './diagnostics.js'
import { formatOfDraft } from './formats.js'
import type { ClientSettings } from './settings.js'
import type { Workspace } from './workspace.js'

/** In milliseconds: an author who has not typed for so long reads what was published. */
const rest = 1000

export class Drafts {
  readonly #connection: Connection
  readonly #documents: TextDocuments<TextDocument>
  readonly #workspace: () => Workspace
  readonly #settingsOf: (uri: string) => Promise<ClientSettings>
  readonly #tellOfLists: (found: readonly ListsMessage[]) => void
  readonly #prepare: (check: Check, isOutrun: () => boolean) => Promise<void>
  readonly #checks = new Map<string, Promise<Check | undefined>>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  /** When checking may go on, so that it never takes more than half of the time. */
  #nextAt = 0

  /** @param prepare Called with what is known of a draft once its author rests. */
  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    workspace: () => Workspace,
    settingsOf: (uri: string) => Promise<ClientSettings>,
    tellOfLists: (found: readonly ListsMessage[]) => void,
    prepare: (check: Check, isOutrun: () => boolean) => Promise<void>,
  ) {
    this.#connection = connection
    this.#documents = documents
    this.#workspace = workspace
    this.#settingsOf = settingsOf
    this.#tellOfLists = tellOfLists
    this.#prepare = prepare
  }

  /** A draft has changed. Changes that come faster than they are checked are checked once. */
  changed(uri: string): void {
    this.#checks.delete(uri)
    clearTimeout(this.#timers.get(uri))
    this.#timers.set(
      uri,
      setTimeout(() => void this.#publish(uri), Math.max(0, this.#nextAt - performance.now())),
    )
  }

  /** Whatever drafts are checked by has changed. */
  allChanged(): void {
    for (const uri of this.#documents.keys()) this.changed(uri)
  }

  closed(uri: string): void {
    this.#checks.delete(uri)
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  isOpen(uri: string): boolean {
    return this.#documents.get(uri) !== undefined
  }

  /**
   * The check of a draft as it is now.
   * @returns Nothing if it is not open, ignored, or of no format known.
   */
  async current(uri: string): Promise<Check | undefined> {
    const known = this.#checks.get(uri)
    const pending = known ?? this.#check(uri)
    this.#checks.set(uri, pending)
    const found = await pending
    if (this.#checks.get(uri) !== pending && this.isOpen(uri)) return this.current(uri)
    return found
  }

  async #publish(uri: string): Promise<void> {
    const version = this.#documents.get(uri)?.version
    if (version === undefined) return
    const isOutrun = (): boolean => this.#documents.get(uri)?.version !== version
    try {
      const found = await this.current(uri)
      if (isOutrun()) return
      const diagnostics = found ? diagnosticsOf(found) : []
      await this.#connection.sendDiagnostics({ uri, version, diagnostics })
      if (found && !isOutrun())
        this.#timers.set(
          uri,
          setTimeout(() => void this.#prepare(found, isOutrun), rest),
        )
    } catch (error) {
      if (isOutrun()) return
      const { language, fallback } = this.#workspace().options
      await this.#connection.sendDiagnostics({
        uri,
        version,
        diagnostics: [failureOf(messageOf(error, language ?? fallback))],
      })
    }
  }

  async #check(uri: string): Promise<Check | undefined> {
    const workspace = this.#workspace()
    const path = pathOf(uri)
    if (path !== undefined && workspace.isIgnored(path)) return undefined
    const client = await this.#settingsOf(uri)
    const setup = await workspace.setupFor(path, client)
    const document = this.#documents.get(uri)
    const format =
      document && formatOfDraft(document.languageId, path, document.getText(), setup.formats, setup.located.config)
    if (!format) return undefined
    const start = performance.now()
    const found = check(document, format, setup, client)
    this.#nextAt = 2 * performance.now() - start
    this.#tellOfLists(found.aboutLists)
    return found
  }
}
