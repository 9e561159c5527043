/**
 * The engine for browsers: what a page or a worker imports. Nothing of it uses an API of Node; lists come as bytes.
 */
import { loadLexicon } from '../lexicon/load.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { registryFromJson } from '../registry/stored.js'

export { DocumentBuilder } from '../document/builder.js'
export { opensFootnote } from '../document/footnotes.js'
export { firstWithin } from '../document/search.js'
export { splitBlocks, withHeadline } from '../document/plain.js'
export type { Block, BlockKind, Document, Span } from '../document/types.js'
export { moving } from '../fixes/edits.js'
export {
  applyEdits,
  defaultFixOptions,
  mendableIn,
  provedFix,
  styles,
  type Edit,
  type FixOptions,
  type Style,
} from '../fixes/index.js'
export { formattingAt as runFormattingAt } from '../formats/docx/runs.js'
export { decodedFile, formatFor, notationOf, type Decoded, type Format } from '../formats/index.js'
export { lineNotation, type Notation } from '../formats/notation.js'
export { defaultFormatOptions } from '../formats/options.js'
export { checkBy, type Check } from './check.js'
export { unpackLists } from './lists.js'
export { mend } from './mend.js'
export { inspectionOf, type Inspection } from '../kernel/inspection.js'
export type { Report } from '../kernel/linter.js'
export type { Knowledge } from '../mentions/knowledge.js'
export { defaultSettings } from '../kernel/settings.js'
export type { Message } from '../kernel/types.js'
export { opened as openedBundle } from '../knowledge/bundle/format.js'
export { over, type Composed } from '../knowledge/over.js'
export { catalogs } from '../wording/words/index.js'
export { worded, WordedError, type Catalogs } from '../messages/worded.js'
export { profileNames, profiles, type ProfileName, type Severity } from '../policy/types.js'
export { daysBetween, parseIsoDate, today } from '../registry/date.js'
export { registryFromJson } from '../registry/stored.js'
export { categories, type Category, type Entity, type IsoDate, type StatusId } from '../registry/types.js'
export { languages, type Language } from '../language/language.js'
export { factsOf, kindsOn, noticeOn, type CardDay } from '../wording/card.js'
export { evidenceLines } from '../wording/evidence.js'

/**
 * The compiled lists as the build leaves them.
 * @param registry Bytes of `registry.json`. @param lexicon Bytes of `lexicon.bin`.
 * @throws RangeError if the lexicon is none of this version.
 */
export const knowledgeOf = (registry: Uint8Array, lexicon: Uint8Array): Knowledge => ({
  registry: registryFromJson(registry),
  lexicons: [loadLexicon(lexicon)],
})
