/**
 * Which format an open document has.
 */
import type { Config } from '../config/config.js'
import { endingsOf, endsIn } from '../formats/extensions.js'
import { formatFor, type Format } from '../formats/index.js'

/**
 * The config's word goes before the editor's; the editor's before the extension, as a draft may have no name yet; the
 * extension before plain text, which editors take for what they do not know: Emacs all but a few kinds of files.
 * @param file Absent: the document is not saved.
 * @param formats Those of the draft's config. @param config What it says of them.
 * @returns Nothing for languages that plashka does not read, and for formats that are no text.
 */
export function formatOfDraft(
  languageId: string,
  file: string | undefined,
  source: string,
  formats: readonly Format[],
  { extensions, formats: options }: Pick<Config, 'extensions' | 'formats'>,
): Format | undefined {
  const isMapped = endsIn(file ?? '', new Set(Object.keys(extensions).map(extension => extension.toLowerCase())))
  const named = formats.find(format => format.name === languageId || format.languageId === languageId)
  const byName =
    file !== undefined && endingsOf(file).length > 0 ? formatFor(source, { path: file }, formats, options) : undefined
  const format = isMapped || named?.isAnyText ? (byName ?? named) : (named ?? byName)
  return format && isText(format) ? format : undefined
}

/** What an editor shows and mends. */
export const isText = ({ isBinary }: Format): boolean => !isBinary
