/** Which footnotes that are there a name may call, and which it may not. */
import { describe, expect, test } from '@jest/globals'
import { defaultFixOptions, proposedFix } from '../../src/fixes/index.js'
import { check } from '../reports.js'
import { mend, notationOf, pathOf } from './mend.js'

const called = (before: string): string => mend(before, { style: 'footnote' })
const note = 'Признан иностранным агентом'
const banned = 'Признан террористической организацией и запрещён в РФ'

test('a note that stands where it is called is the one name’s: another one has a note of its own', () =>
  expect(
    mend('Олег Кашинfootnote:[Признан иностранным агентом] пришёл. Борис Акунин тоже.', {
      style: 'footnote',
      format: 'asciidoc',
    }),
  ).toBe(
    'Олег Кашинfootnote:[Признан иностранным агентом] пришёл. Борис Акунинfootnote:[Признан иностранным агентом] тоже.',
  ))

describe('a footnote that nothing calls', () => {
  test.each<[string, string, string]>([
    ['says what is owed', `Борис Акунин рад.\n\n* ${note}`, `Борис Акунин* рад.\n\n* ${note}`],
    [
      'says it in other words',
      'Борис Акунин рад.\n\n* Внесён в реестр иностранных агентов',
      'Борис Акунин* рад.\n\n* Внесён в реестр иностранных агентов',
    ],
    [
      'says the ban, where that is enough',
      'Талибан рад.\n\n* Организация запрещена в РФ',
      'Талибан* рад.\n\n* Организация запрещена в РФ',
    ],
    [
      'says a ban, which an agent is not owed, and goes',
      'Борис Акунин рад.\n\n* Организация запрещена в РФ',
      `Борис Акунин** рад.\n** ${note}`,
    ],
    [
      'says why another one is banned, and goes',
      'Талибан рад.\n\n* Экстремистская организация, запрещена в РФ',
      `Талибан** рад.\n** ${banned}`,
    ],
    [
      'says a status of another state',
      'Талибан рад.\n\n* Организация запрещена в Казахстане',
      `Талибан** рад.\n\n* Организация запрещена в Казахстане\n** ${banned}`,
    ],
  ])('%s', (_, before, after) => expect(called(before)).toBe(after))
})

test('a footnote that stands before the name is called, where its words are those that would be added', () => {
  expect(called(`* ${note}\n\nБорис Акунин рад.`)).toBe(`* ${note}\n\nБорис Акунин* рад.`)
})

describe('a footnote of another name', () => {
  test.each<[string, string, string]>([
    [
      'is of the same gender',
      'Дмитрий Быков* тут. Борис Акунин рад.\n\n* Внесён в реестр иностранных агентов',
      'Дмитрий Быков* тут. Борис Акунин* рад.\n\n* Внесён в реестр иностранных агентов',
    ],
    [
      'is of another one',
      'Дмитрий Быков* тут. Земфира рада.\n\n* Внесён в реестр иностранных агентов',
      'Дмитрий Быков* тут. Земфира** рада.\n\n* Внесён в реестр иностранных агентов\n** Признана иностранным агентом',
    ],
    [
      'is of none',
      'Дмитрий Быков* тут. Земфира рада.\n\n* Входит в реестр иностранных агентов',
      'Дмитрий Быков* тут. Земфира* рада.\n\n* Входит в реестр иностранных агентов',
    ],
    [
      'names him',
      'Дмитрий Быков* тут. Борис Акунин рад.\n\n* Дмитрий Быков внесён в реестр иностранных агентов',
      `Дмитрий Быков* тут. Борис Акунин** рад.\n\n* Дмитрий Быков внесён в реестр иностранных агентов\n** ${note}`,
    ],
    [
      'says more than is owed',
      'Телеканал «Дождь»* тут. Борис Акунин рад.\n\n* Внесён в реестр иностранных агентов, нежелательная организация',
      `Телеканал «Дождь»* тут. Борис Акунин** рад.\n\n* Внесён в реестр иностранных агентов, нежелательная организация\n** ${note}`,
    ],
    [
      'says less',
      'Дмитрий Быков* тут. Телеканал «Дождь» рад.\n\n* Внесён в реестр иностранных агентов',
      'Дмитрий Быков* тут. Телеканал «Дождь»** рад.\n\n* Внесён в реестр иностранных агентов\n** Признан иностранным агентом и нежелательной организацией в РФ',
    ],
  ])('%s', (_, before, after) => expect(called(before)).toBe(after))
})

describe('a marker without its footnote', () => {
  test.each<[string, string, string]>([
    ['takes the one that nothing calls', `Борис Акунин* рад.\n\n** ${note}`, `Борис Акунин* рад.\n\n* ${note}`],
    [
      'takes it with its dash',
      'Борис Акунин* рад.\n\n** — признан иностранным агентом',
      'Борис Акунин* рад.\n\n* — признан иностранным агентом',
    ],
    ['gets one', 'Борис Акунин* рад.\n\nДа.', `Борис Акунин* рад.\n\nДа.\n\n* ${note}`],
  ])('%s', (_, before, after) => expect(called(before)).toBe(after))
})

describe('what a name is proposed to call, before that is proved', () => {
  const register = 'Внесён в реестр иностранных агентов'
  test.each<[string, string, string]>([
    ['a footnote of the same gender', `Дмитрий Быков* тут. Борис Акунин рад.\n\n* ${register}`, '*'],
    ['none that begins with a name', `Дмитрий Быков* тут. Борис Акунин рад.\n\n* Дмитрий Быков: ${register}`, '**'],
    ['none with a name within', `Дмитрий Быков* тут. Борис Акунин рад.\n\n* Писатель Дмитрий Быков: ${register}`, '**'],
    ['none that ends with a name', `Дмитрий Быков* тут. Борис Акунин рад.\n\n* ${register} Дмитрий Быков`, '**'],
    ['one that another name calls further on', `Борис Акунин рад.\n\n* ${register}\n\nДмитрий Быков* тут.`, '*'],
    ['none of another gender', `Дмитрий Быков* тут. Земфира рада.\n\n* ${register}`, '**'],
    ['one of many', `Дмитрий Быков* тут. Земфира рада.\n\n* Внесены в реестр иностранных агентов`, '*'],
    ['none of other words before it', `* ${register}\n\nДмитрий Быков* тут. Борис Акунин рад.`, '**'],
  ])('%s', (_, source, marker) => {
    const report = check(source, { asOf: '2024-11-30', path: pathOf('text') })
    const missing = report.messages.find(({ ruleId }) => ruleId === 'missing-notice')!
    const options = { ...defaultFixOptions, style: 'footnote' as const }
    const [call] = proposedFix({ report, notation: notationOf('text'), options }, missing)!
    expect(call).toEqual({ start: missing.end, end: missing.end, text: marker })
  })
})

describe('a footnote that nothing calls and that says what somebody else is owed', () => {
  test.each<[string, string, string]>([
    [
      'takes no marker of another name',
      'Борис Акунин рад. Талибан* рад.\n\n** Внесён в реестр иностранных агентов',
      `Борис Акунин** рад. Талибан* рад.\n\n** Внесён в реестр иностранных агентов\n* ${banned}`,
    ],
    [
      'stays his, where each is owed his own',
      'Борис Акунин рад. Талибан ушёл.\n\n* Организация запрещена в РФ\n** Внесён в реестр иностранных агентов',
      'Борис Акунин** рад. Талибан* ушёл.\n\n* Организация запрещена в РФ\n** Внесён в реестр иностранных агентов',
    ],
    [
      'goes, where it is owed to two and says it in other words',
      'Борис Акунин рад. Дмитрий Быков рад.\n\n* Внесён в реестр иностранных агентов',
      'Борис Акунин** рад. Дмитрий Быков** рад.\n** Признаны иностранными агентами',
    ],
    [
      'is called by both, where its words are those that would be added',
      `Борис Акунин рад. Дмитрий Быков рад.\n\n* ${note}`,
      `Борис Акунин* рад. Дмитрий Быков* рад.\n\n* ${note}`,
    ],
  ])('%s', (_, before, after) => expect(called(before)).toBe(after))
})
