/** One draft, one set of findings: through the command, the language server, the VS Code extension and the page. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Inspection } from '../src/linter/inspection.js'
import { Sandbox } from './cli/sandbox.js'
import { drafts, type Draft } from './formats/drafts.js'
import { htmlFragment, plainText } from './formats/renderings.js'
import { Client } from './language-server/client.js'
import { Extension } from './vscode/vsix.js'
import { browserPath, PageHost, paste } from './web/browser.js'

jest.setTimeout(120_000)

const day = '2024-11-30'

interface Finding {
  readonly at: string
  readonly severity: string
  readonly reason: string
}

/** Lines are the door's own. */
const finding = (at: string, severity: string, reason: string): Finding => ({
  at,
  severity,
  reason: reason.replace(/строке \d+/u, 'строке'),
})

/** Those that say something else than what the plainest of doors says. */
const some: readonly Draft[] = drafts.filter(({ name }) => /forty|brackets|strong|link|footnote/.test(name))

let sandbox: Sandbox
beforeAll(() => {
  sandbox = new Sandbox()
})
afterAll(() => sandbox.remove())

/** What the command finds is the measure. */
async function byCommand(draft: Draft): Promise<Finding[]> {
  const source = plainText(draft)
  const args = ['inspect', '--json', '--as-of', day, '--lang', 'ru', '--stdin-filename', 'draft.txt', '-']
  const { messages } = JSON.parse((await sandbox.run(args, source)).out) as Inspection
  return messages.map(({ start, end, severity, reason }) => finding(source.slice(start, end), severity, reason))
}

const severities = ['', 'error', 'warning', 'info']

async function byServer(client: Client, draft: Draft, index: number): Promise<Finding[]> {
  const source = plainText(draft)
  const lines = source.split('\n')
  const { diagnostics } = await client.open(`draft-${index}.txt`, source, 'plaintext')
  return diagnostics.map(({ range: { start, end }, severity, message }) =>
    finding(
      lines[start.line]!.slice(start.character, end.line === start.line ? end.character : undefined),
      severities[severity!]!,
      (typeof message === 'string' ? message : message.value).split('\n')[0]!,
    ),
  )
}

async function byPage(page: Page, draft: Draft): Promise<Finding[]> {
  await paste(page, htmlFragment(draft))
  const expected = await byCommand(draft)
  await page.locator(expected.length > 0 ? `.item:nth-child(${expected.length})` : '.items .none').waitFor()
  const items = await page.locator('.item').all()
  return Promise.all(
    items.map(async item =>
      finding(
        (await item.locator('.place').textContent())!,
        (await item.getAttribute('class'))!.split(' ')[1]!,
        (await item.locator('.reason').textContent())!,
      ),
    ),
  )
}

describe.each(['the language server', 'the VS Code extension'])('%s', door => {
  let client: Client
  let extension: Extension | undefined
  beforeAll(async () => {
    if (door === 'the VS Code extension') extension = new Extension()
    client = new Client(sandbox.folder, sandbox.lists, extension?.path('server/dist/src/command/main.js'))
    client.configuration = { asOf: day, language: 'ru' }
    await client.start()
  })
  afterAll(async () => {
    await client.stop()
    extension?.remove()
  })

  test.each(some)('$name', async draft => {
    expect(await byServer(client, draft, drafts.indexOf(draft))).toEqual(await byCommand(draft))
  })
})

const inBrowser = browserPath === undefined ? describe.skip : describe

inBrowser('the page (needs a chromium)', () => {
  let host: PageHost
  beforeAll(async () => {
    host = await PageHost.start()
  })
  afterAll(() => host.stop())

  test.each(some)('$name', async draft => {
    const page = await host.open()
    expect(await byPage(page, draft)).toEqual(await byCommand(draft))
    await page.context().close()
  })
})
