/**
 * Where a text may tell a status of a party, and the reader does not know whether it does: the words stand beside the name,
 * and nothing that was understood holds them. What is not known is asked.
 */
import { itemAt } from '../../checked/index.js'
import { merged, spanAround } from '../../document/search.js'
import type { Span } from '../../document/types.js'
import { predicateRoles, type NoticeRole } from '../../language/roles.js'
import type { StatusWord } from '../../language/status.js'
import { hasRole } from '../../language/words.js'
import type { StatusId } from '../../registry/types.js'
import { isMadeForThem, isOfWord } from '../statements/laws.js'
import { expressionAt } from '../tokens/expressions.js'
import { wantsBan } from '../tokens/kinds.js'
import { isMark, isWord, termAt, type Token, type WordToken } from '../tokens/tokens.js'
import type { Statement } from '../types.js'
import { ofDays, ofObjections } from './observations.js'
import { heldBy, Scene } from './scene.js'
import type { Text } from './text.js'
import { againstDoubt, doubtful, grounds } from './weights.js'

export type DoubtGround = keyof typeof grounds

/** Words of which it is not known whether they are said of a party. */
export interface Doubt extends Span {
  readonly ground: DoubtGround
  /** What they would say of it. */
  readonly statement: Statement
}

/** What may be said of the parties of a text. */
export class Doubts {
  readonly #text: Text | undefined
  readonly #elsewhere: readonly Span[]

  /**
   * @param text Nothing where it speaks of no status.
   * @param elsewhere Words that are understood, and say nothing of those who are named; by start.
   */
  constructor(text?: Text, elsewhere: readonly Span[] = []) {
    this.#text = text
    this.#elsewhere = merged(elsewhere)
  }

  /** Of a mention and a status that its party has. */
  about(mention: number, kind: StatusId): Doubt | undefined {
    const text = this.#text
    if (!text?.spokenOf.has(kind)) return undefined
    const named = itemAt(text.mentions, mention)
    const held = heldBy(named.entity, text.asOf).find(status => status.kind === kind)
    const scene = held && Scene.of(text, named, held)
    if (!scene) return undefined
    for (const ground of Object.keys(grounds) as DoubtGround[]) {
      const words = this.#wordsOf(ground, scene)
      const word = words.find(one => weightOf(ground, one, scene) >= doubtful)
      if (word) return this.#doubt(ground, word, scene)
    }
    return undefined
  }

  #wordsOf(ground: DoubtGround, scene: Scene): readonly StatusWord[] {
    switch (ground) {
      case 'said-beside':
        return scene.ownWords.filter(word => this.#isOpen(word, scene) && !isOfLaw(word, scene.tokens))
      case 'said-behind':
        return scene.wordsBehind.filter(word => this.#isOpen(word, scene) && !isOnlyRegister(scene.tokensAround(word)))
      case 'told-around':
        return ofDays['entered-lately'](scene) ? [...scene.newsOfOthers, ...scene.registersBefore] : []
    }
  }

  #isOpen(word: StatusWord, { text }: Scene): boolean {
    return text.noticesAround(word).length === 0 && spanAround(this.#elsewhere, word) === undefined
  }

  #doubt(ground: DoubtGround, word: StatusWord, scene: Scene): Doubt {
    const { kind } = scene.held
    const isNews = ground === 'told-around'
    return {
      ground,
      ...phraseOf(word, scene.tokensAround(word)),
      statement: {
        category: kind,
        banned: wantsBan(kind) && scene.saysBan,
        ...(word.term.contracted && { contracted: true as const }),
        ...(isNews && { active: true as const }),
      },
    }
  }
}

type Objection = keyof typeof againstDoubt

const weightOf = (ground: DoubtGround, word: StatusWord, scene: Scene): number =>
  (Object.keys(againstDoubt) as Objection[])
    .filter(objection => objects[objection](scene, word, ground))
    .reduce<number>((sum, objection) => sum + againstDoubt[objection], grounds[ground])

/** What stands in its own sentence is no objection to what the next one tells. */
const objects: Readonly<Record<Objection, (scene: Scene, word: StatusWord, ground: DoubtGround) => boolean>> = {
  source: (scene, _, ground) => ground === 'said-beside' && ofObjections.source(scene),
  'left-open': ({ tokens, mention }, word, ground) =>
    ground !== 'said-behind' && isLeftOpen(tokens, ground === 'said-beside' ? word : mention),
  ended: (scene, _, ground) => ground === 'said-beside' && scene.holds('ended'),
}

/** "The register of foreign agents has grown": nobody is said to be entered there. */
function isOnlyRegister(tokens: readonly Token[]): boolean {
  const first = tokens.find(token => isWord(token) && !hasRole(token.folded, 'article'))
  return isWord(first) && first.term?.class === 'register'
}

const opensRight: readonly NoticeRole[] = ['negation', 'modal']

/** "may be declared", "whether X is …", «попросил признать X …», "X is …?": up to the end of the clause in which the words stand. */
function isLeftOpen(tokens: readonly Token[], word: Span): boolean {
  if (isMark(tokens.at(-1), '?')) return true
  const at = tokens.findIndex(({ end }) => end >= word.end)
  const start = tokens.slice(0, at).findLastIndex(token => isMark(token, ';:—–')) + 1
  const end = tokens.findIndex((token, index) => index > at && isMark(token, ',;:—–'))
  return tokens.slice(start, end < 0 ? undefined : end).some((_, offset) => {
    const index = start + offset
    const role = termAt(tokens, index)?.class
    return (
      (role !== undefined && opensRight.includes(role)) ||
      (['leaves-open', 'conditional'] as const).some(open => expressionAt(tokens, index, open) !== undefined)
    )
  })
}

/** In tokens: "recognised by the Prosecutor General's Office as an undesirable organisation". */
const longestPhrase = 12

/** A word with what it states beside it, as one quotes it: "the same foreign-agent status". */
function phraseOf(word: Span, tokens: readonly Token[]): Span {
  const all = tokens.flatMap(token => (token.type === 'bracket' ? token.inside : [token]))
  const at = all.findIndex(({ end }) => end >= word.end)
  const end = (step: 1 | -1): number => {
    let last = at
    for (let index = at + step; Math.abs(index - at) <= longestPhrase / 2; index += step) {
      const token = all[index]
      if (!isWord(token)) break
      if (token.term && phrase.has(token.term.class)) last = index
      else if (!isJoint(token)) break
    }
    return last
  }
  const [first, last] = [all[end(-1)], all[end(1)]]
  return { start: Math.min(word.start, first?.start ?? word.start), end: Math.max(word.end, last?.end ?? word.end) }
}

const phrase: ReadonlySet<NoticeRole> = new Set([
  ...predicateRoles,
  ...(['terrorist', 'extremist', 'undesirable', 'agent', 'status'] as const),
  ...(['register', 'organisation', 'person', 'activity', 'russia', 'authority'] as const),
])

/** What stands between the words of a phrase: "as an", «и». */
const isJoint = ({ folded, term }: WordToken): boolean =>
  term !== undefined || hasRole(folded, 'article') || hasRole(folded, 'function') || hasRole(folded, 'owns')

/** "the foreign agents law", «понятие «иностранный агент»», "guilty of taking part in one": nobody is said to be one. */
function isOfLaw(word: Span, tokens: readonly Token[]): boolean {
  const all = tokens.flatMap(token => (token.type === 'bracket' ? token.inside : [token]))
  const at = all.findIndex(token => isWord(token) && token.start >= word.start)
  const isCharge = all.slice(0, at).some(token => isWord(token) && hasRole(token.folded, 'found-to-be'))
  return at >= 0 && (isCharge || isMadeForThem(all, at) || isOfWord(all, at))
}
