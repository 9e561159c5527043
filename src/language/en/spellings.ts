/**
 * How both sides of the Atlantic, and house styles, write the words that names of bodies are made of.
 * Source: The Chicago Manual of Style and New Hart's Rules, on spelling and on the ampersand.
 */

/** American, British. */
const pairs: readonly (readonly [string, string])[] = [
  ['Center', 'Centre'],
  ['Centers', 'Centres'],
  ['Defense', 'Defence'],
  ['Ecodefense', 'Ecodefence'],
  ['Harbor', 'Harbour'],
  ['Labor', 'Labour'],
  ['Organization', 'Organisation'],
  ['Organizations', 'Organisations'],
  ['Globalization', 'Globalisation'],
  ['Mobilization', 'Mobilisation'],
  ['Theater', 'Theatre'],
]

const american = new Map(pairs.map(([one, other]) => [other, one]))
const british = new Map(pairs)

const spelled = (name: string, spellings: ReadonlyMap<string, string>): string =>
  name.replace(/\p{L}+/gu, word => spellings.get(word) ?? word)

/** @returns What else the name is written like; it itself is not among them. */
export function otherSpellings(name: string): string[] {
  const spellings = [name, spelled(name, american), spelled(name, british)]
  const joined = spellings.flatMap(spelling => [
    spelling,
    spelling.replaceAll(' and ', ' & '),
    spelling.replaceAll(' & ', ' and '),
  ])
  return [...new Set(joined)].filter(spelling => spelling !== name)
}
