/**
 * A pronoun that opens a sentence and leads from news to those whom it is about: «Это рэпер X», "They are former mayor X and Y".
 */
import type { NoticeRole } from '../../language/roles.js'
import { listOf } from '../../language/words.js'
import { isSource, isVerb } from '../statements/clauses.js'
import { isMark, isPreposition, isWord, mentionsIn, termAt, type Token, type WordToken } from '../tokens/tokens.js'

const openers = listOf('opens-list')
/** How far the first name stands from the pronoun: «Это рэпер X». */
const farthestName = 4
/** The same where a verb stands behind the pronoun: "They are the former presidential hopeful X". */
const farthestDescribed = 9

/** "The writers on it are: A and B", «Это рэпер X», "They are former mayor X". @param age Sentences since the news. */
export function opensList(tokens: readonly Token[], age: number): boolean {
  const place = tokens.findIndex(token => mentionsIn(token).length > 0)
  if (place <= 0) return false
  const lead = tokens.slice(0, place)
  if (age === 0 && lead.some(token => isMark(token, ':'))) return true
  const [first, ...others] = lead
  if (!isWord(first) || !openers.has(first.folded) || isSource(tokens, place)) return false
  if (place > farthestName) return place <= farthestDescribed && describesFirst(others)
  return others.every(token => !isWord(token) || !leadsElsewhere(token))
}

/** «Это случилось после речи X»: what somebody does is no list. */
const leadsElsewhere = (token: WordToken): boolean =>
  token.term ? token.term.class === 'preposition' || token.term.class === 'complementiser' : isVerb(token)

/** "are the former presidential hopeful": a verb, and then what tells who is named, and nobody else. */
const describesFirst = (lead: readonly Token[]): boolean =>
  termAt(lead, 0)?.class === 'auxiliary' &&
  lead.slice(1).every(token => isMark(token, '-') || (isWord(token) && describes(token)))

const describes = (token: WordToken): boolean =>
  !isPreposition(token) && (token.term ? ofDescription.has(token.term.class) : !isVerb(token))

const ofDescription: ReadonlySet<NoticeRole> = new Set(['filler', 'organisation', 'person', 'past', 'russia', 'abroad'])
