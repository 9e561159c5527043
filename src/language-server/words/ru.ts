/** Russian. */
import { countedRu } from '../../messages/counted.js'
import type { LanguageServerCatalog } from './types.js'

export const ru: LanguageServerCatalog = {
  write: {
    inline: words => `Пометка в скобках: ${words}`,
    clause: words => `Пометка оборотом: ${words}`,
    footnote: words => `Пометка сноской: ${words}`,
  },
  mend: words => `Исправить пометку: ${words}`,
  remove: 'Убрать пометку',
  mendEntity: (title, count) => `Исправить всё об этом лице (${count}): ${title}`,
  mendAll: 'Исправить все пометки',
  ignore: ruleId => `Не проверять здесь: \`${ruleId}\``,
  answered: 'Всё в порядке: больше не спрашивать',
  notMended: 'Ничего не изменено: сообщение осталось бы или появилось бы другое.',
  matched: reason => `Почему узнали: ${reason}`,
  certainties: { certain: 'наверняка', likely: 'вероятно', possible: 'возможно' },
  notices: 'Пометка в тексте',
  noNotices: 'Пометки в тексте, которая относится к этому упоминанию, нет',
  notRequired: 'На этот день пометка не нужна',
  rulePage: ruleId => `О правиле \`${ruleId}\``,
  due: (count, day) =>
    `plashka: ${countedRu(count, 'пометка нужна', 'пометки нужны', 'пометок нужно')}, по состоянию на ${day}`,
  checking: 'plashka: проверяем рабочую папку',
  checked: (files, findings) =>
    `plashka: ${countedRu(files, 'файл проверен', 'файла проверено', 'файлов проверено')}, ${countedRu(findings, 'замечание', 'замечания', 'замечаний')}`,
}
