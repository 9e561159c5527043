/** Russian. */
import { countedRu } from '../counted.js'
import type { RecordsCatalog } from './types.js'

export const ru: RecordsCatalog = {
  tooManyWarnings: (count, most) =>
    `${countedRu(count, 'предупреждение', 'предупреждения', 'предупреждений')}, а можно не больше ${most}`,
  unusedEntry: name => `${name}: скрывать нечего, запись можно убрать`,
  baselineWritten: (file, { files, findings }) =>
    `${file}: записано ${countedRu(findings, 'замечание', 'замечания', 'замечаний')}, ${countedRu(files, 'файл', 'файла', 'файлов')}`,
}
