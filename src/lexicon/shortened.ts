/**
 * What a text calls an organisation once it has named it in full: the beginning of its name (Сибирский центр), its end
 * (Хельсинкский комитет), its initials (ФСР), in English its noun ("the Forum"). By themselves they name nobody.
 */
import { itemAt } from '../checked/index.js'
import { hasRole, packs } from '../language/words.js'
import { wordKey } from '../language/word-key.js'
import { adjectiveGender } from '../language/ru/morphology/adjectives.js'
import { hasCyrillic } from '../language/ru/morphology/letters.js'
import type { Alias } from '../registry/types.js'

/** A name of fewer words is short already. */
const fewestWords = 3
/** Fewer letters name anything. */
const fewestInitials = 3

/**
 * @param forms Of the alias, in the order of the cases, the name itself first.
 * @returns None of a name with quotation marks, commas or figures in it.
 */
export function shortened(alias: Alias, forms: readonly string[]): string[] {
  const words = alias.name.split(' ')
  if (!words.every(word => /^[\p{L}’'-]+$/u.test(word))) return []
  const head = hasCyrillic(alias.name) ? undefined : englishHead(words)
  if (words.length < fewestWords) return head === undefined ? [] : [head]
  const { from, to } = hasCyrillic(alias.name) ? russianEnds(words) : englishEnds(words)
  const parts = forms.flatMap(form => {
    const own = form.split(' ')
    if (own.length !== words.length) return []
    return [...(to === undefined ? [] : [own.slice(0, to)]), ...(from === undefined ? [] : [own.slice(from)])]
  })
  const all = [...parts.map(part => part.join(' ')), ...initialsOf(words), head]
  return [...new Set(all.filter(part => part !== undefined))]
}

/** Where a beginning ends and an end begins, if the name has such parts; in words. */
interface Ends {
  readonly to?: number
  readonly from?: number
}

/** Adjectives with their noun: Германский исторический институт | в Москве. Without the first one: Хельсинкский комитет. */
function russianEnds(words: readonly string[]): Ends {
  const noun = words.findIndex(word => adjectiveGender(word) === undefined)
  if (noun < 1) return {}
  const isFollowed = noun + 1 < words.length
  return { ...(isFollowed && { to: noun + 1 }), ...(noun > 1 && { from: 1 }) }
}

/** What stands before the first preposition: Help Heroes | of Ukraine. Without a country's adjective: Helsinki Committee. */
function englishEnds(words: readonly string[]): Ends {
  const joint = words.findIndex(isFunctionWord)
  const isWhole = joint > 1 && joint + 1 < words.length
  return { ...(isWhole && { to: joint }), ...(isOfCountry(itemAt(words, 0)) && joint !== 1 && { from: 1 }) }
}

/** The noun that says what it is, of several words: Free Russia | Forum, Institute | for Songs. */
function englishHead(words: readonly string[]): string | undefined {
  const joint = words.findIndex(isFunctionWord)
  const head = words[(joint < 0 ? words.length : joint) - 1]
  if (words.length < 2 || head === undefined) return undefined
  return heads.some(role => hasRole(wordKey(head), role)) ? head : undefined
}

const heads = ['heads-organisation', 'organisation', 'kind'] as const

const isFunctionWord = (word: string): boolean => hasRole(wordKey(word), 'function')

const isOfCountry = (word: string): boolean => hasRole(wordKey(word), 'nationality')

/**
 * A word with a hyphen counts as one or as two: КНОД of «Казачье национально-освободительное движение». None where they are
 * a word of the language or one of its abbreviations themselves.
 */
function initialsOf(words: readonly string[]): string[] {
  const said = words.filter(word => !isFunctionWord(word))
  if (said.length < fewestInitials) return []
  const both = [said, said.flatMap(word => word.split('-'))].map(some =>
    some.map(word => word.charAt(0).toUpperCase()).join(''),
  )
  return [...new Set(both)].filter(initials => packs.readingsOf(wordKey(initials)).length === 0)
}
