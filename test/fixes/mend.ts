/** Mends a text as the command does. */
import { defaultFixOptions, repair, type FixOptions, type Repaired } from '../../src/fixes/index.js'
import { formatOf } from '../../src/formats/index.js'
import type { Notation } from '../../src/formats/notation.js'
import { check } from '../reports.js'

export type FixFormat = 'text' | 'markdown' | 'html' | 'asciidoc'

export const pathOf = (format: FixFormat): string =>
  `draft.${{ text: 'txt', markdown: 'md', html: 'html', asciidoc: 'adoc' }[format]}`

export const notationOf = (format: FixFormat): Notation => formatOf({ format })!.notation!

export interface Mending extends Partial<FixOptions> {
  readonly asOf?: string
  readonly format?: FixFormat
}

export function mending(source: string, { asOf = '2024-11-30', format = 'text', ...options }: Mending = {}): Repaired {
  const path = pathOf(format)
  return repair(source, text => check(text, { asOf, path }), notationOf(format), { ...defaultFixOptions, ...options })
}

export const mend = (source: string, options?: Mending): string => mending(source, options).source
