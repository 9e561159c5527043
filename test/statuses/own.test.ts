/**
 * Kinds of status that lists define, as the README shows them: another country's register and a house's embargo list, by
 * every door.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { check, fix } from '../reports.js'
import { inspect } from '../../src/library/index.js'
import type { Knowledge } from '../../src/mentions/knowledge.js'
import { over } from '../../src/knowledge/over.js'
import { knowledgeFor } from '../../src/knowledge/knowledge.js'
import { compileLexicon } from '../../src/lexicon/compile.js'
import { formsOf } from '../../src/lexicon/forms.js'
import { isoDate } from '../../src/registry/date.js'
import { registryFromJson, registryToJson } from '../../src/registry/registry.js'
import { reporterNames } from '../../src/reporters/types.js'
import { materialOf } from '../../src/browser/material.js'
import type { Choices } from '../../src/browser/protocol.js'
import { lineOf } from '../../src/browser/lines.js'
import { Session } from '../../src/browser/session.js'
import { Sandbox } from '../cli/sandbox.js'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const [belarus = '', embargo = ''] = Array.from(
  readme.matchAll(/```yaml\n(statuses:\n[^]*?)```/gu),
  ([, list = '']) => list,
)
const asOf = '2026-11-20'

let sandbox: Sandbox
let knowledge: Knowledge
beforeAll(async () => {
  sandbox = new Sandbox()
  sandbox.write('belarus.yml', belarus)
  sandbox.write('embargo.yml', embargo)
  sandbox.write('.plashkarc.yml', 'lists: [belarus.yml, embargo.yml]\nrules: { stale-lists: off }\n')
  const settings = { lists: ['belarus.yml', 'embargo.yml'], builtinLists: true, importedLists: false, disable: [] }
  knowledge = await knowledgeFor(settings, sandbox.folder)
})
afterAll(() => sandbox.remove())

const found = (text: string, day = asOf): string[] =>
  check(text, { knowledge, asOf: day, language: 'ru' }).messages.map(
    ({ ruleId, severity, reason }) => `${severity} ${ruleId}: ${reason}`,
  )
const mended = (text: string, style: 'inline' | 'clause' | 'footnote', path = 'draft.md'): string =>
  fix(text, { knowledge, asOf, path, fix: { style } }).source

describe('a register of another country', () => {
  test('asks for its notice', () => {
    expect(found('Об этом пишет «Полесский маяк».')).toEqual([
      'error missing-notice: «Полесский маяк»: нет пометки о статусе — экстремистское формирование в Беларуси с 02.02.2026. Напишите: «признан в Беларуси экстремистским формированием и запрещён»',
    ])
    expect(found('Об этом пишет «Полесский маяк».', '2026-02-01')).toEqual([])
  })

  test.each([
    '«Полесский маяк» (признан в Беларуси экстремистским формированием и запрещён) пишет об этом.',
    '«Полесский маяк» (экстремистское формирование, запрещено в Беларуси) пишет об этом.',
    'Издание «Полесский маяк», признанное экстремистским и запрещённое в Беларуси, пишет об этом.',
    'Издание «Полесский маяк»* пишет об этом.\n\n* Запрещено в Республике Беларусь',
    'Издание «Полесский маяк» (запрещено в России и Беларуси) пишет об этом.',
    'МВД Беларуси внесло издание «Полесский маяк» в перечень экстремистских формирований.',
  ])('is told by the words of a register of Russia, said of that country: %s', text => {
    expect(found(text)).toEqual([])
  })

  test.each([
    ['запрещён', 'wrong-category: Издание «Полесский маяк»: сказано о запрете, но в реестрах его нет'],
    ['запрещён в РФ', 'wrong-category: Издание «Полесский маяк»: сказано о запрете, но в реестрах его нет'],
    [
      'признан экстремистским и запрещён в РФ',
      'wrong-category: Издание «Полесский маяк»: сказано «экстремистская организация», но такого статуса в реестрах нет',
    ],
    ['запрещён в Казахстане', 'missing-notice: «Полесский маяк»: нет пометки о статусе'],
    [
      'признан в Беларуси экстремистским',
      'incomplete-notice: «Полесский маяк»: статус назван, но не сказано, что деятельность запрещена',
    ],
  ])('a ban of another state is none of its own: %s', (said, expected) => {
    expect(found(`«Полесский маяк» (${said}) пишет об этом.`)).toEqual([expect.stringContaining(expected)])
  })

  test.each([
    'Талибан (запрещён в Беларуси) сообщил.',
    'Талибан (признан в Беларуси террористической организацией и запрещён) сообщил.',
    'Талибан (террористическая организация, запрещённая в Беларуси) сообщил.',
  ])('nor does its ban count for Russia: %s', text => {
    expect(found(text, '2024-11-20')).toEqual([expect.stringContaining('missing-notice: «Талибан»')])
  })

  test('a ban of both counts for both', () => {
    expect(found('Талибан (запрещён в России и Беларуси) сообщил.', '2024-11-20')).toEqual([])
  })

  test('statements carry the state that they are of', () => {
    const text = '«Полесский маяк» (признан в Беларуси экстремистским формированием) пишет.'
    expect(inspect(text, { knowledge, asOf }).notices[0]!.statements).toEqual([
      { category: 'by-extremist', banned: false, jurisdictions: ['BY'] },
    ])
  })
})

describe('an embargo list of the house', () => {
  test('asks for its notice as long as it holds, as gravely as it says', () => {
    const text = 'Отчёт выпустила «Ромашка Плюс».'
    expect(found(text)).toEqual([
      'warning missing-notice: «Ромашка Плюс»: нет пометки о статусе — под эмбарго с 02.11.2026. Напишите: «помещена под эмбарго редакции»',
    ])
    expect(found(text, '2026-11-01')).toEqual([])
    expect(found(text, '2026-12-01')).toEqual([])
  })

  test.each([
    'Отчёт выпустила «Ромашка Плюс» (помещена под эмбарго редакции).',
    'Отчёт «Ромашки Плюс» (под эмбарго) выйдет в марте.',
    'Компания «Ромашка Плюс», помещённая под эмбарго редакции, выпустила отчёт.',
    'Отчёт «Ромашки Плюс»* выйдет в марте.\n\n* Под эмбарго редакции',
    'The report of Romashka Plus (under embargo) is out.',
  ])('is told by its own words: %s', text => expect(found(text)).toEqual([]))

  test('its notice is outdated once it is over', () => {
    expect(found('Отчёт «Ромашки Плюс» (под эмбарго) вышел.', '2026-12-01')).toEqual([
      'warning outdated-notice: Компания «Ромашка Плюс»: пометка «под эмбарго» неверна на 01.12.2026: статус не действует с 01.12.2026',
    ])
  })

  test('it is no status of anybody else, nor said to be a false one: nobody knows the whole list', () => {
    expect(found('Юрий Дудь (под эмбарго) приехал.')).toEqual([
      expect.stringMatching(/^error missing-notice: «Юрий Дудь»/u),
    ])
  })

  test('its words are those of no text that is checked without the list', () => {
    const { notices } = inspect('Юрий Дудь (под эмбарго) приехал.', { asOf })
    expect(notices).toEqual([])
  })
})

describe('fixes', () => {
  const text = 'Об этом пишет «Полесский маяк». Отчёт выпустила «Ромашка Плюс».\n'

  test.each([
    [
      'inline',
      'Об этом пишет «Полесский маяк» (признан в Беларуси экстремистским формированием и запрещён). Отчёт выпустила «Ромашка Плюс» (помещена под эмбарго редакции).\n',
    ],
    [
      'clause',
      'Об этом пишет «Полесский маяк», признанный в Беларуси экстремистским формированием и запрещённый. Отчёт выпустила «Ромашка Плюс», которая помещена под эмбарго редакции.\n',
    ],
    [
      'footnote',
      'Об этом пишет «Полесский маяк»\\*. Отчёт выпустила «Ромашка Плюс»\\*\\*.\n\n\\* Признан в Беларуси экстремистским формированием и запрещён\n\n\\*\\* Помещена под эмбарго редакции\n',
    ],
  ] as const)('write their notices: %s', (style, expected) => {
    expect(mended(text, style)).toBe(expected)
    expect(mended(expected, style)).toBe(expected)
    expect(check(expected, { knowledge, asOf, path: 'draft.md' }).messages).toEqual([])
  })

  test('in the language of the sentence', () => {
    expect(mended('A report that Romashka Plus has published this morning came as a surprise to all.', 'inline')).toBe(
      'A report that Romashka Plus (under embargo of this house) has published this morning came as a surprise to all.',
    )
  })

  test('put the right state for a wrong one', () => {
    expect(mended('«Полесский маяк» (запрещён в РФ) закрыт.', 'inline')).toBe(
      '«Полесский маяк» (признан в Беларуси экстремистским формированием и запрещён) закрыт.',
    )
  })

  test('take out what is over', () => {
    const source = 'Отчёт «Ромашки Плюс» (помещена под эмбарго редакции) вышел.'
    const { source: after } = fix(source, { knowledge, asOf: '2026-12-01' })
    expect(after).toBe('Отчёт «Ромашки Плюс» вышел.')
  })
})

describe('the command', () => {
  test('explains who has the status', async () => {
    const { out, code } = await sandbox.run(['explain', 'Ромашка Плюс', '--as-of', asOf, '--lang', 'ru'])
    expect(code).toBe(0)
    expect(out).toContain(
      'На 20.11.2026:\n    под эмбарго: действует\n      в реестре с 02.11.2026, прекращено 01.12.2026\n',
    )
    expect(out).toContain('Плашка: (помещена под эмбарго редакции)\n')
    const other = await sandbox.run(['explain', 'Полесский маяк', '--as-of', asOf])
    expect(other.out).toContain('extremist formation in Belarus: in force\n')
    expect(other.out).toContain('Notice: (designated an extremist formation and banned in Belarus)\n')
  })

  test('tells the legal ground', async () => {
    sandbox.write('draft.txt', 'Об этом пишет «Полесский маяк».\n')
    const { out } = await sandbox.run(['draft.txt', '--verbose', '--as-of', asOf, '--lang', 'ru'])
    expect(out).toContain(
      'перечень формирований (МВД Беларуси); закон Беларуси 203-З от 04.01.2007; источник: belarus.yml',
    )
  })

  test.each(reporterNames)('reports it as %s', async format => {
    sandbox.write('draft.txt', 'Об этом пишет «Полесский маяк». Отчёт выпустила «Ромашка Плюс».\n')
    const { out, err, code } = await sandbox.run(['draft.txt', '--as-of', asOf, '--lang', 'ru', '--format', format])
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(/экстремистское формирование в Беларуси с 02\.02\.2026/u)
    expect(out).toMatch(/под эмбарго с 02\.11\.2026/u)
    if (format !== 'html') return
    expect(out).toContain(
      '<mark class="status-by-extremist" title="Издание «Полесский маяк»: экстремистское формирование',
    )
    expect(out).toContain('<li><mark class="status-embargo">под эмбарго</mark></li>')
    expect(out).toContain('mark.status-embargo { border-bottom: ')
  })

  test('takes its id where a config names statuses, and no other', async () => {
    sandbox.write('other/.plashkarc.yml', 'lists: [../embargo.yml]\npolicy: { categories: { embargo: off } }\n')
    sandbox.write('other/draft.txt', 'Отчёт выпустила «Ромашка Плюс».\n')
    expect((await sandbox.run(['other/draft.txt', '--as-of', asOf])).code).toBe(0)
    sandbox.write('other/.plashkarc.yml', 'lists: [../embargo.yml]\nfix: { styles: { embrago: clause } }\n')
    const { code, err } = await sandbox.run(['other/draft.txt', '--as-of', asOf])
    expect(code).toBe(2)
    expect(err).toContain('fix.styles.embrago: no list defines the status “embrago”, did you mean “embargo”?')
  })
})

describe('the page', () => {
  const choices: Choices = { language: 'ru', asOf: isoDate(asOf), profile: 'media', style: 'inline' }
  const text = lineOf('paragraph', 'Отчёт выпустила «Ромашка Плюс».')
  const material = materialOf({ text, links: [] }, new Map())

  /** Lists come to the page as they are stored. */
  const session = (): Session => {
    const registry = registryFromJson(registryToJson(knowledge.registry))
    const own = registry.entities.filter(({ designations }) =>
      designations.some(({ category }) => category === 'embargo'),
    )
    const lexicon = compileLexicon(own.flatMap(formsOf))
    return new Session(over(undefined, { registry, changed: new Set(), lexicon }))
  }

  test('marks and tells it', () => {
    const { mentions, messages } = session().check(material, choices)
    expect(mentions).toEqual([expect.objectContaining({ tone: 6, required: true })])
    expect(messages.map(({ reason }) => reason)).toEqual([
      '«Ромашка Плюс»: нет пометки о статусе — под эмбарго с 02.11.2026. Напишите: «помещена под эмбарго редакции»',
    ])
  })

  test('mends it', () => {
    const [edit] = session().fix(material, 'everything', choices)
    expect(edit!.text).toBe(' (помещена под эмбарго редакции)')
  })

  test('has a card of it', () => {
    const { entity } = session().check(material, choices).mentions[0]!
    expect(session().card(entity, choices)).toMatchObject({
      designations: [
        { status: 'под эмбарго: действует', inForce: true, facts: ['в реестре с 02.11.2026, прекращено 01.12.2026'] },
      ],
      notice: 'Плашка: (помещена под эмбарго редакции)',
    })
  })
})
