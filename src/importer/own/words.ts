/**
 * Words by which people head the columns of their own tables, and which they put into the cells. Each stands for all
 * that begin with it.
 */
import type { Category, EntityKind } from '../../registry/types.js'
import { genders, type Gender } from '../../language/grammar.js'
import { commonKey } from '../names/strength.js'

export type Field =
  | 'name'
  | 'surname'
  | 'given'
  | 'patronymic'
  | 'kind'
  | 'status'
  | 'since'
  | 'until'
  | 'aliases'
  | 'source'
  | 'resources'
  | 'gender'
  | 'note'

type Words<Meaning extends string> = readonly (readonly [meaning: Meaning, beginnings: string])[]

/** In order of their claim: the longer beginnings first. Parted by commas. */
const headWords: Words<Field> = [
  [
    'until',
    'дата исключения, дата прекращения, исключен, прекращен, по какое, until, excluded, removed, ended, end date',
  ],
  ['since', 'дата, включен, внесен, с какого, с какой, since, date, listed, added, included, start'],
  [
    'aliases',
    'другие, другое, также, прежн, псевдоним, вариант, сокращен, аббревиатур, синоним, alias, other name, also, aka, nickname, pseudonym',
  ],
  ['source', 'источник, основание, source'],
  ['resources', 'сайт, ссылк, домен, адрес сайта, ресурс, аккаунт, url, site, website, domain, link, resource'],
  ['patronymic', 'отчество, patronymic, middle name'],
  ['surname', 'фамилия, surname, last name, family name'],
  ['given', 'first name, given name'],
  ['kind', 'вид, тип, kind, type'],
  ['status', 'статус, категория, реестр, список, status, category, register, list'],
  ['gender', 'пол, род, gender, sex'],
  ['note', 'примечани, комментари, заметк, note, comment, remark'],
  [
    'name',
    'имя, имена, фио, ф.и.о, название, названия, наименование, полное наименование, полное имя, кто, организация, лицо, name, full name, title, entity, organisation, organization, person, who',
  ],
]

const kindWords: Words<EntityKind> = [
  ['person', 'человек, физ, персона, лицо физическое, журналист, person, people, individual, human'],
  ['media', 'сми, издани, медиа, телеканал, газета, журнал, сайт, media, outlet, newspaper'],
  ['movement', 'движени, movement'],
  [
    'organisation',
    'организац, юр, фонд, объединени, сообществ, группа, иностранн, орг, organisation, organization, company, legal, group',
  ],
]

const statusWords: Words<Category> = [
  ['foreign-agent', 'иноагент, иностранн, ин. агент, ин.агент, ин агент, сми-иноагент, foreign'],
  ['extremist', 'экстремист, extremist'],
  ['terrorist', 'террорист, terrorist'],
  ['undesirable', 'нежелат, undesirable'],
]

const genderWords: Words<Gender> = [
  ['m', 'м, муж, male'],
  ['f', 'ж, жен, female'],
  ['n', 'ср, с, neuter'],
  ['pl', 'мн, plural'],
]

/** Whether a cell is nothing but a heading of names. */
export const isNameHeading = (cell: string): boolean =>
  headWords.some(
    ([field, beginnings]) =>
      (field === 'name' || field === 'surname') && beginnings.split(/,\s*/u).includes(commonKey(cell.trim())),
  )

/** What a heading stands for. @param others The headings beside it. */
export function fieldOf(heading: string, others: readonly string[]): Field | undefined {
  const field = meaningOf(headWords, heading)
  // «Имя» beside «Фамилия» is the given name.
  const isGiven = field === 'name' && others.some(other => meaningOf(headWords, other) === 'surname')
  return isGiven ? 'given' : field
}
export const kindOf = (cell: string): EntityKind | undefined => meaningOf(kindWords, cell)
export const categoryOf = (cell: string): Category | undefined => meaningOf(statusWords, cell)
export const genderOf = (cell: string): Gender | undefined =>
  genders.find(gender => gender === cell) ?? meaningOf(genderWords, cell)

function meaningOf<Meaning extends string>(words: Words<Meaning>, text: string): Meaning | undefined {
  const key = commonKey(text.trim())
  const isMeant = (beginning: string): boolean =>
    beginning.length < 4
      ? key === beginning || key.startsWith(`${beginning}.`) || key.startsWith(`${beginning} `)
      : key.startsWith(beginning)
  return words.find(([, beginnings]) => beginnings.split(/,\s*/u).some(isMeant))?.[0]
}
