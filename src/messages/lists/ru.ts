/** Russian. */
import type { FieldChange } from '../../lists/diff.js'
import type { ImportedChange } from '../../registers/import.js'
import type { Category } from '../../registry/types.js'
import { countedRu } from '../counted.js'
import { russianDate } from '../ru.js'
import type { ListsCatalog } from './types.js'

const registers: Readonly<Record<Category, string>> = {
  terrorist: 'Террористические организации',
  extremist: 'Экстремистские организации',
  'foreign-agent': 'Иностранные агенты',
  undesirable: 'Нежелательные организации',
}
const fields: Readonly<Record<string, string>> = {
  listed: 'в реестре с',
  decided: 'решение',
  inForce: 'в силе с',
  ended: 'прекращено',
  authority: 'кто решил',
  grounds: 'основание',
  name: 'название',
  title: 'как называем',
  designation: 'статус',
  kind: 'вид',
  gender: 'род',
  note: 'примечание',
}

const change = ({ field, before, after }: FieldChange): string => {
  const label = fields[field] ?? field
  if (before === undefined) return `${label} + ${after ?? ''}`
  return after === undefined ? `${label} − ${before}` : `${label}: ${before} → ${after}`
}
const lines = (changes: readonly FieldChange[]): string => changes.map(item => `\n    ${change(item)}`).join('')
const named = (id: string, name: string | undefined): string => (name === undefined ? id : `${name} (${id})`)
const names = ({ names: taken }: ImportedChange): string =>
  taken.map(({ name, strength }) => `\n    ${name}${strength === 'weak' ? ' (только в контексте)' : ''}`).join('')

export const ru: ListsCatalog = {
  status: {
    register: ({ register, entities, inForce, ended, checked, age, source, file }) =>
      [
        `${registers[register]} (${register})`,
        `  ${countedRu(entities, 'участник', 'участника', 'участников')}: действует ${inForce}, прекращено ${ended}`,
        `  на ${checked === undefined ? 'неизвестный день' : russianDate(checked)}${age === undefined ? '' : ` (${countedRu(age, 'день', 'дня', 'дней')} назад)`}, ${file === undefined ? 'встроенный список' : `импортирован: ${file}`}`,
        ...(source ? [`  ${source.title}${source.url === undefined ? '' : ` <${source.url}>`}`] : []),
      ].join('\n'),
    stale: (register, age) =>
      `списку «${register}» ${countedRu(age, 'день', 'дня', 'дней')}; реестры пополняются каждую неделю, см. plashka lists import --help`,
    disclaimer: 'Так записано в реестрах; это не юридическая консультация.',
  },
  imports: {
    summary: ({ register, asOf, rows, added, changed, gone }) =>
      `${registers[register]}${asOf === undefined ? '' : ` на ${russianDate(asOf)}`}: ${countedRu(rows, 'запись', 'записи', 'записей')}, новых ${added.length}, изменено ${changed.length}, исчезло ${gone.length}`,
    added: item => `  + ${named(item.id, item.name)}${names(item)}`,
    changed: item => `  ~ ${named(item.id, item.name)}${lines(item.details)}`,
    gone: item => `  − ${named(item.id, item.name)}${lines(item.details)}`,
    dryRun: 'Ничего не записано.',
  },
  update: {
    noAddresses: 'неоткуда брать реестры: укажите адреса в настройках, в «registers»',
    noAddress: register => `${register}: в настройках, в «registers», нет адреса`,
  },
  download: {
    cannotFetch: address => `не удалось получить «${address}»`,
    tooSlow: seconds => `за ${countedRu(seconds, 'секунду', 'секунды', 'секунд')} файл не пришёл целиком`,
    tooLarge: megabytes => `файл больше ${megabytes} МБ`,
    noHttp: 'адрес должен вести на обычную или защищённую страницу: «http» или «https»',
    refused: status => `сервер ответил «${status}»`,
    openRedirect: 'с защищённого соединения перенаправляют на открытое',
    noAddress: 'перенаправляют туда, где адреса нет',
    notPublic: host =>
      `перенаправляют на «${host}», а это адрес не из открытого интернета; если узел ваш, назовите его в настройках, в «registers»`,
    unknownPacking: 'ответ сжат неизвестным способом',
    tooManyRedirects: count => `перенаправлений больше ${count}`,
  },
  diff: {
    added: (id, name) => `+ ${named(id, name)}`,
    removed: (id, name) => `− ${named(id, name)}`,
    changed: (id, name, changes) => `~ ${named(id, name)}${lines(changes)}`,
    summary: (added, removed, changed) =>
      added + removed + changed === 0 ? 'Различий нет.' : `Добавлено ${added}, убрано ${removed}, изменено ${changed}`,
  },
  check: {
    summary: (files, problems) =>
      `${countedRu(files, 'список', 'списка', 'списков')}: ${problems === 0 ? 'ошибок нет' : countedRu(problems, 'ошибка', 'ошибки', 'ошибок')}`,
  },
}
