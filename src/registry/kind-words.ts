/**
 * The words of status kinds as the grammar of notices takes them.
 */
import { Vocabulary, type OwnWord } from '../language/vocabulary.js'
import { packs } from '../language/words.js'
import { wordKey } from '../language/word-key.js'
import type { StatusKind, StatusKinds, StatusWords } from './status-kind.js'
import { languages } from '../language/language.js'

const vocabularies = new WeakMap<StatusKinds, Vocabulary | undefined>()

/** @returns Nothing where the words of the languages are enough. */
export function vocabularyFor(kinds: StatusKinds): Vocabulary | undefined {
  if (vocabularies.has(kinds)) return vocabularies.get(kinds)
  const words = [...kinds].flatMap(kind => [
    ...wordsOf(kind, kind.words, false),
    ...wordsOf(kind, kind.short, true),
    ...participlesIn(kind),
  ])
  const made = words.length > 0 ? new Vocabulary(words) : undefined
  vocabularies.set(kinds, made)
  return made
}

const wordsOf = ({ id }: StatusKind, words: StatusWords = {}, isShort: boolean): OwnWord[] =>
  languages.flatMap(language => (words[language] ?? []).map(word => ({ ...word, language, status: id, isShort })))

/** «{помещён} под эмбарго»: what the notice says is to be understood when it is read again. */
const participlesIn = ({ notice }: StatusKind): OwnWord[] =>
  Array.from(notice.ru.matchAll(/\{(\p{L}+)\}/gu), ([, word = '']) => word)
    .filter(word => packs.readingsOf(wordKey(word)).length === 0)
    .map(word => ({ language: 'ru', word, inflection: 'participle' }))
