/** Drafts in reStructuredText. */
import type { Draft, Inline } from '../drafts.js'
import { plainOf } from '../suite.js'

const escaped = (text: string): string => text.replace(/[*`|_\\<>[\]:]/g, sign => `\\${sign}`)

const inlineOf = (inline: Inline): string => {
  if (typeof inline === 'string') return escaped(inline)
  const text = escaped(inline.text)
  if (inline.kind === 'link') return `\\ \`${text} <${inline.url}>\`__\\ `
  return inline.kind === 'strong' ? `\\ **${text}**\\ ` : `\\ *${text}*\\ `
}

export const rst = ({ blocks }: Draft): string =>
  `${blocks
    .map(({ kind, inlines }) => {
      const text = inlines.map(inlineOf).join('')
      return kind === 'heading' ? `${text}\n${'='.repeat(plainOf(inlines).length * 2)}` : text
    })
    .join('\n\n')}\n`

export const reread = (source: string): string =>
  source
    .replace(/ <[^>]*>`_*/g, '')
    .replace(/(?<!\\)[*`]/g, '')
    .replace(/\\ /g, '')
    .replace(/\\(.)/g, '$1')
