/**
 * `plashka lsp`: serves an editor on standard input and output.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { Server } from './server.js'
import type { WorkspaceOptions } from '../workspace/options.js'

/** What the server needs of its process. */
export interface Pipe {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  cwd(): string
}

/** Serves until the editor says to exit, or closes the pipe; the process then ends. */
export function serve(options: WorkspaceOptions, host: Pipe): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, host.stdin, host.stdout)
  new Server(connection, options, host.cwd()).listen()
  return new Promise(() => {})
}
