/**
 * Names translated from Russian, which has no preposition there: Institute for Songs and Institute of Songs are one.
 */
import { hasRole } from '../language/words.js'
import { wordKey } from '../language/word-key.js'

const joint = /^((?:\p{L}[\p{L}’'-]* ){0,3}?(\p{L}+)) (for|of) (?=\p{Lu}|the \p{Lu})/u

const heads = ['heads-organisation', 'organisation', 'kind'] as const

/** What a name of an organisation's noun, "for" or "of", and a field is with the other of the two; nothing for any other. */
export function otherJoint(name: string): string | undefined {
  const [whole = '', head, noun = '', between] = joint.exec(name) ?? []
  if (head === undefined || !heads.some(role => hasRole(wordKey(noun), role))) return undefined
  return `${head} ${between === 'for' ? 'of' : 'for'} ${name.slice(whole.length)}`
}
