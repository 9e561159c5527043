/** The footnotes of a document as a series: which marker a new one gets, and where its words go. */
import { describe, expect, test } from '@jest/globals'
import { Series } from '../../src/fixes/series.js'
import { usualMarks, type FixOptions } from '../../src/fixes/types.js'
import type { Notation } from '../../src/formats/notation.js'
import { check } from '../reports.js'
import { applyEdits } from '../../src/fixes/edits.js'
import { mend, notationOf, pathOf, type FixFormat } from './mend.js'

const note = 'Признан иностранным агентом'
const banned = 'Признан террористической организацией и запрещён в РФ'

const lower = (text: string): string => text.replace(/^./u, letter => letter.toLowerCase())

describe('the next marker', () => {
  test.each<[string, FixFormat, string, string]>([
    ['raised numbers', 'text', 'Рост¹. Акунин.\n\n¹ Данные', `Рост¹. Акунин².\n\n¹ Данные\n² ${note}`],
    [
      'raised numbers, with a gap and two digits',
      'text',
      'Рост¹. Спад⁹. Акунин. Талибан.\n\n¹ Данные\n⁹ Другие',
      `Рост¹. Спад⁹. Акунин¹⁰. Талибан¹¹.\n\n¹ Данные\n⁹ Другие\n¹⁰ ${note}\n¹¹ ${banned}`,
    ],
    ['numbers in brackets', 'text', 'Рост[3]. Акунин.\n\n[3] Данные', `Рост[3]. Акунин[4].\n\n[3] Данные\n[4] ${note}`],
    [
      'two taken',
      'text',
      'Рост* и спад**. Акунин.\n\n* Данные\n** Другие',
      `Рост* и спад**. Акунин***.\n\n* Данные\n** Другие\n*** ${note}`,
    ],
    [
      'the second taken',
      'text',
      'Рост**. Акунин. Талибан.\n\n** Данные',
      `Рост**. Акунин*. Талибан***.\n\n** Данные\n* ${note}\n*** ${banned}`,
    ],
    [
      'line ends behind the last',
      'text',
      'Акунин. Рост*.\n\n* Данные за год\n\n',
      `Акунин**. Рост*.\n\n* Данные за год\n** ${note}\n\n`,
    ],
    ['the end of a line behind the text', 'text', 'Акунин.\n\nПетров.\n', `Акунин*.\n\nПетров.\n\n* ${note}\n`],
    [
      'own notes',
      'markdown',
      'Рост[^1] и спад[^7]. Акунин. Талибан.\n\n[^1]: Данные\n\n[^7]: Другие',
      `Рост[^1] и спад[^7]. Акунин[^8]. Талибан[^9].\n\n[^1]: Данные\n\n[^7]: Другие\n\n[^8]: ${note}\n\n[^9]: ${banned}`,
    ],
    [
      'a number that the text calls besides',
      'text',
      'Рост¹ и ссылка[7]. Акунин.\n\n¹ Данные',
      `Рост¹ и ссылка[7]. Акунин⁸.\n\n¹ Данные\n⁸ ${note}`,
    ],
    ['a number that no note has is no model', 'text', 'Ссылка[7]. Акунин.', `Ссылка[7]. Акунин*.\n\n* ${note}`],
    [
      'own notes with letters',
      'markdown',
      'Рост[^a]. Акунин.\n\n[^a]: Данные',
      `Рост[^a]. Акунин\\*.\n\n[^a]: Данные\n\n\\* ${note}`,
    ],
    [
      'own notes with a letter and a number',
      'markdown',
      'Рост[^a1]. Акунин.\n\n[^a1]: Данные',
      `Рост[^a1]. Акунин\\*.\n\n[^a1]: Данные\n\n\\* ${note}`,
    ],
    [
      'own notes with a number and a letter',
      'markdown',
      'Рост[^1a]. Акунин.\n\n[^1a]: Данные',
      `Рост[^1a]. Акунин\\*.\n\n[^1a]: Данные\n\n\\* ${note}`,
    ],
    ['an own number that no note has', 'markdown', 'Ссылка[^7]. Акунин.', `Ссылка[^7]. Акунин[^8].\n\n[^8]: ${note}`],
    [
      'bare numbers of two digits',
      'text',
      'Рост¹². Акунин.\n\n12 — данные',
      `Рост¹². Акунин¹³.\n\n12 — данные\n13 — ${lower(note)}`,
    ],
    [
      'bare numbers with a dash',
      'text',
      'Рост¹. Акунин. Талибан.\n\n1 — данные за год',
      `Рост¹. Акунин². Талибан³.\n\n1 — данные за год\n2 — ${lower(note)}\n3 — ${lower(banned)}`,
    ],
    [
      'bare numbers with a full stop',
      'text',
      'Рост[1]. Акунин.\n\n1. Данные',
      `Рост[1]. Акунин[2].\n\n1. Данные\n2. ${note}`,
    ],
    [
      'a marker with a dash',
      'text',
      'Рост*. Акунин.\n\n* — данные',
      `Рост*. Акунин**.\n\n* — данные\n** — ${lower(note)}`,
    ],
    [
      'a dash without spaces',
      'text',
      'Рост*. Акунин.\n\n*— данные',
      `Рост*. Акунин**.\n\n*— данные\n**— ${lower(note)}`,
    ],
    [
      'a dash with wide spaces',
      'text',
      'Рост*. Акунин.\n\n*  –  данные',
      `Рост*. Акунин**.\n\n*  –  данные\n**  –  ${lower(note)}`,
    ],
    [
      'a colon, which is none',
      'text',
      'Рост*. Акунин.\n\n*: данные',
      `Рост*. Акунин**.\n\n*: данные\n** ${lower(note)}`,
    ],
    [
      'bare numbers of a page',
      'html',
      '<p>Рост¹. Акунин.</p><p>1 — данные</p>',
      `<p>Рост¹. Акунин².</p><p>1 — данные</p><p>2 — ${lower(note)}</p>`,
    ],
    [
      'numbers that the list of a page gives',
      'html',
      '<p>Рост<sup>1</sup>. Акунин.</p><ol><li>Данные</li></ol>',
      `<p>Рост<sup>1</sup>. Акунин<sup>2</sup>.</p><ol><li>Данные</li><li>${note}</li></ol>`,
    ],
    [
      'numbers within a list of a page',
      'html',
      '<p>Рост<sup>1</sup>. Акунин.</p><ol><li><sup>1</sup> Данные</li></ol>',
      `<p>Рост<sup>1</sup>. Акунин<sup>2</sup>.</p><ol><li><sup>1</sup> Данные</li><li><sup>2</sup> ${note}</li></ol>`,
    ],
    [
      'items of a list',
      'markdown',
      'Рост¹. Акунин. Талибан.\n\n1. Данные',
      `Рост¹. Акунин². Талибан³.\n\n1. Данные\n2. ${note}\n3. ${banned}`,
    ],
    [
      'items of a list whose numbers are all the same, called by a tag',
      'markdown',
      'Рост<sup>1</sup> и спад<sup>2</sup>. Акунин.\n\n1) Данные\n1) Другие\n',
      `Рост<sup>1</sup> и спад<sup>2</sup>. Акунин<sup>3</sup>.\n\n1) Данные\n1) Другие\n3) ${note}\n`,
    ],
    [
      'raised tags with numbers',
      'html',
      '<p>Рост<sup>1</sup>. Акунин.</p><p><sup>1</sup> Данные</p>',
      `<p>Рост<sup>1</sup>. Акунин<sup>2</sup>.</p><p><sup>1</sup> Данные</p><p><sup>2</sup> ${note}</p>`,
    ],
    [
      'raised tags with asterisks',
      'html',
      '<p>Рост<sup>*</sup>. Акунин.</p><p><sup>*</sup> Данные</p>',
      `<p>Рост<sup>*</sup>. Акунин<sup>**</sup>.</p><p><sup>*</sup> Данные</p><p><sup>**</sup> ${note}</p>`,
    ],
  ])('%s (%s)', (_, format, before, after) => expect(mend(before, { format, style: 'footnote' })).toBe(after))
})

describe('the house’s marks', () => {
  test.each<[string, FixOptions['marks'], string, string]>([
    [
      'fewer than are needed',
      ['*'],
      'Акунин. Талибан. Земфира.',
      `Акунин*. Талибан¹. Земфира*.\n\n* Признаны иностранными агентами\n¹ ${banned}`,
    ],
    ['none', [], 'Акунин. Талибан.', `Акунин¹. Талибан².\n\n¹ ${note}\n² ${banned}`],
    [
      'by category: others keep off them',
      { 'foreign-agent': '*' },
      'Талибан. Акунин.',
      `Талибан**. Акунин*.\n\n** ${banned}\n* ${note}`,
    ],
    [
      'by category: once it is taken, the next',
      { 'foreign-agent': '*' },
      'Телеканал «Дождь». Акунин.',
      `Телеканал «Дождь»*. Акунин**.\n\n* Признан иностранным агентом и нежелательной организацией в РФ\n** ${note}`,
    ],
    [
      'by category: taken by something else',
      { 'foreign-agent': '†' },
      'Рост† есть. Талибан. Акунин.\n\n† Данные',
      `Рост† есть. Талибан*. Акунин**.\n\n† Данные\n* ${banned}\n** ${note}`,
    ],
  ])('%s', (_, marks, before, after) => expect(mend(before, { style: 'footnote', marks })).toBe(after))
})

const seriesOf = (source: string, format: FixFormat = 'text', marks: FixOptions['marks'] = usualMarks) => {
  const { document } = check(source, { asOf: '2024-11-30', path: pathOf(format) }).analysis
  return new Series(document, notationOf(format), marks)
}

describe('a call', () => {
  const source = 'Рост* и спад*.\n\n* Данные за год.'

  test('of words that are there is that footnote’s, however they are written', () => {
    for (const words of ['Данные за год', 'данные  за год.', 'ДАННЫЕ ЗА ГОД . '])
      expect(seriesOf(source).callFor(words, [], 0)).toEqual({ marker: '*', edits: [] })
    expect(seriesOf('Ёж*.\n\n* Запрещён').callFor('запрещен', [], 0)).toEqual({ marker: '*', edits: [] })
  })

  test('of new words adds them once', () => {
    const series = seriesOf(source)
    const added = series.callFor('иное', [], 0)!
    expect(added.marker).toBe('**')
    expect(applyEdits(source, added.edits)).toBe(`${source}\n** Иное`)
    expect(series.callFor('Иное.', [], 0)).toEqual({ marker: '**', edits: [] })
    expect(series.callFor('другое', [], 0)!.marker).toBe('***')
  })

  test('that leads nowhere takes no marker', () => {
    const series = seriesOf(source)
    expect(
      series.attempt<string>(() => {
        series.callFor('иное', [], 0)
        series.footnoteFor('†', 'ещё')
        return undefined
      }),
    ).toBeUndefined()
    expect(series.callFor('другое', [], 0)!.marker).toBe('**')
    expect(series.footnoteFor('†', 'ещё')).toHaveLength(1)
  })

  test('that leads nowhere leaves the marker of the same words', () => {
    const series = seriesOf(source)
    series.callFor('иное', [], 0)
    series.attempt<string>(() => {
      series.footnoteFor('†', 'иное')
      return undefined
    })
    expect(series.callFor('иное', [], 0)).toEqual({ marker: '**', edits: [] })
    expect(series.footnoteFor('†', 'иное')).toHaveLength(1)
    expect(series.callFor('иное', [], 0)).toEqual({ marker: '†', edits: [] })
  })

  test('that leads somewhere keeps it', () => {
    const series = seriesOf(source)
    expect(series.attempt(() => series.callFor('иное', [], 0))?.marker).toBe('**')
    expect(series.callFor('другое', [], 0)!.marker).toBe('***')
  })

  test('in vain is answered once', () => {
    const series = seriesOf('Рост* и спад**.\n\n* Данные')
    expect(series.footnoteFor('*', 'иное')).toBeUndefined()
    const edits = series.footnoteFor('**', 'иное')!
    expect(applyEdits('Рост* и спад**.\n\n* Данные', edits)).toBe('Рост* и спад**.\n\n* Данные\n** Иное')
    expect(series.footnoteFor('**', 'иное')).toBeUndefined()
    expect(series.callFor('иное', [], 0)).toEqual({ marker: '**', edits: [] })
  })

  test('is found in the text, not in front of its footnote', () => {
    expect(
      seriesOf(source)
        .callsOf('*')
        .map(({ start, end }) => [start, end]),
    ).toEqual([
      [4, 5],
      [12, 13],
    ])
    expect(seriesOf(source).callsOf('**')).toEqual([])
    const within = 'Рост* и спад**.\n\n* Данные за год, как и рост*.'
    expect(
      seriesOf(within)
        .callsOf('*')
        .map(({ start }) => start),
    ).toEqual([4, within.lastIndexOf('*')])
  })

  test.each<[FixFormat, string, string, string]>([
    ['text', source, '*', '*'],
    ['text', source, '†', '†'],
    ['text', source, '^3', '[^3]'],
    ['text', 'Рост¹.\n\n¹ Данные', '1', '¹'],
    ['text', 'Рост[1].\n\n[1] Данные', '1', '[1]'],
    ['markdown', 'Рост\\*.\n\n\\* Данные', '*', '\\*'],
    ['markdown', 'Рост[^1].\n\n[^1]: Данные', '^1', '[^1]'],
    ['html', '<p>Рост<sup>*</sup>.</p><p><sup>*</sup> Данные</p>', '*', '<sup>*</sup>'],
  ])('in %s, %j: %s is written %s', (format, text, label, expected) => {
    expect(seriesOf(text, format).spelled(label)).toBe(expected)
    expect(seriesOf(text, format).calling(label)).toEqual({ marker: expected, edits: [] })
  })
})

describe('a footnote', () => {
  test('has its words without the marker', () => {
    const series = seriesOf('Рост* и спад[1].\n\n* Данные за год. \n[1] Иное')
    expect(series.footnotes.map(footnote => [footnote.label, series.textOf(footnote)])).toEqual([
      ['*', 'Данные за год.'],
      ['1', 'Иное'],
    ])
  })

  test.each<[string, string, string]>([
    ['the only one goes with the line', 'Рост*.\n\n* Данные', 'Рост*.'],
    ['the first of two', 'Рост*.\n\n* Данные\n** Иное', 'Рост*.\n\n** Иное'],
  ])('%s', (_, source, after) => {
    const series = seriesOf(source)
    expect(applyEdits(source, [series.removal(series.footnotes[0]!)])).toBe(after)
  })

  test('other words go where a span of the text stands in the source', () => {
    const source = 'Рост **есть**.'
    expect(applyEdits(source, [seriesOf(source, 'markdown').replacement({ start: 5, end: 9 }, 'был')])).toBe(
      'Рост **был**.',
    )
  })
})

describe('notes of the format’s own, which have one call each', () => {
  const source = 'Рост[^1] и спад\\*.\n\n[^1]: Данные\n\n\\* Другие'
  const { document } = check(source, { asOf: '2024-11-30', path: pathOf('markdown') }).analysis
  const series = () =>
    new Series(
      document,
      {
        ...notationOf('markdown'),
        note: (_, words, { length: taken }) => ({ marker: `<${taken}: ${words}>`, edits: [] }),
      },
      usualMarks,
    )

  test('are numbered as they are added, and shared by nobody', () => {
    const own = series()
    expect(own.callFor('данные', [], 0)?.marker).toBe('<0: Данные>')
    expect(own.callFor('данные', [], 0)?.marker).toBe('<1: Данные>')
  })

  test('take none back where a way leads nowhere', () => {
    const own = series()
    own.attempt<string>(() => {
      own.callFor('данные', [], 0)
      return undefined
    })
    expect(own.callFor('иное', [], 0)?.marker).toBe('<0: Иное>')
  })

  test('are called by the call that moves', () => {
    const { marker, edits } = series().calling('^1')
    expect(marker).toBe('[^1]')
    expect(applyEdits(source, edits)).toBe('Рост и спад\\*.\n\n[^1]: Данные\n\n\\* Другие')
    expect(series().calling('*').edits).toEqual([])
  })

  test.each<[string, (usual: Notation) => Notation, string, number, number | undefined]>([
    ['moves', usual => ({ ...usual, note: () => undefined }), '^1', 1, undefined],
    [
      'stays where the note may be called once more',
      usual => ({ ...usual, note: () => undefined, sharesNotes: true }),
      '^1',
      0,
      1,
    ],
    ['of an asterisk stays', usual => ({ ...usual, note: () => undefined }), '*', 0, 1],
    ['stays where notes are paragraphs', usual => usual, '^1', 0, 1],
  ])('the call %s', (_, changed, label, moved, renamed) => {
    const { document } = check(source, { asOf: '2024-11-30', path: pathOf('markdown') }).analysis
    const own = new Series(document, changed(notationOf('markdown')), usualMarks)
    expect(own.calling(label).edits).toHaveLength(moved)
    expect(own.renamed(label === '*' ? '^1' : '*', label)?.length).toBe(renamed)
  })

  test('are not written for a marker in vain', () => {
    expect(series().footnoteFor('^2', 'иное')).toBeUndefined()
    expect(series().footnoteFor('**', 'иное')).toHaveLength(1)
  })
})

test.each(
  ['*', '**', '***', '****', '*****', '†', '‡', '¹'].map(
    (mark, taken, marks) => [mark, marks.slice(0, taken)] as const,
  ),
)('%s comes behind the usual ones that are taken', (mark, taken) => {
  const called = taken.map((other, index) => `Том${'абвгдежз'[index]!}${other}`).join(', ')
  const notes = taken.map(other => `${other} Издание ${other.length} года.`).join('\n')
  const source = [...(called ? [`${called} вышли.`] : []), 'Борис Акунин рад.', ...(notes ? [notes] : [])].join('\n\n')
  expect(mend(source, { style: 'footnote' })).toContain(`Борис Акунин${mark} рад.`)
})

test('a note that begins in lower case is written anew so', () => {
  expect(mend('Медуза¹ пишет.\n\n1 — признана нежелательной организацией')).toBe(
    'Медуза¹ пишет.\n\n1 — признана иностранным агентом и нежелательной организацией в РФ',
  )
})

test('a call that a tag raises is written so for another name', () => {
  const source = 'Акунин<sup>1</sup> рад, и Быков тоже.\n\n1. Признан иностранным агентом'
  expect(mend(source.replace('Быков', 'Дмитрий Быков'), { format: 'markdown', style: 'footnote' })).toBe(
    'Акунин<sup>1</sup> рад, и Дмитрий Быков<sup>1</sup> тоже.\n\n1. Признан иностранным агентом',
  )
})
