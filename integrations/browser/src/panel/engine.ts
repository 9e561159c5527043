/**
 * The engine in a worker of the panel, with the built-in lists or a bundle of the house.
 */
import { EngineClient } from '../../../../src/browser/client.js'
import type { About } from '../../../../src/browser/protocol.js'
import { madeAt, signedBy } from '../../../../src/browser/signature.js'
import { forget, keep, kept } from './store.js'
import { say } from './words.js'

export const engine = new EngineClient(new Worker('engine/worker-with-lists.js'))

/** @returns What the lists are, and whether a bundle that was kept could not be read: another version has made it, perhaps. */
export async function startLists(): Promise<{ readonly about: About; readonly isRefused: boolean }> {
  const bundle = await kept('bundle')
  const builtin = engine.ask('about', {})
  if (bundle === undefined) return { about: await builtin, isRefused: false }
  try {
    return { about: await engine.ask('lists', { lists: { bundle } }), isRefused: false }
  } catch {
    return { about: await builtin, isRefused: true }
  }
}

/** Why a bundle is not to be believed. */
export class DistrustError extends Error {}

/**
 * @param keys Of those who may sign it; none: whoever has made it is believed.
 * @throws DistrustError; EngineError if it is no bundle. The lists from before stay.
 */
export async function takeBundle(bundle: string, keys: readonly string[]): Promise<About> {
  if (keys.length > 0) {
    const signed = await signedBy(keys, bundle)
    if (signed !== 'yes') throw new DistrustError(say(signed === 'no' ? 'notSigned' : 'cannotVerify'))
    // Somebody else may have kept an old one, with the names that it lacks.
    const before = await kept('bundle')
    if (before !== undefined && madeAt(bundle) < madeAt(before)) throw new DistrustError(say('older'))
  }
  const about = await engine.ask('lists', { lists: { bundle } })
  await keep('bundle', bundle)
  return about
}

/** From the next start on. */
export const dropBundle = (): Promise<void> => forget('bundle')
