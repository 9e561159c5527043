/** What may be fetched: sizes, packing, redirections, and whose addresses they lead to. */
import type { lookup } from 'node:dns'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { messageOf } from '../../../src/workspace/error.js'
import { download, type DownloadOptions } from '../../../src/knowledge/online/download.js'
import { isPublicAddress } from '../../../src/knowledge/online/public-addresses.js'

let folder = ''
let server: Server
let port = 0
/** Of the requests that arrived. */
let asked: string[] = []

async function serve(listener: RequestListener): Promise<void> {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host!.split(':')[0]!}${request.url!}`)
    listener(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
}
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'plashka-'))
  asked = []
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

/** Names lead to what the test says; each answer is used once, the last for ever. */
function resolver(names: Readonly<Record<string, readonly string[]>>): typeof lookup {
  const left = new Map(Object.entries(names).map(([name, addresses]) => [name, [...addresses]]))
  const resolve = (host: string, options: { all?: boolean }, done: (...args: unknown[]) => void): void => {
    const addresses = left.get(host) ?? []
    const address = addresses.length > 1 ? addresses.shift()! : addresses[0]
    if (address === undefined) done(Object.assign(new Error(`unknown host ${host}`), { code: 'ENOTFOUND' }))
    else if (options.all) done(null, [{ address, family: address.includes(':') ? 6 : 4 }])
    else done(null, address, address.includes(':') ? 6 : 4)
  }
  return resolve as unknown as typeof lookup
}

const fetched = async (address: string, options: Partial<DownloadOptions> = {}): Promise<string> => {
  const file = path.join(folder, 'file')
  try {
    await download(address, file, { timeout: 5000, maxSize: 2 ** 20, ...options })
    return readFileSync(file, 'utf8')
  } catch (error) {
    return messageOf(error, 'en').split('\n').slice(1).join('\n')
  }
}

test.each([
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['100.128.0.1', true],
  ['127.0.0.1', false],
  ['127.255.0.1', false],
  ['169.254.169.254', false],
  ['172.15.0.1', true],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['192.169.1.1', true],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['95.173.136.70', true],
  ['::', false],
  ['::1', false],
  ['::127.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:a9fe:a9fe', false],
  ['::ffff:95.173.136.70', true],
  ['64:ff9b::7f00:1', false],
  ['fd12::1', false],
  ['fe80::1%eth0', false],
  ['ff02::1', false],
  ['2a02:6b8::1', true],
  ['example.org', false],
  ['', false],
])('%s is public: %s', async (address, isPublic) => {
  await serve(() => undefined)
  expect(isPublicAddress(address)).toBe(isPublic)
})

test('a host that is named may have any address', async () => {
  await serve((_, response) => void response.end('the file'))
  expect(await fetched(`http://127.0.0.1:${port}/`)).toBe('the file')
  const resolve = resolver({ 'mirror.example': ['127.0.0.1'] })
  expect(await fetched(`http://mirror.example:${port}/`, { resolve })).toBe('the file')
})

const refused = (host: string): string =>
  `redirected to “${host}”, whose address is not public; if it is one of your own, name that host in the config under “registers”`

test.each([
  ['a loopback address', 'http://127.0.0.1:PORT/', '127.0.0.1'],
  ['one written as a number', 'http://2130706433:PORT/', '127.0.0.1'],
  ['one of IPv6', 'http://[::1]:PORT/', '[::1]'],
  ['one of IPv4 within IPv6', 'http://[::ffff:127.0.0.1]:PORT/', '[::ffff:7f00:1]'],
  ['a link-local address', 'http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
  ['a name with such an address', 'http://inner.example:PORT/', 'inner.example'],
])('a redirection to %s is refused', async (_, location, host) => {
  await serve(({ url }, response) => {
    if (url === '/start') response.writeHead(302, { location: location.replace('PORT', String(port)) }).end()
    else response.end('secret')
  })
  const resolve = resolver({ 'mirror.example': ['127.0.0.1'], 'inner.example': ['127.0.0.1'] })
  expect(await fetched(`http://mirror.example:${port}/start`, { resolve })).toBe(refused(host))
  expect(asked).toEqual(['mirror.example/start'])
})

test('the address that is connected to counts, not one that was asked for before', async () => {
  await serve(({ url }, response) => {
    if (url !== '/last') response.writeHead(302, { location: `http://other.example:${port}/last` }).end()
    else response.end('secret')
  })
  const resolve = resolver({ 'mirror.example': ['127.0.0.1'], 'other.example': ['127.0.0.1', '95.173.136.70'] })
  expect(await fetched(`http://mirror.example:${port}/`, { resolve })).toBe(refused('other.example'))
})

test('a redirection to another host that is named is followed', async () => {
  await serve(({ url }, response) => {
    if (url === '/') response.writeHead(301, { location: `http://files.example:${port}/file` }).end()
    else response.end('the file')
  })
  const resolve = resolver({ 'mirror.example': ['127.0.0.1'], 'files.example': ['127.0.0.1'] })
  const hosts = ['mirror.example', 'files.example']
  expect(await fetched(`http://mirror.example:${port}/`, { resolve, hosts })).toBe('the file')
  expect(asked).toEqual(['mirror.example/', 'files.example/file'])
})

test('a packed answer is unpacked, and its size is that of what comes out', async () => {
  await serve(({ url }, response) => {
    const content = url === '/bomb' ? 'x'.repeat(2 ** 21) : 'the file'
    response.writeHead(200, { 'content-encoding': url === '/odd' ? 'zip' : 'gzip' }).end(gzipSync(content))
  })
  const address = `http://127.0.0.1:${port}`
  expect(await fetched(`${address}/`)).toBe('the file')
  expect(await fetched(`${address}/bomb`)).toBe('larger than 1 MB')
  expect(await fetched(`${address}/odd`)).toBe('the answer is packed in an unknown way')
})

test('a server’s own words are not repeated', async () => {
  await serve((_, response) => {
    response.writeHead(404, 'Nothing, plashka: all lists are current').end()
  })
  expect(await fetched(`http://127.0.0.1:${port}/`)).toBe('the answer is 404 Not Found')
})

test('a host that is not there is told of in words', async () => {
  await serve(request => void request.socket.destroy())
  const resolve = resolver({})
  expect(await fetched('http://nowhere.example/', { resolve })).toBe(
    'no address is known for “nowhere.example”: is this machine online?',
  )
  expect(await fetched(`http://127.0.0.1:${port}/`)).toBe('“127.0.0.1” broke the connection off')
  server.close()
  expect(await fetched(`http://127.0.0.1:${port}/`)).toBe('“127.0.0.1” takes no connection from here')
})

test('a redirection to what is no address', async () => {
  await serve((_, response) => void response.writeHead(302, { location: 'http://' }).end())
  expect(await fetched(`http://127.0.0.1:${port}/`)).toBe('redirected to what is no address')
})
