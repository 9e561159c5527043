/**
 * The engine in a worker of this page, with the lists of the site.
 */
import { EngineClient } from '../../../src/browser/client.js'
import type { GivenLists } from '../../../src/browser/protocol.js'
import type { Desk } from './desk.js'

export interface Started {
  readonly engine: EngineClient
  /** Tells the lists from others. */
  readonly lists: string
}

/** @throws If the lists do not come, or cannot be read. */
export async function startEngine(desk: Desk): Promise<Started> {
  const engine = new EngineClient(workerAt(new URL(desk.engine, location.href)))
  const { digest = '' } = await engine.ask('lists', { lists: await listsOf(desk) })
  return { engine, lists: digest }
}

/** A worker must come from where the page comes from; a site may keep its scripts elsewhere. */
function workerAt(folder: URL): Worker {
  if (folder.origin === location.origin) return new Worker(new URL('worker.js', folder))
  const script = `importScripts('${new URL('plashka.js', folder).href}')\nplashka.serve(self)`
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
}

async function listsOf({ lists }: Desk): Promise<GivenLists> {
  const answer = await fetch('packed' in lists ? lists.packed : lists.bundle)
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return 'packed' in lists ? { packed: new Uint8Array(await answer.arrayBuffer()) } : { bundle: await answer.text() }
}
