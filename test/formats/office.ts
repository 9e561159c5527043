/** LibreOffice, where it is installed: it makes documents, and opens what was made of them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
    return this.convertedAll([[name, content]], to)[0]!
  }

  /** By one run of the program. @param files Each with a name of its own. */
  convertedAll(files: readonly (readonly [name: string, content: Uint8Array | string])[], to: string): Buffer[] {
    const given = path.join(this.#folder, 'given')
    const made = path.join(this.#folder, 'made')
    mkdirSync(given, { recursive: true })
    for (const [name, content] of files) writeFileSync(path.join(given, name), content)
    const profile = `-env:UserInstallation=file://${path.join(this.#folder, 'profile')}`
    const paths = files.map(([name]) => path.join(given, name))
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', made, ...paths], {
      stdio: 'ignore',
    })
    const extension = to.split(':')[0]!
    const results = files.map(([name]) => readFileSync(path.join(made, `${path.parse(name).name}.${extension}`)))
    rmSync(given, { recursive: true })
    rmSync(made, { recursive: true })
    return results
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
