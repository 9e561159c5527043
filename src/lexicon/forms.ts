/**
 * From an entity to all the forms in which its names stand in print. Runs when lists are compiled and for a user's own
 * list at start-up, never for a text. Spellings that the matcher folds (letter case, ё, quotes, dashes, apostrophes) are
 * not multiplied here.
 */
import type { Alias, Entity } from '../registry/types.js'
import type { PersonName } from '../language/grammar.js'
import { isWidelyBorne } from './bearers.js'
import { adjectiveGender, declineAdjectiveFully } from '../language/ru/morphology/adjectives.js'
import { hasCyrillic } from '../language/ru/morphology/letters.js'
import { possessives, withApostropheEndings } from '../language/ru/morphology/latin.js'
import { otherSpellings } from '../language/en/spellings.js'
import { formsIn, type Paradigm } from '../language/ru/morphology/paradigm.js'
import { declinePerson, parsePersonName } from '../language/ru/morphology/persons.js'
import { declinePhrase, withAbbreviations } from '../language/ru/morphology/phrases.js'
import { declinePlural } from '../language/ru/morphology/plurals.js'
import { declineSurname, pluralSurname, type PersonGender } from '../language/ru/morphology/surnames.js'
import {
  inLatin as wordsInLatin,
  spellInLatin,
  surnameInLatin,
  type LatinSpellings,
} from '../language/ru/morphology/transliteration.js'
import { wordKey } from '../language/word-key.js'
import { hasRole } from '../language/words.js'
import { looksLikePatronymic } from '../language/ru/morphology/shapes.js'
import { otherJoint } from './joints.js'
import { shortened } from './shortened.js'
import { turned } from './turned.js'
import { formRoles, type Form, type FormRole, type Reading } from './types.js'

/** The forms of one alias, by role, each in the order of the cases. */
export interface AliasForms {
  readonly alias: Alias
  readonly roles: readonly { readonly role: FormRole; readonly forms: readonly string[] }[]
}

type RoleForms = readonly (readonly [FormRole, readonly string[]])[]

const named = (forms: readonly string[]): RoleForms => [['name', forms]]
const withPossessives = (names: readonly string[]): readonly string[] =>
  names.flatMap(name => [name, ...possessives(name)])

const genderOf = (entity: Entity): PersonGender => (entity.gender === 'f' ? 'f' : 'm')

/** A person's name in Russian: every order and shortening in every case, or in the nominative only. */
function russianPerson(person: PersonName, gender: PersonGender, isIndeclinable: boolean): RoleForms {
  const paradigms = declinePerson(person, gender)
  const select = (paradigm: Paradigm): readonly string[] => (isIndeclinable ? paradigm.nominative : formsIn(paradigm))
  return [
    ['full', paradigms.full.flatMap(select)],
    ['initials', paradigms.initials.flatMap(select)],
    ['surname', paradigms.surname.flatMap(select)],
    ['family', isIndeclinable ? [] : pluralSurname(person.surname)],
  ]
}

/** A person's name in English, in the order in which it is listed. */
function latinPerson(name: string, { given, surname }: PersonName): RoleForms {
  return [
    ['full', withPossessives([name])],
    ['initials', withPossessives([`${given.slice(0, 1)}. ${surname}`])],
    ['surname', withPossessives([surname])],
  ]
}

const personForms = (entity: Entity, alias: Alias, person: PersonName): RoleForms =>
  hasCyrillic(person.surname)
    ? russianPerson(person, genderOf(entity), alias.indeclinable === true)
    : latinPerson(alias.name, person)

/** Words for an entity's people: plural nouns as listed, or adjectives in every gender (игиловский). */
function derivedForms(name: string): readonly string[] {
  if (/[сц]кий$/.test(name) && adjectiveGender(name) === 'm') return declineAdjectiveFully(name).flatMap(formsIn)
  if (/[ыи]$/.test(name) && !/\s/.test(name)) return formsIn(declinePlural(name, { animate: true }))
  return formsIn(declinePhrase(name, { animate: true }))
}

/** The person an alias names, where it is a given name with a surname; products and people-words never are. */
const personIn = (entity: Entity, { name, type }: Alias): PersonName | undefined =>
  entity.kind === 'person' && type !== 'product' && type !== 'derived' ? parsePersonName(name) : undefined

/** What a Latin name is written like elsewhere (Centre, Defence, &, Centre of for Centre for), unless that is listed by itself. */
function spelledElsewhere({ aliases }: Entity, { name, letterCase }: Alias): readonly string[] {
  if (hasCyrillic(name) || letterCase === 'exact') return []
  const joined = otherJoint(name)
  const all = [...otherSpellings(name), ...(joined === undefined ? [] : [joined, ...otherSpellings(joined)])]
  return all.filter(spelling => !aliases.some(other => other.name === spelling))
}

function generate(entity: Entity, alias: Alias): RoleForms {
  const { name } = alias
  const person = personIn(entity, alias)
  if (person !== undefined) return personForms(entity, alias, person)
  if (alias.indeclinable === true) return named([name, ...spelledElsewhere(entity, alias)])
  // Behind a name of several words a mention takes along what an apostrophe parts from it.
  if (!hasCyrillic(name) && /\s/.test(name)) return named([name, ...spelledElsewhere(entity, alias)])
  if (!hasCyrillic(name)) return named([name, ...possessives(name), ...withApostropheEndings(name)])
  if (alias.type === 'derived') return named(derivedForms(name))
  if (entity.kind === 'person' && !/\s/.test(name)) return named(formsIn(declineSurname(name, genderOf(entity))))
  const joined = otherJoint(name)
  const names = joined === undefined || entity.aliases.some(other => other.name === joined) ? [name] : [name, joined]
  return named(names.flatMap(one => withAbbreviations(formsIn(declinePhrase(one)))))
}

/** What an alias's own `forms` and `not` make of the generated forms. Listed forms take the first role. */
function corrected(alias: Alias, generated: RoleForms): RoleForms {
  const wrong = new Set(alias.not)
  return generated.map(([role, forms], index) => {
    const listed = index === 0 ? [...forms, ...(alias.forms ?? [])] : forms
    return [role, [...new Set(listed)].filter(form => form !== '' && !wrong.has(form))]
  })
}

/** Without possessives, which would double the lexicon: a mention takes an 's behind it along. */
const latinForms = ({ full, initials, surname }: LatinSpellings): RoleForms => [
  ['full', full],
  ['initials', initials],
  ['surname', surname],
]

/**
 * What English media make of a person's Russian name, as strong or weak as that. The forms go under a listed alias
 * where one is the most usual spelling.
 */
function inLatin(entity: Entity, russian: Alias, person: PersonName): readonly (readonly [Alias, RoleForms])[] {
  const spellings = spellInLatin(person)
  const name = spellings?.full[0]
  if (spellings === undefined || name === undefined) return []
  const { strength, type, not } = russian
  const listed = entity.aliases.find(alias => alias.name === name && alias.strength === strength)
  const alias: Alias = listed ?? { name, strength, type, language: 'en', letterCase: 'capital' }
  return [[alias, corrected({ ...alias, not: [...(not ?? []), ...(alias.not ?? [])] }, latinForms(spellings))]]
}

/** A name of a few words; longer ones are translated, not spelled. */
const isSpelledInLatin = ({ name, type, indeclinable }: Alias): boolean =>
  type === 'name' &&
  indeclinable !== true &&
  !name.split(' ').some(word => hasRole(wordKey(word), 'in-name-of')) &&
  hasCyrillic(name) &&
  /^\p{Lu}\p{L}*(?:[ .-][\p{L}\p{N}]+){0,2}[!+]?$/u.test(name)

/**
 * What English media make of an organisation's Russian name, as strong or weak as that: "Nuzhna Pomoshch". One that is a
 * woman's given name stays out.
 */
function nameInLatin(entity: Entity, russian: Alias): readonly (readonly [Alias, RoleForms])[] {
  if (!isSpelledInLatin(russian)) return []
  const spellings = wordsInLatin(russian.name).filter(spelling => !hasRole(wordKey(spelling), 'given-name'))
  const [name] = spellings
  if (name === undefined) return []
  const { strength, type, introduced, proper } = russian
  const listed = entity.aliases.find(alias => spellings.includes(alias.name))
  return [
    [
      listed ?? {
        name,
        strength,
        type,
        language: 'en',
        letterCase: 'capital',
        ...(introduced && { introduced }),
        ...(proper && { proper }),
      },
      // A mention takes an ’s behind it along.
      corrected(russian, named(spellings)),
    ],
  ]
}

/** A surname that a list gives alone, of the person's own name or of another: nobody else of note bears it. */
function isLoneSurname(entity: Entity, { name, type }: Alias): boolean {
  if (entity.kind !== 'person' || type !== 'name' || /\s/.test(name)) return false
  const key = wordKey(name)
  return [entity.person, ...entity.aliases.map(alias => personIn(entity, alias))].some(
    person => person !== undefined && wordKey(person.surname) === key,
  )
}

/**
 * «Наки Майкл Сидней», «Винатье Лоран Клод Жан-Луи»: a register gives all the given names that a passport has, and print takes
 * as many of them as it likes.
 */
function furtherGivenNames({ name }: Entity, { surname, given }: PersonName): readonly PersonName[] {
  const [first, second, ...others] = name.split(/\s+/u)
  if (first !== surname || second !== given || others.length === 0 || others.some(isNoGivenName)) return []
  return others.map((_, index) => ({ surname, given: [given, ...others.slice(0, index + 1)].join(' ') }))
}

/** A patronymic, of which «оглы» is the second word, an alias in brackets, a word without a capital. */
const isNoGivenName = (word: string): boolean => looksLikePatronymic(wordKey(word)) || !/^\p{Lu}[\p{L}-]+$/u.test(word)

/** A lone surname in every case, and as English media spell it. */
function loneSurname(entity: Entity, alias: Alias): readonly (readonly [Alias, RoleForms])[] {
  const { name, strength } = alias
  if (!hasCyrillic(name)) return [[alias, corrected(alias, [['surname', withPossessives([name])]])]]
  const [first, ...others] = surnameInLatin(name)
  const russian = formsIn(declineSurname(name, genderOf(entity)))
  return [
    [alias, corrected(alias, [['surname', alias.indeclinable === true ? [name] : russian]])],
    ...(first === undefined
      ? []
      : [
          [
            { name: first, strength, type: 'name', language: 'en', letterCase: 'capital' },
            [['surname', [first, ...others]]],
          ] as const,
        ]),
  ]
}

/** As strong or weak as the name itself, unless that is listed. */
function turnedRound({ aliases }: Entity, alias: Alias): readonly (readonly [Alias, RoleForms])[] {
  if (alias.indeclinable === true || alias.letterCase === 'exact') return []
  const ways = turned(alias).filter(way => !aliases.some(({ name }) => name === way))
  return ways.map(name => {
    const other: Alias = { ...alias, name }
    const forms = hasCyrillic(name) ? formsIn(declinePhrase(name)) : [name, ...otherSpellings(name)]
    return [other, corrected(other, named(forms))]
  })
}

/**
 * Sites under which an organisation is known by their addresses: «сайт example.org». A person's site is not the person, an
 * account on a platform no name.
 */
const hostsOf = ({ kind, resources, aliases }: Entity): readonly (readonly [Alias, RoleForms])[] =>
  kind === 'person'
    ? []
    : resources
        .filter(
          host =>
            !host.includes('/') &&
            !aliases.some(({ name, letterCase }) => letterCase === 'any' && name.toLowerCase() === host),
        )
        .map(name => [{ name, strength: 'strong', type: 'product', language: 'en', letterCase: 'any' }, named([name])])

/**
 * An entity's aliases with all their forms: surnames that are known alone, which take their forms from the whole names, a
 * person's own name, which need not be listed, the aliases as listed, the Latin spellings of both, names turned round,
 * and sites.
 */
function formsByAlias(entity: Entity): readonly (readonly [Alias, RoleForms])[] {
  const { person } = entity
  const lone = entity.aliases.filter(alias => isLoneSurname(entity, alias))
  const aliases = lone.length === 0 ? entity.aliases : entity.aliases.filter(alias => !lone.includes(alias))
  const listed = aliases.map((alias): readonly [Alias, RoleForms] => [alias, corrected(alias, generate(entity, alias))])
  if (entity.kind !== 'person')
    return [
      ...listed,
      ...aliases.flatMap(alias => nameInLatin(entity, alias)),
      ...aliases.flatMap(alias => turnedRound(entity, alias)),
      ...hostsOf(entity),
    ]
  if (person === undefined) return listed
  const name = `${person.given} ${person.surname}`
  // Registers write ё or е as they please: listed as Алексей Семёнов, he is the Алексей Семенов of the register.
  const own: Alias = aliases.find(alias => wordKey(alias.name) === wordKey(name)) ?? {
    name,
    strength: 'strong',
    type: 'name',
    language: hasCyrillic(person.surname) ? 'ru' : 'en',
    letterCase: 'capital',
  }
  const others = listed.filter(([alias]) => alias !== own)
  return [
    ...lone.flatMap(alias => loneSurname(entity, alias)),
    [own, corrected(own, personForms(entity, own, person))],
    ...furtherGivenNames(entity, person).map(name => [own, corrected(own, personForms(entity, own, name))] as const),
    ...others,
    ...inLatin(entity, own, person),
    ...others.flatMap(([alias]) => {
      const other = personIn(entity, alias)
      return other === undefined ? [] : inLatin(entity, alias, other)
    }),
  ]
}

/**
 * The forms of every alias of an entity, grouped by alias and role, for people to read. Forms which an earlier alias
 * has in the same role are left to that one; an alias without forms of its own is not listed.
 */
export function describeForms(entity: Entity): readonly AliasForms[] {
  const seen = new Map<FormRole, Set<string>>(formRoles.map(role => [role, new Set<string>()]))
  return formsByAlias(entity).flatMap(([alias, generated]) => {
    const roles = generated.flatMap(([role, forms]) => {
      const known = seen.get(role)
      const fresh = forms.filter(form => known?.has(form) === false)
      for (const form of fresh) known?.add(form)
      return fresh.length === 0 ? [] : [{ role, forms: fresh }]
    })
    return roles.length === 0 ? [] : [{ alias, roles }]
  })
}

/** The Russian name that an alias gives or spells in Latin letters. */
function russianNameOf(entity: Entity, alias: Alias): PersonName | undefined {
  const parsed = personIn(entity, alias)
  if (parsed === undefined || hasCyrillic(parsed.surname)) return parsed
  return [entity.person, ...entity.aliases.map(other => personIn(entity, other))].find(
    person => person !== undefined && surnameInLatin(person.surname).includes(parsed.surname),
  )
}

const countWords = (name: string): number => name.split(/\s+/u).length

/**
 * All surface forms of an entity's names, with what each stands for. No two have the same text and role; the order
 * depends on the entity alone: lone surnames, the person's own name, the aliases as listed, Latin spellings, each by role and case; then
 * the parts of names.
 */
export function formsOf(entity: Entity): Form[] {
  const described = describeForms(entity)
  return [...described.flatMap(wholeForms(entity)), ...partsOf(entity, described)]
}

const wholeForms =
  (entity: Entity) =>
  ({ alias, roles }: AliasForms): Form[] => {
    const person = russianNameOf(entity, alias)
    const shortest =
      person && isWidelyBorne(person, genderOf(entity)) ? countWords(`${person.given} ${person.surname}`) : 0
    return roles.flatMap(({ role, forms }) => {
      const reading: Reading = { entity: entity.id, role, alias }
      const common: Reading = { ...reading, widelyBorne: true }
      // A form of more words has the patronymic.
      return forms.map(text => ({ text, reading: role === 'full' && countWords(text) <= shortest ? common : reading }))
    })
  }

/** Of organisations, movements and media: what no whole name of theirs is. */
function partsOf(entity: Entity, described: readonly AliasForms[]): Form[] {
  if (entity.kind === 'person') return []
  const known = new Set(described.flatMap(({ roles }) => roles.flatMap(({ forms }) => forms)))
  const round = new Set(entity.aliases.flatMap(turned))
  return described.flatMap(({ alias, roles }) => {
    if (alias.type !== 'name' || round.has(alias.name)) return []
    const parts = shortened(
      alias,
      roles.flatMap(({ forms }) => forms),
    ).filter(text => !known.has(text))
    for (const text of parts) known.add(text)
    return parts.map(text => ({ text, reading: { entity: entity.id, role: 'short' as const, alias } }))
  })
}
