/**
 * JSON with texts in it: what editors and content systems keep.
 */
import type { Format } from '../index.js'
import { jsonFault } from '../../syntax/json.js'
import { itemNotation } from '../notation.js'
import { defaultFormatOptions } from '../options.js'
import { isJsonText, jsonTitles, parseJsonItem, parseJsonText } from './document.js'

export const jsonText: Format = {
  name: 'json-text',
  extensions: [],
  sharedExtensions: ['.json'],
  holds: jsonTitles,
  faultIn: jsonFault,
  accepts: (source, { json = {} } = defaultFormatOptions) => isJsonText(source, json),
  parse: (source, how = defaultFormatOptions) => parseJsonText(source, how.json ?? {}, how),
  parseItem: (source, how = defaultFormatOptions) => parseJsonItem(source, how.json ?? {}, how),
  notation: itemNotation,
}
