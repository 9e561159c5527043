/**
 * The built page in a browser of the system.
 */
import { spawnSync } from 'node:child_process'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { pageFolder } from '../../src/cli/web.js'
import { serve } from '../../src/server/page.js'

/** In milliseconds: what has not come by then does not come. */
const mostWait = 10_000

const names = ['chromium', 'chromium-browser', 'google-chrome']

/** Path of a browser on this machine, if there is one. */
export const browserPath = names
  .map(name => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find(path => path !== '')

export class PageHost {
  /** Addresses asked for since the page came, and what the page complained of. */
  readonly requests: string[] = []
  readonly complaints: string[] = []
  readonly #server: Server
  readonly #browser: Browser

  private constructor(server: Server, browser: Browser) {
    this.#server = server
    this.#browser = browser
  }

  static async start(): Promise<PageHost> {
    const server = await serve(pageFolder, 0)
    const browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] })
    return new PageHost(server, browser)
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
  }

  /** A page with its lists loaded and nothing in it, as of a day. */
  async open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context: BrowserContext = await this.#browser.newContext({ locale: 'ru-RU', ...options })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await context.newPage()
    page.setDefaultTimeout(mostWait)
    page.on('console', message => message.type() === 'error' && this.complaints.push(message.text()))
    page.on('pageerror', error => this.complaints.push(String(error)))
    await page.goto(this.address)
    await page.locator('body[data-checked]').waitFor()
    this.requests.length = 0
    context.on('request', request => this.requests.push(request.url()))
    await page.locator('[name=day]').fill('2024-11-30')
    return page
  }

  async stop(): Promise<void> {
    await this.#browser.close()
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }
}

/** Puts rich text on the clipboard and pastes it into the text. */
export async function paste(page: Page, html: string, text = ''): Promise<void> {
  await page.locator('.ProseMirror').click()
  await page.evaluate(
    `(() => {
      const data = new DataTransfer()
      data.setData('text/html', ${JSON.stringify(html)})
      data.setData('text/plain', ${JSON.stringify(text)})
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      document.querySelector('.ProseMirror').dispatchEvent(event)
    })()`,
  )
}

/** What the clipboard holds. */
export const clipboard = (page: Page, type: string): Promise<string> =>
  page.evaluate<string>(
    `navigator.clipboard.read().then(([item]) => item.getType('${type}')).then(blob => blob.text())`,
  )
