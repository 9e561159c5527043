/**
 * How the page looks: light and dark, wide and narrow, on screen and on paper.
 */
import type { StatusKind } from '../../registry/status-kind.js'
import type { StatusId } from '../../registry/types.js'

export const styles = `
:root {
  color-scheme: light dark;
  --paper: #fff; --raised: #f6f7f9; --ink: #1b1f24; --soft: #57606a; --rule: #d5dae0; --link: #0b5cad;
  --error: #b3141d; --warning: #8a5300; --info: #3d5a80; --good: #14682f;
  --tone-1: #ffd9d6; --tone-2: #ffe3bd; --tone-3: #d3e6ff; --tone-4: #e8dcff; --tone-5: #d2f1ee; --tone-6: #f6e0ee; --none: #e6e9ed;
  --tone-1-line: #c0232c; --tone-2-line: #b06000; --tone-3-line: #1f6fc4; --tone-4-line: #7a4fc9; --tone-5-line: #1a7f78; --tone-6-line: #b0307f;
  --notice: #d8f3df; --notice-line: #2a8a4a; --target: #fff3a8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --raised: #1d2126; --ink: #e4e7eb; --soft: #a2abb5; --rule: #353b43; --link: #7db7ff;
    --error: #ff8a85; --warning: #f0b455; --info: #9db9dd; --good: #74d391;
    --tone-1: #5c1f22; --tone-2: #573a10; --tone-3: #173f6b; --tone-4: #412d6b; --tone-5: #143f3c; --tone-6: #54203f; --none: #353b43;
    --tone-1-line: #ff7b75; --tone-2-line: #eba64a; --tone-3-line: #68aefb; --tone-4-line: #b594ff; --tone-5-line: #55c7be; --tone-6-line: #f08cc4;
    --notice: #173d25; --notice-line: #54b976; --target: #3f3711;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0 auto; max-width: 82rem; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 3rem; background: var(--paper);
  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; padding: .4rem .8rem; background: var(--paper); z-index: 1; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 1rem; overflow-wrap: anywhere; }
h3 { font-size: .8rem; margin: 0 0 .6rem; color: var(--soft); font-weight: 600; letter-spacing: .04em; text-transform: uppercase; }
.day { font-weight: 400; white-space: nowrap; text-transform: none; letter-spacing: 0; }
article { border-top: 1px solid var(--rule); margin-bottom: 2rem; }
article h2 { margin-top: 1.5rem; }
.numbers { display: flex; flex-wrap: wrap; gap: .6rem; margin: 0 0 1rem; padding: 0; }
.numbers div { min-width: 6.5rem; flex: 0 1 auto; padding: .5rem .9rem; background: var(--raised); border: 1px solid var(--rule); border-radius: .5rem; }
.numbers dt { font-size: .85rem; color: var(--soft); }
.numbers dd { margin: 0; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; font-weight: 600; }
.numbers .error dd { color: var(--error); } .numbers .warning dd { color: var(--warning); } .numbers .zero dd { color: inherit; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1rem; margin: 0 0 1rem; padding: 0; list-style: none; font-size: .9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.columns { display: grid; gap: 1.5rem 2rem; margin-bottom: 1.5rem; grid-template-columns: minmax(0, 1fr); }
.text, .due { min-width: 0; }
.lines { padding: .8rem 1rem .8rem 0; background: var(--raised); border: 1px solid var(--rule); border-radius: .5rem;
  font-family: Georgia, 'PT Serif', 'Noto Serif', 'DejaVu Serif', serif; font-size: 1.05rem; line-height: 1.65; }
.line { position: relative; min-height: 1.65em; padding-left: 3.6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.line.heading { font-weight: 700; }
.line.caption, .line.alt, .line.meta { font-style: italic; }
.line.list-item { text-indent: 1.1em; } .line.list-item::before { text-indent: 0; }
.line.list-item::after { content: '•'; position: absolute; left: 3.6rem; top: 0; text-indent: 0; color: var(--soft); }
.line:not(.heading, .paragraph, .list-item, .table-cell, .caption, .alt, .footnote, .meta) { min-height: .6em; }
.line::before { content: attr(data-line); position: absolute; left: 0; width: 2.8rem; text-align: right;
  color: var(--soft); font: .75rem/2.1 ui-monospace, Consolas, 'DejaVu Sans Mono', monospace; }
mark { padding: .05em .1em; border-radius: .2em; color: inherit; background: var(--none); border-bottom: 2px dotted var(--soft); }
mark.possible { background: none; }
.notice { background: var(--notice); border-radius: .2em; box-shadow: inset 0 -1px var(--notice-line); }
.finding { text-decoration: underline wavy; text-decoration-skip-ink: none; text-underline-offset: .3em; text-decoration-thickness: 1.5px; }
.finding.error { text-decoration-color: var(--error); } .finding.warning { text-decoration-color: var(--warning); } .finding.info { text-decoration-color: var(--info); }
.number { display: inline-block; min-width: 1.5em; margin: 0 .15em; padding: 0 .35em; border-radius: 1em; text-align: center; text-decoration: none; vertical-align: .25em;
  font: 700 .7rem/1.5 system-ui, 'DejaVu Sans', sans-serif; color: var(--paper); background: var(--info); }
.number.error { background: var(--error); } .number.warning { background: var(--warning); }
.anchor { scroll-margin-top: 4rem; }
.anchor:target + * { background: var(--target); outline: 2px solid var(--warning); outline-offset: 2px; }
.messages { margin: 0; padding: 0; list-style: none; display: grid; gap: .6rem; }
.message { padding: .6rem .9rem; border: 1px solid var(--rule); border-left: .3rem solid var(--info); border-radius: .4rem; background: var(--raised); overflow-wrap: anywhere; }
.message.error { border-left-color: var(--error); } .message.warning { border-left-color: var(--warning); }
.message b { color: var(--info); } .message.error b { color: var(--error); } .message.warning b { color: var(--warning); }
.message p { margin: 0 0 .3rem; } .message p:last-child { margin: 0; }
.where { display: flex; flex-wrap: wrap; gap: .1rem .7rem; font-size: .9rem; }
.where .number { align-self: center; margin: 0; }
.message:target { background: var(--target); }
details { font-size: .9rem; color: var(--soft); } summary { cursor: pointer; } details p { margin: .3rem 0 0; }
.clean { color: var(--good); font-weight: 600; margin: 0; }
.scroll { position: relative; overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { padding: .4rem .7rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-size: .85rem; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; min-width: 11rem; overflow-wrap: anywhere; }
td.count, th.count { text-align: right; font-variant-numeric: tabular-nums; }
td.error { color: var(--error); font-weight: 700; } td.warning { color: var(--warning); font-weight: 700; }
th.count { white-space: nowrap; }
td mark { display: inline-block; margin: 0 .4em .15em 0; line-height: 1.35; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .9rem; }
footer code { overflow-wrap: anywhere; }
@media (min-width: 62rem) {
  .columns { grid-template-columns: minmax(0, 1fr) minmax(19rem, 25rem); }
  .due { grid-column: 2; grid-row: 1; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; align-self: start; }
  .text { grid-column: 1; grid-row: 1; }
}
@media (max-width: 30rem) {
  h1 { font-size: 1.35rem; } .numbers div { flex: 1 1 40%; }
  .line { padding-left: 2.4rem; } .line.list-item::after { left: 2.4rem; } .line::before { width: 1.8rem; } .lines { padding-right: .6rem; font-size: 1rem; }
  table { font-size: .88rem; } th, td { padding: .35rem .5rem; } thead th { font-size: .75rem; } tbody th { min-width: 8rem; }
  /* Still read out. */
  th .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --rule: #bbb; --link: #000; }
  @page { margin: 16mm 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip { display: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .columns { display: block; } .due { margin-bottom: 1rem; }
  .message, tr, .numbers div { break-inside: avoid; } h2, h3 { break-after: avoid; }
  .lines { font-size: 10.5pt; } .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; display: block; }
}
`

/** How statuses are told apart, in the order of their kinds: each with a line of its own, for those who see no colours. */
const lines = ['2px solid', '2px dashed', '2px dotted', '3px double', '3px solid', '3px dashed']

export const classOfStatus = (id: StatusId): string => `status-${id}`

export const stylesOfStatuses = (kinds: readonly StatusKind[]): string =>
  kinds
    .map(({ id }, index) => {
      const tone = index % lines.length
      const colour = `--tone-${tone + 1}`
      return `mark.${classOfStatus(id)}:not(.possible) { background: var(${colour}); }\nmark.${classOfStatus(id)} { border-bottom: ${lines[tone]} var(${colour}-line); }\n`
    })
    .join('')
