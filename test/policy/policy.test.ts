/** What a house may decide: profiles, and every option of the policy. */
import { describe, expect, test } from '@jest/globals'
import { configOf, validConfig, type ConfigFile } from '../../src/config/config.js'
import { check } from '../reports.js'

/** `rule severity "words"` of each finding. */
function found(text: string, config: ConfigFile, path = 'draft.txt'): string[] {
  const { settings } = configOf(validConfig(config, 'test'), 'test')
  return check(text, { asOf: '2026-07-20', path, settings }).messages.map(
    ({ ruleId, severity, start, end }) => `${ruleId} ${severity} "${text.slice(start, end)}"`,
  )
}

const mixed = 'ИГИЛ упомянули вместе с Борисом Акуниным и Open Society Foundations.'

describe('profiles', () => {
  test.each<[string | undefined, string[]]>([
    [
      undefined,
      [
        'missing-notice error "ИГИЛ"',
        'missing-notice error "Борисом Акуниным"',
        'missing-notice warning "Open Society Foundations"',
      ],
    ],
    [
      'media',
      [
        'missing-notice error "ИГИЛ"',
        'missing-notice error "Борисом Акуниным"',
        'missing-notice warning "Open Society Foundations"',
      ],
    ],
    ['site', ['missing-notice error "ИГИЛ"', 'missing-notice info "Open Society Foundations"']],
    [
      'strict',
      [
        'missing-notice error "ИГИЛ"',
        'missing-notice error "Борисом Акуниным"',
        'missing-notice error "Open Society Foundations"',
      ],
    ],
  ])('%s', (profile, expected) => {
    expect(found(mixed, profile === undefined ? {} : { profile })).toEqual(expected)
  })

  test('strict wants every mention marked, and the headline', () => {
    const text = 'ИГИЛ отступил\n\nИГИЛ (запрещён в РФ) отступил. Об этом ИГИЛ сообщил сам.\n'
    expect(found(text, { profile: 'strict' })).toEqual(['headline-notice error "ИГИЛ"', 'missing-notice error "ИГИЛ"'])
  })

  test('one of the config goes over the rest of it', () => {
    const config: ConfigFile = {
      profile: 'letters',
      policy: { categories: { terrorist: 'warning' }, headlines: true },
      profiles: { letters: { profile: 'site', policy: { categories: { terrorist: 'info' } } } },
    }
    expect(found(mixed, config)).toEqual([
      'missing-notice info "ИГИЛ"',
      'missing-notice info "Open Society Foundations"',
    ])
    expect(configOf(config, 'test').settings.policy.headlines).toBe(true)
    expect(configOf(config, 'test', { name: 'media', by: '--profile' }).settings.policy.categories.terrorist).toBe(
      'warning',
    )
  })

  test('an unknown one is refused with the nearest', () => {
    expect(() => configOf({ profile: 'medai' }, 'a.yml')).toThrow(
      'a.yml: profile: unknown “medai”, did you mean “media”?',
    )
    expect(() => configOf({ profile: 'constructor' }, 'a.yml')).toThrow('known are media, site, strict')
  })
})

describe('options', () => {
  const sections = '# Один\n\nИГИЛ (запрещён в РФ) начал. ИГИЛ кончил.\n\n# Два\n\nИГИЛ вернулся. ИГИЛ ушёл.\n'

  test.each<[string, string, ConfigFile['policy'], string[]]>([
    ['scope document', sections, { scope: 'document' }, []],
    ['scope section', sections, { scope: 'section' }, ['missing-notice error "ИГИЛ"']],
    [
      'scope every',
      sections,
      { scope: 'every' },
      ['missing-notice error "ИГИЛ"', 'missing-notice error "ИГИЛ"', 'missing-notice error "ИГИЛ"'],
    ],
    [
      'a notice of a later section is none',
      '# Один\n\nИГИЛ начал.\n\n# Два\n\nИГИЛ (запрещён в РФ) вернулся.\n',
      { scope: 'section' },
      ['missing-notice error "ИГИЛ"'],
    ],
    ['prose', 'Движение «Хизб ут-Тахрир» признано в России террористическим и запрещено.', { prose: true }, []],
    [
      'no prose',
      'Движение «Хизб ут-Тахрир» признано в России террористическим и запрещено.',
      { prose: false },
      ['missing-notice error "Хизб ут-Тахрир"'],
    ],
    ['contracted agent', 'Борис Акунин (иноагент) написал книгу.', { contractedAgent: true }, []],
    [
      'no contracted agent',
      'Борис Акунин (иноагент) написал книгу.',
      { contractedAgent: false },
      ['incomplete-notice error "Борис Акунин"'],
    ],
    [
      'the agent in full',
      'Борис Акунин (внесён в реестр иностранных агентов) написал книгу.',
      { contractedAgent: false },
      [],
    ],
    [
      'no bare category',
      'ИГИЛ (террористическая организация) отступил.',
      { bareCategory: false },
      ['incomplete-notice error "ИГИЛ"'],
    ],
    ['bare category', 'ИГИЛ (признан террористической организацией) отступил.', { bareCategory: true }, []],
    ['derived', 'Игиловцы отступили.', { derived: true }, ['missing-notice error "Игиловцы"']],
    ['no derived', 'Игиловцы отступили.', { derived: false }, []],
    ['products', 'Фото выложили в Instagram.', { products: true }, ['missing-notice error "Instagram"']],
    ['no products', 'Фото выложили в Instagram.', { products: false }, []],
    [
      'entities',
      mixed,
      { entities: { 'islamic-state': 'off', 'boris-akunin': 'info' } as never },
      ['missing-notice info "Борисом Акуниным"', 'missing-notice warning "Open Society Foundations"'],
    ],
    [
      'categories',
      mixed,
      { categories: { terrorist: 'off', undesirable: 'error' } },
      ['missing-notice error "Борисом Акуниным"', 'missing-notice error "Open Society Foundations"'],
    ],
  ])('%s', (_, text, policy, expected) => {
    expect(found(text, { policy: policy! }, text.startsWith('#') ? 'a.md' : 'a.txt')).toEqual(expected)
  })
})

test('the entity goes before the rule, the rule before the category', () => {
  const rules = { 'missing-notice': 'info' } as const
  expect(found('ИГИЛ отступил.', { rules })).toEqual(['missing-notice info "ИГИЛ"'])
  expect(found('ИГИЛ отступил.', { rules, policy: { entities: { 'islamic-state': 'error' } as never } })).toEqual([
    'missing-notice error "ИГИЛ"',
  ])
})
