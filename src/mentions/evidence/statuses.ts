/**
 * A status spoken of beside a name: whoever is meant by it is a party.
 */
import {
  compoundEnd,
  isHyphenated,
  isMarked,
  isNewsAround,
  isNewsBefore,
  isStatedBefore,
  isStatedBehind,
  isStatedInRow,
  namesStatus,
} from '../status.js'
import { otherKind, unknownNoun } from './nouns.js'
import type { Observation } from './observation.js'
import { when } from './observation.js'
import type { Scene } from './scene.js'

/** How far a passage reaches around a name within its block, in UTF-16 code units. */
const passage = 300

/** A name that leaves a doubt; of the others nobody needs to know. */
const doubtful = ['weak', 'full', 'initials', 'surname'] as const

const isOpen = ({ sort, leavesDoubt }: Scene): boolean => sort !== 'full' || leavesDoubt

export const ofStatuses: readonly Observation[] = [
  {
    id: 'status-behind',
    of: doubtful,
    see: scene => {
      if (!isOpen(scene)) return
      const { document, candidate, text, sort } = scene
      const { start, end } = candidate
      const isCompound = sort === 'weak' && isHyphenated(text, start, end)
      const isTold =
        isStatedBehind(document, candidate, isCompound ? compoundEnd(text, end) : end) ||
        isStatedInRow(document, candidate)
      return when(isTold, scene.name)
    },
  },
  {
    id: 'status-before',
    of: doubtful,
    see: scene => when(isOpen(scene) && isStatedBefore(scene.document, scene.candidate), scene.name),
  },
  {
    id: 'marker',
    of: doubtful,
    see: scene => when(isOpen(scene) && isMarked(scene.document, scene.candidate), scene.name),
  },
  {
    id: 'status-around',
    of: ['weak'],
    see: scene => {
      const { document, candidate, quoted, name } = scene
      const { block, start, end } = candidate
      // The items of a list go on with what stands before it.
      const floor = block.kind === 'list-item' || block.kind === 'table-cell' ? 0 : block.start
      const from = Math.max(floor, start - passage)
      const isSpokenOf = quoted && namesStatus(document, from, Math.min(block.end, end + passage))
      return when(isSpokenOf && !otherKind(scene) && !unknownNoun(scene), name)
    },
  },
  {
    id: 'register-news',
    of: ['full'],
    see: scene =>
      when(
        scene.leavesDoubt &&
          (isNewsBefore(scene.document, scene.candidate) || isNewsAround(scene.document, scene.candidate)),
        scene.name,
      ),
  },
  {
    id: 'part-of-compound',
    of: ['weak'],
    see: ({ document, text, name, candidate }) => {
      const { start, end } = candidate
      if (!isHyphenated(text, start, end)) return
      return when(!isStatedBehind(document, candidate, compoundEnd(text, end)), name)
    },
  },
]
