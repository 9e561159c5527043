/**
 * The engine in a worker. Its script is `plashka/browser` as everybody has it; the lists are a script of their own, so that the
 * page can be typed into before they come.
 */
import { script } from 'virtual:engine'
import { EngineClient } from '../../src/browser/client.js'
import type { About } from '../../src/browser/protocol.js'

/** A page that may connect to nothing cannot fetch its worker either. */
const source = new Blob([script, '\nplashka.serve(self)'], { type: 'text/javascript' })

export const engine = new EngineClient(new Worker(URL.createObjectURL(source)))

export async function loadLists(): Promise<About> {
  const { packed } = await import('virtual:lists')
  return engine.ask('lists', { lists: { packed } })
}
