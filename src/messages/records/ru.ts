/** Russian. */
import type { RecordsCatalog } from './types.js'

const rules = new Intl.PluralRules('ru')
const counted = (count: number, one: string, few: string, many: string): string =>
  `${count} ${{ one, few, many, zero: many, two: few, other: few }[rules.select(count)]}`

export const ru: RecordsCatalog = {
  unusedEntry: name => `${name}: скрывать нечего, запись можно убрать`,
  baselineWritten: (file, { files, findings }) =>
    `${file}: записано ${counted(findings, 'замечание', 'замечания', 'замечаний')}, ${counted(files, 'файл', 'файла', 'файлов')}`,
}
