/** Where the words of a status stand beside a name, and nobody knows whether they are said of it. */
import { describe, expect, test } from '@jest/globals'
import { doubtsIn, type Register } from './registered.js'

const register: Register = {
  'Quill Fund': ['undesirable', '2024-03-13'],
  'Oak House': ['undesirable', '2026-09-08'],
  'Kesta FM': ['foreign-agent', '2021-08-20'],
  Вереск: ['foreign-agent', '2024-02-14'],
  'Red Tower': ['extremist', '2022-09-11'],
}

const doubts = (text: string): readonly string[] => doubtsIn(text, register, '2026-09-20')

describe('what is asked', () => {
  test.each([
    [
      'words beside the name that nothing which is read holds',
      '{Kesta FM}, a station with the same foreign-agent status, sings.',
      ['Kesta FM said-beside: foreign-agent status'],
    ],
    [
      'words in the sentence behind',
      '{Quill Fund} lent us books. Undesirable by decree: what a word for a house of readers.',
      ['Quill Fund said-behind: Undesirable'],
    ],
    [
      'in the paragraph behind, where a ban is spoken of',
      'There is also the name {Red Tower}.\n\nThat is something else: an extremist group, banned in Russia, not a club.',
      ['Red Tower said-behind: extremist group'],
    ],
    [
      'what goes on with news of a register, of whoever was entered lately',
      'On the 11th the list of undesirable organisations was extended by {Quill Fund}, by the newspaper {Oak House}.',
      ['Oak House told-around: list of undesirable organisations was extended by'],
    ],
    [
      'Russian',
      '{Вереск}, театр с тем же статусом иноагента, поёт.',
      ['Вереск said-beside: с тем же статусом иноагента'],
    ],
  ])('%s', (_, text, found) => {
    expect(doubts(text)).toEqual(found)
  })

  test.each([
    ['what a notice tells', '{Kesta FM}, a foreign agent, sings.'],
    ['what is said of the editor', "{Kesta FM}'s editor was designated a foreign agent."],
    [
      'what is said of somebody without a name',
      'In an interview with {Kesta FM}, the singer, a foreign agent, said so.',
    ],
    ['what is said of a name that no list has', 'A reporter of {Kesta FM} Ann Brook, a foreign agent, sings.'],
    ['what is said of her husband', 'Unlike her husband, who is a foreign agent, {Kesta FM} sings.'],
    ['a law', 'Georgia passed a foreign agents law; {Kesta FM} saw it.'],
    ['a charge', 'He was found guilty of taking part in an undesirable organisation after a talk at {Quill Fund}.'],
    ['what may be', '{Kesta FM} may soon be declared a foreign agent.'],
    ['what is asked', 'Is {Kesta FM} a foreign agent?'],
    ['what the party reports', '{Kesta FM} reported on foreign agents.'],
    ['a register that only grows', '{Kesta FM} sings. The register of foreign agents has grown.'],
    ['another paragraph without a ban', '{Kesta FM} sings.\n\nForeign agents must report.'],
    ['a sentence behind that names another', '{Kesta FM} sings. {Oak House} is called a foreign agent somewhere.'],
    ['another status', '{Kesta FM}, a house with an undesirable smell, sings.'],
  ])('not: %s', (_, text) => {
    expect(doubts(text)).toEqual([])
  })
})

test('the words would tell what they say: the contraction, the ban', () => {
  const statements = (text: string): readonly string[] => doubtsIn(text, register, '2026-09-20', 'statements')
  expect(statements('{Вереск}, театр с тем же статусом иноагента, поёт.')).toEqual([
    '{"category":"foreign-agent","banned":false,"contracted":true}',
  ])
  expect(
    statements(
      'In May the {Red Tower} group, supporters of a hockey club in a town of 80,000, was liquidated as extremist.',
    ),
  ).toEqual(['{"category":"extremist","banned":true}'])
})
