/**
 * What the rows of an export say of one entity's designations, laid over what is known of them.
 */
import type { Category, Designation, IsoDate } from '../registry/types.js'
import type { RegisterRow } from './types.js'

/** Registers that print the day of removal; from the others a row vanishes, or stays by mistake. */
const tellsRemoval: ReadonlySet<Category> = new Set(['foreign-agent', 'undesirable'])

/** A designation without the source and the day of the check, which the list gives. */
export type Facts = Omit<Designation, 'source' | 'checked'>

/**
 * @param known Of the category, as the lists have them.
 * @param rows The entity's rows; none if only its branches have some.
 * @param today Day for removals of which the register gives none.
 */
export function designationsOf(
  category: Category,
  known: readonly Designation[],
  rows: readonly RegisterRow[],
  today: IsoDate,
): Facts[] {
  const left = [...known].sort(byEntry)
  const isOneToOne = known.length === rows.length
  const take = (fits: (designation: Designation) => boolean): Designation | undefined => {
    const index = left.findIndex(fits)
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const sorted = [...rows].sort(byEntry)
  const same = new Map(sorted.map(row => [row, take(designation => isSame(designation, row))]))
  const paired = sorted.flatMap((row, count) => {
    if (known.length > 0 && count >= known.length && isUndated(row)) return []
    const before = same.get(row) ?? take(({ listed }) => isOneToOne || isCompatible(listed, row.listed))
    return [factsOf(category, before, row, today)]
  })
  const all = [...left.map(factsAlone), ...paired].sort(byEntry)
  return all.filter((facts, index) => !all.some((other, at) => at !== index && tells(other, facts, at < index)))
}

/** Several bodies of one party entered on one day: what another designation tells, too, is told once. */
const tells = (other: Facts, facts: Facts, isEarlier: boolean): boolean => {
  const isCovered = Object.entries(facts).every(([field, value]) => other[field as keyof Facts] === value)
  return isCovered && (isEarlier || Object.keys(other).length > Object.keys(facts).length)
}

const isCompatible = (one: IsoDate | undefined, other: IsoDate | undefined): boolean =>
  one === undefined || other === undefined || one === other

/** Whether a row says of a designation what is known of it: every date that both have, one at least. */
function isSame(designation: Designation, row: RegisterRow): boolean {
  const shared = (['listed', 'decided', 'inForce'] as const).filter(
    step => designation[step] !== undefined && row[step] !== undefined,
  )
  return shared.length > 0 && shared.every(step => designation[step] === row[step])
}

/** Nothing but another wording of a party that is known already. */
const isUndated = ({ listed, ended, decided, inForce }: RegisterRow): boolean =>
  [listed, ended, decided, inForce].every(date => date === undefined)

type Dated = Pick<Designation, 'listed' | 'decided' | 'inForce'>

const dayOf = ({ listed, decided, inForce }: Dated): string => listed ?? decided ?? inForce ?? ''

const byEntry = (one: Dated, other: Dated): number =>
  dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0

function factsOf(category: Category, before: Designation | undefined, row: RegisterRow, today: IsoDate): Facts {
  const { listed, decided, inForce, authority, grounds } = row
  const facts = before ? factsAlone(before) : { category }
  const { ended: endedBefore, notBefore, notAfter, ...rest } = facts
  const ended =
    row.ended ?? (row.isExcluded ? (endedBefore ?? today) : tellsRemoval.has(category) ? undefined : endedBefore)
  const dates = { ...defined({ authority, grounds }), ...rest, ...defined({ listed, decided, inForce }) }
  const isDated = dates.listed !== undefined || dates.decided !== undefined || dates.inForce !== undefined
  const bounds = isDated ? {} : defined({ notBefore, notAfter })
  return { ...dates, ...bounds, ...(ended && { ended }) }
}

/** A designation without its source and the day of the check. */
export function factsAlone({ source, checked, ...facts }: Designation): Facts {
  return facts
}

/** The fields that have a value. */
const defined = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>
