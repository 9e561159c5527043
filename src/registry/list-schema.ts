/**
 * The list format as JSON Schema. Published in `schema/list.schema.json`; a test keeps both equal.
 */
import { aliasTypes, categories, entityKinds, genders, languages, letterCases, strengths } from './types.js'

const text = { type: 'string', minLength: 1 }
const day = { type: 'string', description: 'A calendar day, YYYY-MM-DD.' }
const category = { enum: [...categories] }
const source = {
  type: 'object',
  additionalProperties: false,
  required: ['title'],
  properties: { title: text, url: text },
  description: 'Where the fact was read.',
}
const words = { type: 'array', items: text }

const designation = {
  type: 'object',
  additionalProperties: false,
  properties: {
    category: { ...category, description: 'Default: the file’s.' },
    authority: text,
    decided: { ...day, description: 'Day of the ruling or decision.' },
    inForce: { ...day, description: 'Day on which it took force.' },
    listed: { ...day, description: 'Day of publication in the register.' },
    notBefore: { ...day, description: 'Where no date is known: the day before which it cannot have begun.' },
    ended: { ...day, description: 'First day on which the status no longer holds.' },
    grounds: text,
    source,
    checked: { ...day, description: 'Day on which the source was last read. Default: the file’s.' },
  },
}

const alias = {
  anyOf: [
    text,
    {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: {
        name: text,
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
        indeclinable: { type: 'boolean' },
        forms: { ...words, description: 'Further forms as they stand in print.' },
        not: { ...words, description: 'Generated forms that are wrong.' },
        off: { type: 'boolean', description: 'Removes the alias of that name which an earlier list gave.' },
      },
    },
  ],
}

const entity = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      description: 'Lower-case Latin letters, digits, hyphens.',
    },
    kind: { enum: [...entityKinds] },
    name: { ...text, description: 'The official name, as the register prints it.' },
    title: {
      type: 'object',
      additionalProperties: false,
      properties: { ru: text, en: text },
      description: 'How messages call it, in the nominative.',
    },
    gender: { enum: [...genders], description: 'Of the Russian title: notices agree with it.' },
    person: {
      type: 'object',
      additionalProperties: false,
      required: ['surname', 'given'],
      properties: { surname: text, given: text, patronymic: text },
    },
    wikidata: { type: 'string', pattern: '^Q[1-9]\\d*$' },
    designations: { type: 'array', items: designation },
    aliases: { type: 'array', items: alias },
    generics: { ...words, description: 'Nouns that introduce the name, in the nominative.' },
    homonyms: { ...words, description: 'Nouns beside the name which mean something else, in the nominative.' },
    related: { ...words, description: 'Ids of entities whose mention confirms a weak alias of this one.' },
    note: text,
    off: { type: 'boolean', description: 'Switches the entity off.' },
  },
}

export const listSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://github.com/plashka/plashka/schema/list.schema.json',
  title: 'plashka list',
  type: 'object',
  additionalProperties: false,
  required: ['list', 'title', 'entities'],
  properties: {
    $schema: { type: 'string' },
    list: { ...text, description: 'Id of the list.' },
    title: text,
    category: { ...category, description: 'Default category of designations.' },
    source,
    checked: day,
    entities: { type: 'array', items: entity },
  },
}
