/**
 * Sentences that carry a name and say nothing of it: no kind, no verb of speech, no notice, so that a name is found in
 * them for its own sake. Forms know no case; a carrier for each case shows that none is needed.
 */
import { hasCyrillic } from '../../src/language/ru/morphology/letters.js'
import { wordsIn } from '../../src/language/sources.js'
import type { FormRole } from '../../src/lexicon/types.js'
import type { Alias } from '../../src/registry/types.js'

export interface Carrier {
  readonly id: string
  readonly before: string
  readonly behind: string
  /** How the name is set. */
  readonly set: (form: string, alias: Alias) => string
}

const asListed = (form: string): string => form

/** A name that is written letter for letter keeps its first letter at the beginning of a sentence. */
const capitalised = (form: string, { letterCase }: Alias): string =>
  letterCase === 'exact' ? form : form.replace(/\p{L}/u, letter => letter.toUpperCase())
const inCapitals = (form: string): string => form.toUpperCase()

const carrier = (id: string, sentence: string, set: Carrier['set'] = asListed): Carrier => {
  const [before = '', behind = ''] = sentence.split('X')
  return { id, before, behind, set }
}

const russian: readonly Carrier[] = [
  carrier('nominative', 'К вечеру там оказывается X и кто-то ещё.'),
  carrier('genitive', 'Мнение X всем давно знакомо.'),
  carrier('dative', 'Он вернулся к X через пару дней.'),
  carrier('accusative', 'Весь вечер вспоминали X и прошлое лето.'),
  carrier('instrumental', 'Вместе с X приехали двое.'),
  carrier('prepositional', 'Немного о X под конец дня.'),
  carrier('sentence start', 'X, как ни странно, ни при чём.', capitalised),
  carrier('quoted', 'На стене видно: «X», и только.'),
  carrier('capitals', 'ВСЁ О X ЗА НЕДЕЛЮ.', inCapitals),
  carrier('behind a hyphenated noun', 'Вот и медиа-проект X с теми же людьми.'),
  carrier('quoted behind a hyphenated noun', 'Вот и интернет-издание «X» с теми же людьми.'),
]

const english: readonly Carrier[] = [
  carrier('English', 'They spent the evening with X and left early.'),
  carrier('English sentence start', 'X, oddly enough, had no part in it.', capitalised),
  carrier('English quoted', 'The wall reads “X” and nothing else.'),
  carrier('English capitals', 'ALL THERE IS TO X THIS WEEK.', inCapitals),
]

const prepositionsOf = (language: 'ru' | 'en'): string[] =>
  wordsIn(language).flatMap(({ lexeme }) => (lexeme.roles.has('governs') ? [lexeme.lemma] : []))

/** Behind every preposition of the language. */
const russianPrepositions = prepositionsOf('ru').map(word =>
  carrier(`behind ${word}`, `Мы думали ${word} X весь вечер.`),
)
const englishPrepositions = prepositionsOf('en').map(word =>
  carrier(`behind ${word}`, `We kept silent ${word} X that evening.`),
)

/** On either side of every mark of punctuation. */
const setOff = [
  '(X)',
  '[X]',
  '„X“',
  '‘X’',
  '— X —',
  '– X,',
  ', X,',
  'X;',
  'X:',
  'X!',
  'X?',
  'X…',
  'X.',
  '/ X /',
  '• X',
].map(marks => marks.split('X') as [string, string])
const russianMarks = setOff.map(([left, right]) =>
  carrier(`within ${left}${right}`, `Тут стоит: ок ${left}X${right} и кто-то.`),
)
const englishMarks = setOff.map(([left, right]) =>
  carrier(`within English ${left}${right}`, `It reads: so ${left}X${right} and nobody.`),
)

/** One of the carriers, told by the form and its turn: the forms of all names together go through all of them. */
function inTurn(carriers: readonly Carrier[], form: string, turn: number): Carrier {
  const letters = Array.from(form).reduce((sum, character) => sum + character.codePointAt(0)!, 0)
  return carriers[(letters + turn) % carriers.length]!
}

const cases = 6

/**
 * The carriers of a form; Latin names stand in Russian prose, too. A form goes through two of the cases in turn, so that
 * all forms of a name together go through all; people have so many that theirs share the other carriers, too. Each form
 * stands behind one preposition and within one pair of marks.
 * @param turn Number of the form among those of its alias.
 */
export function carriersOf(form: string, role: FormRole, turn: number): readonly Carrier[] {
  const behindPreposition = inTurn(russianPrepositions, form, turn)
  if (!hasCyrillic(form))
    return [
      ...english,
      inTurn(englishPrepositions, form, turn),
      inTurn(englishMarks, form, turn),
      behindPreposition,
      russian[5]!,
      russian[7]!,
      russian[9]!,
    ]
  const share = role === 'name' ? 1 : 2
  return [
    ...russian.filter((_, index) => index % (index < cases ? 3 : share) === turn % (index < cases ? 3 : share)),
    behindPreposition,
    inTurn(russianMarks, form, turn),
  ]
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/**
 * Where in a set name its mention must begin and end: marks around it are no part of it, but a quotation mark opened
 * within is closed with it, and the dot of «Inc.» and a plus stay.
 */
export function spanOf(name: string): { readonly start: number; readonly end: number } {
  const words = [...name.matchAll(word)]
  const first = words[0]!
  const last = words[words.length - 1]!
  const start = first.index
  let end = last.index + last[0].length
  if (name[end] === '+') end++
  if (/[«„“"][^»”“"]*$/u.test(name.slice(start, end)) && /^[»”“"]/u.test(name.slice(end))) end++
  if (/[\s,](?:Inc|Ltd|Corp|Инк)$/iu.test(name.slice(start, end)) && name.startsWith('.', end)) end++
  return { start, end }
}

/** A weak name where the context confirms it: in quotation marks behind the noun of its kind, or before its notice. */
export function confirming(form: string, generic: string | undefined): Carrier {
  if (generic !== undefined)
    return carrier('confirmed by its kind', `Речь шла про ${generic} «X» и других.`, capitalised)
  return hasCyrillic(form)
    ? carrier('confirmed by its notice', 'Речь шла про «X» (деятельность запрещена в РФ).', capitalised)
    : carrier('confirmed by its notice', 'They mentioned “X” (banned in Russia).', capitalised)
}
