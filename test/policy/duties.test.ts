/** What is owed where, mention by mention, and what stands there. */
import { describe, expect, test } from '@jest/globals'
import { dutiesOf, type Duty } from '../../src/policy/duties.js'
import { requiredKinds } from '../../src/policy/statuses.js'
import type { Policy } from '../../src/policy/types.js'
import { draftOf, entities, standards } from './draft.js'

/** `place name number: standing statuses lack`, in order. */
function owed(marked: string, policy: Partial<Policy> = {}): string[] {
  const draft = draftOf(marked)
  const { document, mentions } = draft
  return dutiesOf(document, mentions, draft, standards(policy)).map(duty => told(duty, document.text))
}

const told = (duty: Duty, text: string): string => {
  const { entity, place, due, standing, unstated, lack } = duty
  return [
    ...(place === 'headline' ? ['headline'] : []),
    `${entity.name} ${due}: ${standing}`,
    ...(unstated.length > 0 ? [unstated.map(({ id }) => id).join(', ')] : []),
    ...(standing === 'incomplete' ? [lack] : []),
    ...(duty.standing === 'late' ? [`notice ${duty.later}`] : []),
    ...(duty.standing === 'doubtful' ? duty.doubts.map(({ start, end }) => `"${text.slice(start, end)}"`) : []),
  ].join(' ')
}

type Row = readonly [what: string, marked: string, expected: readonly string[], policy?: Partial<Policy>]

describe('who is owed a notice', () => {
  test.each<Row>([
    ['one who is named', '{Агент} пишет.', ['Агент 0: missing foreign-agent']],
    ['once', '{Агент} пишет. {Агент} читает.', ['Агент 0: missing foreign-agent']],
    [
      'each, in the order of the text',
      '{Агент}, {Фонд} и опять {Агент}.',
      ['Агент 0: missing foreign-agent', 'Фонд 1: missing undesirable'],
    ],
    ['not one who is possibly named', '{Агент?} пишет.', []],
    ['but at the place where it is certain', '{Агент?} пишет. {Агент} читает.', ['Агент 1: missing foreign-agent']],
    ['not one whose status is over', '{Бывшая} и {Будущая}.', []],
    [
      'not one whom the house leaves out',
      '{Агент} и {Фонд}.',
      ['Фонд 1: missing undesirable'],
      { entities: { агент: 'off' } as never },
    ],
    [
      'one whom the house takes lightly',
      '{Агент}',
      ['Агент 0: missing foreign-agent'],
      { entities: { агент: 'info' } as never },
    ],
    ['by a derived word', '{Террор derived}', ['Террор 0: missing terrorist']],
    [
      'unless the house does without',
      '{Террор derived} и {Фонд product}',
      ['Фонд 1: missing undesirable'],
      { derived: false },
    ],
    ['by a product', '{Экстрем product}', ['Экстрем 0: missing extremist']],
    [
      'unless the house does without that',
      '{Экстрем product} и {Террор derived}',
      ['Террор 1: missing terrorist'],
      { products: false },
    ],
    ['by its name in any case', '{Экстрем}', ['Экстрем 0: missing extremist'], { products: false, derived: false }],
  ])('%s', (...[, marked, expected, policy]) => expect(owed(marked, policy)).toEqual(expected))

  test('by the statuses in force that the policy wants', () => {
    const wanted = (policy: Partial<Policy>, day?: string): string[] =>
      requiredKinds(entities.Обе, standards(policy, day as never)).map(({ id }) => id)
    expect(wanted({})).toEqual(['extremist', 'foreign-agent'])
    expect(wanted({}, '2021-01-01')).toEqual(['extremist'])
    expect(wanted({ categories: { extremist: 'off' } })).toEqual(['foreign-agent'])
  })

  test('a status that two registers keep twice is owed once', () => {
    const twice = {
      ...entities.Террор,
      designations: [...entities.Террор.designations, ...entities.Террор.designations],
    }
    expect(requiredKinds(twice, standards()).map(({ id }) => id)).toEqual(['terrorist'])
  })
})

describe('where it is due', () => {
  const everywhere = '{Агент}\n\n- {Агент}'
  test.each<Row>([
    ['in a paragraph', '{Агент}', ['Агент 0: missing foreign-agent']],
    ['in an item', '# {Агент}\n\n- {Агент}', ['Агент 1: missing foreign-agent']],
    ['in a cell', '# {Агент}\n\n| {Агент}', ['Агент 1: missing foreign-agent']],
    ['in a caption', '# {Агент}\n\n@ {Агент}', ['Агент 1: missing foreign-agent']],
    ['not in a headline', '# {Агент} пишет', []],
    ['not in what only machines read', '~ {Агент}', []],
    ['not beside the text', '^ {Агент} и {Фонд}', []],
    ['but behind what stands beside it', '^ {Агент}\n\n{Агент} раз.', ['Агент 1: missing foreign-agent']],
    ['and before it', '{Агент} раз.\n\n^ {Фонд}', ['Агент 0: missing foreign-agent']],
    [
      'and between two such stretches',
      '^ {Агент}\n\n{Агент} раз.\n\n^ {Агент}',
      ['Агент 1: missing foreign-agent'],
      { scope: 'every' },
    ],
    ['in a footnote, where there is no other place', '~ {Агент}\n\n* {Агент}', ['Агент 1: missing foreign-agent']],
    ['not in a footnote, where there is one', '* {Агент}\n\n{Агент}', ['Агент 1: missing foreign-agent']],
    [
      'at every mention, if the house wants it',
      everywhere,
      ['Агент 0: missing foreign-agent', 'Агент 1: missing foreign-agent'],
      { scope: 'every' },
    ],
    [
      'at every mention of the body',
      '# {Агент}\n\n~ {Агент}\n\n{Агент}',
      ['Агент 2: missing foreign-agent'],
      { scope: 'every' },
    ],
    [
      'at the first mention of each section',
      '{Агент}. {Агент}\n\n# Два\n\n{Агент}\n\n{Агент}\n\n# Три\n\n# {Агент}\n\n{Агент}',
      ['Агент 0: missing foreign-agent', 'Агент 2: missing foreign-agent', 'Агент 5: missing foreign-agent'],
      { scope: 'section' },
    ],
    [
      'also in a headline',
      '# {Агент} пишет\n\n{Агент}.\n\n# {Агент} читает',
      ['headline Агент 0: missing foreign-agent', 'Агент 1: missing foreign-agent'],
      { headlines: true },
    ],
    [
      'in every headline, where every section counts',
      '# {Агент} пишет\n\nДа.\n\n# {Агент} читает',
      ['headline Агент 0: missing foreign-agent', 'headline Агент 1: missing foreign-agent'],
      { headlines: true, scope: 'section' },
    ],
    [
      'in every headline, where every mention counts',
      '# {Агент} пишет\n\n{Агент}\n\n# {Агент} читает',
      [
        'headline Агент 0: missing foreign-agent',
        'Агент 1: missing foreign-agent',
        'headline Агент 2: missing foreign-agent',
      ],
      { headlines: true, scope: 'every' },
    ],
  ])('%s', (...[, marked, expected, policy]) => expect(owed(marked, policy)).toEqual(expected))
})

describe('a notice counts', () => {
  test.each<Row>([
    ['that covers the mention', '{Агент} <иноагент: 0> пишет.', ['Агент 0: stated']],
    [
      'wherever it stands, if it covers the mention',
      '{Агент} раз. Два. Три. Четыре <иноагент: 0>.',
      ['Агент 0: stated'],
    ],
    ['before the name', '<иноагент: 1> {Фонд} и {Агент}.', ['Фонд 0: missing undesirable', 'Агент 1: stated']],
    ['in the next sentence', '{Агент} раз. <иноагент: 0>. Два.', ['Агент 0: stated']],
    [
      'in prose of the next sentence that names it anew',
      '{Агент} раз. {Агент} <prose иноагент: 1>.',
      ['Агент 0: stated'],
    ],
    [
      'not behind the name in the next sentence',
      '{Агент} раз. {Агент} <иноагент: 1> два.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'not in the one behind it',
      '{Агент} раз. Два. {Агент} <иноагент: 1> три.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'not before the name in the next sentence',
      '{Агент} раз. Слово: <иноагент: 1> {Агент} два.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    ['nor right before it', '{Агент} раз. Слово: <иноагент: 1>{Агент} два.', ['Агент 0: late foreign-agent notice 0']],
    [
      'not in prose of the sentence behind the next',
      '{Агент} раз. Два. {Агент} <prose иноагент: 1>.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'in prose of the sentence behind its own, wherever that stands',
      'Раз. {Агент} два. {Агент} <prose иноагент: 1>. Три.',
      ['Агент 0: stated'],
    ],
    [
      'not in prose of the one behind that',
      'Раз. {Агент} два. Три. {Агент} <prose иноагент: 1>.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'in prose behind a name with whose mark its sentence ends',
      'Слово о {Агент!} {Агент} <prose иноагент: 1>. Два.',
      ['Агент 0: stated'],
    ],
    [
      'not one sentence further on',
      'Слово о {Агент!} Два. {Агент} <prose иноагент: 1>.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'of the owner of a product, that hangs on its name',
      '{Экстрем product} раз. Она у {Экстрем} <hanging запрещена: 1>.',
      ['Экстрем 0: stated'],
    ],
    [
      'not of the owner of a product, in a bracket behind its name',
      '{Экстрем product} раз. Она у {Экстрем} <запрещена: 1>.',
      ['Экстрем 0: late extremist notice 0'],
    ],
    [
      'not that hangs on a product named anew',
      '{Экстрем product} раз. Опять {Экстрем product} <hanging запрещена: 1>.',
      ['Экстрем 0: late extremist notice 0'],
    ],
    [
      'not that hangs on the same name anew',
      '{Экстрем} раз. Она у {Экстрем} <hanging запрещена: 1>.',
      ['Экстрем 0: late extremist notice 0'],
    ],
    [
      'nor prose that hangs on it',
      '{Экстрем} раз. Она у {Экстрем} <prose hanging запрещена: 1>.',
      ['Экстрем 0: late extremist notice 0'],
    ],
    [
      'in the first sentence of the next block',
      '{Агент} раз.\n\n{Агент} <prose иноагент: 1>. Два.',
      ['Агент 0: stated'],
    ],
    [
      'not in prose of its second one',
      '{Агент} раз.\n\nДва. {Агент} <prose иноагент: 1>.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'not in the next block, where a sentence stands between',
      '{Агент} раз. Два.\n\n{Агент} <prose иноагент: 1>.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'not in prose of a footnote that follows the block',
      '{Агент} раз.\n\n* Слово {Агент} <prose иноагент: 1>.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    ['not in the second one', '{Агент} раз.\n\nДва. {Агент} <иноагент: 1>.', ['Агент 0: late foreign-agent notice 0']],
    [
      'not two blocks on, from the last sentence',
      'Раз. {Агент} два.\n\nТри.\n\n{Агент} <иноагент: 1>.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'before the mention it covers, if of the same entity',
      '# {Агент} <иноагент: 0>\n\nСлово.\n\n{Агент} пишет.',
      ['Агент 1: stated'],
    ],
    ['not of another', '{Агент} и {Фонд} <нежелательная: 1>.', ['Агент 0: missing foreign-agent', 'Фонд 1: stated']],
    ['for two', '{Агент} и {Агент}, {Фонд} <иноагент, нежелательная: 1 2>.', ['Агент 0: stated', 'Фонд 2: stated']],
    ['as a footnote, wherever it stands', '{Агент} раз.\n\nДва.\n\nТри.\n\n* <иноагент: 0>', ['Агент 0: stated']],
    [
      'as a footnote called beside the mention',
      '{Агент} и {Агент} раз.\n\nДва.\n\n* <иноагент: 1>',
      ['Агент 0: stated'],
    ],
    [
      'as one called for this and that',
      '{Агент}, {Агент} раз. {Агент} два.\n\nТри.\n\n* <иноагент: 1 2>',
      ['Агент 0: stated'],
    ],
    [
      'not as a footnote called later',
      '{Агент} раз. {Агент} два.\n\n* <иноагент: 1>',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'not as a footnote called earlier',
      '{Агент?} раз. {Агент} два.\n\nТри.\n\n* <иноагент: 0>',
      ['Агент 1: late foreign-agent notice 0'],
    ],
    [
      'not as a footnote of another name of the sentence',
      '{Агент} и {Фонд}. {Агент} два.\n\nТри.\n\n* <иноагент, нежелательная: 1 2>',
      ['Агент 0: late foreign-agent notice 0', 'Фонд 1: stated'],
    ],
    ['in the last sentence of a text', 'Раз. {Агент} <иноагент: 0>', ['Агент 0: stated']],
    [
      'not in a footnote that follows the block, called elsewhere',
      '{Агент} раз.\n\n* Слово {Агент} <иноагент: 1>',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'not late, where it stands before',
      'Слово <descriptive иноагент: 0>. Раз. {Агент}',
      ['Агент 0: incomplete foreign-agent full-words'],
    ],
    [
      'not late, where it says nothing',
      '{Агент} раз.\n\nДва.\n\n{Агент} <известна: 1>.',
      ['Агент 0: missing foreign-agent'],
    ],
  ])('%s', (...[, marked, expected, policy]) => expect(owed(marked, policy)).toEqual(expected))

  test.each<Row>([
    [
      'only there, where every mention counts',
      '{Агент} <иноагент: 0> раз. Два. {Агент} три.',
      ['Агент 0: stated', 'Агент 1: missing foreign-agent'],
      { scope: 'every' },
    ],
    [
      'with what it says itself, where every mention counts',
      '{Обе} <запрещена, экстремистская: 0> раз. Два. {Обе} <иноагент: 1> три.',
      ['Обе 0: incomplete foreign-agent status', 'Обе 1: incomplete extremist status'],
      { scope: 'every' },
    ],
    [
      'in the sentence behind, where every mention counts',
      '{Агент} раз. {Агент} <prose иноагент: 1> два.',
      ['Агент 0: stated', 'Агент 1: stated'],
      { scope: 'every' },
    ],
    [
      'not from a footnote of a heading, where every mention counts',
      '# {Агент} пишет\n\n{Агент} спит.\n\nТри.\n\n* <иноагент: 0>',
      ['Агент 1: late foreign-agent notice 0'],
      { scope: 'every' },
    ],
    [
      'with what others say, where the text counts',
      '{Обе} <запрещена, экстремистская: 0> раз. Два. Три. {Обе} <иноагент: 1>.',
      ['Обе 0: stated'],
    ],
    [
      'with what others of the section say',
      '{Обе} <запрещена: 0>. Два. {Обе} <иноагент: 1>.\n\n# Два\n\n{Обе} <запрещена: 2>.\n\n# Три\n\n{Обе} <иноагент: 3>.',
      ['Обе 0: stated', 'Обе 2: incomplete foreign-agent status', 'Обе 3: incomplete extremist status'],
      { scope: 'section' },
    ],
    [
      'from the very beginning of a section',
      'Раз.\n\n# <запрещена: 0>\n\nСлово. {Террор}',
      ['Террор 0: stated'],
      { scope: 'section' },
    ],
    [
      'not from the beginning of the next section',
      '{Агент}\n\n# <иноагент: 1>\n\nСлово. {Агент}',
      ['Агент 0: missing foreign-agent', 'Агент 1: stated'],
      { scope: 'section' },
    ],
    [
      'from a heading that carries its own before the text does',
      '# {Агент} <иноагент: 0> пишет\n\n{Агент} спит.',
      ['Агент 1: stated'],
    ],
    [
      'not from the first sentence of the next section',
      '{Агент} раз.\n\n# {Агент} <prose иноагент: 1>',
      ['Агент 0: missing foreign-agent'],
      { scope: 'section' },
    ],
    [
      'from the nearest heading before it',
      '# {Агент} <известна: 0>\n\n# {Агент} <иноагент: 1>\n\nДва. {Агент}',
      ['Агент 2: stated'],
    ],
    [
      'from the nearest one, whichever notice stands first',
      '# {Агент} <иноагент: 1> <известна: 0>\n\n# {Агент} раз\n\nДва. {Агент}',
      ['Агент 2: stated'],
    ],
    [
      'not from one of which another notice stands nearer',
      '# {Агент} <известна: 1> <иноагент: 0>\n\n# {Агент} раз\n\nДва.\n\nТри.\n\n{Агент} {Агент}',
      ['Агент 2: stated'],
    ],
    [
      'not from a heading behind it',
      '{Агент} раз. Да.\n\nДва.\n\n# {Агент} <иноагент: 1>',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'from a footnote of the heading before it',
      '# {Агент} пишет\n\n{Агент} спит.\n\nТри.\n\n* <иноагент: 0>',
      ['Агент 1: stated'],
    ],
    [
      'from a footnote of a heading further up',
      '# {Агент} пишет\n\n{Фонд}\n\nДва.\n\n{Агент} спит.\n\nТри.\n\n* <иноагент: 0>',
      ['Фонд 1: missing undesirable', 'Агент 2: stated'],
    ],
    [
      'not from a footnote of another heading than the nearest that has its own',
      '# {Агент} пишет <известна: 0>\n\n# {Агент} ест <известна: 1>\n\n{Агент} спит.\n\nТри.\n\n* <иноагент: 0>',
      ['Агент 2: late foreign-agent notice 2'],
    ],
    [
      'not from a footnote of a paragraph before it',
      '{Агент?} пишет.\n\nДва.\n\n{Агент} спит.\n\nТри.\n\n* <иноагент: 0>',
      ['Агент 1: late foreign-agent notice 0'],
    ],
    [
      'not from a footnote of a heading behind it',
      '{Агент} спит. Два.\n\nТри.\n\n# {Агент} пишет\n\n* <иноагент: 1>',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'not from a footnote of a heading of another section',
      '# {Агент} пишет\n\nДва.\n\n# Три\n\n{Агент} спит.\n\n* <иноагент: 0>',
      ['Агент 1: late foreign-agent notice 0'],
      { scope: 'section' },
    ],
    [
      'for a headline not by what a further sentence of it says',
      '# {Обе} <запрещена: 0>. Два. Три {Обе} <иноагент: 1>',
      ['headline Обе 0: incomplete foreign-agent status'],
      { headlines: true },
    ],
    [
      'nor late, where a further sentence of it tells',
      '# {Агент} раз. Два. {Агент} <prose иноагент: 1>',
      ['headline Агент 0: missing foreign-agent'],
      { headlines: true },
    ],
    [
      'for a headline only within it',
      '# {Агент} пишет\n\n{Агент} <иноагент: 1>.',
      ['headline Агент 0: missing foreign-agent', 'Агент 1: stated'],
      { headlines: true },
    ],
    [
      'for a headline by what it says itself',
      '# {Обе} <запрещена: 0>\n\n{Обе} <иноагент: 1>. Раз.',
      ['headline Обе 0: incomplete foreign-agent status', 'Обе 1: stated'],
      { headlines: true },
    ],
  ])('%s', (...[, marked, expected, policy]) => expect(owed(marked, policy)).toEqual(expected))
})

describe('what has to be said', () => {
  test.each<Row>([
    ['of a terrorist: the ban', '{Террор} <запрещена: 0>', ['Террор 0: stated']],
    ['of an extremist: the ban', '{Экстрем} <запрещена: 0>', ['Экстрем 0: stated']],
    ['of both it does to have one thing banned', '{Террор} <террористическая, запрещена: 0>', ['Террор 0: stated']],
    ['or the liquidation', '{Экстрем} <ликвидирована: 0>', ['Экстрем 0: stated']],
    [
      'the liquidation, though another status is in force',
      '{Обе} <ликвидирована, иностранный агент: 0>',
      ['Обе 0: stated'],
    ],
    ['not the category alone', '{Террор} <террористическая: 0>', ['Террор 0: incomplete terrorist ban']],
    ['nor that of an extremist', '{Экстрем} <экстремистская: 0>', ['Экстрем 0: incomplete extremist ban']],
    ['unless the house takes it', '{Террор} <террористическая: 0>', ['Террор 0: stated'], { bareCategory: true }],
    ['but the right one', '{Террор} <экстремистская: 0>', ['Террор 0: missing terrorist'], { bareCategory: true }],
    ['news of the ruling needs no more', '{Террор} <суд признал террористической: 0>', ['Террор 0: stated']],
    [
      'but what a relative clause tells of it in passing does',
      '{Террор} <которую суд признал террористической: 0>',
      ['Террор 0: incomplete terrorist ban'],
    ],
    [
      'of two that want a ban, both',
      '{Дважды} <экстремистская и запрещена: 0>',
      ['Дважды 0: incomplete terrorist status'],
    ],
    ['of which a ban without a reason tells', '{Дважды} <запрещена: 0>', ['Дважды 0: stated']],
    [
      'and one ban with both of their names',
      '{Дважды} <экстремистская, террористическая и запрещена: 0>',
      ['Дважды 0: stated'],
    ],
    ['if it is of this register', '{Террор} <суд признал агентом: 0>', ['Террор 0: missing terrorist']],
    ['of an agent: the status', '{Агент} <запрещена: 0>', ['Агент 0: incomplete foreign-agent status']],
    ['not the liquidation, which is none', '{Агент} <ликвидирована: 0>', ['Агент 0: missing foreign-agent']],
    ['of an agent, in full or short', '{Агент} <иноагент: 0>', ['Агент 0: stated']],
    [
      'in full, if the house wants it',
      '{Агент} <иноагент: 0>',
      ['Агент 0: incomplete foreign-agent full-words'],
      { contractedAgent: false },
    ],
    [
      'once in full is enough',
      '{Агент} <иноагент, иностранный агент: 0>',
      ['Агент 0: stated'],
      { contractedAgent: false },
    ],
    [
      'an undesirable one has no such words',
      '{Фонд} <нежелательная: 0>',
      ['Фонд 0: stated'],
      { contractedAgent: false },
    ],
    ['of an undesirable one: the status', '{Фонд} <запрещена: 0>', ['Фонд 0: incomplete undesirable status']],
    ['every status', '{Обе} <запрещена: 0>', ['Обе 0: incomplete foreign-agent status']],
    [
      'and the ban, where the words are there',
      '{Обе} <экстремистская, иноагент: 0>',
      ['Обе 0: incomplete extremist ban'],
    ],
    [
      'the status is missing before the ban is',
      '{Обе} <экстремистская: 0>',
      ['Обе 0: incomplete extremist, foreign-agent status'],
    ],
  ])('%s', (...[, marked, expected, policy]) => expect(owed(marked, policy)).toEqual(expected))

  test.each<Row>([
    ['denied', '{Террор} <не террористическая: 0>', ['Террор 0: missing terrorist'], { bareCategory: true }],
    [
      'of another state',
      '{Террор} <террористическая в США: 0>',
      ['Террор 0: missing terrorist'],
      { bareCategory: true },
    ],
    [
      'told as over',
      '{Террор} <исключена из террористических: 0>',
      ['Террор 0: missing terrorist'],
      { bareCategory: true },
    ],
    ['no status at all', '{Агент} <известна: 0>', ['Агент 0: missing foreign-agent']],
    ['a description', '{Террор} <descriptive террористическая, запрещена: 0>', ['Террор 0: incomplete terrorist ban']],
    [
      'a description of something else',
      '{Террор} <descriptive экстремистская: 0>',
      ['Террор 0: incomplete terrorist status'],
    ],
    ['a denied description', '{Террор} <descriptive не террористическая: 0>', ['Террор 0: missing terrorist']],
    [
      'prose, if the house takes none',
      '{Агент} <prose иностранный агент: 0>',
      ['Агент 0: missing foreign-agent'],
      { prose: false },
    ],
  ])('is not said by what is %s', (...[, marked, expected, policy]) => expect(owed(marked, policy)).toEqual(expected))

  test.each<Row>([
    ['prose', '{Агент} <prose иностранный агент: 0>', ['Агент 0: stated']],
    ['a bracket, where prose is none', '{Агент} <иностранный агент: 0>', ['Агент 0: stated'], { prose: false }],
    [
      'news of the ruling, where prose is none',
      '{Агент} <prose иноагент, суд признал агентом: 0>',
      ['Агент 0: stated'],
      { prose: false },
    ],
  ])('is said by %s', (...[, marked, expected, policy]) => expect(owed(marked, policy)).toEqual(expected))
})

describe('of which state it is said', () => {
  test.each<Row>([
    ['of the one whose status it is', '{Степь} <запрещена в Казахстане: 0>', ['Степь 0: stated']],
    ['which nobody else can mean', '{Степь} <запрещена: 0>', ['Степь 0: incomplete kazakh status']],
    ['not of another', '{Экстрем} <запрещена в Казахстане: 0>', ['Экстрем 0: missing extremist']],
    ['nor by its own words', '{Экстрем} <экстремистская в Казахстане: 0>', ['Экстрем 0: missing extremist']],
    ['of one of two', '{Граница} <запрещена в Казахстане: 0>', ['Граница 0: incomplete extremist status']],
    ['of the other', '{Граница} <запрещена: 0>', ['Граница 0: incomplete kazakh status']],
    ['of both', '{Граница} <запрещена, запрещена в Казахстане: 0>', ['Граница 0: stated']],
  ])('%s', (...[, marked, expected, policy]) => expect(owed(marked, policy)).toEqual(expected))
})

describe('words of which it is not known whether they are said of the name', () => {
  test.each<Row>([
    ['would tell all that is due', '{Агент} [иноагент: 0]', ['Агент 0: doubtful foreign-agent "иноагент"']],
    ['of that mention only', '{Агент} раз. Два. {Агент} [иноагент: 1]', ['Агент 0: missing foreign-agent']],
    [
      'of a headline',
      '# {Агент} [иноагент: 0]',
      ['headline Агент 0: doubtful foreign-agent "иноагент"'],
      { headlines: true },
    ],
    [
      'of each status',
      '{Обе} [экстремистская и запрещена: 0] и [иноагент: 0]',
      ['Обе 0: doubtful extremist, foreign-agent "экстремистская и запрещена" "иноагент"'],
    ],
    ['of what a notice leaves out', '{Обе} <запрещена: 0> [иноагент: 0]', ['Обе 0: doubtful foreign-agent "иноагент"']],
    [
      'of what a description does not name',
      '{Террор} <descriptive экстремистская: 0> [террористическая и запрещена: 0]',
      ['Террор 0: doubtful terrorist "террористическая и запрещена"'],
    ],
    [
      'of a kind that does without the ban in this house',
      '{Террор} [террористическая: 0]',
      ['Террор 0: doubtful terrorist "террористическая"'],
      { bareCategory: true },
    ],
  ])('%s', (...[, marked, expected, policy]) => expect(owed(marked, policy)).toEqual(expected))

  test.each<Row>([
    ['tell one of two statuses', '{Обе} [иноагент: 0]', ['Обе 0: missing extremist, foreign-agent']],
    [
      'tell the graver one of two',
      '{Обе} [экстремистская и запрещена: 0]',
      ['Обе 0: missing extremist, foreign-agent'],
    ],
    ['say nothing of the ban', '{Террор} [террористическая: 0]', ['Террор 0: missing terrorist']],
    [
      'are a contraction, and the house wants full words',
      '{Агент} [иноагент: 0]',
      ['Агент 0: missing foreign-agent'],
      { contractedAgent: false },
    ],
    [
      'are prose, and the house takes none',
      '{Агент} [иноагент: 0]',
      ['Агент 0: missing foreign-agent'],
      { prose: false },
    ],
    ['stand beside a notice', '{Агент} <иноагент: 0> [иноагент: 0]', ['Агент 0: stated']],
    [
      'stand before a notice that tells it for the first time',
      '{Агент} [иноагент: 0] раз. Два. {Агент} <иноагент: 1>.',
      ['Агент 0: late foreign-agent notice 0'],
    ],
    [
      'stand beside a notice that names the status without the ban',
      '{Террор} <террористическая: 0> [террористическая и запрещена: 0]',
      ['Террор 0: incomplete terrorist ban'],
    ],
    [
      'stand beside a notice that names one status, and leaves out the other',
      '{Обе} <экстремистская: 0> [экстремистская и запрещена: 0] [иноагент: 0]',
      ['Обе 0: incomplete extremist, foreign-agent status'],
    ],
  ])('do not count where they %s', (...[, marked, expected, policy]) => expect(owed(marked, policy)).toEqual(expected))
})
