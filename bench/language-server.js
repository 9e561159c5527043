/**
 * A check through the protocol: from the change of a draft to its diagnostics, as an editor waits for them.
 */
import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

/** Between two keystrokes, in milliseconds: a quick typist. */
const pause = 60

/**
 * @param {string} command The built command.
 * @param {string} text Of the draft.
 * @param {number} count Of keystrokes measured.
 * @returns {Promise<number[]>} milliseconds from each change to the diagnostics of its version
 */
export async function relintTimes(command, text, count) {
  const server = spawn(process.execPath, [command, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const reader = new StreamMessageReader(server.stdout)
  const connection = createProtocolConnection(reader, new StreamMessageWriter(server.stdin))
  /** @type {(version: number | undefined) => void} */
  let published = () => {}
  connection.onNotification(PublishDiagnosticsNotification.type, ({ version }) => published(version))
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} })
  await connection.sendNotification(InitializedNotification.type, {})
  const uri = 'untitled:bench'
  const diagnosticsOf = (/** @type {number} */ wanted) =>
    new Promise(resolve => (published = version => version === wanted && resolve(undefined)))
  const opened = diagnosticsOf(1)
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  })
  await opened
  const middle = Math.floor(text.split('\n').length / 2)
  const times = []
  for (let version = 2; version < count + warmUp + 2; version++) {
    await setTimeout(pause)
    const done = diagnosticsOf(version)
    const start = performance.now()
    const position = { line: middle, character: 0 }
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: 'а' }],
    })
    await done
    times.push(performance.now() - start)
  }
  await connection.sendRequest(ShutdownRequest.type)
  await connection.sendNotification(ExitNotification.type)
  return times.slice(warmUp)
}

/** Keystrokes that are not counted: the first ones compile the code. */
const warmUp = 10
