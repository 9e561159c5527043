/**
 * The engine in a worker of the panel, with the built-in lists or a bundle of the house.
 */
import { EngineClient } from '../../../../src/browser/client.js'
import type { About } from '../../../../src/browser/protocol.js'
import { forget, keep, kept } from './store.js'

export const engine = new EngineClient(new Worker('engine/worker-with-lists.js'))

/** @returns What the lists are, and whether a bundle that was kept could not be read: another version has made it, perhaps. */
export async function startLists(): Promise<{ readonly about: About; readonly isRefused: boolean }> {
  const bundle = await kept()
  const builtin = engine.ask('about', {})
  if (bundle === undefined) return { about: await builtin, isRefused: false }
  try {
    return { about: await engine.ask('lists', { lists: { bundle } }), isRefused: false }
  } catch {
    return { about: await builtin, isRefused: true }
  }
}

/** @throws EngineError if it is no bundle; the lists from before stay. */
export async function takeBundle(bundle: string): Promise<About> {
  const about = await engine.ask('lists', { lists: { bundle } })
  await keep(bundle)
  return about
}

/** From the next start on. */
export const dropBundle = forget
