/**
 * Latin names: the endings Russian text hangs on them after an apostrophe (Facebook'ом), and the English possessive.
 */
import { hasCyrillic } from './letters.js'

const consonantEndings = ['а', 'у', 'ом', 'е', 'ы']
const sibilantEndings = ['а', 'у', 'ом', 'ем', 'е', 'и']

/** Endings after an apostrophe by the last letters of the name, the first that fits. */
const apostropheEndings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\P{L}$/u, []],
  [/(?:ge|ce|ch|sh|tz|ts|zh|[jsxz])$/i, sibilantEndings],
  [/(?:ia|ya)$/i, ['и', 'ю', 'ей']],
  [/[gk]a$/i, ['и', 'е', 'у', 'ой']],
  [/a$/i, ['ы', 'е', 'у', 'ой']],
  [/y$/i, ['я', 'ю', 'ем', 'е']],
  // A final -e is mute as a rule: YouTube'а.
  [/[^aiouy]$/i, consonantEndings],
]

/** Longer names are English titles, which Russian text does not decline. */
const mostWords = 3

/** The name with Russian endings after an apostrophe; none when it does not end in a Latin letter that takes them. */
export function withApostropheEndings(name: string): readonly string[] {
  if (hasCyrillic(name) || name.split(/\s+/u).length > mostWords) return []
  const endings = apostropheEndings.find(([shape]) => shape.test(name))?.[1] ?? []
  return endings.map(ending => `${name}'${ending}`)
}

const allEndings: ReadonlySet<string> = new Set(['s', ...apostropheEndings.flatMap(([, endings]) => endings)])

/** Whether letters behind an apostrophe end a name, as one of these endings or as the English possessive. */
export const isApostropheEnding = (letters: string): boolean => allEndings.has(letters.toLowerCase())

/** The English possessives of a name: Bellingcat's; of one in -s both Memorials' and Memorials's. */
export const possessives = (name: string): readonly string[] =>
  /[\p{L}\d]$/u.test(name) ? (/s$/i.test(name) ? [`${name}'`, `${name}'s`] : [`${name}'s`]) : []
