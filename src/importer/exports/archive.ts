/**
 * Saved files in an archive, as somebody packs what he has saved.
 */
import { savedInBlob, type SavedFile } from './saved-file.js'
import { memberNames, readMembers } from './zip.js'

/** A file that may be a register's, and how errors call it. */
export interface NamedFile {
  readonly name: string
  readonly file: SavedFile
}

/** Bytes of all files that are taken out; the largest register has a megabyte. */
const largest = 64 * 2 ** 20

/** How the files end that registers come as. */
const ending = /\.(?:xlsx|csv|json|html?|zip)$/iu

/**
 * Whether a file found in a folder or an archive may be a register's: not the pictures and scripts that a browser puts
 * beside a page which it saves “complete”, nor what is hidden.
 * @param path Of the file, in the folder or archive.
 */
export const mayBeRegister = (path: string): boolean => ending.test(path) && !isBeside(path)

/** Whether a file was put there by somebody and ends as no register does: it is told that nobody reads it. */
export const isOtherFile = (path: string): boolean => !ending.test(path) && !isBeside(path)

const isBeside = (path: string): boolean =>
  path.split(/[/\\]/u).some((part, index, parts) => isAside(part, index < parts.length - 1))

/** @param isFolder Of a page “list.html” these files stand in “list_files”, “list.files” or «list_файлы». */
const isAside = (part: string, isFolder: boolean): boolean =>
  part.startsWith('.') || part === '__MACOSX' || (isFolder && /[._-](?:files|файлы)$/iu.test(part))

/** Archives have entries for folders, too. */
const isFolder = (member: string): boolean => member.endsWith('/')

/** What every workbook has within, whoever wrote it. */
const ofWorkbook = /^(?:\[Content_Types\]\.xml$|xl\/)/u

/** What is in a folder or an archive. */
export interface Found<File> {
  readonly files: readonly File[]
  /** The names of what no register comes as. */
  readonly others: readonly string[]
}

/**
 * The files of an archive that may be registers'.
 * @returns Nothing if the file is no archive, or an archive only because workbooks are.
 * @throws ExportError if it is cut short or broken.
 */
export async function filesInArchive({ name, file }: NamedFile): Promise<Found<NamedFile> | undefined> {
  const head = await file.slice(0, 2)
  if (String.fromCharCode(...head) !== 'PK') return undefined
  if ((await memberNames(file, name)).some(member => ofWorkbook.test(member))) return undefined
  const files: NamedFile[] = []
  const others: string[] = []
  await readMembers(
    file,
    name,
    member => {
      if (isOtherFile(member) && !isFolder(member)) others.push(`${name}/${member}`)
      if (!mayBeRegister(member)) return undefined
      const parts: Uint8Array<ArrayBuffer>[] = []
      return (bytes, isLast) => {
        if (isLast) files.push({ name: `${name}/${member}`, file: savedInBlob(new Blob(parts)) })
        else parts.push(new Uint8Array(bytes))
      }
    },
    largest,
  )
  return { files, others }
}
