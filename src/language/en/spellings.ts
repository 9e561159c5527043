/**
 * What Britons, Americans and house styles spell differently in names of organisations, and what translators do: a name is found in any spelling,
 * whichever its list has. Source: The Chicago Manual of Style and New Hart's Rules, on spelling and on the ampersand; for
 * letters with marks the table of ICAO Doc 9303, which wire services follow.
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
  ['globalisation', 'globalization'],
  ['ecodefence', 'ecodefense'],
  ['harbour', 'harbor'],
  ['honour', 'honor'],
  ['neighbour', 'neighbor'],
  ['neighbours', 'neighbors'],
  ['counselling', 'counseling'],
  ['travellers', 'travelers'],
  ['recognised', 'recognized'],
  ['analyse', 'analyze'],
  ['grey', 'gray'],
  // Print takes the one for the other, as «фонд» is either.
  ['foundation', 'fund'],
] as const

const others: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([british, american]) => [
    [british, american],
    [american, british],
  ]),
)

/** Words that some write with a hyphen. */
const compounds = [
  ['anti', 'corruption'],
  ['anti', 'discrimination'],
  ['anti', 'fascist'],
  ['anti', 'imperial'],
  ['anti', 'social'],
  ['anti', 'war'],
  ['co', 'operation'],
  ['euro', 'atlantic'],
  ['non', 'governmental'],
  ['non', 'profit'],
  ['non', 'violence'],
  ['peace', 'building'],
  ['post', 'russia'],
].map(([first, second]) => new RegExp(`(?<!\\p{L})(${first})(-?)(${second})(?!\\p{L})`, 'iu'))

/** Letters with marks as two: Boell. Without their marks they are found anyway, since the matcher folds them. */
const inTwoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', å: 'aa', ø: 'oe', æ: 'ae' }

/** Friends of Songs for Friends of the Songs; not of what begins small: "government of the Republic". */
const articleWithin = /(?<= )(of|for|in|against) the (?=\p{Lu})/gu

/** Names with more such words are not multiplied. */
const mostWords = 3

/**
 * @param name With capitals at the beginning of its words or none.
 * @returns The name in every other spelling, mixed ones too: print mixes them (Defence Center).
 */
export function otherSpellings(name: string): readonly string[] {
  const words = name.split(/(?<=[\p{L}])(?![\p{L}])|(?<![\p{L}])(?=[\p{L}])/u)
  const variable = words.filter(word => others.has(word.toLowerCase())).length
  if (variable > mostWords) return []
  const spellings = words.reduce<readonly string[]>(
    (begun, word) => begun.flatMap(beginning => spellingsOf(word).map(spelling => beginning + spelling)),
    [''],
  )
  const joined = spellings.flatMap(spelling => [
    spelling,
    spelling.replaceAll(' and ', ' & '),
    spelling.replaceAll(' & ', ' and '),
    withoutMarks(spelling),
    hyphened(spelling),
    /^\p{Lu}/u.test(spelling) ? spelling.replace(articleWithin, '$1 ') : spelling,
  ])
  return [...new Set(joined)].filter(spelling => spelling !== name)
}

function spellingsOf(word: string): readonly string[] {
  const other = others.get(word.toLowerCase())
  if (other === undefined) return [word]
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase()
  return [word, isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other]
}

const withoutMarks = (name: string): string =>
  name.replace(/[äöüßåøæ]/giu, letter => {
    const letters = inTwoLetters[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? letters : letters.charAt(0).toUpperCase() + letters.slice(1)
  })

/** Antiwar Committee for Anti-War Committee, and the other way round. */
const hyphened = (name: string): string =>
  compounds.reduce(
    (spelling, compound) =>
      spelling.replace(compound, (_, first: string, hyphen: string, second: string) =>
        hyphen === '' ? `${first}-${likeFirst(second, first)}` : first + second.toLowerCase(),
      ),
    name,
  )

const likeFirst = (word: string, first: string): string =>
  first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
