import type { BrowserCatalog } from './types.js'

export const ru: BrowserCatalog = {
  badRequest: 'Такого запроса нет, или в нём чего-то недостаёт',
  badChoices:
    'Среди настроек есть неизвестная: язык `ru` или `en`, день ГГГГ-ММ-ДД, профиль media, site или strict, вид плашки inline, footnote или clause',
  noLists: 'Реестры ещё не загружены',
  badLists: reason => `Реестры прочитать не удалось: ${reason}`,
  unknownEntity: id => `В реестрах нет ${id}`,
  unknownFormat: name => `${name}: формат не известен`,
  noSuchFile: 'Такого открытого файла нет',
  unwritable: 'То, что стоит в редакторе, в файл записать нельзя',
  superseded: 'Пришёл более новый черновик',
}
