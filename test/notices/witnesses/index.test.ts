import { describe, expect, test } from '@jest/globals'
import { toldIn, witnessedIn, type Register } from './registered.js'

const asOf = '2026-09-20'
const register: Register = {
  'Quill Fund': ['undesirable', '2026-09-08'],
  'Oak House': ['undesirable', '2026-09-08'],
  'Tide Institute': ['undesirable', '2024-03-13'],
  'Heron School': ['undesirable', '2024-06-11'],
  'Ada Brook': ['foreign-agent', '2026-07-10'],
  'Kesta FM': ['foreign-agent', '2021-08-20'],
  Вереск: ['undesirable', '2024-02-14'],
  Ольха: ['undesirable', '2026-09-08'],
  'Red Tower': ['extremist', '2026-09-11'],
}

const told = (text: string, day = asOf): readonly string[] => witnessedIn(text, register, day)

describe('words and the register together tell a status', () => {
  test.each([
    [
      'a status word that nobody was told, and the day',
      'How {Quill Fund} came by it, undesirable on 8 September, nobody saw.',
      ['undesirable: Quill Fund'],
    ],
    [
      'the month',
      'That {Tide Institute} is what they call undesirable dates from March 2024.',
      ['undesirable: Tide Institute'],
    ],
    [
      'a register, and the year beside the name',
      'Undesirable? Look for {Kesta FM} among foreign agents: 2021, page two.',
      ['foreign-agent: Kesta FM'],
    ],
    [
      'an entry, and the day',
      'Foreign agents are many. On 10 July came {Ada Brook} to swell them.',
      ['foreign-agent: Ada Brook'],
    ],
    [
      'a new entry in a sentence behind news',
      'The undesirable grow in number. Hardly a surprise was {Quill Fund}, of Vienna.',
      ['undesirable: Quill Fund'],
    ],
    ['Russian', 'Нежелательных всё больше. С февраля 2024-го в их числе «{Вереск}».', ['undesirable: Вереск']],
  ])('%s', (_, text, found) => {
    expect(told(text)).toEqual(found)
  })

  test('items with the days of their entries', () => {
    const text =
      'Undesirable universities have become many.\n\nThe chronicle:\n\n- March 2024: {Tide Institute};\n- June 2024: {Heron School};\n'
    expect(told(text)).toEqual(['undesirable: Tide Institute', 'undesirable: Heron School'])
  })

  test('a list under its status', () => {
    const text = 'Undesirable since the summer:\n\n- {Quill Fund}, Vienna\n- the pigeons\n'
    expect(told(text)).toEqual(['undesirable: Quill Fund'])
  })

  test('paragraphs of a chronicle', () => {
    const text =
      'Undesirable became a word.\n\nMarch 2024. Farewell to {Tide Institute}.\n\nJune 2024. And to {Heron School}.\n\nJuly. Rest.'
    expect(told(text)).toEqual(['undesirable: Tide Institute', 'undesirable: Heron School'])
  })

  test('the first lines of what leads to a list', () => {
    const text = 'Undesirable universities are many. They fill a page.\n\n- March 2024. {Tide Institute}: a loss.\n'
    expect(told(text)).toEqual(['undesirable: Tide Institute'])
  })

  test('items beside each other that were entered on one day', () => {
    const text =
      'Friday of the undesirable\n\nGood morning.\n\nWe met:\n\n- {Quill Fund}, Vienna\n- {Oak House}, Graz\n'
    expect(told(text)).toEqual(['undesirable: Quill Fund', 'undesirable: Oak House'])
  })

  test('the sentence behind', () => {
    const text = 'For {Ada Brook} it was over. On 10 July it began: foreign agent, the letter said.'
    expect(told(text)).toEqual(['foreign-agent: Ada Brook'])
  })
})

describe('one witness alone tells nothing', () => {
  test.each([
    ['the day without words', 'On 8 September {Quill Fund} opened a library.'],
    ['words without a day of the register', 'Undesirable things, {Tide Institute} thinks, are many.'],
    ['another day', 'Undesirable since 9 May 2022: not {Tide Institute}, but the pigeons.'],
    ['a status of another kind', 'Foreign agents gathered; in March 2024 {Tide Institute} sent a wreath.'],
    ['the year of another', 'The foreign agent of 2021 wrote to {Ada Brook} about {Kesta FM}.'],
    ['a source', 'The undesirable multiply, reports {Quill Fund}.'],
    ['what is asked', 'Did undesirable become a word for {Quill Fund}, too?'],
    ['one of two', 'Readers sent {Tide Institute} and its rival, the latter undesirable since 2024, letters.'],
    ['an entry into something else', 'Undesirable or not, says the lawyer, {Quill Fund} entered a phase of calm.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  test('what is denied or only possible', () => {
    expect(told('A list grows. Whether {Quill Fund} may be undesirable is not known.')).toEqual([])
  })

  test('before the day of the entry', () => {
    const text = 'That {Tide Institute} is what they call undesirable dates from March 2024.'
    expect(told(text, '2024-03-01')).toEqual([])
  })

  test('notices that others bear make no list of news', () => {
    const text = 'Weekend\n\n- {Quill Fund} (an undesirable organisation) opens late\n- {Oak House} plays chess\n'
    expect(toldIn(text, register, asOf)).toEqual(['undesirable: Quill Fund'])
  })
})

describe('what is told', () => {
  test('a status that was read is not told once more', () => {
    const text = '{Quill Fund} was declared undesirable on 8 September. On 8 September {Quill Fund} was in Vienna.'
    expect(toldIn(text, register, asOf)).toEqual(['undesirable: Quill Fund'])
  })

  test('each status once, at the first name that the witnesses speak for', () => {
    const text =
      'Undesirable: a word of the year. By 8 September it had {Quill Fund}; on 8 September {Quill Fund} had it.'
    expect(told(text)).toEqual(['undesirable: Quill Fund'])
  })
})

describe('ends that a text tells', () => {
  const gone: Register = { 'Lev Stone': ['foreign-agent', '2022-04-01', '2026-09-11'] }
  const claims = (text: string, day = asOf): readonly string[] => toldIn(text, gone, day)

  test.each([
    ['on their day', 'Foreign agents: removed: {Lev Stone} (11 September).'],
    ['lately', 'New foreign agents are few.\n\nRemoved, write nothing:\n\n- {Lev Stone}, foreign agent until now\n'],
  ])('%s', (_, text) => {
    expect(claims(text)).toContain('foreign-agent ended: Lev Stone')
  })

  test.each([
    ['of another day', 'Foreign agents: {Lev Stone} (5 May), a foreign agent.', '2027-03-01'],
    ['of what is not over yet', 'Foreign agents: removed: {Lev Stone} (11 September), a foreign agent.', '2026-09-10'],
    ['of a party that bears a notice', 'Removed from the shop: {Lev Stone} (foreign agent) on 11 September.', asOf],
  ])('not %s', (_, text, day) => {
    expect(claims(text, day)).not.toContain('foreign-agent ended: Lev Stone')
  })
})
