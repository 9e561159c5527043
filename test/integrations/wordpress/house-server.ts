/**
 * Stands for the house's `plashka serve`: answers as it does, and can be told to die over a question.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { check, type CheckOptions } from '../../../src/library/index.js'

interface Question extends CheckOptions {
  readonly text: string
}

export class HouseServer {
  /** What it was asked, in order. */
  readonly asked: string[] = []
  /** Whether it breaks the connection in the middle of a check. */
  dies = false
  digest = 'first'
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  static async start(): Promise<HouseServer> {
    const house = new HouseServer()
    await new Promise<void>(resolve => house.#server.listen(0, '127.0.0.1', resolve))
    return house
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const piece of request.setEncoding('utf8')) body += piece as string
    this.asked.push(request.url!)
    if (this.dies) {
      request.socket.destroy()
      return
    }
    response.setHeader('content-type', 'application/json')
    if (request.url === '/v1/lists') response.end(JSON.stringify({ digest: this.digest }))
    else {
      const { text, ...options } = JSON.parse(body) as Question
      const found = check(text, options)
      response.end(JSON.stringify({ documents: [{ ...found, lists: { ...found.lists, digest: this.digest } }] }))
    }
  }
}
