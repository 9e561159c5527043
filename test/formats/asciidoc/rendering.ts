/** Drafts in AsciiDoc. */
import type { Draft, Inline } from '../drafts.js'

/** What is no text as it stands, by what stands for it. */
const references: Readonly<Record<string, string>> = {
  '*': '{asterisk}',
  '<': '{lt}',
  '>': '{gt}',
  '&': '{amp}',
  '[': '{startsb}',
  ']': '{endsb}',
  '^': '{caret}',
  '~': '{tilde}',
  '`': '{backtick}',
  '\\': '{backslash}',
  '|': '{vbar}',
  '{': '&#123;',
  '}': '&#125;',
  '#': '&#35;',
  _: '&#95;',
  '+': '{plus}',
  '\u00A0': '{nbsp}',
}
const escaped = (text: string): string => text.replace(/[*<>&[\]^~`\\|{}#_+\u00A0]/g, sign => references[sign]!)

const inlineOf = (inline: Inline): string => {
  if (typeof inline === 'string') return escaped(inline)
  const text = escaped(inline.text)
  if (inline.kind === 'link') return `${inline.url}[${text}]`
  return inline.kind === 'strong' ? `*${text}*` : `_${text}_`
}

export const asciidoc = ({ blocks }: Draft): string =>
  `${blocks.map(({ kind, inlines }) => (kind === 'heading' ? '== ' : '') + inlines.map(inlineOf).join('')).join('\n\n')}\n`

/** The words of a stretch, its mark-up dropped. */
export function reread(source: string): string {
  const plain = source
    .replace(/https?:\/\/[^[\s]*\[([^\]]*)\]/g, '$1')
    .replace(/footnote:\[[^\]]*\]/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=[\p{L}\p{N}»])[*_](?![\p{L}\p{N}])/gu, '')
  return Object.entries(references).reduce((text, [sign, written]) => text.replaceAll(written, sign), plain)
}
