/**
 * The server as its clients see it: who is let in, what is asked, how it is answered. No draft stands in any log, as there is
 * none.
 */
import swagger from '@fastify/swagger'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { packageVersion } from '../files/package.js'
import { languages, type Language } from '../language/language.js'
import { WordedError } from '../messages/worded.js'
import { cutIdleOnes } from './connections.js'
import { badField } from './fields.js'
import { admitHost, admitOrigin, admitToken, type GateOptions } from './gate.js'
import { languageToolRoutes } from './languagetool/routes.js'
import type { Upstream } from './languagetool/upstream.js'
import { Metrics } from './metrics.js'
import { refused, RefusedError } from './refused.js'
import { draftRoutes } from './routes.js'
import type { Judges } from './threads.js'

export interface AppOptions extends GateOptions {
  /** Of a request, in bytes. */
  readonly mostBytes: number
  /** Of what is told, where a request names none. */
  readonly fallback: Language
  readonly upstream?: Upstream | undefined
}

/** What routes are given. */
export interface Door extends AppOptions {
  readonly judges: Judges
}

declare module 'fastify' {
  interface FastifyRequest {
    /** When it came, in milliseconds. */
    since: number
  }
}

/** @returns The server, not listening yet. */
export async function appOf(door: Door): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: door.mostBytes,
    // What is sent must be as the schema has it: nothing is guessed.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: false, verbose: true } },
    routerOptions: { ignoreTrailingSlash: true },
    return503OnClosing: true,
  })
  const metrics = new Metrics([
    {
      name: 'plashka_busy',
      type: 'gauge',
      help: 'Drafts that wait or are being checked.',
      value: () => door.judges.busy,
    },
    { name: 'process_resident_memory_bytes', type: 'gauge', help: 'Memory.', value: () => process.memoryUsage.rss() },
    { name: 'process_cpu_seconds_total', type: 'counter', help: 'Time of processors.', value: secondsOfProcessors },
  ])
  cutIdleOnes(app)
  app.decorateRequest('since', 0)
  app.addHook('onRequest', (request, reply, done) => {
    request.since = performance.now()
    admitHost(request.headers.host, door)
    const { origin } = request.headers
    admitOrigin(origin, door)
    if (origin !== undefined) void reply.headers(allowed(origin))
    if (request.method === 'OPTIONS') {
      void reply.code(204).send()
      return
    }
    done()
  })
  app.addHook('onResponse', (request, { statusCode }, done) => {
    metrics.add(request.routeOptions.url ?? 'other', statusCode, (performance.now() - request.since) / 1000)
    done()
  })
  app.setErrorHandler((error: FastifyError, request, reply) => answerFault(error, request, reply, door))
  app.setNotFoundHandler((request, reply) =>
    answerFault(
      refused(404, 'no-such-path', words => words.noSuchPath),
      request,
      reply,
      door,
    ),
  )
  await app.register(swagger, {
    openapi: {
      info: { title: 'plashka', version: packageVersion() },
      ...(door.token !== undefined && {
        components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
        security: [{ token: [] }],
      }),
    },
  })
  app.get('/healthz', { schema: { hide: true } }, () => ({ status: 'ok' }))
  await app.register(guarded => {
    guarded.addHook('onRequest', (request, _reply, done) => {
      admitToken(bearerOf(request), door)
      done()
    })
    guarded.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
    guarded.get('/metrics', { schema: { hide: true } }, (_request, reply) =>
      reply.type('text/plain; version=0.0.4; charset=utf-8').send(metrics.text()),
    )
    draftRoutes(guarded, door)
    return Promise.resolve()
  })
  await app.register(open => {
    languageToolRoutes(open, door)
    return Promise.resolve()
  })
  await app.ready()
  return app
}

const bearerOf = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1]

/** Of all threads. */
function secondsOfProcessors(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** For a page that may ask. */
const allowed = (origin: string) => ({
  'access-control-allow-origin': origin,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-max-age': '600',
  vary: 'Origin',
})

/** Told in the language that the client reads, if it is one of ours. */
function languageOf({ headers }: FastifyRequest, { fallback }: Door): Language {
  const [first = ''] = (headers['accept-language'] ?? '').split(/[-,;]/u)
  return languages.find(language => language === first) ?? fallback
}

function answerFault(error: FastifyError | RefusedError, request: FastifyRequest, reply: FastifyReply, door: Door) {
  const fault = error instanceof RefusedError ? error : faultOf(error, door, request.headers['content-type'] ?? '')
  const { [languageOf(request, door)]: message } = fault.text
  void reply.code(fault.status).send({ error: { code: fault.code, message } })
}

/** What the framework has against a request. */
function faultOf(error: FastifyError, { mostBytes }: Door, type: string): RefusedError {
  const { code, statusCode = 500, validation } = error
  const [problem] = validation ?? []
  if (problem) return badField(problem)
  if (error instanceof WordedError) return new RefusedError(422, 'unreadable', error.text)
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return refused(413, 'too-large', words => words.tooLarge(String(mostBytes / 2 ** 20)))
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return refused(415, 'media-type', words => words.mediaType(type))
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return refused(400, 'request', words => words.noBody)
  if (statusCode === 503) return refused(503, 'stopping', words => words.stopping)
  if (statusCode >= 400 && statusCode < 500) return refused(statusCode, 'request', words => words.badJson)
  return refused(500, 'failed', words => words.failed)
}
