/** What is said of a state whose register a list gives is that register's. */
import { describe, expect, test } from '@jest/globals'
import { withKinds } from '../../src/notices/jurisdictions.js'
import type { Notice, Statement } from '../../src/notices/types.js'
import { russianKinds } from '../../src/registry/russian-kinds.js'
import { StatusKinds, type StatusKind } from '../../src/registry/status-kind.js'
import type { StatusId } from '../../src/registry/types.js'

const of = (id: string, like: string, jurisdiction: string): StatusKind => ({
  ...russianKinds.find(like)!,
  id: id,
  jurisdiction,
})
const kinds = new StatusKinds([
  ...russianKinds,
  of('by-extremist', 'extremist', 'BY'),
  of('kz-terrorist', 'terrorist', 'KZ'),
])

const extremist = 'extremist' as StatusId
const meant = (statement: Statement, known = kinds): readonly Statement[] => {
  const notice: Notice = { kind: 'prose', start: 3, end: 9, statements: [statement], covers: [1] }
  const [read] = withKinds([notice], known)
  expect({ ...read!, statements: [] }).toEqual({ ...notice, statements: [] })
  return read!.statements
}

describe('a statement', () => {
  test('of ours stays as it is', () => {
    expect(meant({ category: extremist, banned: true })).toEqual([{ category: extremist, banned: true }])
  })

  test('of a state whose register is given is that register’s alone', () => {
    expect(meant({ category: extremist, banned: true, jurisdictions: ['BY'], foreign: true })).toEqual([
      { category: 'by-extremist', banned: true, jurisdictions: ['BY'] },
    ])
  })

  test('of ours and of that state is both', () => {
    expect(meant({ category: extremist, banned: false, jurisdictions: ['RU', 'BY'] })).toEqual([
      { category: extremist, banned: false, jurisdictions: ['RU', 'BY'] },
      { category: 'by-extremist', banned: false, jurisdictions: ['RU', 'BY'] },
    ])
  })

  test('by the words of its own is not said twice', () => {
    const own = { category: 'by-extremist' as StatusId, banned: false, jurisdictions: ['BY'] }
    expect(meant(own)).toEqual([own])
  })

  test('of another kind, or of another state, stays as it is', () => {
    const kazakh: Statement = { category: extremist, banned: true, jurisdictions: ['KZ'], foreign: true }
    const american: Statement = { category: extremist, banned: true, jurisdictions: ['US'], foreign: true }
    const unknown: Statement = { category: 'embargo', banned: true, jurisdictions: ['BY'] }
    expect([kazakh, american, unknown].flatMap(one => meant(one))).toEqual([kazakh, american, unknown])
  })

  test('of a ban is known to be of a register that is given, a list is not', () => {
    expect(meant({ category: null, banned: true, jurisdictions: ['BY'], foreign: true })).toEqual([
      { category: null, banned: true, jurisdictions: ['BY'] },
    ])
    const list: Statement = { category: null, banned: false, jurisdictions: ['BY'], foreign: true }
    expect(meant(list)).toEqual([list])
  })

  test('stays as it is where no list gives a register of another state', () => {
    const foreign: Statement = { category: extremist, banned: true, jurisdictions: ['BY'], foreign: true }
    expect(meant(foreign, russianKinds)).toEqual([foreign])
  })
})
