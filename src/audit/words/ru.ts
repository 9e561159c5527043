/** Russian. */
import { countedRu } from '../../messages/counted.js'
import { russianDate } from '../../messages/date.js'
import type { AuditCatalog } from './types.js'

const materials = (count: number): string => countedRu(count, 'материал', 'материала', 'материалов')

export const ru: AuditCatalog = {
  errors: {
    noStore: path => `хранилища нет: ${path}`,
    notStore: path => `это не хранилище проверки: ${path}`,
    otherLayout: path => `это хранилище сделала другая версия plashka; заведите новое: ${path}`,
    taken: path => `в это хранилище пишет другая проверка; дождитесь её конца: ${path}`,
    unopened: path => `хранилище не открывается: ${path}`,
    lostJob: id => `порция пропала из очереди: ${id}`,
    refusedJob: reason => `исполнитель из очереди не смог проверить порцию: ${reason}`,
    otherLists: (wanted, own) =>
      `у этого исполнителя другие списки: порция для ${wanted.slice(0, 12)}, а здесь ${own.slice(0, 12)}`,
    otherBasis: 'у этого исполнителя другие настройки, плагины или версия plashka, чем у порции',
    noSources: 'назовите файлы или папки, которые надо проверить',
    inputAlone: 'стандартный ввод (-) проверяется отдельно, без других источников',
    inputName: 'укажите в --stdin-filename, как называть стандартный ввод: от имени зависит формат',
  },
  items: materials,
  progress: (items, rate, left) => `${items} · ${rate} в секунду${left === undefined ? '' : ` · осталось ${left}`}`,
  working: count => `жду порций, не больше ${count} разом`,
  ending: 'заканчиваю: начатое будет доведено до конца',
  interrupted: items =>
    `проверка прервана; всё проверенное сохранено (${items}), и та же команда продолжит с этого места`,
  report: {
    checked: ({ items, sources, day, lists }) =>
      `${materials(items)} из ${countedRu(sources, 'источника', 'источников', 'источников')} проверено на ${russianDate(day)}${lists ? `, списки от ${russianDate(lists)}` : ''}`,
    found: ({ found, findings: { error, warning, info }, unread }) =>
      [
        found === 0
          ? 'замечаний нет'
          : `${countedRu(error, 'ошибка', 'ошибки', 'ошибок')}, ${countedRu(warning, 'предупреждение', 'предупреждения', 'предупреждений')}, ${countedRu(info, 'пояснение', 'пояснения', 'пояснений')} в ${countedRu(found, 'материале', 'материалах', 'материалах')}`,
        ...(unread > 0 ? [`не прочитано: ${materials(unread)}`] : []),
      ].join('; '),
    notWhole: 'проверка не доведена до конца: та же команда её продолжит',
    noEarlierLists: 'других списков хранилище ещё не видело: сравнивать не с чем, новичков нет',
    entities: 'Кто найден',
    entity: (name, kinds, since, items) =>
      `${name} (${kinds}${since === undefined ? '' : `, с ${russianDate(since)}`}): ${materials(items)}`,
    first: 'Что исправить первым',
    sections: 'Разделы',
    section: (name, items) => `${name}: ${materials(items)}`,
    beside: 'Вне текста страниц: меню, подвалы, вставки',
    besideOf: (name, context, pages, share, input) =>
      `${name === undefined ? '' : `${name}: `}«${context}» на ${countedRu(pages, 'странице', 'страницах', 'страницах')} из ${input} (${share} %)`,
    unread: 'Не прочитано',
    quoted: title => `«${title}»`,
    views: count => countedRu(count, 'просмотр', 'просмотра', 'просмотров'),
    others: count => (count > 0 ? `и ещё ${count}` : ''),
  },
  table: {
    beside: 'Вне текста страниц',
    pages: 'Страницы',
    share: 'Доля, %',
    findings: 'Замечания',
    items: 'Материалы',
    columns: {
      name: 'Кто',
      kinds: 'Статусы',
      since: 'С какого дня',
      title: 'Заголовок',
      url: 'Адрес',
      path: 'Файл',
      line: 'Строка',
      column: 'Знак',
      id: 'Номер',
      day: 'Дата',
      section: 'Раздел',
      views: 'Просмотры',
      severity: 'Важность',
      rule: 'Правило',
      text: 'Слова',
      context: 'Контекст',
      reason: 'Замечание',
      expected: 'Как написать',
      entity: 'Обозначение',
    },
    severities: { error: 'ошибка', warning: 'предупреждение', info: 'пояснение' },
  },
  page: {
    title: 'Что исправить в архиве',
    items: ['материал', 'материала', 'материалов'],
    findings: ['замечание', 'замечания', 'замечаний'],
    entity: 'Кто',
    allEntities: 'все',
    section: 'Раздел',
    allSections: 'все разделы',
    severity: 'Важность',
    allSeverities: 'любая',
    severities: { error: 'ошибки', warning: 'предупреждения', info: 'пояснения' },
    search: 'Поиск',
    clear: 'Показать всё',
    byMonth: 'Кто и когда упомянут',
    total: 'всего',
    undated: 'без даты',
    sections: 'Разделы, где материалов больше всего',
    list: 'Материалы',
    more: 'Показать ещё',
    nothing: 'Ничего не найдено.',
    views: ['просмотр', 'просмотра', 'просмотров'],
    since: 'с',
    old: 'Этот браузер слишком стар для этой страницы.',
  },
}
