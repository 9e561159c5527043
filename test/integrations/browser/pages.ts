/** The site on which the extension is tried: a page whose policy forbids everything, editors of content systems and of messengers. */
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { folder as clients } from '../../../.ci/npm.js'

/** What a site answers. */
interface Answer {
  readonly type: string
  readonly body: string | Buffer
  /** The site's policy. */
  readonly policy?: string
}

/** Whether the editors of npm are there. */
export const hasEditors = existsSync(clients)

const text = 'Об этом сообщил <b>Борис</b> Акунин вчера.'
export const mended = 'Об этом сообщил Борис Акунин (признан иностранным агентом) вчера.'

const strict = `<textarea id="plain" rows="3" cols="60">Книга Бориса Акунина вышла.</textarea>
<div id="rich" contenteditable><h1>Новости</h1><p>${text}</p></div>
<input id="secret" type="password" value="Борис Акунин">`

/** An editor that keeps a model of its text, as those of messengers do, and takes back whatever it has not written itself. */
const messenger = `<div id="message" contenteditable>Пишет «Медуза».</div>
<script>
  const field = document.querySelector('#message')
  let model = field.textContent
  const draw = () => field.textContent === model || (field.textContent = model)
  new MutationObserver(draw).observe(field, { characterData: true, childList: true, subtree: true })
  field.addEventListener('beforeinput', event => {
    event.preventDefault()
    const [range] = event.getTargetRanges()
    model = model.slice(0, range.startOffset) + (event.data ?? '') + model.slice(range.endOffset)
    draw()
  })
</script>`

const scripted = (script: string, page: string): string => `<script src="/npm/${script}"></script>${page}`
const tinymce = scripted(
  'tinymce/tinymce.min.js',
  `<textarea id="editor"><p>${text}</p></textarea>
<script>tinymce.init({ selector: '#editor', license_key: 'gpl', promotion: false, branding: false })</script>`,
)
const ckeditor = scripted(
  'ckeditor5/dist/browser/ckeditor5.umd.js',
  `<div id="editor"><p>${text}</p></div>
<script>
  const { ClassicEditor, Essentials, Paragraph, Bold } = CKEDITOR
  const plugins = [Essentials, Paragraph, Bold]
  ClassicEditor.create({ attachTo: document.querySelector('#editor'), licenseKey: 'GPL', plugins })
</script>`,
)
const framed = '<iframe id="outer" src="/ckeditor" style="width: 90%; height: 20em"></iframe>'

const pages: Readonly<Record<string, Answer>> = Object.fromEntries(
  Object.entries({ strict, messenger, tinymce, ckeditor, framed }).map(([name, body]) => [
    `/${name}`,
    {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8">${body}`,
      ...(name === 'strict' && { policy: "default-src 'none'" }),
    },
  ]),
)

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' }

function site(address: string): Answer | undefined {
  const file = address.startsWith('/npm/') ? path.join(clients, address.slice('/npm/'.length)) : undefined
  if (file === undefined) return pages[address]
  return existsSync(file) ? { type: types[path.extname(file)] ?? 'text/plain', body: readFileSync(file) } : undefined
}

/** Listens already. */
export class TestSite {
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<TestSite> {
    const server = createServer(({ url = '/' }, response) => {
      const answer = site(new URL(url, 'http://site').pathname)
      if (!answer) {
        response.writeHead(404).end()
        return
      }
      const { type, body, policy } = answer
      response.writeHead(200, { 'content-type': type, ...(policy && { 'content-security-policy': policy }) }).end(body)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new TestSite(server)
  }

  /** Of a page of it. */
  address(path: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}
