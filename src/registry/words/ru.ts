/** Russian. */
import { countedRu } from '../../messages/counted.js'
import { excerpt } from '../../messages/excerpt.js'
import type { Expected, ListProblemsCatalog } from './types.js'

const typeNames: Readonly<Record<string, string>> = {
  string: 'текст',
  object: 'набор полей',
  array: 'список',
  boolean: 'true или false',
  integer: 'целое число',
}
const shapes = {
  day: 'нужен существующий день в виде ГГГГ-ММ-ДД',
  id: 'нужны строчные латинские буквы и цифры, между словами — дефис',
  wikidata: 'нужен элемент Викиданных, например «Q42418»',
  text: 'нужен непустой текст',
  count: 'нужно число не меньше нуля',
  country: 'нужен код страны из двух заглавных букв, например «BY»',
  words: 'нужны слова хотя бы на одном языке: «ru», «en»',
  resource: 'нужен адрес сайта или аккаунта без схемы, «www.», порта, запроса и косой черты в конце',
}
const meant = (nearest: string): string => `может быть, «${nearest}»?`
const hint = (nearest: string | undefined): string => (nearest === undefined ? '' : `; ${meant(nearest)}`)

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'ничего'
  if (Array.isArray(value)) return 'список'
  if (typeof value === 'object') return 'набор полей'
  return typeof value === 'string' ? `«${excerpt(value)}»` : JSON.stringify(value)
}

function wanted(expected: Expected): string {
  if (expected.is === 'type') return `нужно: ${expected.types.map(type => typeNames[type] ?? type).join(' или ')}`
  if (expected.is !== 'word') return shapes[expected.is]
  return `нужно одно из: ${expected.allowed.join(', ')}${hint(expected.nearest)}`
}

export const ru: ListProblemsCatalog = {
  noList: nearest =>
    `это не список: нет «entities» с именами${nearest === undefined ? '' : `; может быть, это «${nearest}»?`}`,
  noFile: 'это не файл, в котором может быть список',
  noText: 'это не список: это не текст в UTF-8',
  tooLarge: megabytes => `файл больше ${megabytes} МБ, списков такой величины не бывает`,
  missing: key => `не хватает «${key}»`,
  missingDefault: key => `не хватает «${key}», и общего значения в файле нет`,
  unknownKey: (nearest, known) =>
    `неизвестный ключ; ${nearest === undefined ? `известны: ${known.join(', ')}` : meant(nearest)}`,
  unexpected: (found, expected) => `стоит ${shown(found)}, а ${wanted(expected)}`,
  wrongOrder: (day, earlier, earlierDay) => `${day} раньше, чем «${earlier}», ${earlierDay}`,
  duplicateId: (id, line) => `«${id}» уже есть в строке ${line}`,
  duplicateAlias: name => `имя «${name}» повторяется`,
  unknownAnchor: name => `нет якоря «${name}»`,
  unknownEntity: (id, nearest) => `в списках нет «${id}»${hint(nearest)}`,
  unknownStatus: (id, nearest) =>
    `вид статуса «${id}» не описан ни в одном списке${nearest === undefined ? '; опишите его в «statuses»' : `; ${meant(nearest)}`}`,
  unknownCountry: code => `страны с кодом «${code}» нет; нужен код из двух букв, например «BY»`,
  noStatusWords: 'статус не по чему узнать: нужны его слова («words») или статус, который называют так же («like»)',
  noJurisdiction: 'слова те же, что у другого статуса: чтобы различить их, укажите государство («jurisdiction»)',
  sameStatus: other => `это те же слова о том же государстве, что и у «${other}»: их не различить`,
  takenWord: (word, owner) =>
    `«${word}» уже значит другой статус${owner === undefined ? '' : `, «${owner}»`}; если так говорят и в другом государстве, укажите «like» и «jurisdiction»`,
  wordlessNotice: 'в плашке нет ни одного из слов статуса: её не узнать, когда она стоит в тексте',
  banlessNotice: 'в плашке не сказано о запрете, а он обязателен («ban: required»)',
  statelessNotice: code => `в плашке не названо государство (${code}): её не отличить от российской`,
  stray: nearest => `ни один список не даёт вида, названия и статусов${hint(nearest)}`,
  lacking: 'не указано',
  noDesignation: 'нужен хотя бы один статус',
  noGender: 'для человека нужен пол: «m» или «f»',
  noPersonName: 'это не «Фамилия Имя Отчество», поэтому нужно указать фамилию и имя («surname», «given»)',
  tooManyWords: (found, most) =>
    `имя не найти ни в одном тексте: в нём ${countedRu(found, 'слово', 'слова', 'слов')}, а можно не больше ${most}`,
  sharedAlias: (name, owner, where) =>
    `имя «${name}» уже принадлежит «${owner}» (${where}); сделайте одно из них слабым («weak»)`,
  ordinaryWord: name => `имя «${name}» — обычное слово; сделайте его слабым («weak»)`,
  sharedOfficialName: owner => `так официально называется и «${owner}»`,
  sharedResource: (resource, owner) =>
    `«${resource}» указан и у «${owner}»; если он общий, назовите одно связанным с другим («related»)`,
  noHost: resource => `«${resource}»: такого сайта быть не может`,
  platform: host => `«${host}» — площадка, она никому из них не принадлежит; укажите аккаунт: «${host}/…»`,
  noAccount: resource => `«${resource}» — страница площадки, а не аккаунт`,
}
