/** What plashka says in Russian. */
import { evidence } from './evidence-ru.js'
import type { Unread } from '../document/types.js'
import type { HeldStatus } from '../policy/statuses.js'
import type { IsoDate } from '../registry/types.js'
import { countedRu } from './counted.js'
import { choices } from './choices.js'
import type { Catalog, OwnMaterialFault, Owed } from './types.js'

export const russianDate = (day: IsoDate): string => day.split('-').reverse().join('.')
const since = (day: IsoDate | undefined): string => (day ? ` с ${russianDate(day)}` : '')

/** Each with its own day. */
const listed = (statuses: readonly HeldStatus[]): string =>
  statuses.map(({ kind, since: day }) => kind.name.ru + since(day)).join(', ')

/** Quotation marks within others are „these“. */
const quoted = (surface: string): string => `«${surface.replaceAll('«', '„').replaceAll('»', '“')}»`

/** Products and derived words say whose they are. */
function named({ surface, alias, entity }: Owed): string {
  const isOthers = alias.type === 'product' || alias.type === 'derived'
  return isOthers ? `${quoted(surface)} (${entity.title.ru})` : quoted(surface)
}

function incomplete(owed: Owed): string {
  switch (owed.lack) {
    case 'status':
      return `названы не все статусы, не хватает: ${listed(owed.unstated)}`
    case 'ban':
      return 'статус назван, но не сказано, что деятельность запрещена'
    case 'full-words':
      return 'статус назван только сокращением, а не полностью'
  }
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const enumerated = (items: readonly string[], more: number): string =>
  `${items.join('; ')}${more > 0 ? ` и ещё ${more}` : ''}`

function unread(what: Unread): string {
  switch (what.kind) {
    case 'part':
      return `Часть документа, «${what.name}», не прочитана: ${what.reason?.ru ?? 'это неизвестный вид данных'}. Что в ней написано, не проверено`
    case 'alternative':
      return 'Это место есть в документе в нескольких вариантах, и в том, который показывают другие программы, написано иное: он не проверен'
    case 'field':
      return 'Здесь начинается поле, а конца у него нет: всё за ним прочитано как текст'
    case 'record':
      return 'Ни в одном из известных полей нет текста: проверять было нечего. Назовите поля в настройках'
  }
}

const ownMaterial: Readonly<Record<OwnMaterialFault, string>> = {
  missing: 'Материал иностранного агента (…) выходит без обязательного текста',
  'not-at-head': 'Обязательный текст об иностранном агенте (…) стоит не в начале',
  incomplete: 'Обязательный текст об иностранном агенте (…) приведён не целиком',
  'wrong-name': 'В обязательном тексте назван другой иностранный агент, не …',
  outdated: 'Обязательный текст об иностранном агенте (…) — прежний, до декабря 2022 года',
}

export const ru: Catalog = {
  missingNotice: owed => `${named(owed)}: нет пометки о статусе — ${listed(owed.unstated)}. Напишите: «${owed.write}»`,
  lateNotice: owed =>
    `${named(owed)}: пометка лишь в строке ${owed.line}, а нужна здесь — ${listed(owed.unstated)}. Напишите: «${owed.write}»`,
  incompleteNotice: owed => `${named(owed)}: ${incomplete(owed)}. Напишите: «${owed.write}»`,
  wrongCategory: claim =>
    `${claim.entity.title.ru}: ${claim.kind ? `сказано «${claim.kind.name.ru}», но такого статуса в реестрах нет` : 'сказано о запрете, но в реестрах его нет'}${claim.write === undefined ? '' : `. Напишите: «${claim.write}»`}`,
  outdatedNotice: ({ entity, fault, isSurplus, asOf }) => {
    if (fault.type === 'wrong') return entity.title.ru
    const { kind, designation } = fault.status
    if (isSurplus)
      return `${entity.title.ru}: «${kind.name.ru}» сказано сверх нужного: статус не действует${since(designation.ended)}`
    const name = `${entity.title.ru}: пометка «${kind.name.ru}» неверна на ${russianDate(asOf)}`
    if (fault.type === 'ended') return `${name}: статус не действует${since(designation.ended)}`
    return `${name}: решения ещё не было${designation.decided ? `, оно принято ${russianDate(designation.decided)}` : ''}`
  },
  markerWithoutFootnote: (marker, surface) => `${quoted(surface)}: стоит знак «${marker}», но сноски с ним нет`,
  footnoteWithoutMarker: marker => `Сноска «${marker}» говорит о статусе, но знака этой сноски в тексте нет`,
  headlineNotice: owed =>
    `${named(owed)} в заголовке: нет пометки о статусе — ${listed(owed.unstated)}. Напишите: «${owed.write}»`,
  repeatedNotice: entity => `${entity.title.ru}: пометка повторяется, о статусе уже сказано выше`,
  bannedLink: (url, entity, statuses) =>
    `Ссылка ${url} ведёт на ресурс из реестра: ${entity.title.ru} (${statuses.map(({ kind }) => kind.name.ru).join(', ')})`,
  linkGround: statuses =>
    statuses
      .map(({ kind: { register, linking } }) => [register.ru, linking.law?.ru].filter(Boolean).join('; '))
      .join('\n'),
  ownMaterial: (fault, entity, write) => `${ownMaterial[fault].replace('…', entity.title.ru)}. Напишите: «${write}»`,
  ownMaterialGround:
    'Закон 255-ФЗ, ст. 9; постановление Правительства от 22.11.2022 № 2108; КоАП, ст. 19.34: текст стоит над материалом, шрифтом вдвое крупнее',
  ambiguousMention: owed =>
    `${named(owed)}: если это ${owed.entity.title.ru} (${listed(owed.unstated)}), нужна пометка: «${owed.write}»; если нет, всё в порядке`,
  unreadableDate: text => `Дату «${text}» прочитать не удалось: проверено на сегодня. Напишите её так: ГГГГ-ММ-ДД`,
  unreadText: unread,
  staleLists: ({ kind: { id, register }, checked, days }) =>
    `${capitalized(register.ru)}: данные на ${russianDate(checked)}, им ${countedRu(days, 'день', 'дня', 'дней')}; тех, кого внесли позже, в них нет. Обновите: plashka lists update ${id}`,
  unusedIgnore: id => `Указание${id === undefined ? '' : ` «${id}»`} ничего не скрывает, его можно убрать`,
  unknownIgnoreId: (id, nearest) =>
    `«${id}»: нет ни такого правила, ни такой записи в списках${nearest === undefined ? '' : `; может быть, «${nearest}»?`}`,
  unknownDirective: (verb, nearest) =>
    `Неизвестное указание «${verb}»${nearest === undefined ? '; есть ignore, disable, enable' : `; может быть, «${nearest}»?`}`,
  ground: statuses =>
    statuses
      .map(({ kind, designation }) =>
        [
          kind.register.ru,
          designation.grounds,
          kind.law?.ru,
          `источник: ${designation.source.title}, проверено ${russianDate(designation.checked)}`,
        ]
          .filter(Boolean)
          .join('; '),
      )
      .join('\n'),
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
    unknown: (name, near) => `«${name}» в списках нет${near.length === 0 ? '' : `; может быть:${choices(near, 'ru')}`}`,
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
