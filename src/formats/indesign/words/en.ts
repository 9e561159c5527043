/** English. */
import type { IndesignCatalog } from './types.js'

export const en: IndesignCatalog = {
  noDocument: 'the archive holds no layout of InDesign (IDML)',
  broken: reason => `error in XML (${reason})`,
  documentType: 'a document type is declared, which files of InDesign have not',
  tooDeep: 'nested too deep',
}
