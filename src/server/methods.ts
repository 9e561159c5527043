/**
 * What is said at an address that exists to those who ask it by another method.
 */
import type { FastifyInstance } from 'fastify'
import { refused } from './refused.js'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Method = (typeof methods)[number]

/** @param allowed By which the address is asked; `HEAD` goes along with `GET`. */
export function refuseOthers(app: FastifyInstance, url: string, allowed: readonly Method[]): void {
  const named = allowed.join(', ')
  app.route({
    method: methods.filter(method => !allowed.includes(method)),
    url,
    schema: { hide: true },
    // Before any body is read.
    onRequest: (_request, reply, done) => {
      void reply.header('allow', named)
      done(refused(405, 'method', words => words.badMethod(named)))
    },
    handler: () => {},
  })
}
