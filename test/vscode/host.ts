/**
 * As much of VS Code's extension host as the extension and its client of the language server use: the extension's own
 * bundle runs in it, in this process, and its server in one of its own.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runInThisContext } from 'node:vm'
import { TextDocument } from 'vscode-languageserver-textdocument'

interface Disposable {
  readonly dispose: () => void
}
type Listener = (event: unknown) => unknown

const disposable = (dispose = (): void => {}): Disposable => ({ dispose })

class EventEmitter {
  readonly #listeners = new Set<Listener>()
  event = (listener: Listener, self?: unknown): Disposable => {
    const bound = self === undefined ? listener : listener.bind(self)
    this.#listeners.add(bound)
    return disposable(() => this.#listeners.delete(bound))
  }
  fire(event: unknown): void {
    for (const listener of [...this.#listeners]) listener(event)
  }
  dispose = (): void => this.#listeners.clear()
}

export class Position {
  readonly line: number
  readonly character: number
  constructor(line: number, character: number) {
    this.line = line
    this.character = character
  }
}

export class Range {
  readonly start: Position
  readonly end: Position
  constructor(startLine: Position | number, startCharacter: Position | number, endLine = 0, endCharacter = 0) {
    const areNumbers = typeof startLine === 'number'
    this.start = areNumbers ? new Position(startLine, startCharacter as number) : startLine
    this.end = areNumbers ? new Position(endLine, endCharacter) : (startCharacter as Position)
  }
}

class Uri {
  readonly #url: URL
  constructor(url: URL) {
    this.#url = url
  }
  static parse = (text: string): Uri => new Uri(new URL(text))
  static file = (file: string): Uri => new Uri(pathToFileURL(file))
  get scheme(): string {
    return this.#url.protocol.slice(0, -1)
  }
  get fsPath(): string {
    return fileURLToPath(this.#url)
  }
  get path(): string {
    return decodeURIComponent(this.#url.pathname)
  }
  toString = (): string => this.#url.href
  toJSON = (): string => this.#url.href
}

export interface Diagnostic {
  readonly range: Range
  readonly message: string
  readonly severity: number
  readonly code: string | { readonly value: string; readonly target: Uri }
  readonly source: string
}

interface TextEdit {
  readonly range: Range
  readonly newText: string
}

class WorkspaceEdit {
  readonly #edits: [Uri, readonly TextEdit[]][] = []
  set(uri: Uri, edits: readonly (TextEdit | readonly [TextEdit, unknown])[]): void {
    this.#edits.push([uri, edits.map(edit => (Array.isArray(edit) ? edit[0] : edit) as TextEdit)])
  }
  entries = (): readonly [Uri, readonly TextEdit[]][] => this.#edits
}

export interface RunTask {
  readonly definition: { readonly type: string }
  readonly execution: { readonly process: string; readonly args: readonly string[] }
}

const show = (isShown: boolean) =>
  function (this: { isShown: boolean }): void {
    this.isShown = isShown
  }

export interface CodeAction {
  readonly title: string
  readonly kind: CodeActionKind
  readonly edit?: WorkspaceEdit
}

class CodeActionKind {
  readonly value: string
  constructor(value: string) {
    this.value = value
  }
  append = (part: string): CodeActionKind => new CodeActionKind([this.value, part].filter(Boolean).join('.'))
  contains = ({ value }: CodeActionKind): boolean => value === this.value || value.startsWith(`${this.value}.`)
}

interface Provider {
  readonly selector: readonly Filter[]
  readonly provider: Readonly<Record<string, (...given: unknown[]) => unknown>>
}

interface Filter {
  readonly scheme?: string
  readonly language?: string
  readonly pattern?: string
}

export class Document {
  readonly uri: Uri
  readonly languageId: string
  readonly #text: TextDocument
  readonly isClosed = false
  readonly isUntitled = false
  constructor(uri: Uri, languageId: string, text: string) {
    this.uri = uri
    this.languageId = languageId
    this.#text = TextDocument.create(uri.toString(), languageId, 1, text)
  }
  get fileName(): string {
    return this.uri.fsPath
  }
  get version(): number {
    return this.#text.version
  }
  get whole(): Range {
    const { line, character } = this.#text.positionAt(this.#text.getText().length)
    return new Range(0, 0, line, character)
  }
  getText = (): string => this.#text.getText()
  offsetAt = (position: Position): number => this.#text.offsetAt(position)
  /** @returns What the document would be. */
  edited = (edits: readonly TextEdit[]): string => TextDocument.applyEdits(this.#text, [...edits])
  update(text: string): void {
    TextDocument.update(this.#text, [{ text }], this.version + 1)
  }
}

/** What the extension exports. */
interface Main {
  activate(context: object): Promise<void>
  deactivate(): Promise<void> | undefined
}

/** A glob as document selectors have them: folders of any depth, any name, alternatives. */
const matches = (pattern: string, file: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^$()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('**/', '(?:.*/)?')
      .replace(/(?<!\.|\))\*/g, '[^/]*')
      .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)}$`,
  ).test(file)

/** A class that is built upon, but never made. */
class Unused {
  readonly isUnused = true
}

/** What a part of the interface that is not asked for anything gives: classes, events and registrations. */
const rest = (name: string | symbol): unknown => {
  if (typeof name !== 'string' || name === 'then') return undefined
  if (name.startsWith('on')) return () => disposable()
  if (/^[A-Z]/.test(name)) return Unused
  return () => disposable()
}
const withRest = <Given extends object>(given: Given): Given =>
  new Proxy(given, { get: (target, name) => (name in target ? (target as never)[name] : rest(name)) })

export class Host {
  readonly commands = new Map<string, (...given: unknown[]) => unknown>()
  /** Commands that were run and are the editor's own. */
  readonly executed: (readonly unknown[])[] = []
  /** What the output channel shows, and whether it was brought up. */
  readonly output: string[] = []
  isOutputShown = false
  configuration: Readonly<Record<string, unknown>> = {}
  /** The item that the extension has put there. */
  readonly statusBar = {
    text: '',
    tooltip: '',
    command: '',
    isShown: false,
    show: show(true),
    hide: show(false),
    dispose() {},
  }
  /** Those that were run. */
  readonly tasks: RunTask[] = []
  readonly #taskEnded = new EventEmitter()
  readonly #documents: Document[] = []
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>()
  readonly #providers = new Map<string, Provider[]>()
  readonly #folder: string
  readonly #extension: string
  readonly #subscriptions: Disposable[] = []
  readonly #opened = new EventEmitter()
  readonly #changed = new EventEmitter()
  readonly #told = new EventEmitter()
  #module: Main | undefined
  #activeDocument: Document | undefined

  /** @param extension Folder of the unpacked extension. @param folder That of the workspace. */
  constructor(extension: string, folder: string) {
    this.#extension = extension
    this.#folder = folder
  }

  async activate(): Promise<void> {
    const { main } = JSON.parse(readFileSync(path.join(this.#extension, 'package.json'), 'utf8')) as { main: string }
    const file = path.join(this.#extension, main)
    const own = createRequire(file)
    const vscode = this.#interface()
    const loaded = { exports: {} as Main }
    const run = runInThisContext(
      `(function (exports, require, module, setTimeout) {${readFileSync(file, 'utf8')}\n})`,
      {
        filename: file,
      },
    ) as (exports: object, require: (name: string) => unknown, module: object, timer: object) => void
    // What the client waits for behind its end keeps nobody waiting.
    const timer = (act: () => void, wait?: number): NodeJS.Timeout => setTimeout(act, wait).unref()
    run(loaded.exports, name => (name === 'vscode' ? vscode : (own(name) as unknown)), loaded, timer)
    this.#module = loaded.exports
    await this.#module.activate({
      subscriptions: this.#subscriptions,
      extensionPath: this.#extension,
      asAbsolutePath: (name: string) => path.join(this.#extension, name),
    })
  }

  /** As VS Code does when it closes. */
  async deactivate(): Promise<void> {
    await this.#module?.deactivate()
    for (const one of this.#subscriptions.splice(0)) one.dispose()
  }

  /** Opens a draft and shows it. */
  open(name: string, languageId: string, text: string): Document {
    const document = new Document(Uri.file(path.join(this.#folder, name)), languageId, text)
    this.#documents.push(document)
    this.#activeDocument = document
    this.#opened.fire(document)
    return document
  }

  change(document: Document, text: string): void {
    const { whole } = document
    document.update(text)
    this.#changed.fire({ document, contentChanges: [{ range: whole, text }] })
  }

  /** What is published of a document. @param isWanted Which publication is waited for; default: the first one. */
  diagnostics(
    document: Document,
    isWanted: (found: readonly Diagnostic[]) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    const found = this.#diagnostics.get(document.uri.toString())
    if (found && isWanted(found)) return Promise.resolve(found)
    return new Promise(resolve => {
      const { dispose } = this.#told.event(() => {
        dispose()
        resolve(this.diagnostics(document, isWanted))
      })
    })
  }

  /** The text of a document as an action leaves it, once it is chosen. */
  async mended(document: Document, action: CodeAction): Promise<string> {
    const provider = this.#providers.get('actions')!.find(({ selector }) => isMeant(selector, document))!.provider
    const { edit } = ((await provider['resolveCodeAction']?.(action, neverCancelled())) ?? action) as CodeAction
    const found = edit?.entries().find(([uri]) => uri.toString() === document.uri.toString())
    return document.edited(found![1])
  }

  /** What a provider that the extension has registered answers about a document. */
  asked(kind: string, method: string, document: Document, ...given: readonly unknown[]): Promise<unknown> {
    const found = (this.#providers.get(kind) ?? []).find(({ selector }) => isMeant(selector, document))
    return Promise.resolve(found?.provider[method]?.(document, ...given, neverCancelled()))
  }

  /** A kind of code actions, as its context has it. */
  kind = (value: string): CodeActionKind => new CodeActionKind(value)

  #register(kind: string) {
    return (selector: readonly Filter[], provider: Provider['provider']): Disposable => {
      const all = this.#providers.get(kind) ?? []
      const registered = { selector, provider }
      this.#providers.set(kind, [...all, registered])
      return disposable(() =>
        this.#providers.set(
          kind,
          this.#providers.get(kind)!.filter(other => other !== registered),
        ),
      )
    }
  }

  #interface(): object {
    const workspaceFolders = [{ uri: Uri.file(this.#folder), name: 'drafts', index: 0 }]
    const channel = withRest({
      name: 'plashka',
      append: (text: string) => void this.output.push(text),
      appendLine: (text: string) => void this.output.push(text),
      show: () => void (this.isOutputShown = true),
    })
    const documents = this.#documents
    const active = (): Document | undefined => this.#activeDocument
    return withRest({
      version: '1.91.0',
      env: withRest({ language: 'ru', appName: 'host', appHost: 'test' }),
      Uri,
      Position,
      Range,
      EventEmitter,
      WorkspaceEdit,
      CodeActionKind: Object.assign(CodeActionKind, {
        Empty: new CodeActionKind(''),
        QuickFix: new CodeActionKind('quickfix'),
        SourceFixAll: new CodeActionKind('source.fixAll'),
      }),
      CodeAction: class {
        readonly title: string
        kind: CodeActionKind | undefined
        constructor(title: string) {
          this.title = title
        }
      },
      TextEdit: class {
        readonly range: Range
        readonly newText: string
        constructor(range: Range, newText: string) {
          this.range = range
          this.newText = newText
        }
      },
      Diagnostic: class {
        readonly range: Range
        readonly message: string
        readonly severity: number
        constructor(range: Range, message: string, severity: number) {
          this.range = range
          this.message = message
          this.severity = severity
        }
      },
      MarkdownString: class {
        readonly value: string
        constructor(value: string) {
          this.value = value
        }
      },
      Hover: class {
        readonly contents: unknown
        constructor(contents: unknown) {
          this.contents = contents
        }
      },
      DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
      DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
      CancellationTokenSource: class {
        readonly token = { isCancellationRequested: false, onCancellationRequested: () => disposable() }
        cancel(): void {}
        dispose(): void {}
      },
      Disposable: { from: (...all: readonly Disposable[]) => disposable(() => all.forEach(one => one.dispose())) },
      commands: withRest({
        registerCommand: (name: string, run: (...given: unknown[]) => unknown) => {
          this.commands.set(name, run)
          return disposable(() => this.commands.delete(name))
        },
        executeCommand: (...given: readonly unknown[]) => {
          const own = this.commands.get(given[0] as string)
          if (!own) this.executed.push(given)
          return Promise.resolve(own?.(...given.slice(1)))
        },
      }),
      workspace: withRest({
        workspaceFolders,
        textDocuments: documents,
        notebookDocuments: [],
        getConfiguration: (section?: string) => {
          const settings = section === undefined ? { plashka: this.configuration } : this.configuration
          return { ...settings, get: (name: string, unset?: unknown) => settings[name as never] ?? unset }
        },
        getWorkspaceFolder: () => workspaceFolders[0],
        onDidOpenTextDocument: this.#opened.event,
        onDidChangeTextDocument: this.#changed.event,
        createFileSystemWatcher: () =>
          withRest({ onDidCreate: rest('on'), onDidChange: rest('on'), onDidDelete: rest('on') }),
      }),
      l10n: {
        t: (text: string, ...given: readonly string[]) =>
          text.replace(/\{(\d)\}/gu, (_, at: string) => given[Number(at)]!),
      },
      StatusBarAlignment: { Left: 1, Right: 2 },
      TaskScope: { Global: 1, Workspace: 2 },
      TaskRevealKind: { Always: 1 },
      ProcessExecution: class {
        readonly process: string
        readonly args: readonly string[]
        constructor(process: string, args: readonly string[]) {
          this.process = process
          this.args = args
        }
      },
      Task: class {
        readonly definition: { readonly type: string }
        readonly name: string
        readonly execution: unknown
        constructor(definition: { readonly type: string }, _: number, name: string, __: string, execution: unknown) {
          this.definition = definition
          this.name = name
          this.execution = execution
        }
      },
      tasks: withRest({
        executeTask: (task: RunTask) => Promise.resolve(void this.tasks.push(task)),
        onDidEndTaskProcess: this.#taskEnded.event,
      }),
      window: withRest({
        createStatusBarItem: () => this.statusBar,
        get activeTextEditor() {
          const document = active()
          return document && { document, selection: new Range(0, 0) }
        },
        visibleTextEditors: [],
        tabGroups: withRest({ all: [] }),
        createOutputChannel: () => channel,
        withProgress: (_: unknown, run: (...given: unknown[]) => unknown) =>
          run({ report: () => {} }, { isCancellationRequested: false, onCancellationRequested: () => disposable() }),
        showInformationMessage: (text: string) => Promise.resolve(void this.output.push(text)),
        showErrorMessage: (text: string) => Promise.resolve(void this.output.push(text)),
      }),
      languages: withRest({
        match: (selector: readonly Filter[], document: Document) => (isMeant(selector, document) ? 10 : 0),
        createDiagnosticCollection: () =>
          withRest({
            set: (uri: Uri, found: readonly Diagnostic[]) => {
              this.#diagnostics.set(uri.toString(), found)
              this.#told.fire(undefined)
            },
            clear: () => this.#diagnostics.clear(),
            delete: (uri: Uri) => this.#diagnostics.delete(uri.toString()),
          }),
        registerCodeActionsProvider: this.#register('actions'),
        registerHoverProvider: this.#register('hover'),
        registerDocumentLinkProvider: this.#register('links'),
        registerCodeLensProvider: this.#register('lenses'),
      }),
    })
  }
}

const neverCancelled = () => ({ isCancellationRequested: false, onCancellationRequested: () => disposable() })

const isMeant = (selector: readonly Filter[], { uri, languageId }: Document): boolean =>
  selector.some(
    ({ scheme, language, pattern }) =>
      (scheme === undefined || scheme === uri.scheme) &&
      (language === undefined || language === languageId) &&
      (pattern === undefined || matches(pattern, uri.path)),
  )
