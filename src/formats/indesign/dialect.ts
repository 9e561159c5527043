/**
 * The XML of InDesign, and what is refused of it.
 *
 * Source: Adobe InDesign Markup Language (IDML) File Format Specification, 3 (packages).
 */
import { worded } from '../../messages/worded.js'
import { PackageError } from '../package/error.js'
import type { XmlDialect } from '../package/xml.js'
import { indesignCatalogs } from './words/index.js'
import type { IndesignCatalog } from './words/types.js'

export class IndesignError extends PackageError {
  /** @param part The part which is at fault; absent: the whole of it. */
  constructor(reason: (words: IndesignCatalog) => string, part?: string) {
    super(worded(indesignCatalogs, reason), part)
    this.name = 'IndesignError'
  }
}

export const indesign: XmlDialect = {
  prefixes: new Map([['http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging', 'idPkg']]),
  error: (fault, part, detail) =>
    new IndesignError(
      words => (fault === 'broken' ? words.broken(detail) : words[fault]),
      part === '' ? undefined : part,
    ),
}
