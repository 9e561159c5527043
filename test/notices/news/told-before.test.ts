/** What stands for a status once a text has told it. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('of whom it is told', () => {
  test.each<[string, string[]]>([
    ['{m:Kats} (foreign agent) sings. {f:Shats}, an estate agent, reads.', ['bracket: foreign-agent → Kats']],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} is an agent since 2021.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} is an agent since May.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    ['{m:Kats} (foreign agent) sings. {f:Shats} is an agent of change.', ['bracket: foreign-agent → Kats']],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} was declared an agent.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} was declared an "agent".',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} was listed in the register of agents.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      "{m:Kats} (foreign agent) sings. {f:Shats} was entered in the agents' register.",
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} bears the agent label.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} is an agent too.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} is an agent, too.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    ['{m:Kats} (foreign agent) sings. {f:Shats} is an agent as well as a friend.', ['bracket: foreign-agent → Kats']],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats}, himself now an agent, reads.',
      ['bracket: foreign-agent → Kats', 'clause: foreign-agent → Shats'],
    ],
    ['{m:Kats} (foreign agent) sings. {f:Shats}, also a Russian agent, reads.', ['bracket: foreign-agent → Kats']],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats}, another agent, reads.',
      ['bracket: foreign-agent → Kats', 'clause: foreign-agent → Shats'],
    ],
    ['{m:Kats} (foreign agent) sings. {f:Shats}, also an agent {X} hired, reads.', ['bracket: foreign-agent → Kats']],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} and {X} were declared agents.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats, X'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} has the same status.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} wants the same status as any newspaper.',
      ['bracket: foreign-agent → Kats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} has the same status as {m:Kats}.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} was considered the same.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    ['{m:Kats} (foreign agent) sings. {f:Shats} reads the same.', ['bracket: foreign-agent → Kats']],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} (ditto) reads.',
      ['bracket: foreign-agent → Kats', 'bracket: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} (similarly designated) reads.',
      ['bracket: foreign-agent → Kats', 'bracket: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats}, similarly designated, reads.',
      ['bracket: foreign-agent → Kats', 'clause: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats}, similarly designated by law experts, reads.',
      ['bracket: foreign-agent → Kats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} is also on the list.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    ['{m:Kats} (foreign agent) sings. {f:Shats} is also on the list of guests.', ['bracket: foreign-agent → Kats']],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} (also in the register) reads.',
      ['bracket: foreign-agent → Kats', 'bracket: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} is in the register.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    ['{m:Kats} (foreign agent) sings. {f:Shats} is in the register of voters.', ['bracket: foreign-agent → Kats']],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} has stood on the list since 2021.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    [
      '{m:Kats} (foreign agent) sings. {f:Shats} has been on the list since May.',
      ['bracket: foreign-agent → Kats', 'prose: foreign-agent → Shats'],
    ],
    ['{m:Kats} (foreign agent) sings. {f:Shats} looked at the list.', ['bracket: foreign-agent → Kats']],
    ['{m:Kats} (foreign agent) sings. {f:Shats} is on a list.', ['bracket: foreign-agent → Kats']],
    ['{X} (undesirable) closed. {Y} has the same status.', ['bracket: undesirable → X', 'prose: undesirable → Y']],
    ['{X} (undesirable) closed. {Y} is an agent too.', ['bracket: undesirable → X']],
    ['Foreign agents are many. {m:Kats} is an agent since 2021.', ['prose: foreign-agent → Kats']],
    ['{m:Kats} sings. {f:Shats} is an agent too.', []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
