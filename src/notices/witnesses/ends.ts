/**
 * Statuses that a text tells to be over, which the grammar has taken for held: «Removed: X (11 September)». The words tell
 * an end, and the register knows its day.
 */
import { daysBetween } from '../../registry/date.js'
import { standingOn } from '../../registry/status.js'
import type { IsoDate } from '../../registry/types.js'
import type { Notice } from '../types.js'
import { Scene } from './scene.js'
import type { Text } from './text.js'
import { days, lately, threshold, words } from './weights.js'

/** Of those who had a status and of whom it is told, beside the notices that they bear themselves. */
export const endedNotices = (text: Text): readonly Notice[] =>
  text.mentions.flatMap((mention, index) => {
    if (text.isMarkedAnywhere(mention.entity)) return []
    return mention.entity.designations.flatMap(designation => {
      const { category: kind, ended } = designation
      if (ended === undefined || standingOn(designation, text.asOf, 'earliest') !== 'ended') return []
      if (!text.isTold(mention.entity, kind)) return []
      const scene = Scene.of(text, mention, { kind, days: [ended] })
      if (!scene || wordsOf(scene) + registerOf(scene, ended) < threshold) return []
      const { start, end } = mention
      return [
        {
          kind: 'prose',
          start,
          end,
          statements: [{ category: kind, banned: false, ended: true }],
          covers: [index],
          witnessed: true,
        },
      ]
    })
  })

const wordsOf = (scene: Scene): number => (scene.tellsEnd ? words['register-open'] : words['spoken-of'])

function registerOf(scene: Scene, ended: IsoDate): number {
  if (scene.dated === 'day' || scene.datedAbove === 'day') return days['day-of-entry']
  if (scene.dated === 'month') return days['month-of-entry']
  // Who has just left is still told of as if he had not, by those who do not know of it.
  if (scene.dated === 'year' || (scene.tellsEnd && daysBetween(ended, scene.text.asOf) <= lately))
    return days['entered-lately']
  return scene.datedAbove === 'month' ? days['month-above'] : 0
}
