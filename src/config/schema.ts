/**
 * The config file's shape, as JSON Schema. Published in `schema/config.schema.json`; a test keeps both equal.
 */
import { styles } from '../fixes/types.js'
import { dateTriggers } from '../registry/status.js'
import { categories, languages } from '../registry/types.js'
import { severities } from '../policy/types.js'
import { rules } from '../../rules/index.js'

const severity = { enum: [...severities, 'off'] }

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
      description: 'Addresses from which `plashka lists update` fetches official files. Default: none.',
    },
    disable: { type: 'array', items: { type: 'string' }, description: 'Ids of entities to leave out.' },
    policy: {
      type: 'object',
      additionalProperties: false,
      properties: {
        categories: {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(categories.map(category => [category, severity])),
          description: 'How grave a missing or false notice is, by category; off: no notice is needed.',
        },
        trigger: {
          enum: [...dateTriggers],
          description: 'Which date of a designation makes the notice due. Default: earliest.',
        },
        scope: { enum: ['document', 'every'], description: 'Once a document, or at every mention. Default: document.' },
        headlines: { type: 'boolean', description: 'Whether headlines need notices. Default: false.' },
      },
    },
    fix: {
      type: 'object',
      additionalProperties: false,
      properties: {
        style: { enum: [...styles], description: 'How `--fix` writes a notice. Default: inline.' },
        styles: {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(categories.map(category => [category, { enum: [...styles] }])),
          description: 'The style by category; goes before `style`.',
        },
        templates: {
          type: 'object',
          additionalProperties: false,
          properties: Object.fromEntries(
            languages.map(language => [
              language,
              {
                type: 'object',
                additionalProperties: false,
                properties: Object.fromEntries(
                  categories.map(category => [category, { type: 'string', minLength: 1 }]),
                ),
              },
            ]),
          ),
          description:
            'The words of a status, by language and category. A Russian short participle in braces, in the masculine, agrees with the name: {признан} иностранным агентом.',
        },
        marks: {
          type: 'array',
          items: { type: 'string', pattern: '^(?:\\*{1,5}|[†‡]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\\[(?:\\d{1,2}|\\*{1,3})\\])$' },
          minItems: 1,
          uniqueItems: true,
          description:
            'Markers of footnotes in the order of their use; a series that the text has goes on. Default: *, **, …',
        },
      },
      description: 'How notices are written by `--fix`.',
    },
    rules: {
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
      description: 'Severity of each rule; off: the rule is not run.',
    },
  },
} as const
