/** The files that somebody gave: those of folders and archives, one by one. */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { savedOnDisk } from '../../knowledge/saved.js'
import {
  filesInArchive,
  isOtherFile,
  mayBeRegister,
  type Found,
  type NamedFile,
} from '../../importer/exports/archive.js'

export interface Gathered extends NamedFile {
  /** By the user himself; others were found in a folder or an archive, where anything may stand. */
  readonly isNamed: boolean
}

export interface FoundFiles extends Found<Gathered> {
  /** What was thrown for those of a folder that cannot be read: they keep none of the others from being taken. */
  readonly errors: readonly unknown[]
}

/**
 * @param given As the user wrote it.
 * @throws ExportError if it is itself a broken archive; the system's error if it cannot be read.
 */
export async function gathered(given: string, cwd: string): Promise<FoundFiles> {
  const place = path.resolve(cwd, given)
  if (!statSync(place).isDirectory())
    return { ...(await fromFile({ name: given, file: await savedOnDisk(place) }, true)), errors: [] }
  const inside = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()
  const tried = await Promise.allSettled(
    inside.filter(mayBeRegister).map(name => fromFolder(path.join(place, name), path.join(given, name))),
  )
  const found = tried.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  const others = inside.filter(name => isOtherFile(name) && isFile(path.join(place, name)))
  return {
    files: found.flatMap(({ files }) => files),
    others: [...others.map(name => path.join(given, name)), ...found.flatMap(one => one.others)],
    errors: tried.flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : [])),
  }
}

const isFile = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isFile() === true

const fromFolder = async (place: string, name: string): Promise<Found<Gathered>> =>
  statSync(place).isFile() ? fromFile({ name, file: await savedOnDisk(place) }, false) : { files: [], others: [] }

async function fromFile(named: NamedFile, isNamed: boolean): Promise<Found<Gathered>> {
  const packed = await filesInArchive(named)
  return packed
    ? { ...packed, files: packed.files.map(file => ({ ...file, isNamed: false })) }
    : { files: [{ ...named, isNamed }], others: [] }
}
