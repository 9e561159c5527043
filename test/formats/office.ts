/** LibreOffice, where it is installed: it makes documents, and opens what was made of them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const hasOffice = spawnSync('soffice', ['--version']).status === 0

/** In a folder of its own. */
export class Office {
  #made: string | undefined

  /** Made when something is to be put there: tests that are skipped leave nothing behind. */
  get #folder(): string {
    return (this.#made ??= mkdtempSync(path.join(tmpdir(), 'plashka-office-')))
  }

  /** @param name With the extension by which the content is known. @param to As `--convert-to` has it. */
  converted(content: Uint8Array | string, name: string, to: string): Buffer {
    writeFileSync(path.join(this.#folder, name), content)
    const profile = `-env:UserInstallation=file://${path.join(this.#folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', to, '--outdir', this.#folder, path.join(this.#folder, name)]
    execFileSync('soffice', args, { stdio: 'ignore' })
    return readFileSync(path.join(this.#folder, `${path.parse(name).name}.${to.split(':')[0]!}`))
  }

  /** @returns A document's words, a paragraph a line. */
  opened(content: Uint8Array | string, name: string): string {
    return this.converted(content, name, 'txt:Text (encoded):UTF8')
      .toString()
      .replace(/^\uFEFF/, '')
  }

  remove = (): void => {
    if (this.#made !== undefined) rmSync(this.#made, { recursive: true, force: true })
  }
}
