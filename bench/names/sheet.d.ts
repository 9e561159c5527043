/**
 * Sheets of names: a line for each party, with its id, its official name and, behind the last tab, the ways in which a
 * newsroom prints it, parted by “; ”. Words in braces only carry a name: `{сайт }«После»` asks whether «После» is found.
 */
import type { Entity } from '../../src/registry/types.js'

export interface Row {
  readonly id: string
  readonly names: readonly Printed[]
}

export interface Printed {
  /** As it stands in print. */
  readonly text: string
  /** UTF-16 offset of the name itself in it. */
  readonly start: number
}

export function blankSheet(entities: readonly Entity[]): string

/** @throws {SyntaxError} where a line has other columns */
export function readSheet(source: string): Row[]
