/**
 * Readable ids for new entities. Once given, an id stays with its entity, whatever the register calls it later.
 */
import slugify from '@sindresorhus/slugify'
import type { EntityId } from '../registry/types.js'

const longest = 5
const articles = new Set(['the', 'of', 'for', 'and', 'a', 'in', 'to', 'i', 'v', 'na', 'po', 'o'])

/** Ids that are taken, and the next ones. */
export class Ids {
  readonly #taken: Set<string>
  /** By the id without its figure, the last figure given. */
  readonly #figures = new Map<string, number>()

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken)
  }

  /**
   * @param name What the id shall remind of, in any script.
   * @param year Of the designation: it tells two of one name apart, then a figure does.
   */
  next(name: string, year?: string): EntityId {
    const base = slugOf(name)
    const dated = year === undefined ? base : `${base}-${year}`
    const id = [base, dated].find(wanted => !this.#taken.has(wanted)) ?? this.#withFigure(dated)
    this.#taken.add(id)
    return id as EntityId
  }

  #withFigure(base: string): string {
    let figure = this.#figures.get(base) ?? 1
    do figure++
    while (this.#taken.has(`${base}-${figure}`))
    this.#figures.set(base, figure)
    return `${base}-${figure}`
  }
}

/** The first telling words of a name in Latin letters: `lyubov-sobol`. */
export function slugOf(name: string): string {
  const words = slugify(name, { decamelize: false, customReplacements: [['&', ' ']] }).split('-')
  const telling = words.filter(word => !articles.has(word))
  return (telling.length > 0 ? telling : words).slice(0, longest).join('-') || 'entity'
}
