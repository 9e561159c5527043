/** What plashka says in Russian. */
import { evidence } from './evidence-ru.js'
import type { Unread } from '../document/types.js'
import type { Category, IsoDate } from '../registry/types.js'
import { countedRu } from './counted.js'
import { listed } from './listed.js'
import type { Catalog, OwnMaterialFault, Owed } from './types.js'

const category: Readonly<Record<Category, string>> = {
  terrorist: 'террористическая организация',
  extremist: 'экстремистская организация',
  'foreign-agent': 'иностранный агент',
  undesirable: 'нежелательная организация',
}

const register: Readonly<Record<Category, string>> = {
  terrorist: 'перечень террористических организаций (ФСБ)',
  extremist: 'перечень экстремистских организаций (Минюст)',
  'foreign-agent': 'реестр иностранных агентов (Минюст)',
  undesirable: 'перечень нежелательных организаций (Минюст)',
}

const law: Readonly<Record<Category, string>> = {
  terrorist: 'Закон о СМИ, ст. 4; КоАП, ст. 13.15, ч. 2',
  extremist: 'Закон о СМИ, ст. 4; КоАП, ст. 13.15, ч. 2',
  'foreign-agent': 'Закон о СМИ, ст. 4; КоАП, ст. 13.15, ч. 2.1',
  undesirable: 'прямой нормы о пометке не найдено, так принято; распространение материалов — КоАП, ст. 20.33',
}

export const russianDate = (day: IsoDate): string => day.split('-').reverse().join('.')
const since = (day: IsoDate | undefined): string => (day ? ` с ${russianDate(day)}` : '')

function status({ unstated, since: day }: Owed): string {
  return unstated.map(designation => category[designation.category]).join(', ') + since(day)
}

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
      return `названы не все статусы, не хватает: ${status(owed)}`
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
    case 'field':
      return 'Здесь начинается поле, а конца у него нет: всё за ним прочитано как текст'
    case 'record':
      return 'Ни в одном из известных полей нет текста: проверять было нечего. Назовите поля в настройках'
  }
}

const linkLaw: Readonly<Record<Category, string>> = {
  terrorist: 'КоАП, ст. 20.3, 20.29: материалы и символика',
  extremist: 'КоАП, ст. 20.3, 20.29: материалы и символика',
  'foreign-agent': 'ссылка разрешена; при упоминании нужна пометка о статусе',
  undesirable: 'КоАП, ст. 20.33: ссылка на материалы считается их распространением',
}

const ownMaterial: Readonly<Record<OwnMaterialFault, string>> = {
  missing: 'Материал иностранного агента (…) выходит без обязательного текста',
  'not-at-head': 'Обязательный текст об иностранном агенте (…) стоит не в начале',
  incomplete: 'Обязательный текст об иностранном агенте (…) приведён не целиком',
  'wrong-name': 'В обязательном тексте назван другой иностранный агент, не …',
  outdated: 'Обязательный текст об иностранном агенте (…) — прежний, до декабря 2022 года',
}

export const ru: Catalog = {
  missingNotice: owed => `${named(owed)}: нет пометки о статусе — ${status(owed)}. Напишите: «${owed.write}»`,
  lateNotice: owed =>
    `${named(owed)}: пометка лишь в строке ${owed.line}, а не при первом упоминании — ${status(owed)}. Напишите: «${owed.write}»`,
  incompleteNotice: owed => `${named(owed)}: ${incomplete(owed)}. Напишите: «${owed.write}»`,
  wrongCategory: claim =>
    `${claim.entity.title.ru}: ${claim.category ? `сказано «${category[claim.category]}», но такого статуса в реестрах нет` : 'сказано о запрете, но в реестрах его нет'}${claim.write === undefined ? '' : `. Напишите: «${claim.write}»`}`,
  outdatedNotice: ({ entity, fault, asOf }) => {
    if (fault.type === 'wrong') return entity.title.ru
    const { designation } = fault
    const name = `${entity.title.ru}: пометка «${category[designation.category]}» неверна на ${russianDate(asOf)}`
    if (fault.type === 'ended') return `${name}: статус не действует${since(designation.ended)}`
    return `${name}: решения ещё не было${designation.decided ? `, оно принято ${russianDate(designation.decided)}` : ''}`
  },
  markerWithoutFootnote: (marker, surface) => `${quoted(surface)}: стоит знак «${marker}», но сноски с ним нет`,
  footnoteWithoutMarker: marker => `Сноска «${marker}» говорит о статусе, но знака этой сноски в тексте нет`,
  headlineNotice: owed =>
    `${named(owed)} в заголовке: нет пометки о статусе — ${status(owed)}. Напишите: «${owed.write}»`,
  repeatedNotice: entity => `${entity.title.ru}: пометка повторяется, о статусе уже сказано выше`,
  bannedLink: (url, entity, designations) =>
    `Ссылка ${url} ведёт на ресурс из реестра: ${entity.title.ru} (${designations.map(designation => category[designation.category]).join(', ')})`,
  linkGround: designations => designations.map(({ category: id }) => `${register[id]}; ${linkLaw[id]}`).join('\n'),
  ownMaterial: (fault, entity, write) => `${ownMaterial[fault].replace('…', entity.title.ru)}. Напишите: «${write}»`,
  ownMaterialGround:
    'Закон 255-ФЗ, ст. 9; постановление Правительства от 22.11.2022 № 2108; КоАП, ст. 19.34: текст стоит над материалом, шрифтом вдвое крупнее',
  ambiguousMention: owed =>
    `${named(owed)}: если это ${owed.entity.title.ru} (${status(owed)}), нужна пометка: «${owed.write}»; если нет, всё в порядке`,
  unreadableDate: text => `Дату «${text}» прочитать не удалось: проверено на сегодня. Напишите её так: ГГГГ-ММ-ДД`,
  unreadText: unread,
  staleLists: ({ category: id, checked, days }) =>
    `${capitalized(register[id])}: данные на ${russianDate(checked)}, им ${countedRu(days, 'день', 'дня', 'дней')}; тех, кого внесли позже, в них нет. Обновите: plashka lists update ${id}`,
  unusedIgnore: id => `Указание${id === undefined ? '' : ` «${id}»`} ничего не скрывает, его можно убрать`,
  unknownIgnoreId: (id, nearest) =>
    `«${id}»: нет ни такого правила, ни такой записи в списках${nearest === undefined ? '' : `; может быть, «${nearest}»?`}`,
  unknownDirective: (verb, nearest) =>
    `Неизвестное указание «${verb}»${nearest === undefined ? '; есть ignore, disable, enable' : `; может быть, «${nearest}»?`}`,
  ground: designations =>
    designations
      .map(designation =>
        [
          register[designation.category],
          designation.grounds,
          law[designation.category],
          `источник: ${designation.source.title}, проверено ${russianDate(designation.checked)}`,
        ]
          .filter(Boolean)
          .join('; '),
      )
      .join('\n'),
  category: id => category[id],
  evidence: id => evidence[id],
  date: russianDate,
  strength: strength => ({ strong: 'однозначное имя', weak: 'обычное слово, нужен контекст' })[strength],
  explain: {
    asOf: day => `На ${russianDate(day)}`,
    unknown: (name, near) => `«${name}» в списках нет${near.length === 0 ? '' : `; может быть:${listed(near, 'ru')}`}`,
    several: (name, bearers) => `«${name}» — имя нескольких участников, назовите точнее:${listed(bearers, 'ru')}`,
    officialName: 'В реестре',
    otherEntries: (entries, more) => `Другие записи: ${enumerated(entries, more)}`,
    names: (names, more) => `Узнаём по именам: ${enumerated(names, more)}`,
    weakNames: (names, more) => `Только если ясно из контекста: ${enumerated(names, more)}`,
    resources: (resources, more) => `Ресурсы: ${enumerated(resources, more)}`,
    notice: text => `Плашка: (${text})`,
    noNotice: 'Плашка на этот день не нужна',
    holds: 'действует',
    holdsNot: 'не действует',
    decided: 'решение',
    inForce: 'в силе с',
    listed: 'в реестре с',
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
