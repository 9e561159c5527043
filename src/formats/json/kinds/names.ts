/**
 * The kinds of rich text, as a config names them.
 */
export const richKindNames = [
  'prosemirror',
  'lexical',
  'slate',
  'quill',
  'editorjs',
  'portable-text',
  'contentful',
  'draftjs',
  'mobiledoc',
  'datocms',
] as const
export type RichKindName = (typeof richKindNames)[number]
