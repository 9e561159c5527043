/** LibreOffice Writer: by what it brings for LanguageTool, and by our own extension. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createServer, type AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { appOf } from '../../src/server/app.js'
import { Sandbox } from '../cli/sandbox.js'
import { doorTo } from '../server/door.js'
import { Served } from '../server/served.js'
import { Display, hasDisplay } from './display.js'
import { hasWriter, Writer } from './writer.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const ours = 'org.plashka.Proofreader'
const lt = 'org.openoffice.lingu.LanguageToolGrammarChecker'

/** Stands in for the command: a server that knows no names, and ends by itself. */
const command = `#!/usr/bin/python3
import http.server, json, sys, threading
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({"matches": []}).encode())
    do_POST = do_GET
_, serve, flag, port = sys.argv
server = http.server.HTTPServer(("127.0.0.1", int(port)), Handler)
threading.Timer(5, server.shutdown).start()
server.serve_forever()
`

const suite = hasWriter ? describe : describe.skip

suite('LibreOffice Writer (needs libreoffice-writer and python3-uno)', () => {
  let sandbox: Sandbox
  let app: FastifyInstance
  let address: string
  beforeAll(async () => {
    sandbox = new Sandbox()
    sandbox.write('.plashkarc.yml', 'asOf: 2024-11-30\n')
    app = await serving(0)
    address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await app.close()
    sandbox.remove()
  })

  async function serving(port: number): Promise<FastifyInstance> {
    const served = await appOf(doorTo(sandbox))
    await served.listen({ host: '127.0.0.1', port })
    return served
  }

  test('asks as it asks LanguageTool, and has the notice in its menu', async () => {
    const grammar = '/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool'
    const list = '/org.openoffice.Office.Linguistic/ServiceManager/GrammarCheckerList'
    const writer = new Writer({
      items: `
<item oor:path="${grammar}"><prop oor:name="BaseURL" oor:op="fuse"><value>${address}/v2</value></prop></item>
<item oor:path="${grammar}"><prop oor:name="IsEnabled" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="${list}"><prop oor:name="ru-RU" oor:op="fuse" oor:type="oor:string-list"><value><it>${lt}</it></value></prop></item>`,
    })
    writer.start()
    try {
      const text = 'Банк A & B дал 50%20, пишет «Медуза».'
      expect(await writer.proofread(lt, text)).toMatchObject([
        {
          start: text.indexOf('Медуза'),
          length: 'Медуза»'.length,
          suggestions: [
            'Медуза» (признана иностранным агентом и нежелательной организацией в РФ)',
            'Медуза», признанная иностранным агентом и нежелательной организацией в РФ',
          ],
        },
      ])
    } finally {
      await writer.end()
    }
  })

  describe('with our extension', () => {
    let writer: Writer
    let bin: string
    beforeAll(async () => {
      execFileSync(process.execPath, [path.join(root, 'integrations/libreoffice/package.config.js')])
      bin = mkdtempSync(path.join(tmpdir(), 'plashka-bin-'))
      chmodSync(bin, 0o755)
      writeFileSync(path.join(bin, 'plashka'), command, { mode: 0o755 })
      writer = new Writer({ extension: path.join(root, 'dist/plashka.oxt'), bin })
      writer.start()
      await writer.settings({ Server: address, Start: false })
    })
    afterAll(async () => {
      await writer.end()
      rmSync(bin, { recursive: true })
    })

    test('it is a proofreader of Russian', async () => {
      expect(await writer.services()).toContain(ours)
    })

    test('a notice in one paragraph answers for the next ones', async () => {
      const [first, second, third] = [
        'Книга Бориса Акунина (признан иностранным агентом) вышла & ушла.',
        'Борис Акунин рад.',
        'Об этом пишет «Медуза».',
      ]
      await writer.open([first, second, third])
      expect(await writer.proofread(ours, first)).toEqual([])
      expect(await writer.proofread(ours, second)).toEqual([])
      expect(await writer.proofread(ours, third)).toMatchObject([
        {
          start: 15,
          length: 7,
          rule: 'PLASHKA_MISSING_NOTICE',
          suggestions: [expect.stringMatching(/^Медуза» \(/u), expect.anything()],
        },
      ])
      await writer.open(['Ни слова.', second])
      expect(await writer.proofread(ours, second)).toMatchObject([{ start: 0, length: 12 }])
    })

    test('goes by the profile of its settings', async () => {
      await writer.open(['Борис Акунин рад.'])
      await writer.settings({ Profile: 'site' })
      expect(await writer.proofread(ours, 'Борис Акунин рад.')).toEqual([])
      await writer.settings({ Profile: '' })
      expect(await writer.proofread(ours, 'Борис Акунин рад.')).toHaveLength(1)
    })

    test('goes on when the server is gone, says so once', async () => {
      const paragraphs = ['Книга вышла.', 'Борис Акунин рад и весел.']
      await app.close()
      await writer.open(paragraphs)
      expect(await writer.proofread(ours, paragraphs[0]!)).toEqual([
        {
          start: 0,
          length: 5,
          rule: 'PLASHKA_DOWN',
          comment: expect.stringMatching(
            /^plashka does not answer \(.*\): the notices in this document are not checked$/u,
          ),
          suggestions: [],
        },
      ])
      expect(await writer.proofread(ours, paragraphs[1]!)).toEqual([])
      app = await serving(Number(new URL(address).port))
      await writer.open(['Снова.', 'Борис Акунин рад.'])
      expect(await writer.proofread(ours, 'Борис Акунин рад.')).toHaveLength(1)
    })

    test('goes on when the server is killed in the middle of a check, says so, and checks again', async () => {
      const paragraphs = ['Роман вышел.', 'Борис Акунин рад.']
      const served = await Served.start(sandbox.folder, sandbox.lists)
      await writer.settings({ Server: served.address })
      await writer.open(paragraphs)
      const found = await served.killedWhile(() => writer.proofread(ours, paragraphs[0]!))
      expect(found).toMatchObject([{ start: 0, length: 5, rule: 'PLASHKA_DOWN', suggestions: [] }])
      expect(await writer.read()).toEqual(paragraphs)
      const again = await Served.start(sandbox.folder, sandbox.lists, '--port', String(served.port))
      await writer.open(['Снова роман.', 'Борис Акунин рад.'])
      expect(await writer.proofread(ours, 'Борис Акунин рад.')).toHaveLength(1)
      await again.stop()
      await writer.settings({ Server: address })
    })

    test('starts the server if the command is there', async () => {
      const port = await freePort()
      await writer.settings({ Server: `http://127.0.0.1:${port}`, Start: true })
      await writer.open(['Борис Акунин рад.'])
      expect(await writer.proofread(ours, 'Борис Акунин рад.')).toEqual([])
    })
  })
})

const inWindow = hasWriter && hasDisplay ? describe : describe.skip

inWindow(
  'a window of Writer with our extension (needs libreoffice-writer, python3-uno, xvfb, xdotool, imagemagick)',
  () => {
    let sandbox: Sandbox
    let app: FastifyInstance
    let display: Display
    let writer: Writer
    beforeAll(async () => {
      sandbox = new Sandbox()
      sandbox.write('.plashkarc.yml', 'asOf: 2024-11-30\n')
      app = await appOf(doorTo(sandbox))
      await app.listen({ host: '127.0.0.1', port: 0 })
      display = await Display.start()
      execFileSync(process.execPath, [path.join(root, 'integrations/libreoffice/package.config.js')])
      const settings = (room: string, name: string, value: boolean): string =>
        `<item oor:path="/org.openoffice.Office.${room}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
      writer = new Writer({
        extension: path.join(root, 'dist/plashka.oxt'),
        display: display.name,
        // Writer checks as one types, and greets nobody.
        items: [
          settings('Linguistic/SpellChecking', 'IsSpellAuto', true),
          settings('Linguistic/GrammarChecking', 'IsAutoCheck', true),
          settings('Common/Misc', 'ShowTipOfTheDay', false),
          settings('Common/Misc', 'FirstRun', false),
        ].join(''),
      })
      writer.start()
      await writer.settings({
        Server: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
        Start: false,
        Language: 'ru',
      })
    })
    afterAll(async () => {
      await writer.end()
      display.stop()
      await app.close()
      sandbox.remove()
    })

    /** Asks until it is so. */
    async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
      for (let tries = 0; tries < 150; tries++) {
        if (await isSo()) return
        await new Promise(resolve => setTimeout(resolve, 200))
      }
      throw new Error(`It does not come: ${String(isSo)}`)
    }

    test('marks who lacks the notice, and nobody else; the menu writes it in', async () => {
      const [first, second] = ['Книга Бориса Акунина (признан иностранным агентом) вышла.', 'Борис Акунин рад.']
      await writer.show([first, second, 'Об этом пишет «Медуза».'])
      let place: readonly [number, number] | null = null
      await until(async () => {
        place = await writer.place('Медуза')
        return place !== null && display.isMarked(place)
      })
      expect(display.isMarked((await writer.place('Акунин рад'))!)).toBe(false)
      display.click(place!, 3)
      await new Promise(resolve => setTimeout(resolve, 2000))
      if (process.env['PLASHKA_PICTURES']) display.picture(path.join(root, 'docs/pictures/libreoffice.png'))
      // Past the explanations; what is the matter cannot be chosen.
      display.press('Down', 'Down', 'Return')
      const mended = 'Об этом пишет «Медуза» (признана иностранным агентом и нежелательной организацией в РФ).'
      await until(async () => (await writer.read())[2] === mended)
      expect(await writer.read()).toEqual([first, second, mended])
      await until(async () => !display.isMarked((await writer.place('Медуза'))!))
    })
  },
)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
