/** English. */
import type { ExportsCatalog, ShapeName } from './types.js'

const shapes: Readonly<Record<ShapeName, string>> = {
  'service-agents': 'foreign agents, as the ministry’s service answers',
  'service-undesirable': 'undesirable organisations, as the ministry’s service answers',
  'service-extremist': 'extremist organisations, as the ministry’s service answers',
  'copy-undesirable': 'a public copy of the undesirable organisations',
  'copy-agents': 'a public copy of the register of foreign agents',
  mirror: 'a daily mirror',
}

const columns = {
  'foreign-agent':
    '“Полное наименование …”, “Основания для включения”, “Дата принятия … решения о включении …”, ' +
    '“Дата … об исключении …”, “Доменное имя …”, “Тип иностранного агента”, and those of personal and bank data',
  undesirable: '“Наименование … организации”, “Дата … о включении …”, “Дата … об исключении …”, “Статус”',
}

export const en: ExportsCatalog = {
  empty: 'is empty',
  unknownKind: 'is no workbook, JSON, HTML or CSV',
  namesNobody: 'names nobody',
  notText: encoding => `is cut short, or no text in ${encoding}`,
  broken: reason => `broken or cut short: ${reason}`,
  brokenArchive: reason => `broken archive: ${reason}`,
  archiveCut: 'the archive is cut short',
  unpacksTo: megabytes => `unpacks to more than ${megabytes} MB`,
  longDirectory: 'holds more files than a workbook does',
  encrypted: 'is locked with a password',
  tooDeep: most => `nests more than ${most} levels, as no export does`,
  tooLong: most => `one piece of it is longer than ${most} characters, as in no export`,
  longCell: (reference, most) =>
    `${reference === undefined ? 'a text' : `cell ${reference}`} is longer than ${most} characters`,
  sameParty: (name, most) => `names one party in more than ${most} rows: ${name}`,
  farCell: (reference, most) => `cell ${reference} stands behind column ${most}, where no export has one`,
  noRow: (number, most) => `there is no row ${number}: rows go from 1 to ${most}`,
  manyStrings: 'holds more text than a register does',
  manyRows: most => `has more than ${most} rows, as no register does`,
  manyLines: most => `has more than ${most} lines and cells, as no register does`,
  longText: millions => `has more than ${millions} million characters, as no register does`,
  longName: (place, most) => `${place} is longer than ${most} characters`,
  noSheet: 'is no workbook with a sheet',
  documentType: 'declares a document type, which no export does',
  cutIn: place => `is cut short in ${place}`,
  cutCount: (announced, found) => `is cut short: it announces ${announced} values and holds ${found}`,
  notClosed: tag => `is cut short: <${tag}> is not closed`,
  missingEntry: (awaited, found) => `entry ${awaited} is missing: ${found} stands in its place`,
  noHeader: row => `has no header in row ${row}`,
  noOwnHeader: 'has several columns, none of them headed as names are: “name”, “full name”, «название», «имя», «ФИО»',
  noNamesColumn: 'has no header with a column of names',
  noColumn: title => `no column “${title}”`,
  unknownColumn: (number, heading, register) =>
    `unknown column ${number}, “${heading}”; expected are ${columns[register]}`,
  cells: (place, found, expected) => `${place} has ${found} cells under ${expected} headings`,
  noName: place => `${place} has no name`,
  noRecord: place => `${place} is no record`,
  at: (place, reason) => `${place}: ${reason}`,
  noDay: cell => `“${cell}” is no day that exists`,
  noText: key => `“${key}” is no text`,
  material: 'is a material, not a party',
  unknownLayout: keys => `has an unknown layout: ${keys}`,
  unknownField: (place, field, shape) => `${place}: unknown field “${field}” in what seems to be ${shapes[shape]}`,
  otherShape: (register, shape) => `is not the register “${register}”: ${shapes[shape]}`,
  otherName: (register, name) => `is not the register “${register}”: it is called “${name}”`,
  otherTitle: (register, title) => `is the register “${register}”: ${title}`,
  isOther: (found, asked) => `is the register “${found}”, not “${asked}”`,
  noRegister: 'is the file of no register',
  severalRegisters: registers => `may be of several registers; name the one that it is: ${registers.join(', ')}`,
  notAsTable: register => `the register “${register}” comes as a page or JSON, not as a table`,
  noRulingsColumn: 'is not the register “terrorist”: its table has no column of rulings',
  noRulings: 'is not the register “extremist”: no entry tells a ruling in brackets',
  shrunk: (gone, known, example) =>
    `${gone} of ${known} parties of the register are missing (${example} …): the file seems cut short`,
  older: (asOf, latest) => `is of ${asOf}, the lists know the register as of ${latest}`,
}
