import { retext } from 'retext'
import { expect, test } from '@jest/globals'
import { inspect } from '../../src/library/index.js'
import { retextPlashka } from '../../src/retext/index.js'

const asOf = '2024-11-30'

test.each([
  ['Представители Талибана прилетели в Москву.'],
  [
    'Заголовок о Талибане\n\nПисатель Борис Акунин* уехал. «Медуза» (признана иноагентом) пишет.\n\n* Признан иностранным агентом',
  ],
  ['По данным «Вёрстки», да.\r\n\r\nИГИЛ (террористическая организация) и ФБК молчат 😀. Facebook’а нет.'],
  ['The Taliban (banned in Russia) and Meduza. Oleg Kashin wrote to Bellingcat, designated as undesirable in Russia.'],
])('the same text gives the same messages by either road: %s', async text => {
  const file = await retext().use(retextPlashka, { asOf }).process(text)
  const messages = file.messages.map(({ ruleId, place, reason }) => [
    ruleId,
    place && 'start' in place ? place.start.offset : -1,
    reason,
  ])
  expect(messages).toEqual(inspect(text, { asOf }).messages.map(({ ruleId, start, reason }) => [ruleId, start, reason]))
})

test('that lists are old is told with the first of several files, without a place', async () => {
  const processor = retext().use(retextPlashka, { asOf: '2031-01-15' }).freeze()
  const [first, second] = [await processor.process('Погода.'), await processor.process('Погода.')]
  expect(first.messages.map(({ ruleId, source, place, fatal }) => [ruleId, source, place, fatal])).toEqual([
    ['stale-lists', 'plashka', undefined, undefined],
  ])
  expect(second.messages).toEqual([])
  const rules = { 'stale-lists': { severity: 'off' as const } }
  const quiet = await retext().use(retextPlashka, { asOf: '2031-01-15', rules }).process('Погода.')
  expect(quiet.messages).toEqual([])
})

test('a message carries what reporters, fixers and editors need', async () => {
  const file = await retext().use(retextPlashka, { asOf }).process('Талибан молчит.')
  const [message] = file.messages
  expect(JSON.parse(JSON.stringify(message))).toMatchObject({
    name: '1:1-1:8',
    ruleId: 'missing-notice',
    source: 'plashka',
    fatal: true,
    actual: 'Талибан',
    expected: ['признан террористической организацией и запрещён в РФ'],
    entity: 'taliban',
    url: 'https://github.com/plashka/plashka/blob/main/rules/missing-notice/README.md',
    place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 8, offset: 7 } },
  })
  expect(message?.note).toContain('media law, art. 4')
})
