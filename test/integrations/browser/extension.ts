/** The extension as it is packed, in a real chromium: its panel stands in a tab, as the side panel itself is out of reach. */
import path from 'node:path'
import process from 'node:process'
import { chromium, type BrowserContext, type CDPSession, type Locator, type Page } from 'playwright-core'
import { browserPath } from '../../web/browser.js'
import { TestSite } from './pages.js'

const folder = path.resolve(import.meta.dirname, '../../../dist/extension/chromium')

/** In milliseconds: what has not come by then does not come. */
const mostWait = 10_000

export class Extension {
  readonly page: Page
  readonly panel: Page
  readonly #site: TestSite
  readonly #context: BrowserContext
  readonly #browser: CDPSession
  readonly #id: string

  private constructor(site: TestSite, context: BrowserContext, browser: CDPSession, id: string, panel: Page) {
    this.#site = site
    this.#context = context
    this.#browser = browser
    this.#id = id
    this.page = context.pages()[0]!
    this.panel = panel
  }

  static async start(): Promise<Extension> {
    const site = await TestSite.start()
    const context = await chromium.launchPersistentContext('', {
      executablePath: browserPath!,
      headless: false,
      // By these chromium chooses the words of an extension.
      env: { ...process.env, LANG: 'en_US.UTF-8', LANGUAGE: 'en' },
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--headless=new', '--no-sandbox', `--load-extension=${folder}`, '--enable-unsafe-extension-debugging'],
    })
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    const id = new URL(worker.url()).host
    context.setDefaultTimeout(mostWait)
    const panel = await context.newPage()
    await panel.goto(`chrome-extension://${id}/panel.html`)
    await panel.locator('footer p').first().waitFor()
    return new Extension(site, context, await context.browser()!.newBrowserCDPSession(), id, panel)
  }

  /** Leads the tab to a page of the site. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.#site.address(path))
  }

  /** Presses the extension's button with the cursor in a field. */
  async call(field: Locator): Promise<void> {
    await this.page.bringToFront()
    await field.click()
    const { targetInfos } = await this.#browser.send('Target.getTargets', { filter: [{}] })
    const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === this.page.url())!.targetId
    await this.#browser.send('Extensions.triggerAction' as never, { id: this.#id, targetId: tab } as never)
  }

  /** The words of each finding, once there are some. */
  async found(): Promise<string[]> {
    await this.panel.locator('.item .place').first().waitFor()
    return this.panel.locator('.item .place').allTextContents()
  }

  /** Mends the first finding, the only one. */
  async fix(): Promise<void> {
    await this.panel.locator('[data-fix=one]').first().dispatchEvent('click')
    await this.panel.locator('.items .none').waitFor()
  }

  /** Forgets what was said. */
  async quiet(): Promise<void> {
    await this.panel.evaluate<string>("(document.querySelector('[role=status]').textContent = '')")
  }

  /** What is said next. */
  status = (): Promise<string> => this.panel.locator('[role=status]:not(:empty)').innerText()

  async stop(): Promise<void> {
    await this.#context.close()
    this.#site.stop()
  }
}
