/**
 * The engine in a worker of this page, with the lists of the site.
 */
import { EngineClient } from '../../../src/browser/client.js'
import type { Desk } from './desk.js'

export interface Started {
  readonly engine: EngineClient
  /** Tells the lists from others. */
  readonly lists: string
  /** Why the house's lists are not used, if there are any. */
  readonly refused?: string
}

/** @throws If no lists come, or they cannot be read. */
export async function startEngine(desk: Desk): Promise<Started> {
  const engine = new EngineClient(workerAt(new URL(desk.engine, location.href)))
  if (desk.bundle !== '') {
    try {
      const bundle = await (await fetched(desk.bundle)).text()
      return { engine, lists: (await engine.ask('lists', { lists: { bundle } })).digest ?? '' }
    } catch (error) {
      // Another version of plashka has compiled them, perhaps: older lists are better than none.
      return { engine, lists: await builtin(engine, desk), refused: reasonOf(error) }
    }
  }
  return { engine, lists: await builtin(engine, desk) }
}

async function builtin(engine: EngineClient, { lists }: Desk): Promise<string> {
  const packed = new Uint8Array(await (await fetched(lists)).arrayBuffer())
  return (await engine.ask('lists', { lists: { packed } })).digest ?? ''
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A worker must come from where the page comes from; a site may keep its scripts elsewhere. */
function workerAt(folder: URL): Worker {
  if (folder.origin === location.origin) return new Worker(new URL('worker.js', folder))
  const script = `importScripts('${new URL('plashka.js', folder).href}')\nplashka.serve(self)`
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return answer
}
