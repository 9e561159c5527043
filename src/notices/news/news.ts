/**
 * News of a register that goes on behind its sentence: «Минюст внёс в реестр иноагентов пятерых. Среди них …», «Также в
 * список попали …», or the items of a list.
 */
import { itemAt } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { hasRole, listOf, packs } from '../../language/words.js'
import type { Mention } from '../../mentions/types.js'
import { pointsAt } from '../coverage/anaphora.js'
import { spanOf } from '../statements/composed.js'
import { expressionAt, holdsExpression } from '../tokens/expressions.js'
import { isOfOrganisations } from '../tokens/kinds.js'
import type { Memory, Registers } from './registers.js'
import { allWordings, type Wording } from '../statements/statements.js'
import { asksForListed, isBareTitle, isTitle, leadsToList } from '../statements/titles.js'
import { namesOtherList } from '../tokens/other-lists.js'
import { isQuote, isTerm, isWord, mayBe, mentionsIn, termAt, type Token, type WordToken } from '../tokens/tokens.js'
import type { Statement } from '../types.js'

/** What a sentence reported. */
export interface News {
  readonly wording: Wording
  readonly statements: readonly Statement[]
  /** Where it stands. */
  readonly span: Span
  /** It said of whom. */
  readonly isNamed: boolean
  /** What follows may be its list. */
  readonly opensList: boolean
  /** It is the title of a list, or asks for those who are in it: names that open lines are its items. */
  readonly isTitle: boolean
  /** It asks for those who were announced. */
  readonly isAsked?: true
}

/** A wording of a sentence, with the mentions that it was found to answer for. */
export interface Told {
  readonly wording: Wording
  readonly covers: readonly number[]
}

export const isHeldToday = ({ category, banned, negated, ended, foreign }: Statement): boolean =>
  (category !== null || banned) && !negated && !ended && !foreign

/** The news of a sentence, if it has any: somebody entered a register, or several were announced. */
export function newsOf(tokens: readonly Token[], told: readonly Told[]): News | undefined {
  const found =
    told.findLast(({ wording, covers }) => isAnnouncement(wording, covers.length > 0, tokens)) ??
    told.findLast(({ wording, covers }) => covers.length > 0 && isEntry(wording))
  if (!found) return undefined
  const { wording, covers } = found
  const isNamed = covers.length > 0
  return {
    wording,
    statements: wording.statements,
    span: spanOf(wording, tokens),
    isNamed,
    opensList: !isNamed && leadsToList(tokens, wording),
    isTitle: !isNamed && (isBareTitle(tokens) || asksForListed(tokens)),
  }
}

/** What a sentence tells of those whom it names, for the next one that tells no more than a day: «Y — с осени». */
export function saidIn(tokens: readonly Token[], told: readonly Told[]): News | undefined {
  const found = told.findLast(({ wording, covers }) => covers.length > 0 && wording.statements.some(isHeldToday))
  if (!found) return undefined
  const { wording } = found
  const { statements } = wording
  return { wording, statements, span: spanOf(wording, tokens), isNamed: true, opensList: false, isTitle: false }
}

/** «Европа.», «В Германии:»: what only parts the sentences around it. */
export const isLabel = (tokens: readonly Token[]): boolean =>
  tokens.filter(isWord).length < 3 && tokens.every(token => mentionsIn(token).length === 0)

/** «Кого внесли в реестр иноагентов?»: that somebody was is taken for granted. @param asked Its wordings. */
export function newsAskedFor(tokens: readonly Token[], asked: readonly Wording[]): News | undefined {
  const told = asked
    .filter(({ anchor }) => termAt(tokens, anchor)?.form !== 'present')
    .map(wording => ({ wording, covers: [] }))
  const news = newsOf(tokens, told)
  return news && { ...news, opensList: true, isTitle: true, isAsked: true }
}

function isAnnouncement(wording: Wording, isNamed: boolean, tokens: readonly Token[]): boolean {
  const { statements, stance, number } = wording
  if (!statements.some(isHeldToday) || isOfAnySuch(wording, tokens)) return false
  if (statements.some(({ active }) => active)) return true
  return (
    !isNamed &&
    statements.some(({ category }) => category !== null) &&
    (stance !== 'attribute' ||
      number === 'plural' ||
      isTitle(tokens) ||
      isBareTitle(tokens) ||
      isAboutRegister(wording, tokens))
  )
}

/** "Russia's list of undesirable organisations covers 300 entities": the sentence is about the register and what it holds. */
const isAboutRegister = ({ from, to, namesRegister }: Wording, tokens: readonly Token[]): boolean =>
  namesRegister && from === 0 && tokens.slice(to, to + farthestCounted).some(isCounted)

/** In tokens: "now covers well over". */
const farthestCounted = 6

const isCounted = (token: Token): boolean =>
  isWord(token) && (/^\d/u.test(token.folded) || hasRole(token.folded, 'count'))

/** "materials of undesirable organisations", «каналы иноагентов и оппозиционных движений»: of whoever is one. */
function isOfAnySuch({ stance, anchor, to, namesRegister }: Wording, tokens: readonly Token[]): boolean {
  if (stance !== 'attribute' || namesRegister) return false
  const before = tokens.slice(0, anchor).findLast(token => !isQuote(token))
  return isWord(before) && (hasRole(before.folded, 'owns') || (isThing(before) && isGenitive(tokens, anchor, to)))
}

/** «сайты», «книги»: what those have who are spoken of. */
const isThing = ({ folded, term }: WordToken): boolean =>
  term?.class === 'object' || hasRole(folded, 'unlisted') || hasRole(folded, 'heads-media')

/** «иноагентов» */
const isGenitive = (tokens: readonly Token[], anchor: number, to: number): boolean =>
  tokens
    .slice(anchor, to)
    .some(token => isWord(token) && packs.readingsOf(token.folded).some(({ cases }) => cases.includes('genitive')))

/** «внесён в реестр»: told of one, it may go on with others. */
const isEntry = ({ statements, stance }: Wording): boolean =>
  stance !== 'attribute' && statements.some(statement => statement.category !== null && isHeldToday(statement))

/** So many sentences later a text may go on with news without naming the register once more. */
export const longestPause = 3

/** So many where it opens by "also", or closes by "as well". */
const longestPauseBeforeAlso = 12

const alsos = listOf('also')
/** "alongside", "as well" */
const goingOn = ['alongside', 'likewise'] as const

/** What the text has told before a sentence. */
export interface ToldBefore {
  readonly news: News | undefined
  /** Sentences since the news. */
  readonly age: number
  readonly registers: Registers
  /** All mentions of the text, by start. */
  readonly mentions: readonly Mention[]
}

/** The wordings of a sentence, and those in its brackets by their place. */
export interface WithNews {
  readonly wordings: readonly Wording[]
  readonly inBrackets: ReadonlyMap<number, readonly Wording[]>
}

/** "struck off the register": what is said of it is over, or denied, or another state's, whatever register it is. */
const withEnd = (entered: readonly Statement[], { statements }: Wording): readonly Statement[] => {
  const [{ ended, negated, foreign } = {} as Partial<Statement>] = statements
  return entered.map(statement => ({
    ...statement,
    ...(ended && { ended }),
    ...(negated && { negated }),
    ...(foreign && { foreign }),
  }))
}

/**
 * What takes up the news says the same: «Также в реестр попал …», "It also listed …"; so does what names a register and
 * not of what: «(включено в тот же реестр)». Without news it says nothing, nor does a verb that only might.
 * @param asserted The wordings of the sentence, by start.
 * @param before Its registers are told what the sentence says of them.
 */
export function withNews(asserted: readonly Wording[], tokens: readonly Token[], before: ToldBefore): WithNews {
  const inBrackets = new Map<number, readonly Wording[]>()
  const wordings: Wording[] = []
  const own = new Telling(tokens, before)
  let next = 0
  const readUpTo = (place: number): void => {
    for (; next < asserted.length && itemAt(asserted, next).from < place; next++)
      wordings.push(...own.read(itemAt(asserted, next)))
  }
  tokens.forEach((token, index) => {
    if (token.type !== 'bracket') return
    readUpTo(index)
    const inside = new Telling(token.inside, before, own.names)
    inBrackets.set(
      index,
      allWordings(token.inside).flatMap(wording => inside.read(wording)),
    )
  })
  readUpTo(tokens.length)
  return { wordings, inBrackets }
}

/** Reads wordings in their order. */
class Telling {
  readonly #tokens: readonly Token[]
  readonly #news: News | undefined
  readonly #age: number
  readonly #registers: Registers
  /** Those of them that the sentence may take up. */
  readonly #takenUp: Memory
  readonly #isGoingOn: boolean
  readonly #isInBracket: boolean
  /** It names a party. */
  readonly names: boolean
  #told: readonly Statement[] | undefined

  /** @param isBesideName Of a bracket: whether its sentence names a party. */
  constructor(tokens: readonly Token[], { news, age, registers, mentions }: ToldBefore, isBesideName?: boolean) {
    const named = tokens.flatMap(mentionsIn)
    const isOfPeople = named.length > 0 && named.every(index => itemAt(mentions, index).entity.kind === 'person')
    this.names = isBesideName === true || named.length > 0
    this.#isInBracket = isBesideName !== undefined
    this.#tokens = tokens
    this.#news = news
    this.#age = age
    this.#registers = registers
    this.#takenUp = isOfPeople ? registers.ofPeople : registers.all
    this.#told = news?.statements.filter(({ category }) => !isOfPeople || !isOfOrganisations(category))
    this.#isGoingOn =
      tokens.some(token => isWord(token) && alsos.has(token.folded)) ||
      goingOn.some(role => holdsExpression(tokens, role))
  }

  /** @returns The wording with what it says; none where it says nothing. */
  read(wording: Wording): readonly Wording[] {
    if (!saysNothing(wording)) {
      if (wording.statements.some(isHeldToday)) this.#told = wording.statements
      // "materials of undesirable organisations": of any such, in passing.
      if (this.names || wording.namesRegister || wording.stance !== 'attribute')
        this.#registers.tell(wording, this.#tokens, !this.#isInBracket && wording.stance !== 'attribute')
      return [wording]
    }
    if (isOfOtherList(wording, this.#tokens)) return [wording]
    if (namesOtherList(this.#tokens) || this.#pointsAtOther(wording)) return []
    const register = this.#takenUp.takenUpBy(wording, this.#tokens) ?? this.#sameList(wording)
    if (register) return [{ ...wording, statements: withEnd(register, wording), isTakenUp: true }]
    if (this.#told?.length && this.#takesUp(wording)) return [{ ...wording, statements: this.#told, isTakenUp: true }]
    const isIdle = isOfNothing(wording) || takesInAnything(wording, this.#tokens)
    return wording.continues || isFate(wording, this.#tokens) || isIdle ? [] : [wording]
  }

  /** «в этот список»: not the register of those who were only spoken of by what they are: «каналы нежелательных организаций». */
  #pointsAtOther({ namesRegister, from, to }: Wording): boolean {
    return namesRegister && pointsAtList(this.#tokens, from, to) && !this.#takenUp.hasNews
  }

  /** "on the same list": the one that was told of last, however long ago. */
  #sameList({ anchor }: Wording): readonly Statement[] | undefined {
    const token = this.#tokens[anchor]
    const isSame = isWord(token) && token.term?.form === 'long' && hasRole(token.folded, 'takes-up-register')
    return isSame ? this.#takenUp.told : undefined
  }

  /** "With X, Y and Z were entered": right behind news of one others are entered, and nothing says where. */
  #entersBesideOthers({ anchor, to }: Wording): boolean {
    return this.#age === 0 && to <= anchor + 2 && termAt(this.#tokens, anchor)?.class === 'enter'
  }

  /** "Also entered are X and Y": that the register has been spoken of is all that it says. */
  #opensByAlso({ anchor }: Wording): boolean {
    const [first] = this.#tokens
    return isWord(first) && alsos.has(first.folded) && anchor === 1
  }

  /** "X and Y were added as well": so does what a sentence of others ends with. */
  #closesByAlso(wording: Wording): boolean {
    const also = expressionAt(this.#tokens, wording.to, 'likewise')
    return isPassive(wording, this.#tokens) && also !== undefined && !isWord(this.#tokens[also.end])
  }

  #takesUp(wording: Wording): boolean {
    const isAlso = this.#opensByAlso(wording) || this.#closesByAlso(wording)
    if (this.#age >= (isAlso ? longestPauseBeforeAlso : longestPause)) return false
    // The same as in the sentence right before: whatever stands between may have a fate of its own.
    if (isFate(wording, this.#tokens)) return this.#age === 0
    return (
      this.#isGoingOn ||
      wording.namesRegister ||
      wording.anchor === 0 ||
      termAt(this.#tokens, wording.anchor)?.status === true ||
      isByAuthority(wording, this.#tokens) ||
      (isPassive(wording, this.#tokens) && (this.#news?.isNamed === false || this.#entersBesideOthers(wording)))
    )
  }
}

/** «этот список», «данный реестр» */
const pointsAtList = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((_, offset) => {
    const index = from + offset
    return isTerm(tokens[index], 'register') && pointsAt(tokens[index - 1])
  })

/** «постигла та же участь» */
const isFate = ({ anchor }: Wording, tokens: readonly Token[]): boolean => {
  const token = tokens[anchor]
  return mayBe(token, 'same-fate')
}

/** «в базе розыска»: a list that is none of the registers. */
const isOfOtherList = ({ from, to, namesRegister }: Wording, tokens: readonly Token[]): boolean =>
  !namesRegister && tokens.slice(from, to).some((_, offset) => isTerm(tokens[from + offset], 'register'))

/** «попал», and nobody knows where to. */
export const saysNothing = ({ statements }: Wording): boolean =>
  statements.every(({ category, banned }) => category === null && !banned)

/** «Китай имеет более высокий статус»: another state's, and no status at all. */
const isOfNothing = ({ statements }: Wording): boolean => statements.every(({ foreign }) => foreign === true)

/** «Они включают шахты»: neither a register nor anybody who keeps one. */
const takesInAnything = (wording: Wording, tokens: readonly Token[]): boolean =>
  wording.stance === 'active' &&
  !wording.namesRegister &&
  termAt(tokens, wording.anchor)?.form === 'present' &&
  !isByAuthority(wording, tokens)

/** "was included": without a list beside it, of the one that was announced. */
const isPassive = ({ anchor, stance }: Wording, tokens: readonly Token[]): boolean =>
  stance === 'predicate' && termAt(tokens, anchor)?.form === 'english'

const isByAuthority = ({ from, anchor, to, stance }: Wording, tokens: readonly Token[]): boolean => {
  // "The ministry added that …" tells of a speech.
  const start = stance === 'active' && !isTerm(tokens[anchor + 1], 'relative') ? from : anchor
  return tokens.slice(start, to).some((_, offset) => isTerm(tokens[start + offset], 'authority'))
}
