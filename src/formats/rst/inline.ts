/**
 * Mark-up of reStructuredText within a block.
 *
 * Source: reStructuredText Markup Specification, “Inline Markup”, “Footnote References”, “Substitution References”.
 */
import { groupOf } from '../../checked/index.js'
import { lineBreak, raised, type InlineRule, type InlineSyntax } from '../line-markup/inline.js'

/** What may stand before mark-up, and behind it. */
const before = String.raw`(?<=^|[\s'"([{<\-/:\u2010-\u2015\p{Ps}\p{Pi}\p{Pf}«„“”‘’]|\\ )`
const behind = String.raw`(?=$|[\s'")\]}>\-/\\:.,;!?\u2010-\u2015…\p{Pe}\p{Pf}\p{Pi}»“”‘’])`
/** UTF-16 code units. */
const longest = 2000
const words = (end: string, group: string): string =>
  `(?=\\S)(?<${group}>(?:(?!\\n\\s*\\n)(?:\\\\.|[^\\\\])){1,${longest}}?(?<=\\S))${end}`

const rule = (pattern: string, more: Omit<InlineRule, 'pattern'> = {}): InlineRule => ({
  pattern: new RegExp(pattern, 'dysu'),
  ...more,
})

/** Roles that show code, and what is no text. */
const codes =
  'code|math|literal|file|command|program|option|envvar|kbd|samp|func|class|mod|meth|attr|data|exc|obj|const|any|py:\\w+|c:\\w+|cpp:\\w+|js:\\w+|guilabel-code|regexp|token|term-code|raw'

/** Roles of words that are struck out, as houses name them: Docutils itself has none. */
const struck = 'del|deleted|s|strike|strikethrough|strike-through|line-through|linethrough'

/** The name of a role, in whatever language. */
const roleName = String.raw`[\p{L}\p{N}_:.+-]{1,60}`

/** Of a call: how it is written, without the brackets. */
export type CallOf = (name: string) => string

/** @param substitutions What names between bars stand for. */
export function inlineSyntax(substitutions: ReadonlyMap<string, string>, callOf: CallOf): InlineSyntax {
  const rules: InlineRule[] = [
    lineBreak,
    rule(
      String.raw`(?:[ \t]|\\ )?\[(?<name>\d{1,5}|#[\p{L}\p{N}_.-]{0,100}|\*|\p{L}[\p{L}\p{N}_.-]{0,100})\]_(?![\p{L}\p{N}_])`,
      {
        stands: match => `[${callOf(groupOf(match, 'name'))}]`,
      },
    ),
    rule(String.raw`\\(?:\s|(?<plain>\S))`),
    rule(`${before}\`\`(?=\\S)(?<code>(?:(?!\\n\\s*\\n).){1,${longest}}?(?<=\\S))\`\`${behind}`),
    rule(`${before}\\*\\*${words('\\*\\*', 'shown')}${behind}`, { kind: 'emphasis' }),
    rule(`${before}\\*(?!\\*)${words('\\*', 'shown')}${behind}`, { kind: 'emphasis' }),
    rule(`:(?:sup|superscript):\`(?<digits>\\d{1,2})\``, { stands: match => raised(groupOf(match, 'digits')) }),
    rule(`${before}:(?:${codes}):\`(?<code>[^\`\\n]{1,${longest}})\`${behind}`),
    rule(`${before}:(?:${struck}):\`[^\`]{1,${longest}}\`${behind}`),
    // With an address, or of a role a target, behind the words.
    rule(`${before}:${roleName}:\`(?<shown>[^\`<]{1,${longest}}?)\\s{0,20}<[^<>\`]{1,${longest}}>\`${behind}`, {
      kind: 'link',
    }),
    rule(`${before}\`(?<shown>[^\`<]{1,${longest}}?)\\s{0,20}<(?<url>[^<>\`]{1,${longest}})>\`_{0,2}${behind}`, {
      kind: 'link',
    }),
    rule(`${before}(?::${roleName}:)?\`${words('`', 'shown')}_{0,2}(?::${roleName}:)?${behind}`, {
      kind: 'link',
    }),
    rule(`${before}_\`(?<shown>[^\`]{1,${longest}})\`${behind}`),
    rule(`${before}\\|(?=\\S)(?<name>[^|\\n]{1,200}(?<=\\S))\\|_{0,2}${behind}`, {
      stands: match => substitutions.get(groupOf(match, 'name').toLowerCase()),
    }),
    rule(String.raw`(?<=[\p{L}\p{N}])__?${behind}`),
  ]
  return { starts: /[\s\\[`*:_|]/g, rules, hasReferences: false }
}
