import type { DocxCatalog } from './types.js'

export const en: DocxCatalog = {
  protectedOrOld: 'protected by a password, or an old .doc: save it as .docx without a password',
  noDocument: 'this archive is no Word document',
  broken: reason => `broken XML (${reason})`,
  documentType: 'declares a document type, which no .docx does',
  tooDeep: 'nested too deep',
  signed: 'The document is signed, and a change would break the signature: save a copy without it, and mend that',
  chunk: 'it is a file of another kind, put in as a whole: open the document in Word and save it anew',
  subdocument: 'it is another document, which this one only refers to: check it by itself',
  missingPart: part => `the document has no ${part}`,
}
