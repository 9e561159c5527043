/**
 * Statuses that a text tells, though in no sentence which the grammar reads: two witnesses speak for them, the words around
 * a name and the party's own entry in the register. «Four lines appeared there on December 15. They are A and B»: the words
 * tell of a list, and A was entered in it on that day.
 */
import type { Document, Span } from '../../document/types.js'
import { statusWordsOf } from '../../language/status.js'
import { termOf } from '../../language/terms.js'
import { wordOrMark } from '../../language/text.js'
import { wordKey } from '../../language/word-key.js'
import type { Mention } from '../../mentions/types.js'
import type { Entity, IsoDate, StatusId } from '../../registry/types.js'
import { statusOf, wantsBan } from '../tokens/kinds.js'
import type { Notice } from '../types.js'
import { Doubts } from './doubts.js'
import { endedNotices } from './ends.js'
import { ofDays, ofObjections, ofWords } from './observations.js'
import { heldBy, Scene } from './scene.js'
import { isOfRegister, Text } from './text.js'
import { days, objections, threshold, words } from './weights.js'

export interface Witnessed {
  /** Of those of whom nothing was read, and of ends that were read as if they were none. */
  readonly notices: readonly Notice[]
  readonly doubts: Doubts
}

/**
 * @param mentions All mentions of the text, by start.
 * @param notices What was read in it, by start.
 * @param elsewhere Words of statuses that were understood, and say nothing of those who are named; by start.
 * @param asOf The day on which the text appears.
 */
export function witnessed(
  document: Document,
  mentions: readonly Mention[],
  notices: readonly Notice[],
  elsewhere: readonly Span[],
  asOf: IsoDate,
): Witnessed {
  const spoken = statusWordsOf(document)
  const kinds = new Set(spoken.flatMap(({ term }) => statusOf(term) ?? []))
  const isUnnamed = kinds.size === 0 && spoken.some(isOfRegister) && namesMinistry(document)
  if (kinds.size === 0 && !isUnnamed) return { notices: [], doubts: new Doubts() }
  const text = new Text(document, mentions, notices, asOf, kinds)
  const told = new Map<Entity, Set<StatusId>>()
  const entries = mentions.flatMap((mention, index) => {
    if (mention.certainty === 'possible') return []
    return heldBy(mention.entity, asOf).flatMap(held => {
      const { kind } = held
      if (!(isUnnamed || kinds.has(kind)) || text.isTold(mention.entity, kind) || told.get(mention.entity)?.has(kind))
        return []
      const scene = Scene.of(text, mention, held)
      if (!scene || weightOf(scene) < threshold) return []
      told.set(mention.entity, (told.get(mention.entity) ?? new Set()).add(kind))
      return [noticeIn(scene, index)]
    })
  })
  return { notices: [...entries, ...endedNotices(text)], doubts: new Doubts(text, elsewhere) }
}

/** «Минюст обновил реестр»: which one, the entries of those tell whom the text names. Anybody else may keep a list. */
const namesMinistry = ({ text }: Document): boolean =>
  [...text.matchAll(wordOrMark())].some(([word]) => termOf(wordKey(word), /^\p{Lu}/u.test(word))?.class === 'russia')

function weightOf(scene: Scene): number {
  const register = weightiest(days, ofDays, scene)
  if (register === 0) return 0
  const against = seen(objections, ofObjections, scene).reduce((sum, weight) => sum + weight, 0)
  return register + weightiest(words, ofWords, scene) + against
}

type Weights<Id extends string> = Readonly<Record<Id, number>>
type Observations<Id extends string> = Readonly<Record<Id, (scene: Scene) => boolean>>

const seen = <Id extends string>(weights: Weights<Id>, of: Observations<Id>, scene: Scene): readonly number[] =>
  (Object.keys(weights) as Id[]).filter(id => of[id](scene)).map(id => weights[id])

const weightiest = <Id extends string>(weights: Weights<Id>, of: Observations<Id>, scene: Scene): number =>
  Math.max(0, ...seen(weights, of, scene))

/** It lies on the words that tell the status, or on the name where they stand elsewhere. */
function noticeIn(scene: Scene, mention: number): Notice {
  const { held } = scene
  const said = scene.openWords.find(scene.isOfStatus)
  const { start, end } = said ?? scene.mention
  // News of the decision says enough; a mere description does not.
  const isNews = ofDays['entered-lately'](scene) && (!said || scene.entersSomebody || scene.holds('ban'))
  return {
    kind: 'prose',
    start,
    end,
    statements: [
      {
        category: held.kind,
        banned: wantsBan(held.kind) && scene.holds('ban'),
        ...(said?.term.contracted && { contracted: true as const }),
        ...(isNews && { active: true as const }),
      },
    ],
    covers: [mention],
    witnessed: true,
  }
}
