/** LibreOffice Writer without a window, driven by its own Python: what its proofreaders find. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Of the system: that of others has no `uno`. */
const python = '/usr/bin/python3'

/** Whether Writer and what drives it are there. */
export const hasWriter =
  spawnSync('unopkg', ['--version']).status === 0 && spawnSync(python, ['-c', 'import uno']).status === 0

/** LibreOffice installs no extension for root alone. */
const asNobody = process.getuid?.() === 0 ? ['runuser', '-u', 'nobody', '--'] : []

export interface Found {
  readonly start: number
  readonly length: number
  readonly rule: string
  readonly comment: string
  readonly suggestions: readonly string[]
}

export class Writer {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'plashka-writer-'))
  readonly #profile = path.join(this.#folder, 'profile')
  readonly #display: string | undefined
  #office: ChildProcess | undefined
  #driver: ChildProcess | undefined
  #answers: AsyncIterator<string> | undefined

  /** @param items Of `registrymodifications.xcu`. @param extension Path of an .oxt. @param bin Goes before the PATH. @param display With windows on it. */
  constructor({
    items = '',
    extension,
    bin,
    display,
  }: {
    readonly items?: string
    readonly extension?: string
    readonly bin?: string
    readonly display?: string
  }) {
    this.#display = display
    mkdirSync(path.join(this.#profile, 'user'), { recursive: true })
    writeFileSync(
      path.join(this.#profile, 'user/registrymodifications.xcu'),
      `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items}</oor:items>\n`,
    )
    cpSync(fileURLToPath(new URL('writer.py', import.meta.url)), path.join(this.#folder, 'writer.py'))
    if (extension !== undefined) cpSync(extension, path.join(this.#folder, 'plashka.oxt'))
    if (asNobody.length > 0) execFileSync('chown', ['-R', 'nobody', this.#folder])
    chmodSync(this.#folder, 0o755)
    this.#path = bin === undefined ? process.env['PATH']! : `${bin}:${process.env['PATH']!}`
    if (extension !== undefined)
      this.#run('unopkg', ['add', '-f', path.join(this.#folder, 'plashka.oxt'), this.#installation])
  }

  readonly #path: string

  get #installation(): string {
    return `-env:UserInstallation=file://${this.#profile}`
  }

  #asUser(program: string, args: readonly string[]): readonly string[] {
    const screen = this.#display === undefined ? [] : [`DISPLAY=${this.#display}`, 'SAL_USE_VCLPLUGIN=gen']
    const environment = [`PATH=${this.#path}`, `HOME=${this.#folder}`, 'LANG=C.UTF-8', ...screen]
    return [...asNobody, 'env', ...environment, program, ...args]
  }

  #run(program: string, args: readonly string[]): void {
    const [command, ...all] = this.#asUser(program, args)
    execFileSync(command!, all, { stdio: 'pipe' })
  }

  #spawned(program: string, args: readonly string[]): ChildProcess {
    const [command, ...all] = this.#asUser(program, args)
    return spawn(command!, all, { stdio: ['pipe', 'pipe', 'ignore'] })
  }

  start(): void {
    const pipe = path.basename(this.#folder)
    const accept = `--accept=pipe,name=${pipe};urp`
    const windows = this.#display === undefined ? ['--headless'] : ['--nodefault']
    this.#office = this.#spawned('soffice', [...windows, '--norestore', '--nologo', this.#installation, accept])
    this.#driver = this.#spawned(python, [path.join(this.#folder, 'writer.py'), pipe])
    const lines: Interface = createInterface(this.#driver.stdout!)
    this.#answers = lines[Symbol.asyncIterator]()
  }

  /** @param paragraphs Of a new document. */
  open = (paragraphs: readonly string[]): Promise<unknown> => this.#ask('open', paragraphs)

  /** The same in a window. */
  show = (paragraphs: readonly string[]): Promise<unknown> => this.#ask('open', paragraphs, true)

  /** The paragraphs of the document. */
  read = async (): Promise<readonly string[]> => (await this.#ask('read')) as readonly string[]

  /** Where words of the document stand on the screen; nothing if they do not. */
  place = async (words: string): Promise<readonly [number, number] | null> =>
    (await this.#ask('place', words)) as readonly [number, number] | null

  /** @param service That proofreads. */
  proofread = async (service: string, text: string): Promise<readonly Found[]> =>
    (await this.#ask('proofread', service, text)) as readonly Found[]

  /** Those that proofread Russian. */
  services = async (): Promise<readonly string[]> => (await this.#ask('services')) as readonly string[]

  settings = (values: Readonly<Record<string, unknown>>): Promise<unknown> => this.#ask('settings', values)

  async #ask(...command: readonly unknown[]): Promise<unknown> {
    this.#driver!.stdin!.write(`${JSON.stringify(command)}\n`)
    const answer = await this.#answers!.next()
    if (answer.done) throw new Error('LibreOffice has gone')
    return JSON.parse(answer.value) as unknown
  }

  async end(): Promise<void> {
    this.#driver?.stdin?.end('["end"]\n')
    const office = this.#office
    if (office && office.exitCode === null) {
      const late = setTimeout(() => office.kill(), 10_000)
      await new Promise(resolve => office.once('exit', resolve))
      clearTimeout(late)
    }
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
