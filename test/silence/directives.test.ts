/** Directives: what they keep back, from where to where, and which of them keep back nothing. */
import { describe, expect, test } from '@jest/globals'
import { check } from '../reports.js'

const lines = (text: string, path = 'draft.md'): string[] =>
  check(text, { asOf: '2024-11-30', path }).messages.map(
    ({ ruleId, start, end }) => `${text.slice(0, start).split('\n').length} ${ruleId} ${text.slice(start, end)}`,
  )

describe('ignore', () => {
  test.each([
    ['<!-- plashka ignore -->\n\nТалибан начал.\n\nИГИЛ кончил.', ['5 missing-notice ИГИЛ']],
    ['<!-- plashka ignore missing-notice -->\n\nТалибан начал.', []],
    ['<!-- plashka ignore taliban -- цитата 1996 года -->\n\nТалибан и ИГИЛ начали.', ['3 missing-notice ИГИЛ']],
    ['<!-- plashka ignore islamic-state, taliban -->\n\nТалибан и ИГИЛ начали.', []],
    ['<!-- plashka ignore -->\n- Талибан\n- ИГИЛ\n\nХАМАС', []],
    ['Талибан <!-- plashka ignore --> и ИГИЛ начали.', ['1 missing-notice Талибан']],
    [
      '<!-- plashka ignore late-notice -->\n\nТалибан начал.',
      ['1 unused-ignore <!-- plashka ignore late-notice -->', '3 missing-notice Талибан'],
    ],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('disable and enable', () => {
  const between = (open: string, close: string): string =>
    `<!-- plashka ${open} -->\n\nТалибан начал.\n\n<!-- plashka ${close} -->\n\nИГИЛ кончил.`
  test.each([
    [between('disable', 'enable'), ['7 missing-notice ИГИЛ']],
    [between('disable missing-notice', 'enable missing-notice'), ['7 missing-notice ИГИЛ']],
    [between('disable', 'enable islamic-state'), ['7 missing-notice ИГИЛ']],
    [between('disable', 'enable taliban'), []],
    [between('disable taliban islamic-state', 'enable taliban'), []],
    [between('disable taliban', 'enable'), ['7 missing-notice ИГИЛ']],
    ['<!-- plashka disable -->\n\nТалибан начал.\n\nИГИЛ кончил.', []],
    ['<!-- plashka disabel -->\n\nПогода.', ['1 unused-ignore <!-- plashka disabel -->']],
    ['<!-- plashka -->\n\nПогода.', ['1 unused-ignore <!-- plashka -->']],
    ['<!-- just a comment about plashka -->\n\nПогода.', []],
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))
})

describe('front matter', () => {
  test.each([
    ['plashka-ignore: all', []],
    ['plashka-ignore: taliban', ['5 missing-notice ИГИЛ']],
    ['plashka-ignore: [taliban, islamic-state]', []],
  ])('%s', (field, expected) => {
    expect(lines(`---\n${field}\n---\n\nТалибан и ИГИЛ начали.`)).toEqual(expected)
  })

  test('as a block list', () => {
    expect(lines('---\nplashka-ignore:\n  - taliban\n  - "islamic-state"\n---\n\nТалибан и ИГИЛ начали.')).toEqual([])
  })

  test('unused', () => {
    expect(lines('---\nplashka-ignore: meduza\n---\n\nПогода.')).toEqual(['2 unused-ignore plashka-ignore: meduza'])
  })
})

test('what is silenced is known', () => {
  const { silenced, messages } = check('<!-- plashka ignore -->\n\nТалибан начал.', {
    asOf: '2024-11-30',
    path: 'a.md',
  })
  expect(messages).toEqual([])
  expect(silenced.map(({ ruleId }) => ruleId)).toEqual(['missing-notice'])
})

test('many directives cost no more than they are long', () => {
  const text = `${'<!-- plashka disable missing-notice -->\n\n'.repeat(2000)}Талибан начал.`
  expect(lines(text).filter(line => line.includes('missing-notice Талибан'))).toEqual([])
})
