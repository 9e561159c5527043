/**
 * What a sentence is by its shape: a question, a bracket, a name and a dash; and where it ends.
 */
import { firstBehind } from '../../document/search.js'
import { sentencesOf } from '../../document/sentences.js'
import type { Span } from '../../document/types.js'
import type { Mention } from '../../mentions/types.js'
import { relativeBefore } from './anaphora.js'
import type { Wording } from '../statements/statements.js'
import { isMark, isQuote, isTerm, isWord, mentionsIn, type Token } from '../tokens/tokens.js'

/** A question states nothing but what it takes for granted: «Почему X, признанный …, уехал?» */
export const isQuestion = (tokens: readonly Token[]): boolean => isMark(tokens.at(-1), '?')

/** "Why did X, declared a foreign agent, leave?", «А X, который стал иноагентом, уехал?», not "Is X a foreign agent?", «Иноагент ли X?» */
export const isTakenForGranted = (wording: Wording, tokens: readonly Token[]): boolean =>
  !isTerm(tokens[wording.to], 'modal') &&
  (wording.stance === 'attribute'
    ? !isTerm(tokens[0], 'auxiliary') || tokens.slice(0, wording.from).some(token => isMark(token, ',—–'))
    : isRelativeClause(wording, tokens))

/** Behind a comma and its pronoun, with which the clause that tells it opens. */
function isRelativeClause({ anchor }: Wording, tokens: readonly Token[]): boolean {
  const relative = relativeBefore(tokens, anchor)
  return isMark(tokens[relative - 1], ',') && !tokens.slice(relative, anchor).some(token => isMark(token, ',;:—–'))
}

/** «X — иноагент.», «…, Y — нежелательной.»: the dash stands for a verb, and nothing goes on behind what it says. */
export function isSaidByDash({ from, anchor }: Wording, tokens: readonly Token[]): boolean {
  const name = tokens.slice(0, Math.max(0, from - 1)).findLast(token => !isQuote(token))
  const end = tokens.slice(anchor).find(token => !isQuote(token) && !isWord(token))
  return isMark(tokens[from - 1], '—–') && name?.type === 'mention' && (end === undefined || isMark(end, '.;,!'))
}

/** «Организация X* признана …», «X* — …»: what may be the note of a marker; "The group X*, together with …" goes on with the text. */
export const mayBeNote = ({ stance }: Wording, tokens: readonly Token[]): boolean =>
  stance === 'predicate' || tokens.find(token => !isQuote(token))?.type === 'mention'

/** "(Both are listed as foreign agents.)": a sentence that stands in a bracket as a whole, and ends there. */
export function withoutBracket(tokens: readonly Token[]): readonly Token[] {
  const [bracket] = tokens
  return bracket?.type === 'bracket' && tokens.length === 1 && isMark(bracket.inside.at(-1), '.')
    ? bracket.inside
    : tokens
}

/** "(Editors' note. The text mentions X. It is a foreign agent.)": several sentences in a bracket of their own are read one by one. */
export const withOpenBrackets = (sentences: readonly Span[], text: string): readonly Span[] =>
  sentences.flatMap(({ start, end }) => {
    if (text[start] !== '(' || !closesBracket.test(text.slice(Math.max(start, end - 3), end))) return [{ start, end }]
    const inside = sentencesOf(text, { start: start + 1, end: text.lastIndexOf(')', end) })
    return inside.length > 1 && !text.slice(start + 1, end).includes('(') ? inside : [{ start, end }]
  })

const closesBracket = /\)[.\s]*$/u

/** «Маньяки. Культ убийц»: the dot within a name ends no sentence. */
export function withWholeNames(sentences: readonly Span[], mentions: readonly Mention[]): readonly Span[] {
  const whole: Span[] = []
  for (const sentence of sentences) {
    const last = whole.at(-1)
    const before = last && mentions[firstBehind(mentions, last.end) - 1]
    const isWithin = last && before && before.start < last.end && before.end > last.end
    if (isWithin) whole[whole.length - 1] = { start: last.start, end: sentence.end }
    else whole.push(sentence)
  }
  return whole
}

/** "the X, which was recognised": the pronoun of a clause stands right behind the name and its comma. */
export function hangsOn({ anchor }: Wording, covers: readonly number[], tokens: readonly Token[]): boolean {
  const relative = relativeBefore(tokens, anchor)
  const name = tokens[relative - 2]
  return (
    isMark(tokens[relative - 1], ',') &&
    name !== undefined &&
    mentionsIn(name).some(mention => covers.includes(mention))
  )
}
