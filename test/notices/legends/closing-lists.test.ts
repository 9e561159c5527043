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
  // A last paragraph that says only what several are whom the text has named.
  [
    '{m:Икс} и {Игрек} ушли.\n\nМэр бежал.\n\nПризнаны в России иностранными агентами: {m:Икс}, «{Игрек}».',
    [[0, 1, 2, 3]],
  ],
  [
    '{m:Икс} и {Игрек} ушли.\n\nМэр бежал.\n\nПризнан иностранным агентом: {m:Икс}. «{Игрек}» — нежелательная организация.',
    [
      [0, 2],
      [1, 3],
    ],
  ],
  [
    '{m:Икс} and {Игрек} left.\n\nThe mayor fled.\n\n{m:Икс} and {Игрек} are designated foreign agents in Russia.',
    [[0, 1, 2, 3]],
  ],
  // Behind it only tags, credits and other notes.
  [
    '{m:Икс} и {Игрек} ушли.\n\nПризнаны иностранными агентами: {m:Икс}, «{Игрек}».\n\n* Запрещённая в России организация, которую суд ликвидировал по иску прокуратуры; её материалы распространять нельзя, и ссылки на них тоже.\n\nФото: архив\n\n#новости',
    [[0, 1, 2, 3]],
  ],
  // Where the text goes on, the paragraph is the text's own.
  [
    '{m:Икс} и {Игрек} ушли.\n\nПризнаны иностранными агентами: {m:Икс}, «{Игрек}».\n\nВ этот же день мэр города подписал новый бюджет, в котором расходы на дороги выросли почти вдвое, а на школы остались прежними.',
    [],
  ],
  // It says more, names somebody new, or the text has its notices at names.
  ['{m:Икс} и {Игрек} ушли.\n\nМэр бежал.\n\nИноагенты {m:Икс} и {Игрек} уехали в Ригу.', []],
  ['{m:Икс} ушёл.\n\nМэр бежал.\n\nПризнаны иностранными агентами: {m:Икс}, «{Игрек}».', []],
  [
    '{m:Икс} и {Игрек} (признан иноагентом) ушли.\n\nМэр бежал.\n\n{m:Икс} и {Игрек} признаны иностранными агентами.',
    [],
  ],
  // A last paragraph about one alone is a late notice.
  ['{Икс} ушёл.\n\nМэр бежал.\n\n{Икс} внесён в реестр иностранных агентов.', []],
  // A rule in the middle of the text parts chapters.
  ['{Икс} ушёл.\n\n_____\n{Икс} внесён в реестр иностранных агентов.\n\nА.\n\nБ.\n\nВ.\n\nГ.\n\nД.', []],
])('%s', (text, expected) => {
  expect(legends(text)).toEqual(expected)
})
