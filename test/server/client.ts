/** Asks a server over a socket, as any client may: with any header. */
import { once } from 'node:events'
import { request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import type { IncomingMessage } from 'node:http'

export interface Sent {
  readonly method?: string
  readonly url: string
  readonly headers?: Record<string, string>
  readonly payload?: string | Buffer
}

export class Response {
  readonly statusCode: number
  readonly headers: IncomingHttpHeaders
  readonly rawPayload: Buffer

  constructor(statusCode: number, headers: IncomingHttpHeaders, payload: Buffer) {
    this.statusCode = statusCode
    this.headers = headers
    this.rawPayload = payload
  }

  get body(): string {
    return this.rawPayload.toString()
  }

  // What was answered is for the test to say.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  json<Value = unknown>(): Value {
    return JSON.parse(this.body) as Value
  }
}

/** Starts the server where it does not listen yet. */
export async function asked(app: FastifyInstance, { payload, url, ...sent }: Sent): Promise<Response> {
  if (!app.server.listening) await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const going = request({ ...sent, port, host: '127.0.0.1', path: url, agent: false })
  going.end(payload)
  const [response] = (await once(going, 'response')) as [IncomingMessage]
  return new Response(response.statusCode!, response.headers, await buffer(response))
}
