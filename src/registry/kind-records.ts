/**
 * Status kinds that lists define: from records, which may leave out what can be concluded, to kinds.
 */
import { sure } from '../checked/index.js'
import { statusWordsIn } from '../language/status.js'
import { commonVocabulary } from '../language/vocabulary.js'
import { partsOf } from '../language/text.js'
import { packs } from '../language/words.js'
import type { ListProblemsCatalog } from './words/types.js'
import { vocabularyFor } from './kind-words.js'
import { ListError, problemIn, type ListProblem } from './list-error.js'
import type { FieldPath, ListFile } from './list-file.js'
import {
  StatusKinds,
  usualDaysToListing,
  type BanStanding,
  type Jurisdiction,
  type Linking,
  type Localized,
  type Severity,
  type StatusKind,
  type StatusWord,
  type StatusWords,
} from './status-kind.js'
import type { IsoDate, StatusId } from './types.js'
import { languages, type Language } from '../language/language.js'

/** Words in one language at least; they stand for the other, too. */
type Wording = Partial<Localized>

/** A word with its traits, or alone. */
type Words = Partial<Readonly<Record<Language, readonly (string | StatusWord)[]>>>

/** What one list says of a status kind: all of a new one, any part of one that is known. */
export interface StatusKindRecord {
  readonly id: StatusId
  readonly jurisdiction?: Jurisdiction
  /** The kind whose words it shares, as they are said of its own state. */
  readonly like?: StatusId
  readonly name?: Wording
  readonly register?: Wording
  readonly law?: Wording
  readonly notice?: Wording
  readonly several?: Wording
  readonly words?: Words
  readonly short?: Words
  readonly ban?: BanStanding
  readonly since?: IsoDate
  readonly daysToListing?: number
  readonly severity?: Severity | 'off'
  readonly linking?: { readonly severity?: Severity; readonly law?: Wording }
  readonly complete?: boolean
}

/** A record of a file, where it stands. */
interface Placed {
  readonly record: StatusKindRecord
  readonly file: ListFile
  readonly index: number
}

type Say = (words: ListProblemsCatalog) => string

const problemOf = ({ file, index }: Placed, field: FieldPath, say: Say): ListProblem =>
  problemIn(file, ['statuses', index, ...field], say)

/**
 * The kinds of some lists over those that are known: fields of a later record replace those of an earlier one.
 * @throws ListError naming every kind that stays incomplete or cannot be told from another, and every status of a party
 * that no list defines.
 */
export function definedKinds(files: readonly ListFile[], known: StatusKinds): StatusKinds {
  const placed = files.flatMap(file => (file.statuses ?? []).map((record, index): Placed => ({ record, file, index })))
  const kinds = placed.length === 0 ? known : folded(placed, known)
  const problems = [
    ...placed.flatMap(one => problemsOf(one, kinds)),
    ...files.flatMap(file => undefinedIn(file, kinds)),
  ]
  if (problems.length > 0) throw new ListError(problems)
  return kinds
}

function folded(placed: readonly Placed[], known: StatusKinds): StatusKinds {
  const drafts = new Map<StatusId, { readonly record: StatusKindRecord; readonly last: Placed }>()
  for (const last of placed) {
    const { id } = last.record
    drafts.set(id, { record: { ...drafts.get(id)?.record, ...last.record }, last })
  }
  const made = new Map<StatusId, StatusKind>([...known].map(kind => [kind.id, kind]))
  const problems: ListProblem[] = []
  for (const [id, { record, last }] of drafts) {
    const before = known.find(id)
    const { like: likeId } = record
    const like = likeId === undefined ? undefined : made.get(likeId)
    if (likeId !== undefined && !like)
      problems.push(problemOf(last, ['like'], words => words.unknownStatus(likeId, known.nearest(likeId))))
    const lacking = before ? [] : (['name', 'register', 'notice'] as const).filter(key => record[key] === undefined)
    problems.push(...lacking.map(key => problemOf(last, ['id'], words => words.missing(key))))
    if (lacking.length === 0) made.set(id, kindOf(record, before, like))
  }
  if (problems.length > 0) throw new ListError(problems)
  return new StatusKinds([...made.values()])
}

function kindOf(record: StatusKindRecord, before: StatusKind | undefined, like: StatusKind | undefined): StatusKind {
  const { id, jurisdiction, since, complete } = record
  const law = localized(record.law) ?? before?.law
  // Words of several names that another list's notice has left behind would say something else.
  const several = localized(record.several) ?? (record.notice ? undefined : before?.several)
  const { several: _several, ...kept } = before ?? {}
  const [words, short] = [inFull(record.words) ?? before?.words, inFull(record.short) ?? before?.short]
  const linking: Linking = before?.linking ?? { severity: 'info' }
  const linkLaw = localized(record.linking?.law) ?? linking.law
  return {
    ...kept,
    id,
    ...(jurisdiction !== undefined && { jurisdiction }),
    ...(like?.role && { role: like.role }),
    ...(like?.isOfOrganisations && { isOfOrganisations: true as const }),
    name: localized(record.name) ?? sure(before).name,
    register: localized(record.register) ?? sure(before).register,
    notice: localized(record.notice) ?? sure(before).notice,
    ...(law && { law }),
    ...(several && { several }),
    ...(words && { words }),
    ...(short && { short }),
    ban: record.ban ?? before?.ban ?? like?.ban ?? 'none',
    ...(since && { since }),
    daysToListing: record.daysToListing ?? before?.daysToListing ?? like?.daysToListing ?? usualDaysToListing,
    severity: record.severity ?? before?.severity ?? 'error',
    linking: { severity: record.linking?.severity ?? linking.severity, ...(linkLaw && { law: linkLaw }) },
    ...(complete && { isComplete: true as const }),
  }
}

function localized(wording: Wording | undefined): Localized | undefined {
  const { ru, en } = wording ?? {}
  const [first] = [ru, en].filter(text => text !== undefined)
  return first === undefined ? undefined : { ru: ru ?? first, en: en ?? first }
}

const inFull = (words: Words | undefined): StatusWords | undefined =>
  words &&
  Object.fromEntries(
    languages.flatMap(language => {
      const own = words[language]
      return own ? [[language, own.map(word => (typeof word === 'string' ? { word } : word))]] : []
    }),
  )

/** What keeps a kind from being told by its words, or its own notice from being understood. */
function problemsOf(one: Placed, kinds: StatusKinds): ListProblem[] {
  const { record } = one
  const kind = kinds.get(record.id)
  const { jurisdiction, role } = kind
  const problem = (field: keyof StatusKindRecord, say: Say): ListProblem =>
    problemOf(one, [record[field] === undefined ? 'id' : field], say)
  if (jurisdiction !== undefined && !packs.territories().has(jurisdiction))
    return [problem('jurisdiction', words => words.unknownCountry(jurisdiction))]
  if (record.like !== undefined && jurisdiction === undefined) return [problem('like', words => words.noJurisdiction)]
  if (role === undefined && !kind.words) return [problem('id', words => words.noStatusWords)]
  const twin = role && [...kinds].find(other => isTwin(kind, other))
  if (twin) return [problem('like', words => words.sameStatus(twin.id))]
  return [
    ...takenWords(one, kind, kinds),
    ...(['notice', 'several'] as const).flatMap(field =>
      languages.flatMap(language => unclearNotice(one, kind, kinds, field, language)),
    ),
  ]
}

/** Told by the same words of the same state. */
const isTwin = (kind: StatusKind, other: StatusKind): boolean =>
  other.id !== kind.id && other.role === kind.role && other.jurisdiction === kind.jurisdiction

/** Words by which another status is told already. */
function takenWords(one: Placed, kind: StatusKind, kinds: StatusKinds): ListProblem[] {
  const others = vocabularyFor(new StatusKinds([...kinds].filter(other => other !== kind))) ?? commonVocabulary
  return (['words', 'short'] as const).flatMap(field =>
    languages.flatMap(language =>
      (kind[field]?.[language] ?? []).flatMap(({ word }, at) => {
        const term = others.termOf(partsOf(word).join(' '), false)
        const owner = term && [...kinds].find(({ id, role }) => term.kind === id || (role && term.class === role))
        const isTaken = term?.status && !(owner === kind)
        if (!isTaken || one.record[field]?.[language] === undefined) return []
        return [problemOf(one, [field, language, at], words => words.takenWord(word, owner?.id))]
      }),
    ),
  )
}

/** What the notice says must be understood when it stands in a text, or nothing could ever be mended by it. */
function unclearNotice(
  one: Placed,
  kind: StatusKind,
  kinds: StatusKinds,
  field: 'notice' | 'several',
  language: Language,
): ListProblem[] {
  const notice = one.record[field]?.[language]?.replace(/[{}]/gu, '')
  if (notice === undefined) return []
  const terms = statusWordsIn(notice, vocabularyFor(kinds)).map(({ term }) => term)
  const problem = (say: Say): ListProblem[] => [problemOf(one, [field, language], say)]
  if (!terms.some(term => term.kind === kind.id || (kind.role !== undefined && term.class === kind.role)))
    return problem(words => words.wordlessNotice)
  if (kind.ban === 'required' && !terms.some(term => term.class === 'ban' || term.class === 'liquidate'))
    return problem(words => words.banlessNotice)
  const { jurisdiction } = kind
  const isNamed = jurisdiction === undefined || kind.words !== undefined || namesTerritory(notice, jurisdiction)
  return isNamed ? [] : problem(words => words.statelessNotice(jurisdiction))
}

function namesTerritory(text: string, code: Jurisdiction): boolean {
  const parts = partsOf(text)
  return parts.some((first, at) => {
    const longest = Math.max(1, packs.longestFrom(first))
    return Array.from({ length: longest }, (_, more) => parts.slice(at, at + more + 1).join(' ')).some(form =>
      packs.readingsOf(form).some(({ lexeme }) => lexeme.territory === code),
    )
  })
}

/** Statuses of parties which no list defines. */
function undefinedIn(file: ListFile, kinds: StatusKinds): ListProblem[] {
  const unknown = (field: FieldPath, id: StatusId): ListProblem =>
    problemIn(file, field, words => words.unknownStatus(id, kinds.nearest(id)))
  if (file.category !== undefined && !kinds.find(file.category)) return [unknown(['category'], file.category)]
  return file.entities.flatMap(({ designations = [] }, index) =>
    designations.flatMap(({ category }, at) =>
      kinds.find(category) ? [] : [unknown(['entities', index, 'designations', at, 'category'], category)],
    ),
  )
}
