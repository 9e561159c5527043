/** Russian. */
import { countedRu } from '../../../messages/counted.js'
import type { ReportCatalog } from './types.js'

export const ru: ReportCatalog = {
  noIssues: 'замечаний нет',
  written: 'исправлен',
  lists: 'Списки',
  severities: { error: 'ошибка', warning: 'предупреждение', info: 'к сведению' },
  headings: { url: 'о правиле', note: 'основание', cause: 'причина' },
  errors: count => countedRu(count, 'ошибка', 'ошибки', 'ошибок'),
  warnings: count => countedRu(count, 'предупреждение', 'предупреждения', 'предупреждений'),
  infos: count => `${count} к сведению`,
  messages: (count, counts) => `${countedRu(count, 'замечание', 'замечания', 'замечаний')} (${counts})`,
}
