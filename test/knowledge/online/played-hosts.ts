/**
 * Servers of this machine in the place of the registers' own hosts: same names, same paths, other ports.
 */
import type { lookup } from 'node:dns'
import { readFileSync } from 'node:fs'
import { createServer as createOpen, type RequestListener, type Server } from 'node:http'
import { createServer as createEncrypted } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { officialHosts, type OfficialHost } from '../../../src/knowledge/online/hosts.js'

const certificateFile = (name: string): string => fileURLToPath(new URL(`certificates/${name}.pem`, import.meta.url))

/** That of the authority which has signed the hosts' certificates. */
export const authorityFile = certificateFile('authority')

/** What a register's host says; `fsb` is asked over open connections. */
export interface Parts {
  readonly reestrs?: RequestListener
  readonly minjust?: RequestListener
  readonly fsb?: RequestListener
  /** Which certificate the encrypted ones show. Default: their own. */
  readonly certificate?: 'host' | 'other' | 'expired'
}

export interface Played {
  readonly official: readonly OfficialHost[]
  readonly resolve: typeof lookup
  /** Of the requests that arrived: method, host and path. */
  readonly asked: readonly string[]
  close(): void
}

export async function playedHosts(parts: Parts): Promise<Played> {
  const asked: string[] = []
  const byHost: Readonly<Record<string, RequestListener | undefined>> = {
    'reestrs.minjust.gov.ru': parts.reestrs,
    'minjust.gov.ru': parts.minjust,
    'www.fsb.ru': parts.fsb,
  }
  const listener: RequestListener = (request, response) => {
    const host = request.headers.host!.split(':')[0]!
    asked.push(`${request.method!} ${host}${request.url!}`)
    const play = byHost[host]
    if (play) play(request, response)
    else response.writeHead(404).end()
  }
  const pem = readFileSync(certificateFile(parts.certificate ?? 'host'))
  const [open, encrypted] = [createOpen(listener), createEncrypted({ key: pem, cert: pem }, listener)]
  const [openPort, encryptedPort] = await Promise.all([listening(open), listening(encrypted)])
  return {
    official: officialHosts.map(host => ({
      ...host,
      addresses: host.addresses.map(address => {
        const url = new URL(address.url)
        url.port = String(url.protocol === 'https:' ? encryptedPort : openPort)
        return { ...address, url: url.href }
      }),
    })),
    resolve: here,
    asked,
    close() {
      for (const server of [open, encrypted]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

/** Every name is this machine's. */
const here = ((_: string, options: { all?: boolean }, done: (...args: unknown[]) => void): void => {
  if (options.all) done(null, [{ address: '127.0.0.1', family: 4 }])
  else done(null, '127.0.0.1', 4)
}) as unknown as typeof lookup

async function listening(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** The service's way to answer: as many rows as were asked for, a thousand at most, by the register's id in the path. */
export const servicePages =
  (registers: Readonly<Record<string, readonly object[]>>): RequestListener =>
  (request, response) => {
    const id = /registry\/([\da-f]{8})[^/]*\/values$/u.exec(request.url!)?.[1]
    const rows = id === undefined ? undefined : registers[id]
    if (!rows || request.method !== 'POST') {
      response.writeHead(404).end()
      return
    }
    void text(request).then(body => {
      const { offset, limit } = JSON.parse(body) as { offset: number; limit: number }
      const values = rows.slice(offset, offset + Math.min(limit, 1000))
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ size: rows.length, facets: {}, values }))
    })
  }

/** The beginnings of the ids. */
export const agentsId = '39b95df9'
export const undesirableId = 'c2d1692e'
