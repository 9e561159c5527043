/** What plashka says of names, statuses and entities in Russian. */
import { russianDate } from '../../messages/date.js'
import { choices } from './choices.js'
import { evidence } from './evidence-ru.js'
import type { Catalog } from './types.js'

const enumerated = (items: readonly string[], more: number): string =>
  `${items.join('; ')}${more > 0 ? ` и ещё ${more}` : ''}`

export const ru: Catalog = {
  editorsNote: '— прим. ред.',
  status: kind => kind.name.ru,
  evidence: id => evidence[id],
  shownBy: (observed, words) => `${observed}: «${words}»`,
  date: russianDate,
  strength: strength => ({ strong: 'однозначное имя', weak: 'обычное слово, нужен контекст' })[strength],
  explain: {
    mention: (words, place, certainty) =>
      `${place}: «${words}», ${{ certain: 'наверняка', likely: 'вероятно', possible: 'возможно' }[certainty]}`,
    notMentioned: path => `${path}: упоминаний нет`,
    asOf: day => `На ${russianDate(day)}`,
    nearRule: id => `или правило ${id}: plashka explain ${id}`,
    unknown: (name, near) =>
      `«${name}» в списках нет${near.length === 0 ? ', и ничего похожего тоже; новых участников приносит plashka lists update' : `; может быть:${choices(near, 'ru')}`}`,
    several: (name, bearers) => `«${name}» — имя нескольких участников, назовите точнее:${choices(bearers, 'ru')}`,
    officialName: 'В реестре',
    otherEntries: (entries, more) => `Другие записи: ${enumerated(entries, more)}`,
    names: (names, more) => `Узнаём по именам: ${enumerated(names, more)}`,
    weakNames: (names, more) => `Только если ясно из контекста: ${enumerated(names, more)}`,
    resources: (resources, more) => `Ресурсы: ${enumerated(resources, more)}`,
    notice: text => `Плашка: (${text})`,
    noNotice: 'Плашка на этот день не нужна',
    standings: {
      'in-force': 'действует',
      ended: 'не действует',
      'not-yet': 'не действует',
      unknown: 'неизвестно, действует ли',
    },
    decided: 'решение',
    inForce: 'в силе с',
    listed: 'в реестре с',
    notBefore: 'не раньше',
    notAfter: 'не позже',
    ended: 'прекращено',
    noDates: 'даты неизвестны',
    source: 'Источник',
    checked: 'проверено',
    implied: facts => `В списке этого нет, принято: ${facts.join('; ')}`,
    fields: {
      id: 'идентификатор',
      kind: 'вид',
      gender: 'род',
      aliases: 'имена',
      dates: 'даты',
      category: 'статус',
      source: 'источник',
      checked: 'проверено',
    },
    kinds: { organisation: 'организация', movement: 'движение', media: 'издание', person: 'человек' },
    genders: { m: 'мужской', f: 'женский', n: 'средний', pl: 'множественное число' },
    disclaimer: 'Так записано в реестрах; это не юридическая консультация.',
  },
}
