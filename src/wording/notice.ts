/**
 * The words of a notice, out of templates: several statuses in one, agreeing with the name.
 */
import { declineAdjective } from '../language/ru/morphology/adjectives.js'
import type { Case } from '../language/ru/morphology/paradigm.js'
import { declinePhrase } from '../language/ru/morphology/phrases.js'
import { wordKey } from '../language/word-key.js'
import { hasRole } from '../language/words.js'
import type { StatusKind } from '../registry/status-kind.js'
import type { Gender } from '../language/grammar.js'
import type { Agreement } from '../mentions/agreement.js'
import type { Subject } from './subject.js'
import { wordsOf, type AllTemplates } from './templates.js'

/** A short participle of a template, in the masculine. */
export const participle = /\{(\p{L}+)\}/gu
const endings: Readonly<Record<Gender, string>> = { m: '', f: 'а', n: 'о', pl: 'ы' }
const nominatives: Readonly<Record<Gender, string>> = { m: 'ный', f: 'ная', n: 'ное', pl: 'ные' }
const relatives: Readonly<Record<Gender, string>> = { m: 'который', f: 'которая', n: 'которое', pl: 'которые' }

/** «признан» → «признана»; stress moves off the ё of «внесён»: print writes «внесена», but «запрещена» too. */
export const shortParticiple = (word: string, gender: Gender): string =>
  gender === 'm' ? word : word.replace(/ён$/u, 'ен') + endings[gender]

const full = (word: string, { gender, animate }: Agreement, name: Case): string =>
  declineAdjective(word + nominatives[gender], gender, animate)[name][0] ?? word + nominatives[gender]

/** Statuses in short form: «признана иностранным агентом и нежелательной организацией в РФ». */
export function predicate(subject: Subject, kinds: readonly StatusKind[], templates: AllTemplates): string {
  const { mention, agreement, language, compound } = subject
  const { entity, alias } = mention
  const text = joined(wordsOf(kinds, language, templates))
  if (alias.type === 'product') {
    const named = compound === undefined ? '' : `${compound} `
    if (language === 'en') return `${named && `${named}is `}owned by ${entity.title.en}, ${text}`
    const owner = declinePhrase(entity.title.ru).dative[0] ?? entity.title.ru
    const owned = { gender: entity.gender, cases: [], animate: false }
    return `${named}принадлежит ${owner}, ${text.replace(participle, (_, word: string) => full(word, owned, 'dative'))}`
  }
  if (language === 'en') return alias.type === 'derived' ? `${entity.title.en} is ${text}` : text
  const said = text.replace(participle, (_, word: string) => shortParticiple(word, agreement.gender))
  return alias.type === 'derived' ? `${inSentence(entity.title.ru)} ${said}` : said
}

/** Between commas: «признанную иностранным агентом», in the name's case; «которая признана …» where it does not tell. */
export function clause(subject: Subject, kinds: readonly StatusKind[], templates: AllTemplates): string {
  const { agreement, language } = subject
  if (language === 'en') return predicate(subject, kinds, templates)
  const text = joined(wordsOf(kinds, language, templates))
  const inflected = (name: Case): string => text.replace(participle, (_, word: string) => full(word, agreement, name))
  const [only, ...others] = new Set(agreement.cases.map(inflected))
  if (only !== undefined && others.length === 0 && only !== text) return only
  return `${relatives[agreement.gender]} ${predicate(subject, kinds, templates)}`
}

/** A sentence of its own: «Движение «Талибан» признано …». */
export function sentence(subject: Subject, kinds: readonly StatusKind[], templates: AllTemplates): string {
  const { entity } = subject.mention
  const { language } = subject
  const agreement = { ...subject.agreement, gender: entity.gender }
  const alias = { ...subject.mention.alias, type: 'name' as const }
  const said = predicate({ mention: { entity, alias }, agreement, language }, kinds, templates)
  return language === 'ru' ? `${entity.title.ru} ${said}.` : `${entity.title.en} is ${said}.`
}

/** «Движение «Талибан»» within a sentence: only a common noun before a quoted name loses its capital. */
const inSentence = (title: string): string => title.replace(/^\p{Lu}(?=\p{Ll}+ «)/u, letter => letter.toLowerCase())

/** Templates in one: what two of them share at their beginning and end is said once. */
export function joined(templates: readonly string[]): string {
  const parts: string[] = []
  for (const given of templates) {
    const template = given.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLowerCase())
    const before = parts.at(-1)
    const merged = before === undefined ? undefined : merge(before, template)
    if (merged === undefined) parts.push(template)
    else parts[parts.length - 1] = merged
  }
  return parts.join(isRussian(parts.join()) ? ', а также ' : ', ')
}

const isRussian = (text: string): boolean => /[а-яё]/iu.test(text)

function merge(one: string, other: string): string | undefined {
  const [first, second] = [one.split(' '), other.split(' ')]
  let from = 0
  while (from < first.length && from < second.length && first[from] === second[from]) from++
  let tail = 0
  while (tail < first.length - from && tail < second.length - from && first.at(-1 - tail) === second.at(-1 - tail))
    tail++
  const [left, right] = [first, second].map(words => words.slice(from, words.length - tail).join(' '))
  if (from === 0 || !left || !right || saysTwo(left) || saysTwo(right)) return undefined
  const middle = `${left} ${isRussian(one) ? 'и' : 'and'} ${right}`
  return [...first.slice(0, from), middle, ...first.slice(first.length - tail)].join(' ')
}

/** «… и {запрещён}»: what stands behind would be read as said of it alone. */
const saysTwo = (words: string): boolean =>
  words.includes('{') ||
  words
    .split(' ')
    .slice(1, -1)
    .some(word => hasRole(wordKey(word), 'joins'))

/** With a capital letter: «Признана …». */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
