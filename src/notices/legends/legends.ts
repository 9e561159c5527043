/**
 * Legends: sentences that say what a marker at names means, instead of a footnote that opens with it. «Звёздочкой
 * отмечены иностранные агенты», «Здесь и далее: * — признан …», «отмеченные цифрой (1)», "Names marked with ** are …".
 */
import { itemAt } from '../../checked/index.js'
import { expressionAt, holdsExpression } from '../tokens/expressions.js'
import { statusOf } from '../tokens/kinds.js'
import { isBracketMark, isBulletMark, labelOf, labelsNamed, markerSigns } from '../markers/markers.js'
import { allWordings, type Wording } from '../statements/statements.js'
import { isPredicate } from '../tokens/predicates.js'
import { isMark, isQuote, isWord, mayBe, mentionsIn, termAt, type Token, type WordToken } from '../tokens/tokens.js'

export interface Legend {
  /** Of the names that it speaks of. */
  readonly label: string
  readonly wordings: readonly Wording[]
}

/** The legends of a text, by its sentences in their order. */
export class Legends {
  /** The block whose last sentence was one. */
  #last: number | undefined;

  /**
   * What a sentence says of markers; nothing if it is no legend.
   * @param isCalled Whether a name bears a mark: «(н)» is one only where some do.
   * @param block In which it stands.
   */
  in(tokens: readonly Token[], text: string, isCalled: (label: string) => boolean, block: number): readonly Legend[] {
    const legends = legendsIn(tokens, text, isCalled, this.#last === block)
    this.#last = legends.length > 0 ? block : undefined
    return legends
  }
}

/** @param goesOn A legend stands right before: «Звёздочкой отмечены … Двумя (**) — …» */
function legendsIn(
  tokens: readonly Token[],
  text: string,
  isCalled: (label: string) => boolean,
  goesOn: boolean,
): readonly Legend[] {
  const namesNobody = tokens.every(token => mentionsIn(token).length === 0)
  const speaks =
    holdsExpression(tokens, 'marks') || holdsExpression(tokens, 'here-and-below') || (goesOn && namesNobody)
  const markers = withoutGeneral(markersIn(tokens, text, isCalled, goesOn))
  if (!speaks && !opensGlossary(tokens, markers, isCalled) && !tellsOfNames(tokens, isCalled)) return []
  const behind = markers.map(({ at }) => tokens.slice(at, markers.find(next => next.at > at)?.at))
  const before = markers.map(({ at }) => tokens.slice(markers.findLast(last => last.at < at)?.at ?? 0, at))
  const [first] = markers.length > 1 ? before : behind
  const isBehind = (first !== undefined && allWordings(first).length > 0) === (markers.length === 1)
  const stretches = isBehind ? behind : withCommonTail(withCommonLead(before), behind.at(-1) ?? [])
  const legends = markers.map(({ label }, index) => ({ label, wordings: allWordings(itemAt(stretches, index)) }))
  return legends.filter(({ wordings }) => wordings.length > 0)
}

/**
 * «Имена со звёздочкой принадлежат тем, кого признали иноагентами», «Звёздочка — иноагент»: a marker that names call is
 * spoken of, and nobody is named; whatever the verb, it is told what the marker means.
 */
function tellsOfNames(tokens: readonly Token[], isCalled: (label: string) => boolean): boolean {
  if (tokens.some(token => mentionsIn(token).length > 0)) return false
  const isOfNames = holdsExpression(tokens, 'bears-marker')
  return tokens.some((_, index) => {
    const marker = expressionAt(tokens, index, 'marker')
    if (marker?.lexeme.marker === undefined || !isCalled(marker.lexeme.marker)) return false
    return isOfNames || isMark(tokens[marker.end], '—–-:')
  })
}

/** «… запрещены как террористические (*) или экстремистские (**)»: what leads to the first status leads to the others. */
function withCommonLead(stretches: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const [first = []] = stretches
  const lead = first.slice(0, Math.max(0, firstStatus(first)))
  return stretches.map((stretch, index) => {
    const own = index === 0 ? 0 : firstStatus(stretch)
    return own < 1 || stretch.some((_, at) => isPredicate(termAt(stretch, at)))
      ? stretch
      : [...lead, ...stretch.slice(own)]
  })
}

/** «… (*) и … (**), запрещённые в России»: what stands behind the last marker is said of all. */
const withCommonTail = (
  stretches: readonly (readonly Token[])[],
  tail: readonly Token[],
): readonly (readonly Token[])[] =>
  allWordings(tail).length > 0 ? stretches.map(stretch => [...stretch, ...tail.slice(1)]) : stretches

const firstStatus = (tokens: readonly Token[]): number =>
  tokens.findIndex((_, index) => {
    const term = termAt(tokens, index)
    return term !== undefined && statusOf(term) !== undefined
  })

/**
 * «(1) — нежелательные организации, (2) — иноагенты», «(1) Организация признана …»; «◆ — признаны нежелательными», where names
 * bear the sign: items of lists open with it, too.
 */
const opensGlossary = (
  tokens: readonly Token[],
  markers: readonly NamedMarker[],
  isCalled: (label: string) => boolean,
): boolean => {
  const [first] = markers
  if (first?.at !== 0) return false
  const isExplained = isMark(tokens[1], '—–-:')
  if (isBulletMark(first.label)) return isExplained && isCalled(first.label)
  return isBracketMark(first.label) && (isExplained || isWord(tokens[1]))
}

interface NamedMarker {
  readonly label: string
  readonly at: number
  /** By a word: «звёздочкой». */
  readonly isNamed?: true
}

/** «Звёздочками отмечены террористические (*) и экстремистские (**) организации»: the signs say more than their name. */
function withoutGeneral(markers: readonly NamedMarker[]): readonly NamedMarker[] {
  const [first, ...others] = markers
  const isGeneral = first?.isNamed === true && others.length > 1 && others.every(({ isNamed }) => isNamed !== true)
  return isGeneral ? others : markers
}

/**
 * Every marker that is spoken of: by its name, by how many of the one before they are, or by itself, where no name calls it.
 * @param goesOn A legend stands right before.
 */
function markersIn(
  tokens: readonly Token[],
  text: string,
  isUsed: (label: string) => boolean,
  goesOn: boolean,
): NamedMarker[] {
  const found: NamedMarker[] = []
  const add = (labels: readonly string[], at: number): void => {
    found.push(...labels.filter(isUsed).map(label => ({ label, at })))
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = itemAt(tokens, index)
    const named = expressionAt(tokens, index, 'marker')
    const run = endOfRun(tokens, index)
    const inside = markOf(token)
    const word = token.type === 'bracket' ? wordIn(token) : undefined
    const kind = expressionAt(tokens, index, 'marker-kind')
    const lettered = kind && markBehind(tokens, kind.end)
    const last = found.at(-1)
    const isTold = last ? firstStatus(tokens.slice(last.at, index)) >= 0 : goesOn
    const several = isTold ? countAt(tokens, index) : undefined
    if (several !== undefined) add([several], index)
    else if (named?.lexeme.marker !== undefined) {
      found.push({ label: named.lexeme.marker, at: index, isNamed: true })
      index = named.end - 1
    } else if (inside !== undefined) found.push({ label: inside, at: index })
    else if (word) add(labelsNamed(text.slice(word.start, word.end), text[token.start]), index)
    else if (lettered !== undefined) add(labelsNamed(text.slice(lettered.start, lettered.end), undefined), index)
    else if (run > index) {
      if (!isCalled(tokens, index)) found.push({ label: textOf(tokens.slice(index, run)), at: index })
      index = run - 1
    }
  }
  return found
}

/** «…, двумя — …», "…, those with two are …": more of the marker of which something was told before. */
function countAt(tokens: readonly Token[], index: number): string | undefined {
  const counted = expressionAt(tokens, index, 'counts-marker')
  if (counted?.lexeme.marker === undefined) return undefined
  const next = tokens[counted.end]
  const term = termAt(tokens, counted.end)
  const tellsStatus = term !== undefined && (statusOf(term) !== undefined || term.class === 'auxiliary')
  if (!isMark(next, '—–-:') && !tellsStatus && !mayBe(next, 'owns')) return undefined
  return counted.lexeme.marker
}

/** In UTF-16 code units: «ИА», «18». */
const longestMark = 4
/** Of a letter that is a word, too: «о». */
const longestLetter = 1

const isMarkWord = (token: Token | undefined): token is WordToken =>
  isWord(token) && token.end - token.start <= (token.term ? longestLetter : longestMark)

/** «(1)», «(ИА)»: the word of a bracket that holds nothing else. */
function wordIn({ inside }: Extract<Token, { readonly type: 'bracket' }>): WordToken | undefined {
  const [only] = inside
  return inside.length === 1 && isWord(only) && only.end - only.start <= longestMark ? only : undefined
}

/** «буквой „н“», «цифрой 1»: the mark behind the noun for it; nothing where it stands in brackets, and is found there. */
function markBehind(tokens: readonly Token[], start: number): WordToken | undefined {
  const token = tokens[isQuote(tokens[start]) ? start + 1 : start]
  return isMarkWord(token) ? token : undefined
}

/** Behind equal signs that stand together. */
function endOfRun(tokens: readonly Token[], start: number): number {
  let end = start
  while (
    isMark(tokens[end], markerSigns) &&
    (end === start || itemAt(tokens, end - 1).end === itemAt(tokens, end).start)
  )
    end++
  return end
}

const textOf = (tokens: readonly Token[]): string =>
  labelOf(tokens.map(token => (token.type === 'punctuation' ? token.mark : '')).join(''))

/** «(***)» */
function markOf(token: Token): string | undefined {
  if (token.type !== 'bracket' || token.inside.length === 0) return undefined
  return token.inside.every(sign => isMark(sign, markerSigns)) ? textOf(token.inside) : undefined
}

/** A sign right behind a name or a word is its call. */
function isCalled(tokens: readonly Token[], sign: number): boolean {
  const before = tokens[sign - 1]
  return (
    before !== undefined &&
    before.end === itemAt(tokens, sign).start &&
    (before.type === 'word' || mentionsIn(before).length > 0)
  )
}
