/**
 * The config file's shape, as JSON Schema. Published in `schema/config.schema.json`; a test keeps both equal.
 */
import { recordFields, textKinds } from '../formats/feeds/fields.js'
import { styles } from '../fixes/types.js'
import { revisions } from '../formats/notation.js'
import { dateTriggers } from '../registry/status.js'
import { categories } from '../registry/types.js'
import { languages } from '../language/language.js'
import { profileNames, scopes, severities } from '../policy/types.js'
import { rules } from '../../rules/index.js'
import { ruleOfPlugin } from './rule-ids.js'

const severity = { enum: [...severities, 'off'] }

/** Text that is not blank. */
export const text = { type: 'string', pattern: '\\S' }
/** With the dot; of several parts, if need be. */
export const extension = { pattern: '^(?:\\.[^.\\\\/]+)+$' }
const oneOrMore = { anyOf: [text, { type: 'array', items: text, minItems: 1 }] }
const ruleId = { anyOf: [{ enum: rules.map(({ id }) => id) }, { type: 'string', pattern: ruleOfPlugin }] }
const oneOrMoreRules = { anyOf: [ruleId, { type: 'array', items: ruleId, minItems: 1 }] }

/** In braces stand single words only. */
export const templateText = { type: 'string', minLength: 1, pattern: '^(?:[^{}]|\\{\\p{L}+\\})*$' }

const template = {
  anyOf: [
    templateText,
    {
      type: 'object',
      additionalProperties: false,
      required: ['one', 'several'],
      properties: { one: templateText, several: templateText },
    },
  ],
}

/** Values by id of a status: of Russia's registers, or of a kind that a list defines. */
const byStatus = (value: object) => ({
  properties: Object.fromEntries(categories.map(id => [id, value])),
  additionalProperties: value,
})

const policy = {
  type: 'object',
  additionalProperties: false,
  properties: {
    categories: {
      type: 'object',
      ...byStatus(severity),
      description: 'How grave a missing or false notice is, by status; off: no notice is needed.',
    },
    entities: {
      type: 'object',
      additionalProperties: severity,
      description: 'How grave a fault is, by the entity’s id; goes before the status. off: nothing of it is reported.',
    },
    trigger: {
      enum: [...dateTriggers],
      description: 'Which date of a designation makes the notice due. Default: earliest.',
    },
    scope: {
      enum: [...scopes],
      description: 'Once a document, once a section under a heading, or at every mention. Default: document.',
    },
    headlines: { type: 'boolean', description: 'Whether headlines need notices of their own. Default: false.' },
    prose: {
      type: 'boolean',
      description: 'Whether a sentence of the text that tells the status is enough. Default: true.',
    },
    contractedAgent: {
      type: 'boolean',
      description:
        'Whether the usual contraction of a status is enough, or only its full words: «иноагент», «иностранный агент». Default: true.',
    },
    bareCategory: {
      type: 'boolean',
      description:
        'Whether a status that wants the ban said is enough without it: «террористическая организация». Default: false.',
    },
    derived: { type: 'boolean', description: 'Whether derived words need a notice: талибы. Default: true.' },
    products: { type: 'boolean', description: 'Whether products of an entity need one: Instagram. Default: true.' },
  },
  description: 'Which mentions need a notice, from which day, where, and what counts as one.',
}

const mark = {
  type: 'string',
  pattern: '^(?:\\*{1,5}|[†‡]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\\[(?:\\d{1,2}|\\*{1,3})\\])$',
}

const fix = {
  type: 'object',
  additionalProperties: false,
  properties: {
    style: { enum: [...styles], description: 'How `--fix` writes a notice. Default: inline.' },
    styles: {
      type: 'object',
      ...byStatus({ enum: [...styles] }),
      description: 'The style by status; goes before `style`.',
    },
    templates: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        languages.map(language => [
          language,
          {
            type: 'object',
            ...byStatus(template),
          },
        ]),
      ),
      description:
        'The words of a status, by language and status, in place of its own. A Russian short participle in braces, in the masculine, agrees with the name: {признан} иностранным агентом. As a map also the words for several names in a row, {признан} иностранными агентами; without them each has a notice of its own.',
    },
    marks: {
      anyOf: [
        { type: 'array', items: mark, minItems: 1, uniqueItems: true },
        {
          type: 'object',
          ...byStatus(mark),
        },
      ],
      description:
        'Markers of footnotes in the order of their use, or the one for each status; a series that the text has goes on. Default: *, **, …',
    },
    docx: {
      enum: [...revisions],
      description:
        'How changes are put down in a .docx: in the text, as tracked changes, or as comments beside it. Default: plain.',
    },
  },
  description: 'How notices are written by `--fix`.',
}

const ruleSettings = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    rules.map(rule => [
      rule.id,
      rule.options
        ? { anyOf: [severity, { type: 'array', prefixItems: [severity, rule.options], minItems: 1, maxItems: 2 }] }
        : severity,
    ]),
  ),
  // Its options are the plugin's matter.
  patternProperties: {
    [ruleOfPlugin]: {
      anyOf: [severity, { type: 'array', prefixItems: [severity, { type: 'object' }], minItems: 1, maxItems: 2 }],
    },
  },
  description: 'Severity of each rule, those of plugins included; off: the rule is not run.',
}

/** Of texts in JSON, wherever they stand. */
const texts = {
  path: {
    ...oneOrMore,
    description:
      'Where the text stands: a name, or a path with dots (content.rendered); of several the first that says something. Short for fields.text.',
  },
  fields: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.keys(recordFields).map(role => [
        role,
        { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
      ]),
    ),
    description:
      'Which fields are the id, title, text and so on: names, or paths with dots (content.rendered). Default: the usual names.',
  },
  kind: {
    enum: [...textKinds],
    description:
      'How the text is written: the tree of an editor, html, markdown, or text. Default: told by the text itself.',
  },
  format: { enum: [...textKinds], description: 'The former name of kind.' },
}

export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://github.com/plashka/plashka/schema/config.schema.json',
  title: 'plashka config',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    asOf: {
      type: 'string',
      description: 'The day for which the check is made, YYYY-MM-DD. Default: the draft’s own date, else today.',
    },
    language: { enum: [...languages], description: 'Language of messages. Default: from the environment.' },
    lists: {
      type: 'array',
      items: { type: 'string' },
      description:
        'List files of your own, relative to this config. Their records add to the built-in ones or override them by id.',
    },
    builtinLists: { type: 'boolean', description: 'Whether the built-in lists are used. Default: true.' },
    importedLists: {
      type: 'boolean',
      description: 'Whether lists imported by `plashka lists` go over the built-in ones. Default: true.',
    },
    registers: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(categories.map(category => [category, { type: 'string' }])),
      description:
        'Addresses from which `plashka lists update` fetches official files. Default: those of the registers’ own hosts.',
    },
    ca: {
      ...text,
      description:
        'Certificates, PEM or DER, of authorities that `plashka lists update` believes beside the usual ones; relative to this config.',
    },
    disable: { type: 'array', items: { type: 'string' }, description: 'Ids of entities to leave out.' },
    extends: {
      anyOf: [text, { type: 'array', items: text }],
      description:
        'Configs to build on, the later over the earlier: paths relative to this file, or names of npm packages.',
    },
    profile: {
      ...text,
      description: `The policy to start from: ${profileNames.join(', ')}, or one of \`profiles\`. Default: media.`,
    },
    profiles: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          profile: { enum: [...profileNames], description: 'The built-in profile to start from. Default: media.' },
          policy,
          fix,
          rules: ruleSettings,
        },
      },
      description:
        'Profiles of your own, to be chosen by `profile` or `--profile`. They go over the rest of the config.',
    },
    policy,
    ignore: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['reason'],
        properties: {
          path: { ...oneOrMore, description: 'Files, as in .gitignore, relative to this config. Default: all.' },
          rule: { ...oneOrMoreRules, description: 'Default: all.' },
          entity: { ...oneOrMore, description: 'Ids. Default: all.' },
          reason: { ...text, description: 'Why: for whoever reads the config next year.' },
        },
      },
      description: 'Messages that are not to be reported, with the reason on the record.',
    },
    plugins: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      uniqueItems: true,
      description: 'Modules with further formats and rules: names of packages, or paths relative to this config.',
    },
    extensions: {
      type: 'object',
      propertyNames: extension,
      additionalProperties: text,
      description:
        'Formats by name for further extensions: { .qmd: markdown, .njk: html, .txt.erb: text }. They go before the usual ones.',
    },
    baseline: {
      ...text,
      description:
        'The baseline file, relative to this config. Default: .plashkabaseline.json beside it, where there is one.',
    },
    fix,
    rules: ruleSettings,
    leave: {
      type: 'array',
      items: { ...text, maxLength: 1000 },
      maxItems: 100,
      uniqueItems: true,
      description:
        'Regular expressions (RE2) of what is left alone in texts, Markdown, MDX and HTML, beside the template tags that are known: no name counts in it, nothing is written into it.',
    },
    formats: {
      type: 'object',
      additionalProperties: false,
      properties: {
        html: {
          type: 'object',
          additionalProperties: false,
          properties: {
            attributes: {
              type: 'array',
              items: text,
              description: 'Attributes whose values are read as text, beside alt, title and aria-label: data-tooltip.',
            },
            exclude: {
              type: 'array',
              items: text,
              description:
                'CSS selectors of elements that are left out: nav, .ad, #menu, [role=navigation], main > aside.',
            },
          },
        },
        json: {
          type: 'object',
          additionalProperties: false,
          properties: {
            items: {
              ...text,
              description:
                'Where the records of a .json stand: a path with dots (data.posts). Default: the whole, or where content systems put them.',
            },
            ...texts,
          },
          description: 'Where texts stand in files named .json, and how they are written.',
        },
        ndjson: {
          type: 'object',
          additionalProperties: false,
          properties: texts,
          description: 'Where texts stand in the lines of NDJSON, and how they are written.',
        },
      },
      description: 'How formats are read.',
    },
  },
} as const
