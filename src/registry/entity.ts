/**
 * Between drafts and entities: what no list says is filled in, and taken out again where other lists fold over it.
 */
import { sure } from '../checked/index.js'
import { pressSpelling } from '../language/ru/morphology/transliteration.js'
import type { Draft } from './draft.js'
import type { AliasRecord } from './list-file.js'
import type { Alias, Entity, EntityId, EntityKind } from './types.js'
import type { Gender, PersonName } from '../language/grammar.js'
import type { Language } from '../language/language.js'

/** Of the noun that a notice agrees with: организация, движение, издание. A person’s is never guessed. */
const genderOfKind: Readonly<Record<EntityKind, Gender>> = {
  organisation: 'f',
  movement: 'n',
  media: 'n',
  person: 'm',
}

/** «Surname Given Patronymic», as the registers print it; nothing if the name is not of that shape. */
export function personOfName(name: string): PersonName | undefined {
  const [surname, given, patronymic, ...rest] = name.trim().split(/\s+/u)
  if (surname === undefined || given === undefined || rest.length > 0) return
  return patronymic === undefined ? { surname, given } : { surname, given, patronymic }
}

const russianTitle = (name: string, person: PersonName | undefined): string =>
  person ? `${person.given} ${person.surname}` : name

/**
 * The first English alias; of a person else the title as the press spells it. Under their own name a pseudonym is no
 * title of theirs.
 */
function englishTitle(ru: string, name: string, person: PersonName | undefined, aliases: readonly Alias[]): string {
  const isOwnName = person !== undefined && ru === russianTitle(name, person)
  const listed = aliases.find(({ language, type }) => language === 'en' && !(isOwnName && type === 'pseudonym'))
  return listed?.name ?? (person === undefined ? ru : pressSpelling(ru))
}

/**
 * @param draft With kind and name, of a person also gender and parts of the name.
 * @param isKnown Whether an entity is in the registry; relations to others are dropped.
 */
export function entityOf(
  { record, designations, entries, aliases, implied }: Draft,
  isKnown: (id: string) => boolean,
): Entity {
  const kind = sure(record.kind)
  const name = sure(record.name)
  const person = kind === 'person' ? (record.person ?? personOfName(name)) : undefined
  const folded = [...aliases.values()].map(({ alias }) => aliasOf(alias))
  const ru = record.title?.ru ?? russianTitle(name, person)
  return {
    id: record.id as EntityId,
    kind,
    name,
    title: { ru, en: record.title?.en ?? englishTitle(ru, name, person, folded) },
    gender: record.gender ?? genderOfKind[kind],
    ...(person && { person }),
    ...(record.wikidata !== undefined && { wikidata: record.wikidata }),
    designations,
    aliases: folded,
    generics: record.generics ?? [],
    homonyms: record.homonyms ?? [],
    entries: [...entries].filter(entry => entry !== name),
    resources: record.resources ?? [],
    related: (record.related ?? []).filter(isKnown) as EntityId[],
    ...(record.note !== undefined && { note: record.note }),
    ...(implied.size > 0 && { implied: [...implied] }),
  }
}

/** A draft that gives the entity again. What equals its default is left out, so that it follows what other lists change. */
export function draftOf({ designations, aliases, entries, title, gender, person, implied, ...fields }: Entity): Draft {
  const { kind, name } = fields
  const origin = { path: 'built-in lists' }
  const isOwnPerson = JSON.stringify(person) !== JSON.stringify(personOfName(name))
  return {
    record: {
      ...fields,
      title: {
        ...(title.ru !== russianTitle(name, person) && { ru: title.ru }),
        ...(title.en !== englishTitle(title.ru, name, person, aliases) && { en: title.en }),
      },
      ...((kind === 'person' || gender !== genderOfKind[kind]) && { gender }),
      ...(person && isOwnPerson && { person }),
    },
    designations,
    entries: new Set([name, ...entries]),
    implied: new Set(implied),
    aliases: new Map(
      aliases.map(({ language, letterCase, ...alias }) => [
        alias.name,
        { alias: { ...alias, lang: language, case: letterCase }, origin },
      ]),
    ),
    origins: { id: origin },
  }
}

function aliasOf(record: AliasRecord): Alias {
  const { name, strength = 'strong', type = typeOf(name), introduced, proper, indeclinable, forms, not } = record
  return {
    name,
    strength,
    type,
    language: record.lang ?? languageOf(name),
    letterCase: record.case ?? (type === 'acronym' ? 'exact' : 'capital'),
    ...(introduced !== undefined && { introduced }),
    ...(proper !== undefined && { proper }),
    ...(indeclinable !== undefined && { indeclinable }),
    ...(forms && { forms }),
    ...(not && { not }),
  }
}

/** A word all of whose letters are capitals: ФБК, S14, РСЕ/РС. */
const typeOf = (name: string): 'acronym' | 'name' =>
  /\p{Lu}/u.test(name) && !/[\p{Ll}\s]/u.test(name) ? 'acronym' : 'name'

const languageOf = (name: string): Language => (/\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en')
