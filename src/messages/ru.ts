/** What plashka says in Russian. */
import type { Category, IsoDate } from '../registry/types.js'
import type { Catalog, Owed } from './types.js'

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

/** Products and derived words say whose they are. */
function named({ surface, alias, entity }: Owed): string {
  return alias.type === 'product' || alias.type === 'derived' ? `«${surface}» (${entity.title.ru})` : `«${surface}»`
}

const banMissing = ({ unstated }: Owed): boolean =>
  unstated.every(designation => designation.category === 'terrorist' || designation.category === 'extremist')

const enumerated = (items: readonly string[], more: number): string =>
  `${items.join('; ')}${more > 0 ? ` и ещё ${more}` : ''}`

export const ru: Catalog = {
  missingNotice: owed => `${named(owed)}: нет пометки о статусе — ${status(owed)}. Напишите: «${owed.write}»`,
  lateNotice: owed =>
    `${named(owed)}: пометка стоит ниже (строка ${owed.line}), а нужна при первом упоминании — ${status(owed)}. Напишите: «${owed.write}»`,
  incompleteNotice: owed =>
    banMissing(owed)
      ? `${named(owed)}: статус назван, но не сказано, что деятельность запрещена. Напишите: «${owed.write}»`
      : `${named(owed)}: назван не каждый статус, нет: ${status(owed)}. Напишите: «${owed.write}»`,
  wrongCategory: claim =>
    `${claim.entity.title.ru}: сказано «${claim.category ? category[claim.category] : 'запрещена'}», но в реестрах этого статуса нет${claim.write === undefined ? '' : `. Напишите: «${claim.write}»`}`,
  outdatedNotice: ({ entity, fault, asOf }) => {
    if (fault.type === 'wrong') return entity.title.ru
    const { designation } = fault
    const name = `${entity.title.ru}: пометка «${category[designation.category]}» неверна на ${russianDate(asOf)}`
    if (fault.type === 'ended') return `${name}: статус не действует${since(designation.ended)}`
    return `${name}: решения ещё не было${designation.decided ? `, оно принято ${russianDate(designation.decided)}` : ''}`
  },
  markerWithoutFootnote: (marker, surface) => `У «${surface}» стоит «${marker}», но сноски с этим знаком нет`,
  footnoteWithoutMarker: marker => `Сноска «${marker}» говорит о статусе, но в тексте на неё ничто не указывает`,
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
  mentionReason: reason =>
    ({
      'strong-alias': 'имя, которое ни с чем не спутать',
      'full-name': 'полное имя',
      'common-full-name': 'полное имя, которое носят многие',
      initials: 'фамилия с инициалами',
      'surname-after-full-name': 'фамилия после полного имени',
      'generic-noun': 'перед именем сказано, что это',
      quoted: 'имя в кавычках',
      'status-nearby': 'рядом сказано о статусе',
      'strong-name-elsewhere': 'в тексте есть и другое, однозначное имя',
      'related-entity': 'в тексте названа связанная организация',
      'reporting-verb': 'на него ссылаются как на источник',
    })[reason],
  date: russianDate,
  strength: strength => ({ strong: 'однозначное имя', weak: 'обычное слово, нужен контекст' })[strength],
  explain: {
    asOf: day => `На ${russianDate(day)}`,
    unknown: (name, nearest) => `«${name}» в списках нет${nearest === undefined ? '' : `; может быть, «${nearest}»?`}`,
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
    disclaimer: 'Так записано в реестрах; это не юридическая консультация.',
  },
}
