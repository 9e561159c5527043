/**
 * Serves the built page on the loopback address: its own files and nothing else.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import path from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** The page names the same policy; a header holds for what the page cannot say: who may frame it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  'worker-src blob:',
  "style-src 'self'",
  // What is pasted tells its formatting by styles.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * @param folder Of the built page. @param port 0: any free one.
 * @returns The server, listening. @throws Error if the port is taken.
 */
export function serve(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    // Names that other sites let point here are refused, so that they cannot read the page.
    const host = request.headers.host?.replace(/:\d+$/, '')
    const file = fileOf(folder, request.url ?? '/')
    const type = types[path.extname(file ?? '')]
    const refused = request.method !== 'GET' || !file || !type || (host !== '127.0.0.1' && host !== 'localhost')
    const content = refused ? Promise.reject(new Error('No such file')) : readFile(file)
    content.then(
      bytes =>
        response
          .writeHead(200, {
            'content-type': type,
            'content-security-policy': contentSecurityPolicy,
            'x-content-type-options': 'nosniff',
            'referrer-policy': 'no-referrer',
            'cache-control': 'no-cache',
          })
          .end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

/** @returns Nothing for what lies outside of the folder. */
function fileOf(folder: string, url: string): string | undefined {
  const [pathname] = url.split('?', 1) as [string]
  const file = path.join(folder, pathname === '/' ? 'index.html' : pathname)
  return file.startsWith(path.join(folder, path.sep)) ? file : undefined
}
