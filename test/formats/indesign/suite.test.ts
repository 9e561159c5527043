/** Stories of InDesign through what is asked of every format. */
import { describe } from '@jest/globals'
import { suite } from '../suite.js'
import { content, icml, idml, range, storyOf } from './make.js'

const many = 5_000
const hostile: Readonly<Record<string, string>> = {
  'tables within each other': `${'<Table><Cell Name="0:0">'.repeat(many)}${range(content('Талибан'))}${'</Cell></Table>'.repeat(many)}`,
  'notes within each other': `${`<Footnote>${content('Талибан')}`.repeat(many)}${'</Footnote>'.repeat(many)}`,
  'ends of paragraphs': range('<Br/>'.repeat(many) + content('Талибан')),
  'many ranges': range(content('Талибан ').repeat(many)),
}
const reread = (source: string): string =>
  source
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe.each([
  ['icml', (story: string) => icml(story)],
  ['idml', (story: string) => idml({ u1: story })],
] as const)('%s', (name, write) => {
  suite({
    name,
    render: draft => write(storyOf(draft)),
    reread,
    hostile: Object.fromEntries(Object.entries(hostile).map(([what, story]) => [what, () => write(story)])),
  })
})
