/**
 * How the noun of an organisation and its field are joined: print has one way for another. Names translated from Russian
 * have "for" or "of", Russian ones «по» or a genitive.
 */
import { hasCyrillic } from '../language/ru/morphology/letters.js'
import { otherRussianJoint } from '../language/ru/morphology/joints.js'
import { hasRole } from '../language/words.js'
import { wordKey } from '../language/word-key.js'

const joint = /^((?:\p{L}[\p{L}’'-]* ){0,3}?(\p{L}+)) (for|of) (?=\p{Lu}|the \p{Lu})/u

const heads = ['heads-organisation', 'organisation', 'kind'] as const

const isHead = (noun: string): boolean => heads.some(role => hasRole(wordKey(noun), role))

/** Institute of Songs for Institute for Songs, центр по защите прав for центр защиты прав; nothing for any other name. */
export function otherJoint(name: string): string | undefined {
  if (hasCyrillic(name)) return otherRussianJoint(name, isHead)
  const [whole = '', head, noun = '', between] = joint.exec(name) ?? []
  if (head === undefined || !isHead(noun)) return undefined
  return `${head} ${between === 'for' ? 'of' : 'for'} ${name.slice(whole.length)}`
}
