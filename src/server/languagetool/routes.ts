/**
 * `/v2` as LanguageTool has it, and the same without `/v2`, as clients differ in whether they add it; both also below
 * `/in/FOLDER`.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { serverCatalogs } from '../words/index.js'
import { admitToken } from '../gate.js'
import type { Door } from '../app.js'
import { refuseOthers } from '../methods.js'
import { answerIn } from '../threads.js'
import { answerOf, codes, isSelected, messageLanguage, type Answer, type Code } from './answer.js'
import { checkRequestOf } from './request.js'

export function languageToolRoutes(app: FastifyInstance, door: Door): void {
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.removeContentTypeParser(['application/json', 'text/plain'])
  for (const prefix of ['', '/in/:folder'])
    for (const version of ['/v2', '']) {
      const hide = version === '' || prefix !== ''
      const schema = { hide, summary: 'As LanguageTool answers', consumes: ['application/x-www-form-urlencoded'] }
      app.post(`${prefix}${version}/check`, { schema }, request => check(request, door))
      app.get(`${prefix}${version}/check`, { schema: { hide: true } }, request => check(request, door))
      refuseOthers(app, `${prefix}${version}/check`, ['GET', 'POST'])
      refuseOthers(app, `${prefix}${version}/languages`, ['GET'])
      app.get(`${prefix}${version}/languages`, { schema: { hide, summary: 'Languages' } }, () => languagesOf(door))
    }
}

async function check(request: FastifyRequest, door: Door): Promise<Answer> {
  const { judges, upstream } = door
  const query = request.url.slice(request.url.indexOf('?') + 1)
  const asked = checkRequestOf(request.method === 'GET' ? Buffer.from(query) : bodyOf(request))
  const { language, selection, annotations, form, profile, asOf } = asked
  admitToken(/^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1] ?? asked.apiKey, door)
  const { folder = '.' } = request.params as { readonly folder?: string }
  const told = messageLanguage(language)
  const manner = {
    ...(told && { language: told }),
    ...(profile !== undefined && { profile }),
    ...(asOf && { asOf }),
  }
  const [reply, theirs] = await Promise.all([
    judges.ask({ kind: 'proofread', annotations, folder, ...manner }),
    upstream?.check(withoutOurs(form)),
  ])
  const own = answerIn(reply)
  const reason =
    theirs?.reason === undefined ? undefined : serverCatalogs[told ?? door.fallback].upstreamDown(theirs.reason)
  const matches = [...own.matches.filter(match => isSelected(match, selection)), ...(theirs?.matches ?? [])]
  return answerOf({ ...own, matches }, language, reason)
}

const bodyOf = ({ body }: FastifyRequest): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0))

/** Our token is for nobody else, and what only we know is nothing to it. */
function withoutOurs(form: URLSearchParams): URLSearchParams {
  const theirs = new URLSearchParams(form)
  for (const name of ['apiKey', 'username', 'profile', 'asOf']) theirs.delete(name)
  return theirs
}

/** Ours first: by them a client sees that plashka serves its language. */
async function languagesOf({ upstream }: Door): Promise<readonly Code[]> {
  const theirs = (await upstream?.languages()) ?? []
  const own = new Set(codes.map(({ longCode }) => longCode))
  return [...codes, ...theirs.filter(({ longCode }) => !own.has(longCode))]
}
