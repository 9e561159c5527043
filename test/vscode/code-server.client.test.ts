/**
 * A real VS Code, in a browser: the extension is installed from its package, a draft is opened, mended and saved. Run
 * where `PLASHKA_CODE_SERVER` names the module by which code-server starts (`code-server/out/node/entry.js`).
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { chromium, type Browser, type Page } from 'playwright-core'
import { Sandbox } from '../cli/sandbox.js'
import { picture } from '../pictures.js'
import { browserPath } from '../web/browser.js'
import { vsixFile } from './vsix.js'

const entry = process.env['PLASHKA_CODE_SERVER']
const isThere = entry !== undefined && browserPath !== undefined
const trial = isThere ? test : test.skip

jest.setTimeout(240_000)

/** In milliseconds. */
const mostWait = 60_000

let sandbox: Sandbox
let server: ChildProcess | undefined
let browser: Browser | undefined
let address = ''

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

beforeAll(async () => {
  if (!isThere) return
  sandbox = new Sandbox()
  const home = path.join(sandbox.folder, 'home')
  const settings = {
    'security.workspace.trust.enabled': false,
    'workbench.startupEditor': 'none',
    'workbench.colorTheme': 'Default Light Modern',
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
    'plashka.language': 'ru',
    'plashka.codeLens': true,
  }
  sandbox.write('home/data/User/settings.json', JSON.stringify(settings))
  const places = ['--user-data-dir', path.join(home, 'data'), '--extensions-dir', path.join(home, 'extensions')]
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, PLASHKA_LISTS: sandbox.lists }
  execFileSync(process.execPath, [entry, ...places, '--install-extension', vsixFile], { env, stdio: 'pipe' })
  const port = await freePort()
  address = `http://127.0.0.1:${port}/`
  const options = [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
  ]
  server = spawn(process.execPath, [entry, ...places, ...options], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: it starts others, which have to end with it.
    detached: true,
  })
  await new Promise<void>(resolve =>
    server!.stdout!.on('data', chunk => String(chunk).includes('HTTP server listening') && resolve()),
  )
  browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser?.close()
  if (server?.pid !== undefined) process.kill(-server.pid, 'SIGKILL')
  if (isThere) sandbox.remove()
})

async function opened(file: string): Promise<Page> {
  const folder = path.join(sandbox.folder, 'drafts')
  const page = await browser!.newPage({ viewport: { width: 1100, height: 480 } })
  page.setDefaultTimeout(mostWait)
  await page.goto(`${address}?folder=${encodeURIComponent(folder)}`)
  await page.waitForSelector('.monaco-workbench')
  await page.getByRole('treeitem', { name: file }).dblclick()
  await page.waitForSelector('.monaco-editor .view-lines')
  return page
}

trial('it shows what is due, mends two places at once, and saves', async () => {
  const head = '---\ndate: 2024-11-30\n---\n\n'
  sandbox.write(
    'drafts/draft.md',
    `${head}Утром «Талибан» сообщил об этом, пишет «Медуза».\n\nВ город вернулись жители.\n`,
  )
  sandbox.write('drafts/.plashkarc.yml', 'fix: { style: footnote }\n')
  const page = await opened('draft.md')
  await page.waitForSelector('.squiggly-error')
  await page.locator('.view-line', { hasText: 'Талибан' }).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await page.waitForSelector('.marker-widget')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+.')
  const fix = page.locator('.action-widget').getByText('Пометка сноской')
  await fix.waitFor()
  await picture(page, 'vscode')
  await page.keyboard.press('Enter')
  await page.locator('.view-line', { hasText: 'Признан террористической' }).waitFor()
  await page.keyboard.press('Control+s')
  const file = path.join(sandbox.folder, 'drafts/draft.md')
  const saved = (): string => readFileSync(file, 'utf8')
  for (const end = Date.now() + mostWait; !saved().includes('Признан') && Date.now() < end;)
    await page.waitForTimeout(100)
  expect(saved()).toMatch(
    /^---\ndate: 2024-11-30\n---\n\nУтром «Талибан»\\\* сообщил[^]*\n\n\\\* Признан террористической организацией и запрещён в РФ/,
  )
})

if (!isThere) test.skip('PLASHKA_CODE_SERVER names no code-server: nothing is tried in a real VS Code', () => {})
