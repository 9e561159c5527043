/**
 * The tab in which the extension was called, and the script in it.
 */
import { extension } from '../extension.js'
import { highlight, type FromPage, type FromPanel } from '../protocol.js'

/** The user's style, not the page's: no policy of the page forbids it, and no element changes. */
const css = `::highlight(${highlight}) { background-color: #fbe3cd; color: #1c1d1f; text-decoration: underline 2px #b3261e; }`

export class Tab {
  readonly #port: ExtensionPort

  private constructor(port: ExtensionPort) {
    this.#port = port
  }

  /**
   * @param hears What the script tells.
   * @param lost The page is gone, or another one has come.
   * @throws If the extension has not been called in the tab, or the browser lets none into it.
   */
  static async reach(id: number, hears: (message: FromPage) => void, lost: () => void): Promise<Tab> {
    const style = { target: { tabId: id, allFrames: true }, css, origin: 'USER' } as const
    await extension.scripting.executeScript({ target: { tabId: id }, files: ['page.js'] })
    await extension.scripting.removeCSS(style)
    await extension.scripting.insertCSS(style)
    const port = extension.tabs.connect(id, { frameId: 0 })
    port.onMessage.addListener(message => hears(message as FromPage))
    port.onDisconnect.addListener(lost)
    return new Tab(port)
  }

  tell(message: FromPanel): void {
    this.#port.postMessage(message)
  }

  leave(): void {
    this.#port.disconnect()
  }
}
