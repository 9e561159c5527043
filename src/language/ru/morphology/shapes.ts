/**
 * What a folded word seems to be by its ending, where no dictionary knows it. A shape is a hint, never proof.
 */
import { wordKey } from '../../word-key.js'

const endingIn = (endings: string): RegExp => new RegExp(`(?:${endings.split(' ').map(wordKey).join('|')})$`, 'u')

const verb = endingIn('л ла ло ли лся лась лось лись ет ит ют ят ут ат ется ится ются ятся ть ться')
const infinitive = endingIn('ать ять еть ить уть ыть оть зти сти чь чься аться яться еться иться уться ыться оться')
const pastVerb = endingIn('л ла ло ли')
const adverb = endingIn('льно енно ово')
const relationalAdjective = endingIn(
  'ский ская ское ские ского ской скому скую ским ском ских скими цкий цкая цкое цкие цкого цкой цкому цкую цким цком',
)
const attribute = endingIn('ый ий ой ая яя ое ее ые ие')
const obliqueAdjective = endingIn('ой ого его')
const genitive = endingIn('ений аний ости ания ения вития ций ции ства ств ов ев')
const feminineVerb = endingIn('ла лась лася')
const activeParticiple = new RegExp(
  `(?:${['вш', 'ющ', 'ущ', 'ящ', 'ащ'].map(wordKey).join('|')})(?:${'ий ая ее ие его ей ему им ую их ими ем'.split(' ').map(wordKey).join('|')})$`,
  'u',
)
const patronymic = new RegExp(
  `(?:${['ович', 'евич', 'овн', 'евн', 'ичн', 'ильич', 'кузьмич'].map(wordKey).join('|')})\\p{L}{0,3}$`,
  'u',
)

/** An adverb in -о: официально, бессрочно. */
export const looksLikeAdverb = (folded: string): boolean => adverb.test(folded)
/** An adjective or a participle in the nominative: петербургская, известный. */
export const looksLikeAttribute = (folded: string): boolean => attribute.test(folded)
/** An adjective of a place or a people: пермский, гродненская. */
export const looksLikeRelationalAdjective = (folded: string): boolean => relationalAdjective.test(folded)
/** An adjective in the genitive of the singular: свободной, современного. */
export const looksLikeObliqueAdjective = (folded: string): boolean => obliqueAdjective.test(folded)
/** A finite verb or an infinitive: сообщил, пишет, узнать. */
export const looksLikeVerb = (folded: string): boolean => verb.test(folded)
/** An infinitive: выставлять, вести. */
export const looksLikeInfinitive = (folded: string): boolean => infinitive.test(folded)
/** A noun in the genitive: изменений, развития, законов. */
export const looksLikeGenitive = (folded: string): boolean => genitive.test(folded)
/** A verb in the past that is said of a woman. */
export const looksLikeFeminineVerb = (folded: string): boolean => feminineVerb.test(folded)
/** An active participle, which governs what stands behind it: возглавлявший, издающей. */
export const looksLikeActiveParticiple = (folded: string): boolean => activeParticiple.test(folded)
/** What may be a verb in the past, whoever is its subject: молчал, молчала, молчали. */
export const mayBePastVerb = (folded: string): boolean => pastVerb.test(folded)
/** A patronymic in some case: Ивановича. */
export const looksLikePatronymic = (folded: string): boolean => patronymic.test(folded)
