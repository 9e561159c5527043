/** Layouts and snippets of InDesign, as it writes them. */
import { strToU8, zipSync } from 'fflate'
import { escapedXml } from '../../../src/formats/escapes.js'
import type { Draft, Inline } from '../drafts.js'

export const content = (text: string, attributes = ''): string =>
  `<CharacterStyleRange AppliedCharacterStyle="CharacterStyle/$ID/[No character style]"${attributes}><Content>${escapedXml(text)}</Content></CharacterStyleRange>`

export const range = (inner: string, style = '$ID/NormalParagraphStyle'): string =>
  `<ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/${style}">${inner}<Br/></ParagraphStyleRange>`

const inlineOf = (inline: Inline): string => {
  if (typeof inline === 'string') return content(inline)
  if (inline.kind === 'link') return `<HyperlinkTextSource Self="u1">${content(inline.text)}</HyperlinkTextSource>`
  return content(inline.text, ` FontStyle="${inline.kind === 'strong' ? 'Bold' : 'Italic'}"`)
}

export const storyOf = ({ blocks }: Draft): string =>
  blocks
    .map(({ kind, inlines }) =>
      range(inlines.map(inlineOf).join(''), kind === 'heading' ? 'Heading 1' : '$ID/NormalParagraphStyle'),
    )
    .join('')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const icml = (story: string, more = ''): string =>
  `${head}<?aid style="50" type="snippet" readerVersion="6.0" featureSet="513" product="8.0(370)" ?>\n<?aid SnippetType="InCopyInterchange"?>\n<Document DOMVersion="8.0" Self="doc"><Story Self="s1"><StoryPreference/>${story}</Story>${more}</Document>\n`

const packaged = (element: string, inner: string): Uint8Array =>
  strToU8(
    `${head}<idPkg:${element} xmlns:idPkg="http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging" DOMVersion="8.0">${inner}</idPkg:${element}>`,
  )

/** @param stories By id. @param shown Ids in the order in which the spread has their frames. */
export function idml(stories: Readonly<Record<string, string>>, shown = Object.keys(stories), map = ''): Uint8Array {
  const files: Record<string, Uint8Array> = {
    mimetype: strToU8('application/vnd.adobe.indesign-idml-package'),
    'designmap.xml': strToU8(
      `${head}<?aid style="50" type="document" readerVersion="6.0"?>\n<Document xmlns:idPkg="http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging">${map}` +
        `<idPkg:Spread src="Spreads/Spread_a.xml"/>${Object.keys(stories)
          .map(id => `<idPkg:Story src="Stories/Story_${id}.xml"/>`)
          .join('')}</Document>`,
    ),
    'Spreads/Spread_a.xml': packaged(
      'Spread',
      `<Spread Self="a">${shown.map(id => `<TextFrame Self="f${id}" ParentStory="${id}"/>`).join('')}</Spread>`,
    ),
  }
  for (const [id, story] of Object.entries(stories))
    files[`Stories/Story_${id}.xml`] = packaged('Story', `<Story Self="${id}">${story}</Story>`)
  return zipSync(files, { mtime: '2024-01-01' })
}
