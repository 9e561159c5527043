/** The files that somebody gave: those of folders and archives, one by one. */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { savedOnDisk } from '../../knowledge/saved.js'
import { filesInArchive, mayBeRegister, type NamedFile } from '../../importer/exports/archive.js'

export interface Gathered extends NamedFile {
  /** By the user himself; others were found in a folder or an archive, where anything may stand. */
  readonly isNamed: boolean
}

/**
 * @param given As the user wrote it.
 * @throws ExportError if it is a broken archive; the system's error if it cannot be read.
 */
export async function gathered(given: string, cwd: string): Promise<readonly Gathered[]> {
  const place = path.resolve(cwd, given)
  if (!statSync(place).isDirectory()) return fromFile({ name: given, file: await savedOnDisk(place) }, true)
  const inside = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter(mayBeRegister).sort()
  const found = await Promise.all(
    inside.map(async name => {
      const file = path.join(place, name)
      return statSync(file).isFile()
        ? fromFile({ name: path.join(given, name), file: await savedOnDisk(file) }, false)
        : []
    }),
  )
  return found.flat()
}

async function fromFile(named: NamedFile, isNamed: boolean): Promise<readonly Gathered[]> {
  const packed = await filesInArchive(named)
  return packed ? packed.map(file => ({ ...file, isNamed: false })) : [{ ...named, isNamed }]
}
