/**
 * Which format an open document has.
 */
import { formatOf, formats, type Format } from '../formats/index.js'

/** Where editors call a language otherwise than plashka its format. */
const namesOfLanguages: Readonly<Record<string, string>> = { plaintext: 'text' }

/**
 * The editor's word goes before the extension: a draft may have no name yet.
 * @param path Absent: the document is not saved.
 * @returns Nothing for languages that plashka does not read, and for formats that are no text.
 */
export function formatOfDraft(languageId: string, path: string | undefined): Format | undefined {
  const named = formats.find(({ name }) => name === (namesOfLanguages[languageId] ?? languageId))
  const format = named ?? (path !== undefined && /\.[^./\\]+$/.test(path) ? formatOf({ path }) : undefined)
  return format?.decode ? undefined : format
}
