/**
 * What the functions of the catalogs are called with: words of no language, so that every word of the result is the
 * catalog's own.
 */
import { certainties } from '../../src/mentions/types.js'
import { evidenceIds } from '../../src/mentions/evidence/types.js'
import type { StatusKind, StatusKinds } from '../../src/registry/status-kind.js'
import { categories, entityKinds, type Category, type Designation, type Entity } from '../../src/registry/types.js'

const designationOf = (category: Category): Designation =>
  ({
    category,
    decided: '2021-01-02',
    ended: '2022-01-02',
    checked: '2026-01-02',
    source: { title: '7', url: '7' },
  }) as unknown as Designation

/** Its own words are data, and no catalog's. */
const kind = {
  id: '7',
  name: { ru: '7', en: '7' },
  register: { ru: '7', en: '7' },
  law: { ru: '7', en: '7' },
  notice: { ru: '7', en: '7' },
  linking: { severity: 'info', law: { ru: '7', en: '7' } },
} as unknown as StatusKind

const statusKinds = { get: () => kind } as unknown as StatusKinds
const designations = categories.map(designationOf)
const statuses = designations.map(designation => ({ kind, designation, since: '2021-01-02' }))
const entity = { id: '7', name: '7', title: { ru: '7', en: '7' }, designations } as unknown as Entity

const owed = [
  ...['status', 'ban', 'full-words'].flatMap(lack =>
    statuses.slice(0, 1).map(status => ({
      entity,
      surface: '7',
      alias: { type: 'name' },
      unstated: [status],
      bare: [],
      lack,
      write: '7',
      line: 7,
    })),
  ),
  {
    lack: 'status',
    entity,
    surface: '7',
    alias: { type: 'derived' },
    unstated: [{ kind, designation: designations[0] }],
    bare: [],
    write: '7',
    line: 7,
  },
  {
    lack: 'status',
    entity,
    surface: '7',
    alias: { type: 'name' },
    unstated: statuses.slice(0, 2),
    bare: statuses.slice(1, 2),
    write: '7',
    line: 7,
  },
]

const change = {
  id: '7',
  name: '7',
  details: ['listed', 'decided', 'inForce', 'ended'].map(field => ({ field, before: '7', after: '7' })),
  names: [
    { name: '7', strength: 'weak' },
    { name: '7', strength: 'strong' },
  ],
}
const fields = ['listed', 'name', 'title', 'designation', 'kind', 'gender', 'note'].map(field => ({
  field,
  after: '7',
}))

const audited = [0, 7].map(count => ({
  day: '2021-01-02',
  lists: '2021-01-02',
  sources: 7,
  items: 7,
  found: count,
  unread: count,
  findings: { error: 7, warning: 7, info: 7 },
}))

const each = <Value>(values: readonly Value[]): Value[][] => values.map(value => [value])
const enumeration = [
  [['7'], 0],
  [['7'], 7],
]

/** Lists of arguments by the path of a function. Any other takes texts and numbers, of which sevens will do. */
export const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'audit.progress': [
    ['7', 7, undefined],
    ['7', 7, '7:07'],
  ],
  'audit.report.checked': each(audited),
  'audit.report.found': each(audited),
  'audit.report.besideOf': [
    ['7', '7', 7, 7, '7'],
    [undefined, '7', 7, 7, '7'],
  ],
  'audit.report.entity': [
    ['7', '7', undefined, 7],
    ['7', '7', '2021-01-02', 7],
  ],
  'missing-notice.reason': each(owed),
  'late-notice.reason': owed.map(one => [one, 7]),
  'incomplete-notice.reason': each(owed),
  'headline-notice.reason': each(owed),
  'ambiguous-mention.question': each(owed),
  'ambiguous-notice.question': ['said-beside', 'said-behind', 'told-around'].flatMap(ground =>
    owed.map(one => [one, '7', ground]),
  ),
  'ambiguous-notice.claimed': [
    { type: 'wrong', kind },
    { type: 'wrong', kind: null },
    { type: 'ended', status: statuses[0] },
    { type: 'not-yet', status: statuses[0] },
  ].map(fault => [{ entity, fault }, '7']),
  'wrong-category.reason': [
    [entity, kind, '7'],
    [entity, null, undefined],
  ],
  'outdated-notice.reason': [
    ...['ended', 'not-yet'].map(type => [{ entity, fault: { type, status: statuses[0] } }, '2021-01-02']),
    [{ entity, isSurplus: true, fault: { type: 'ended', status: statuses[0] } }, '2021-01-02'],
  ],
  'banned-link.ground': each([statuses]),
  'repeated-notice.reason': [[entity]],
  'banned-link.reason': [['7', entity, statuses]],
  'own-material.reason': ['missing', 'not-at-head', 'incomplete', 'wrong-name', 'outdated'].map(fault => [
    fault,
    entity,
    '7',
  ]),
  'unread-text.part': [
    ['7', undefined],
    ['7', '7'],
  ],
  'stale-lists.reason': each([{ kind, checked: '2021-01-02', days: 7 }]),
  'reporters.status': each([kind]),
  'unused-ignore.unused': [[undefined], ['7']],
  'unused-ignore.unknownId': [
    ['7', undefined],
    ['7', '7'],
  ],
  'unused-ignore.unknownDirective': [
    ['7', undefined],
    ['7', '7'],
  ],
  'rules/.named': each(owed),
  'rules/.listed': each([statuses]),
  'rules/.since': [['2021-01-02'], [undefined]],
  'rules/.ground': each([statuses]),
  'wording.status': each([kind]),
  'wording.evidence': each([...evidenceIds]),
  'wording.explain.mention': each([...certainties]).map(([certainty]) => ['7', '7', certainty]),
  'wording.strength': [['strong'], ['weak']],
  'wording.explain.implied': [[['7: 7', '7: 7']]],
  'lists.own.summary': [[{ entities: [entity], known: ['7'], columns: [{ heading: '7', field: 'name' }] }]],
  'lists.own.taken': entityKinds.flatMap(kind => [
    [{ ...entity, kind }, true, statusKinds],
    [{ ...entity, kind }, false, statusKinds],
  ]),
  'lists.own.left': each([
    { place: 'row 7', is: 'column', heading: '7' },
    { place: 'row 7', is: 'cell', field: 'kind', cell: '7' },
    { place: 'row 7', is: 'nameless' },
    { place: 'row 7', is: 'repeated', name: '7' },
    { place: 'row 7', is: 'genderless', name: '7' },
  ]),
  'lists.own.implied': each([kind]),
  'wording.explain.several': [['7', [entity]]],
  'wording.explain.unknown': [
    ['7', []],
    ['7', [entity]],
  ],
  ...Object.fromEntries(
    ['otherEntries', 'names', 'weakNames', 'resources'].map(name => [`wording.explain.${name}`, enumeration]),
  ),
  'lists.status.register': each([
    { register: 'terrorist', entities: 7, inForce: 7, ended: 7, checked: undefined, age: undefined },
    {
      register: 'undesirable',
      entities: 1,
      inForce: 1,
      ended: 7,
      checked: '2021-01-02',
      age: 7,
      file: '7',
      source: { title: '7' },
    },
  ]),
  'lists.imports.summary': [[{ register: 'extremist', asOf: '2021-01-02', rows: 7, added: [], changed: [], gone: [] }]],
  'lists.imports.added': [[change]],
  'lists.imports.changed': [[change]],
  'lists.imports.gone': [[change]],
  'lists.imports.held': [[change]],
  'lists.bundle.written': each([[], ['7']]).map(([keys]) => ['7', { extremist: '2026-01-02' }, keys]),
  'lists.news.title': [['2026-01-02', '2026-01-02']],
  'lists.news.day': [['2026-01-02']],
  'lists.news.names': [[['7']]],
  'lists.news.item': each(['came', 'left', 'renamed']).map(([is]) => [
    { is, register: 'extremist', entity, isSeen: true },
  ]),
  'lists.bundle.summary': [[{ made: '7', plashka: '7', registers: { extremist: '2026-01-02' } }, 7]],
  'lists.update.wouldAsk': [[['7']]],
  'lists.update.elsewhere': [[['7']]],
  'lists.update.openQuestion': each(categories),
  'lists.update.notConfirmed': each(categories),
  'lists.update.newer': [[categories]],
  'lists.download.certificate': (['unknown-authority', 'expired', 'other-host', 'refused'] as const).map(fault => [
    '7',
    fault,
  ]),
  'exports.severalRegisters': [[['7']]],
  'lists.diff.changed': [['7', '7', fields]],
  'lists.diff.summary': [
    [0, 0, 0],
    [7, 7, 7],
  ],
  'list-problems.unknownKey': [
    [undefined, ['7']],
    ['7', ['7']],
  ],
  'list-problems.unexpected': [
    ...[undefined, null, 7, '7', ['7'], {}].map(found => [found, { is: 'text' }]),
    ...['day', 'id', 'wikidata', 'resource'].map(is => ['7', { is }]),
    ['7', { is: 'type', types: ['string', 'object', 'array', 'boolean'] }],
    ...[undefined, '7'].map(nearest => ['7', { is: 'word', allowed: ['7'], nearest }]),
  ],
  ...Object.fromEntries(
    ['unknownEntity', 'stray'].map(name => [
      `list-problems.${name}`,
      [undefined, '7'].map(nearest => (name === 'stray' ? [nearest] : ['7', nearest])),
    ]),
  ),
  'formats.encoding.unsure': [['7', ['7', '7']]],
  'records.written': [
    [7, ['7']],
    [1, ['7']],
  ],
  ...Object.fromEntries(['trust', 'outside', 'wouldRun'].map(name => [`trust.${name}`, [['7', ['7'], ['7']]]])),
  ...Object.fromEntries(['badLists', 'unknownEntity', 'unknownFormat'].map(name => [`browser.${name}`, [['7']]])),
  ...Object.fromEntries(['unknownField', 'oneOf', 'unknownFormat'].map(name => [`server.${name}`, [['7', ['7']]]])),
  'server.badType': [
    ['7', 'string'],
    ['7', 'boolean'],
  ],
  'server.mediaType': [['7'], ['']],
  ...Object.fromEntries(
    [
      'missingField',
      'badDay',
      'badMethod',
      'noFolder',
      'sendBytes',
      'tooLarge',
      'tooLong',
      'foreignHost',
      'foreignOrigin',
      'outside',
      'readOnly',
      'needsToken',
      'shortToken',
      'upstreamAway',
      'badUpstream',
      'upstreamDown',
      'listening',
    ].map(name => [`server.${name}`, [['7']]]),
  ),
  'trust.entry': ['same', 'changed', 'gone'].map(state => ['7', state, ['7']]),
  'records.baselineWritten': [['7', { files: 7, findings: 7 }]],
  'exports.unknownColumn': [
    [7, '7', 'foreign-agent'],
    [7, '7', 'undesirable'],
  ],
  ...Object.fromEntries(
    ['cutIn', 'noName', 'noRecord'].map(name => [`exports.${name}`, [['row 7'], ['value 7'], ['line 7'], ['entry 7']]]),
  ),
  'exports.cells': [['line 7', 8, 7]],
  'exports.at': [
    ['row 7', '7'],
    ['7', '7'],
  ],
  'exports.unknownField': [['value 7', '7', 'mirror']],
  'exports.otherShape': [
    'service-agents',
    'service-undesirable',
    'service-extremist',
    'copy-undesirable',
    'copy-agents',
  ].map(shape => ['terrorist', shape]),
  'exports.older': [['2021-01-02', '2022-01-02']],
  'command.file.absent': [
    [true, ['7']],
    [true, ['7', '7']],
    [false, []],
  ],
  'config.oneOf': [
    [['7', '8'], undefined],
    [['7', '8'], '7'],
  ],
  'config.type': [[['string', 'object', 'array', 'boolean', 'integer', 'number']]],
  'config.unknownEntity': [
    ['7', undefined],
    ['7', '7'],
  ],
  'config.hint': [
    [undefined, ['7']],
    ['7', ['7']],
  ],
}
