/**
 * Firefox by Marionette, the protocol of its own that it is automated by: no driver stands between, and the browser's own
 * windows can be reached as its pages can.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'

const names = ['firefox-esr', 'firefox']

/** Path of a Firefox on this machine, if there is one. */
export const firefoxPath = names
  .map(name => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find(path => path !== '')

/** In milliseconds: what has not come by then does not come. */
const mostWait = 20_000

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: Error) => void
}

interface Fault {
  readonly error: string
  readonly message: string
}

/** A free port is chosen; a new profile asks nobody anything. */
const preferences = `user_pref('marionette.port', 0)
user_pref('intl.locale.requested', 'en-US')
user_pref('browser.shell.checkDefaultBrowser', false)
user_pref('datareporting.policy.dataSubmissionEnabled', false)
`.replaceAll(')\n', ');\n')

export class Marionette {
  readonly #browser: ChildProcess
  readonly #profile: string
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #received = Buffer.alloc(0)
  #last = 0

  private constructor(browser: ChildProcess, profile: string, socket: Socket) {
    this.#browser = browser
    this.#profile = profile
    this.#socket = socket
    socket.on('data', data => this.#read(data))
  }

  /** A Firefox without a window to be seen, with a session. */
  static async start(): Promise<Marionette> {
    const profile = mkdtempSync(path.join(tmpdir(), 'plashka-firefox-'))
    writeFileSync(path.join(profile, 'user.js'), preferences)
    const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile]
    const browser = spawn(firefoxPath!, args, { stdio: 'ignore', env: { ...process.env, HOME: profile } })
    const port = await written(path.join(profile, 'MarionetteActivePort'))
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    const marionette = new Marionette(browser, profile, socket)
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } })
    return marionette
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#last
    const message = JSON.stringify([0, id, command, parameters])
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    })
  }

  /** Runs a script in the page, or in its frame that was switched to last. @returns What it returns. */
  async inPage(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return ((await this.send('WebDriver:ExecuteScript', { script, args })) as { readonly value: unknown }).value
  }

  /** Runs an asynchronous script in the browser's own window; `until(asked)` is there to wait by. @returns What it returns. */
  async inBrowser(script: string, ...args: readonly unknown[]): Promise<unknown> {
    const whole = `const [...given] = arguments; const done = given.pop(); ${until}
      ;(async () => { ${script} })().then(value => done({ value }), error => done({ error: String(error) }))`
    const { value } = (await this.ofBrowser(() =>
      this.send('WebDriver:ExecuteAsyncScript', { script: whole, args, scriptTimeout: 2 * mostWait }),
    )) as { readonly value: { readonly value?: unknown; readonly error?: string } }
    if (value.error !== undefined) throw new Error(value.error)
    return value.value
  }

  /** What is sent meanwhile is for the browser's own window. */
  async ofBrowser<Result>(action: () => Promise<Result>): Promise<Result> {
    await this.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await action()
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' })
    }
  }

  async stop(): Promise<void> {
    const exit = once(this.#browser, 'exit')
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
    this.#socket.destroy()
    const late = setTimeout(() => this.#browser.kill('SIGKILL'), 10_000)
    await exit
    clearTimeout(late)
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 3 })
  }

  /** Messages are JSON behind their length and a colon. */
  #read(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data])
    for (;;) {
      const colon = this.#received.indexOf(':')
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString())
      if (colon < 0 || this.#received.length < end) return
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as unknown
      this.#received = this.#received.subarray(end)
      // The greeting is no list.
      if (Array.isArray(message)) this.#settle(message as unknown as readonly [1, number, Fault | null, unknown])
    }
  }

  #settle([, id, fault, result]: readonly [1, number, Fault | null, unknown]): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (fault) waiting?.reject(new Error(`${fault.error}: ${fault.message}`))
    else waiting?.resolve(result)
  }
}

/** A function in the scripts of the browser: asks until what is asked for is there. */
export const until = `const until = async asked => {
  for (let waited = 0; waited < ${mostWait}; waited += 50) {
    const found = await asked()
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('It does not come: ' + asked)
}`

/** What stands in a file, once something does. */
async function written(file: string): Promise<string> {
  for (let waited = 0; waited < 2 * mostWait; waited += 50) {
    const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
    if (text !== '') return text
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('Firefox does not answer')
}
