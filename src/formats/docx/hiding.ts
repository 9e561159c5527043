/** By which properties of characters text is shown to nobody, or shown as taken back: hidden, struck out once or twice. */
import { isOn } from './dialect.js'

/** What is said of them so far, by property. */
export type Hiding = ReadonlyMap<string, boolean>

const properties: ReadonlySet<string> = new Set(['w:vanish', 'w:strike', 'w:dstrike'])

export const shown: Hiding = new Map()

/**
 * @param name Of an element among the properties of a run or style.
 * @param value Its `w:val`.
 * @returns What is said with it; nothing if it says nothing of this.
 */
export const hidingWith = (known: Hiding, name: string, value: string | undefined): Hiding | undefined =>
  properties.has(name) ? new Map([...known, [name, isOn(value)]]) : undefined

export const isHiding = (hiding: Hiding): boolean => hiding.size > 0 && [...hiding.values()].includes(true)
