/** Records of status kinds: what a list may leave out, change, and not do. */
import { describe, expect, test } from '@jest/globals'
import { check, fix } from '../reports.js'
import type { Knowledge } from '../../src/mentions/knowledge.js'
import { compileLexicon } from '../../src/lexicon/compile.js'
import { formsOf } from '../../src/lexicon/forms.js'
import { loadLexicon } from '../../src/lexicon/load.js'
import { completed } from '../../src/knowledge/own.js'
import { isoDate } from '../../src/registry/date.js'
import { ListError } from '../../src/registry/list-error.js'
import { parseList } from '../../src/registry/parse.js'
import { buildRegistry, registryFromJson, registryToJson, type Registry } from '../../src/registry/registry.js'
import { russianKinds } from '../../src/registry/russian-kinds.js'

const day = isoDate('2026-11-20')
const registryOf = (...lists: readonly string[]): Registry =>
  buildRegistry(lists.map((list, index) => parseList(list, `own-${index}.yml`, completed(`own-${index}.yml`, day))))

function knowledgeOf(...lists: readonly string[]): Knowledge {
  const registry = registryOf(...lists)
  return { registry, lexicons: [loadLexicon(compileLexicon(registry.entities.flatMap(formsOf)))] }
}

function problemsOf(list: string): string[] {
  try {
    registryOf(list)
  } catch (error) {
    if (error instanceof ListError) return error.message.split('\n')
    throw error
  }
  return []
}

const embargo = `statuses:
  - id: embargo
    name: { ru: под эмбарго }
    register: { ru: список эмбарго }
    notice: { ru: '{помещён} под эмбарго' }
    words: { ru: [под эмбарго] }
`
const parties = `category: embargo
entities:
  - { id: one, kind: organisation, name: Компания «Ромашка Плюс», aliases: [Ромашка Плюс] }
  - { id: two, kind: organisation, name: Компания «Клевер Плюс», aliases: [Клевер Плюс] }
`

describe('a list is refused, with the place', () => {
  const one = (fields: string): string => `statuses:\n  - { id: one, ${fields} }\nentities: []\n`
  const said = "name: { ru: раз }, register: { ru: реестр }, notice: { ru: '{признан} нерукопожатным' }"
  const extremist =
    "name: { ru: раз }, register: { ru: реестр }, notice: { ru: '{признан} экстремистским и {запрещён}' }"

  test.each([
    [
      'name: { ru: раз }',
      ['own-0.yml:2:7: statuses[0].id: “register” is missing', 'own-0.yml:2:7: statuses[0].id: “notice” is missing'],
    ],
    ['name: {}', ['own-0.yml:2:16: statuses[0].name: found a map, expected words in one language at least, ru or en']],
    ['sevrity: error', ['own-0.yml:2:16: statuses[0].sevrity: unknown key, did you mean “severity”?']],
    [
      'jurisdiction: Belarus',
      [
        'own-0.yml:2:16: statuses[0].jurisdiction: found “Belarus”, expected the code of a country in two capitals such as BY',
      ],
    ],
    ['daysToListing: -1', ['own-0.yml:2:16: statuses[0].daysToListing: found -1, expected a number not below zero']],
    [
      said,
      [
        expect.stringContaining(
          'statuses[0].id: nothing tells the status: it needs its words, or a status that is told by the same ones (like)',
        ),
      ],
    ],
    [
      `${said}, jurisdiction: XX, words: { ru: [нерукопожатный] }`,
      [
        expect.stringContaining(
          'statuses[0].jurisdiction: no country has the code “XX”; expected two letters such as BY',
        ),
      ],
    ],
    [
      `${said}, words: { ru: [неприятный] }`,
      [expect.stringContaining('statuses[0].notice.ru: the notice has none of the status’s words')],
    ],
    [
      `${said}, words: { ru: [нерукопожатный, иноагент] }`,
      [expect.stringContaining('statuses[0].words.ru[1]: “иноагент” tells another status already, “foreign-agent”')],
    ],
    [
      `${said}, words: { ru: [нерукопожатный] }, ban: required`,
      [expect.stringContaining('statuses[0].notice.ru: the notice does not state the ban, which is required')],
    ],
    [
      `${extremist}, like: extremst, jurisdiction: BY`,
      [expect.stringContaining('statuses[0].like: no list defines the status “extremst”, did you mean “extremist”?')],
    ],
    [
      `${extremist}, like: extremist`,
      [
        expect.stringContaining(
          'statuses[0].like: has the words of another status: only its state (jurisdiction) tells it apart',
        ),
      ],
    ],
    [
      `${extremist}, like: extremist, jurisdiction: RU`,
      [expect.stringContaining('statuses[0].like: has the words and the state of “extremist”')],
    ],
    [
      `${extremist}, like: extremist, jurisdiction: KZ`,
      [expect.stringContaining('statuses[0].notice.ru: the notice does not name the state (KZ)')],
    ],
  ])('%s', (fields, problems) => expect(problemsOf(one(fields))).toEqual(problems))

  test('for a status twice, and one that nobody defines', () => {
    expect(problemsOf(`${embargo}  - { id: embargo }\nentities: []\n`)).toEqual([
      'own-0.yml:7:7: statuses[1].id: duplicate id “embargo”, first in line 2',
    ])
    expect(problemsOf('category: embrgo\nentities: []\n')).toEqual([
      'own-0.yml:1:1: category: no list defines the status “embrgo”; define it under “statuses”',
    ])
  })
})

describe('what a record leaves out', () => {
  test('one language stands for both, a fault is an error, nobody is banned, links are told for information', () => {
    expect(registryOf(`${embargo}entities: []\n`).kinds.get('embargo')).toEqual({
      id: 'embargo',
      name: { ru: 'под эмбарго', en: 'под эмбарго' },
      register: { ru: 'список эмбарго', en: 'список эмбарго' },
      notice: { ru: '{помещён} под эмбарго', en: '{помещён} под эмбарго' },
      words: { ru: [{ word: 'под эмбарго' }] },
      ban: 'none',
      daysToListing: 90,
      severity: 'error',
      linking: { severity: 'info' },
    })
  })

  test('a known kind keeps what another list does not say', () => {
    const { kinds } = registryOf('statuses: [{ id: undesirable, severity: error }]\nentities: []\n', embargo + parties)
    expect(kinds.get('undesirable')).toEqual({ ...russianKinds.get('undesirable'), severity: 'error' })
    expect([...kinds].map(({ id }) => id)).toEqual([...russianKinds, { id: 'embargo' }].map(({ id }) => id))
  })

  test('kinds are stored with the registry', () => {
    const registry = registryOf(embargo + parties)
    const stored = registryFromJson(registryToJson(registry))
    expect([...stored.kinds]).toEqual([...registry.kinds])
    expect(registryFromJson(registryToJson(registryOf('entities: []'))).kinds).toBe(russianKinds)
  })
})

describe('what a record says', () => {
  const report = (list: string, text: string, asOf = '2026-11-20', settings = {}) =>
    check(text, { knowledge: knowledgeOf(list + parties), asOf, settings, language: 'ru' })
  const told = (...given: Parameters<typeof report>): string[] =>
    report(...given).messages.map(({ severity, ruleId }) => `${severity} ${ruleId}`)

  test('before the law asks for a notice, faults are told for information', () => {
    const list = embargo.replace('words:', 'since: 2026-06-01\n    words:')
    expect(told(list, '«Ромашка Плюс» пишет.', '2026-06-01')).toEqual(['error missing-notice'])
    expect(told(list, '«Ромашка Плюс» пишет.', '2026-05-31')).toEqual(['info missing-notice'])
    const policy = { ...check('').analysis.policy, categories: { embargo: 'warning' as const } }
    expect(told(list, '«Ромашка Плюс» пишет.', '2026-05-31', { policy })).toEqual(['warning missing-notice'])
  })

  test('`off`: no notice is due, unless the policy wants it', () => {
    const list = embargo.replace('words:', 'severity: off\n    words:')
    expect(told(list, '«Ромашка Плюс» пишет.')).toEqual([])
    const policy = { ...check('').analysis.policy, categories: { embargo: 'info' as const } }
    expect(told(list, '«Ромашка Плюс» пишет.', '2026-11-20', { policy })).toEqual(['info missing-notice'])
  })

  test('contractions count as long as the policy lets them', () => {
    const list = embargo.replace('words:', 'short: { ru: [эмбарго] }\n    words:')
    expect(told(list, '«Ромашка Плюс» (эмбарго) пишет.')).toEqual([])
    const policy = { ...check('').analysis.policy, contractedAgent: false }
    expect(told(list, '«Ромашка Плюс» (эмбарго) пишет.', '2026-11-20', { policy })).toEqual(['error incomplete-notice'])
  })

  test('of a complete register, a status that the lists do not give is false', () => {
    const list = embargo.replace('words:', 'complete: true\n    words:')
    const both = `${list}category: embargo
entities:
  - { id: one, kind: organisation, name: Компания «Ромашка Плюс», aliases: [Ромашка Плюс] }
  - { id: agent, kind: organisation, name: Компания «Клевер Плюс», aliases: [Клевер Плюс], designations: [{ category: foreign-agent }] }
`
    const { messages } = check('«Клевер Плюс» (под эмбарго) пишет.', {
      knowledge: knowledgeOf(both),
      asOf: '2026-11-20',
    })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['wrong-category'])
  })

  test('several names in a row have one notice where the words for it are there', () => {
    const text = 'Отчёт выпустили «Ромашка Плюс» и «Клевер Плюс».'
    const mended = (list: string): string =>
      fix(text, { knowledge: knowledgeOf(list + parties), asOf: '2026-11-20' }).source
    expect(mended(embargo)).toBe(
      'Отчёт выпустили «Ромашка Плюс» (помещена под эмбарго) и «Клевер Плюс» (помещён под эмбарго).',
    )
    expect(mended(embargo.replace('words:', "several: { ru: '{помещён} под эмбарго' }\n    words:"))).toBe(
      'Отчёт выпустили «Ромашка Плюс» и «Клевер Плюс» (оба помещены под эмбарго).',
    )
  })
})
