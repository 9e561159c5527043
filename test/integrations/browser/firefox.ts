/** The extension as it is packed for Firefox, in a real one: called by its keys, its panel the browser's sidebar. */
import path from 'node:path'
import { Marionette, until } from './marionette.js'
import { TestSite } from './pages.js'

const folder = path.resolve(import.meta.dirname, '../../../dist/extension/firefox')

/** Of WebDriver. */
const keys = { alt: '\uE00A', shift: '\uE008', control: '\uE009', release: '\uE000' }

/** A field of the page: frames that lead to it, and itself, by selectors. */
export type Place = readonly [...frames: string[], field: string]

export class FirefoxExtension {
  readonly #site: TestSite
  readonly #firefox: Marionette

  private constructor(site: TestSite, firefox: Marionette) {
    this.#site = site
    this.#firefox = firefox
  }

  static async start(): Promise<FirefoxExtension> {
    const firefox = await Marionette.start()
    await firefox.send('Addon:Install', { path: folder, temporary: true })
    return new FirefoxExtension(await TestSite.start(), firefox)
  }

  /** Leads the tab to a page of the site. */
  async open(path: string): Promise<void> {
    await this.#firefox.send('WebDriver:Navigate', { url: this.#site.address(path) })
  }

  /** Presses the extension's keys with the cursor in a field. */
  async call(place: Place): Promise<void> {
    await this.#at(place, id => this.#firefox.send('WebDriver:ElementClick', { id }))
    const press = (type: string, values: readonly string[]) => values.map(value => ({ type, value }))
    const pressed = [keys.alt, keys.shift, 'L']
    const actions = [...press('keyDown', pressed), ...press('keyUp', pressed.toReversed())]
    await this.#firefox.ofBrowser(() =>
      this.#firefox.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] }),
    )
  }

  /** Runs an asynchronous script in the panel. */
  async inPanel(script: string): Promise<unknown> {
    try {
      return await this.#inDocument(script)
    } catch (error) {
      // The panel was an empty document yet when it was asked, which has given way to its own.
      if (!/dead object/.test(String(error))) throw error
      return this.#inDocument(script)
    }
  }

  async #inDocument(script: string): Promise<unknown> {
    const inside = `(async () => { const { document } = content; ${until}; ${script} })()`
    return this.#firefox.inBrowser(
      `await until(() => SidebarController.isOpen)
      const { messageManager } = await until(() => SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser'))
      return new Promise((resolve, reject) => {
        const name = 'plashka-' + Math.random()
        messageManager.addMessageListener(name, function listen({ data }) {
          messageManager.removeMessageListener(name, listen)
          if ('error' in data) reject(new Error(data.error))
          else resolve(data.value)
        })
        const told = given[0] + '.then(value => sendAsyncMessage("' + name + '", { value }), error => sendAsyncMessage("' + name + '", { error: String(error) }))'
        messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(told), false)
      })`,
      inside,
    )
  }

  /** The words of each finding, once there are some. */
  found = (): Promise<unknown> =>
    this.inPanel(`return until(() => {
      const found = [...document.querySelectorAll('.item .place')].map(place => place.textContent)
      return found.length > 0 && found
    })`)

  /** Mends the first finding, the only one. */
  async fix(): Promise<void> {
    await this.inPanel(
      `document.querySelector('[data-fix=one]').click(); await until(() => document.querySelector('.items .none'))`,
    )
  }

  /** Runs a script in the page, or in a frame of it; the field is its first argument. */
  inField = (place: Place, script: string): Promise<unknown> =>
    this.#at(place, id => this.#firefox.inPage(script, { 'element-6066-11e4-a52e-4f735466cecf': id }))

  /** Takes back what was done last, by the keys of the field. */
  undo = (place: Place): Promise<unknown> =>
    this.#at(place, id =>
      this.#firefox.send('WebDriver:ElementSendKeys', { id, text: `${keys.control}z${keys.release}` }),
    )

  async stop(): Promise<void> {
    await this.#firefox.stop()
    this.#site.stop()
  }

  async #at<Result>(place: Place, action: (id: string) => Promise<Result>): Promise<Result> {
    try {
      for (const selector of place.slice(0, -1))
        await this.#firefox.send('WebDriver:SwitchToFrame', { element: await this.#element(selector) })
      return await action(await this.#element(place.at(-1)!))
    } finally {
      await this.#firefox.send('WebDriver:SwitchToFrame', { id: null })
    }
  }

  /** Waits for it. */
  async #element(selector: string): Promise<string> {
    for (let tries = 0; ; tries++)
      try {
        const found = await this.#firefox.send('WebDriver:FindElement', { using: 'css selector', value: selector })
        return Object.values((found as { readonly value: Record<string, string> }).value)[0]!
      } catch (error) {
        if (tries > 200) throw error
        await new Promise(resolve => setTimeout(resolve, 100))
      }
  }
}
