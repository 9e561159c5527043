/** Russian. */
import { itemAt } from '../../checked/index.js'
import { countedRu } from '../../messages/counted.js'
import type { ConfigCatalog } from './types.js'

const typeNames: Readonly<Record<string, string>> = {
  string: 'текст',
  object: 'набор ключей',
  array: 'список',
  boolean: 'true или false',
  integer: 'целое число',
  number: 'число',
}
const masculine = ['string', 'object', 'array']
const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : `; может быть, «${nearest}»?`)
const entries = (count: number): string => countedRu(count, 'значение', 'значения', 'значений')

export const ru: ConfigCatalog = {
  whole: 'настройки',
  noConfig: 'это не настройки: ни один ключ не известен',
  unknownKey: hint => `неизвестный ключ${hint}`,
  oneOf: (allowed, nearest) => `нужно одно из: ${allowed.join(', ')}${meant(nearest)}`,
  type: types =>
    `${masculine.includes(itemAt(types, 0)) ? 'нужен' : 'нужно'} ${types.map(type => typeNames[type] ?? type).join(' или ')}`,
  extension: 'нужно расширение с точкой, например «.qmd» или «.txt.erb»',
  blank: 'нужен непустой текст',
  braces: 'в фигурных скобках стоит одно слово — краткое причастие в мужском роде: {признан}',
  unreadTemplate: (words, needsBan) =>
    `в словах «${words}» plashka не узнаёт этот статус${needsBan ? ' или запрет' : ''}: такая пометка не была бы засчитана`,
  marker: 'нужен знак сноски, например *, †, ¹ или [1]',
  twice: 'есть повторы',
  missing: key => `не хватает «${key}»`,
  atLeast: count => `слишком мало: нужно хотя бы ${entries(count)}`,
  atMost: count => `слишком много: можно самое большее ${entries(count)}`,
  number: bound => `нужно число ${bound}`,
  other: 'здесь ошибка',
  day: found => `нужен день в виде ГГГГ-ММ-ДД, а стоит «${found}»`,
  selector: found =>
    `по «${found}» выбрать нельзя: годятся элементы, .классы, #имя, [атрибуты], вложенность (a b) и прямая вложенность (a > b)`,
  pattern: found =>
    `«${found}» — не регулярное выражение RE2 или подходит к пустому месту; в RE2 нет обратных ссылок и проверок вперёд и назад`,
  tooLong: limit => `слишком длинно: можно самое большее ${countedRu(limit, 'знак', 'знака', 'знаков')}`,
  unknownProfile: (name, hint) => `неизвестный профиль «${name}»${hint}`,
  unknownEntity: (id, nearest) => `в списках нет «${id}»${meant(nearest)}`,
  unknownStatus: (id, nearest) => `вид статуса «${id}» не описан ни в одном списке${meant(nearest)}`,
  hint: (nearest, known) => (nearest === undefined ? `; известны ${known.join(', ')}` : meant(nearest)),
  circle: name => `«${name}» ведёт обратно к этому файлу`,
  tooDeep: most => `цепочка длиннее ${most} файлов, каждый строится на следующем`,
  noFile: name => `нет файла «${name}»`,
  noPackage: name => `нет пакета «${name}»`,
  noPreset: (name, nearest) =>
    `ни в одном плагине этих настроек нет пресета «${name}»${nearest === undefined ? '' : `; может быть, «${nearest}»?`}`,
  unreadable: (name, reason) => `не удалось прочесть «${name}»: ${reason}`,
}
