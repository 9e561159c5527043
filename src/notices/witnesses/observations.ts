/**
 * What is seen around a name: that the text speaks of the status there, that the register agrees, and what speaks against it.
 */
import { itemAt } from '../../checked/index.js'
import type { ContextRole } from '../../language/roles.js'
import { daysBetween } from '../../registry/date.js'
import { doesSomething, isSource } from '../statements/clauses.js'
import { isMark, mayBe } from '../tokens/tokens.js'
import type { Scene } from './scene.js'
import { isOfRegister } from './text.js'
import { lately, type days, type objections, type words } from './weights.js'

type Observations<Weights> = Readonly<Record<keyof Weights, (scene: Scene) => boolean>>

const goingOn: readonly ContextRole[] = [
  ...(['also', 'alike', 'as-told', 'anew', 'shares', 'alongside', 'likewise', 'goes-on', 'turns-to'] as const),
  ...(['joins-others', 'listed-lately', 'same-status', 'takes-up-register'] as const),
]

/** In words: "Meduza's correspondent says". */
const farthestReport = 2

/** What a party does in its own sentence is no objection to what the next one tells. */
const isToldOnItsDay = (scene: Scene): boolean => scene.datedBehind === 'day'

export const ofWords: Observations<typeof words> = {
  'status-open': scene => scene.openWords.some(scene.isOfStatus),
  'register-open': scene => scene.openWords.some(isOfRegister),
  'entry-open': scene => scene.entersSomebody,
  'listed-under': scene => scene.isListed,
  'told-before': scene => scene.isToldBefore,
  'told-behind': scene => scene.isToldBehind,
  'told-beside': ({ company, text, held }) => company.some(index => text.isToldInProse(index, held.kind)),
  'told-others': scene => scene.isToldOthers,
  'listed-together': scene =>
    scene.neighbours.some(({ mention }) => scene.isEnteredWith(mention)) || scene.isListOfEntries,
  'goes-on': scene => scene.holdsExpression(...goingOn),
  'spoken-of': ({ text, held }) => text.spokenOf.has(held.kind),
}

export const ofDays: Observations<typeof days> = {
  'day-of-entry': scene => [scene.dated, scene.datedAbove, scene.datedBehind].includes('day'),
  'month-of-entry': scene => scene.dated === 'month',
  'month-above': scene => scene.datedAbove === 'month',
  'year-of-entry': scene => scene.dated === 'year',
  'entered-lately': ({ held, text: { asOf } }) => held.days.some(day => daysBetween(day, asOf) <= lately),
  'entered-together': scene => scene.company.some(index => scene.isEnteredWith(itemAt(scene.text.mentions, index))),
}

export const ofObjections: Observations<typeof objections> = {
  source: scene =>
    !isToldOnItsDay(scene) &&
    (isSource(scene.tokens, scene.at) || scene.behind(farthestReport).some(token => mayBe(token, 'reporting'))),
  'left-open': scene =>
    scene.holds('negation', 'modal') ||
    scene.holdsExpression('leaves-open', 'conditional') ||
    isMark(scene.tokens.at(-1), '?'),
  ended: scene => scene.holds('ended'),
  'one-of-two': scene => scene.holdsExpression('first-of-two', 'last-of-two', 'respective'),
  'marked-otherwise': ({ text, mention }) => text.isMarkedAnywhere(mention.entity),
  deed: scene => !isToldOnItsDay(scene) && doesSomething(scene.tokens, scene.at),
  possessive: ({ tokens, at }) => {
    const name = tokens[at]
    return name?.type === 'mention' && name.possessive
  },
}
