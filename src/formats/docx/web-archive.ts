/**
 * Web pages as mail messages, as which converters put them into documents (`.mht`): the page itself.
 *
 * Source: RFC 2045 and 2046 (MIME), RFC 2557 (pages in messages).
 */
import { matchOf } from '../../checked/index.js'

/** A body of a message, its transfer encoding undone. */
export interface MailBody {
  /** Lower case: `text/html`. */
  readonly type: string
  readonly charset: string | undefined
  readonly bytes: Uint8Array
}

/** Parts within parts, as far as any program writes them. */
const deepest = 4

/** @returns The bodies that are text, in order. */
export function textBodiesIn(bytes: Uint8Array): readonly MailBody[] {
  return bodiesIn(new TextDecoder('latin1').decode(bytes), 0)
}

/** @param message One character a byte. */
function bodiesIn(message: string, depth: number): readonly MailBody[] {
  const { headers, body } = partedHead(message)
  const { value: type, parameters } = fieldOf(headers.get('content-type') ?? 'text/plain')
  const boundary = parameters.get('boundary')
  if (type.startsWith('multipart/') && boundary !== undefined && depth < deepest)
    return partsOf(body, boundary).flatMap(part => bodiesIn(part, depth + 1))
  if (!type.startsWith('text/')) return []
  const { value: encoding } = fieldOf(headers.get('content-transfer-encoding') ?? '')
  return [{ type, charset: parameters.get('charset'), bytes: bytesOf(body, encoding) }]
}

/** The fields of a header by their names in lower case, those that are folded in one line; and what stands behind them. */
function partedHead(message: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const head = /^\r?\n|\r?\n\r?\n/.exec(message)
  const fields = message.slice(0, head?.index ?? message.length).replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of fields.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: head ? message.slice(head.index + head[0].length) : '' }
}

const parameter = /;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;]*))/g

/** `text/html; charset="utf-8"`. */
function fieldOf(field: string): { readonly value: string; readonly parameters: ReadonlyMap<string, string> } {
  const found = [...field.matchAll(parameter)]
  return {
    value: matchOf(/^[^;\s]*/, field)[0].toLowerCase(),
    parameters: new Map(found.map(([, name = '', quoted, bare = '']) => [name.toLowerCase(), quoted ?? bare])),
  }
}

/** What stands between lines of a boundary. */
function partsOf(body: string, boundary: string): string[] {
  const line = `--${boundary}`
  const found: string[] = []
  /** Behind the line that began the part; 0 before the first. */
  let from = 0
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue
    if (from > 0) found.push(body.slice(from, at).replace(/\r?\n$/, ''))
    from = body.indexOf('\n', at) + 1
    if (from === 0 || body.startsWith('--', at + line.length)) return found
  }
  return from > 0 ? [...found, body.slice(from)] : found
}

function bytesOf(body: string, encoding: string): Uint8Array {
  const written = encoding === 'quoted-printable' ? unquoted(body) : encoding === 'base64' ? unpacked(body) : body
  return Uint8Array.from(written, character => character.charCodeAt(0))
}

const unquoted = (body: string): string =>
  body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))

/** @returns Nothing where the body is no base64. */
function unpacked(body: string): string {
  try {
    return atob(body.replace(/\s+/g, ''))
  } catch {
    return ''
  }
}
