/**
 * Names of organisations, movements and media, of one word or many. The head noun and the adjectives that agree with
 * it decline; complements (Голос Америки), what follows a preposition and what stands in quotation marks stay. Where
 * print wavers (Новой газеты Европа, Новой газеты Европы) both are given.
 */
import type { Gender } from '../../grammar.js'
import { declineAcronym } from './acronyms.js'
import { adjectiveGender, declineAdjective } from './adjectives.js'
import { hasCyrillic, hasDigit, hasLatin, isAllCapitals, keyOf, startsWithCapital } from './letters.js'
import { declineNoun, isIndeclinable, type NounGender } from './nouns.js'
import { declines, inSequence, invariable, paradigmOf, union, type Paradigm } from './paradigm.js'
import { declinePlural, isPlural } from './plurals.js'
import { plurals } from './words.js'

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns after which a name follows in apposition: радио «Свобода», полк «Азов». */
const namedNouns = setOf(`
  радио газета журнал телеканал канал сайт портал издание агентство движение полк батальон бригада легион группа
  группировка организация проект студия партия клуб служба редакция платформа сообщество объединение
  телекомпания радиостанция соцсеть сеть корпус отряд ассоциация республика
  общество фонд центр комитет союз
`)

/** Those of them which as often govern a genitive (партия Туркестана): only a name in a consonant is surely apposed. */
const governingNouns = setOf(`
  партия организация полк батальон бригада легион клуб служба редакция сообщество объединение корпус отряд сеть
  ассоциация общество фонд центр комитет союз
`)

/** Words that open a name which is no noun phrase: «За права человека», «Вот так». */
const openers = setOf(`
  в во за на о об от с со к по для без против из у не нет ни я мы вы он она они это как кто что где вот так да если и
  до под над при про через между можем хотим говорит скажи помоги давай пусть идите
`)

const prepositions = setOf('в во за на о об от с со к по для без против из у до под над при про через между имени им')

const arabicParticles = setOf(`
  аль эль аш ан ат ас ар аз ад ут уд уш ун уль ус ур ал ул валь ва эт эш эн
`)
/** Persian links, which are particles only between hyphens: Лашкар-и-Тайба. */
const izafet = setOf('и е')

/** First words of Arabic names which print declines, beside those in -а (Катибы Таухид валь-Джихад). */
const arabicHeads = setOf('джамаат фронт батальон вилаят имарат эмират союз')

const quoteOpen = /^["«„“‟‹'‘]/u
const joiner = /([-‐‑–./])/u

interface Token {
  readonly text: string
  /** What stands between this token and the next. */
  readonly gap: string
  readonly quoted: boolean
}

/** Words with the gaps after them; a quoted part is one token. */
function tokensOf(name: string): readonly Token[] {
  const tokens: Token[] = []
  const pattern = /(["«„“‟‹‘][^"»“”›’]*["»“”›’]*|[^\s"«„“‟‹‘]+)([\s]*)/gu
  for (const [, text = '', gap = ''] of name.matchAll(pattern)) tokens.push({ text, gap, quoted: quoteOpen.test(text) })
  return tokens
}

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]+$/u, '')

/** The last part of a compound (Сахаров-центр, Идель.Реалии, Днепр-1) that can decline, and what surrounds it. */
function compoundOf(word: string): { readonly before: string; readonly last: string; readonly after: string } {
  const parts = word.split(joiner)
  let index = parts.length - 1
  while (index > 0 && /^\d*$/.test(parts[index] ?? '') && /\p{L}{2}/u.test(parts[index - 2] ?? '')) index -= 2
  return { before: parts.slice(0, index).join(''), last: parts[index] ?? '', after: parts.slice(index + 1).join('') }
}

const affixed = (before: string, paradigm: Paradigm, after: string): Paradigm =>
  inSequence([invariable(before), paradigm, invariable(after)], ['', ''])

export interface PhraseTraits {
  /** The name means living beings: the accusative of the masculine and the plural is the genitive. */
  readonly animate?: boolean
  /** The name is known to be a plural though its ending does not tell. */
  readonly plural?: boolean
}

interface WordTraits extends PhraseTraits {
  readonly gender?: NounGender
  readonly inPhrase?: boolean
}

function declineSimpleWord(word: string, traits: WordTraits): Paradigm {
  if (isAllCapitals(word)) return declineAcronym(word)
  const own = adjectiveGender(word)
  if (own !== undefined && isSubstantivised(word)) return declineAdjective(word, own, traits.animate)
  if (traits.plural === true || (traits.gender === undefined && isPlural(word))) return declinePlural(word, traits)
  return declineNoun(word, traits)
}

/** Adjectives whose ending no noun shares: «Важные», «Новая»; a single Герой or Евгений is a noun. */
const isSubstantivised = (word: string): boolean => /(?:ый|[сц]кий|ая|яя|ое|ее|ые|[гкхшщ]ие)$/.test(keyOf(word))

function declineWord(word: string, traits: WordTraits): Paradigm {
  if (quoteOpen.test(word)) return affixed(word.slice(0, 1), declinePhrase(word.slice(1, -1), traits), word.slice(-1))
  const core = bare(word)
  const { before, last, after } = compoundOf(core)
  const tail = after + word.slice(core.length)
  const end = declineSimpleWord(last, traits)
  const joint = before.slice(-1)
  const first = before.slice(0, -1)
  if (isArabicToken(core)) return affixed(before, end, tail)
  // Братья-мусульмане, Новая-Европа: both parts decline.
  if (joint === '-' && isPlural(first) && isPlural(last))
    return affixed('', inSequence([declinePlural(first, traits), end], [joint]), tail)
  const gender = adjectiveGender(first)
  if (joint === '-' && gender !== undefined && agrees(last, gender))
    return affixed('', inSequence([declineAdjective(first, gender, traits.animate), end], [joint]), tail)
  // Тайга.инфо, Тайги.инфо: where the end has no forms, the beginning may have them.
  if (declines(end) || !/^\p{L}{3,}$/u.test(first) || after !== '' || hasDigit(last)) return affixed(before, end, tail)
  return union(invariable(word), affixed('', declineSimpleWord(first, traits), joint + last + tail))
}

/** Whether a noun may be of the gender (or plural) which an adjective before it shows. */
function agrees(word: string, gender: Gender): boolean {
  const key = keyOf(compoundOf(bare(word.replace(quoteOpen, ''))).last)
  if (isAllCapitals(word) || !hasCyrillic(word)) return true
  switch (gender) {
    case 'm':
      return /[бвгджзклмнпрстфхцчшщйьо]$/.test(key) && adjectiveGender(word) !== 'f'
    case 'f':
      return /[аяь]$/.test(key)
    case 'n':
      return /[оея]$/.test(key)
    case 'pl':
      return /[ыиаяе]$/.test(key)
  }
}

const isLowerWord = (word: string): boolean => /^\p{Ll}/u.test(word)

/** A word before the head that has no forms of its own: Радио, WWF, МПЦ. */
const isLeading = (word: string): boolean =>
  adjectiveGender(bare(word)) === undefined &&
  isIndeclinable(compoundOf(bare(word)).last) &&
  (declineAcronym(bare(word)).genitive[0] ?? '') === bare(word)

const isArabicToken = (word: string): boolean =>
  /[-‐‑]/u.test(word) && word.split(/[-‐‑]/u).some(part => arabicParticles.has(keyOf(part)) || izafet.has(keyOf(part)))

const joined = (paradigms: readonly Paradigm[], tokens: readonly Token[]): Paradigm =>
  inSequence(
    paradigms,
    tokens.slice(0, -1).map(({ gap }) => gap),
  )

const frozen = (tokens: readonly Token[]): Paradigm =>
  joined(
    tokens.map(({ text }) => invariable(text)),
    tokens,
  )

/** A genitive in the tail of a phrase, by its ending: Матерей, Инициатив is not seen. */
const looksGenitive = (word: string): boolean =>
  /(?:ов|ев|ей|ий|ых|их|ого|его|[квлнт]ой|ова|ева|стана)$/.test(keyOf(word))

/** The first word of a name that is no noun phrase; of verbs the imperative and the infinitive: «Вернись живым». */
const isOpener = (word: string): boolean => {
  const key = keyOf(word.split(joiner)[0] ?? '')
  return openers.has(key) || /..(?:[иы]сь|ить|ться)$/.test(key)
}

/** Words of Ukrainian or Belarusian, whose cases are not those of Russian: «Чорний комітет». */
const isUkrainian = ({ text, quoted }: Token): boolean => !quoted && /[іїєґў]/iu.test(text)

/** Words set in capitals throughout («АЛАЯ БУКВА», «ТРАНСМИССИЯ»), which are too long for acronyms. */
const isShouted = (name: string): boolean =>
  name === name.toUpperCase() && !hasLatin(name) && /[А-ЯЁ]{6}|[А-ЯЁ]{3}[ЯЬ](?![А-ЯЁ])/u.test(name)
const toTitle = (name: string): string =>
  name.replace(/[А-ЯЁ]+/gu, word => word.slice(0, 1) + word.slice(1).toLowerCase())
const inCapitals = (paradigm: Paradigm): Paradigm => paradigmOf(name => paradigm[name].map(form => form.toUpperCase()))

/** Forms of a phrase, also with «имени» as print abbreviates it or leaves it out: фонд им. Батория, фонд Батория. */
export const withAbbreviations = (forms: readonly string[]): readonly string[] =>
  forms.flatMap(form =>
    form.includes(' имени ') ? [form, form.replace(' имени ', ' им. '), form.replace(' имени ', ' ')] : [form],
  )

/**
 * The paradigm of a name given in the nominative, without quotation marks around it. A name in which nothing declines
 * gives an invariable paradigm.
 */
export function declinePhrase(name: string, traits: PhraseTraits = {}): Paradigm {
  const tokens = tokensOf(name)
  const [first, ...others] = tokens
  if (first === undefined) return invariable(name)
  if (others.length === 0) {
    if (first.quoted) return invariable(name)
    const paradigm = declineWord(first.text, traits)
    return isShouted(name) ? union(paradigm, inCapitals(declineWord(toTitle(name), traits))) : paradigm
  }
  if (isOpener(first.text) || tokens.some(isUkrainian)) return invariable(name)
  if (isShouted(name)) return inCapitals(declinePhrase(toTitle(name), traits))
  const sides = name.split(/(\s*[/]\s*|\s+[—–-]\s+)/u)
  if (sides.length > 1 && sides.every((side, index) => index % 2 === 1 || side !== ''))
    return declineSides(sides, traits)
  return declineTokens(tokens, traits)
}

/** Names on either side of a stroke or a spaced dash: all decline, or only the first. */
function declineSides(sides: readonly string[], traits: PhraseTraits): Paradigm {
  const [first = '', ...others] = sides.filter((_, index) => index % 2 === 0)
  const gaps = sides.filter((_, index) => index % 2 === 1)
  const head = declinePhrase(first, traits)
  return union(
    inSequence([head, ...others.map(side => declinePhrase(side, traits))], gaps),
    inSequence([head, ...others.map(invariable)], gaps),
  )
}

function declineTokens(tokens: readonly Token[], traits: PhraseTraits): Paradigm {
  const start = leadingAdjectives(tokens)
  if (start.count > 0) return declineFromHead(tokens, start.count, start.gender, traits)
  const arabic = declineArabic(tokens, traits)
  if (arabic !== undefined) return arabic
  const head = tokens.findIndex(({ text, quoted }) => quoted || !isLeading(text) || isPlural(bare(text)))
  if (head === -1 || tokens[head]?.quoted === true) return frozen(tokens)
  const word = tokens[head]?.text ?? ''
  if (head === 0) return declineFromHead(tokens, 0, undefined, traits)
  // «СССР Кемеровской области»: what follows an acronym in the genitive is not named by it.
  if (adjectiveGender(word) === 'm' && looksGenitive(word) && head + 1 < tokens.length) return frozen(tokens)
  // After an unknown word of a foreign look only a name may be the head: «Таблиги Джамаат», but «Помоги уйти».
  if (isLowerWord(word) && !isKnownLead(tokens[head - 1]?.text ?? '')) return frozen(tokens)
  const lead = tokens.slice(0, head)
  const rest = tokens.slice(head)
  return inSequence([frozen(lead), declineTokens(rest, traits)], [lead.at(-1)?.gap ?? ' '])
}

const isKnownLead = (word: string): boolean =>
  /^(?:медиа|видео|аудио|онлайн)$/.test(keyOf(word)) || isAllCapitals(word) || !hasCyrillic(word) || hasLatin(word)

/** Adjectives that agree with a noun after them; of «Новая и новейшая история» both. */
function leadingAdjectives(tokens: readonly Token[]): { readonly count: number; readonly gender: Gender | undefined } {
  const first = tokens[0]
  const gender = first === undefined || first.quoted ? undefined : adjectiveGender(compoundOf(bare(first.text)).last)
  if (gender === undefined) return { count: 0, gender: undefined }
  let count = 1
  while (count < tokens.length) {
    const word = tokens[count]?.text ?? ''
    const isAnd = keyOf(word) === 'и'
    if (!isAnd && adjectiveGender(compoundOf(bare(word)).last) !== gender) break
    count++
  }
  const head = tokens[count]
  if (head === undefined) count--
  const noun = tokens[count]
  const fits = noun !== undefined && !hasDigit(noun.text) && agrees(noun.text, gender)
  return fits && count > 0 ? { count, gender } : { count: 0, gender: undefined }
}

/** Arabic and Persian phrases: only the last word may decline, being taken for a Russian one: Джебхат ан-Нусры. */
function declineArabic(tokens: readonly Token[], traits: PhraseTraits): Paradigm | undefined {
  const end = tokens.findIndex(({ text, quoted }) => quoted || prepositions.has(keyOf(text)))
  const phrase = end === -1 ? tokens : tokens.slice(0, end)
  const first = phrase[0]?.text ?? ''
  if (namedNouns.has(keyOf(first)) || isPlural(first)) return undefined
  if (!phrase.some(({ text }) => isArabicToken(text) || arabicParticles.has(keyOf(text)))) return undefined
  if (phrase.some(({ text }) => isLowerWord(text) && !isArabicToken(text) && !arabicParticles.has(keyOf(text))))
    return undefined
  const last = phrase.at(-1)
  if (last === undefined) return undefined
  const rest = tokens.slice(phrase.length).map(({ text }) => invariable(text))
  const ends = phrase.slice(1).map(token => (token === last ? declineWord(token.text, traits) : invariable(token.text)))
  if (phrase.length === 1) return joined([declineWord(first, traits), ...rest], tokens)
  const whole = joined([invariable(first), ...ends, ...rest], tokens)
  if (isArabicToken(first) || !(arabicHeads.has(keyOf(first)) || /а$/.test(keyOf(first)))) return whole
  const head = declineWord(first, traits)
  return union(declineFromHead(tokens, 0, undefined, traits), whole, joined([head, ...ends, ...rest], tokens))
}

const nounGenderOf = (gender: Gender | undefined): Pick<WordTraits, 'gender' | 'plural'> =>
  gender === undefined ? {} : gender === 'pl' ? { plural: true } : { gender }

/** The phrase whose head stands at `head`, after adjectives of `gender`. */
function declineFromHead(
  tokens: readonly Token[],
  head: number,
  gender: Gender | undefined,
  traits: PhraseTraits,
): Paradigm {
  const noun = tokens[head]?.text ?? ''
  const known: WordTraits = { ...traits, inPhrase: true, ...nounGenderOf(gender) }
  const adjectives = tokens.slice(0, head).map(({ text }) => {
    const core = bare(text)
    const { before, last } = compoundOf(core)
    return keyOf(text) === 'и' || gender === undefined
      ? invariable(text)
      : affixed(before, declineAdjective(last, gender, traits.animate), text.slice(core.length))
  })
  const upToHead = joined([...adjectives, declineWord(noun, known)], tokens.slice(0, head + 1))
  const tail = tokens.slice(head + 1)
  if (tail.length === 0) return upToHead
  const gap = tokens[head]?.gap ?? ' '
  const stiff = inSequence([upToHead, frozen(tail)], [gap])
  const agreeing = agreeingTail(noun, tail, traits)
  if (agreeing !== undefined) return inSequence([upToHead, agreeing], [gap])
  const apposed = apposedTail(noun, tail, traits)
  if (apposed === undefined) return stiff
  const both = inSequence([upToHead, apposed], [gap])
  const isForeign = !namedNouns.has(keyOf(bare(noun))) && gender === undefined && !noun.endsWith('.')
  const tailOnly = inSequence([frozen(tokens.slice(0, head + 1)), apposed], [gap])
  return isForeign ? union(stiff, both, tailOnly) : union(stiff, both)
}

/** What agrees with the head after it: an adjective («Русь сидящая») or a noun joined by «и» («Кровь и честь»). */
function agreeingTail(noun: string, tail: readonly Token[], traits: PhraseTraits): Paradigm | undefined {
  const [first, second, third] = tail
  if (first === undefined || first.quoted) return undefined
  if (second === undefined) {
    const gender = adjectiveGender(first.text)
    return gender !== undefined && isSubstantivised(first.text) && agrees(noun, gender)
      ? declineAdjective(first.text, gender, traits.animate)
      : undefined
  }
  if (keyOf(first.text) !== 'и' || second.quoted || third !== undefined) return undefined
  const declined = declineWord(second.text, { ...traits, inPhrase: true })
  return inSequence([invariable(first.text), declined], [first.gap])
}

/** A name in apposition to the head (Газета Европа), when the tail can be one: a capital and a nominative. */
function apposedTail(noun: string, tail: readonly Token[], traits: PhraseTraits): Paradigm | undefined {
  const [first] = tail
  if (first === undefined || tail.some(({ quoted }) => quoted)) return undefined
  if (!startsWithCapital(first.text) || !hasCyrillic(first.text)) return undefined
  const key = keyOf(bare(noun))
  const isNamed = namedNouns.has(key)
  if (tail.length > 1 && !isNamed) return undefined
  const isNominative =
    (isNamed && !governingNouns.has(key)) ||
    leadingAdjectives(tail).count > 0 ||
    plurals.has(keyOf(first.text)) ||
    /[бвгджзклмнпрстфхцчшщй]$/.test(keyOf(first.text))
  if (!isNominative || looksGenitive(first.text) || isAllCapitals(first.text)) return undefined
  const declined = tail.length === 1 ? declineWord(first.text, traits) : declineTokens(tail, traits)
  return declines(declined) ? declined : undefined
}
