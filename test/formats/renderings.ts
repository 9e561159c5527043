/** Drafts as each format writes them. */
import { escapedXml } from '../../src/formats/escapes.js'
import type { Draft, DraftBlock, Inline } from './drafts.js'
import { plainOf } from './suite.js'

/** Paragraphs with an empty line between them. */
export const plainText = ({ blocks }: Draft): string =>
  `${blocks.map(({ inlines }) => plainOf(inlines)).join('\n\n')}\n`

const escapedMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#+|~$^&]/g, character => `\\${character}`)
const markdownInline = (inline: Inline): string => {
  if (typeof inline === 'string') return escapedMarkdown(inline)
  const text = escapedMarkdown(inline.text)
  if (inline.kind === 'link') return `[${text}](${inline.url})`
  return inline.kind === 'strong' ? `**${text}**` : `*${text}*`
}

export const markdown = ({ blocks }: Draft): string =>
  `${blocks.map(({ kind, inlines }) => (kind === 'heading' ? '# ' : '') + inlines.map(markdownInline).join('')).join('\n\n')}\n`

export const htmlEntities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '«': '&laquo;',
  '\u00A0': '&nbsp;',
}
const inHtml = (text: string): string => text.replace(/[<>&«\u00A0]/g, character => htmlEntities[character]!)
const htmlInline = (inline: Inline): string => {
  if (typeof inline === 'string') return inHtml(inline).replace(/, /g, ',\n    ')
  const text = inHtml(inline.text)
  if (inline.kind === 'link') return `<a class="x" href="${inHtml(inline.url)}">${text}</a>`
  return inline.kind === 'strong' ? `<b>${text}</b>` : `<i\n>${text}</i>`
}
const htmlBody = ({ blocks }: Draft): string =>
  blocks
    .map(({ kind, inlines }) => {
      const tag = kind === 'heading' ? 'h1' : 'p'
      return `  <${tag}>${inlines.map(htmlInline).join('')}</${tag}>`
    })
    .join('\n')
export const htmlFragment = (draft: Draft): string => `${htmlBody(draft)}\n`

/** With what is no text around it, and lines that end as those of Windows. */
export const htmlPage = (draft: Draft): string =>
  `<!DOCTYPE html>\r\n<html><head><style>p { color: red }</style><script>var a = "<p>Талибан</p>"</script></head>\r\n` +
  `<body><article>${htmlBody(draft).replaceAll('\n', '')}</article><!-- end --></body></html>`

export const html = (inlines: readonly Inline[]): string =>
  inlines
    .map(inline => {
      if (typeof inline === 'string') return escapedXml(inline)
      const text = escapedXml(inline.text)
      if (inline.kind === 'link') return `<a href="${escapedXml(inline.url)}">${text}</a>`
      return inline.kind === 'strong' ? `<b>${text}</b>` : `<em>${text}</em>`
    })
    .join('')

const titleOf = ({ blocks }: Draft): string => plainOf(blocks[0]?.inlines ?? [])
export const bodyHtml = ({ blocks }: Draft): string =>
  blocks
    .slice(1)
    .map(({ inlines }) => `<p>${html(inlines)}</p>`)
    .join('\n')
const bodyText = ({ blocks }: Draft): string =>
  blocks
    .slice(1)
    .map(({ inlines }) => plainOf(inlines))
    .join('\n\n')

/** @param written The text of the item in its element. */
const rss = (draft: Draft, written: string): string =>
  `<?xml version="1.0"?>\r\n<rss version="2.0"><channel><title>Талибан</title><item>\r\n<title>${escapedXml(titleOf(draft))}</title>
<pubDate>Sat, 30 Nov 2024 01:00:00 +0300</pubDate>${written}</item></channel></rss>\n`

const json = (value: unknown, isAscii = false): string =>
  isAscii
    ? JSON.stringify(value).replace(/[^\0-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : JSON.stringify(value)

export const feedRenderings: Readonly<
  Record<string, { readonly name: string; readonly render: (draft: Draft) => string }>
> = {
  'RSS, escaped': {
    name: 'feed',
    render: draft => rss(draft, `<description>${escapedXml(bodyHtml(draft))}</description>`),
  },
  'RSS, CDATA': {
    name: 'feed',
    render: draft => rss(draft, `<content:encoded><![CDATA[${bodyHtml(draft)}]]></content:encoded>`),
  },
  'Atom, XHTML': {
    name: 'feed',
    render: draft =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="text">${escapedXml(titleOf(draft))}</title>` +
      `<content type="xhtml"><div>${bodyHtml(draft)}</div></content></entry></feed>`,
  },
  'JSON Feed, HTML': {
    name: 'json-feed',
    render: draft =>
      json({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Талибан',
        items: [{ id: '1', title: titleOf(draft), content_html: bodyHtml(draft) }],
      }),
  },
  'JSON Feed, text': {
    name: 'json-feed',
    render: draft =>
      JSON.stringify(
        {
          version: 'https://jsonfeed.org/version/1.1',
          items: [{ title: titleOf(draft), content_text: bodyText(draft), id: '1' }],
        },
        undefined,
        2,
      ),
  },
  'NDJSON, text': {
    name: 'ndjson',
    render: draft => `${json({ id: 1, title: titleOf(draft), text: bodyText(draft), date: '2024-11-30' })}\r\n\r\n`,
  },
  'NDJSON, HTML in ASCII': {
    name: 'ndjson',
    render: draft => json({ id: 1, body: bodyHtml(draft), headline: titleOf(draft) }, true),
  },
}

const stamp = (second: number, mark: string): string =>
  `${new Date(second * 1000).toISOString().slice(11, 19)}${mark}000`

/** A cue of two lines for every few words, a pause behind each block; no line ends with a sentence. */
export function subtitles({ blocks }: Draft, syntax: 'srt' | 'vtt'): string {
  let second = 0
  let number = 0
  const cues = blocks.flatMap(block => {
    second += 10
    return pairs(linesOf(block, syntax)).map(lines => {
      number += 1
      second += 2
      const mark = syntax === 'vtt' ? '.' : ','
      return `${number}\n${stamp(second, mark)} --> ${stamp(second + 2, mark)}${syntax === 'vtt' ? ' line:0' : ''}\n${lines.join('\n')}\n\n`
    })
  })
  return (syntax === 'vtt' ? 'WEBVTT\n\nNOTE Талибан\n\n' : '') + cues.join('')
}

function linesOf({ kind, inlines }: DraftBlock, syntax: 'srt' | 'vtt'): string[] {
  const text = inlines
    .map(inline => {
      const words = typeof inline === 'string' ? inline : inline.text
      const written = syntax === 'vtt' ? escapedXml(words) : words
      if (typeof inline === 'string' || inline.kind === 'link') return written
      return inline.kind === 'strong' ? `<b>${written}</b>` : `{\\an8}<i>${written}</i>`
    })
    .join('')
  const lines = ['']
  text.split(' ').forEach((word, index) => {
    const last = lines.at(-1)!
    if (kind !== 'footnote' && last !== '' && index % 3 === 0 && !/[.!?…*]$/.test(last) && /^[\p{L}<«]/u.test(word))
      lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  })
  return lines
}

const pairs = <Value>(values: readonly Value[]): Value[][] =>
  values.flatMap((_, index) => (index % 2 === 0 ? [values.slice(index, index + 2)] : []))
