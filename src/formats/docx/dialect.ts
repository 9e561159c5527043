/**
 * The XML of Word.
 */
import type { XmlDialect } from '../package/xml.js'
import { DocxError } from './error.js'

/** Namespaces of ISO/IEC 29500, transitional and strict. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
])

export const ooxml: XmlDialect = {
  prefixes,
  error: (fault, part, detail) =>
    new DocxError(words => (fault === 'broken' ? words.broken(detail) : words[fault]), part),
}

/** A property that is on or off: on, if nothing else is said. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off|none)$/.test(value)
