/** Russian. */
import { countedRu } from '../counted.js'
import type { RecordsCatalog } from './types.js'

export const ru: RecordsCatalog = {
  unusedEntry: name => `${name}: скрывать нечего, запись можно убрать`,
  baselineWritten: (file, { files, findings }) =>
    `${file}: записано ${countedRu(findings, 'замечание', 'замечания', 'замечаний')}, ${countedRu(files, 'файл', 'файла', 'файлов')}`,
}
