/**
 * plashka in VS Code: starts the language server that comes with the extension, and lends it the editor's commands.
 */
import path from 'node:path'
import { commands, env, window, workspace, type ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind, type DocumentSelector, type ServerOptions } from 'vscode-languageclient/node'
import { Lists } from './lists.js'

let client: LanguageClient | undefined

/** Languages that VS Code knows, and files of those formats that it may take for plain text. */
const documentSelector: DocumentSelector = [
  ...['markdown', 'mdx', 'plaintext', 'html', 'asciidoc', 'restructuredtext'].flatMap(language => [
    { scheme: 'file', language },
    { scheme: 'untitled', language },
  ]),
  { scheme: 'file', pattern: '**/*.{srt,vtt,rss,atom,xml,rdf,ndjson,jsonl,json,adoc,asciidoc,asc,rst,rest}' },
]

export async function activate(context: ExtensionContext): Promise<void> {
  const command = context.asAbsolutePath(path.join('server', 'dist', 'cli.js'))
  const server: ServerOptions = {
    module: command,
    args: ['lsp'],
    transport: TransportKind.stdio,
    options: { env: { ...process.env, LANG: env.language } },
  }
  // VS Code starts the extension in workspaces that the user trusts, and in no others.
  const initializationOptions = { trust: workspace.isTrusted }
  client = new LanguageClient('plashka', 'plashka', server, { documentSelector, initializationOptions })
  const lists = new Lists(command, env.language, () => void client?.restart())
  context.subscriptions.push(
    client,
    lists,
    commands.registerCommand('plashka.updateLists', () => lists.update()),
    commands.registerCommand('plashka.listsNews', () => lists.news()),
    commands.registerCommand('plashka.fixAll', () => fix('sourceAction', 'source.fixAll.plashka')),
    commands.registerCommand('plashka.fixEntity', () => fix('codeAction', 'quickfix.plashka.entity')),
    commands.registerCommand('plashka.restart', () => client?.restart()),
    commands.registerCommand('plashka.showOutput', () => client?.outputChannel.show()),
  )
  await Promise.all([client.start(), lists.show()])
}

export const deactivate = (): Promise<void> | undefined => client?.stop()

/** The editor's own commands take every source of fixes; with a kind of plashka's they ask it alone. */
async function fix(command: 'sourceAction' | 'codeAction', kind: string): Promise<void> {
  if (window.activeTextEditor) await commands.executeCommand(`editor.action.${command}`, { kind, apply: 'first' })
}
