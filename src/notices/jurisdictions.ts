/**
 * Statuses of other states: what is said of a state whose register a list gives is that register's.
 */
import { home, type StatusKind, type StatusKinds } from '../registry/status-kind.js'
import type { Notice, Statement } from './types.js'

/** Notices with what they state of the kinds that lists define for other states. */
export function withKinds(notices: readonly Notice[], kinds: StatusKinds): readonly Notice[] {
  const others = [...kinds].filter(({ jurisdiction = home }) => jurisdiction !== home)
  if (others.length === 0) return notices
  return notices.map(notice => ({
    ...notice,
    statements: notice.statements.flatMap(statement => meant(statement, kinds, others)),
  }))
}

/** @param others Kinds of other states. */
function meant(statement: Statement, kinds: StatusKinds, others: readonly StatusKind[]): readonly Statement[] {
  const { category, jurisdictions = [], foreign, ...said } = statement
  const theirs = others.filter(({ jurisdiction = home }) => jurisdictions.includes(jurisdiction))
  if (theirs.length === 0) return [statement]
  if (category === null) return statement.banned ? [{ category, jurisdictions, ...said }] : [statement]
  const role = kinds.find(category)?.role
  const named = theirs.filter(kind => kind.id === category || (role !== undefined && kind.role === role))
  if (named.length === 0) return [statement]
  const own = foreign || named.some(({ id }) => id === category) ? [] : [statement]
  return [...own, ...named.map(({ id }) => ({ category: id, jurisdictions, ...said }))]
}
