/**
 * Where a name is told of: on the map, on the stage, in a match.
 */
import { itemAt } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { hasRole } from '../../language/words.js'
import { wordsAround, type Word } from '../surroundings.js'
import { creditBefore, deedBehind } from './deeds.js'
import { isPlaceToo } from './context.js'
import { apposition, isStaff, kindNoun } from './nouns.js'
import type { Observation } from './observation.js'
import type { Scene } from './scene.js'

/** «трасса на Азов», "ships from Azov": behind a preposition of place, and not of the party's people. */
function asPlace(scene: Scene): Word | undefined {
  const { quoted, candidate } = scene
  if (quoted || !isPlaceToo(candidate.entity)) return
  const nearest = scene.before.slice(0, 2).findIndex(({ folded }) => hasRole(folded, 'leads-to-place'))
  if (nearest < 0 || (nearest === 1 && scene.isNoNoun(itemAt(scene.before, 0)))) return
  const ruler = scene.before[nearest + 1]
  return ruler && (isStaff(scene, ruler) || scene.isGeneric(ruler)) ? undefined : scene.before[nearest]
}

/** How far from a name the words of a stage or a match are looked for, in UTF-16 code units. */
const reach = 90

const ofPlay = ['entertainment', 'sport'] as const
const ofStage = [...ofPlay, 'work'] as const

/** Words of stage, screen or sport in its sentence, and nothing that shows an organisation. */
function entertainment(scene: Scene): Span | undefined {
  const { quoted, candidate, text, generic, before } = scene
  if (!quoted || generic || candidate.entity.kind === 'person') return
  const showsParty =
    deedBehind(scene) ??
    creditBefore(scene) ??
    kindNoun(scene) ??
    apposition(scene) ??
    before.slice(0, 2).find(word => isStaff(scene, word))
  if (showsParty) return
  const words = wordsAround(text, candidate.block, candidate, reach)
  // «Себя болельщики назвали «Сектор 16»»: of a club of fans sport is told, too.
  if (words.some(word => scene.isGeneric(word))) return
  // «роман для «Медузы»»: what a preposition parts from a work does not bear its title.
  const isParted = before[0] !== undefined && hasRole(before[0].folded, 'governs')
  const roles = isParted ? ofPlay : ofStage
  return words.find(({ folded }) => roles.some(role => hasRole(folded, role)))
}

export const ofPlaces: readonly Observation[] = [
  { id: 'as-place', of: ['weak'], see: asPlace },
  { id: 'entertainment', of: ['weak'], see: entertainment },
]
