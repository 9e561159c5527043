/**
 * How much each register holds, and of which day it is.
 */
import type { Registry } from '../registry/registry.js'
import type { Category, IsoDate, Source, StatusId } from '../registry/types.js'

export interface RegisterStatus<Id extends StatusId = Category> {
  readonly register: Id
  readonly entities: number
  /** Designations that have not ended. */
  readonly inForce: number
  readonly ended: number
  /** Day on which the register was last read. */
  readonly checked: IsoDate | undefined
  readonly source: Source | undefined
}

/** @param registers Ids of the kinds to be told. */
export const statusOf = <Id extends StatusId>(registry: Registry, registers: readonly Id[]): RegisterStatus<Id>[] =>
  registers.map(register => {
    const all = registry.entities.flatMap(({ id, designations, implied = [] }) =>
      designations
        .filter(({ category }) => category === register)
        .map(designation => ({ ...designation, id, isOfFile: implied.includes('checked') })),
    )
    const ended = all.filter(designation => designation.ended !== undefined).length
    // The day of a file is not one on which somebody read a register.
    const checked = all
      .filter(({ isOfFile }) => !isOfFile)
      .map(designation => designation.checked)
      .sort()
      .at(-1)
    const latest = all.filter(designation => designation.checked === checked)
    return {
      register,
      entities: new Set(all.map(({ id }) => id)).size,
      inForce: all.length - ended,
      ended,
      checked,
      source: mostFrequent(latest.map(({ source }) => source)),
    }
  })

function mostFrequent(sources: readonly Source[]): Source | undefined {
  const counts = new Map<string, number>()
  for (const { title } of sources) counts.set(title, (counts.get(title) ?? 0) + 1)
  const [title] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? []
  return sources.find(source => source.title === title)
}
