/** Russian. */
import type { FieldChange } from '../diff.js'
import type { Manifest } from '../bundle/format.js'
import type { CertificateFault } from '../online/certificates.js'
import type { ImportedChange } from '../../importer/import.js'
import type { Field } from '../../importer/own/words.js'
import { categories, type Category, type EntityKind } from '../../registry/types.js'
import { excerpt } from '../../messages/excerpt.js'
import { countedRu } from '../../messages/counted.js'
import { russianDate } from '../../messages/date.js'
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

const kinds: Readonly<Record<EntityKind, string>> = {
  organisation: 'организация',
  movement: 'движение',
  media: 'издание',
  person: 'человек',
}
const ownFields: Readonly<Record<Field, string>> = {
  name: 'имя',
  surname: 'фамилия',
  given: 'личное имя',
  patronymic: 'отчество',
  kind: 'вид',
  status: 'статус',
  since: 'с какого дня',
  until: 'по какой день',
  aliases: 'другие названия',
  source: 'источник',
  resources: 'сайты',
  gender: 'пол',
  note: 'примечание',
}

const change = ({ field, before, after }: FieldChange): string => {
  const label = fields[field] ?? field
  if (before === undefined) return `${label} + ${after ?? ''}`
  return after === undefined ? `${label} − ${before}` : `${label}: ${before} → ${after}`
}
const lines = (changes: readonly FieldChange[]): string => changes.map(item => `\n    ${change(item)}`).join('')
const named = (id: string, name: string | undefined): string => (name === undefined ? id : `${name} (${id})`)
const listed = (items: readonly string[]): string => items.map(item => `\n  ${item}`).join('')
const daysOf = (days: Manifest['registers']): string =>
  listed(
    categories.flatMap(category =>
      days[category] ? [`${registers[category]}: на ${russianDate(days[category])}`] : [],
    ),
  )
const isoOf = (moment: string): string => new Date(moment).toISOString()
/** Of a bundle, which tells the moment it was made in. */
const dayOf = (moment: string): string => russianDate(isoOf(moment).slice(0, 10))
/** Two bundles of a day are told apart by the time. */
const momentOf = (moment: string): string => `${dayOf(moment)}, ${isoOf(moment).slice(11, 19)} по Гринвичу`
const originOf = (file: string | undefined, bundle: string | undefined): string =>
  file !== undefined
    ? `импортирован: ${file}`
    : bundle !== undefined
      ? `из пакета от ${dayOf(bundle)}`
      : 'встроенный список'
const newsNouns = { came: 'включение', left: 'исключение', renamed: 'новое название' } as const
const names = ({ names: taken }: ImportedChange): string =>
  taken.map(({ name, strength }) => `\n    ${name}${strength === 'weak' ? ' (только в контексте)' : ''}`).join('')

const certificates: Readonly<Record<CertificateFault, (host: string) => string>> = {
  'unknown-authority': host =>
    `сертификат узла «${host}» выдан центром, которого этот компьютер не знает, или узел прислал не всю цепочку; если вы доверяете этому центру (например, государственному), сохраните его сертификат и укажите файл: --ca ФАЙЛ или «ca» в настройках`,
  expired: host => `сертификат узла «${host}» просрочен или ещё не действует: проверьте часы компьютера`,
  'other-host': host => `показан сертификат не узла «${host}»: вместо него отвечает кто-то другой`,
  refused: host => `сертификат узла «${host}» недействителен`,
}

export const ru: ListsCatalog = {
  status: {
    register: ({ register, entities, inForce, ended, checked, age, source, file, bundle }) =>
      [
        `${registers[register]} (${register})`,
        `  ${countedRu(entities, 'участник', 'участника', 'участников')}: действует ${inForce}, прекращено ${ended}`,
        `  на ${checked === undefined ? 'неизвестный день' : russianDate(checked)}${age === undefined ? '' : ` (${countedRu(age, 'день', 'дня', 'дней')} назад)`}, ${originOf(file, bundle)}`,
        ...(source ? [`  ${source.title}${source.url === undefined ? '' : ` <${source.url}>`}`] : []),
      ].join('\n'),
    stale: (register, age) =>
      `списку «${register}» ${countedRu(age, 'день', 'дня', 'дней')}; реестры пополняются каждую неделю, см. plashka lists update --help`,
    counts:
      'В одной записи реестра бывает несколько участников, и один участник бывает в нескольких записях: с числом записей эти числа могут не совпадать.',
    disclaimer: 'Так записано в реестрах; это не юридическая консультация.',
  },
  imports: {
    summary: ({ register, asOf, rows, added, changed, gone }) =>
      `${registers[register]}${asOf === undefined ? '' : ` на ${russianDate(asOf)}`}: ${countedRu(rows, 'запись', 'записи', 'записей')}, новых ${added.length}, изменено ${changed.length}, исчезло ${gone.length}`,
    added: item => `  + ${named(item.id, item.name)}${names(item)}`,
    changed: item => `  ~ ${named(item.id, item.name)}${lines(item.details)}`,
    gone: item => `  − ${named(item.id, item.name)}${lines(item.details)}`,
    held: item => `  · ${named(item.id, item.name)}${lines(item.details)}`,
    heldHeading: 'Не внесено: соединение было не защищено, такой файл может только добавлять:',
    nothing: 'среди этого нет файлов реестров',
    leftOut: file => `${file} — не из реестров, пропущен`,
    moreLeftOut: count => `не из реестров ещё ${countedRu(count, 'файл', 'файла', 'файлов')}`,
    dryRun: 'Ничего не записано.',
  },
  update: {
    wouldAsk: hosts => `Реестры берутся с этих узлов, от вас туда ничего не уходит:${listed(hosts)}`,
    question: 'Обращаться к ним сейчас и при следующих вызовах plashka lists update? [д/Н] ',
    yes: ['д', 'да'],
    noTerminal:
      'спросить не на чем, это не терминал; --yes означает согласие и с узлами, и с тем, что добавлено по открытому соединению',
    declined: 'ничего не запрошено',
    openQuestion: register => `«${registers[register]}» пришли по незащищённому соединению. Добавленное верно? [д/Н] `,
    notConfirmed: register => `${registers[register]}: ничего не внесено`,
    elsewhere: pages =>
      `официальные узлы отвечают из российских сетей и мало откуда ещё; из других мест сохраните страницу браузером или возьмите пакет (plashka lists update --from), затем plashka lists import ФАЙЛ:${listed(pages)}`,
    newer: names => `Есть более новое: ${names.map(register => registers[register].toLowerCase()).join(', ')}`,
    nothingNewer: 'Списки не отстали.',
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
    otherHost: host => `перенаправляют на «${host}», а это не узел реестра`,
    certificate: (host, fault) => certificates[fault](host),
    unreached: {
      unknown: host => `адрес узла «${host}» неизвестен: есть ли связь с сетью?`,
      refused: host => `узел «${host}» не принимает отсюда соединений`,
      broken: host => `узел «${host}» оборвал соединение`,
    },
    noCertificate: file => `в файле «${file}» нет сертификата; нужен PEM или DER`,
    webPage: 'вместо данных пришла веб-страница: возможно, её подставили по дороге',
    noPage: 'ответ не похож на страницу реестра: в нём должны быть «size» и «values»',
    manyRows: most =>
      `обещано больше ${countedRu(most, 'записи', 'записей', 'записей')}, столько нет ни в одном реестре`,
    cutPages: (found, announced) =>
      `ответ оборван: обещано ${countedRu(announced, 'запись', 'записи', 'записей')}, пришло ${found}`,
    changedMeanwhile: 'пока реестр скачивался, он изменился; повторите',
  },
  bundle: {
    written: (file, days, publicKeys) =>
      [
        `Записан ${file}${daysOf(days)}`,
        publicKeys.length === 0
          ? 'Он не подписан: принять его сможет только тот, у кого есть сам файл.'
          : `Подписан. Открытый ключ для \`plashka lists update --from … --public-key\`:${listed(publicKeys)}`,
      ].join('\n'),
    summary: ({ made, plashka, registers: days }, added) =>
      `Пакет от ${dayOf(made)}, версия plashka ${plashka}: ${countedRu(added, 'новый участник', 'новых участника', 'новых участников')}${daysOf(days)}`,
    added: (id, name) => `  + ${named(id, name)}`,
    same: made => `Пакет от ${momentOf(made)} уже принят.`,
    noBundle: 'это не пакет списков',
    otherLayout: layout => `пакет другого устройства (${layout}), его читает другая версия plashka`,
    damaged: 'пакет повреждён: содержимое не сходится с описью',
    needsKey: 'пришедшее по адресу должно быть подписано: укажите ключ, --public-key',
    unsigned: 'пакет не подписан',
    otherKey: 'пакет подписан не тем ключом, которому вы доверяете',
    older: (made, known) => `пакет от ${momentOf(made)}, а прежний — от ${momentOf(known)}; --allow-older примет и его`,
    noPrivateKey: 'здесь нет закрытого ключа (Ed25519, PEM)',
    noPublicKey: 'это не открытый ключ (Ed25519): ни файл с ним, ни его 43 знака',
    keyExists: 'файл уже есть, ключ поверх него не записывается',
  },
  news: {
    title: (since, asOf) => `Реестры с ${russianDate(since)} (списки на ${russianDate(asOf)})`,
    day: russianDate,
    item: ({ is, register, entity, isSeen }) =>
      `${registers[register]}, ${newsNouns[is]}: ${entity.title.ru} (${entity.id})${isSeen ? '; замечено в этот день' : ''}`,
    names: items => `узнаём по именам: ${items.join('; ')}`,
    none: 'Изменений нет.',
  },
  own: {
    summary: ({ entities, known, columns }) =>
      [
        `${countedRu(entities.length, 'имя', 'имени', 'имён')}${known.length > 0 ? `, из них в списках уже есть ${known.length}` : ''}`,
        ...(columns.length > 0
          ? [`Столбцы: ${columns.map(({ heading, field }) => `${heading} → ${ownFields[field]}`).join(', ')}`]
          : []),
      ].join('\n'),
    taken: ({ name, id, kind, designations }, isKnown, statuses) =>
      `  + ${name} (${id}): ${kinds[kind]}, ${designations.map(({ category, listed, ended }) => [statuses.get(category).name.ru, listed && `с ${russianDate(listed)}`, ended && `по ${russianDate(ended)}`].filter(Boolean).join(' ')).join(', ')}${isKnown ? '; уже есть в списках' : ''}`,
    leftHeading: 'Не понято:',
    left: leftover => {
      const place = leftover.place.replace(/^\S+/u, 'строка')
      if (leftover.is === 'column') return `  ${place}: столбец «${excerpt(leftover.heading)}» не прочитан`
      if (leftover.is === 'nameless') return `  ${place}: нет имени, пропущена`
      if (leftover.is === 'repeated') return `  ${place}: «${excerpt(leftover.name)}» уже было, пропущена`
      if (leftover.is === 'genderless')
        return `  ${place}: «${excerpt(leftover.name)}» — принято, что это мужчина; если нет, укажите в списке «gender: f»`
      return `  ${place}: ${ownFields[leftover.field]} «${excerpt(leftover.cell)}» — не учтено`
    },
    implied: ({ name }) =>
      `У некоторых нет статуса, принято: ${name.ru}. Если он другой, добавьте в список строку «category: …».`,
    next: file => `Записан ${file}. Добавьте в «.plashkarc.yml» строку «lists: [${file}]»`,
    exists: file => `${file} уже есть; --force запишет поверх него, --output — в другой файл`,
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
