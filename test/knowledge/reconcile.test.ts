/** Imported lists under built-in ones that have changed since. */
import { expect, test } from '@jest/globals'
import { reconcile } from '../../src/knowledge/reconcile.js'
import { parseList, type ListFile } from '../../src/registry/parse.js'
import { buildRegistry } from '../../src/registry/registry.js'

const list = (checked: string, entities: string): ListFile =>
  parseList(
    `list: agents\ntitle: Agents\ncategory: foreign-agent\nsource: { title: Register }\nchecked: ${checked}\nentities:\n${entities}`,
    'agents.yml',
  )
const base = buildRegistry([
  list(
    '2026-11-13',
    `  - id: thaw
    kind: media
    name: Издание «Оттепель»
    designations: [{ listed: 2022-05-06 }]
    aliases: [Оттепель-медиа]
`,
  ),
])
const folded = (checked: string, entities: string) =>
  buildRegistry(reconcile([list(checked, entities)], base), { base })

const underOtherId = `  - id: izdanie-ottepel
    kind: organisation
    name: Издание "ОТТЕПЕЛЬ"
    designations: [{ listed: 2022-05-06, ended: 2026-11-20 }]
    aliases: [Оттепель-медиа, Оттепель]
`

test('a party that has got another id below keeps that id, and the names it has there', () => {
  const { entities } = folded('2026-11-20', underOtherId)
  expect(entities).toMatchObject([
    { id: 'thaw', kind: 'media', designations: [{ ended: '2026-11-20' }], aliases: [{ name: 'Оттепель-медиа' }] },
  ])
})

test('an older import does not undo what newer lists say', () => {
  expect(folded('2026-11-06', underOtherId).entities).toEqual(base.entities)
})

test('a strong name of another party below is left to that one', () => {
  const { entities } = folded(
    '2026-11-20',
    `  - id: frost
    kind: media
    name: Издание «Мороз»
    designations: [{ listed: 2026-11-20 }]
    aliases: [оттепель медиа, Мороз-медиа]
`,
  )
  expect(entities.map(({ id, aliases }) => [id, aliases.map(({ name }) => name)])).toEqual([
    ['frost', ['Мороз-медиа']],
    ['thaw', ['Оттепель-медиа']],
  ])
})
