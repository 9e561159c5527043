/**
 * The shape of the `json` report, as JSON Schema. Published in `schema/report.schema.json`; a test keeps both equal.
 */
import { severities } from '../policy/types.js'
import { languages } from '../language/language.js'

/** Grows when something that was there means something else or is gone; fields that are added do not count. */
export const layoutVersion = 1

const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const count = { type: 'integer', minimum: 0 }
const position = { type: 'integer', minimum: 1 }

const register = {
  type: 'string',
  description: 'Id of the status kind: terrorist, extremist, foreign-agent, undesirable, or one that a list defines.',
}

const listsState = {
  type: 'object',
  required: ['digest'],
  properties: {
    asOf: { ...day, description: 'The newest day on which a register was read; absent: no list tells its day.' },
    digest: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of all lists in force.' },
  },
  description: 'By which lists the check was made: built-in, imported and own ones.',
}

const message = {
  type: 'object',
  required: ['ruleId', 'severity', 'start', 'end', 'line', 'column', 'reason', 'url'],
  properties: {
    ruleId: { type: 'string' },
    severity: { enum: [...severities] },
    start: {
      ...count,
      description: 'Offset in the source file, of an item of a stream in the item; in UTF-16 code units.',
    },
    end: { ...count, description: 'Offset of the first code unit behind.' },
    line: position,
    column: { ...position, description: 'In UTF-16 code units.' },
    part: {
      type: 'object',
      required: ['name', 'offset'],
      properties: {
        name: { type: 'string', description: 'Its path in the package.' },
        offset: { type: 'integer', minimum: 0, description: 'In its text, in UTF-16 code units.' },
      },
      description: 'Of a package, such as a book: the part in which it stands, and where in it.',
    },
    page: {
      type: 'object',
      required: ['number', 'line'],
      properties: { number: position, line: position },
      description: 'Of a PDF: the page, and the line on it in the order of reading.',
    },
    entity: { type: 'string', description: 'Id of the entity concerned.' },
    reason: { type: 'string', description: 'The message, for people.' },
    expected: {
      type: 'array',
      items: { type: 'string' },
      description: 'What to write; empty: to be taken out, absent: nothing is proposed.',
    },
    url: { type: 'string', description: 'The page of the rule.' },
    note: { type: 'string', description: 'Legal ground and source.' },
  },
}

const listsMessage = {
  type: 'object',
  required: ['ruleId', 'severity', 'register', 'checked', 'asOf', 'lists', 'reason', 'url'],
  properties: {
    ruleId: { type: 'string' },
    severity: { enum: [...severities] },
    register,
    checked: { ...day, description: 'Day on which the register was last read.' },
    asOf: { ...day, description: 'The day of publication for which it is told.' },
    lists: listsState,
    reason: { type: 'string', description: 'The message, for people.' },
    url: { type: 'string', description: 'The page of the rule.' },
  },
}

export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://github.com/plashka/plashka/schema/report.schema.json',
  title: 'plashka report',
  description: 'What `plashka --format json` prints. Fields may be added; what is here stays as it is.',
  type: 'object',
  required: ['version', 'tool', 'files', 'totals', 'lists', 'problems'],
  properties: {
    version: { const: layoutVersion, description: 'Of this layout.' },
    tool: {
      type: 'object',
      required: ['name', 'version'],
      properties: { name: { const: 'plashka' }, version: { type: 'string' } },
    },
    files: {
      type: 'array',
      description:
        'An entry a file, in the order of paths; a file that holds several documents (a feed) has one for each.',
      items: {
        oneOf: [
          {
            description: 'A file that was checked.',
            type: 'object',
            required: ['path', 'asOf', 'lists', 'language', 'messages'],
            properties: {
              path: { type: 'string', description: 'As it was given; - for standard input without a name.' },
              at: {
                type: 'object',
                required: ['byte', 'line'],
                properties: { byte: count, line: position },
                description: 'Where an item of a stream begins, as a line of NDJSON; offsets are then in the item.',
              },
              asOf: { ...day, description: 'The day for which the check was made.' },
              lists: listsState,
              language: { enum: [...languages], description: 'Of the text.' },
              messages: { type: 'array', items: message, description: 'By place.' },
            },
          },
          {
            description: 'A file that could not be checked.',
            type: 'object',
            required: ['path', 'error'],
            properties: { path: { type: 'string' }, error: { type: 'string', description: 'Why, for people.' } },
          },
        ],
      },
    },
    totals: {
      type: 'object',
      required: ['files', 'failed', 'errors', 'warnings', 'infos', 'mentions'],
      properties: {
        files: { ...count, description: 'Those that could not be checked are among them.' },
        failed: count,
        errors: count,
        warnings: count,
        infos: count,
        mentions: count,
      },
    },
    lists: {
      type: 'array',
      description: 'The registers that the check went by.',
      items: {
        type: 'object',
        required: ['register', 'checked', 'title'],
        properties: {
          register,
          checked: { ...day, description: 'Day on which the register was last read; of several lists the oldest.' },
          title: { type: 'string' },
        },
      },
    },
    aboutLists: {
      type: 'array',
      items: listsMessage,
      description: 'What is found of the lists: it holds for the whole run. Absent: nothing.',
    },
    problems: {
      type: 'array',
      items: { type: 'string' },
      description: 'What is wrong with configs and lists. The files that they stand for were not checked.',
    },
  },
} as const
