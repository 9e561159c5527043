/** A client that speaks the protocol to the built command, over standard input and output. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExecuteCommandRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type CodeAction,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type ShowMessageParams,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export class Client {
  readonly connection: ProtocolConnection
  readonly registrations: Registration[] = []
  /** Everything that was published, in order. */
  readonly published: PublishDiagnosticsParams[] = []
  /** What the editor was asked to show, in order. */
  readonly shown: ShowMessageParams[] = []
  /** What the editor says when the server wants to change a draft. */
  takesEdits: (edit: WorkspaceEdit) => boolean = () => false
  /** The section `plashka` of the editor’s configuration. */
  configuration: object | null = null
  readonly #process: ChildProcessWithoutNullStreams
  readonly #folder: string
  readonly #drafts = new Map<string, TextDocument>()
  #wake: () => void = () => {}

  /** @param main The command's module. */
  constructor(folder: string, lists: string, main = command) {
    this.#folder = folder
    this.#process = spawn(process.execPath, [main, 'lsp', '--stdio', `--clientProcessId=${process.pid}`], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        LANG: 'C',
        PLASHKA_LISTS: lists,
        XDG_CONFIG_HOME: path.join(folder, 'settings'),
      },
    })
    const { stdout, stdin } = this.#process
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.connection.onNotification(PublishDiagnosticsNotification.type, params => {
      this.published.push(params)
      this.#wake()
    })
    this.connection.onNotification(ShowMessageNotification.type, params => {
      this.shown.push(params)
      this.#wake()
    })
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.configuration))
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations)
      this.#wake()
    })
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {})
    this.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => ({ applied: this.takesEdits(edit) }))
    this.connection.listen()
  }

  async start(initializationOptions?: object, further: ClientCapabilities['workspace'] = {}): Promise<void> {
    await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol still asks for it
      rootUri: null,
      initializationOptions,
      workspaceFolders: [{ uri: pathToFileURL(this.#folder).href, name: 'drafts' }],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          workspaceEdit: { documentChanges: true },
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
          ...further,
        },
      },
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
  }

  /** @returns The code with which the server left. */
  async stop(): Promise<number | null> {
    const left = once(this.#process, 'exit') as Promise<[number | null]>
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    const [code] = await left
    this.connection.dispose()
    return code
  }

  uri = (name: string): string => pathToFileURL(path.join(this.#folder, name)).href

  async open(name: string, text: string, languageId = 'markdown'): Promise<PublishDiagnosticsParams> {
    const uri = this.uri(name)
    this.#drafts.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    })
    return this.diagnostics(name)
  }

  async change(name: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const draft = this.#drafts.get(this.uri(name))!
    TextDocument.update(draft, contentChanges, draft.version + 1)
    const { uri, version } = draft
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    })
  }

  close = (name: string): Promise<void> =>
    this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: this.uri(name) } })

  text = (name: string): string => this.#drafts.get(this.uri(name))!.getText()

  /** What is published of the current version. @param isWanted Which publication is waited for; default: any. */
  diagnostics(
    name: string,
    isWanted: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    const uri = this.uri(name)
    const { version } = this.#drafts.get(uri)!
    return this.until(() =>
      this.published.findLast(params => params.uri === uri && params.version === version && isWanted(params)),
    )
  }

  async until<Value>(find: () => Value | undefined): Promise<Value> {
    for (;;) {
      const found = find()
      if (found !== undefined) return found
      await new Promise<void>(resolve => (this.#wake = resolve))
    }
  }

  async actions(name: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const textDocument = { uri: this.uri(name) }
    const context = { diagnostics: [], ...(only && { only }) }
    const found = await this.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context })
    return (found ?? []) as CodeAction[]
  }

  execute = (command: string, args: readonly unknown[] = []): Promise<unknown> =>
    this.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: [...args] })

  /** The draft as an edit leaves it. */
  applied(name: string, { documentChanges = [] }: WorkspaceEdit): string {
    const draft = this.#drafts.get(this.uri(name))!
    const [change] = documentChanges
    if (!change || !('edits' in change)) throw new Error('Expected an edit of a version')
    if (change.textDocument.version !== draft.version) throw new Error('Expected an edit of this version')
    return TextDocument.applyEdits(draft, change.edits as Parameters<typeof TextDocument.applyEdits>[1])
  }
}
