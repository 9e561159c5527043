/** What the extension uses of a browser's interface for extensions: `chrome` or `browser`, whichever is there. */

interface Listeners<Heard extends readonly never[] | readonly unknown[]> {
  addListener(listener: (...heard: Heard) => void): void
}

interface ExtensionTab {
  readonly id?: number
  readonly windowId: number
}

interface ExtensionPort {
  readonly onMessage: Listeners<[message: unknown]>
  readonly onDisconnect: Listeners<[]>
  postMessage(message: unknown): void
  disconnect(): void
}

interface Extension {
  readonly action: { readonly onClicked: Listeners<[tab: ExtensionTab]> }
  readonly i18n: { getMessage(name: string, substitutions?: readonly string[]): string }
  readonly runtime: {
    readonly onMessage: Listeners<[message: unknown]>
    readonly onConnect: Listeners<[port: ExtensionPort]>
    sendMessage(message: unknown): Promise<unknown>
    getURL(path: string): string
  }
  readonly scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>
    insertCSS(injection: { target: { tabId: number; allFrames: boolean }; css: string; origin: 'USER' }): Promise<void>
    removeCSS(injection: { target: { tabId: number; allFrames: boolean }; css: string; origin: 'USER' }): Promise<void>
  }
  readonly tabs: {
    query(which: { active: true; currentWindow: true }): Promise<readonly ExtensionTab[]>
    connect(tab: number, to: { frameId: number }): ExtensionPort
  }
  /** Chromium's. */
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> }
  /** Firefox's. */
  readonly sidebarAction?: { open(): Promise<void> }
}

declare const chrome: Extension
declare const browser: Extension | undefined
