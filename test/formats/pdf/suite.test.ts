/** PDFs through what is asked of every format; a draft goes through a real file. */
import { beforeAll } from '@jest/globals'
import { drafts, type Draft } from '../drafts.js'
import { plainOf, suite } from '../suite.js'
import { leading, lines, pdf, wrapped, type MadePage, type Placed } from './make.js'
import { sourceOf } from './read.js'

const columns = 68
const foot = 560

/** A heading in larger letters, paragraphs with room between them, page after page. */
function pagesOf({ blocks }: Draft): MadePage[] {
  const pages: Placed[][] = [[]]
  let y = 60
  for (const { kind, inlines } of blocks) {
    const size = kind === 'heading' ? 16 : 10
    for (const line of wrapped(plainOf(inlines), (columns * 10) / size)) {
      if (y > foot) {
        pages.push([])
        y = 60
      }
      pages.at(-1)!.push(...lines([line], 40, y, size))
      y += (leading * size) / 10
    }
    y += leading
  }
  return pages.map(texts => ({ texts }))
}

const hostile: Readonly<Record<string, string>> = {
  'twenty thousand pages': Array.from({ length: 20_000 }, (_, page) => `\u001C${page} drawn\n\u001Ep Талибан¹\n`).join(
    '',
  ),
  'twenty thousand lines that go on': `\u001C1 \n\u001Ep Тали-\n${'\u001E- бан¹*\n'.repeat(20_000)}`,
  'twenty thousand notes': `\u001C1 \n${'\u001Ep Талибан¹\n\u001Ep* 1 Террористы\n'.repeat(20_000)}`,
  'signs of lines within each other': '\u001C\u001E'.repeat(20_000),
}

/** A line behind those before it: its words stand behind a letter, which says how they go on. */
function joined(before: string, line: string): string {
  const words = line.slice(line.indexOf(' ') + 1)
  if (line.startsWith('-')) return before.slice(0, -1) + words
  return before + (line.startsWith('=') ? '' : ' ') + words
}

const known = new Map<string, string>()

beforeAll(async () => {
  for (const draft of [...drafts, { name: 'nothing', blocks: [] }])
    known.set(draft.name, await sourceOf(pdf(pagesOf(draft))))
})

suite({
  name: 'pdf',
  // The library passes over soft hyphens, and those who write PDFs put characters beyond the first plane into fonts of their own.
  holds: ({ name }) => !name.startsWith('invisible characters'),
  render: ({ name }) => known.get(name)!,
  reread: source => source.split('\n\u001E').reduce(joined),
  hostile: Object.fromEntries(Object.entries(hostile).map(([name, source]) => [name, () => source])),
})
