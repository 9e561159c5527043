/** AsciiDoc through what is asked of every format. */
import { suite } from '../suite.js'
import { asciidoc, reread } from './rendering.js'

const many = 5_000

suite({
  name: 'asciidoc',
  render: asciidoc,
  reread,
  hasOwnNotes: true,
  hostile: {
    'openings of bold words': () => '*'.repeat(many) + ' *а'.repeat(many),
    'openings of all kinds': () => '`_#+^~{<[(a link:http://b['.repeat(many),
    'notes that never end': () => 'footnote:[а '.repeat(many),
    'notes within notes': () => 'а footnote:[б footnote:[в]]'.repeat(many),
    'blocks that never end': () => '----\n====\n|===\n'.repeat(many),
    'a table of many cells': () => `|===\n${'|а |б\n'.repeat(many)}|===\n`,
    'a long line': () => 'Талибан '.repeat(many),
    'many titles': () => '= а\n'.repeat(many),
    'many attributes': () => ':a: б\n{a}\n'.repeat(many),
  },
})
