/**
 * What the grammar asks of the kinds of status that words state.
 */
import { statedNouns, type NoticeRole } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import { russianKinds } from '../../registry/russian-kinds.js'
import type { StatusKind } from '../../registry/status-kind.js'
import type { StatusId } from '../../registry/types.js'
import { isWord, type Token } from './tokens.js'

const byRole = new Map<NoticeRole | undefined, StatusKind>([...russianKinds].map(kind => [kind.role, kind]))

/**
 * The status that a word states: a register's of Russia, whatever state is named beside it, or a kind that a list defines
 * with words of its own.
 */
export const statusOf = ({ kind, class: role }: Term): StatusId | undefined => kind ?? byRole.get(role)?.id

/** «иноагент», and not «нежелательный». */
export const isStatedNoun = (token: Token | undefined): boolean =>
  isWord(token) && token.term !== undefined && statedNouns.has(token.term.class)

/** A word for a status, as a noun or an adjective of one. */
export const termFor = (id: StatusId): Term => {
  const role = kindOf(id)?.role
  return { class: role ?? 'status', number: 'singular', nominative: true, ...(!role && { kind: id }) }
}

const kindOf = (id: StatusId | null): StatusKind | undefined => (id === null ? undefined : russianKinds.find(id))

/** Whether a ban that is said beside it belongs to it. */
export const wantsBan = (id: StatusId | null): boolean => kindOf(id)?.ban === 'required'

/** Whether no person can have it. */
export const isOfOrganisations = (id: StatusId | null): boolean => kindOf(id)?.isOfOrganisations === true
