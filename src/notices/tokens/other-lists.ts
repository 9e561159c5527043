/**
 * Lists that are no registers of parties, by what stands behind their noun: «реестр запрещённых сайтов», «список
 * нежелательных артистов», «список авторов, чьи книги изъяты». What they hold is told no status of.
 */
import { statedAdjectives, type NoticeRole } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import { hasRole, packs } from '../../language/words.js'
import { isOfOrganisations, statusOf } from './kinds.js'
import { isPredicate } from './predicates.js'
import { isMark, isQuote, isTerm, isWord, type Token, type WordToken } from './tokens.js'

/** In tokens: «список «нежелательных» в России и за рубежом артистов». */
const longestPhrase = 8
/** In tokens: «, чьи книги нельзя ставить на видное место,». */
const longestClause = 14

/** A stretch of tokens. */
interface Phrase {
  readonly from: number
  readonly to: number
}

/** Takes the terms from such lists and from what is said of those in them. Each looks only so far: linear. */
export function withOtherLists(tokens: readonly Token[]): readonly Token[] {
  const phrases = tokens.flatMap((_, index) => phraseOfOtherList(tokens, index) ?? ownList(tokens, index) ?? [])
  if (phrases.length === 0) return tokens
  const within = new Set(phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)))
  return tokens.map((token, index) =>
    isWord(token) && within.has(index) && isOfStatus(token.term) ? { ...token, term: undefined } : token,
  )
}

/** Whether a sentence names such a list: then it is spoken of, and no register. */
export const namesOtherList = (tokens: readonly Token[]): boolean =>
  tokens.some(token => isWord(token) && token.term === undefined && hasRole(token.folded, 'register'))

const isOfStatus = (term: Term | undefined): boolean =>
  term !== undefined && (term.class === 'register' || isPredicate(term) || statusOf(term) !== undefined)

function phraseOfOtherList(tokens: readonly Token[], register: number): Phrase | undefined {
  if (!isTerm(tokens[register], 'register')) return undefined
  let isOfParties = false
  for (let index = register + 1; index <= register + longestPhrase; index++) {
    const token = tokens[index]
    if (isQuote(token)) continue
    if (!isWord(token)) return undefined
    if (isOfGenitivePlural(token) && !isOfAttribute(token.term)) {
      const isOther = isThing(token) || (isPeople(token) && isOfParties)
      const isClosed = !leadsToStatus(tokens, index + 1)
      const isToldOf = isClosed && leadsToClause(tokens, index + 1)
      return isClosed && (isOther || isToldOf) ? { from: register, to: index + 1 } : undefined
    }
    if (!token.term) {
      if (packs.readingsOf(token.folded).length > 0 && !hasRole(token.folded, 'function')) return undefined
      continue
    }
    if (!beforeNoun.has(token.term.class)) return undefined
    isOfParties ||= isSaidOfParties(token.term)
  }
  return undefined
}

/** In tokens: "of the ten best films of the year that nobody has seen yet". */
const longestThings = 16

/** "put it on his list of the ten best of the year": somebody's own list, of what has no status. */
function ownList(tokens: readonly Token[], register: number): Phrase | undefined {
  const [own, owns] = [tokens[register - 1], tokens[register + 1]]
  if (!isTerm(tokens[register], 'register') || !isWord(own) || !isWord(owns)) return undefined
  const isOwn = hasRole(own.folded, 'possessive') && hasRole(own.folded, 'personal') && hasRole(owns.folded, 'owns')
  if (!isOwn) return undefined
  const behind = tokens.slice(register + 1, register + 1 + longestThings)
  const end = behind.findIndex(token => !isWord(token) && !isQuote(token))
  const things = behind.slice(0, end < 0 ? undefined : end)
  const isOfParties = things.some(token => isWord(token) && token.term !== undefined && mayTellOfParties(token.term))
  return isOfParties ? undefined : { from: register, to: register + 1 }
}

const mayTellOfParties = (term: Term): boolean =>
  statusOf(term) !== undefined || isPredicate(term) || term.class === 'organisation' || term.class === 'person'

/** Of people nobody says it who stand in a register: «нежелательных артистов». */
const isSaidOfParties = (term: Term): boolean => term.class === 'ban' || isOfOrganisations(statusOf(term) ?? null)

const beforeNoun: ReadonlySet<NoticeRole> = new Set([
  ...statedAdjectives,
  ...(['ban', 'russia', 'abroad', 'preposition', 'conjunction', 'filler'] as const),
])

/** «запрещённых», «нежелательных» */
const isOfAttribute = (term: Term | undefined): boolean =>
  term !== undefined && (term.class === 'ban' || statedAdjectives.has(term.class))

const isOfGenitivePlural = ({ folded }: WordToken): boolean =>
  packs
    .readingsOf(folded)
    .some(
      ({ cases, number, lexeme }) => cases.includes('genitive') && number === 'plural' && !lexeme.roles.has('function'),
    )

const isThing = ({ folded }: WordToken): boolean => things.some(role => hasRole(folded, role))
const things = ['object', 'work', 'thing', 'unlisted'] as const

const isPeople = ({ folded }: WordToken): boolean => callings.some(role => hasRole(folded, role))
const callings = ['calling', 'trade', 'art-trade', 'other-trade', 'staff'] as const

/** «журналистов-иноагентов», «писателей, признанных иноагентами»: those of whom the list is have a status. */
function leadsToStatus(tokens: readonly Token[], from: number): boolean {
  const clause = tokens
    .slice(from, endOfClause(tokens, from))
    .flatMap(token => (isWord(token) ? (token.term ?? []) : []))
  // «чьи книги запрещены» tells of books.
  const isOfThings = clause.some(term => term.class === 'object')
  return clause.some(
    term => statusOf(term) !== undefined || stating.has(term.class) || (!isOfThings && term.class === 'ban'),
  )
}

const stating: ReadonlySet<NoticeRole> = new Set(['perform', 'recognise', 'liquidate'])

/** «, чьи книги …», «, поддержавших …»: what they have in common, which is no status. */
function leadsToClause(tokens: readonly Token[], comma: number): boolean {
  if (!isMark(tokens[comma], ',')) return false
  return [comma + 1, comma + 2].some(index => {
    const token = tokens[index]
    return isWord(token) && token.term?.class === 'relative' && token.term.number === 'plural'
  })
}

/** Behind the clause that a comma opens, or the words that a hyphen joins to the noun. */
function endOfClause(tokens: readonly Token[], from: number): number {
  const isOpen = isMark(tokens[from], ',')
  if (!isOpen) return isMark(tokens[from], '-‐‑') ? from + 2 : from
  const end = tokens.findIndex(
    (token, index) => index > from && (isMark(token, ',.;:!?') || index > from + longestClause),
  )
  return end < 0 ? tokens.length : end
}
