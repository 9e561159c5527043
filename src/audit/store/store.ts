/**
 * A store that an audit writes to, step by step: each step is there as a whole or not at all.
 */
import { itemAt } from '../../checked/index.js'
import type { IsoDate } from '../../registry/types.js'
import type { Registry } from '../../registry/registry.js'
import { listsStateOf } from '../../registry/lists-state.js'
import type { Language } from '../../language/language.js'
import { Reading, type Whom } from '../report/reading.js'
import type { Judged, JudgedItem } from '../types.js'
import { openToWrite, rowsOf, type Database, type Statement, type Value } from './database.js'

/** Where a unit stands. */
export interface Place {
  readonly source: number
  /** In bytes of the source. */
  readonly byte: number
  readonly lines: number
  readonly key: string
}

/** What has come together since the last step. */
export interface Step {
  readonly places: readonly Place[]
  readonly judged: readonly Judged[]
  /** Sources that have been read to their ends. */
  readonly ended: readonly number[]
}

const readAnew = `insert into sources (path, input, run) values (?, ?, ?)
  on conflict (path) do update set input = excluded.input, run = excluded.run`
const placedAnew = `insert into places (source, byte, lines, content, run) values (?, ?, ?, ?, ?)
  on conflict (source, byte) do update set lines = excluded.lines, content = excluded.content, run = excluded.run`
/** Whoever was known before is no newcomer; of two designations of a kind the later one counts. */
const designatedAnew = `insert into designated values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (entity, category) do update set
    since = coalesce(max(since, excluded.since), since, excluded.since),
    name_ru = excluded.name_ru, name_en = excluded.name_en`

/** What stands on so many pages, and on such a share of those of its source, is the site's and no page's. */
const leastPages = 3
const leastShare = 0.5
const frequentAnew = `
  with sizes as (select input, count(*) pages from places join sources on sources.id = source group by input),
  blocks as (
    select s.input, f.block, count(distinct p.source || ' ' || p.byte) pages from findings f
    join places p on p.content = f.content join sources s on s.id = p.source
    where f.block is not null group by s.input, f.block
  )
  insert into frequent select input, block from blocks join sizes using (input)
  where blocks.pages >= ? and blocks.pages >= ? * sizes.pages`

const marks = (values: readonly Value[]): string => values.map(() => '?').join(', ')

export class Store {
  readonly #database: Database
  readonly #run: number
  readonly #statements = new Map<string, Statement>()
  readonly #lists = new Set<string>()

  /**
   * Begins a run, or goes on with the last one, if that has not ended.
   * @param day For which the archive is judged.
   * @throws AuditError if the file is no store, or somebody else writes to it.
   */
  static async open(file: string, day: IsoDate): Promise<Store> {
    const database = await openToWrite(file)
    const [unended] = rowsOf<[number]>(database, 'select id from runs where ended is null')
    const begun = new Date().toISOString()
    if (unended) database.prepare('update runs set day = ? where id = ?').run(day, unended[0])
    else database.prepare('insert into runs (day, begun) values (?, ?)').run(day, begun)
    return new Store(database, itemAt(rowsOf<[number]>(database, 'select max(id) from runs'), 0)[0])
  }

  private constructor(database: Database, run: number) {
    this.#database = database
    this.#run = run
  }

  /** Whether content of a key has been judged. */
  knows(key: string): boolean {
    return this.#prepared('select 1 from contents where key = ?').raw().get(key) !== undefined
  }

  /**
   * @param path Absolute.
   * @param input The file or folder that was asked for, absolute.
   * @returns The id of the source.
   */
  source(path: string, input: string): number {
    this.#do(readAnew, path, input, this.#run)
    return (this.#prepared('select id from sources where path = ?').raw().get(path) as [number])[0]
  }

  /** Keeps who is designated by the lists, and in which run that was seen first. */
  seeLists(registry: Registry): void {
    const { digest, asOf } = listsStateOf(registry)
    if (this.#lists.has(digest)) return
    this.#lists.add(digest)
    const isKnown = rowsOf(this.#database, 'select 1 from lists where digest = ?', digest).length > 0
    if (!isKnown) this.#whole(() => this.#keepLists(registry, digest, asOf))
  }

  write({ places, judged, ended }: Step): void {
    this.#whole(() => {
      for (const one of judged) this.#keep(one)
      for (const { source, byte, lines, key } of places) this.#do(placedAnew, source, byte, lines, key, this.#run)
      for (const source of ended) this.#do('delete from places where source = ? and run < ?', source, this.#run)
    })
  }

  /** @param inputs All that were asked for, absolute: what was found there before, and is not any more, goes. */
  end(inputs: readonly string[]): void {
    this.#whole(() => {
      for (const input of inputs) this.#do('delete from sources where input = ? and run < ?', input, this.#run)
      this.#do('delete from contents where not exists (select 1 from places where places.content = contents.key)')
      this.#do('delete from frequent')
      this.#do(frequentAnew, leastPages, leastShare)
      this.#do('update runs set ended = ? where id = ?', new Date().toISOString(), this.#run)
    })
  }

  /** What the store tells now. It is not to be closed: the store is. */
  reading(whom: Whom, language: Language): Reading {
    return new Reading(this.#database, whom, language)
  }

  close(): void {
    this.#database.close()
  }

  #keepLists({ entities, kinds }: Registry, digest: string, day: IsoDate | undefined): void {
    this.#do('insert into lists values (?, ?, ?)', digest, this.#run, day ?? null)
    for (const { id, title, designations } of entities)
      for (const { category, decided, inForce, listed } of designations) {
        const since = [decided, inForce, listed].filter(known => known !== undefined).sort()[0] ?? null
        const { name } = kinds.get(category)
        this.#do(designatedAnew, id, category, name.ru, name.en, title.ru, title.en, since, this.#run)
      }
  }

  #keep({ key, items, told }: Judged): void {
    this.#do('insert or ignore into contents values (?, ?)', key, items)
    for (const item of told) this.#keepItem(key, item)
  }

  #keepItem(key: string, item: JudgedItem): void {
    const { index, byte, lines, id, day, title, url, section, views, unread, findings } = item
    const about = [id, day, title, url, section, views, unread?.ru, unread?.en].map(value => value ?? null)
    const values = [key, index, byte, lines, ...about]
    this.#do(`insert or ignore into items values (${marks(values)})`, ...values)
    for (const [at, found] of findings.entries()) {
      const {
        rule,
        severity,
        entity = null,
        line,
        column,
        text,
        context,
        reason,
        expected,
        block = null,
        isBeside = false,
      } = found
      const place = [key, index, at, rule, severity, entity, line, column]
      const said = [text, context, reason, expected ? JSON.stringify(expected) : null, block, Number(isBeside)]
      this.#do(`insert or ignore into findings values (${marks([...place, ...said])})`, ...place, ...said)
    }
  }

  #prepared(query: string): Statement {
    const known = this.#statements.get(query) ?? this.#database.prepare<Value[]>(query)
    this.#statements.set(query, known)
    return known
  }

  #do(query: string, ...values: readonly Value[]): void {
    this.#prepared(query).run(...values)
  }

  #whole(step: () => void): void {
    this.#database.exec('begin immediate')
    try {
      step()
      this.#database.exec('commit')
    } catch (error) {
      this.#database.exec('rollback')
      throw error
    }
  }
}
