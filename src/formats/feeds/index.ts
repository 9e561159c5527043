/**
 * Feeds and records: formats of many documents, each with a day of its own.
 */
import { itemAt } from '../../checked/index.js'
import { declaredInXml, decodeText } from '../encoding.js'
import type { Format } from '../index.js'
import { inlineNotation, itemNotation } from '../notation.js'
import { defaultFormatOptions } from '../options.js'
import { recordsOf } from './fields.js'
import { isJsonFeed, parseJsonFeed, parseJsonItem } from './json-feed.js'
import { parseNdjson, parseRecord } from './ndjson.js'
import { isXmlFeed, itemNames, parseXmlFeed } from './xml-feed.js'

export const xmlFeed: Format = {
  name: 'feed',
  extensions: ['.rss', '.atom'],
  sharedExtensions: ['.xml', '.rdf'],
  accepts: isXmlFeed,
  mediaTypes: ['application/rss+xml', 'application/atom+xml'],
  elements: { of: 'xml', names: itemNames },
  holds: ['RSS', 'Atom', 'RDF'],
  parse: (source, how = defaultFormatOptions) => parseXmlFeed(source, how),
  parseItem: (source, how = defaultFormatOptions, whole) => itemAt(parseXmlFeed(source, how, whole?.bindings), 0),
  notation: itemNotation,
  decode: bytes => decodeText(bytes, declaredInXml(bytes)),
}

export const jsonFeed: Format = {
  name: 'json-feed',
  extensions: [],
  sharedExtensions: ['.json'],
  accepts: isJsonFeed,
  elements: {
    of: 'json',
    arrays: new Set(['items']),
    around: ['{"version":"https://jsonfeed.org/version/1.1","items":[', ']}'],
  },
  holds: ['JSON Feed'],
  parse: (source, how = defaultFormatOptions) => parseJsonFeed(source, how),
  parseItem: (source, how = defaultFormatOptions) => parseJsonItem(source, how),
  notation: inlineNotation,
}

export const ndjson: Format = {
  name: 'ndjson',
  extensions: ['.ndjson', '.jsonl', '.ndjson.gz', '.jsonl.gz', '.ndjson.zst', '.jsonl.zst'],
  isOfLines: true,
  parse: (source, how = defaultFormatOptions) => parseNdjson(source, recordsOf(how.ndjson), how),
  parseItem: (source, how = defaultFormatOptions) => parseRecord(source, recordsOf(how.ndjson), how),
  notation: itemNotation,
}
