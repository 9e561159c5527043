/**
 * A party that no list knows, as its row names it.
 */
import type { AliasRecord, EntityRecord } from '../registry/list-file.js'
import type { Ids } from './ids.js'
import { isPersonRow, withoutRegistration } from './identity.js'
import { officialOrganisation, type OfficialName } from './names/organisation.js'
import { officialPerson } from './names/person.js'
import type { CommonWords } from './names/strength.js'
import type { RegisterRow } from './types.js'

export type NewEntity = Omit<EntityRecord, 'designations' | 'aliases'> & { readonly aliases: readonly AliasRecord[] }

/** @param ids Those of the entities that are there. */
export function newEntity(row: RegisterRow, common: CommonWords, ids: Ids): NewEntity {
  return (isPersonRow(row) ? personEntity(row, ids) : undefined) ?? organisationEntity(row, common, ids)
}

function personEntity(row: RegisterRow, ids: Ids): NewEntity | undefined {
  const official = officialPerson(row.name)
  if (!official) return undefined
  const { name, person, gender, pseudonyms } = official
  const isPlain = name === [person.surname, person.given, person.patronymic].filter(Boolean).join(' ')
  return {
    id: ids.next(`${person.given} ${person.surname}`, yearOf(row)),
    kind: 'person',
    name,
    gender: gender ?? 'm',
    ...((!isPlain || name.split(' ').length > 3) && { person }),
    aliases: pseudonyms.map(pseudonym => ({
      name: pseudonym,
      type: 'pseudonym',
      ...(!/\p{L}{2} \p{L}{2}/u.test(pseudonym) && { strength: 'weak' as const }),
    })),
    ...resourcesOf(row),
  }
}

function organisationEntity(row: RegisterRow, common: CommonWords, ids: Ids): NewEntity {
  const { kind, gender, title, names, generics, mainName } = officialOrganisation(row.name, common)
  return {
    id: ids.next(mainName, yearOf(row)),
    kind,
    name: withoutRegistration(row.name),
    title,
    gender,
    aliases: names.map(aliasOf),
    ...(generics.length > 0 && { generics }),
    ...resourcesOf(row),
  }
}

const yearOf = ({ listed, decided }: RegisterRow): string | undefined => (listed ?? decided)?.slice(0, 4)

const aliasOf = ({ name, strength, introduced, type, letterCase }: OfficialName): AliasRecord => ({
  name,
  ...(strength === 'weak' && { strength }),
  ...(introduced && { introduced }),
  ...(type === 'name' && letterCase === 'capital' && name === name.toUpperCase() && { type, case: letterCase }),
})

const resourcesOf = ({ resources }: RegisterRow): Pick<NewEntity, 'resources'> =>
  resources.length > 0 ? { resources } : {}
