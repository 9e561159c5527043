/**
 * Whom a status is said of that leans on a name: «иноагент X», «X, признанный …», «Новые иноагенты: …».
 */
import { itemAt } from '../../checked/index.js'
import { type NoticeRole, statedNouns } from '../../language/roles.js'
import { hasRole, packs } from '../../language/words.js'
import { toldAlone } from './alone.js'
import { describedAhead, isOfCounted } from './ahead.js'
import { antecedent, definiteNoun, pointingNoun, takenUpBy, takenUpByOpening } from './anaphora.js'
import { memberBefore } from './belonging.js'
import { bearerBefore, contestedBy, ownerOf, ownersTakenUp } from './bearers.js'
import { calledByNoun, calledByStatus } from './called.js'
import { another, mentionsOf, type Covered } from './covered.js'
import {
  antecedentBefore,
  clauseStart,
  coordinated,
  enumeratedFrom,
  isGoverned,
  isItemBehind,
  isSource,
  reach,
} from '../statements/clauses.js'
import { leadsToDay } from '../tokens/days.js'
import { rowOfParticiples } from './participles.js'
import { joinedBefore } from './joined-antecedents.js'
import { beforeView, describedInPassing } from './passing.js'
import { isOfOrganisations, isStatedNoun } from '../tokens/kinds.js'
import { isPredicate } from '../tokens/predicates.js'
import { markerSigns } from '../markers/markers.js'
import { isOfItsPeople } from '../statements/described-nouns.js'
import { listedInApposition } from '../statements/stance.js'
import type { Wording } from '../statements/statements.js'
import {
  type Surroundings,
  isCollective,
  isOfPeople,
  isParticipial,
  mentionBehind,
  within,
} from '../statements/surroundings.js'
import { isTitle } from '../statements/titles.js'
import {
  type Token,
  type WordToken,
  isArticle,
  isMark,
  isPreposition,
  isQuote,
  isTerm,
  isWord,
  mayBe,
  mentionsIn,
  termAt,
} from '../tokens/tokens.js'

/** A comma or a dash; the hyphen within «когда-то» is none. */
function isJoint(tokens: readonly Token[], index: number): boolean {
  const [before, mark] = [tokens[index - 1], tokens[index]]
  return isMark(mark, ',—–') || (isMark(mark, '-') && before?.end !== mark?.start)
}

export function attributeCoverage(wording: Wording, around: Surroundings): Covered {
  const found = leaningOn(wording, around)
  const leaning = mentionsOf(found)
  const described = leaning.length > 0 ? leaning : describedInPassing(wording, around)
  const called = described.length > 0 ? described : calledByStatus(wording, around)
  const covered = called.length > 0 ? called : calledByNoun(wording, around)
  if (covered.length === 0) return found
  if (!isBareBan(wording, around.tokens)) return covered
  return covered.filter(index => itemAt(around.mentions, index).entity.kind !== 'person')
}

/** «Запрещённый Шукшин»: without a place, before a name, a ban is of works; no person is banned. */
const isBareBan = ({ statements, to }: Wording, tokens: readonly Token[]): boolean =>
  statements.every(({ category, banned, jurisdictions }) => category === null && banned && !jurisdictions) &&
  tokens[to]?.type === 'mention'

function leaningOn(wording: Wording, around: Surroundings): Covered {
  const { tokens } = around
  const isOfSome = wording.number === 'plural' || (wording.namesRegister && !isParticipial(tokens, wording))
  const product = ownedProduct(wording, around)
  if (product >= 0) return mentionsIn(itemAt(tokens, product))
  const isListed = (isOfSome && opensList(tokens, wording)) || isSpecified(tokens, wording)
  const colon = isListed ? listBehind(tokens, wording) : -1
  if (colon >= 0) {
    const end = tokens.findIndex(
      (token, index) => index > colon && (isMark(token, '.') || (isMark(token, ';') && !isItemBehind(tokens, index))),
    )
    const listed = tokens.slice(colon, end < 0 ? undefined : end).flatMap(mentionsIn)
    // "… of X, an organisation entered in the register: …": what stands behind is another matter.
    if (listed.length > 0 || colon === tokens.length - 1) return listed
  }
  const alone = toldAlone(wording, around)
  if (alone.length > 0) return alone
  const titled = namedByNoun(tokens, wording)
  if (titled >= 0) return mentionsIn(itemAt(tokens, titled))
  const owner = ownerOf(tokens, wording)
  if (owner >= 0) return mentionsIn(itemAt(tokens, owner))
  const bearer = bearerBefore(wording, around)
  if (bearer.length > 0) return bearer
  const gathered = ownersTakenUp(wording, around)
  if (gathered.length > 0) return gathered
  const contesting = contestedBy(wording, around)
  if (contesting.length > 0) return contesting
  if (wording.objects.length > 0) return wording.objects
  const ahead = describedAhead(around, wording)
  if (ahead >= 0) {
    // «решение о запрете A и B»: an act may be done to several.
    if (wording.number === 'plural' || termAt(tokens, wording.anchor)?.act) return coordinated(tokens, ahead, 1)
    return wording.namesRegister ? enumeratedFrom(tokens, ahead) : mentionsIn(itemAt(tokens, ahead))
  }
  const whole = oneOfSuch(tokens, wording)
  if (whole >= 0) return mentionsIn(itemAt(tokens, whole))
  const named = namedInApposition(tokens, wording)
  if (named >= 0) return mentionsIn(itemAt(tokens, named))
  const listed = wording.namesRegister ? listedInApposition(tokens, wording.to) : -1
  const opening = listed >= 0 && listed < wording.from ? listed : leadingNoun(tokens, wording.from)
  const row = isParticipial(tokens, wording) ? rowOfParticiples(tokens, wording.from, wording.anchor) : undefined
  const leading = row ?? beforeView(tokens, opening)
  const lead = tokens[leading - 1]
  const joined = lead?.type === 'mention' || lead?.type === 'bracket' || (lead !== undefined && isQuote(lead))
  const conjunction = [wording.from, leading, leading - 1].find(index => isTerm(tokens[index], 'conjunction'))
  if (conjunction !== undefined) {
    const named = describedBehind(tokens, conjunction)
    if (named >= 0) return mentionsIn(itemAt(tokens, named))
  }
  if (tellsOfOthers(tokens, wording) || isCalledSo(tokens, wording) || isGovernedBehindAside(tokens, wording))
    return another
  // «…, а многих его участников — иноагентами»
  if (isMark(lead, '—–') && isOfItsPeople(tokens, leading - 2)) return []
  const isBehindColon = isMark(lead, ':') && tokens[leading - 2]?.type === 'mention'
  if (
    !isJoint(tokens, leading - 1) &&
    !isBehindColon &&
    (!joined || wording.descriptive || isAskedFor(tokens, wording))
  )
    return []
  const back =
    isMark(lead, ',') && isParticipial(tokens, wording)
      ? antecedentBefore(tokens, leading - 1)
      : mentionBehind(tokens, wording.from, wording.descriptive ? 2 : reach)
  if (back >= 0 && isBySource(wording, tokens, back)) return []
  const apposed = isJoint(tokens, leading - 1) ? definiteNounBefore(tokens, leading - 1) : undefined
  if (apposed && (back < 0 || isOfPeople(apposed))) {
    const takenUp = takenUpBy(apposed, [...around.before, ...tokens.slice(0, leading).flatMap(mentionsIn)], around)
    // "the singer, a foreign agent": somebody of whom no name is known.
    return takenUp.length === 0 && isOfPeople(apposed) ? another : takenUp
  }
  const colleague = isMark(lead, ',') && back >= 0 ? memberBefore(tokens, back) : -1
  if (colleague >= 0 && wording.statements.every(({ category }) => !isOfOrganisations(category)))
    return mentionsIn(itemAt(tokens, colleague))
  if (back < 0) {
    if (!isMark(lead, ',')) return []
    if (isOtherName(tokens, leading - 2)) return another
    const pointer = pointingNoun(tokens, leading - 2)
    return pointer < 0 ? takenUpByOpening(leading - 1, wording, around) : antecedent(tokens, pointer, wording, around)
  }
  const isOfSeveral =
    wording.number === 'plural' ||
    tokens.slice(leading, wording.anchor).some(isCollective) ||
    (joined && termAt(tokens, wording.anchor)?.form === 'english' && opensByNames(tokens, back))
  const isApart = isMark(lead, ',')
  const told = isApart ? joinedBefore(back, wording, around) : mentionsIn(itemAt(tokens, back))
  const all = isOfSeveral ? coordinated(tokens, back, -1) : told
  return wording.number === 'plural' && all.length === 1 && isInItsClause(tokens, back, leading) ? another : all
}

/** «X, работавший в СМИ, признанных …», «X, который работал в СМИ, признанных …»: of several, who are in what is told of one. */
function isInItsClause(tokens: readonly Token[], name: number, to: number): boolean {
  const comma = tokens.findIndex((token, index) => index > name && !isQuote(token))
  const first = tokens[comma + 1]
  if (!isMark(tokens[comma], ',') || comma + 1 >= to - 1 || !isWord(first)) return false
  return first.term?.class === 'relative' || (!first.term && packs.governsObject(first.folded))
}

/** «Иван Петров, признанный …»: a name that no list has. */
function isOtherName(tokens: readonly Token[], last: number): boolean {
  const name = tokens[last]
  return last > 0 && isWord(name) && name.capital && !name.term
}

/** "A deputy called X a foreign agent": a name, not a status. */
function isCalledSo(tokens: readonly Token[], { from }: Wording): boolean {
  const name = tokens.findLastIndex((token, index) => index < from && !isQuote(token))
  const verb = tokens.findLastIndex((token, index) => index < name && !isQuote(token))
  const [token, article] = [tokens[verb], tokens[from]]
  return (
    tokens[name]?.type === 'mention' &&
    isWord(token) &&
    hasRole(token.folded, 'calls') &&
    isWord(article) &&
    hasRole(article.folded, 'indefinite')
  )
}

/** "X worked, it is said, with an undesirable organisation": what a preposition governs behind an aside is no apposition. */
function isGovernedBehindAside(tokens: readonly Token[], { anchor, namesRegister }: Wording): boolean {
  const lead = isArticle(tokens[anchor - 1]) ? anchor - 2 : anchor - 1
  const preposition = tokens[lead]
  return !namesRegister && isMark(tokens[lead - 1], ',') && isWord(preposition) && isPreposition(preposition)
}

/** "X and foreign agents: what the law says", "X, a critic of foreign agents": others who are so, or of whom somebody is. */
function tellsOfOthers(tokens: readonly Token[], { from, namesRegister, number }: Wording): boolean {
  const first = tokens.findIndex((token, index) => index >= from && !isQuote(token))
  const [before, lead, status] = tokens.slice(Math.max(0, first - 1), first + 2)
  if (first < 1 || !isWord(lead) || namesRegister || !isWord(status)) return false
  if (lead.term?.class === 'conjunction')
    return before?.type === 'mention' && number === 'plural' && isStatedNoun(status)
  return hasRole(lead.folded, 'owns') && isWord(before) && isOfPeople(before) && !hasRole(before.folded, 'count')
}

/** «По подсчётам «Медиазоны», в реестре иноагентов …»; not "leaflets by X, which has the status of a foreign agent". */
const isBySource = ({ namesRegister, from, to }: Wording, tokens: readonly Token[], name: number): boolean =>
  namesRegister &&
  isSource(tokens, name) &&
  !within(tokens, from, to, isPredicate) &&
  !within(tokens, name, to, term => term.class === 'relative')

/** "Instagram, which belongs to a company banned in Russia": the product whose owner is spoken of, without his name; or -1. */
function ownedProduct({ from }: Wording, { tokens, mentions }: Surroundings): number {
  const noun = leadingNoun(tokens, from)
  const start = clauseStart(tokens, noun)
  const isOwner = noun < from && isTerm(tokens[noun - 1], 'preposition') && isMark(tokens[start - 1], ',')
  if (!isOwner || tokens.slice(start, noun).some(token => mentionsIn(token).length > 0)) return -1
  const name = antecedentBefore(tokens, start - 1)
  return name >= 0 && mentionsIn(itemAt(tokens, name)).every(index => itemAt(mentions, index).alias.type === 'product')
    ? name
    : -1
}

/** "Foreign agents of the week:", «В свежем списке иноагентов — …»: the mark behind which they follow; -1 without one. */
function listBehind(tokens: readonly Token[], { to, namesRegister }: Wording): number {
  const mark = tokens.findIndex((token, index) => index >= to && !isWord(token) && !isQuote(token))
  if (mark - to <= reach && isMark(tokens[mark], ':')) return mark
  const isOfList = namesRegister || isOneOfMany(tokens)
  // "X – a pollster entered in the register – asked …": the second dash closes what the first has opened.
  const isClosing = tokens.slice(0, to).some((token, index) => isMark(token, '—–') && mentionsBefore(tokens, index))
  return mark === to && isOfList && !isClosing && isMark(tokens[mark], '—–') ? mark : -1
}

/** «касается деятельности иностранных агентов: проектов «A» и «B»», «Иностранный агент: A.»: behind the colon names, and nothing else. */
const isSpecified = (tokens: readonly Token[], { to }: Wording): boolean =>
  isMark(tokens[to], ':') && tokens.slice(to + 1).every(isOfNames)

const isOfNames = (token: Token): boolean =>
  !isWord(token) ||
  isOfPeople(token) ||
  (token.term ? ofNames.has(token.term.class) : packs.looksLikeAttribute(token.folded))

const ofNames: ReadonlySet<NoticeRole> = new Set(['organisation', 'person', 'collective', 'conjunction'])

const mentionsBefore = (tokens: readonly Token[], index: number): boolean => {
  const last = tokens.slice(0, index).findLast(token => !isQuote(token))
  return last !== undefined && mentionsIn(last).length > 0
}

/** In tokens: «аббревиатуру признанного в России экстремистским движения,». */
const longestTitle = 9

/** «X — аббревиатура запрещённой организации»: the name whose noun says that it is the name of what is spoken of; or -1. */
function namedByNoun(tokens: readonly Token[], { from, anchor }: Wording): number {
  for (let index = anchor - 1; index >= Math.max(1, from - longestTitle); index--) {
    const token = tokens[index]
    if (isMark(token, ',') || isQuote(token)) continue
    if (!isWord(token)) return -1
    if (!hasRole(token.folded, 'stands-for')) {
      if (token.term || packs.looksLikeAttribute(token.folded)) continue
      return -1
    }
    if (!isJoint(tokens, index - 1)) return -1
    let name = index - 2
    while (isQuote(tokens[name]) || isMark(tokens[name], markerSigns)) name--
    return tokens[name]?.type === 'mention' ? name : -1
  }
  return -1
}

/** «Среди признанных иноагентами — …» */
const isOneOfMany = ([first]: readonly Token[]): boolean => mayBe(first, 'among')

/** "part in an undesirable organization — X", "the activities of a foreign agent, X.", "(X)": the name of what is spoken of, and nothing else; -1 without one. */
function namedInApposition(tokens: readonly Token[], { from, to }: Wording): number {
  const [article, noun] = [tokens[to - 2], termAt(tokens, to - 1)]
  const isOne = mayBe(article, 'article') && noun && statedNouns.has(noun.class)
  if ((noun?.class !== 'organisation' && !isOne) || !isGovernedNoun(tokens, isOne ? to - 2 : from)) return -1
  let mark = to
  while (isQuote(tokens[mark])) mark++
  const bracket = tokens[mark]
  if (bracket?.type === 'bracket') return bracket.inside.every(({ type }) => type === 'mention') ? mark : -1
  if (!isMark(bracket, ',—–')) return -1
  let name = mark + 1
  while (isQuote(tokens[name])) name++
  const behind = tokens.slice(name + 1).find(token => !isQuote(token))
  return tokens[name]?.type === 'mention' && (behind === undefined || isMark(behind, '.,—–')) ? name : -1
}

/** "in an undesirable organization" */
function isGovernedNoun(tokens: readonly Token[], from: number): boolean {
  const around = tokens.slice(Math.max(0, from - 1), from + 2)
  return (
    from > 0 &&
    around.some(token => isWord(token) && (hasRole(token.folded, 'governs') || hasRole(token.folded, 'owns')))
  )
}

/** "The political scientist, a foreign agent since 2022, …": the noun before a comma to which the status stands in apposition. */
function definiteNounBefore(tokens: readonly Token[], comma: number): WordToken | undefined {
  const start = clauseStart(tokens, comma)
  if (start === comma - 1) return undefined
  const article = tokens.findLastIndex((token, index) => index < comma && mayBe(token, 'article'))
  // "Until now the site, …": when it was so stands before it.
  const isOfTime = article > start && tokens.slice(start, article).every(token => isWord(token) && opensTime(token))
  return definiteNoun(tokens, isOfTime ? article : start, comma)
}

const opensTime = ({ folded, term }: WordToken): boolean =>
  term?.class === 'filler' || term?.class === 'past' || ofTime.some(role => hasRole(folded, role))

const ofTime = ['governs', 'period', 'until'] as const

/** "X, the country's best critic and since October a foreign agent": the status is the second half of an apposition. */
function describedBehind(tokens: readonly Token[], conjunction: number): number {
  // «когда-то» is one word.
  if (isMark(tokens[conjunction - 1], '-')) return -1
  for (let index = conjunction - 1; index > 0 && conjunction - index <= 2 * reach; index--) {
    if (isMark(tokens[index], ',')) return antecedentBefore(tokens, index)
    // "X, founded by Y and declared a foreign agent", "X, editor of Y and a foreign agent": Y is only what tells of X.
    const isPassed = isGoverned(tokens, index)
    if ((itemAt(tokens, index).type === 'mention' && !isPassed) || isMark(tokens[index], '.:;')) return -1
  }
  return -1
}

/** «Новые иноагенты: …», «в объединениях, признанных террористическими: …» */
const opensList = (tokens: readonly Token[], wording: Wording): boolean =>
  wording.from === 0 ||
  isOneOfMany(tokens) ||
  isTitle(tokens.slice(0, wording.to)) ||
  isParticipial(tokens, wording) ||
  isOfCounted(wording, tokens)

/** "Rapper X, singer Y added to the register": a headline which names several with nothing but commas before its participle. */
const opensByNames = (tokens: readonly Token[], last: number): boolean =>
  tokens
    .slice(0, last)
    .every(
      token =>
        token.type === 'mention' ||
        isMark(token, ',') ||
        isQuote(token) ||
        (isWord(token) && (isOfPeople(token) || token.term?.class === 'organisation')),
    )

/**
 * «a group banned in Russia», «1 сентября 2023 года внесённый»: the noun of its kind with its article and what describes
 * it, and the day, belong to the wording.
 */
function leadingNoun(tokens: readonly Token[], from: number): number {
  let start = from
  while (start > 0) {
    // «физлицо-иноагент»
    if (isHyphen(tokens, start - 1) && leading.has(termAt(tokens, start - 2)?.class ?? 'object')) start--
    const term = termAt(tokens, start - 1)
    const leads = term !== undefined && leading.has(term.class)
    if (!leads && !isOfDay(tokens, start - 1) && !gathers(tokens, start - 1) && !isAdverb(tokens[start - 1])) break
    start--
  }
  const article = articleBefore(tokens, start)
  return article < 0 ? start : article
}

const isHyphen = (tokens: readonly Token[], index: number): boolean =>
  isMark(tokens[index], '-') && tokens[index - 1]?.end === tokens[index]?.start

const leading: ReadonlySet<NoticeRole> = new Set(['organisation', 'person', 'filler', 'collective'])

/** In tokens: "one of the several hundred Russian writers". */
const longestPartitive = 9

/** "X, one of hundreds of Russians branded foreign agents, …": the name of which that is said; -1 without one. */
function oneOfSuch(tokens: readonly Token[], { from, number }: Wording): number {
  if (number !== 'plural') return -1
  for (let index = from - 1; index >= Math.max(1, from - longestPartitive); index--) {
    const [token, next] = [tokens[index], tokens[index + 1]]
    if (!isWord(token)) return -1
    if (!hasRole(token.folded, 'count') || !mayBe(next, 'owns')) continue
    if (isMark(tokens[index - 1], ',')) return antecedentBefore(tokens, index - 1)
    return isTerm(tokens[index - 1], 'auxiliary') ? mentionBehind(tokens, index, reach) : -1
  }
  return -1
}

/** "currently designated", "first designated", "likewise designated" */
const isAdverb = (token: Token | undefined): boolean =>
  isWord(token) &&
  !token.term &&
  (packs.looksLikeAdverb(token.folded) || hasRole(token.folded, 'latest') || hasRole(token.folded, 'alike'))

/** "all four of them", «все они» */
function gathers(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!isWord(token)) return false
  return token.term?.class === 'pronoun' || hasRole(token.folded, 'count') || hasRole(token.folded, 'owns')
}

/** A number, or the preposition before one or before a stretch of time. */
const isOfDay = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return (isWord(token) && /^\d/u.test(token.folded)) || leadsToDay(tokens, index)
}

/** In tokens: "an American non-governmental human rights". */
const longestDescription = 6
const described: ReadonlySet<NoticeRole> = new Set(['russia', 'abroad', 'filler'])

/** "an independent online channel", "an American group": the article before a few unknown words; -1 without one. */
function articleBefore(tokens: readonly Token[], noun: number): number {
  for (let index = noun - 1; index >= Math.max(0, noun - longestDescription); index--) {
    const token = itemAt(tokens, index)
    // "a former St. Petersburg deputy": within a sentence a dot is an abbreviation's.
    if (isQuote(token) || isMark(token, '-.')) continue
    if (!isWord(token)) return -1
    if (hasRole(token.folded, 'article')) return index
    if (token.term && !described.has(token.term.class)) return -1
  }
  return -1
}

/** "to recognise X as a foreign agent", "may label X a foreign agent", «признать X иноагентом»: what is not yet so. */
const isAskedFor = (tokens: readonly Token[], { from, anchor, to }: Wording): boolean =>
  !within(tokens, anchor, to, term => term.form !== undefined) &&
  within(tokens, Math.max(clauseStart(tokens, from), from - 2 * reach), from, term => leavesOpen.has(term.class))

const leavesOpen: ReadonlySet<NoticeRole> = new Set(['infinitive', 'modal'])
