/** All that is read of drafts in the formats of plain lines: each construct by itself. */
import { describe } from '@jest/globals'
import { readingsOf, specify } from './specification.js'
import { writtenAt } from './written.js'

describe.each(['md', 'mdx', 'txt', 'srt', 'vtt'])('%s', extension => {
  specify(new URL(`readings/${extension}.txt`, import.meta.url), readingsOf(`x.${extension}`))
})

describe.each(['md', 'txt', 'srt'])('writing into %s', extension => {
  specify(new URL(`readings/${extension}.written.txt`, import.meta.url), source => writtenAt(source, `x.${extension}`))
})
