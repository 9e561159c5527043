/**
 * What goes from the sources of an archive to its store. Plain data, as it goes to other threads and machines.
 */
import type { Worded } from '../messages/worded.js'
import type { Severity } from '../policy/types.js'
import type { IsoDate } from '../registry/types.js'
import type { Elements } from '../streams/parts.js'
import type { Content } from '../workspace/files.js'
import type { WorkspaceOptions } from '../workspace/options.js'

type Around = Pick<Elements, 'head' | 'tail'>

/** What is said of a whole audit. */
export interface AuditOptions extends WorkspaceOptions {
  /** Paths of the fields of a record, with dots; absent: the usual names. */
  readonly fields?: Readonly<Partial<Record<FieldName, string>>>
}

/** What a report tells of an item beside its findings. */
export type FieldName = 'url' | 'section' | 'views'

/** What is read and judged by itself: a file, a line of a file of records, an element of a feed, a page of a crawl. */
export interface Unit {
  /** Of the file, absolute: by it a config is found. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Of an item of a stream: name of its format, and what it is read between. */
  readonly item?: { readonly format: string; readonly around?: Around }
  /** Of what came out of an archive: what that tells of it. */
  readonly content?: Omit<Content, 'bytes' | 'byte'>
  /** A digest of the bytes and of all that they are judged by: units of one key are judged alike. */
  readonly key: string
}

/** What was found in a unit; places are in the unit. */
export interface Judged {
  readonly key: string
  /** Number of its items. */
  readonly items: number
  /** Those of which there is something to tell. */
  readonly told: readonly JudgedItem[]
}

/** What is told of an item beside what is found in it. */
export interface AboutItem {
  /** What its source calls it. */
  readonly id?: string
  /** Of publication. */
  readonly day?: IsoDate
  readonly title?: string
  readonly url?: string
  readonly section?: string
  readonly views?: number
}

export interface JudgedItem extends AboutItem {
  /** Its number in the unit, from 0. */
  readonly index: number
  /** Where it begins. In bytes; lines before it. */
  readonly byte: number
  readonly lines: number
  /** Why it could not be read. */
  readonly unread?: Worded
  readonly findings: readonly JudgedFinding[]
}

export interface JudgedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly entity?: string
  /** From 1; lines are those of the unit. */
  readonly line: number
  readonly column: number
  /** The words that it is about, as they stand. */
  readonly text: string
  /** The same with some words around them. */
  readonly context: string
  readonly reason: string
  readonly expected?: readonly string[]
  /** Of a page of a site: the digest of the block in which it stands, and whether that is no part of its main text. */
  readonly block?: string
  readonly isBeside?: boolean
}
