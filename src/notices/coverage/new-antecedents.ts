/**
 * Nouns that stand for somebody of whom a text has told without a name: «Она написала пьесу с соавтором. Соавтор признан …»,
 * «Доклад оплатила организация из Праги, она признана …».
 */
import { sentencesOf } from '../../document/sentences.js'
import { looksLikeObliqueAdjective } from '../../language/ru/morphology/shapes.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import { itemAt, lastOf } from '../../checked/index.js'
import { isOfPeople, type Surroundings } from '../statements/surroundings.js'
import { isWord, mayBe, mentionsIn, type Token, type WordToken } from '../tokens/tokens.js'

/** So far back the sentence before is read, in UTF-16 code units. */
const longestSentence = 300

const word = /\p{L}+/gu

/** A name, or quotation marks, right behind a noun. */
const nameBehind = /^(?:\s|\s?[—–-]\s?)["«„“]?\p{Lu}/u

/**
 * @returns Whether the sentence before has brought in somebody whom the noun calls so, and who has no name: a preposition leads to
 * the noun, or from it to a place.
 */
export function isIntroducedApart(noun: WordToken, { document: { text }, tokens }: Surroundings): boolean {
  const end = itemAt(tokens, 0).start
  const start = Math.max(0, end - longestSentence)
  const sentences = sentencesOf(text, { start, end }).filter(sentence =>
    /\p{L}/u.test(text.slice(sentence.start, sentence.end)),
  )
  if (sentences.length === 0) return false
  const before = text.slice(lastOf(sentences).start, end)
  const words = [...before.matchAll(word)]
  return words.some(([value], index) => {
    const at = itemAt(words, index).index
    if (
      !isSameNoun(wordKey(value), noun.folded) ||
      nameBehind.test(before.slice(at + value.length, at + value.length + 4))
    )
      return false
    return isLed(words.slice(0, index).map(([own]) => wordKey(own))) || leadsFrom(words[index + 1]?.[0])
  })
}

/** Of a noun that no dictionary has the ending tells nothing: «соавтор», «соавтором». */
function isSameNoun(folded: string, nominative: string): boolean {
  const lemmas = lemmasOf(nominative)
  if (lemmas.length === 0) return folded.startsWith(nominative)
  return lemmasOf(folded).some(lemma => lemmas.includes(lemma))
}

const lemmasOf = (folded: string): readonly string[] => packs.readingsOf(folded).map(({ lexeme }) => lexeme.lemma)

const leadsFrom = (value: string | undefined): boolean => value !== undefined && hasRole(wordKey(value), 'leads-from')

/** «с известным соавтором» */
function isLed(before: readonly string[]): boolean {
  const [second, first] = before.slice(-2).reverse()
  const leads = (folded: string | undefined): boolean =>
    folded !== undefined && hasRole(folded, 'governs') && !hasRole(folded, 'leads-from')
  return leads(second) || (leads(first) && second !== undefined && packs.readingsOf(second).length === 0)
}

/**
 * @param start Of the clause that a pronoun opens.
 * @returns The organisation, without a name, that its sentence has brought in before: «оплатила организация из Праги», «отправил
 * некоммерческой организации».
 */
export function newNounBefore(tokens: readonly Token[], start: number): WordToken | undefined {
  for (let index = start - 1; index > 0; index--) {
    const token = tokens[index]
    if (token && mentionsIn(token).length > 0) return undefined
    if (!isWord(token) || !(token.term?.class === 'organisation' || isOfPeople(token))) continue
    const [lead, next] = [tokens[index - 1], tokens[index + 1]]
    const isFrom = mayBe(next, 'leads-from')
    return isFrom || (isWord(lead) && index > 1 && isDescription(lead)) ? token : undefined
  }
  return undefined
}

/** «некоммерческой», not «эта», «её». */
const isDescription = ({ folded, term }: WordToken): boolean =>
  !term &&
  packs.readingsOf(folded).length === 0 &&
  (packs.looksLikeAttribute(folded) || looksLikeObliqueAdjective(folded))
