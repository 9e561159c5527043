/** An archive in a sandbox, and what a store of it holds. */
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type Libsql from 'libsql'
import { Sandbox, type Result } from '../cli/sandbox.js'

const Database = createRequire(import.meta.url)('libsql') as new (file: string) => Libsql.Database

/** Without the times of day at which runs began and ended. */
const tables: Readonly<Record<string, string>> = {
  runs: 'select id, day, ended is not null from runs',
  lists: 'select * from lists order by digest',
  designated: 'select * from designated order by entity, category',
  sources: 'select * from sources order by id',
  contents: 'select * from contents order by key',
  places: 'select * from places order by source, byte',
  items: 'select * from items order by content, at',
  findings: 'select * from findings order by content, item, at',
}

export class Archive extends Sandbox {
  /** libsql gives a file back when the statements that were prepared are collected. */
  protected override readonly isCollected = true
  readonly store = path.join(this.folder, 'audit.db')

  audit = (...args: readonly string[]): Promise<Result> =>
    this.run(['audit', '--store', 'audit.db', '--quiet', ...args])

  report = (...args: readonly string[]): Promise<Result> =>
    this.run(['audit', 'report', '--store', 'audit.db', ...args])

  /** Findings as the report of lines of JSON tells them. */
  findings = async <Told = { readonly id: string; readonly line: number; readonly entity: string }>(
    ...args: readonly string[]
  ): Promise<Told[]> => {
    const { out } = await this.report('--format', 'ndjson', ...args)
    return out
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Told)
  }

  /** All that the store holds. */
  dump = (): Readonly<Record<string, unknown[]>> => {
    const database = new Database(this.store)
    const all = Object.entries(tables).map(([name, query]) => [name, database.prepare(query).raw().all()] as const)
    database.close()
    return Object.fromEntries(all)
  }

  removeStore = (): void => {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${this.store}${ending}`, { force: true })
  }

  /** Whether a run has ended: looked up in a copy, so that the store stays as it was left. */
  hasEnded = (): boolean => {
    const copy = `${this.store}-copy`
    const endings = ['', '-wal', '-shm']
    for (const ending of endings) if (existsSync(this.store + ending)) copyFileSync(this.store + ending, copy + ending)
    const database = new Database(copy)
    const isMade = database.prepare("select 1 from sqlite_master where name = 'runs'").get() !== undefined
    const hasEnded = isMade && database.prepare('select 1 from runs where ended is not null').get() !== undefined
    database.close()
    for (const ending of endings) rmSync(copy + ending, { force: true })
    return hasEnded
  }

  /** Changes the store behind the back of plashka. */
  change = (query: string): void => {
    const database = new Database(this.store)
    database.exec(query)
    database.close()
  }
}

/** A list of agents by number, all of them listed on a day. */
export const listOf = (numbers: readonly number[], listed: string): string =>
  [
    'category: foreign-agent',
    'entities:',
    ...numbers.map(number => {
      const name = agentName(number)
      return `  - { id: agent-${number}, kind: organisation, name: ${name}, aliases: [${name}], designations: [{ category: foreign-agent, listed: ${listed} }] }`
    }),
    '',
  ].join('\n')

const syllables = ['ба', 'во', 'гу', 'ди', 'же', 'зо', 'ка', 'лу', 'ми', 'не']

/** A name that is no word: «Кружок Бавова». */
export const agentName = (number: number): string => {
  const name = Array.from(String(number + 100), digit => syllables[Number(digit)]!).join('')
  return `Кружок ${name[0]!.toUpperCase()}${name.slice(1)}`
}

export const record = (id: string, text: string, more: object = {}): string =>
  JSON.stringify({ id, title: `Заметка ${id}`, text, date: '2015-03-04', ...more })
