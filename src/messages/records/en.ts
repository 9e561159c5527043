/** English. */
import type { RecordsCatalog } from './types.js'

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

export const en: RecordsCatalog = {
  unusedEntry: name => `${name} keeps back nothing and can go`,
  baselineWritten: (file, { files, findings }) =>
    `${file}: ${counted(findings, 'finding')} of ${counted(files, 'file')} on record`,
}
