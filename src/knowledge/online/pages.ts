/**
 * A register that the ministry's service gives page by page, put together as if it had come at once.
 *
 * The service gives a thousand rows at most, however many are asked for.
 */
import { writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { mostRows } from '../../importer/exports/bounds.js'
import { exchange, fault, type Delivery, type DownloadOptions } from './download.js'

/** Rows that are asked for at once. */
const limit = 500

const query = (offset: number): string => JSON.stringify({ offset, limit, search: '', facets: {}, sort: [] })

interface Page {
  /** Rows of the register. */
  readonly size: number
  readonly values: readonly object[]
}

/**
 * @param file Where to put the answer that a single page would have been: `{ size, values }`.
 * @throws WordedError as a download does; its cause may be an answer that is no page, or pages that do not fit together.
 */
export const downloadPages = (address: string, file: string, options: DownloadOptions): Promise<Delivery> =>
  exchange(address, options, async ask => {
    const values: object[] = []
    let size: number | undefined
    do {
      const page = pageIn(await text(await ask(query(values.length))))
      if (page.size > mostRows) throw fault(words => words.manyRows(mostRows))
      if (size !== undefined && page.size !== size) throw fault(words => words.changedMeanwhile)
      size = page.size
      values.push(...page.values)
      if (page.values.length === 0 && values.length < size) {
        const { length } = values
        throw fault(words => words.cutPages(length, page.size))
      }
    } while (values.length < size)
    if (values.length > size || hasTwice(values)) throw fault(words => words.changedMeanwhile)
    await writeFile(file, JSON.stringify({ size, values }))
  })

function pageIn(answer: string): Page {
  if (answer.trimStart().startsWith('<')) throw fault(words => words.webPage)
  const page = parsed(answer)
  if (!isPage(page)) throw fault(words => words.noPage)
  return page
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer)
  } catch {
    return undefined
  }
}

function isPage(value: unknown): value is Page {
  const { size, values } = (value ?? {}) as Partial<Record<keyof Page, unknown>>
  return (
    Number.isSafeInteger(size) &&
    Array.isArray(values) &&
    values.every(item => typeof item === 'object' && item !== null)
  )
}

/** A row that moved from one page to the next while they were asked for. */
function hasTwice(values: readonly object[]): boolean {
  const ids = values.flatMap(value => ('id' in value && typeof value.id === 'string' ? [value.id] : []))
  return new Set(ids).size < ids.length
}
