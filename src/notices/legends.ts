/**
 * Legends: sentences that say what a marker at names means, instead of a footnote that opens with it. «Звёздочкой
 * отмечены иностранные агенты», «Здесь и далее: * — признан …», "Names marked with ** are …".
 */
import { expressionAt, holdsExpression } from './expressions.js'
import { labelOf, markerSigns } from './markers.js'
import { allWordings, type Wording } from './statements.js'
import { isMark, mentionsIn, type Token } from './tokens.js'

export interface Legend {
  /** Of the names that it speaks of. */
  readonly label: string
  readonly wordings: readonly Wording[]
}

/** What a sentence says of markers; nothing if it is no legend. */
export function legendsIn(tokens: readonly Token[]): readonly Legend[] {
  if (!holdsExpression(tokens, 'marks') && !holdsExpression(tokens, 'here-and-below')) return []
  const markers = markersIn(tokens)
  const behind = markers.map(({ at }, index) => tokens.slice(at, markers[index + 1]?.at))
  const before = markers.map(({ at }, index) => tokens.slice(markers[index - 1]?.at ?? 0, at))
  const stretches = behind.some(stretch => allWordings(stretch).length > 0) ? behind : before
  const legends = markers.map(({ label }, index) => ({ label, wordings: allWordings(stretches[index]!) }))
  return legends.filter(({ wordings }) => wordings.length > 0)
}

interface NamedMarker {
  readonly label: string
  readonly at: number
}

/** Every marker that is spoken of: by its name, or by itself, where no name calls it. */
function markersIn(tokens: readonly Token[]): NamedMarker[] {
  const found: NamedMarker[] = []
  for (let index = 0; index < tokens.length; index++) {
    const named = expressionAt(tokens, index, 'marker')
    const run = endOfRun(tokens, index)
    const inside = markOf(tokens[index]!)
    if (named?.lexeme.marker !== undefined) {
      found.push({ label: named.lexeme.marker, at: index })
      index = named.end - 1
    } else if (inside !== undefined) found.push({ label: inside, at: index })
    else if (run > index) {
      if (!isCalled(tokens, index)) found.push({ label: textOf(tokens.slice(index, run)), at: index })
      index = run - 1
    }
  }
  return found
}

/** Behind equal signs that stand together. */
function endOfRun(tokens: readonly Token[], start: number): number {
  let end = start
  while (isMark(tokens[end], markerSigns) && (end === start || tokens[end - 1]!.end === tokens[end]!.start)) end++
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
    before.end === tokens[sign]!.start &&
    (before.type === 'word' || mentionsIn(before).length > 0)
  )
}
