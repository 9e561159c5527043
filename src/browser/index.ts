/**
 * The engine as one file, for pages, workers and extensions: `plashka/browser`.
 */
import { Engine as EngineOf } from './engine.js'
import { answerOn, type Port } from './port.js'

export { EngineClient, EngineError, type Remote } from './client.js'
export { lineOf, softBreak, type LineKind } from './lines.js'
export type { Port } from './port.js'
export * from './protocol.js'

/** Put in by the build. */
declare const versionOfPlashka: string

/** The version of plashka. */
export const version: string = versionOfPlashka

/** Lists that came before, in a script of their own: `lists.js`. */
const builtin = (): string | undefined => (globalThis as { readonly plashkaBuiltinLists?: string }).plashkaBuiltinLists

/** Answers requests. */
export class Engine extends EngineOf {
  /** @param packed Lists to begin with, as `lists.bin` or `lists.js` has them. Default: what `lists.js` has left. */
  constructor(packed: Uint8Array | string | undefined = builtin()) {
    super(version, packed)
  }
}

/** Makes a worker of whoever runs this: each request that comes through the port is answered. */
export const serve = (port: Port, packed?: Uint8Array | string): void => answerOn(port, new Engine(packed))
