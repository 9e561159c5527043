/** What closes a text and names its parties once more. */
import { expect, test } from '@jest/globals'
import { analyse } from '../marked-text.js'

/** Indices of the mentions that each legend answers for. */
const legends = (text: string): (readonly number[])[] =>
  analyse(text).notices.flatMap(({ kind, covers }) => (kind === 'legend' ? [covers] : []))

test.each([
  ['{Икс} ушёл.\n\nМэр бежал.\n\nУпомянутые в тексте организации ({Икс}) запрещены в РФ.', [[0, 1]]],
  ['{Икс} left.\n\nThe organizations named above, {Икс} and {Игрек}, are banned in Russia.', [[0, 1, 2]]],
  ['{Икс} ушёл.\n\nМэр бежал.\n\n_____\n{Икс} внесён в реестр иностранных агентов.', [[0, 1]]],
  // A last paragraph that says neither is a late notice.
  ['{Икс} ушёл.\n\nМэр бежал.\n\n{Икс} внесён в реестр иностранных агентов.', []],
  // A rule in the middle of the text parts chapters.
  ['{Икс} ушёл.\n\n_____\n{Икс} внесён в реестр иностранных агентов.\n\nА.\n\nБ.\n\nВ.\n\nГ.\n\nД.', []],
])('%s', (text, expected) => {
  expect(legends(text)).toEqual(expected)
})
