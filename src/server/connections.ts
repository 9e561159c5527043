/**
 * Connections of a server that is told to end. Node waits for those that have never asked, or have asked by half, as for any
 * other; browsers keep such ones in store, and an editor that sleeps does not end its own.
 */
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Once the server closes: whose question has come whole is answered, all others are cut off. */
export function cutIdleOnes(app: FastifyInstance): void {
  const open = new Set<Socket>()
  const answered = new Set<FastifyRequest>()
  let isClosing = false
  app.server.on('connection', socket => {
    if (isClosing) socket.destroy()
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  // Its body has been read by then.
  app.addHook('preValidation', (request, _reply, done) => {
    answered.add(request)
    done()
  })
  app.addHook('onResponse', (request, _reply, done) => {
    answered.delete(request)
    if (isClosing) request.raw.socket.end()
    done()
  })
  app.addHook('preClose', done => {
    isClosing = true
    const waiting = new Set([...answered].map(({ raw }) => raw.socket))
    for (const socket of open) if (!waiting.has(socket)) socket.destroy()
    done()
  })
}
