/** Text documents through what is asked of every format. */
import { describe } from '@jest/globals'
import { suite } from '../suite.js'
import { bodyOf, fodt, odt, type Content } from './make.js'

const many = 10_000
const hostile: Readonly<Record<string, Content>> = {
  'ten thousand tables within each other': {
    body: `${'<table:table><table:table-row><table:table-cell>'.repeat(many)}<text:p>Талибан</text:p>${'</table:table-cell></table:table-row></table:table>'.repeat(many)}`,
  },
  'ten thousand spans within each other': {
    body: `<text:p>${'<text:span>'.repeat(many)}Талибан${'</text:span>'.repeat(many)}</text:p>`,
  },
  'ten thousand frames within each other': {
    body: `${'<text:p><draw:frame><draw:text-box>'.repeat(many)}<text:p>Талибан</text:p>${'</draw:text-box></draw:frame></text:p>'.repeat(many)}`,
  },
  'ten thousand notes': {
    body: `<text:p>${'Талибан<text:note text:id="a"><text:note-citation>1</text:note-citation><text:note-body><text:p>Да</text:p></text:note-body></text:note>'.repeat(many)}</text:p>`,
  },
  'ten thousand spaces': { body: `<text:p>${'<text:s text:c="9999999"/> \n а'.repeat(many)}</text:p>` },
  'styles in a circle': {
    body: '<text:p text:style-name="X">Талибан</text:p>',
    styles: '<style:style style:name="X" style:parent-style-name="X"/>',
  },
}
const reread = (source: string): string =>
  source
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe.each([
  ['odt', odt],
  ['fodt', fodt],
] as const)('%s', (name, write) => {
  suite({
    name,
    render: draft => write({ body: bodyOf(draft) }),
    hasOwnNotes: true,
    reread,
    hostile: Object.fromEntries(Object.entries(hostile).map(([what, content]) => [what, () => write(content)])),
  })
})
