/** English. */
import { countedEn } from '../../messages/counted.js'
import type { ConfigCatalog } from './types.js'

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
}
const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : `, did you mean “${nearest}”?`)

export const en: ConfigCatalog = {
  whole: 'config',
  noConfig: 'this is no config: none of its keys is known',
  unknownKey: hint => `unknown key${hint}`,
  oneOf: (allowed, nearest) => `expected one of ${allowed.join(', ')}${meant(nearest)}`,
  type: types => `expected ${types.map(type => typeNames[type] ?? type).join(' or ')}`,
  extension: 'expected an extension with its dot, such as “.qmd” or “.txt.erb”',
  blank: 'expected text that is not blank',
  braces: 'in braces stands one word, a Russian short participle in the masculine',
  unreadTemplate: (words, needsBan) =>
    `plashka does not read this status in “${words}”${needsBan ? ', or not that it is banned' : ''}, so that no such notice would count`,
  marker: 'expected a footnote marker such as *, †, ¹ or [1]',
  twice: 'something stands in it twice',
  missing: key => `“${key}” is missing`,
  atLeast: count => `expected at least ${countedEn(count, 'entry', 'entries')}`,
  atMost: count => `expected at most ${countedEn(count, 'entry', 'entries')}`,
  number: bound => `expected a number ${bound}`,
  other: 'is wrong',
  day: found => `expected a day as YYYY-MM-DD, found “${found}”`,
  selector: found =>
    `“${found}” cannot be selected by: write elements, .classes, #ids, [attributes], descendants (a b) and children (a > b)`,
  pattern: found =>
    `“${found}” is no regular expression of RE2, or matches nothing at all; RE2 has no back references and no lookaround`,
  tooLong: limit => `too long: at most ${limit} characters`,
  unknownProfile: (name, hint) => `unknown “${name}”${hint}`,
  unknownEntity: (id, nearest) => `no entity “${id}” in the lists${meant(nearest)}`,
  unknownStatus: (id, nearest) => `no list defines the status “${id}”${meant(nearest)}`,
  hint: (nearest, known) => (nearest === undefined ? `, known are ${known.join(', ')}` : meant(nearest)),
  circle: name => `“${name}” leads back to this config`,
  tooDeep: most => `builds on more than ${most} others, one on the other`,
  noFile: name => `there is no file “${name}”`,
  noPackage: name => `cannot find the package “${name}”`,
  noPreset: (name, nearest) =>
    `no plugin of this config brings a preset “${name}”${nearest === undefined ? '' : `; did you mean “${nearest}”?`}`,
  unreadable: (name, reason) => `cannot read “${name}”: ${reason}`,
}
