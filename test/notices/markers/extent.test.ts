/** How far a notice reaches that may go, and which labels mark notices. */
import { describe, expect, test } from '@jest/globals'
import { allFootnotes, extentOf, isMereNotice, noticeLabels } from '../../../src/notices/markers/extent.js'
import { findNotices } from '../../../src/notices/index.js'
import { callsIn, footnoteAround, footnoteAt, labelOf, labelOpening } from '../../../src/notices/markers/markers.js'
import { noticeKinds, standsApart } from '../../../src/notices/types.js'
import { markedText } from '../marked-text.js'

/** What may go with each notice; nothing where more is said. */
function extents(marked: string): (string | undefined)[] {
  const { document, mentions } = markedText(marked)
  const { notices } = findNotices(document, mentions)
  return notices.map(notice => {
    const span = extentOf({ document, mentions }, notice, allFootnotes(document))
    return span && document.text.slice(span.start, span.end)
  })
}

describe('what goes with a notice', () => {
  test.each<[string, (string | undefined)[]]>([
    ['{Икс} (запрещён в РФ) ушёл.', [' (запрещён в РФ) ']],
    ['{Икс}, признанный иноагентом, ушёл.', [', признанный иноагентом, ']],
    ['{Икс}, который также признан иноагентом, ушёл.', [undefined]],
    ['{m:Кац} уехал. Он признан иноагентом. Все ушли.', ['Он признан иноагентом.']],
    ['{m:Кац} уехал. Он признан иноагентом в апреле. Все ушли.', [undefined]],
    ['{Икс} (запрещён в РФ, основан в Риге) ушёл.', [undefined]],
    ['{Икс} (норвежская организация, запрещена в РФ) ушёл.', [undefined]],
    ['{X} (a Belarusian group designated extremist in Russia) closed.', [undefined]],
    ['{Икс} (ИГ, {Икс}, запрещён в РФ) ушёл.', [undefined]],
    ['{Икс} ({Икс}, запрещён в РФ) ушёл.', [' (Икс, запрещён в РФ) ']],
    ['{Икс}* ушёл.\n\n* Запрещён в РФ', ['* Запрещён в РФ']],
    ['{Икс}* ушёл.\n\n* Запрещён в РФ, основан в Риге', [undefined]],
    ['Звёздочкой отмечены иностранные агенты. {Икс}* ушёл.', [undefined]],
    ['Минюст признал иноагентом {m:Кац}.', [undefined]],
    ['Запрещённая в России группировка {Икс} напала.', [undefined]],
    ['Иноагент {m:Кац} ушёл.', ['Иноагент ']],
    ['{X}, designated a foreign agent, closed.', [', designated a foreign agent, ']],
    ['{X} (designated a foreign agent in Russia) closed.', [' (designated a foreign agent in Russia) ']],
    ['{Икс}, признанный "иноагентом, ушёл.', [undefined]],
  ])('%s', (marked, expected) => {
    expect(extents(marked)).toEqual(expected)
  })
})

describe('nothing but a notice', () => {
  const isMere = (text: string): boolean => {
    const { document, mentions } = markedText(text)
    return isMereNotice({ document, mentions }, { start: 0, end: document.text.length })
  }
  test.each([
    ['Запрещён в РФ', true],
    ['(Организация запрещена в РФ.)', true],
    ['Норвежская организация запрещена в РФ', true],
    ['Организация запрещена в РФ для лиц', false],
    ['Организация запрещена в РФ с 2014 года', false],
    ['{Икс} запрещён в РФ', false],
    ['Роман запрещён в РФ', false],
  ])('%s: %s', (text, expected) => expect(isMere(text)).toBe(expected))

  test('with names that it may hold', () => {
    const { document, mentions } = markedText('{Икс} запрещён в РФ')
    const whole = { start: 0, end: document.text.length }
    expect(isMereNotice({ document, mentions }, whole, () => true)).toBe(true)
    expect(isMereNotice({ document, mentions }, whole, index => index > 0)).toBe(false)
  })
})

describe('labels that mark notices', () => {
  test.each<[string, Record<string, boolean>]>([
    ['{Икс}* ушёл.\n\n* Запрещён в РФ', { '*': true, '**': true, '1': false, '†': true }],
    ['{Икс}* ушёл.\n\n* Родился в Риге', { '*': false, '**': true, '1': false }],
    ['{Икс}[1] ушёл.\n\n[1] Запрещён в РФ', { '1': true, '2': true, '*': true, '◊': true }],
    ['{Икс} ушёл.', { '*': true, '1': false, a: false }],
  ])('%s', (marked, expected) => {
    const { document, mentions } = markedText(marked)
    const isNoticeLabel = noticeLabels(findNotices(document, mentions))
    expect(Object.fromEntries(Object.keys(expected).map(label => [label, isNoticeLabel(label)]))).toEqual(expected)
  })
})

describe('markers', () => {
  test.each([
    ['*', '*'],
    ['✱✱', '**'],
    ['²', '2'],
    ['[2]', '2'],
    ['[**]', '**'],
    ['[^note]', '^note'],
    ['†', '†'],
  ])('%s is %s', (marker, label) => expect(labelOf(marker)).toBe(label))

  test.each<[string, string[]]>([
    ['Дождь* и Медуза** ушли', ['*', '**']],
    ['«Дождь»* ушёл', ['*']],
    ['Дождь * ушёл', ['*']],
    ['Дождь ушёл. * Признан', []],
    ['Дождь *ушёл', []],
    ['Дождь*ушёл', []],
    ['Дождь¹ и Медуза² ушли', ['1', '2']],
    ['Дождь[1] и Медуза[^a] ушли', ['1', '^a']],
    ['*Дождь* закрыли', []],
    ['*Дождь* закрыли\nМедуза* ушла', ['*']],
    ['*Дождь закрыли\nМедуза* ушла', ['*']],
    ['**Дождь** и Медуза* ушли', ['*']],
    ['Дождь† ушёл', ['†']],
    ['* Дождь ушёл', []],
    ['Вчера **Дождь закрыли', []],
    ['Дождь****** ушёл', []],
    ['Дождь**[^a] и Медуза,*[2] ушли', ['**', '^a', '*', '2']],
  ])('calls in %s', (text, labels) => {
    expect(callsIn(markedText(text).document).map(({ label }) => label)).toEqual(labels)
  })

  test.each<[string, string[]]>([
    ['* Признан иноагентом', ['* Признан иноагентом']],
    ['* Признан иноагентом. ** Запрещён в РФ', ['* Признан иноагентом. ', '** Запрещён в РФ']],
    ['* признан иноагентом ** принадлежит ему', ['* признан иноагентом ', '** принадлежит ему']],
    ['Дождь ушёл. ¹ Признан иноагентом', ['¹ Признан иноагентом']],
    ['Дождь ушёл.          * Признан иноагентом', ['* Признан иноагентом']],
    ['(*) Признан иноагентом', []],
    ['Дождь ушёл', []],
  ])('footnotes in %s', (text, notes) => {
    const { document } = markedText(text)
    expect(allFootnotes(document).map(({ span }) => document.text.slice(span.start, span.end))).toEqual(notes)
  })

  test('a bracket opens with one', () => {
    expect(labelOpening('Дождь (*запрещён)', { start: 6, end: 17 })).toBe('*')
    expect(labelOpening('Дождь ( [1] запрещён)', { start: 6, end: 21 })).toBe('1')
    expect(labelOpening('Дождь (запрещён*)', { start: 6, end: 17 })).toBeUndefined()
  })

  test('the footnote at a place and around it', () => {
    const { document } = markedText('* Признан иноагентом. ** Запрещён в РФ')
    const footnotes = allFootnotes(document)
    expect(footnoteAround(footnotes, 0)?.label).toBe('*')
    expect(footnoteAround(footnotes, 10)?.label).toBe('*')
    expect(footnoteAround(footnotes, 24)?.label).toBe('**')
    expect(footnoteAround(footnotes, 100)).toBeUndefined()
    expect(footnoteAt(footnotes, 0)?.label).toBe('*')
    expect(footnoteAt(footnotes, 10)).toBeUndefined()
    expect(footnoteAt(footnotes, 22)?.label).toBe('**')
  })
})

test('footnotes and legends stand apart from the names', () => {
  expect(noticeKinds.filter(standsApart)).toEqual(['footnote', 'legend'])
})
