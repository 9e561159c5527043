/** English. */
import type { OdtCatalog } from './types.js'

export const en: OdtCatalog = {
  noDocument: 'this archive is no OpenDocument text',
  locked: 'protected by a password: save it without one',
  broken: reason => `broken XML (${reason})`,
  documentType: 'declares a document type, which no OpenDocument text does',
  tooDeep: 'nested too deep',
  signed: 'The document is signed, and a change would break the signature: save a copy without it, and mend that',
}
