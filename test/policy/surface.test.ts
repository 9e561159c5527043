import { expect, test } from '@jest/globals'
import { check } from '../reports.js'

test('a message tells a name without what takes no room in it', () => {
  const [plain, hidden] = ['Талибан', `Тали\u00AD${'\u200B'.repeat(5000)}бан`].map(name => {
    const { messages } = check(`${name} сообщил об этом.`, { asOf: '2024-11-30', path: 'draft.txt' })
    return messages.map(({ reason, expected }) => ({ reason, expected }))
  })
  expect(plain).toHaveLength(1)
  expect(hidden).toEqual(plain)
})
