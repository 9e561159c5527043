/** Russian. */
import { sure } from '../../checked/index.js'
import { russianDate } from '../../messages/date.js'
import { countedRu } from '../../messages/counted.js'
import type { ExportsCatalog, ShapeName } from './types.js'

const shapes: Readonly<Record<ShapeName, string>> = {
  'service-agents': 'ответ сервиса министерства с иностранными агентами',
  'service-undesirable': 'ответ сервиса министерства с нежелательными организациями',
  'service-extremist': 'ответ сервиса министерства с экстремистскими организациями',
  'copy-undesirable': 'открытая копия перечня нежелательных организаций',
  'copy-agents': 'открытая копия реестра иностранных агентов',
  mirror: 'ежедневная копия',
}

const columns = {
  'foreign-agent':
    '«Полное наименование …», «Основания для включения», «Дата принятия … решения о включении …», ' +
    '«Дата … об исключении …», «Доменное имя …», «Тип иностранного агента», столбцы с личными и банковскими данными',
  undesirable: '«Наименование … организации», «Дата … о включении …», «Дата … об исключении …», «Статус»',
}

const units: Readonly<Record<string, string>> = { row: 'строка', line: 'строка', value: 'значение', entry: 'запись' }
const placed = (place: string): string => {
  const [unit = '', number = ''] = place.split(' ')
  return unit in units ? `${sure(units[unit])} ${number}` : place
}

export const ru: ExportsCatalog = {
  empty: 'файл пуст',
  unknownKind: 'это не книга с таблицей, не JSON, не HTML и не CSV',
  namesNobody: 'в файле никто не назван',
  notText: encoding => `файл обрезан, или это не текст в ${encoding}`,
  broken: reason => `файл повреждён или обрезан: ${reason}`,
  brokenArchive: reason => `архив повреждён: ${reason}`,
  archiveCut: 'архив обрезан',
  unpacksTo: megabytes => `архив распаковывается больше чем в ${megabytes} МБ`,
  longDirectory: 'в архиве больше файлов, чем бывает в книге с таблицей',
  encrypted: 'файл закрыт паролем',
  tooDeep: most => `вложенность больше ${most} уровней, в выгрузках такой не бывает`,
  tooLong: most =>
    `одна из частей длиннее ${countedRu(most, 'знака', 'знаков', 'знаков')}, в выгрузках такого не бывает`,
  longCell: (reference, most) =>
    `${reference === undefined ? 'в одном из текстов' : `в ячейке ${reference}`} больше ${most} знаков`,
  sameParty: (name, most) => `одна запись повторяется больше ${most} раз: ${name}`,
  farCell: (reference, most) => `ячейка ${reference} стоит за ${most}-м столбцом, в выгрузках там ничего нет`,
  noRow: (number, most) => `нет строки ${number}: строки идут от 1 до ${most}`,
  manyStrings: 'текста в книге больше, чем бывает в реестре',
  manyRows: most => `строк больше ${most}, в реестрах столько не бывает`,
  manyLines: most => `строк и ячеек больше ${most}, в реестрах столько не бывает`,
  longText: millions => `текста больше ${millions} млн знаков, в реестрах столько не бывает`,
  longName: (place, most) => `${placed(place)}: больше ${most} знаков`,
  noSheet: 'это не книга с таблицей: в ней нет листа',
  documentType: 'в файле объявлен тип документа, чего в выгрузках не бывает',
  cutIn: place => `файл обрезан: ${placed(place)}`,
  cutCount: (announced, found) =>
    `файл обрезан: обещано ${countedRu(announced, 'значение', 'значения', 'значений')}, а есть ${found}`,
  notClosed: tag => `файл обрезан: не закрыт <${tag}>`,
  missingEntry: (awaited, found) => `нет записи ${awaited}: на её месте ${found}`,
  noHeader: row => `в строке ${row} нет заголовков столбцов`,
  noOwnHeader: 'столбцов несколько, а заголовка для имён нет: «имя», «ФИО», «название» или «name»',
  noNamesColumn: 'нет заголовков, среди которых был бы столбец с названиями',
  noColumn: title => `нет столбца «${title}»`,
  unknownColumn: (number, heading, register) =>
    `неизвестный столбец ${number}, «${heading}»; должны быть ${columns[register]}`,
  cells: (place, found, expected) =>
    `${placed(place)}: ${countedRu(found, 'ячейка', 'ячейки', 'ячеек')}, а столбцов ${expected}`,
  noName: place => `${placed(place)}: нет названия`,
  noRecord: place => `${placed(place)}: это не запись`,
  at: (place, reason) => `${placed(place)}: ${reason}`,
  noDay: cell => `нет такого дня: «${cell}»`,
  noText: key => `«${key}» — не текст`,
  material: 'это материал, а не организация и не человек',
  unknownLayout: keys => `неизвестная структура: ${keys}`,
  unknownField: (place, field, shape) =>
    `${placed(place)}: неизвестное поле «${field}», хотя это похоже на: ${shapes[shape]}`,
  otherShape: (register, shape) => `это не реестр «${register}»: ${shapes[shape]}`,
  otherName: (register, name) => `это не реестр «${register}»: он назван «${name}»`,
  otherTitle: (register, title) => `это реестр «${register}»: ${title}`,
  isOther: (found, asked) => `это реестр «${found}», а не «${asked}»`,
  noRegister: 'этот файл — не из реестров',
  severalRegisters: registers => `файл может быть из разных реестров; назовите, из какого: ${registers.join(', ')}`,
  notAsTable: register => `реестр «${register}» публикуют как страницу или JSON, а не как таблицу`,
  noRulingsColumn: 'это не реестр «terrorist»: в таблице нет столбца с решениями судов',
  noRulings: 'это не реестр «extremist»: ни в одной записи нет решения в скобках',
  shrunk: (gone, known, example) => `нет ${gone} из ${known} записей реестра (${example} …): похоже, файл обрезан`,
  older: (asOf, latest) => `данные на ${russianDate(asOf)}, а в списках реестр уже на ${russianDate(latest)}`,
}
