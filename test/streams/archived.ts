/** Archives made by hand. */
import { Buffer } from 'node:buffer'

/** @param files Names, texts, and kinds of entries: a file if there is none. */
export function tarOf(files: readonly (readonly [string, string, string?])[]): Buffer {
  return Buffer.concat([
    ...files.flatMap(([name, text, kind = '0']) => entryOf(name, Buffer.from(text), kind)),
    Buffer.alloc(1024),
  ])
}

function entryOf(name: string, bytes: Buffer, kind: string): Buffer[] {
  const encoded = Buffer.from(name)
  const note = encoded.length > 100 ? entryOf('long', Buffer.concat([encoded, Buffer.alloc(1)]), 'L') : []
  const header = Buffer.alloc(512)
  encoded.copy(header, 0, 0, 100)
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  header.write('        ', 148, 'latin1')
  header.write(kind, 156, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return [...note, header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
}

/** A record of a WARC file. */
export function record(type: string, uri: string, content: string | Uint8Array, contentType: string): Buffer {
  const block = Buffer.from(content)
  const fields = [
    `WARC-Type: ${type}`,
    ...(uri === '' ? [] : [`WARC-Target-URI: ${uri}`]),
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${fields.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** A page of a crawl, as it was answered. */
export function page(
  uri: string,
  body: string | Uint8Array,
  fields = '',
  status = '200 OK',
  type = 'text/html; charset=utf-8',
): Buffer {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${fields}\r\n`
  return record(
    'response',
    uri,
    Buffer.concat([Buffer.from(head), Buffer.from(body)]),
    'application/http; msgtype=response',
  )
}
