/**
 * What Britons and Americans spell differently in names of organisations: a name is found in either spelling, whichever
 * its list has.
 */

const pairs = [
  ['centre', 'center'],
  ['centres', 'centers'],
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['labour', 'labor'],
  ['theatre', 'theater'],
  ['mobilisation', 'mobilization'],
  ['civilisation', 'civilization'],
  ['modernisation', 'modernization'],
  ['colonisation', 'colonization'],
  ['decolonisation', 'decolonization'],
] as const

const others: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([british, american]) => [
    [british, american],
    [american, british],
  ]),
)

/** Names with more such words are not multiplied. */
const mostWords = 3

/**
 * @param name With capitals at the beginning of its words or none.
 * @returns The name in every other spelling, mixed ones too: print mixes them (Defence Center).
 */
export function otherSpellings(name: string): readonly string[] {
  const words = name.split(/(?<=[\p{L}])(?![\p{L}])|(?<![\p{L}])(?=[\p{L}])/u)
  const variable = words.filter(word => others.has(word.toLowerCase())).length
  if (variable === 0 || variable > mostWords) return []
  const spellings = words.reduce<readonly string[]>(
    (begun, word) => begun.flatMap(beginning => spellingsOf(word).map(spelling => beginning + spelling)),
    [''],
  )
  return spellings.filter(spelling => spelling !== name)
}

function spellingsOf(word: string): readonly string[] {
  const other = others.get(word.toLowerCase())
  if (other === undefined) return [word]
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase()
  return [word, isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other]
}
