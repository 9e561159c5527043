/** A built script in a scope as a worker has it, without anything of Node or of a page. */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import type { Remote } from '../../src/browser/client.js'

type Listener = (event: { readonly data: unknown }) => void

export class ScriptWorker implements Remote {
  readonly #inside: Listener[] = []
  readonly #outside: Listener[] = []

  /** @param folder Where the script, and what it imports, lies. */
  constructor(folder: URL, script: string) {
    const run = (name: string): unknown => runInNewContext(readFileSync(new URL(name, folder), 'utf8'), scope)
    const scope: Record<string, unknown> = {
      TextDecoder,
      TextEncoder,
      URL,
      atob,
      setTimeout,
      // What comes out is of another realm: it is as it would be cloned.
      postMessage: (data: unknown) => this.#outside.forEach(hears => hears({ data: structuredClone(data) })),
      addEventListener: (_: string, listener: Listener) => this.#inside.push(listener),
      importScripts: (...names: readonly string[]) => names.forEach(run),
    }
    scope['self'] = scope
    run(script)
  }

  postMessage(data: unknown): void {
    this.#inside.forEach(hears => hears({ data }))
  }

  addEventListener(_type: 'message', listener: Listener): void {
    this.#outside.push(listener)
  }
}
