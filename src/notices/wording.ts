/**
 * The notice that plashka proposes: the usual wording for the statuses of an entity, agreeing with its name.
 */
import type { Alias, AliasType, Category, Entity, Gender, Language } from '../registry/types.js'

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
  { type }: Pick<Alias, 'type'>,
  categories: readonly Category[],
  language: Language,
): string {
  return language === 'ru' ? inRussian(entity, type, categories) : inEnglish(entity, type, categories)
}

function inRussian(entity: Entity, type: AliasType, categories: readonly Category[]): string {
  const { recognised, recognisedInstrumental, banned, bannedInstrumental } = agreement[entity.gender]
  const isProduct = type === 'product'
  const verb = isProduct ? recognisedInstrumental : recognised
  const subject = isProduct ? `принадлежит ${entity.title.ru}, ` : type === 'derived' ? `${entity.title.ru} ` : ''
  const { bans, rest } = split(categories)
  const parts = [
    ...(bans.length > 0
      ? [
          `${verb} ${listed(
            bans.map(category => russian[category]),
            ' и ',
          )} и ${isProduct ? bannedInstrumental : banned} в РФ`,
        ]
      : []),
    ...(rest.length > 0
      ? [
          `${verb} ${listed(
            rest.map(category => russian[category]),
            ' и ',
          )}`,
        ]
      : []),
  ]
  const place = bans.length === 0 && rest.includes('undesirable') ? ' в РФ' : ''
  return `${subject}${parts.join(', ')}${place}`
}

function inEnglish(entity: Entity, type: AliasType, categories: readonly Category[]): string {
  const owner = type === 'product' ? `owned by ${entity.title.en}, ` : ''
  const { bans, rest } = split(categories)
  const parts = [
    ...(bans.length > 0
      ? [
          `designated ${listed(
            bans.map(category => english[category]),
            ' and ',
          )} and banned in Russia`,
        ]
      : []),
    ...(rest.length > 0
      ? [
          `designated ${listed(
            rest.map(category => english[category]),
            ' and ',
          )} in Russia`,
        ]
      : []),
  ]
  return `${owner}${parts.join(', ')}`
}

/** The ban is said of terrorist and extremist organisations only. */
const split = (
  categories: readonly Category[],
): { readonly bans: readonly Category[]; readonly rest: readonly Category[] } => ({
  bans: categories.filter(isBanned),
  rest: categories.filter(category => !isBanned(category)),
})

const listed = (items: readonly string[], conjunction: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${conjunction}${items[items.length - 1]!}`
