/**
 * Columns of the tabular exports, told by their headings. Those with personal or bank data are known in order to be left
 * unread; an unknown column means that the layout has changed, and nothing is guessed.
 */
import type { Category } from '../../registry/types.js'
import { ExportError, type RegisterRow } from '../types.js'
import { cleaned, dayIn } from './cells.js'

type Field = 'name' | 'grounds' | 'listed' | 'ended' | 'resources' | 'type' | 'status' | 'unread'

const headings: Readonly<
  Record<Extract<Category, 'foreign-agent' | 'undesirable'>, readonly (readonly [Field, RegExp])[]>
> = {
  'foreign-agent': [
    ['name', /^полное наименование/iu],
    ['grounds', /^основани/iu],
    ['ended', /^дата (?:принятия )?.*исключени/iu],
    ['listed', /^дата (?:принятия )?.*включени/iu],
    ['resources', /^доменн/iu],
    ['type', /^тип /iu],
    ['unread', /^(?:№|регистрационный номер|инн|огрн|снилс|дата рождения|.*участник|адрес|дата опубликовани)/iu],
    ['unread', /(?:банк|бик|сч[её]т|корр)/iu],
  ],
  undesirable: [
    ['name', /наименование .*организации|^наименование$/iu],
    ['status', /^статус|^состояние/iu],
    ['ended', /^дата .*(?:исключени|отмен|прекращ)/iu],
    ['listed', /^дата .*(?:включени|внесени|признани|размещени|распоряжени)/iu],
    ['unread', /^(?:№|номер|дата|реквизит|решени|распоряжени|государств|страна|примечани|основани|орган)/iu],
  ],
}

/** The fields of a header row, by column; `undefined` for empty headings. */
export class Columns {
  readonly #path: string
  readonly #fields: readonly (Field | undefined)[]

  /** @throws ExportError on an unknown heading, or if there is no column of names or of entry. */
  constructor(register: keyof typeof headings, header: readonly string[], path: string) {
    this.#path = path
    const known = headings[register]
    this.#fields = header.map((heading, index) => {
      const text = cleaned(heading)
      if (text === '') return undefined
      const field = known.find(([, pattern]) => pattern.test(text))?.[0]
      if (!field) throw new ExportError(path, `unknown column ${index + 1}, “${text}”`)
      return field
    })
    for (const needed of register === 'foreign-agent' ? (['name', 'listed'] as const) : (['name'] as const))
      if (!this.#fields.includes(needed)) throw new ExportError(path, `no column ${expected[needed]}`)
  }

  get count(): number {
    return this.#fields.length
  }

  /** Nothing for an empty row. @throws ExportError on a day that does not exist. */
  rowOf(cells: readonly string[], place: string): RegisterRow | undefined {
    const at = (field: Field): string => cleaned(cells[this.#fields.indexOf(field)] ?? '')
    const name = at('name')
    if (name === '') {
      if (cells.every(cell => cleaned(cell) === '')) return undefined
      throw new ExportError(this.#path, `${place} has no name`)
    }
    const day = (field: Field): ReturnType<typeof dayIn> => placed(this.#path, place, () => dayIn(at(field)))
    const [listed, ended, grounds] = [day('listed'), day('ended'), at('grounds')]
    return {
      name,
      place,
      resources: resourcesIn(at('resources')),
      ...(this.#fields.includes('type') && { isPerson: isPersonType(at('type')) }),
      ...(listed && { listed }),
      ...(ended && { ended }),
      ...(grounds !== '' && { grounds }),
      ...(isExcluded(at('status')) && { isExcluded: true }),
    }
  }
}

const expected = { name: '“Полное наименование …”', listed: '“Дата принятия решения о включении …”' } as const

export const isPersonType = (type: string): boolean => /^физическ/iu.test(type)
export const isExcluded = (status: string): boolean => /исключен/iu.test(status)

/** Domains stand behind semicolons or commas, at times with a protocol or a dash for none. */
export const resourcesIn = (cell: string): string[] =>
  cell
    .split(/[;,\s]+/u)
    .map(resource => resource.replace(/^https?:\/\//u, '').replace(/\/$/u, ''))
    .filter(resource => /\p{L}.*\.\p{L}{2,}/u.test(resource))

/** @throws ExportError with the place, where the work throws a RangeError. */
export function placed<Result>(path: string, place: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw new ExportError(path, `${place}: ${error.message}`)
    throw error
  }
}
