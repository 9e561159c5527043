/** English. */
import { countedEn } from '../../../messages/counted.js'
import type { ReportCatalog } from './types.js'

export const en: ReportCatalog = {
  noIssues: 'no issues found',
  written: 'written',
  lists: 'Lists',
  severities: { error: 'error', warning: 'warning', info: 'info' },
  headings: { url: 'url', note: 'note', cause: 'cause' },
  errors: count => countedEn(count, 'error'),
  warnings: count => countedEn(count, 'warning'),
  infos: count => countedEn(count, 'note', 'notes'),
  messages: (count, counts) => `${countedEn(count, 'message')} (${counts})`,
}
