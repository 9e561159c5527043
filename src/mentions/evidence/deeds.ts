/**
 * What the bearer of a name does: reports, sends, counts, has made a picture.
 */
import { groupOf } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import { genderOfName } from '../agreement.js'
import { isReporting } from '../nouns.js'
import type { Word } from '../surroundings.js'
import { otherKind } from './nouns.js'
import type { Observation } from './observation.js'
import type { Scene } from './scene.js'

const between = ['modal', 'auxiliary', 'filler', 'negation', 'past'] as const

/** Between a name and its verb: "will", "also", «уже». */
const isBetween = ({ folded, capital }: Word): boolean =>
  !capital && !hasRole(folded, 'deed') && between.some(role => hasRole(folded, role))

const isDeed = ({ folded, capital }: Word): boolean => !capital && (hasRole(folded, 'deed') || isReporting(folded))

/** The verb behind a name that may be its subject, of what people and organisations do and no weather, thing or idea does. */
export function deedBehind(scene: Scene): Word | undefined {
  if (!scene.agrees(['nominative'])) return
  const at = scene.behind.findIndex(word => !isBetween(word))
  const [verb, particle] = at < 0 ? [] : scene.behind.slice(at, at + 2)
  if (!verb || !agreesInNumber(scene, verb)) return
  // "carried out"
  const isPhrase = particle !== undefined && hasRole(`${verb.folded} ${particle.folded}`, 'deed')
  return isDeed(verb) || isPhrase ? verb : undefined
}

/** «Проект обещают сдать»: what several do is no deed of one, unless others stand before it. */
function agreesInNumber({ text, before, candidate: { entity, reading, start } }: Scene, { folded }: Word): boolean {
  const isPlural = (genderOfName(reading.alias.name) ?? entity.gender) === 'pl'
  const isOneOfSeveral =
    (before[0] !== undefined && hasRole(before[0].folded, 'joins')) || /,\s[«"“„]?$/u.test(text.slice(start - 3, start))
  return isPlural || isOneOfSeveral || packs.readingsOf(folded).some(({ number }) => number !== 'plural')
}

/** How far a credit reaches, in UTF-16 code units. */
const longestCredit = 100
/** «Фото: Анна Петрова / Вёрстка»: names parted by slashes or commas behind the word and its colon. */
const credit = /(\p{L}+)\s?:\s{0,3}(?:[^:\n«»"“”]{0,80}[/,©|]\s?)?[«"“„]?$/u

export function creditBefore({ text, candidate: { block, start } }: Scene): Span | undefined {
  const floor = Math.max(block.start, start - longestCredit)
  const found = credit.exec(text.slice(floor, start))
  if (!found || !hasRole(wordKey(groupOf(found, 1)), 'credit')) return
  return { start: floor + found.index, end: floor + found.index + groupOf(found, 1).length }
}

export const ofDeeds: readonly Observation[] = [
  {
    id: 'reporting-verb',
    of: ['weak'],
    see: ({ quoted, before, behind, candidate }) => {
      if (quoted || candidate.entity.kind !== 'media') return
      return [before[0], before[1], behind[0]].find(word => word !== undefined && isReporting(word.folded))
    },
  },
  {
    id: 'deed',
    of: ['weak'],
    see: scene => {
      // «Телеканал «База» сообщил»: it is the channel that did.
      const verb = otherKind(scene) ? undefined : deedBehind(scene)
      const isTold = !scene.quoted && scene.candidate.entity.kind === 'media' && verb && isReporting(verb.folded)
      return isTold ? undefined : verb
    },
  },
  { id: 'credit', of: ['weak'], see: creditBefore },
]
