/** reStructuredText through what is asked of every format. */
import { suite } from '../suite.js'
import { reread, rst } from './rendering.js'

const many = 5_000

suite({
  name: 'rst',
  render: rst,
  reread,
  hasOwnNotes: true,
  hostile: {
    'openings of bold words': () => ' **а'.repeat(many),
    'openings of all kinds': () => ' *a `b |c ``d :e:`f [#]_ _`'.repeat(many),
    'links that never end': () => '`а <б '.repeat(many),
    'directives within each other': () =>
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(3 * depth)}.. note::\n`).join(''),
    'many directives': () => '.. note::\n   а\n'.repeat(many),
    'many notes': () => 'а [#]_\n\n.. [#] б\n\n'.repeat(many),
    'a table of many rows': () => `${'+---+---+\n| а | б |\n'.repeat(many)}+---+---+\n`,
    'a simple table that never ends': () => `=== ===\n${'а   б\n'.repeat(many)}`,
    'titles of signs': () => '====\n'.repeat(many),
    'a long line': () => 'Талибан '.repeat(many),
  },
})
