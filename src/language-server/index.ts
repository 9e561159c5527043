/**
 * `plashka lsp`: serves an editor on standard input and output.
 */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import type { Host } from '../cli/run.js'
import { Server } from './server.js'
import type { WorkspaceOptions } from './workspace.js'

/** Serves until the editor says to exit, or closes the pipe; the process then ends. */
export function serve(options: WorkspaceOptions, host: Host): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, host.stdin, host.stdout)
  new Server(connection, options, host.cwd()).listen()
  return new Promise(() => {})
}
