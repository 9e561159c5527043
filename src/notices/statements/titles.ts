/**
 * Titles of lists: «Новые иноагенты: …», «Нежелательные», «Кого внесли в реестр», «Ниже — те, кого признали …».
 */
import { type NoticeRole, statedAdjectives, statedNouns } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import { hasRole } from '../../language/words.js'
import { holdsExpression } from '../tokens/expressions.js'
import type { Wording } from './statements.js'
import { isMark, isQuote, isWord, mentionsIn, type Token, type WordToken } from '../tokens/tokens.js'

/** «Новые иноагенты: …», «Список иноагентов: …»; not «Что не так с иноагентами: …». */
export const isTitle = (tokens: readonly Token[]): boolean =>
  tokens.some(token => token.type === 'word' && token.term !== undefined && isTitleWord(token.term))

const isTitleWord = ({ class: role, number, nominative }: Term): boolean =>
  role === 'register' || (statedNouns.has(role) && number === 'plural' && nominative === true)

const ofTitle: ReadonlySet<NoticeRole> = new Set([
  ...([...statedNouns, ...statedAdjectives] as const),
  ...(['register', 'organisation', 'person', 'filler', 'preposition', 'conjunction', 'russia', 'authority'] as const),
])

/** «Нежелательные организации», «Иноагенты недели»: those who are listed, when and where, and nothing that they do. */
export const isBareTitle = (tokens: readonly Token[]): boolean => opensByStatus(tokens) || isStatusWithWhen(tokens)

const isStatusWithWhen = (tokens: readonly Token[]): boolean =>
  tokens.some(token => isWord(token) && token.term !== undefined && isBareTitleWord(token.term)) &&
  tokens.every(token => isMark(token, ':,—–-.№') || isQuote(token) || (isWord(token) && isOfTitle(token)))

/** "Undesirable, no link, notice at the first mention:", «Нежелательные, без ссылок:»: a status alone, then what is to be done. */
const opensByStatus = (tokens: readonly Token[]): boolean => {
  const [status, behind] = tokens
  return (
    isWord(status) &&
    status.term !== undefined &&
    statedAdjectives.has(status.term.class) &&
    isMark(behind, ',:') &&
    isMark(tokens.at(-1), ':') &&
    tokens.every(token => mentionsIn(token).length === 0)
  )
}

const isBareTitleWord = (term: Term): boolean =>
  isTitleWord(term) || (statedAdjectives.has(term.class) && term.number === 'plural' && term.nominative === true)

const isOfTitle = ({ folded, term }: WordToken): boolean =>
  term ? ofTitle.has(term.class) : /^\d/u.test(folded) || hasRole(folded, 'latest') || hasRole(folded, 'count')

/** «Писатели и музыканты, признанные иностранными агентами»: those who are listed, by what was done with them. */
const endsTitle = (tokens: readonly Token[], { anchor, to, number }: Wording): boolean => {
  const participle = tokens[anchor]
  const isOpen = to === tokens.length || (to === tokens.length - 1 && isMark(tokens[to], ':'))
  return isOpen && number === 'plural' && isWord(participle) && participle.term?.nominative === true
}

/** Whether what follows may be the list of those whom a sentence announces and does not name. */
export const leadsToList = (tokens: readonly Token[], wording: Wording): boolean =>
  holdsExpression(tokens, 'points-below') ||
  ((!isMark(tokens.at(-1), '.!?…') || holdsExpression(tokens, 'leads-to-items')) &&
    (wording.stance !== 'attribute' || isTitle(tokens) || isBareTitle(tokens) || endsTitle(tokens, wording)))

/** «Кого внесли в реестр иноагентов?», «Реестр иноагентов: кто добавился», or a title that does: it asks for those who were announced. */
export const asksForListed = (tokens: readonly Token[]): boolean =>
  !isMark(tokens.at(-1), '.!…') &&
  tokens.some(
    (token, index) =>
      isWord(token) &&
      hasRole(token.folded, 'asks-whom') &&
      (index < mostBeforeQuestion || isMark(tokens[index - 1], ':—–')),
  ) &&
  !tokens.some(token => mentionsIn(token).length > 0)

/** In tokens: «И», «Так», «На этой неделе». */
const mostBeforeQuestion = 3
