/**
 * What is sent and what comes back, as JSON Schema: requests are validated by it, and the OpenAPI page is made of it.
 */
import { languages } from '../language/language.js'

/** How a draft is to be judged: in the JSON of a text, or in the query beside the bytes of a file. */
const manner = {
  format: { type: 'string', description: 'Name of a format; goes before the extension of the path' },
  path: { type: 'string', description: 'Tells the format by its extension, and the config by its folder' },
  asOf: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, description: 'Day of publication, YYYY-MM-DD' },
  profile: { type: 'string', description: 'media, site, strict, or a profile of the config' },
  language: { type: 'string', enum: [...languages], description: 'Of messages' },
} as const

/** Of an answer with findings. */
const fixes = 'Whether each finding brings its fix, which costs checks of the whole draft; by default it does'

const text = { type: 'string' } as const

/** The draft as JSON. */
export const draftSchema = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text, ...manner },
} as const
export const checkedDraftSchema = {
  ...draftSchema,
  properties: { ...draftSchema.properties, fixes: { type: 'boolean', description: fixes } },
} as const

/** Beside the bytes of a file. */
export const querySchema = { type: 'object', additionalProperties: false, properties: manner } as const
export const checkedQuerySchema = {
  ...querySchema,
  properties: { ...manner, fixes: { type: 'string', enum: ['true', 'false'], description: fixes } },
} as const

const span = {
  start: { type: 'integer', description: 'In UTF-16 code units of the source' },
  end: { type: 'integer', description: 'Exclusive' },
} as const

const edit = {
  type: 'object',
  required: ['start', 'end', 'text'],
  properties: { ...span, text: { type: 'string' } },
} as const

const message = {
  type: 'object',
  required: ['ruleId', 'severity', 'start', 'end', 'line', 'column', 'reason', 'url'],
  additionalProperties: true,
  properties: {
    ruleId: { type: 'string' },
    severity: { type: 'string', enum: ['error', 'warning', 'info'] },
    ...span,
    line: { type: 'integer' },
    column: { type: 'integer' },
    entity: { type: 'string' },
    reason: { type: 'string' },
    expected: { type: 'array', items: { type: 'string' } },
    url: { type: 'string' },
    note: { type: 'string' },
    fixes: {
      type: 'array',
      items: edit,
      description: 'Edits that mend it, made together; none: nothing does, or too many come before it',
    },
  },
} as const

const document = {
  type: 'object',
  required: ['path', 'asOf', 'language', 'messages'],
  additionalProperties: true,
  properties: {
    path: { type: 'string' },
    item: { type: 'string' },
    asOf: { type: 'string' },
    language: { type: 'string' },
    messages: { type: 'array', items: message },
  },
} as const

export const documentsSchema = {
  type: 'object',
  properties: { documents: { type: 'array', items: document } },
} as const

export const fixedSchema = {
  type: 'object',
  properties: {
    source: { type: 'string', description: 'The mended text' },
    fixed: { type: 'integer', description: 'Number of fixes' },
    documents: { type: 'array', items: document },
  },
} as const

export const listsSchema = {
  type: 'object',
  properties: {
    digest: { type: 'string' },
    lists: { type: 'array', items: { type: 'object', additionalProperties: true } },
  },
} as const

export const errorSchema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: { code: { type: 'string' }, message: { type: 'string' } },
    },
  },
} as const
