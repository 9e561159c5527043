/**
 * The XML of OpenDocument.
 *
 * Source: OASIS OpenDocument 1.3, part 3, 1.3 (namespaces)
 */
import type { XmlDialect } from '../package/xml.js'
import { OdtError } from './error.js'

const namespace = (name: string): string => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`

export const opendocument: XmlDialect = {
  prefixes: new Map([
    ...['office', 'text', 'table', 'style', 'script', 'form'].map(name => [namespace(name), name] as const),
    [namespace('drawing'), 'draw'],
    [namespace('svg-compatible'), 'svg'],
    ['http://www.w3.org/1999/xlink', 'xlink'],
    ['http://purl.org/dc/elements/1.1/', 'dc'],
  ]),
  error: (fault, part, detail) =>
    new OdtError(words => (fault === 'broken' ? words.broken(detail) : words[fault]), part === '' ? undefined : part),
}
