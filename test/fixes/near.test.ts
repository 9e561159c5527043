/** Fixes of long drafts, tried on what stands near the message: they are those that the whole draft would prove. */
import { describe, expect, test } from '@jest/globals'
import { abridged, goesOnWithNotes } from '../../src/fixes/abridged.js'
import { defaultFixOptions, NearFixes, provedFix, styles } from '../../src/fixes/index.js'
import { draft, filler, joined, told } from './long-drafts.js'

describe.each(Object.keys(joined))('%s', extension => {
  const source = joined[extension]!(told(200))

  test.each(styles)('each message is mended as the whole draft proves it: %s', style => {
    const { report, check, lengths, notation } = draft(extension, source)
    const options = { ...defaultFixOptions, style }
    const near = new NearFixes(report, notation, check)
    const missing = report.messages.filter(({ ruleId }) => ruleId === 'missing-notice')
    expect(missing.length).toBeGreaterThan(3)
    for (const message of missing) {
      const found = near.proved(message, options)
      expect(found).toEqual(
        provedFix({ source, report, check: text => draft(extension, text).report, notation, options }, message),
      )
      expect(found).not.toBe('far')
    }
    expect(Math.max(...lengths)).toBeLessThan(source.length / 4)
  })
})

describe('a draft counts as abridged', () => {
  const source = joined['md']!(told(200))
  const { report, check } = draft('md', source)
  const message = report.messages.find(({ ruleId }) => ruleId === 'missing-notice')!

  test('where what is left reads as it does in the whole', () => {
    const near = abridged(report, [message], check, false)!
    const { report: left } = near
    const there = near.told(message)!
    const { source: shorter } = left.analysis.document
    expect(shorter).toMatch(/^---\ntitle: Новости\n---\n/)
    expect(shorter.endsWith(`${[197, 198, 199].map(filler).join('\n\n')}\n`)).toBe(true)
    expect(shorter).not.toContain(filler(196))
    expect(shorter).toContain(`${filler(2)}\n\n${filler(3)}\n\nОб этом сообщил Талибан`)
    expect(shorter.slice(there.start, there.end)).toBe('Талибан')
    expect(there.ruleId).toBe('missing-notice')
  })

  test.each<[string, (text: string) => string]>([
    ['another word', text => text.replace('Абзац 2:', 'Абзац 1:')],
    ['a block of another kind', text => text.replace('Абзац 2:', '# Абз:')],
    ['one block more', text => text.replace('дождь, и', 'дождь\n\n')],
    ['another day', text => text.replace('title: Новости', 'date: 2001-1-1 ')],
    ['no message', text => text.replace('Талибан', 'Талисма')],
  ])('not with %s', (_, changed) => {
    expect(abridged(report, [message], text => draft('md', changed(text)).report, false)).toBeUndefined()
  })

  test('not as several documents, and not where little is left out', () => {
    expect(abridged(report, [message], () => undefined, false)).toBeUndefined()
    const short = draft('md', joined['md']!(told(20)))
    expect(abridged(short.report, [short.report.messages[0]!], short.check, false)).toBeUndefined()
  })

  test('edits are taken over where all of them stand in it', () => {
    const near = abridged(report, [message], check, false)!
    const far = source.indexOf('Абзац 100')
    const [here] = near.inside([{ start: message.end, end: message.end, text: '!' }])!
    expect(here).toEqual({ start: near.told(message)!.end, end: near.told(message)!.end, text: '!' })
    expect(near.inside([{ start: far, end: far, text: '!' }])).toBeUndefined()
    expect(near.inside([{ start: message.end, end: far, text: '' }])).toBeUndefined()
    expect(near.inside([{ start: far, end: source.length, text: '' }])).toBeUndefined()
    expect(near.inside([{ start: 0, end: source.length, text: '' }])).toBeUndefined()
    expect(near.inside([{ start: message.start, end: message.end, text: '!' }])).toHaveLength(1)
    expect(near.inside([])).toEqual([])
    const both = [message.end, far].map(at => ({ start: at, end: at, text: '!' }))
    expect(near.inside(both)).toBeUndefined()
  })

  test('up to the very end of what is left, and no further', () => {
    const near = abridged(report, [message], check, false)!
    const begun = near.report.analysis.document.source
    let same = 0
    while (begun[same] === source[same]) same += 1
    const inside = (at: number) => near.inside([{ start: at, end: at, text: '!' }])
    expect(inside(0)).toEqual([{ start: 0, end: 0, text: '!' }])
    expect(inside(source.length)).toEqual([{ start: begun.length, end: begun.length, text: '!' }])
    const last = source.lastIndexOf('Абзац', same)
    expect(inside(last)).toEqual([{ start: last, end: last, text: '!' }])
    expect(inside(same + 10)).toBeUndefined()
  })

  test('and shows whether an edit changes what stands beside it', () => {
    const near = abridged(report, [message], check, false)!
    const left = near.report.analysis.document.source
    const at = near.told(message)!.end
    const after = (text: string) =>
      near.staysBeside(
        [{ start: at, end: at, text }],
        draft('md', left.slice(0, at) + text + left.slice(at)).report.analysis.document,
      )
    expect(after(' (запрещён)')).toBe(true)
    expect(after('\n\n<div>\n\n')).toBe(true)
    expect(after('\n\n```\n')).toBe(false)
  })

  test('with whole rows of a table, and its head', () => {
    const others = ['б', 'в', 'г', 'д', 'е', 'ж', 'з', 'и', 'к']
    const row = (first: string): string => `| ${[first, ...others].join(' | ')} |`
    const rows = told(200)
    rows[103] = ['а', '---', ...Array.from({ length: 20 }, (_, at) => `строка ${at}`), 'Хизб ут-Тахрир', 'а']
      .map(first => (first === '---' ? `|${'---|'.repeat(10)}` : row(first)))
      .join('\n')
    const found = draft('md', joined['md']!(rows))
    const last = found.report.messages.findLast(({ ruleId }) => ruleId === 'missing-notice')!
    const left = abridged(found.report, [last], found.check, false)!.report.analysis.document.source
    expect(left).toContain(`${row('Хизб ут-Тахрир')}\n${row('а')}\n`)
    expect(left).toContain(`${row('а')}\n|---|`)
    expect(left).not.toContain(row('строка 10'))
  })

  test('with what is told of the party anywhere, and not of others', () => {
    const again = [...told(200)]
    again[100] = 'Потом Талибан ушёл.'
    again[120] = 'Потом Олег Кашин ушёл.'
    const { report: whole, check: checkIt } = draft('md', joined['md']!(again))
    const first = whole.messages.find(({ ruleId }) => ruleId === 'missing-notice')!
    const left = abridged(whole, [first], checkIt, false)!.report.analysis.document.source
    expect(left).toContain(`${filler(99)}\n\nПотом Талибан ушёл.\n\n${filler(101)}`)
    expect(left).not.toMatch(/Кашин/)
    expect(left).not.toContain(filler(98))
    expect(left).not.toContain(filler(102))
  })

  test('of a party that is told of often the first places and the last ones', () => {
    const often = [...told(400)]
    for (const at of [100, 130, 160, 190, 220, 250, 280]) often[at] = `Талибан ушёл на ${at}.`
    const { report: whole, check: checkIt } = draft('md', joined['md']!(often))
    const first = whole.messages.find(({ ruleId }) => ruleId === 'missing-notice')!
    const left = abridged(whole, [first], checkIt, false)!.report.analysis.document.source
    expect(left.match(/(?<=ушёл на )\d+/g)).toEqual(['100', '130', '220', '250', '280'])
  })

  test('nothing is proved near where the draft is short', () => {
    const short = draft('md', joined['md']!(told(20)))
    const near = new NearFixes(short.report, short.notation, short.check)
    const first = short.report.messages.find(({ ruleId }) => ruleId === 'missing-notice')!
    expect(near.proved(first, defaultFixOptions)).toBe('far')
  })

  test('a message that no way mends has no fix, and nothing is checked for it', () => {
    const alone = draft('txt', '* Признан иностранным агентом')
    const near = new NearFixes(alone.report, alone.notation, alone.check)
    expect(near.proposed(alone.report.messages[0]!, defaultFixOptions)).toBeUndefined()
    expect(near.proved(alone.report.messages[0]!, defaultFixOptions)).toBeUndefined()
    expect(alone.lengths).toEqual([])
  })

  test('with all notes and calls, where a fix may go on with them', () => {
    const noted = [...told(200)]
    noted[100] = 'Сосед* сказал.'
    noted[150] = '* Имя изменено.'
    const found = draft('md', joined['md']!(noted))
    const told2 = found.report.messages.find(({ ruleId }) => ruleId === 'missing-notice')!
    const sourceOf = (withNotes: boolean): string =>
      abridged(found.report, [told2], found.check, withNotes)!.report.analysis.document.source
    expect(sourceOf(false)).not.toMatch(/Сосед\*|Имя изменено/)
    expect(sourceOf(true)).toMatch(/Сосед\* сказал\.\n\n\* Имя изменено\./)
  })
})

test.each<[boolean, string[]]>([
  [false, [' (признан иностранным агентом)']],
  [false, []],
  [true, ['*']],
  [true, ['[^1]']],
  [true, [' (признан)', '\n\n* Признан иностранным агентом']],
  [true, ['*', '\n\n* Признан иностранным агентом']],
])('whether a fix may go on with notes: %s for %j', (expected, texts) =>
  expect(goesOnWithNotes(texts.map(text => ({ start: 0, end: 0, text })))).toBe(expected),
)
