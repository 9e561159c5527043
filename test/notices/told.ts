/** What is read in a marked text, one line a notice: its kind, what it says, of whom. */
import type { Notice, Statement } from '../../src/notices/types.js'
import { analyse } from './marked-text.js'

const turns = ['liquidated', 'ended', 'negated', 'foreign', 'contracted', 'active', 'aside'] as const

const worded = ({ category, banned, jurisdictions, ...statement }: Statement): string =>
  [
    (category ?? (banned ? 'ban' : 'list')) + (category && banned ? '+ban' : ''),
    ...(jurisdictions ? [jurisdictions.join('/')] : []),
    ...turns.filter(turn => statement[turn]),
  ].join(' ')

/** «bracket: foreign-agent contracted → Икс, Игрек» */
export function told(marked: string): string[] {
  const { notices, mentions } = analyse(marked)
  const line = ({ kind, statements, covers, past, descriptive, marker }: Notice): string => {
    const turned = [kind, marker, past && 'past', descriptive && 'described'].filter(Boolean).join(' ')
    const of = covers.map(index => mentions[index]!.entity.id).join(', ')
    return `${turned}: ${statements.map(worded).join(' & ')} → ${of}`
  }
  return notices.map(line)
}
