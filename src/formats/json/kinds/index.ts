/**
 * The kinds of rich text that are known.
 */
import type { JsonValue } from '../value.js'
import { contentful } from './contentful.js'
import { datocms } from './datocms.js'
import { draftjs } from './draftjs.js'
import { editorjs } from './editorjs.js'
import { lexical } from './lexical.js'
import { mobiledoc } from './mobiledoc.js'
import { portableText } from './portable-text.js'
import { prosemirror } from './prosemirror.js'
import { quill } from './quill.js'
import { slate } from './slate.js'
import type { RichKind } from './types.js'

export const richKinds: readonly RichKind[] = [
  prosemirror,
  lexical,
  slate,
  quill,
  editorjs,
  portableText,
  contentful,
  draftjs,
  mobiledoc,
  datocms,
]

/** The kind of a value by its shape; nothing if it has none. */
export const richKindOf = (value: JsonValue): RichKind | undefined => richKinds.find(kind => kind.is(value))
