/** Drafts as Word documents. */
import type { Draft, Inline } from '../drafts.js'
import { plainOf } from '../suite.js'
import { docx, paragraph, run } from './make.js'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const inlineRun = (inline: Inline): string => {
  if (typeof inline === 'string') return run(escaped(inline))
  const text = escaped(inline.text)
  if (inline.kind === 'link') return `<w:hyperlink r:id="rId9">${run(text, '<w:u w:val="single"/>')}</w:hyperlink>`
  return run(text, inline.kind === 'strong' ? '<w:b/>' : '<w:i/>')
}
export const wordDocument = ({ blocks }: Draft): Uint8Array =>
  docx({
    body: blocks
      .map(({ kind, inlines }) =>
        paragraph(
          plainOf(inlines) === '' ? '' : inlines.map(inlineRun).join(''),
          kind === 'heading' ? '<w:outlineLvl w:val="0"/>' : '',
        ),
      )
      .join(''),
    links: { rId9: 'https://example.org/' },
  })
