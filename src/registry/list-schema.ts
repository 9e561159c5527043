/**
 * The list format as JSON Schema. Published in `schema/list.schema.json`; a test keeps both equal.
 */
import { resourcePattern } from './resource.js'
import { banStandings, inflections, severities } from './status-kind.js'
import { aliasTypes, entityKinds, letterCases, strengths } from './types.js'
import { genders } from '../language/grammar.js'
import { languages } from '../language/language.js'

const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$'
const wikidataPattern = '^Q[1-9]\\d*$'
const textPattern = '\\S'
const countryPattern = '^[A-Z]{2}$'

/** What the schema's patterns stand for. */
export const patterns = {
  [idPattern]: 'id',
  [wikidataPattern]: 'wikidata',
  [textPattern]: 'text',
  [countryPattern]: 'country',
  [resourcePattern]: 'resource',
} as const

const text = { type: 'string', pattern: textPattern }
const day = { type: 'string', format: 'date' }
const id = { type: 'string', pattern: idPattern }
const source = {
  type: 'object',
  additionalProperties: false,
  required: ['title'],
  properties: {
    title: { ...text, description: 'What was read: the register, the ruling, the report.' },
    url: { ...text, description: 'Its address.' },
  },
  description: 'Where the fact was read.',
}
const words = { type: 'array', items: text }

const designation = {
  type: 'object',
  additionalProperties: false,
  description: 'One status in one register. Dates that nobody has established stay absent.',
  properties: {
    category: { ...id, description: 'Id of its kind. Default: the file’s.' },
    authority: { ...text, description: 'Whose decision it is.' },
    decided: { ...day, description: 'Day of the ruling or decision.' },
    inForce: { ...day, description: 'Day on which it took force.' },
    listed: { ...day, description: 'Day of publication in the register.' },
    notBefore: { ...day, description: 'Where no date is known: the day before which it cannot have begun.' },
    notAfter: {
      ...day,
      description:
        'Where no date is known: a day on which it is known to have stood. Default: the day on which the source was read, where the list tells it.',
    },
    ended: { ...day, description: 'First day on which the status no longer holds.' },
    grounds: { ...text, description: 'Number of the ruling, or the article of law it stands on.' },
    source: { ...source, description: 'Where the fact was read. Default: the list’s, else the file itself.' },
    checked: { ...day, description: 'Day on which the source was last read. Default: the file’s.' },
  },
}

/**
 * Text or a map in one schema rather than in `anyOf`, whose branches would each report what is wrong with the other.
 * Keywords for maps leave text alone, and the other way round.
 */
const alias = {
  type: ['string', 'object'],
  pattern: textPattern,
  additionalProperties: false,
  required: ['name'],
  description: 'A name under which the entity stands in print. Text alone: a strong name.',
  properties: {
    name: { ...text, description: 'In the nominative, without quotation marks around it.' },
    strength: {
      enum: [...strengths],
      description: 'weak: an ordinary word, counts only in its context. Default: strong.',
    },
    type: { enum: [...aliasTypes], description: 'Default: acronym for a word of capitals, else name.' },
    lang: { enum: [...languages], description: 'Default: by script.' },
    case: {
      enum: [...letterCases],
      description: 'How it must be written. Default: exact for acronyms, else capital.',
    },
    introduced: {
      type: 'boolean',
      description: 'Of a weak alias that many bear: quotation marks alone do not confirm it.',
    },
    proper: {
      type: 'boolean',
      description:
        'Of a weak alias of one word: no word of the language, so a capital that opens a sentence tells, too.',
    },
    indeclinable: { type: 'boolean', description: 'The name has no case forms.' },
    forms: { ...words, description: 'Further forms as they stand in print.' },
    not: { ...words, description: 'Generated forms that are wrong.' },
    off: { type: 'boolean', description: 'Removes the alias of that name which an earlier list gave.' },
  },
}

const entity = {
  type: 'object',
  additionalProperties: false,
  description:
    'What this list says of an entity: its id or its name at least. Records with one id in several lists are folded together.',
  properties: {
    id: {
      type: 'string',
      pattern: idPattern,
      description:
        'Lower-case Latin letters, digits, hyphens. Stays the same for ever. Default: that of the entity known by the name, else made of the name.',
    },
    kind: {
      enum: [...entityKinds],
      description:
        'What it is. Default: person for a Russian given name with a surname or patronymic, else by the noun in the name, else organisation.',
    },
    name: { ...text, description: 'The official name, as the register prints it.' },
    title: {
      type: 'object',
      additionalProperties: false,
      properties: { ru: text, en: text },
      description:
        'How messages call it, in the nominative. Default: the name (of a person: given name and surname), and the first English alias, of a person else the name in the spelling of the press.',
    },
    gender: {
      enum: [...genders],
      description:
        'Of the Russian title: notices agree with it. Default: f for an organisation, n for a movement or media; of a person by the name, where that tells.',
    },
    person: {
      type: 'object',
      additionalProperties: false,
      required: ['surname', 'given'],
      properties: { surname: text, given: text, patronymic: text },
      description: 'Parts of a person’s name, where the official name is not “Surname Given Patronymic”.',
    },
    wikidata: { type: 'string', pattern: wikidataPattern, description: 'Its item in Wikidata.' },
    designations: {
      type: 'array',
      items: designation,
      description:
        'Replace those of the same categories which earlier lists gave. Default: one of the file’s category without dates.',
    },
    aliases: {
      type: 'array',
      items: alias,
      description:
        'Join those of earlier lists; an alias of the same name replaces the earlier one. Default: the names in the name.',
    },
    generics: { ...words, description: 'Nouns that introduce the name, in the nominative.' },
    homonyms: { ...words, description: 'Nouns beside the name which mean something else, in the nominative.' },
    entries: {
      ...words,
      description: 'Other official names under which rows of registers stand for it; * stands for any text.',
    },
    resources: {
      type: 'array',
      items: { type: 'string', pattern: resourcePattern },
      description:
        'Its sites and accounts: example.org stands for its subdomains, too, t.me/example for one account. No scheme, no query, no platform without an account.',
    },
    related: { ...words, description: 'Ids of entities whose mention confirms a weak alias of this one.' },
    note: { ...text, description: 'What a reader of `plashka explain` should know.' },
    reviewed: { ...day, description: 'Day on which the names were last held against what people say.' },
    off: { type: 'boolean', description: 'Switches the entity off.' },
  },
}

const wording = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: Object.fromEntries(languages.map(language => [language, text])),
}

/** Text or a map, as an alias is. */
const statusWord = {
  type: ['string', 'object'],
  pattern: textPattern,
  additionalProperties: false,
  required: ['word'],
  properties: {
    word: { ...text, description: 'In the nominative singular, an adjective or participle in the masculine.' },
    inflection: { enum: [...inflections], description: 'Default: fixed behind a preposition, else told by the word.' },
    plural: { ...text, description: 'Of a phrase: its nominative plural. Default: it is used in the singular only.' },
  },
}

const statusWords = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: Object.fromEntries(languages.map(language => [language, { type: 'array', items: statusWord }])),
}

const statusKind = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  description:
    'A kind of status. A new one needs name, register and notice, and words or like; of a known id only what differs.',
  properties: {
    id: { ...id, description: 'Designations name it as their category.' },
    jurisdiction: {
      type: 'string',
      pattern: countryPattern,
      description: 'The state whose status it is, by ISO 3166-1: BY. Default: no state’s, the house’s own.',
    },
    like: {
      ...id,
      description:
        'The kind that is told by the same words, of another state: what is said of this one’s state is its.',
    },
    name: { ...wording, description: 'What it makes of a party: иностранный агент. One language stands for both.' },
    register: { ...wording, description: 'Where those who have it stand, and who keeps that.' },
    law: { ...wording, description: 'What asks for the notice.' },
    notice: {
      ...wording,
      description:
        'The words of a notice. A Russian short participle in braces, in the masculine, agrees with the name: {признан} иностранным агентом.',
    },
    several: {
      ...wording,
      description:
        'The words of one notice for several names in a row, participles as above: {признан} иностранными агентами. Default: each name has a notice of its own.',
    },
    words: { ...statusWords, description: 'Words by which it is told in a text.' },
    short: {
      ...statusWords,
      description: 'Its usual contractions; they count as long as the policy has contractedAgent.',
    },
    ban: {
      enum: [...banStandings],
      description:
        'required: a notice must state the ban; implied: it may; none: nobody is banned by it. Default: that of like, else none.',
    },
    since: { ...day, description: 'First day on which a notice is due: before it faults are told for information.' },
    daysToListing: {
      type: 'integer',
      minimum: 0,
      description:
        'Days that may pass from a decision to its listing: where the listing alone is known, a notice so long before it is not said to be early. Default: that of like, else 90.',
    },
    severity: {
      enum: [...severities, 'off'],
      description: 'How grave a missing or false notice is where the policy does not say. Default: error.',
    },
    linking: {
      type: 'object',
      additionalProperties: false,
      properties: {
        severity: { enum: [...severities], description: 'Default: info.' },
        law: { ...wording, description: 'What is to be said of such a link.' },
      },
      description: 'What a link to one of its parties’ resources is.',
    },
    complete: {
      type: 'boolean',
      description: 'Whether the lists hold all who have it: said of anybody else it is false. Default: false.',
    },
  },
}

export const listSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://github.com/plashka/plashka/schema/list.schema.json',
  title: 'plashka list',
  type: 'object',
  additionalProperties: false,
  required: ['entities'],
  properties: {
    $schema: { type: 'string', description: 'Address of this schema, for editors.' },
    list: { ...text, description: 'Id of the list. Default: the file’s name.' },
    title: { ...text, description: 'How people call the list. Default: the file’s name.' },
    category: { ...id, description: 'Default kind of designations. Default: foreign-agent.' },
    source: { ...source, description: 'Default source of designations.' },
    checked: { ...day, description: 'Default day on which the source was last read. Default: the file’s.' },
    statuses: {
      type: 'array',
      items: statusKind,
      description:
        'Kinds of status: of another country’s register, of the house; or what is to be changed of a known one.',
    },
    entities: { type: 'array', items: entity },
  },
}
