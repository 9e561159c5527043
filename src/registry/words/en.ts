/** English. */
import { excerpt } from '../../messages/excerpt.js'
import type { Expected, ListProblemsCatalog } from './types.js'

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
}
const shapes = {
  day: 'a day that exists, as YYYY-MM-DD',
  id: 'lower-case Latin letters and digits, joined by hyphens',
  wikidata: 'an item of Wikidata such as Q42418',
  text: 'text that is not blank',
  count: 'a number not below zero',
  country: 'the code of a country in two capitals such as BY',
  words: 'words in one language at least, ru or en',
  resource: 'a host, or a host and a path, without scheme, www., port, query and slash at the end',
}
const meant = (nearest: string): string => `did you mean “${nearest}”?`
const hint = (nearest: string | undefined): string => (nearest === undefined ? '' : `, ${meant(nearest)}`)

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return typeof value === 'string' ? `“${excerpt(value)}”` : JSON.stringify(value)
}

function wanted(expected: Expected): string {
  if (expected.is === 'type') return expected.types.map(type => typeNames[type] ?? type).join(' or ')
  if (expected.is !== 'word') return shapes[expected.is]
  const { allowed, nearest } = expected
  return `one of ${allowed.join(', ')}${nearest === undefined ? '' : `; ${meant(nearest)}`}`
}

export const en: ListProblemsCatalog = {
  noList: nearest =>
    `is no list: “entities” with the names is missing${nearest === undefined ? '' : `; is “${nearest}” meant to be it?`}`,
  noFile: 'is no file that could hold a list',
  noText: 'is no list: it is no text in UTF-8',
  tooLarge: megabytes => `is larger than ${megabytes} MB, as no list is`,
  missing: key => `“${key}” is missing`,
  missingDefault: key => `“${key}” is missing, and the file gives no default`,
  unknownKey: (nearest, known) =>
    `unknown key, ${nearest === undefined ? `known are ${known.join(', ')}` : meant(nearest)}`,
  unexpected: (found, expected) => `found ${shown(found)}, expected ${wanted(expected)}`,
  wrongOrder: (day, earlier, earlierDay) => `${day} is before “${earlier}”, ${earlierDay}`,
  duplicateId: (id, line) => `duplicate id “${id}”, first in line ${line}`,
  duplicateAlias: name => `duplicate alias “${name}”`,
  unknownAnchor: name => `unknown anchor “${name}”`,
  unknownEntity: (id, nearest) => `unknown entity “${id}”${hint(nearest)}`,
  unknownStatus: (id, nearest) =>
    `no list defines the status “${id}”${nearest === undefined ? '; define it under “statuses”' : hint(nearest)}`,
  unknownCountry: code => `no country has the code “${code}”; expected two letters such as BY`,
  noStatusWords: 'nothing tells the status: it needs its words, or a status that is told by the same ones (like)',
  noJurisdiction: 'has the words of another status: only its state (jurisdiction) tells it apart',
  sameStatus: other => `has the words and the state of “${other}”: nobody could tell them apart`,
  takenWord: (word, owner) =>
    `“${word}” tells another status already${owner === undefined ? '' : `, “${owner}”`}; if another state says so, too, give “like” and “jurisdiction”`,
  wordlessNotice: 'the notice has none of the status’s words: where it stands in a text it would not be known',
  banlessNotice: 'the notice does not state the ban, which is required (ban: required)',
  statelessNotice: code => `the notice does not name the state (${code}): it would be taken for Russia’s`,
  stray: nearest => `no list gives its kind, name and designations${hint(nearest)}`,
  lacking: 'is missing',
  noDesignation: 'an entity needs at least one',
  noGender: 'a person needs m or f',
  noPersonName: 'the name is not “Surname Given Patronymic”, so surname and given are needed',
  tooManyWords: (found, most) => `a name of ${found} words is never found; at most ${most} are`,
  sharedAlias: (name, owner, where) =>
    `strong alias “${name}” belongs to “${owner}” already (${where}); make one of them weak`,
  ordinaryWord: name => `strong alias “${name}” is an ordinary word; make it weak`,
  sharedOfficialName: owner => `is the official name of “${owner}”, too`,
  sharedResource: (resource, owner) =>
    `“${resource}” is a resource of “${owner}”, too; if they share it, name one as related to the other`,
  noHost: resource => `“${resource}” has no host that can exist`,
  platform: host => `“${host}” is a platform, which is nobody’s own; name the account: ${host}/…`,
  noAccount: resource => `“${resource}” is a page of the platform that names no account`,
}
