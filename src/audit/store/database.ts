/**
 * A store as a file of SQLite: one process writes to it, and what it has committed outlives it, however it ends.
 */
import { existsSync } from 'node:fs'
import type Libsql from 'libsql'
import { itemAt } from '../../checked/index.js'
import { optionalPackage } from '../../files/optional.js'
import { AuditError } from '../error.js'
import { layout, schema } from './schema.js'

export type Database = Libsql.Database
export type Value = string | number | null
export type Statement = Libsql.Statement<Value[]>

/** Opens a store to write to it, and makes one where none is. @throws AuditError if it is none, or somebody else writes. */
export async function openToWrite(file: string): Promise<Database> {
  const database = await opened(file)
  return guarded(file, database, () => {
    // The system gives the lock back when the process ends, even if it is killed.
    database.pragma('locking_mode = exclusive')
    database.pragma('journal_mode = wal')
    database.pragma('synchronous = normal')
    database.pragma('foreign_keys = on')
    database.exec('begin immediate')
    if (isEmpty(database)) {
      database.exec(schema)
      database.prepare('insert into meta values (?, ?)').run('layout', String(layout))
    }
    database.exec('commit')
    checkLayout(file, database)
  })
}

/** @throws AuditError if there is no store, or somebody writes to it. */
export async function openToRead(file: string): Promise<Database> {
  if (!existsSync(file)) throw new AuditError(words => words.noStore(file))
  const database = await opened(file)
  return guarded(file, database, () => checkLayout(file, database))
}

async function opened(file: string): Promise<Database> {
  const Opened = await optionalPackage<new (file: string) => Database>('libsql')
  try {
    return new Opened(file)
  } catch (error) {
    throw refusal(file, error)
  }
}

function guarded(file: string, database: Database, step: () => void): Database {
  try {
    step()
    return database
  } catch (error) {
    database.close()
    throw refusal(file, error)
  }
}

const isEmpty = (database: Database): boolean =>
  itemAt(rowsOf<[number]>(database, 'select count(*) from sqlite_schema'), 0)[0] === 0

function checkLayout(file: string, database: Database): void {
  const hasMeta = rowsOf(database, "select 1 from sqlite_schema where name = 'meta'").length > 0
  const [found] = hasMeta ? rowsOf<[string]>(database, "select value from meta where name = 'layout'") : []
  if (!found) throw new AuditError(words => words.notStore(file))
  if (found[0] !== String(layout)) throw new AuditError(words => words.otherLayout(file))
}

/** Rows as lists of values. */
export const rowsOf = <Row extends readonly unknown[]>(
  database: Database,
  query: string,
  ...values: readonly Value[]
): Row[] =>
  database
    .prepare(query)
    .raw()
    .all(...values) as Row[]

function refusal(file: string, error: unknown): unknown {
  const { code } = error as { readonly code?: unknown }
  if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') return new AuditError(words => words.taken(file))
  if (code === 'SQLITE_NOTADB') return new AuditError(words => words.notStore(file))
  if (code === 'SQLITE_CANTOPEN') return new AuditError(words => words.unopened(file))
  return error
}
