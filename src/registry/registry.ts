/**
 * The registry: entity records of several lists, folded into entities.
 */
import { foldWord } from '../lexicon/fold.js'
import { isoDate } from './date.js'
import { ListError, type ListProblem } from './list-error.js'
import { nearest } from './nearest.js'
import type { AliasRecord, EntityRecord, ListFile, Place } from './parse.js'
import type { Alias, Designation, Entity, EntityId, Gender, IsoDate, Language, PersonName, Source } from './types.js'

export interface ListInfo {
  readonly id: string
  readonly title: string
  readonly checked?: IsoDate
  readonly source?: Source
}

export interface Registry {
  /** By id. */
  readonly entities: readonly Entity[]
  readonly lists: readonly ListInfo[]
  get(id: string): Entity | undefined
}

/** A record with the place of each of its aliases, as folded so far. */
interface Draft {
  readonly record: Omit<EntityRecord, 'aliases' | 'designations'>
  readonly designations: readonly Designation[]
  readonly aliases: ReadonlyMap<string, { readonly alias: AliasRecord; readonly path: string; readonly place: Place }>
  readonly path: string
  readonly place: Place
}

export interface RegistryOptions {
  /** Ids of entities to leave out. */
  readonly disable?: readonly string[]
  /** A registry already folded, over which the lists are folded in turn. */
  readonly base?: Registry
}

/**
 * Folds lists in their order. Of records with one id the later one's fields replace the earlier one's; aliases are
 * united by name; designations replace those of the same category that an earlier list gave, so registers unite.
 * @throws ListError naming every record that stays incomplete and every strong alias of two entities.
 */
export function buildRegistry(files: readonly ListFile[], { disable = [], base }: RegistryOptions = {}): Registry {
  const drafts = new Map<string, Draft>(base?.entities.map(entity => [entity.id, draftOf(entity)]))
  for (const file of files)
    file.entities.forEach((record, index) => {
      drafts.set(record.id, fold(drafts.get(record.id), record, index, file))
    })
  const unknown = disable.filter(id => !drafts.has(id))
  if (unknown.length > 0)
    throw new ListError(unknown.map(id => unknownId(id, 'disable', drafts, { path: 'config', line: 1, column: 1 })))
  const left = [...drafts.values()].filter(({ record }) => !record.off && !disable.includes(record.id))
  const problems = [...left.flatMap(incomplete), ...sharedAliases(left), ...unknownRelations(left, drafts)]
  if (problems.length > 0) throw new ListError(problems)
  const lists = files.map(({ list, title, checked, source }) => ({
    id: list,
    title,
    ...(checked !== undefined && { checked: isoDate(checked) }),
    ...(source && { source }),
  }))
  return registryOf(left.map(entityOf), [...(base?.lists ?? []), ...lists])
}

function registryOf(entities: readonly Entity[], lists: readonly ListInfo[]): Registry {
  const sorted = [...entities].sort((one, other) => (one.id < other.id ? -1 : 1))
  const byId = new Map<string, Entity>(sorted.map(entity => [entity.id, entity]))
  return { entities: sorted, lists, get: id => byId.get(id) }
}

/** What a folded entity was made of, as far as another list can change it. */
function draftOf({ designations, aliases, ...record }: Entity): Draft {
  const path = 'built-in lists'
  const place = { line: 1, column: 1 }
  return {
    record,
    designations,
    aliases: new Map(
      aliases.map(({ language, letterCase, ...alias }) => [
        alias.name,
        { alias: { ...alias, lang: language, case: letterCase }, path, place },
      ]),
    ),
    path,
    place,
  }
}

/** The registry as shipped: plain JSON, read back without validation. */
export const registryToJson = ({ entities, lists }: Registry): string => JSON.stringify({ entities, lists })

export function registryFromJson(json: string): Registry {
  const { entities, lists } = JSON.parse(json) as Pick<Registry, 'entities' | 'lists'>
  return registryOf(entities, lists)
}

function fold(draft: Draft | undefined, record: EntityRecord, index: number, file: ListFile): Draft {
  const { aliases = [], designations = [], ...fields } = record
  const given = designations.map((designation): Designation => designationOf(designation, file, index))
  const renewed = new Set(given.map(({ category }) => category))
  const folded = new Map(draft?.aliases)
  aliases.forEach((alias, at) => {
    const full = typeof alias === 'string' ? { name: alias } : alias
    if (full.off) folded.delete(full.name)
    else
      folded.set(full.name, { alias: full, path: file.path, place: file.placeOf(['entities', index, 'aliases', at]) })
  })
  return {
    record: { ...draft?.record, ...fields, title: { ...draft?.record.title, ...fields.title } },
    designations: [...(draft?.designations ?? []).filter(({ category }) => !renewed.has(category)), ...given],
    aliases: folded,
    path: file.path,
    place: file.placeOf(['entities', index, 'id']),
  }
}

function designationOf(
  record: NonNullable<EntityRecord['designations']>[number],
  file: ListFile,
  index: number,
): Designation {
  const category = record.category ?? file.category
  const source = record.source ?? file.source
  const checked = record.checked ?? file.checked
  if (!category || !source || checked === undefined) {
    const missing = !category ? 'category' : !source ? 'source' : 'checked'
    const place = file.placeOf(['entities', index, 'designations'])
    throw new ListError([
      {
        path: file.path,
        ...place,
        field: `entities[${index}].designations`,
        reason: `“${missing}” is missing, and the file gives no default`,
      },
    ])
  }
  const { decided, inForce, listed, notBefore, ended, authority, grounds } = record
  return {
    category,
    ...(authority !== undefined && { authority }),
    ...(decided !== undefined && { decided: isoDate(decided) }),
    ...(inForce !== undefined && { inForce: isoDate(inForce) }),
    ...(listed !== undefined && { listed: isoDate(listed) }),
    ...(notBefore !== undefined && { notBefore: isoDate(notBefore) }),
    ...(ended !== undefined && { ended: isoDate(ended) }),
    ...(grounds !== undefined && { grounds }),
    source,
    checked: isoDate(checked),
  }
}

function incomplete({ record, designations, path, place }: Draft): ListProblem[] {
  const problem = (field: string, reason: string): ListProblem => ({
    path,
    ...place,
    field: `${record.id}.${field}`,
    reason,
  })
  return [
    ...(record.kind ? [] : [problem('kind', 'is missing')]),
    ...(record.name === undefined ? [problem('name', 'is missing')] : []),
    ...(designations.length > 0 ? [] : [problem('designations', 'an entity needs at least one')]),
    ...(record.kind === 'person' && record.gender !== 'm' && record.gender !== 'f'
      ? [problem('gender', 'a person needs m or f')]
      : []),
    ...(record.kind === 'person' && record.name !== undefined && !personOf(record)
      ? [problem('person', 'the name is not “Surname Given Patronymic”, so surname and given are needed')]
      : []),
  ]
}

/** Two entities under one unmistakable name could not be told apart. */
function sharedAliases(drafts: readonly Draft[]): ListProblem[] {
  const seen = new Map<string, { readonly id: string; readonly path: string; readonly line: number }>()
  const problems: ListProblem[] = []
  for (const { record, aliases } of drafts)
    for (const { alias, path, place } of aliases.values()) {
      if (alias.strength === 'weak') continue
      const key = keyOf(alias.name)
      const first = seen.get(key)
      if (first && first.id !== record.id)
        problems.push({
          path,
          ...place,
          field: `${record.id}.aliases`,
          reason: `strong alias “${alias.name}” belongs to “${first.id}” already (${first.path}:${first.line}); make one of them weak`,
        })
      else seen.set(key, { id: record.id, path, line: place.line })
    }
  return problems
}

const keyOf = (name: string): string =>
  name
    .split(/[\s\p{Pd}]+/u)
    .map(foldWord)
    .join(' ')

function unknownRelations(left: readonly Draft[], drafts: ReadonlyMap<string, Draft>): ListProblem[] {
  return left.flatMap(({ record, path, place }) =>
    (record.related ?? [])
      .filter(id => !drafts.has(id))
      .map(id => unknownId(id, `${record.id}.related`, drafts, { path, ...place })),
  )
}

function unknownId(
  id: string,
  field: string,
  drafts: ReadonlyMap<string, Draft>,
  at: Place & { readonly path: string },
): ListProblem {
  const near = nearest(id, [...drafts.keys()])
  return { ...at, field, reason: `unknown entity “${id}”${near === undefined ? '' : `, did you mean “${near}”?`}` }
}

/** «Surname Given Patronymic», as the registers print it. */
function personOf({ person, name = '' }: Draft['record']): PersonName | undefined {
  if (person) return person
  const [surname, given, patronymic, ...rest] = name.trim().split(/\s+/u)
  if (surname === undefined || given === undefined || rest.length > 0) return
  return patronymic === undefined ? { surname, given } : { surname, given, patronymic }
}

const genderOfKind: Readonly<Record<NonNullable<EntityRecord['kind']>, Gender>> = {
  organisation: 'f',
  movement: 'n',
  media: 'n',
  person: 'm',
}

function entityOf({ record, designations, aliases }: Draft): Entity {
  const kind = record.kind!
  const name = record.name!
  const person = kind === 'person' ? personOf(record) : undefined
  const folded = [...aliases.values()].map(({ alias }) => aliasOf(alias))
  const ru = record.title?.ru ?? (person ? `${person.given} ${person.surname}` : name)
  return {
    id: record.id as EntityId,
    kind,
    name,
    title: { ru, en: record.title?.en ?? folded.find(alias => alias.language === 'en')?.name ?? ru },
    gender: record.gender ?? genderOfKind[kind],
    ...(person && { person }),
    ...(record.wikidata !== undefined && { wikidata: record.wikidata }),
    designations,
    aliases: folded,
    generics: record.generics ?? [],
    homonyms: record.homonyms ?? [],
    related: (record.related ?? []) as EntityId[],
    ...(record.note !== undefined && { note: record.note }),
  }
}

function aliasOf({
  name,
  strength = 'strong',
  type,
  lang,
  case: letterCase,
  indeclinable,
  forms,
  not,
}: AliasRecord): Alias {
  const resolved = type ?? (/^[\p{Lu}\p{N}.-]{2,}$/u.test(name) && /\p{Lu}/u.test(name) ? 'acronym' : 'name')
  return {
    name,
    strength,
    type: resolved,
    language: lang ?? languageOfScript(name),
    letterCase: letterCase ?? (resolved === 'acronym' ? 'exact' : 'capital'),
    ...(indeclinable !== undefined && { indeclinable }),
    ...(forms && { forms }),
    ...(not && { not }),
  }
}

const languageOfScript = (name: string): Language => (/\p{Script=Cyrillic}/u.test(name) ? 'ru' : 'en')
