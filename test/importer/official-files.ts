/**
 * Files of the registers in the layout of the official exports, quirks included: the sheet's dimension is wrong, cells
 * are inline strings, personal data fill the columns that nobody may read.
 */
import { strToU8, zipSync } from 'fflate'

export interface Agent {
  readonly name: string
  readonly listed: string
  readonly ended?: string
  readonly type?: string
  readonly domains?: string
}

export interface Organisation {
  readonly name: string
  readonly listed: string
  readonly ended?: string
}

export const agentHeadings = [
  '№ п/п',
  'Полное наименование (прежнее наименование в случае изменения) / ФИО «Псевдоним» (прежние ФИО в случае изменения)',
  'Основания для включения',
  'Дата принятия Минюстом России решения о включении в реестр',
  'Дата принятия Минюстом России решения об исключении из реестра',
  'Доменное имя информационного ресурса',
  'Тип иностранного агента',
  'Регистрационный номер',
  'ИНН',
  'ОГРН',
  'СНИЛС',
  'Дата рождения',
  'Сведения об участниках',
  'Адрес',
  'Дата опубликования сведений',
  'Наименование банка',
  'БИК банка',
  'Корреспондентский счет',
  'Расчетный счет',
  'Банк получателя',
  'ИНН банка',
]

const agentCells = (
  { name, listed, ended = '', type = 'Физические лица', domains = '' }: Agent,
  index: number,
): string[] => [
  String(index + 1),
  name,
  'ч. 1 ст. 1',
  listed,
  ended,
  domains,
  type,
  '000-111',
  '000000000000',
  '0000000000000',
  '000-000-000 00',
  '01.01.1970',
  'нет',
  'г. Устье',
  listed,
  ...Array<string>(6).fill('-'),
]

export interface WorkbookOptions {
  readonly asOf?: string
  readonly headings?: readonly string[]
  readonly title?: string
  /** Texts in the table of shared strings instead of the cells. */
  readonly shared?: boolean
  /** Markup put before the sheet. */
  readonly prolog?: string
}

/** The workbook of the foreign agents. */
export const agentsXlsx = (agents: readonly Agent[], options: WorkbookOptions = {}): Uint8Array =>
  workbook(
    [
      [options.title ?? 'Реестр иностранных агентов'],
      [options.asOf ?? '20.11.2026'],
      options.headings ?? agentHeadings,
      ...agents.map(agentCells),
    ],
    options,
  )

export const undesirableHeadings = [
  '№ п/п',
  'Дата включения в перечень',
  'Номер распоряжения',
  'Дата распоряжения',
  'Наименование организации',
  'Решение Генеральной прокуратуры',
  'Дата решения',
  'Дата исключения из перечня',
  'Примечание',
  'Статус',
]

export const undesirableXlsx = (organisations: readonly Organisation[], options: WorkbookOptions = {}): Uint8Array =>
  workbook(
    [
      [
        options.title ??
          'Перечень иностранных и международных организаций, деятельность которых признана нежелательной',
      ],
      [options.asOf ?? '20.11.2026'],
      options.headings ?? undesirableHeadings,
      ...organisations.map(({ name, listed, ended = '' }, index) => [
        String(index + 1),
        listed,
        '100-р',
        listed,
        name,
        'решение',
        listed,
        ended,
        '',
        ended === '' ? '' : 'исключена',
      ]),
    ],
    options,
  )

function workbook(rows: readonly (readonly string[])[], { shared = false, prolog = '' }: WorkbookOptions): Uint8Array {
  const strings: string[] = []
  const cell = (text: string, reference: string): string => {
    if (text === '') return ''
    if (!shared) return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
    return `<c r="${reference}" t="s"><v>${strings.push(text) - 1}</v></c>`
  }
  const sheetRows = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((text, column) => cell(text, `${String.fromCharCode(65 + column)}${row + 1}`)).join('')}</row>`,
  )
  const sheet = `<?xml version="1.0" encoding="UTF-8"?>${prolog}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData>${sheetRows.join('')}</sheetData></worksheet>`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...(shared && {
      'xl/sharedStrings.xml': strToU8(
        `<sst>${strings.map(text => `<si><r><t>${escaped(text)}</t></r><rPh><t>чтение</t></rPh></si>`).join('')}</sst>`,
      ),
    }),
  })
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The answer of the ministry's service; a wrong `size` is that of an answer cut short. */
const answer = (values: readonly object[], size = values.length): string =>
  JSON.stringify({ size, facets: {}, values }, null, 1)

export const agentsJson = (agents: readonly Agent[], size?: number): string =>
  answer(
    agents.map(({ name, listed, ended, type = 'Физические лица', domains }, index) => ({
      grid_s: '39b95df9',
      _version_: 1_700_000_000 + index,
      lastModified_l: 1_700_000_000,
      id: String(index),
      field_1_i: index + 1,
      field_2_s: name,
      field_3_s: 'ч. 1 ст. 1',
      field_4_s: listed,
      field_5_s: ended ?? null,
      field_6_s: domains ?? null,
      field_7_s: type,
      field_12_s: '01.01.1970',
    })),
    size,
  )

export const undesirableJson = (organisations: readonly Organisation[]): string =>
  answer(
    organisations.map(({ name, listed, ended }) => ({
      field_2_s: listed,
      field_5_s: name,
      field_8_s: ended ?? null,
      field_10_s: ended === undefined ? '' : 'исключена',
    })),
  )

export const extremistJson = (names: readonly string[]): string => answer(names.map(name => ({ field_2_s: name })))

export const publicAgentsJson = (agents: readonly Agent[]): string =>
  JSON.stringify(
    agents.map(({ name, listed, ended, domains }, id) => ({
      id: String(id + 1),
      fullName: name,
      dob: '01.01.1970',
      ogrn: '',
      inn: '000000000000',
      regNum: '',
      snils: '000-000-000 00',
      address: 'г. Устье',
      resources: domains ?? '',
      members: '',
      law: '255-ФЗ',
      dateIn: listed,
      datePubl: listed,
      dateOut: ended ?? '',
    })),
  )

export const publicUndesirableJson = (organisations: readonly Organisation[]): string =>
  JSON.stringify(
    organisations.map(({ name, listed, ended }, id) => ({
      id,
      fullName: name,
      decisionInMinjust: `распоряжение от ${listed}`,
      decisionInGenproc: 'решение',
      dateIn: listed,
      dateOut: ended ?? null,
    })),
  )

export interface MirrorEntry {
  readonly name: string
  readonly kind: string
  readonly id?: string
  readonly aliases?: readonly string[]
  readonly listed?: string
  readonly decision?: string
}

/** Entries as the daily mirror has them, alone. */
export const mirrorJson = (entries: readonly MirrorEntry[]): string => JSON.stringify(mirrorEntries(entries))

/** The mirror's whole file. @param name What it calls the register, such as `minjust_foreign_agents`. */
export const mirrorFile = (name: string, entries: readonly MirrorEntry[], count = entries.length): string =>
  JSON.stringify({
    entry_count: count,
    fetched_at: '2026-11-19T22:18:06+00:00',
    registry: name,
    schema_version: 1,
    title: 'Реестр',
    entries: mirrorEntries(entries),
  })

const mirrorEntries = (entries: readonly MirrorEntry[]): object[] =>
  entries.map(({ name, kind, id, aliases = [], listed, decision }, index) => ({
    aliases,
    decision: decision ?? null,
    excluded_at: null,
    id: id ?? `row-${index + 1}`,
    included_at: listed ?? null,
    inn: '000000000000',
    kind,
    name,
    ogrn: null,
    raw: { 'Дата рождения': '01.01.1970' },
  }))

/** The older copies: fewer columns, each value in quotation marks. */
export const agentsCsv = (agents: readonly Agent[]): string =>
  [
    '№ п/п,Полное наименование/ФИО,Дата рождения,ИНН,Дата принятия решения о включении,Дата принятия решения об исключении',
    ...agents.map(({ name, listed, ended = '' }, index) =>
      [index + 1, name, '01.01.1970', '0', listed, ended]
        .map(cell => `"${String(cell).replaceAll('"', '""')}"`)
        .join(','),
    ),
  ].join('\r\n')

/** A workbook saved as text: title, day and header as in the workbook, semicolons, quotation marks only where due. */
export const agentsSavedCsv = (agents: readonly Agent[]): string =>
  [['Реестр иностранных агентов'], ['20.11.2026'], agentHeadings, ...agents.map(agentCells)]
    .map(cells => cells.map(cell => (/[;"\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';'))
    .join('\r\n')

const page = (body: string, charset = 'utf-8'): string =>
  `<!DOCTYPE html>\n<html><head><meta charset="${charset}"><title>Перечень</title><script>var a = "1. не имя (решение";</script></head><body><h1>Перечень</h1>${body}</body></html>`

/** Paragraphs as they stand, numbers and rulings included. */
export const extremistHtml = (paragraphs: readonly string[], charset?: string): string =>
  page(`<div>${paragraphs.map(text => `<p>${escaped(text)}</p>`).join('\n')}</div>`, charset)

export const terroristHtml = (rows: readonly (readonly [name: string, ruling: string])[]): string =>
  page(
    `<table><tr><th>№</th><th>Наименование</th><th>Суд, дата, номер</th></tr>${rows
      .map(
        ([name, ruling], index) =>
          `<tr><td>${index + 1}</td><td><p>${escaped(name)}</p></td><td>${escaped(ruling)}</td></tr>`,
      )
      .join('')}</table>`,
  )
