/** The extension as it is packed, in a real chromium, on a page whose policy forbids everything. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core'
import { browserPath } from '../../web/browser.js'

jest.setTimeout(30_000)

const html = `<!doctype html><meta charset="utf-8"><textarea id="plain" rows="3" cols="60">Книга Бориса Акунина вышла.</textarea>
<div id="rich" contenteditable><h1>Новости</h1><p>Об этом сообщил <b>Борис</b> Акунин вчера.</p></div>
<input id="secret" type="password" value="Борис Акунин">`
const folder = path.resolve(import.meta.dirname, '../../../dist/extension/chromium')
const suite = browserPath === undefined ? describe.skip : describe

suite('the extension (needs a chromium)', () => {
  let server: Server
  let context: BrowserContext
  let browser: CDPSession
  let page: Page
  let panel: Page
  let id: string
  let tab: string

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-security-policy', "default-src 'none'")
      response.end(html)
    }).listen(0, '127.0.0.1')
    context = await chromium.launchPersistentContext('', {
      executablePath: browserPath!,
      headless: false,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--headless=new', '--no-sandbox', `--load-extension=${folder}`, '--enable-unsafe-extension-debugging'],
    })
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    id = new URL(worker.url()).host
    browser = await context.browser()!.newBrowserCDPSession()
    page = context.pages()[0]!
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    await page.goto(address)
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] })
    tab = targetInfos.find(({ type, url }) => type === 'tab' && url === address)!.targetId
    // The panel's page in a tab, as the side panel itself is out of reach here.
    panel = await context.newPage()
    await panel.goto(`chrome-extension://${id}/panel.html`)
    await panel.locator('footer p').first().waitFor()
  })
  afterAll(async () => {
    await context.close()
    server.close()
  })

  /** Presses the extension's button with the cursor in a field. */
  async function call(field: string): Promise<void> {
    await page.bringToFront()
    await page.locator(field).focus()
    await browser.send('Extensions.triggerAction' as never, { id, targetId: tab } as never)
  }
  const fix = () => panel.locator('[data-fix=one]').first()

  test('finds in a text area, fixes, and the field undoes it', async () => {
    await call('#plain')
    await fix().waitFor()
    expect(await panel.locator('.item .place').allTextContents()).toEqual(['Бориса Акунина'])
    await fix().dispatchEvent('click')
    await panel.locator('.items .none').waitFor()
    expect(await page.locator('#plain').inputValue()).toBe('Книга Бориса Акунина (признан иностранным агентом) вышла.')
    await page.locator('#plain').press('Control+z')
    expect(await page.locator('#plain').inputValue()).toBe('Книга Бориса Акунина вышла.')
  })

  test('marks in formatted text without a change of the page, fixes, and the editor undoes it', async () => {
    const before = await page.locator('html').innerHTML()
    await call('#rich')
    await panel.locator('.item .place', { hasText: /^Борис Акунин$/u }).waitFor()
    await page.waitForFunction("CSS.highlights.get('plashka')?.size > 0")
    const marked = await page.evaluate<string[]>("[...CSS.highlights.get('plashka')].map(String)")
    expect(marked).toEqual(['Борис Акунин'])
    expect(await page.locator('html').innerHTML()).toBe(before)
    await fix().dispatchEvent('click')
    await panel.locator('.items .none').waitFor()
    expect(await page.locator('#rich p').innerHTML()).toBe(
      'Об этом сообщил <b>Борис</b> Акунин (признан иностранным агентом) вчера.',
    )
    await page.locator('#rich').press('Control+z')
    expect(await page.locator('html').innerHTML()).toBe(before)
  })

  test('does not read a password', async () => {
    await call('#secret')
    await panel.locator('.status:not(:empty)').waitFor()
    expect(await panel.locator('.item').count()).toBe(0)
  })
})
