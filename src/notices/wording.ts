/**
 * The notice that plashka proposes: the usual wording for the statuses of an entity, agreeing with its name.
 */
import type { Alias, Category, Entity, Gender, Language } from '../registry/types.js'

interface Agreement {
  readonly recognised: string
  readonly recognisedInstrumental: string
  readonly banned: string
  readonly bannedInstrumental: string
}

const agreement: Readonly<Record<Gender, Agreement>> = {
  m: {
    recognised: 'признан',
    recognisedInstrumental: 'признанным',
    banned: 'запрещён',
    bannedInstrumental: 'запрещённым',
  },
  f: {
    recognised: 'признана',
    recognisedInstrumental: 'признанной',
    banned: 'запрещена',
    bannedInstrumental: 'запрещённой',
  },
  n: {
    recognised: 'признано',
    recognisedInstrumental: 'признанным',
    banned: 'запрещено',
    bannedInstrumental: 'запрещённым',
  },
  pl: {
    recognised: 'признаны',
    recognisedInstrumental: 'признанными',
    banned: 'запрещены',
    bannedInstrumental: 'запрещёнными',
  },
}

const russian: Readonly<Record<Category, string>> = {
  terrorist: 'террористической организацией',
  extremist: 'экстремистской организацией',
  'foreign-agent': 'иностранным агентом',
  undesirable: 'нежелательной организацией',
}
const english: Readonly<Record<Category, string>> = {
  terrorist: 'a terrorist organization',
  extremist: 'an extremist organization',
  'foreign-agent': 'a foreign agent',
  undesirable: 'an undesirable organization',
}

const isBanned = (category: Category): boolean => category === 'terrorist' || category === 'extremist'

/**
 * @param categories What must be stated; the order does not matter.
 * @returns The notice without its brackets: «признано террористической организацией и запрещено в РФ».
 */
export function noticeWording(
  entity: Entity,
  alias: Alias,
  categories: readonly Category[],
  language: Language,
): string {
  return language === 'ru' ? inRussian(entity, alias, categories) : inEnglish(entity, alias, categories)
}

function inRussian(entity: Entity, alias: Alias, categories: readonly Category[]): string {
  const statuses = listed(
    categories.map(category => russian[category]),
    ' и ',
  )
  const banned = categories.some(isBanned)
  if (alias.type === 'product') {
    const { recognisedInstrumental, bannedInstrumental } = agreement[entity.gender]
    return `принадлежит ${entity.title.ru}, ${recognisedInstrumental} ${statuses}${banned ? ` и ${bannedInstrumental} в РФ` : ' в РФ'}`
  }
  const { recognised, banned: ban } = agreement[entity.gender]
  const subject = alias.type === 'derived' ? `${entity.title.ru} ` : ''
  if (categories.every(category => category === 'foreign-agent')) return `${subject}${recognised} ${statuses}`
  return `${subject}${recognised} ${statuses}${banned ? ` и ${ban} в РФ` : ' в РФ'}`
}

function inEnglish(entity: Entity, alias: Alias, categories: readonly Category[]): string {
  const owner = alias.type === 'product' ? `owned by ${entity.title.en}, ` : ''
  const statuses = listed(
    categories.map(category => english[category]),
    ' and ',
  )
  const banned = categories.some(isBanned)
  return `${owner}designated ${statuses}${banned ? ' and banned in Russia' : ' in Russia'}`
}

const listed = (items: readonly string[], conjunction: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${conjunction}${items[items.length - 1]!}`
