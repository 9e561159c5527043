/**
 * Which format an open document has.
 */
import path from 'node:path'
import { formatFor, type Format } from '../formats/index.js'

/** Where editors call a language otherwise than plashka its format. */
const namesOfLanguages: Readonly<Record<string, string>> = { plaintext: 'text' }

/**
 * The editor's word goes before the extension: a draft may have no name yet.
 * @param file Absent: the document is not saved.
 * @param formats Those of the draft's config.
 * @returns Nothing for languages that plashka does not read, and for formats that are no text.
 */
export function formatOfDraft(
  languageId: string,
  file: string | undefined,
  source: string,
  formats: readonly Format[],
): Format | undefined {
  const named = formats.find(({ name }) => name === (namesOfLanguages[languageId] ?? languageId))
  const hasExtension = file !== undefined && path.extname(file) !== ''
  const format = named ?? (hasExtension ? formatFor(source, { path: file }, formats) : undefined)
  return format && isText(format) ? format : undefined
}

/** What an editor shows and mends. */
export const isText = ({ isBinary }: Format): boolean => !isBinary
