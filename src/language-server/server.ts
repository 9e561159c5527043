/**
 * The server: what it can do, and who answers which request.
 */
import {
  CodeActionKind,
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
  type CancellationToken,
  type CodeAction,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { ListsFindings, type ListsMessage } from '../kernel/lists-findings.js'
import { packageVersion } from '../files/package.js'
import { languageServerCatalogs } from './words/index.js'
import type { Severity } from '../policy/types.js'
import {
  actionsFor,
  appliedEdit,
  applyActionCommand,
  fixAllKind,
  prepareAll,
  resolvedAction,
  type ActionContext,
  type ActionData,
  type Delivery,
} from './actions.js'
import { AllFiles } from './all-files.js'
import type { Check } from './check.js'
import { Drafts } from './drafts.js'
import { hoverAt } from './hover.js'
import { lensesOf } from './lens.js'
import { linksOf } from './links.js'
import { clientSettingsOf, isTrusting, type ClientSettings } from './settings.js'
import { pathOf } from './uri.js'
import { decidesOthers, isWatched, watcherOf, watchers } from './watching.js'
import type { WorkspaceOptions } from '../workspace/options.js'
import { Workspace } from './workspace.js'

export const checkWorkspaceCommand = 'plashka.checkWorkspace'

const messageTypes: Readonly<Record<Severity, MessageType>> = {
  error: MessageType.Error,
  warning: MessageType.Warning,
  info: MessageType.Info,
}

/** @param cwd Stands in for a workspace folder where the editor has none. */
export class Server {
  readonly #connection: Connection
  readonly #documents = new TextDocuments(TextDocument)
  readonly #drafts: Drafts
  readonly #allFiles: AllFiles
  /** As asked for on the command line, and by the client when it starts. */
  #options: WorkspaceOptions
  readonly #cwd: string
  readonly #ofLists = new ListsFindings()
  readonly #settings = new Map<string, Promise<ClientSettings>>()
  #capabilities: ClientCapabilities = {}
  #initial: ClientSettings = clientSettingsOf(undefined)
  #workspace: Workspace

  constructor(connection: Connection, options: WorkspaceOptions, cwd: string) {
    this.#connection = connection
    this.#options = options
    this.#cwd = cwd
    this.#workspace = this.#workspaceOf([cwd])
    const settingsOf = (uri: string): Promise<ClientSettings> => this.#settingsOf(uri)
    const workspace = (): Workspace => this.#workspace
    const tellOfLists = (found: readonly ListsMessage[]): void => this.#tellOfLists(found)
    this.#drafts = new Drafts(connection, this.#documents, workspace, settingsOf, tellOfLists, prepareAll)
    this.#allFiles = new AllFiles(connection, this.#drafts, workspace, settingsOf, tellOfLists)
  }

  listen(): void {
    const connection = this.#connection
    const documents = this.#documents
    connection.onInitialize(params => this.#initialize(params))
    connection.onInitialized(() => this.#register())
    documents.onDidOpen(({ document }) => this.#allFiles.opened(document.uri))
    documents.onDidChangeContent(({ document }) => this.#drafts.changed(document.uri))
    documents.onDidClose(({ document }) => {
      this.#settings.delete(document.uri)
      this.#drafts.closed(document.uri)
      const file = pathOf(document.uri)
      if (file !== undefined) return this.#allFiles.changed(file)
    })
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#initial = clientSettingsOf((settings as Readonly<Record<string, unknown>> | null)?.['plashka'])
      this.#settings.clear()
      return this.#allChanged()
    })
    connection.onDidChangeWatchedFiles(async ({ changes }) => {
      const files = changes.flatMap(({ uri }) => pathOf(uri) ?? [])
      if (files.some(file => decidesOthers(file) || this.#workspace.isDecidedBy(file))) {
        this.#workspace.reload()
        await this.#allChanged()
      } else for (const file of files) await this.#allFiles.changed(file)
    })
    connection.onCodeAction((params, token) =>
      this.#answer(params.textDocument, token, [], (check, isOutrun) =>
        actionsFor(check, params, this.#actionContext(isOutrun)),
      ),
    )
    connection.onCodeActionResolve((action, token) => {
      const { uri, version } = action.data as ActionData
      return this.#answer<CodeAction | ResponseError>({ uri }, token, action, (check, isOutrun) => {
        if (check.version !== version) return changed()
        return resolvedAction(check, action, this.#actionContext(isOutrun)) ?? failed(check)
      })
    })
    connection.onHover(({ textDocument, position }, token) =>
      this.#answer(textDocument, token, null, check => hoverAt(check, position) ?? null),
    )
    connection.onDocumentLinks(({ textDocument }, token) => this.#answer(textDocument, token, [], linksOf))
    connection.onCodeLens(({ textDocument }, token) =>
      this.#answer(textDocument, token, [], check => (check.client.codeLens ? lensesOf(check) : [])),
    )
    connection.onExecuteCommand(async ({ command, arguments: [data] = [] }, token, progress) => {
      if (command === applyActionCommand) return this.#apply(data as ActionData, token)
      if (command !== checkWorkspaceCommand) throw new ResponseError(ErrorCodes.InvalidParams, `Unknown: ${command}`)
      const counted = await this.#allFiles.check(progress, token)
      const { language, fallback } = this.#options
      const words = languageServerCatalogs[language ?? fallback]
      await connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Info,
        message: words.checked(counted.files, counted.findings),
      })
      return counted
    })
    documents.listen(connection)
    connection.listen()
  }

  #actionContext(isOutrun: () => boolean): ActionContext {
    const { workspace } = this.#capabilities
    const isVersioned = workspace?.workspaceEdit?.documentChanges === true
    return { isVersioned, delivery: this.#delivery, isOutrun }
  }

  /** Clients register what is announced to them: only what they will ask for. */
  get #commands(): string[] {
    return [checkWorkspaceCommand, ...(this.#delivery === 'when-carried-out' ? [applyActionCommand] : [])]
  }

  get #delivery(): Delivery {
    const { textDocument, workspace } = this.#capabilities
    const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {}
    if (dataSupport === true && resolveSupport?.properties.includes('edit') === true) return 'when-resolved'
    return workspace?.applyEdit === true ? 'when-carried-out' : 'at-once'
  }

  /** Carries out an action of the draft as it is. */
  async #apply(action: ActionData | undefined, token: CancellationToken): Promise<null | ResponseError> {
    if (typeof action?.uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'An action is to be named')
    const answer = await this.#answer<WorkspaceEdit | ResponseError | undefined>(
      action,
      token,
      undefined,
      (check, isOutrun) => {
        if (check.version !== action.version) return changed()
        return appliedEdit(check, action, this.#actionContext(isOutrun)) ?? failed(check)
      },
    )
    if (answer === undefined || answer instanceof ResponseError) return answer ?? null
    const { applied, failureReason } = await this.#connection.workspace.applyEdit(answer)
    return applied ? null : new ResponseError(LSPErrorCodes.RequestFailed, failureReason ?? 'The edit was refused')
  }

  #initialize({ capabilities, workspaceFolders, initializationOptions }: InitializeParams): InitializeResult {
    this.#capabilities = capabilities
    const given = initializationOptions as Readonly<Record<string, unknown>> | null | undefined
    this.#initial = clientSettingsOf(given?.['plashka'] ?? given)
    if (isTrusting(given)) this.#options = { ...this.#options, trusting: { ...this.#options.trusting, isGiven: true } }
    const folders = (workspaceFolders ?? []).flatMap(({ uri }) => pathOf(uri) ?? [])
    if (folders.length > 0) this.#workspace = this.#workspaceOf(folders)
    return {
      serverInfo: { name: 'plashka', version: packageVersion() },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
          resolveProvider: this.#delivery === 'when-resolved',
        },
        hoverProvider: true,
        documentLinkProvider: {},
        codeLensProvider: {},
        executeCommandProvider: { commands: this.#commands, workDoneProgress: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    }
  }

  async #register(): Promise<void> {
    const { client, workspace } = { client: this.#connection.client, workspace: this.#capabilities.workspace }
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      await client.register(DidChangeConfigurationNotification.type, { section: 'plashka' })
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      await client.register(
        DidChangeWatchedFilesNotification.type,
        watchers(this.#capabilities, this.#options.imported),
      )
    if (workspace?.workspaceFolders)
      this.#connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => pathOf(uri)))
        const left = this.#workspace.folders.filter(folder => !gone.has(folder))
        const folders = [...new Set([...left, ...added.flatMap(({ uri }) => pathOf(uri) ?? [])])]
        this.#workspace = this.#workspaceOf(folders.length > 0 ? folders : [this.#cwd])
        await this.#allChanged()
      })
  }

  #workspaceOf(folders: readonly string[]): Workspace {
    return new Workspace(folders, this.#options, file => void this.#watch(file, folders))
  }

  /** Presets and lists may have any name, and may lie anywhere. */
  async #watch(file: string, folders: readonly string[]): Promise<void> {
    const capabilities = this.#capabilities
    if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration || isWatched(file, folders)) return
    const watchers = [watcherOf(file, capabilities)]
    try {
      await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    } catch (error) {
      this.#connection.console.warn(`${file}: ${String(error)}`)
    }
  }

  /** They concern no draft: the editor tells of them once a session. */
  #tellOfLists(found: readonly ListsMessage[]): void {
    for (const { severity, reason } of this.#ofLists.add(found))
      void this.#connection.sendNotification(ShowMessageNotification.type, {
        type: messageTypes[severity],
        message: reason,
      })
  }

  async #allChanged(): Promise<void> {
    this.#drafts.allChanged()
    if (this.#capabilities.workspace?.codeLens?.refreshSupport)
      await this.#connection.sendRequest(CodeLensRefreshRequest.type)
    await this.#allFiles.allChanged()
  }

  #settingsOf(uri: string): Promise<ClientSettings> {
    if (!this.#capabilities.workspace?.configuration) return Promise.resolve(this.#initial)
    const known =
      this.#settings.get(uri) ??
      this.#connection.workspace
        .getConfiguration({ scopeUri: uri, section: 'plashka' })
        .then(value => (value === null || value === undefined ? this.#initial : clientSettingsOf(value)))
    this.#settings.set(uri, known)
    return known
  }

  /** Answers of the draft as it is; one that was outrun by a change is given up. */
  async #answer<Answer>(
    { uri }: { readonly uri: string },
    token: CancellationToken,
    none: Answer,
    answer: (check: Check, isOutrun: () => boolean) => Answer | Promise<Answer>,
  ): Promise<Answer | ResponseError> {
    // A config or a list at fault is told where the draft is published.
    const check = await this.#drafts.current(uri).catch(() => undefined)
    if (!check) return none
    const isChanged = (): boolean => this.#documents.get(uri)?.version !== check.version
    const isOutrun = (): boolean => token.isCancellationRequested || isChanged()
    if (!isOutrun()) {
      const found = await answer(check, isOutrun)
      if (!isOutrun()) return found
    }
    return isChanged() ? changed() : new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
  }
}

const changed = (): ResponseError => new ResponseError(LSPErrorCodes.ContentModified, 'The draft has changed')

/** Of an action that was chosen. */
const failed = ({ setup }: Check): ResponseError =>
  new ResponseError(LSPErrorCodes.RequestFailed, languageServerCatalogs[setup.settings.language].notMended)
