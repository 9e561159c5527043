/**
 * Own lists that say little: names. What a register's list has to say is concluded, and marked as such.
 */
import { sure } from '../checked/index.js'
import { isRussianGivenName } from '../language/ru/morphology/latin-given-names.js'
import type { ListContent, ShortList } from '../registry/list-content.js'
import type { AliasRecord, EntityRecord, ImpliedField, ListFile } from '../registry/list-file.js'
import { aliasKey } from '../registry/alias-key.js'
import type { Registry } from '../registry/registry.js'
import type { Category, Designation, Entity, EntityId, IsoDate } from '../registry/types.js'
import type { PersonName } from '../language/grammar.js'
import { Ids, slugOf } from '../importer/ids.js'
import { opensWithHeadNoun } from '../registry/head-nouns.js'
import { officialOrganisation } from '../importer/names/organisation.js'
import { nameOfPerson } from '../importer/names/person.js'
import type { CommonWords } from '../importer/names/strength.js'
import { isOrdinary } from './check.js'
import { builtinFrequentWords } from './common-words.js'

/**
 * The register that grows every week, and the only one with people in it. A list of another one has to say so.
 */
export const impliedCategory = 'foreign-agent' satisfies Category

/**
 * Gives a short list what it leaves out: id and title of the list are the file's name, its source is the file, read on
 * the file's day; a name tells kind, gender, id and how texts call the party.
 * @param file Its name.
 * @param day On which it was last changed.
 */
export const completed =
  (file: string, day: IsoDate) =>
  (list: ShortList): ListContent => {
    const ids = new Ids(list.entities.flatMap(({ id }) => id ?? []))
    const defaults = {
      category: list.category ?? impliedCategory,
      source: list.source ?? { title: list.title ?? file },
      checked: list.checked ?? day,
    }
    return {
      ...list,
      list: list.list ?? slugOf(file.replace(/\.[^.]*$/u, '')),
      title: list.title ?? file,
      entities: list.entities.map(entity => completeEntity(entity, list, defaults, ids)),
    }
  }

type ShortEntity = ShortList['entities'][number]
type Defaults = Pick<Designation, 'category' | 'source' | 'checked'>

function completeEntity(
  entity: ShortEntity,
  list: ShortList,
  defaults: Defaults,
  ids: Ids,
): ListContent['entities'][number] {
  const { id, name, designations } = entity
  const given = designations ?? (name === undefined || entity.off === true ? [] : [{}])
  const implied = new Set<ImpliedField>()
  for (const field of ['category', 'source', 'checked'] as const)
    if (list[field] === undefined && given.some(designation => designation[field] === undefined)) implied.add(field)
  const dated = given.length > 0 && { designations: given.map(designation => ({ ...defaults, ...designation })) }
  if (designations === undefined && given.length > 0) implied.add('dates')
  if (name === undefined) return { ...entity, id: sure(id), ...dated, ...marked(implied) }
  const named =
    entity.kind === undefined || entity.kind === 'person' ? personNamed(name, entity.kind === 'person') : undefined
  const concluded = named ?? (entity.kind === 'person' ? { kind: 'person' as const } : organisationNamed(name))
  for (const field of ['kind', 'gender', 'aliases'] as const)
    if (concluded[field] !== undefined && entity[field] === undefined) implied.add(field)
  if (id === undefined) implied.add('id')
  const slug = named ? `${named.person.given} ${named.person.surname}` : name
  return { ...concluded, ...entity, name, id: id ?? ids.next(slug), ...dated, ...marked(implied) }
}

const marked = (implied: ReadonlySet<ImpliedField>): { implied?: readonly ImpliedField[] } =>
  implied.size > 0 ? { implied: [...implied] } : {}

/** What a name says of whom it names. */
type Concluded = Partial<Pick<EntityRecord, 'kind' | 'gender' | 'person' | 'aliases' | 'generics'>>

function personNamed(name: string, isSure: boolean): (Concluded & Required<Pick<EntityRecord, 'person'>>) | undefined {
  const found = nameOfPerson(name, word => !isSure && ordinary().has(word))
  if (!found) return undefined
  const { person, gender, pseudonyms } = found
  const aliases = pseudonyms.map((pseudonym): AliasRecord => ({ name: pseudonym, type: 'pseudonym' }))
  return { kind: 'person', person, ...(gender && { gender }), ...(aliases.length > 0 && { aliases }) }
}

/** A name that its list gives is meant: it is weak only where it is a word of the language. */
function organisationNamed(name: string): Concluded {
  const common: CommonWords = { has: word => ordinary().has(word), isGivenName: isRussianGivenName }
  const { kind, names, generics } = officialOrganisation(name, common)
  const found = names.length > 0 ? names : [{ name, type: undefined, letterCase: undefined }]
  const aliases = found.map(({ name: alias, type, letterCase }): AliasRecord => {
    const record: AliasRecord = { name: alias, ...(type === 'acronym' && { type, case: letterCase }) }
    return isOrdinary(record, ordinary()) ? { ...record, strength: 'weak' } : record
  })
  const gender = opensWithHeadNoun(name)?.gender
  return { kind, aliases, ...(gender && { gender }), ...(generics.length > 0 && { generics }) }
}

let words: ReadonlySet<string> | undefined
/** Read for a list that says little only. */
const ordinary = (): ReadonlySet<string> => (words ??= builtinFrequentWords())

/**
 * Own lists as they fit those below: who is named without an id, and is known there by that name, is that entity; an id
 * that another one has by chance is changed; a name that is another one's beyond doubt is left to that one.
 */
export function fitOwn(files: readonly ListFile[], base: Registry): ListFile[] {
  const known = namesIn(base.entities)
  const strong = new Set(
    base.entities.flatMap(({ aliases }) =>
      aliases.filter(({ strength }) => strength === 'strong').map(({ name }) => aliasKey(name)),
    ),
  )
  const owners = new Map<string, string>()
  const ids = new Ids(base.entities.map(({ id }) => id))
  return files.map(file => ({ ...file, entities: file.entities.map(fitted) }))

  function fitted(record: EntityRecord): EntityRecord {
    const { name, implied = [], aliases, person } = record
    if (name === undefined || !implied.includes('id')) return record
    const key = aliasKey(person ? fullName(person) : name)
    const same = known.get(key)
    const id = same ?? owners.get(key) ?? ids.next(person ? `${person.given} ${person.surname}` : name)
    owners.set(key, id)
    const isFree = (alias: string | AliasRecord): boolean =>
      !strong.has(aliasKey(typeof alias === 'string' ? alias : alias.name))
    const left = same === undefined && implied.includes('aliases') ? aliases?.filter(isFree) : aliases
    return { ...record, id, ...(left && { aliases: left }) }
  }
}

const fullName = ({ surname, given, patronymic }: PersonName): string =>
  [surname, given, patronymic].filter(Boolean).join(' ')

/** By names that tell an entity beyond doubt; nothing where two have one. */
function namesIn(entities: readonly Entity[]): ReadonlyMap<string, EntityId | undefined> {
  const owners = new Map<string, EntityId | undefined>()
  for (const { id, name, title, person, aliases } of entities) {
    const names = [
      name,
      title.ru,
      title.en,
      ...(person ? [fullName(person), `${person.surname} ${person.given}`] : []),
      ...aliases.filter(({ strength, type }) => strength === 'strong' && type !== 'derived').map(alias => alias.name),
    ]
    for (const key of new Set(names.map(aliasKey))) owners.set(key, owners.has(key) ? undefined : id)
  }
  return owners
}
