/** Facts of the registers that are often asked for, as the built-in lists tell them. */
import { expect, test } from '@jest/globals'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'

const { registry } = builtinKnowledge()

/** Category, then the days: decided, in force, listed, ended. */
const factsOf = (id: string): string[] =>
  registry
    .get(id)!
    .designations.map(({ category, decided = '-', inForce = '-', listed = '-', ended = '-' }) =>
      [category, decided, inForce, listed, ended].join(' '),
    )

test.each([
  ['taliban', ['terrorist 2003-02-14 2003-03-04 - 2025-04-17']],
  [
    'acf-inc',
    ['foreign-agent - - 2022-12-23 -', 'terrorist 2025-11-27 2026-02-12 - -', 'undesirable 2023-05-22 - 2023-06-01 -'],
  ],
  ['meduza', ['foreign-agent - - 2021-04-23 -', 'undesirable 2023-01-25 - 2023-02-07 -']],
  ['pussy-riot', ['extremist 2025-12-15 2026-02-27 2026-05-15 -']],
  ['deutsche-welle', ['foreign-agent - - 2022-03-28 -', 'undesirable - - 2025-12-15 -']],
  ['human-rights-watch', ['undesirable - - 2025-11-28 -']],
  ['amnesty-international', ['undesirable 2025-05-19 - 2025-05-28 -']],
  ['amnesty-stiftung-menschenrechte', ['undesirable - - 2026-09-08 -']],
  [
    'tv-rain',
    [
      'foreign-agent - - 2021-08-20 2023-12-01',
      'foreign-agent - - 2023-12-01 -',
      'undesirable 2023-07-21 - 2023-08-04 -',
    ],
  ],
  [
    'rfe-rl',
    [
      'foreign-agent - - 2017-12-05 -',
      'foreign-agent - - 2020-02-11 2026-08-21',
      'undesirable 2024-02-02 - 2024-02-20 -',
    ],
  ],
  ['anti-russian-separatist-movement', ['extremist 2024-06-07 - - -']],
  ['satanism-movement', ['extremist 2025-07-23 - 2025-09-19 -']],
  ['anti-war-committee-of-russia', ['terrorist 2026-03-02 2026-04-04 - -', 'undesirable 2024-01-11 - 2024-01-31 -']],
  ['free-russia-forum', ['terrorist 2025-03-21 2025-06-23 2025-08-27 -', 'undesirable 2023-01-30 - 2023-02-13 -']],
  ['memo-ru-agency', ['foreign-agent - - 2014-11-20 2024-10-09']],
])('%s', (id, facts) => expect(factsOf(id)).toEqual(facts))

test('what stays undated says between which days it was entered', () => {
  const undated = registry.entities.flatMap(({ id, designations }) =>
    designations
      .filter(({ listed, decided, inForce }) => !listed && !decided && !inForce)
      .map(({ category, notBefore, notAfter }) => `${id} ${category} ${notBefore}–${notAfter}`),
  )
  expect(undated.filter(line => !line.endsWith(' extremist 2025-12-15–2026-06-05'))).toEqual([
    'avtograd-kryu extremist 2019-02-19–2019-10-03',
  ])
})
