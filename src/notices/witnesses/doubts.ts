/**
 * Where a text may tell a status of a party, and the reader does not know whether it does: the words stand beside the name,
 * and nothing that was understood holds them. What is not known is asked.
 */
import { itemAt } from '../../checked/index.js'
import { merged, spanAround } from '../../document/search.js'
import type { Span } from '../../document/types.js'
import type { NoticeRole } from '../../language/roles.js'
import type { StatusWord } from '../../language/status.js'
import { hasRole } from '../../language/words.js'
import type { StatusId } from '../../registry/types.js'
import { expressionAt } from '../tokens/expressions.js'
import { wantsBan } from '../tokens/kinds.js'
import { isMark, isTerm, isWord, termAt, type Token } from '../tokens/tokens.js'
import type { Statement } from '../types.js'
import { namesAnother, Phrase } from './offered.js'
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
        return scene.ownWords.filter(word => this.#isOpen(word, scene))
      case 'said-behind':
        return scene.wordsBehind.filter(word => this.#isOpen(word, scene) && goesOn(word, scene))
      case 'told-around':
        return ofDays['entered-lately'](scene) ? [...scene.newsOfOthers, ...scene.registersBefore] : []
    }
  }

  #isOpen(word: StatusWord, scene: Scene): boolean {
    if (scene.text.noticesAround(word).length > 0 || spanAround(this.#elsewhere, word)) return false
    return Phrase.around(word, scene.tokensAround(word))?.isOffered === true
  }

  #doubt(ground: DoubtGround, word: StatusWord, scene: Scene): Doubt {
    const { kind } = scene.held
    const isNews = ground === 'told-around'
    const phrase = Phrase.around(word, scene.tokensAround(word)) ?? word
    return {
      ground,
      start: phrase.start,
      end: phrase.end,
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

/** Whether the sentence behind tells of nobody of its own. */
function goesOn(word: Span, scene: Scene): boolean {
  const tokens = scene.tokensAround(word)
  return !isOnlyRegister(tokens) && !namesAnother(tokens, word, scene.mention.entity.kind === 'person')
}

/** "The register of foreign agents has grown": nobody is said to be entered there. */
function isOnlyRegister(tokens: readonly Token[]): boolean {
  const first = tokens.find(token => isWord(token) && !hasRole(token.folded, 'article'))
  return isTerm(first, 'register')
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
