/** How a notice is taken out: with the space or the commas that it needs, or not at all. */
import { describe, expect, test } from '@jest/globals'
import { mend, type FixFormat } from './mend.js'

const asOf = '2025-06-01'

test.each<[string, string, string]>([
  ['a bracket at the end', 'Талибан (запрещён в РФ)', 'Талибан'],
  ['a bracket behind a narrow gap', 'Талибан\u00A0(запрещён в РФ) ушёл.', 'Талибан ушёл.'],
  ['a bracket right behind the name', 'Талибан(запрещён в РФ) ушёл.', 'Талибан ушёл.'],
  [
    'a bracket of one, not of his neighbour',
    'Талибан (запрещён в РФ) и ИГИЛ* ушли.\n\n* Запрещены в РФ',
    'Талибан и ИГИЛ* ушли.\n\n* Запрещены в РФ',
  ],
  ['a clause between commas', 'The Taliban, banned in Russia, left.', 'The Taliban left.'],
  ['a clause before the full stop', 'Ушёл Талибан, запрещённый в РФ.', 'Ушёл Талибан.'],
  ['a clause behind a line break', 'Ушёл Талибан,\nзапрещённый в РФ.', 'Ушёл Талибан.'],
  ['a clause right behind its comma', 'Ушёл Талибан,запрещённый в РФ.', 'Ушёл Талибан.'],
  ['a clause behind a wide gap', 'Ушёл Талибан,  запрещённый в РФ.', 'Ушёл Талибан.'],
  ['a clause at the end', 'Ушёл Талибан, запрещённый в РФ', 'Ушёл Талибан'],
  [
    'a clause before a semicolon',
    'Талибан, запрещённый в РФ; ИГИЛ (запрещено в РФ).',
    'Талибан; ИГИЛ (запрещено в РФ).',
  ],
  ['a clause before an ellipsis', 'Ушёл Талибан, запрещённый в РФ… И всё.', 'Ушёл Талибан… И всё.'],
  ['a clause before an ellipsis in speech', 'Он крикнул: «Талибан, запрещённый в РФ…!»', 'Он крикнул: «Талибан…!»'],
  ['a clause before a straight mark', 'Он крикнул: "Вот Талибан, запрещённый в РФ"', 'Он крикнул: "Вот Талибан"'],
  ['a clause before a dash', 'Талибан, запрещённый в РФ — и всё.', 'Талибан — и всё.'],
  ['a clause before a quotation mark', 'Пришёл «Талибан, запрещённый в РФ».', 'Пришёл «Талибан».'],
  [
    'a clause in a row: the comma parts the names',
    'Пришли Талибан, запрещённый в РФ, ИГИЛ (запрещено в РФ) и Петров.',
    'Пришли Талибан, ИГИЛ (запрещено в РФ) и Петров.',
  ],
  [
    'a clause far before the next name',
    'Талибан, запрещённый в РФ, ушёл в горы; потом пришёл ИГИЛ (запрещено в РФ).',
    'Талибан ушёл в горы; потом пришёл ИГИЛ (запрещено в РФ).',
  ],
  ['an attribute within the sentence', 'Вчера запрещённый в РФ Талибан ушёл.', 'Вчера Талибан ушёл.'],
  ['an attribute behind another word', 'Ушёл, а запрещённый в РФ Талибан остался.', 'Ушёл, а Талибан остался.'],
  [
    'an attribute behind a comma further on',
    'Пришли Иванов, «Заря» и запрещённый в РФ Талибан.',
    'Пришли Иванов, «Заря» и Талибан.',
  ],
  ['an attribute before a narrow gap', 'Вчера запрещённый в РФ\u00A0Талибан ушёл.', 'Вчера Талибан ушёл.'],
  ['a small attribute at the beginning', 'запрещённый в РФ Талибан ушёл.', 'Талибан ушёл.'],
  ['a last sentence', 'Талибан ушёл. Он запрещён в РФ.', 'Талибан ушёл.'],
  ['a first sentence', 'Талибан ушёл.\n\nОн запрещён в РФ. Все рады.', 'Талибан ушёл.\n\nВсе рады.'],
  ['a first sentence before a wide gap', 'Талибан ушёл.\n\nОн запрещён в РФ.  Все рады.', 'Талибан ушёл.\n\nВсе рады.'],
  ['a sentence in the middle', 'Талибан ушёл. Организация запрещена в РФ. Все рады.', 'Талибан ушёл. Все рады.'],
  [
    'a footnote with all its calls',
    'Талибан[1] и Талибан [1] ушли.\n\n[1] Запрещён в РФ\n[2] Данные',
    'Талибан и Талибан ушли.\n\n[2] Данные',
  ],
  ['a call behind a space', 'Талибан * ушёл.\n\n* Запрещён в РФ', 'Талибан ушёл.'],
])('%s goes', (_, before, after) => expect(mend(before, { asOf })).toBe(after))

test.each([
  ['as usual', 'Борис Акунин, который иноагент, рад.'],
  ['a wide gap behind the pronoun', 'Борис Акунин, который  иноагент, рад.'],
  ['a line break behind the comma', 'Борис Акунин,\nкоторый иноагент, рад.'],
  ['no space behind the comma', 'Борис Акунин,который иноагент, рад.'],
])('a relative clause without a verb goes: %s', (_, source) =>
  expect(mend(source, { asOf: '2023-06-01' })).toBe('Борис Акунин рад.'),
)

test.each([
  ['a relative clause with its verb', 'Талибан, который запрещён в РФ, ушёл.'],
  ['a bracket that holds a name', 'Талибан (движение «Талибан» запрещено в РФ) ушёл.'],
  ['an attribute whose next word is small', 'Запрещённая в РФ организация «Талибан» ушла.'],
  ['a capital attribute before a quotation mark', 'Запрещённый в РФ «Талибан» ушёл.'],
  ['a clause with no second comma', 'Талибан, запрещённый в РФ ушёл.'],
  ['a clause before a bracket', 'Талибан, запрещённый в РФ (и не только).'],
  ['the only sentence of a paragraph', 'Талибан ушёл.\n\nОн запрещён в РФ.'],
  ['the sentence that names', 'Талибан запрещён в РФ. Все рады.'],
  ['part of a sentence', 'Талибан ушёл. Все рады, а он запрещён в РФ.'],
  ['a bracket of two', 'Талибан и ИГИЛ (запрещены в РФ) ушли.'],
  ['a footnote of two', 'Талибан* и ИГИЛ* ушли.\n\n* Запрещены в РФ'],
])('%s stays', (_, source) => expect(mend(source, { asOf })).toBe(source))

describe('with its mark-up', () => {
  test.each<[FixFormat, string, string]>([
    ['markdown', 'Талибан (**запрещён** в РФ) ушёл.', 'Талибан ушёл.'],
    ['markdown', '**Талибан (запрещён в РФ)** ушёл.', '**Талибан** ушёл.'],
    ['markdown', 'Талибан\\* ушёл.\n\n\\* Запрещён в РФ\n', 'Талибан ушёл.\n'],
    ['markdown', 'Талибан[^1] ушёл.\n\n[^1]: Запрещён в РФ\n', 'Талибан ушёл.\n'],
    ['html', '<p>Талибан (<b>запрещён</b> в РФ) ушёл.</p>', '<p>Талибан ушёл.</p>'],
    ['html', '<p>Талибан (<a href="#n">запрещён</a> в РФ) ушёл.</p>', '<p>Талибан ушёл.</p>'],
    ['html', '<p>Талибан<sup>*</sup> ушёл.</p><p>* Запрещён в РФ</p>', '<p>Талибан ушёл.</p>'],
    ['html', '<p>Талибан ушёл. <i>Он запрещён в РФ.</i></p>', '<p>Талибан ушёл.</p>'],
  ])('%s: %s', (format, before, after) => expect(mend(before, { asOf, format })).toBe(after))

  test.each<[FixFormat, string]>([
    ['markdown', 'Талибан ([запрещён](/a) в РФ) ушёл.'],
    ['html', '<p>Талибан (<a href="https://example.org">запрещён</a> в РФ) ушёл.</p>'],
    ['html', '<p>Талибан (<img src="a.png"> запрещён в РФ) ушёл.</p>'],
  ])('%s: %s stays', (format, source) => expect(mend(source, { asOf, format })).toBe(source))
})
