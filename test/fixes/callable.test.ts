/** Which footnotes that are there a name may call, and which it may not. */
import { describe, expect, test } from '@jest/globals'
import { mend } from './mend.js'

const called = (before: string): string => mend(before, { style: 'footnote' })
const note = 'Признан иностранным агентом'
const banned = 'Признан террористической организацией и запрещён в РФ'

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
    ['gets one', 'Борис Акунин* рад.\n\nДа.', `Борис Акунин* рад.\n\nДа.\n\n* ${note}`],
  ])('%s', (_, before, after) => expect(called(before)).toBe(after))
})
