import { describe } from '@jest/globals'
import { plainOf, suite } from './suite.js'
import type { Draft, Inline } from './drafts.js'

describe('text', () => {
  suite({
    name: 'text',
    render: ({ blocks }) => blocks.map(({ inlines }) => plainOf(inlines)).join('\n\n') + '\n',
    reread: source => source,
    hostile: {
      'ten thousand quotation marks': () => '«'.repeat(10_000) + 'Талибан' + '»'.repeat(10_000),
      'a long line of asterisks': () => 'Талибан' + '* '.repeat(50_000),
    },
  })
})

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#+|~$^&]/g, character => `\\${character}`)
const markdownInline = (inline: Inline): string => {
  if (typeof inline === 'string') return escaped(inline)
  const text = escaped(inline.text)
  if (inline.kind === 'link') return `[${text}](${inline.url})`
  return inline.kind === 'strong' ? `**${text}**` : `*${text}*`
}

describe.each(['markdown', 'mdx'])('%s', name => {
  suite({
    name,
    render: ({ blocks }) =>
      blocks
        .map(({ kind, inlines }) => (kind === 'heading' ? '# ' : '') + inlines.map(markdownInline).join(''))
        .join('\n\n') + '\n',
    reread: source => source.replace(/\]\([^()]*\)/g, '').replace(/\\(?=[!-/:-@[-`{-~])|(?<!\\)[*_[\]]/g, ''),
    hostile: {
      'ten thousand quotes within each other': () => '> '.repeat(10_000) + 'Талибан',
      'ten thousand lists within each other': () => '- '.repeat(10_000) + 'Талибан',
      'ten thousand brackets': () => '['.repeat(10_000) + 'Талибан' + ']'.repeat(10_000),
      'ten thousand asterisks': () => '**a '.repeat(10_000) + 'Талибан',
      'ten thousand elements within each other': () => '<div>\n'.repeat(10_000) + 'Талибан',
      'ten thousand entities': () => '&laquo;&#171;&nope;'.repeat(10_000) + 'Талибан',
      'ten thousand expressions': () => '{a{/*{"'.repeat(10_000) + 'Талибан',
      'ten thousand expressions within tags': () => '<A b={c} d="{">'.repeat(10_000) + 'Талибан',
      'ten thousand tags that never end': () => '<A b={ "'.repeat(10_000) + 'Талибан',
      'ten thousand modules': () => 'import a from "b"\n\n'.repeat(10_000) + 'Талибан',
    },
  })
})

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '«': '&laquo;',
  '\u00A0': '&nbsp;',
}
const inHtml = (text: string): string => text.replace(/[<>&«\u00A0]/g, character => entities[character]!)
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
const plainHtml = (source: string): string =>
  source.replace(/<[^>]*>/g, '').replace(/&\w+;/g, found => Object.keys(entities).find(key => entities[key] === found)!)
const within =
  (open: string, close: string): (() => string) =>
  () =>
    open.repeat(10_000) + 'Талибан' + close.repeat(10_000)

describe('html', () => {
  suite({
    name: 'html',
    render: draft => `${htmlBody(draft)}\n`,
    reread: plainHtml,
    hostile: {
      'ten thousand blocks within each other': within('<div>', '</div>'),
      'ten thousand elements within each other': within('<b>', '</b>'),
      'ten thousand links that are not closed': within('<a href="x">', ''),
      'ten thousand paragraphs in as many elements': within('<b title="x">', '<p>a</p>'),
      'ten thousand lists within each other': within('<ul><li>', ''),
      'ends of what has not begun': within('<div>', '</span></li></b>'),
      'ten thousand raised elements': within('<sup><a href="#1">', '</a></sup>'),
      'what is never closed': within('<!-- <a title="', ''),
      'tags that never end': within('<a ', ''),
      'attributes without end': () => `<a ${'title="x" '.repeat(10_000)}>Талибан</a>`,
      'entities that are defined by each other': () =>
        `<!DOCTYPE a [<!ENTITY a "&b;&b;">${'<!ENTITY b "&a;&a;">'.repeat(10_000)}]><p>&a;${'&b;'.repeat(10_000)}</p>`,
      'ten thousand entities': within('&laquo;&#171;&nope;&amp', '&raquo'),
      'markers of all kinds': within('Имя<sup>1</sup>* ', '<p>* a'),
    },
  })
})

describe('html pages', () => {
  suite({
    name: 'html',
    render: draft =>
      `<!DOCTYPE html>\r\n<html><head><style>p { color: red }</style><script>var a = "<p>Талибан</p>"</script></head>\r\n` +
      `<body><article>${htmlBody(draft).replaceAll('\n', '')}</article><!-- end --></body></html>`,
    reread: plainHtml,
    hostile: {},
  })
})
