/**
 * Columns of the tabular exports, told by their headings. Those with personal or bank data are known in order to be left
 * unread; an unknown column means that the layout has changed, and nothing is guessed.
 */
import type { Place } from '../words/types.js'
import type { Category } from '../../registry/types.js'
import { normalResource } from '../../registry/resource.js'
import { CellError, ExportError, OtherRegisterError, type RegisterRow } from '../types.js'
import { cleaned, dayIn } from './cells.js'

type Field = 'name' | 'grounds' | 'listed' | 'ended' | 'decided' | 'resources' | 'type' | 'status' | 'unread'

/** In order of their claim: of two columns that could be the day of entry, the more outspoken one is. */
const headings: Readonly<
  Record<Extract<Category, 'foreign-agent' | 'undesirable'>, readonly (readonly [Field, RegExp])[]>
> = {
  'foreign-agent': [
    ['unread', /участник/iu],
    ['unread', /^(?:№|регистрационный номер|инн|огрн|снилс|дата рождения|адрес|дата опубликовани)/iu],
    ['unread', /(?:банк|бик|сч[её]т|корр)/iu],
    ['name', /^полное наименование/iu],
    ['grounds', /^основани/iu],
    ['ended', /^дата (?:принятия )?.*исключени/iu],
    ['listed', /^дата (?:принятия )?.*включени/iu],
    ['resources', /^(?:доменн|информационн\p{L}+ ресурс)/iu],
    ['type', /^тип /iu],
  ],
  undesirable: [
    ['name', /наименование .*организации|^(?:полное )?наименование$/iu],
    ['status', /^статус|^состояние/iu],
    ['ended', /^дата .*исключени/iu],
    ['ended', /^дата .*(?:отмен|прекращ)/iu],
    ['listed', /^дата .*(?:включени|внесени)/iu],
    ['listed', /^дата .*(?:размещени|распоряжени)/iu],
    ['decided', /^дата .*(?:признани|решени)/iu],
    ['unread', /^(?:№|номер|дата|реквизит|решени|распоряжени|государств|страна|примечани|основани|орган)/iu],
  ],
}

/** Columns that must be there, that of names first. */
const needed: Readonly<
  Record<keyof typeof headings, readonly [readonly ['name', string], ...(readonly [Field, string])[]]>
> = {
  'foreign-agent': [
    ['name', 'Полное наименование …'],
    ['listed', 'Дата принятия решения о включении …'],
  ],
  undesirable: [['name', 'Наименование … организации']],
}

const isName = (register: keyof typeof headings, heading: string): boolean =>
  headings[register].find(([, pattern]) => pattern.test(heading))?.[0] === 'name'

/** The fields of a header row, by column. */
export class Columns {
  readonly #path: string
  readonly #columns: ReadonlyMap<Field, number>
  readonly #needed: ReadonlySet<Field>
  readonly count: number

  /** @throws ExportError on an unknown heading, or if there is no column of names, which another register has, or of entry. */
  constructor(register: keyof typeof headings, header: readonly string[], path: string) {
    this.#path = path
    this.count = header.length
    const [[, names]] = needed[register]
    if (!header.some(heading => isName(register, cleaned(heading))))
      throw new OtherRegisterError(path, words => words.noColumn(names))
    const ranks = header.map((heading, index) => {
      const text = cleaned(heading)
      if (text === '') return -1
      const rank = headings[register].findIndex(([, pattern]) => pattern.test(text))
      if (rank < 0) throw new ExportError(path, words => words.unknownColumn(index + 1, text, register))
      return rank
    })
    const columns = new Map<Field, number>()
    for (const [rank, [field]] of headings[register].entries()) {
      const index = ranks.indexOf(rank)
      if (index >= 0 && !columns.has(field)) columns.set(field, index)
    }
    this.#columns = columns
    this.#needed = new Set(needed[register].map(([field]) => field))
    for (const [field, title] of needed[register])
      if (!columns.has(field)) throw new ExportError(path, words => words.noColumn(title))
  }

  /** Whether the register fills the field of every row. */
  needs(field: Field): boolean {
    return this.#needed.has(field)
  }

  /** Nothing for an empty row. @throws ExportError on a day that does not exist. */
  rowOf(cells: readonly string[], place: Place): RegisterRow | undefined {
    const at = (field: Field): string => cleaned(cells[this.#columns.get(field) ?? -1] ?? '')
    const name = at('name')
    if (name === '') {
      if (cells.every(cell => cleaned(cell) === '')) return undefined
      throw new ExportError(this.#path, words => words.noName(place))
    }
    const day = (field: Field): ReturnType<typeof dayIn> => placed(this.#path, place, () => dayIn(at(field)))
    const [listed, ended, decided] = [day('listed'), day('ended'), day('decided')]
    const [grounds, type] = [at('grounds'), at('type')]
    return {
      name,
      place,
      resources: resourcesIn(at('resources')),
      ...(type !== '' && { isPerson: isPersonType(type) }),
      ...(listed && { listed }),
      ...(ended && { ended }),
      ...(decided && { decided }),
      ...(grounds !== '' && { grounds }),
      ...(isExcluded(at('status')) && { isExcluded: true }),
    }
  }
}

export const isPersonType = (type: string): boolean => /^физическ/iu.test(type)
export const isExcluded = (status: string): boolean => /исключен/iu.test(status)

/** Domains stand behind semicolons or commas, at times with a protocol or a dash for none. Platforms alone are left out. */
export const resourcesIn = (cell: string): string[] =>
  cell.split(/[;,\s]+/u).flatMap(resource => normalResource(resource) ?? [])

/** @throws ExportError with the place, where the work throws a CellError. */
export function placed<Result>(path: string, place: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof CellError)
      throw new ExportError(path, (words, language) => words.at(place, error.text[language]))
    throw error
  }
}
