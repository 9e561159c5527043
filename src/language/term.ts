/**
 * What a word means in a statement of status: its role there, with what its form tells.
 */
import { isNoticeRole, predicateRoles, statedAdjectives, type NoticeRole } from './roles.js'
import type { Act, GrammaticalNumber, Reading, VerbForm } from './types.js'

export type SingularGender = 'm' | 'f' | 'n'

/** What a participle may agree with. */
export interface ParticipleAgreement {
  readonly genders: readonly SingularGender[]
  /** «признанная»: surely in the nominative; a short form, having no case, is not. */
  readonly nominative: boolean
}

export interface Term {
  readonly class: NoticeRole
  readonly number: GrammaticalNumber
  /** Of a predicate, of the verbs of acts, and of an adjective that is said as a verb is: «нежелательна». */
  readonly form?: VerbForm
  /** What is done once it is decided; without a form it is a noun. */
  readonly act?: Act
  /** It tells of what was so and may be over: «числился». */
  readonly former?: true
  /** It counts only before what bears or holds the status: "terror group". */
  readonly attributive?: true
  /** Of a participle in the singular. */
  readonly agreement?: ParticipleAgreement
  /** Of a pronoun for one person or thing. */
  readonly gender?: SingularGender
  /** It may be the subject: «иноагенты», "foreign agents". */
  readonly nominative?: true
  /** «террористов», "terrorists": people, not an organisation's kind. */
  readonly people?: true
  /** «иноагент»: the usual contraction of what the law says. */
  readonly contracted?: true
  /** It speaks of a status by itself. */
  readonly status?: true
  /** Id of the status kind, of a word that a list defines. */
  readonly kind?: string
  /** Code of the country that it names. */
  readonly territory?: string
  /** «румынский»: of a state, but not its decision where it describes a party. */
  readonly nationality?: true
}

/** Of words that share a form the first counts. @param all Readings of one form. */
export function termIn(all: readonly Reading[]): Term | undefined {
  const [first] = all
  if (!first) return undefined
  const { lexeme, verb, gender } = first
  const role = [...lexeme.roles].find(isNoticeRole)
  if (!role) return undefined
  const readings = all.filter(reading => reading.lexeme === lexeme)
  const agreement = agreementIn(readings)
  return {
    class: role,
    number: readings.some(({ number }) => number !== 'plural') ? 'singular' : 'plural',
    ...(verb &&
      (predicateRoles.has(role) || statedAdjectives.has(role) || role === 'ended' || lexeme.act) && { form: verb }),
    ...(lexeme.act && { act: lexeme.act }),
    ...(lexeme.former && { former: true }),
    ...(lexeme.attributive && { attributive: true }),
    ...(agreement && { agreement }),
    ...(role === 'pronoun' && gender && { gender }),
    ...(readings.some(({ cases }) => cases.length === 0 || cases.includes('nominative')) && { nominative: true }),
    ...(lexeme.people && { people: true }),
    ...(lexeme.contracted && { contracted: true }),
    ...(lexeme.status && { status: true }),
    ...(lexeme.territory !== undefined && { territory: lexeme.territory }),
    ...(lexeme.roles.has('nationality') && { nationality: true }),
  }
}

function agreementIn(readings: readonly Reading[]): ParticipleAgreement | undefined {
  const singular = readings.filter(({ verb, number }) => (verb === 'short' || verb === 'long') && number === 'singular')
  const genders = [...new Set(singular.flatMap(({ gender }) => (gender ? [gender] : [])))]
  if (genders.length === 0) return undefined
  return { genders, nominative: singular.some(({ cases }) => cases.includes('nominative')) }
}
