/**
 * Whether a status is spoken of right beside a name: by a notice behind it, a marker, or the words before it.
 */
import { itemAt, lastOf } from '../checked/index.js'
import type { Block, Document } from '../document/types.js'
import { statedAdjectives, statedNouns, type NoticeRole } from '../language/roles.js'
import { firstStatusFrom, statusWordsOf, type StatusWord } from '../language/status.js'
import { termOf, type Term } from '../language/terms.js'
import { wordKey } from '../language/word-key.js'
import { hasRole } from '../language/words.js'
import type { Candidate } from './candidates.js'
import { wordsBefore } from './surroundings.js'

/** Behind the name and its quotation marks: a bracket, or a comma or dash with the first word of a clause. */
const opening = /^[»”"“'’]*\s{0,2}(?:(\()|(?:,|[–—](?=\s))\s*(\p{L}+)(?:\s+(\p{L}+))?)/u
const marker = /^[»”"“'’]*[\u00A0 ]?(?:[*✱＊†‡¹²³]|\[(?:\^|\d))/u

/** How far a bracket and a clause are read, in UTF-16 code units. */
const longestBracket = 240
const longestClause = 140

/** Whether a notice stands right behind the name, which ends at `end`. */
export function isStatedBehind(document: Document, { block, start }: Candidate, end: number): boolean {
  if (!mayBeStated(document, end)) return false
  const { text } = document
  const rest = text.slice(end, Math.min(block.end, end + longestBracket))
  const found = opening.exec(rest)
  if (!found) return isPredicateWithKind(rest, text.slice(Math.max(block.start, start - longestVerb), start))
  const [lead, bracket, first = '', second = ''] = found
  if (bracket !== undefined) {
    const inside = rest.slice(lead.length)
    const close = inside.search(/[()]/u)
    return namesStatus(document, end + lead.length, end + lead.length + (close < 0 ? inside.length : close))
  }
  // «, также признанный …»
  const isJoint = second !== '' && termOf(wordKey(first), false)?.class === 'conjunction'
  const word = isJoint ? second : first
  const from = end + (isJoint ? lead.length - second.length : lead.indexOf(first))
  if (!opensClause(wordKey(word)) && !opensWithStatus(document, from)) return false
  const clause = rest.slice(from - end, longestClause)
  const stop = [clause.search(clauseEnd), bracketOfAnother(clause)].filter(place => place >= 0)
  return namesStatus(document, from, from + Math.min(clause.length, ...stop))
}

/** Whether any word behind speaks of a status: most names have none, and there is no need to read on. */
function mayBeStated(document: Document, end: number): boolean {
  const words = statusWordsOf(document)
  const next = firstStatusFrom(words, end)
  return (words[next]?.start ?? Infinity) < end + longestBracket || (words[next - 1]?.end ?? 0) > end
}

/** ", a coach from Perm, with a move of Y (a foreign agent)": behind the apposition a bracket is another's; -1 without one. */
const bracketOfAnother = (clause: string): number => {
  const [bracket, comma] = [clause.indexOf('('), clause.indexOf(',')]
  return comma >= 0 && comma < bracket ? bracket : -1
}

const predicate = /^[»”"“'’]*[*✱＊]*\s([^.,;:!?()]{1,120})/u
const wordsOf = /\p{L}+/gu
/** The two words right before the name. */
const twoBefore = /(?:(\p{L}+)\s+)?(\p{L}+)\s+[«„“"'‘]{0,2}$/u
/** In UTF-16 code units. */
const longestVerb = 32

/**
 * «ЛГБТ признали «экстремистским движением»», "X is a terrorist group", "to declare X a terrorist group", not «Проект
 * признали нежелательным»: said of what is in a register.
 */
function isPredicateWithKind(rest: string, before: string): boolean {
  const clause = predicate.exec(rest)?.[1] ?? ''
  const [, first = '', second = ''] = twoBefore.exec(before) ?? []
  const lead = wordKey(hasRole(wordKey(second), 'article') ? first : second)
  const isObject = recognises(termOf(lead, false))
  if (!isObject && !opensWithVerb(clause)) return false
  const terms = Array.from(clause.matchAll(wordsOf), ([word]) => termOf(wordKey(word), false))
  const verb = isObject ? -1 : terms.findIndex(term => term?.class !== 'auxiliary')
  const isDone = recognises(terms[verb])
  const behind = terms.slice(isDone ? verb + 1 : Math.max(0, verb))
  // «признал X виновным в участии в террористической организации», "is a film about a terrorist group"
  const reach = isDone && !isObject ? -1 : behind.findIndex(term => term === undefined || term.class === 'object')
  return behind.slice(0, reach < 0 ? undefined : reach).some((term, index) => {
    if (term === undefined) return false
    return statedAdjectives.has(term.class) ? behind[index + 1]?.class === 'organisation' : statedNouns.has(term.class)
  })
}

/** "declared", "to declare" */
const recognises = (term: Term | undefined): boolean => term?.class === 'recognise' || term?.act === 'recognise'

/** "was declared", «признали», "is a": most names have any other verb behind them, and there is no need to read on. */
function opensWithVerb(clause: string): boolean {
  let isSaid = false
  for (const [word] of clause.matchAll(wordsOf)) {
    const key = wordKey(word)
    const term = termOf(key, false)
    if (term?.class !== 'auxiliary') return recognises(term) || (isSaid && opensKind(key, term))
    isSaid = true
  }
  return false
}

/** "is a terrorist group", "was banned as a terrorist group" */
const opensKind = (key: string, term: Term | undefined): boolean =>
  hasRole(key, 'indefinite') || term?.class === 'ban' || (term !== undefined && statedAdjectives.has(term.class))

/**
 * That something was declared says nothing of what: «объявил о концерте», «признанный мастер»; and what somebody enters
 * is a status where its name follows.
 */
const isStatus = ({ term }: StatusWord): boolean =>
  term.class !== 'recognise' && !(term.class === 'enter' && term.form === 'active')

/** Whether a stretch says which status it is, or that there is a register, a ban. */
export function namesStatus(document: Document, start: number, end: number): boolean {
  const words = statusWordsOf(document)
  for (let index = firstStatusFrom(words, start); (words[index]?.start ?? Infinity) < end; index++)
    if (isStatus(itemAt(words, index))) return true
  return false
}

const fillsCell = /^[\s«»„“”"'*✱＊†‡]*$/u
/** So many cells to either side of one are of its row at most. */
const widestRow = 16

/** «Медуза | 4,1 | иностранный агент»: the name is all that its cell holds, and another cell of the row tells a status. */
export function isStatedInRow(document: Document, { block, blockIndex, start, end }: Candidate): boolean {
  const { text, blocks } = document
  if (block.kind !== 'table-cell') return false
  if (!fillsCell.test(text.slice(block.start, start)) || !fillsCell.test(text.slice(end, block.end))) return false
  return [...cellsOfRow(blocks, blockIndex, -1), ...cellsOfRow(blocks, blockIndex, 1)].some(cell =>
    namesStatus(document, cell.start, cell.end),
  )
}

/** The cells before one, or behind it, in its row. */
function cellsOfRow(blocks: readonly Block[], from: number, step: -1 | 1): readonly Block[] {
  const cells: Block[] = []
  for (let index = from; cells.length < widestRow; index += step) {
    if (blocks[step < 0 ? index : index + 1]?.opensRow) break
    const cell = blocks[index + step]
    if (cell?.kind !== 'table-cell') break
    cells.push(cell)
  }
  return cells
}

/** The dots of "a U.S. company" end no clause. */
const clauseEnd = /(?<!(?<!\p{L})\p{Lu})\.|[!?]/u

const opensClause = (folded: string): boolean =>
  termOf(folded, false)?.class === 'relative' || hasRole(folded, 'article')

function opensWithStatus(document: Document, start: number): boolean {
  const words = statusWordsOf(document)
  return words[firstStatusFrom(words, start)]?.start === start
}

/** Whether a footnote's marker stands behind the name, in a text that speaks of a status anywhere. */
export const isMarked = (document: Document, { end }: Candidate): boolean =>
  marker.test(document.text.slice(end, end + 8)) && statusWordsOf(document).length > 0

/** How far before a name a status reaches it: the agent stands right before, participles lead a phrase. */
const longestPhrase = 80
const gapMarks = /[.!?;()]/u
const nextToName = /^[\s«„“"']*$/u
const oneWordBefore = /^\s\p{L}+[\s«„“"']*$/u

/** Whether the words right before the name state a status: «иноагент», «признанное … издание», "banned group". */
export function isStatedBefore(document: Document, { block, start, entity }: Candidate): boolean {
  const { text } = document
  let isNamed = false
  const words = statusWordsOf(document)
  const floor = Math.max(block.start, start - longestClause)
  for (let index = firstStatusFrom(words, start) - 1; index >= 0 && itemAt(words, index).start >= floor; index--) {
    const { end, term, start: from } = itemAt(words, index)
    // Nobody bans a person: «запрещённый Шукшин» is one whose films are.
    if (end > start || (term.class === 'ban' && entity.kind === 'person')) continue
    if (isDenied(text, block, from)) return false
    isNamed ||= isStatus(itemAt(words, index))
    const between = text.slice(end, start)
    if (gapMarks.test(between) || speaksBetween(between)) return false
    if (statedNouns.has(term.class) && nextToName.test(between)) return true
    if (isNamed && (term.form === 'long' || term.form === 'english') && between.length <= longestPhrase) return true
    if (statedAdjectives.has(term.class) && reachesName(text, from, between)) return true
    const isRuling = term.class === 'ban' && term.form === 'active'
    if (isRuling && hasKindBetween(between) && namesStatus(document, floor, from)) return true
  }
  return false
}

/** "Oxford is not banned, and neither is Bard" */
function isDenied(text: string, block: Block, from: number): boolean {
  const [before] = wordsBefore(text, block, from, 1)
  return before !== undefined && hasRole(before.folded, 'negation')
}

/** «признал экстремистской и запретил группу «X»»: what a court bans is a kind of organisation, and the name is its. */
const hasKindBetween = (between: string): boolean => {
  const noun = kindBetween.exec(between)?.[1]
  return noun !== undefined && hasRole(wordKey(noun), 'organisation')
}

const kindBetween = /^\s(\p{L}+)\s[«„“"]?$/u

/** A Russian adjective stands before its noun and the name; English ones may stand farther. */
const reachesName = (text: string, from: number, between: string): boolean =>
  oneWordBefore.test(between) || (/[a-z]/iu.test(text[from] ?? '') && between.length <= longestPhrase)

/** "an undesirable organization, said that its Arctic team": the sentence has gone on to what is said. */
const speaksBetween = (between: string): boolean =>
  Array.from(between.matchAll(/[,—–]\s(\p{L}+)/gu), ([, word = '']) => word).some(word =>
    hasRole(wordKey(word), 'reporting'),
  )

/** How far before a name the news of a register reaches, in UTF-16 code units. */
const longestNews = 300
const withinBracket = /\([^()]*$/u

/** «Минюст внёс в реестр иноагентов пятерых. Среди них …»: whether a register is told of before a name, in no notice of another. */
export function isNewsBefore(document: Document, { block, start }: Candidate): boolean {
  const { text } = document
  // The items of a list go on with what stands before it.
  const isItem = block.kind === 'list-item' || opensItem.test(text.slice(Math.max(0, start - longestBullet), start))
  const floor = Math.max(isItem ? 0 : block.start, start - longestNews)
  const words = statusWordsOf(document)
  for (let index = firstStatusFrom(words, floor); (words[index]?.start ?? Infinity) < start; index++) {
    const { term, start: at } = itemAt(words, index)
    if (term.class === 'register' && !withinBracket.test(text.slice(floor, at))) return true
  }
  return false
}

const longestBullet = 8
/** "🔹 " */
const opensItem = /(?:^|\n)[^\p{L}\p{N}\n]{1,7}$/u

const sentenceMark = /[.!?…](?=\s|$)|\n/u
const bracketed = /\([^()]*\)/gu

/**
 * "A and its organiser B were declared foreign agents", "the ministry added B to its register": whether the sentence of a
 * name tells of an entry, and of the status or the register behind it, in no clause that is said of another.
 */
export function isNewsAround(document: Document, { block, start, end }: Candidate): boolean {
  const { text } = document
  const before = lastOf(text.slice(Math.max(block.start, start - longestNews), start).split(sentenceMark))
  const behind = itemAt(text.slice(end, Math.min(block.end, end + longestNews)).split(sentenceMark), 0)
  const isInBracket = withinBracket.test(before)
  const status = isInBracket ? undefined : statusBehind(document, end, end + withoutBrackets(behind).trimEnd().length)
  if (status === undefined) return false
  const lead = classesIn(withoutBrackets(before))
  const tail = classesIn(withoutBrackets(text.slice(end, status.start)))
  if (tail.includes('relative')) return false
  const isEntry = (role: NoticeRole | undefined): boolean => role === 'recognise' || role === 'enter'
  return tail.some(isEntry) || lead.slice(lead.lastIndexOf('relative') + 1).some(isEntry)
}

/** Blanked, so that places stay. */
const withoutBrackets = (text: string): string => text.replaceAll(bracketed, aside => ' '.repeat(aside.length))

/** The last word of a stretch that states a status or names a register. */
function statusBehind(document: Document, start: number, end: number): StatusWord | undefined {
  const words = statusWordsOf(document)
  const own = words.slice(firstStatusFrom(words, start), firstStatusFrom(words, end))
  return own.findLast(({ term }) => statedNouns.has(term.class) || term.class === 'register')
}

/** What the words of a stretch do in a statement; a mark that ends a clause parts as a relative pronoun does. */
const classesIn = (text: string): (NoticeRole | undefined)[] =>
  Array.from(text.matchAll(wordOrStop), ([part]) =>
    /[;:]/u.test(part) ? 'relative' : termOf(wordKey(part), false)?.class,
  )

const wordOrStop = /\p{L}+|[;:]/gu

export const isHyphenated = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[-‐‑][\p{L}\p{N}]/u.test(text.slice(end, end + 2))

/** Where a compound ends that the name begins: «ЛГБТ-сообщество». */
export const compoundEnd = (text: string, end: number): number =>
  end + (/^[-‐‑]\p{L}{1,30}/u.exec(text.slice(end, end + 32))?.[0].length ?? 0)
