import { describe } from '@jest/globals'
import { plainOf, suite } from './suite.js'
import type { Inline } from './drafts.js'

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

describe('markdown', () => {
  suite({
    name: 'markdown',
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
    },
  })
})
