/** Russian. */
import { countedRu } from '../../../messages/counted.js'
import type { RecordsCatalog } from './types.js'

export const ru: RecordsCatalog = {
  tooManyWarnings: (count, most) =>
    `${countedRu(count, 'предупреждение', 'предупреждения', 'предупреждений')}, а можно не больше ${most}`,
  unusedEntry: name => `${name}: скрывать нечего, запись можно убрать`,
  written: (count, names) =>
    `исправленные файлы (${count}): ${names.join(', ')}${count > names.length ? ` и ещё ${count - names.length}` : ''}`,
  baselineWritten: (file, { files, findings }) =>
    `${file}: записано ${countedRu(findings, 'замечание', 'замечания', 'замечаний')}, ${countedRu(files, 'файл', 'файла', 'файлов')}`,
}
