/** English. */
import { countedEn } from '../../../messages/counted.js'
import type { RecordsCatalog } from './types.js'

export const en: RecordsCatalog = {
  tooManyWarnings: (count, most) => `${countedEn(count, 'warning')}, and at most ${most} allowed`,
  unusedEntry: name => `${name} keeps back nothing and can go`,
  written: (count, names) =>
    `${countedEn(count, 'file')} written: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`,
  baselineWritten: (file, { files, findings }) =>
    `${file}: ${countedEn(findings, 'finding')} of ${countedEn(files, 'file')} on record`,
}
