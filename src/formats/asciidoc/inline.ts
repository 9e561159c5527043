/**
 * Mark-up of AsciiDoc within a block.
 *
 * Source: AsciiDoc Language Documentation, “Text”, “Macros”, “Character replacements”, “Escape substitutions”.
 */
import { groupOf, sure } from '../../checked/index.js'
import { lineBreak, raised, type InlineRule, type InlineSyntax } from '../line-markup/inline.js'

/** What attributes stand for in every document. */
const known: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['blank', ''],
  ['sp', ' '],
  ['nbsp', '\u00A0'],
  ['zwsp', '\u200B'],
  ['wj', '\u2060'],
  ['apos', "'"],
  ['quot', '"'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['deg', '°'],
  ['plus', '+'],
  ['brvbar', '¦'],
  ['vbar', '|'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['startsb', '['],
  ['endsb', ']'],
  ['caret', '^'],
  ['asterisk', '*'],
  ['tilde', '~'],
  ['backslash', '\\'],
  ['backtick', '`'],
  ['two-colons', '::'],
  ['two-semicolons', ';;'],
]

/** Between the same sign: at the ends of words, or doubled, anywhere. UTF-16 code units. */
const longest = 2000
const paired = (sign: string, group: 'shown' | 'code'): readonly RegExp[] => [
  new RegExp(
    `(?:\\[[^\\]\\n]{0,200}\\])?${sign}${sign}(?!${sign})(?<${group}>(?:(?!\\n\\s*\\n).){1,${longest}}?)${sign}${sign}`,
    'dysu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}_\\\\])(?:\\[[^\\]\\n]{0,200}\\])?${sign}(?=[^\\s${sign}])(?<${group}>(?:(?!\\n\\s*\\n).){0,${longest}}?(?<=\\S))${sign}(?![\\p{L}\\p{N}_${sign}])`,
    'dysu',
  ),
]

const spans = (sign: string, group: 'shown' | 'code', kind?: 'emphasis'): InlineRule[] =>
  paired(sign, group).map(pattern => ({ pattern, ...(kind && { kind }) }))

/** @param attributes That the document gives a value. @param call Tells of a note that its words begin. */
export function inlineSyntax(
  attributes: ReadonlyMap<string, string>,
  call: (id: string, words: { readonly start: number; readonly end: number }) => string,
): InlineSyntax {
  const values = new Map([...known, ...attributes])
  const rules: InlineRule[] = [
    { pattern: /(?<=\s)\+(?=[ \t]*\r?(?:\n|$))/duy },
    // A comment between the lines of a paragraph.
    { pattern: /\r?\n\/\/(?!\/)(?<comment>[^\n]*)/dy },
    lineBreak,
    { pattern: /\\(?=[*_`#^~[{<+&(]|[a-z]{1,20}:)(?<plain>[a-z]{1,20}:|.)/dy },
    { pattern: /\+\+\+(?<plain>.{1,2000}?)\+\+\+/dsy },
    { pattern: /(?<![\p{L}\p{N}])\+(?=\S)(?<plain>[^\n+]{1,500}(?<=\S))\+(?![\p{L}\p{N}])/duy, kind: 'emphasis' },
    { pattern: /(?<=["'])`|`(?=["'])/dy },
    {
      pattern: /footnote:(?<id>[\p{L}\p{N}_-]{0,100})\[(?<words>(?:\\\]|[^\]]){0,5000})\]/duy,
      stands: match => {
        const [start, end] = sure(sure(sure(match.indices).groups)['words'])
        return call(groupOf(match, 'id'), { start, end })
      },
    },
    { pattern: /link:\+\+(?<url>[^+\n]{1,2000})\+\+\[(?<shown>(?:\\\]|[^\]\n]){0,1000}?)\^?\]/dy, kind: 'link' },
    {
      pattern:
        /(?:link:|xref:|mailto:)?(?<url>(?:https?|ftp|irc):\/\/[^\s[\]<>]{1,2000}|(?<=link:|xref:|mailto:)[^\s[\]]{1,2000}?)\[(?<shown>(?:\\\]|[^\]\n]){0,1000}?)(?:,[ \t]{0,9}(?:role|window|opts?|title)=[^\]\n]{0,300}|\^)?\]/dy,
      kind: 'link',
    },
    { pattern: /<<[^>,\n]{1,300}(?:,(?<shown>[^>\n]{1,300}))?>>/dy },
    { pattern: /\[\[[^\]\n]{1,200}\]\]|anchor:[^[\s]{1,200}\[[^\]\n]{0,200}\]/dy },
    { pattern: /\(\(\([^()\n]{1,300}\)\)\)|\(\((?<shown>[^()\n]{1,300})\)\)/dy },
    {
      pattern:
        /(?:image|icon):[^\s:[\]][^\s[\]]{0,500}\["?(?<shown>(?<=\[")[^"\n]{0,300}|[^\],="\n]{0,300})[^\]\n]{0,500}\]/dy,
    },
    {
      pattern:
        /(?:stem|latexmath|asciimath|pass|btn|kbd|menu)(?::[a-z,]{0,20})?:?[^\s[\]]{0,100}\[(?<code>[^\]\n]{0,1000})\]/dy,
    },
    ...spans('`', 'code'),
    { pattern: /\[[^\]\n]{0,100}line-through[^\]\n]{0,100}\](?:##[^\n]{1,1000}?##|#(?=\S)[^\n#]{1,1000}#)/dy },
    ...spans('\\*', 'shown', 'emphasis'),
    ...spans('_', 'shown', 'emphasis'),
    ...spans('#', 'shown'),
    { pattern: /\^(?<words>\d{1,2})\^/dy, stands: match => raised(groupOf(match, 'words')) },
    { pattern: /\^(?<shown>[^\s^]{1,200})\^/dy },
    { pattern: /~(?<shown>[^\s~]{1,200})~/dy },
    {
      pattern: /\{(?<name>[\p{L}\p{N}_-]{1,100})\}/duy,
      stands: match => values.get(groupOf(match, 'name').toLowerCase()),
    },
  ]
  return {
    starts:
      /[\s\\+`"'[({<*_#^~]|\b(?:footnote|link|xref|mailto|https?|ftp|irc|anchor|image|icon|stem|latexmath|asciimath|pass|btn|kbd|menu):/g,
    rules,
    hasReferences: true,
  }
}
