/**
 * Case forms as a value: what a declined word or phrase is to the modules of this folder.
 */

export const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const
export type Case = (typeof cases)[number]

/** Every spelling of a word or phrase in each case, the usual one first; usage that wavers gives several. */
export type Paradigm = Readonly<Record<Case, readonly string[]>>

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)]

/** A paradigm out of a function of the case. */
export const paradigmOf = (formsIn: (name: Case) => readonly string[]): Paradigm => ({
  nominative: distinct(formsIn('nominative')),
  genitive: distinct(formsIn('genitive')),
  dative: distinct(formsIn('dative')),
  accusative: distinct(formsIn('accusative')),
  instrumental: distinct(formsIn('instrumental')),
  prepositional: distinct(formsIn('prepositional')),
})

/** The paradigm of a word that has one form only. */
export const invariable = (word: string): Paradigm => paradigmOf(() => [word])

/**
 * Endings after a stem, written as in a grammar: five oblique cases from genitive to prepositional, apart by a
 * space. `-` is the empty ending, `=` the nominative as it stands, `/` parts endings that waver: `а у = ом/ем е`.
 */
export function inflect(word: string, stem: string, endings: string): Paradigm {
  const columns = endings.split(' ').map(column => column.split('/'))
  return paradigmOf(name => {
    if (name === 'nominative') return [word]
    const column = columns[cases.indexOf(name) - 1] ?? []
    return column.map(ending => (ending === '=' ? word : ending === '-' ? stem : stem + ending))
  })
}

/** The spellings of several paradigms of one word, case by case; those of the first stand first. */
export const union = (...paradigms: readonly Paradigm[]): Paradigm =>
  paradigmOf(name => paradigms.flatMap(paradigm => paradigm[name]))

/**
 * So many spellings of a whole name in one case are multiplied out. Beyond them its words waver together: a name of many
 * parts that each have two spellings would have two to the power of its parts.
 */
const mostSpellings = 64

/** Paradigms side by side, all in the same case, with `gaps` between them (one fewer than paradigms). */
export const inSequence = (paradigms: readonly Paradigm[], gaps: readonly string[]): Paradigm =>
  paradigmOf(name => {
    const spellings = paradigms.map(paradigm => paradigm[name])
    const count = spellings.reduce((product, { length }) => product * length, 1)
    return count > mostSpellings ? together(spellings, gaps) : multiplied(spellings, gaps)
  })

/** Every spelling of a part with every one of the others. */
const multiplied = (spellings: readonly (readonly string[])[], gaps: readonly string[]): readonly string[] =>
  spellings.reduce((heads, forms, index) =>
    heads.flatMap(head => forms.map(form => head + (gaps[index - 1] ?? ' ') + form)),
  )

/** The first spellings of all parts, their second ones, and so on; a part that has fewer keeps to its last. */
function together(spellings: readonly (readonly string[])[], gaps: readonly string[]): readonly string[] {
  const most = Math.max(...spellings.map(({ length }) => length))
  return Array.from({ length: most }, (_, at) =>
    spellings
      .map((forms, index) => (index === 0 ? '' : (gaps[index - 1] ?? ' ')) + (forms[at] ?? forms.at(-1) ?? ''))
      .join(''),
  )
}

/** All spellings in the order of the cases, each once. */
export const formsIn = (paradigm: Paradigm): readonly string[] => distinct(cases.flatMap(name => paradigm[name]))

/** Whether some case differs from the nominative. */
export const declines = (paradigm: Paradigm): boolean => formsIn(paradigm).length > paradigm.nominative.length
