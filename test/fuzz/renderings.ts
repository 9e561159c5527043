/** Random drafts as each format writes them. */
import { escapedXml } from '../../src/formats/escapes.js'
import { docx, paragraph, run } from '../formats/docx/make.js'
import type { Draft } from '../formats/drafts.js'
import { bodyOf, fodt, odt } from '../formats/odt/make.js'
import { epub } from '../formats/epub/make.js'
import { icml, idml, storyOf } from '../formats/indesign/make.js'
import { asciidoc } from '../formats/asciidoc/rendering.js'
import { rst } from '../formats/rst/rendering.js'
import { rtfDraft, rtfWords } from '../formats/rtf/rendering.js'
import { jsonRenderings } from '../formats/json/renderings.js'
import type { FuzzBlock, FuzzDraft, Piece } from './drafts.js'
import type { Random } from './random.js'

export interface FuzzFile {
  /** Decides the format. */
  readonly path: string
  readonly content: string | Uint8Array
}

const plain = ({ pieces }: FuzzBlock): string => pieces.map(({ text }) => text).join('')

const text = (draft: FuzzDraft, random: Random): string =>
  draft.map(block => (block.kind === 'speech' ? '— ' : '') + plain(block)).join(random.pick(['\n\n', '\n', '\r\n\r\n']))

const markdownMarks = { strong: '**', emphasis: '*', code: '`' } as const
/** Written as people do: what may be mark-up is not escaped. */
const markdownPiece = ({ text: words, mark }: Piece): string => {
  if (mark === undefined) return words
  return mark === 'link' ? `[${words}](https://example.org/a)` : markdownMarks[mark] + words + markdownMarks[mark]
}
const markdownOpenings = {
  heading: '## ',
  paragraph: '',
  item: '',
  number: '1. ',
  quote: '> ',
  speech: '— ',
  row: '| ',
  footnote: '',
}
function markdownBlock({ kind, pieces }: FuzzBlock): string {
  const words = pieces.map(markdownPiece).join('')
  if (kind === 'row') return `| ${words} |\n|---|---|\n| ${words.slice(0, 0)}щ | ь |`
  return markdownOpenings[kind] + words
}
const tags = [
  '{{< figure caption="Борис Акунин" >}}',
  '{% if a %}',
  '[[Юрий Дудь|щычик]]',
  '$a^{*}$',
  '[^1]: Щука, 1998.',
]
const markdown = (draft: FuzzDraft, random: Random): string =>
  [...draft.map(markdownBlock), ...(random.chance(0.2) ? [random.pick(tags)] : [])].join(
    random.pick(['\n\n', '\n\n', '\n']),
  )

/** What a draft says of itself, in a language of front matter: title, lead, and a day that a value holds. */
function frontMatter(lines: readonly string[], random: Random): string {
  const [title = '', description = ''] = lines
  const date = random.pick<unknown>(['2024-11-30', { published: '2024-11-30' }, ['2024-11-30'], 'скоро'])
  const quoted = (words: string): string =>
    random.chance(0.5) ? JSON.stringify(words) : `'${words.replaceAll("'", "''")}'`
  const folded = `>-\n  ${description.replaceAll(/\s+/g, ' ')}`
  return random.pick([
    JSON.stringify({ title, description, date }, undefined, random.pick([0, 2])),
    `---\ntitle: ${quoted(title)}\ndate: ${JSON.stringify(date)}\ndescription: ${random.chance(0.3) ? folded : quoted(description)}\n---`,
    `+++\ntitle = ${JSON.stringify(title)}\ndescription = ${JSON.stringify(description)}\ndate = 2024-11-30\n+++`,
  ])
}

/** The first paragraphs stand in the front matter. */
function withFrontMatter(draft: FuzzDraft, random: Random): string {
  const ahead = draft.slice(0, 2)
  const others = draft.slice(ahead.length)
  const lines = ahead.map(block => plain(block).replaceAll(/[\r\n]+/g, ' '))
  return `${frontMatter(lines, random)}\n\n${markdown(others, random)}`
}

const htmlNames = { strong: 'b', emphasis: 'i', code: 'code' } as const
const htmlPiece = ({ text: words, mark, isNotice }: Piece): string => {
  const written = escapedXml(words)
  if (isNotice && /^(?:\*+|\[1\]|¹)$/.test(words)) return `<sup>${written}</sup>`
  if (mark === undefined) return written
  return mark === 'link'
    ? `<a href="https://example.org/?a=1&amp;b">${written}</a>`
    : `<${htmlNames[mark]}>${written}</${htmlNames[mark]}>`
}
const htmlElements = {
  heading: ['<h2>', '</h2>'],
  paragraph: ['<p>', '</p>'],
  item: ['<p>', '</p>'],
  number: ['<ol><li>', '</li></ol>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
  speech: ['<p>— ', '</p>'],
  row: ['<table><tr><td>', '</td></tr></table>'],
  footnote: ['<p>', '</p>'],
} as const
const htmlBlock = ({ kind, pieces }: FuzzBlock): string => {
  const [open, close] = htmlElements[kind]
  const inner = pieces.map(htmlPiece).join('')
  return open + (kind === 'row' ? inner.replace(' | ', '</td><td>') : inner) + close
}
const html = (draft: FuzzDraft): string => draft.map(htmlBlock).join('\n')

const docxPiece = ({ text: words, mark }: Piece): string =>
  mark === 'link'
    ? `<w:hyperlink w:anchor="a">${run(escapedXml(words))}</w:hyperlink>`
    : run(escapedXml(words), { strong: '<w:b/>', emphasis: '<w:i/>', code: '<w:noProof/>' }[mark ?? 'code'])
const word = (draft: FuzzDraft): Uint8Array =>
  docx({ body: draft.map(({ pieces }) => paragraph(pieces.map(docxPiece).join(''))).join('') })

const json = (value: unknown): string => `${JSON.stringify(value)}\n`
const cues = (draft: FuzzDraft): string =>
  draft
    .map((block, index) => {
      const second = String(index * 3).padStart(2, '0')
      const end = String(index * 3 + 2).padStart(2, '0')
      return `${index + 1}\n00:00:${second},000 --> 00:00:${end},000\n${plain(block).replace(/\s+/gu, ' ')}\n`
    })
    .join('\n')

/** For editors which know no code in a line. */
const plainDraft = (draft: FuzzDraft): Draft => ({
  name: 'fuzz',
  blocks: draft.map(({ kind, pieces }) => ({
    kind: kind === 'heading' || kind === 'footnote' ? kind : 'paragraph',
    inlines: pieces.map(({ text: words, mark }) => {
      if (mark === undefined || mark === 'code') return words
      return mark === 'link'
        ? { kind: mark, text: words, url: 'https://example.org/?a=1' }
        : { kind: mark, text: words }
    }),
  })),
})

/** By the name of the format. */
export const fuzzFormats: Readonly<Record<string, (draft: FuzzDraft, random: Random) => FuzzFile>> = {
  text: (draft, random) => ({ path: 'a.txt', content: text(draft, random) }),
  markdown: (draft, random) => ({ path: 'a.md', content: markdown(draft, random) }),
  'front-matter': (draft, random) => ({ path: 'a.md', content: withFrontMatter(draft, random) }),
  mdx: (draft, random) => ({
    path: 'a.mdx',
    content: markdown(draft, random).replace(/\n\n/, "\n\n<Aside a={<b>don't Талибан</b>}>щывставка</Aside>\n\n"),
  }),
  html: draft => ({ path: 'a.html', content: html(draft) }),
  odt: draft => ({ path: 'a.odt', content: odt({ body: bodyOf(plainDraft(draft)) }) }),
  fodt: draft => ({ path: 'a.fodt', content: fodt({ body: bodyOf(plainDraft(draft)) }) }),
  docx: draft => ({ path: 'a.docx', content: word(draft) }),
  icml: draft => ({ path: 'a.icml', content: icml(storyOf(plainDraft(draft))) }),
  idml: draft => ({
    path: 'a.idml',
    content: idml({ u1: storyOf(plainDraft(draft.slice(0, 3))), u2: storyOf(plainDraft(draft.slice(3))) }),
  }),
  rtf: draft => ({ path: 'a.rtf', content: rtfDraft(rtfWords)(plainDraft(draft)) }),
  asciidoc: draft => ({ path: 'a.adoc', content: asciidoc(plainDraft(draft)) }),
  rst: draft => ({ path: 'a.rst', content: rst(plainDraft(draft)) }),
  epub: draft => ({
    path: 'a.epub',
    content: epub({ chapters: { 'a.xhtml': html(draft.slice(0, 2)), 'b.xhtml': html(draft.slice(2)) } }),
  }),
  feed: (draft, random) => {
    const body = html(draft)
    const written = random.chance(0.5) ? escapedXml(body) : `<![CDATA[${body}]]>`
    return {
      path: 'a.rss',
      content: `<rss version="2.0"><channel><item><title>Новости</title><description>${written}</description></item></channel></rss>`,
    }
  },
  'json-feed': draft => ({
    path: 'a.json',
    content: json({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_html: html(draft) }] }),
  }),
  'json-text': (draft, random) => ({
    path: 'a.json',
    content: random.pick(Object.values(jsonRenderings))(plainDraft(draft)),
  }),
  ndjson: (draft, random) => ({
    path: 'a.ndjson',
    content: json(random.chance(0.5) ? { id: 1, text: draft.map(plain).join('\n\n') } : { id: 1, html: html(draft) }),
  }),
  srt: draft => ({ path: 'a.srt', content: cues(draft) }),
  vtt: draft => ({ path: 'a.vtt', content: `WEBVTT\n\n${cues(draft).replaceAll(',000', '.000')}` }),
}

/** What may be taken away: words of notices. All others are the editor's. */
export const wordsOfNotices = (draft: FuzzDraft): string[] =>
  draft.flatMap(({ pieces }) => pieces.flatMap(({ text: words, isNotice }) => (isNotice ? wordsIn(words) : [])))

export const wordsIn = (words: string): string[] => words.match(/[\p{L}\p{Nd}\p{M}]+/gu) ?? []
