/** One draft, one set of findings: by the command, the plugin, the language server, the VS Code extension and the page. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import retextLatin from 'retext-latin'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Inspection } from '../src/kernel/inspection.js'
import { retextPlashka } from '../src/retext/index.js'
import { Sandbox } from './cli/sandbox.js'
import { drafts } from './formats/drafts.js'
import { jsonRenderings } from './formats/json/renderings.js'
import { htmlFragment, markdown, plainText } from './formats/renderings.js'
import { Client } from './language-server/client.js'
import { Host } from './vscode/host.js'
import { Extension } from './vscode/vsix.js'
import { browserPath, PageHost, paste } from './web/browser.js'

jest.setTimeout(120_000)

const day = '2024-11-30'

interface Finding {
  readonly rule: string
  /** UTF-16 offsets in the source. */
  readonly start: number
  readonly end: number
  readonly severity: string
  readonly reason: string
}

const severities = ['error', 'warning', 'info']
/** What stands in the first line of a diagnostic; the ground follows. */
const firstLine = (message: string): string => message.split('\n')[0]!

let sandbox: Sandbox
beforeAll(() => {
  sandbox = new Sandbox()
  process.env['PLASHKA_LISTS'] = sandbox.lists
})
afterAll(() => sandbox.remove())

interface File {
  readonly name: string
  readonly source: string
}

/** What the command finds is the measure. */
async function byCommand({ name, source }: File): Promise<Finding[]> {
  const args = ['inspect', '--json', '--as-of', day, '--lang', 'ru', '--stdin-filename', name, '-']
  const { messages } = JSON.parse((await sandbox.run(args, source)).out) as Inspection
  return messages.map(({ ruleId: rule, start, end, severity, reason }) => ({ rule, start, end, severity, reason }))
}

type Door = (file: File) => Promise<Finding[]>

const plugin = unified().use(retextLatin).use(retextPlashka, { asOf: day, language: 'ru' }).use(retextStringify)

const byPlugin: Door = async ({ name, source }) => {
  const { messages } = await plugin.process(new VFile({ path: name, value: source }))
  return messages.map(({ ruleId, place, fatal, reason }) => ({
    rule: ruleId!,
    start: (place as { start: { offset: number } }).start.offset,
    end: (place as { end: { offset: number } }).end.offset,
    severity: fatal === true ? 'error' : fatal === undefined ? 'info' : 'warning',
    reason,
  }))
}

const languages: Readonly<Record<string, string>> = { md: 'markdown', json: 'json' }
const languageOf = (name: string): string => languages[/[^.]*$/.exec(name)![0]] ?? 'plaintext'

describe.each([
  ['plain text', 'txt', plainText],
  ['Markdown', 'md', markdown],
  ['JSON', 'json', jsonRenderings['ProseMirror']!],
] as const)('%s', (_, extension, render) => {
  const files = drafts.map((draft, index): [string, File] => [
    draft.name,
    { name: `draft-${index}.${extension}`, source: render(draft) },
  ])

  // A tree of natural language knows no mark-up.
  if (extension === 'txt')
    test.each(files)('by the plugin: %s', async (_name, file) => {
      expect(await byPlugin(file)).toEqual(await byCommand(file))
    })

  describe('by the language server', () => {
    let client: Client
    beforeAll(async () => {
      client = new Client(sandbox.folder, sandbox.lists)
      client.configuration = { asOf: day, language: 'ru' }
      await client.start()
    })
    afterAll(() => client.stop())

    test.each(files)('%s', async (_name, file) => {
      const { diagnostics } = await client.open(file.name, file.source, languageOf(file.name))
      const text = TextDocument.create('', '', 0, file.source)
      const found = diagnostics.map(({ range, severity, code, message }) => ({
        rule: String(code),
        start: text.offsetAt(range.start),
        end: text.offsetAt(range.end),
        severity: severities[severity! - 1]!,
        reason: firstLine(typeof message === 'string' ? message : message.value),
      }))
      expect(found).toEqual(await byCommand(file))
    })
  })

  describe('by the VS Code extension', () => {
    let unpacked: Extension
    let host: Host
    beforeAll(async () => {
      unpacked = new Extension()
      host = new Host(unpacked.path(''), sandbox.folder)
      host.configuration = { asOf: day, language: 'ru' }
      await host.activate()
    })
    afterAll(async () => {
      await host.deactivate()
      unpacked.remove()
    })

    test.each(files)('%s', async (_name, file) => {
      const draft = host.open(file.name, languageOf(file.name), file.source)
      const found = (await host.diagnostics(draft)).map(({ range, severity, code, message }) => ({
        rule: typeof code === 'string' ? code : code.value,
        start: draft.offsetAt(range.start),
        end: draft.offsetAt(range.end),
        severity: severities[severity]!,
        reason: firstLine(message),
      }))
      expect(found).toEqual(await byCommand(file))
    })
  })
})

const inBrowser = browserPath === undefined ? describe.skip : describe

/** The page shows words: it is asked for them, and for all that stands with them. */
inBrowser('the page (needs a chromium)', () => {
  interface Item {
    readonly rule: string
    readonly words: string
    readonly severity: string
    readonly reason: string
  }
  let host: PageHost
  beforeAll(async () => {
    host = await PageHost.start()
  })
  afterAll(() => host.stop())

  /** Lines are the door's own. */
  const item = (rule: string, words: string, severity: string, reason: string): Item => ({
    rule,
    words: words.replace(/\s+/g, ' ').slice(0, 120),
    severity,
    reason: reason.replace(/строке \d+/u, 'строке'),
  })

  async function shown(page: Page, count: number): Promise<Item[]> {
    await page.locator(count > 0 ? `.item:nth-child(${count})` : '.items .none').waitFor()
    const found = await page.evaluate<Item[]>(`[...document.querySelectorAll('.item')].map(one => ({
      rule: one.dataset.rule,
      words: one.querySelector('.place').textContent,
      severity: one.className.split(' ')[1],
      reason: one.querySelector('.reason').textContent,
    }))`)
    return found.map(({ rule, words, severity, reason }) => item(rule, words, severity, reason))
  }

  const expected = async (file: File): Promise<Item[]> =>
    (await byCommand(file)).map(({ rule, start, end, severity, reason }) =>
      item(rule, file.source.slice(start, end), severity, reason),
    )

  test('pasted', async () => {
    const page = await host.open()
    for (const draft of drafts) {
      const items = await expected({ name: 'draft.txt', source: plainText(draft) })
      await page.locator('[data-action=new]').click()
      await page.locator('.items .none').waitFor()
      await paste(page, htmlFragment(draft))
      expect([draft.name, await shown(page, items.length)]).toEqual([draft.name, items])
    }
    await page.context().close()
  })

  test('opened as files', async () => {
    const page = await host.open()
    for (const [index, draft] of drafts.entries())
      for (const [extension, render] of [
        ['txt', plainText],
        ['md', markdown],
      ] as const) {
        const file = { name: `draft-${index}.${extension}`, source: render(draft) }
        const items = await expected(file)
        await page.locator('[data-action=new]').click()
        await page.locator('.items .none').waitFor()
        const buffer = Buffer.from(file.source)
        await page.locator('.actions input[type=file]').setInputFiles({ name: file.name, mimeType: '', buffer })
        await page.locator('[role=status]', { hasText: file.name }).waitFor()
        expect([file.name, draft.name, await shown(page, items.length)]).toEqual([file.name, draft.name, items])
      }
    await page.context().close()
  })
})
