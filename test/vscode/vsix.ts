/** The packed extension, unpacked. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'

export const vsixFile = fileURLToPath(new URL('../../dist/plashka.vsix', import.meta.url))

export class Extension {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'plashka-vsix-'))
  /** Relative to the folder of the extension. */
  readonly files: readonly string[]

  constructor() {
    const members = Object.entries(unzipSync(readFileSync(vsixFile))).filter(([name]) => name.startsWith('extension/'))
    for (const [name, content] of members) {
      const file = path.join(this.folder, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    this.files = members.map(([name]) => name.slice('extension/'.length))
  }

  path = (name: string): string => path.join(this.folder, 'extension', name)

  json = (name: string): unknown => JSON.parse(readFileSync(this.path(name), 'utf8'))

  remove = (): void => rmSync(this.folder, { recursive: true, force: true })
}
