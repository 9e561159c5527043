/**
 * `/v1`: drafts as JSON, or as the bytes of a file; each also below `/in/FOLDER`, by the config of that folder.
 */
import { isUtf8 } from 'node:buffer'
import { extname } from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { parseIsoDate } from '../registry/date.js'
import type { Language } from '../language/language.js'
import type { Door } from './app.js'
import type { GivenDraft, Manner } from './question.js'
import { refuseOthers } from './methods.js'
import { refused } from './refused.js'
import {
  checkedDraftSchema,
  checkedQuerySchema,
  documentsSchema,
  draftSchema,
  errorSchema,
  fixedSchema,
  listsSchema,
  querySchema,
} from './schemas.js'
import { answerIn } from './threads.js'

/** Extensions of what is sent as bytes. */
const mediaTypes: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.ms-word.document.macroenabled.12': '.docm',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template': '.dotx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/vnd.oasis.opendocument.text-template': '.ott',
  'application/vnd.oasis.opendocument.text-flat-xml': '.fodt',
  'application/vnd.adobe.indesign-idml-package': '.idml',
  'application/epub+zip': '.epub',
  'application/rtf': '.rtf',
  'text/rtf': '.rtf',
  'text/html': '.html',
  'application/xhtml+xml': '.xhtml',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'application/pdf': '.pdf',
  'application/rss+xml': '.rss',
  'application/atom+xml': '.atom',
  'application/x-ndjson': '.ndjson',
  'application/x-subrip': '.srt',
  'text/vtt': '.vtt',
}
/** Of any kind: the path in the query tells it. */
const anyBytes = 'application/octet-stream'

interface Asked {
  readonly format?: string
  readonly path?: string
  readonly asOf?: string
  readonly profile?: string
  readonly language?: Language
  /** In a query as a word. */
  readonly fixes?: boolean | 'true' | 'false'
}

const responses = (ok: object) => ({ 200: ok, '4xx': errorSchema, '5xx': errorSchema })

export function draftRoutes(app: FastifyInstance, { judges }: Door): void {
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    // With letters missing a draft would be found free of mistakes.
    if (typeof body !== 'string' && !isUtf8(body)) done(refused(400, 'request', words => words.notUtf8))
    else void parseJson(request, body.toString(), done)
  })
  app.addContentTypeParser(bytes, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  const checked = { json: checkedDraftSchema, querystring: checkedQuerySchema }
  const given = { json: draftSchema, querystring: querySchema }
  const schema = (summary: string, { json, querystring }: typeof checked | typeof given, ok: object) => ({
    schema: { summary, querystring, body: bodyOf(json), response: responses(ok), consumes: consumed },
  })
  for (const prefix of ['', '/in/:folder']) {
    for (const asked of ['check', 'inspect', 'fix']) refuseOthers(app, `${prefix}/v1/${asked}`, ['POST'])
    app.post(`${prefix}/v1/check`, schema('Findings, each with its fix', checked, documentsSchema), async request =>
      answerIn(await judges.ask({ kind: 'check', ...checkedIn(request) })),
    )
    app.post(`${prefix}/v1/inspect`, schema('Mentions and notices as well', checked, {}), async request =>
      answerIn(await judges.ask({ kind: 'inspect', ...checkedIn(request) })),
    )
    app.post(`${prefix}/v1/fix`, schema('The mended draft', given, fixedSchema), async (request, reply) => {
      const answer = answerIn(await judges.ask({ kind: 'fix', ...draftIn(request) }))
      const { source, fixed } = answer
      if (typeof source === 'string') return answer
      return reply
        .header('x-plashka-fixed', fixed)
        .type(request.headers['content-type'] ?? anyBytes)
        .serializer((bytes: unknown) => bytes as string)
        .send(Buffer.from(source))
    })
  }
  app.get('/v1/lists', { schema: { summary: 'The lists gone by', response: responses(listsSchema) } }, async () =>
    answerIn(await judges.ask({ kind: 'lists' })),
  )
  refuseOthers(app, '/v1/lists', ['GET'])
}

const isObject = (body: unknown): body is object => typeof body === 'object' && body !== null

const bytes = [...Object.keys(mediaTypes), anyBytes]
const consumed = ['application/json', ...bytes]

/** Bytes are what they are. */
const bodyOf = (json: object) => ({
  content: {
    'application/json': { schema: json },
    ...Object.fromEntries(bytes.map(type => [type, { schema: {} }])),
  },
})

function checkedIn(request: FastifyRequest) {
  const draft = draftIn(request)
  const { fixes = true } = (Buffer.isBuffer(request.body) ? request.query : request.body) as Asked
  return { ...draft, fixes: fixes === true || fixes === 'true' }
}

function draftIn(request: FastifyRequest): { readonly draft: GivenDraft } & Manner {
  const { body, query, params } = request
  const { folder = '.' } = params as { readonly folder?: string }
  if (!Buffer.isBuffer(body)) {
    if (!isObject(body)) throw refused(400, 'request', words => words.noBody)
    const { text, ...asked } = body as Asked & { readonly text: string }
    return { ...mannerOf({ ...(query as Asked), ...asked }, folder), draft: draftOf(text, asked) }
  }
  const asked = query as Asked
  const [type = ''] = (request.headers['content-type'] ?? '').split(';')
  const extension = mediaTypes[type.trim()]
  const path = asked.path ?? (extension === undefined ? undefined : `stdin${extension}`)
  if (path === undefined && asked.format === undefined) throw refused(400, 'request', words => words.noName)
  const named = path === undefined || extname(path) !== '' ? path : `${path}${extension ?? ''}`
  return { ...mannerOf(asked, folder), draft: draftOf(body, { ...asked, ...(named !== undefined && { path: named }) }) }
}

const draftOf = (source: string | Uint8Array, { format, path }: Asked): GivenDraft => ({
  source,
  ...(format !== undefined && { format }),
  ...(path !== undefined && { path }),
})

function mannerOf({ asOf, profile, language }: Asked, folder: string): Manner {
  const day = asOf === undefined ? undefined : parseIsoDate(asOf)
  if (asOf !== undefined && !day) throw refused(400, 'request', words => words.badDay('asOf'))
  return {
    folder,
    ...(day && { asOf: day }),
    ...(profile !== undefined && { profile }),
    ...(language && { language }),
  }
}
