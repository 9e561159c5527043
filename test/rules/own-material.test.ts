/** A foreign agent's own material: the fixed text, where it stands, how whole it is, whom it names. */
import { describe, expect, test } from '@jest/globals'
import { check } from '../reports.js'

const decreed = (by: string, of: string): string =>
  `Настоящий материал (информация) произведён, распространён и (или) направлен иностранным агентом ${by} либо касается деятельности иностранного агента ${of}.`
const former =
  'Данное сообщение (материал) создано и (или) распространено иностранным средством массовой информации, выполняющим функции иностранного агента.'

interface Own {
  readonly options?: Readonly<Record<string, readonly string[]>>
  readonly asOf?: string
  readonly path?: string
}

function faultsIn(text: string, { options = { outlet: ['meduza'] }, asOf = '2026-07-20', path = 'a.txt' }: Own = {}) {
  const settings = { rules: { 'own-material': { options } } }
  const { messages } = check(text, { asOf, path, settings })
  return messages.filter(({ ruleId }) => ruleId === 'own-material').map(({ reason }) => reason)
}

describe('the text', () => {
  test.each([
    ['is there', `${decreed('«Медуза»', '«Медуза»')} 18+\n\nНовости.`, undefined],
    ['is not there', 'Новости.\n\nПогода.', 'goes out without the required text'],
    [
      'stands far below',
      `${'Абзац текста.\n\n'.repeat(4)}${decreed('«Медуза»', '«Медуза»')}`,
      'does not stand at the head',
    ],
    ['is cut', 'Настоящий материал (информация) произведён иностранным агентом «Медуза».\n\nНовости.', 'is not whole'],
    [
      'names another in the first place',
      `${decreed('«Холод»', '«Медуза»')}\n\nНовости.`,
      'names another foreign agent',
    ],
    [
      'names another in the second place',
      `${decreed('«Медуза»', '«Холод»')}\n\nНовости.`,
      'names another foreign agent',
    ],
    ['is the former one', `${former}\n\nНовости.`, 'is the one from before December 2022'],
  ])('%s', (_, text, reason) => {
    expect(faultsIn(text)).toEqual(reason === undefined ? [] : [expect.stringContaining(reason)])
  })
})

test('the former text was right until the decree', () => {
  expect(faultsIn(`${former}\n\nНовости.`, { asOf: '2022-11-30' })).toEqual([])
})

test('nothing is due before the status began', () => {
  expect(faultsIn('Новости.', { asOf: '2020-01-01' })).toEqual([])
})

describe('an author', () => {
  const own = { options: { authors: ['dmitry-bykov'] }, path: 'a.md' }
  test('signs in the front matter', () => {
    const [reason] = faultsIn('---\nauthor: Дмитрий Быков\n---\n\nНовости.', own)
    expect(reason).toContain('ИНОСТРАННЫМ АГЕНТОМ БЫКОВЫМ ДМИТРИЕМ ЛЬВОВИЧЕМ ЛИБО')
    expect(reason).toContain('ИНОСТРАННОГО АГЕНТА БЫКОВА ДМИТРИЯ ЛЬВОВИЧА')
  })

  test('of another name is none', () => {
    expect(faultsIn('---\nauthor: Вячеслав Быков\n---\n\nНовости.', own)).toEqual([])
    expect(faultsIn('Новости.', own)).toEqual([])
  })
})
