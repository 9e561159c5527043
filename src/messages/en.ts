/** What plashka says in English. */
import { evidence } from './evidence-en.js'
import type { Unread } from '../document/types.js'
import type { HeldStatus } from '../policy/statuses.js'
import type { IsoDate } from '../registry/types.js'
import { choices } from './choices.js'
import type { Catalog, OwnMaterialFault, Owed } from './types.js'

const since = (day: IsoDate | undefined): string => (day ? ` since ${day}` : '')

/** Each with its own day. */
const listed = (statuses: readonly HeldStatus[]): string =>
  statuses.map(({ kind, since: day }) => kind.name.en + since(day)).join(', ')

const named = ({ surface, alias, entity }: Owed): string =>
  alias.type === 'product' || alias.type === 'derived' ? `"${surface}" (${entity.title.en})` : `"${surface}"`

function incomplete(owed: Owed): string {
  switch (owed.lack) {
    case 'status':
      return `not every status is named, missing: ${listed(owed.unstated)}`
    case 'ban':
      return 'the status is named, but not that the activity is banned'
    case 'full-words':
      return 'the status is named by a contraction only, not in full'
  }
}

const enumerated = (items: readonly string[], more: number): string =>
  `${items.join('; ')}${more > 0 ? ` and ${more} more` : ''}`

function unread(what: Unread): string {
  switch (what.kind) {
    case 'part':
      return `A part of the document was not read, “${what.name}”: ${what.reason?.en ?? 'its kind is not known'}. What it says was not checked`
    case 'alternative':
      return 'Here the document holds the same place in several versions, and one that only other programs show says something else: it was not checked'
    case 'field':
      return 'A field begins here and never ends: what stands behind it was read as text'
    case 'record':
      return 'No known field holds a text: nothing was checked. Name the fields in the config'
  }
}

const ownMaterial: Readonly<Record<OwnMaterialFault, string>> = {
  missing: 'Material of a foreign agent (…) goes out without the required text',
  'not-at-head': 'The required text about the foreign agent (…) does not stand at the head',
  incomplete: 'The required text about the foreign agent (…) is not whole',
  'wrong-name': 'The required text names another foreign agent than …',
  outdated: 'The required text about the foreign agent (…) is the one from before December 2022',
}

export const en: Catalog = {
  missingNotice: owed => `${named(owed)} has no notice of its status: ${listed(owed.unstated)}. Write: “${owed.write}”`,
  lateNotice: owed =>
    `${named(owed)}: the notice comes late, in line ${owed.line}: ${listed(owed.unstated)}. Write: “${owed.write}”`,
  incompleteNotice: owed => `${named(owed)}: ${incomplete(owed)}. Write: “${owed.write}”`,
  wrongCategory: claim =>
    `${claim.entity.title.en} is called ${claim.kind ? `“${claim.kind.name.en}”` : '“banned”'}, a status which the registers do not give it${claim.write === undefined ? '' : `. Write: “${claim.write}”`}`,
  outdatedNotice: ({ entity, fault, isSurplus, asOf }) => {
    if (fault.type === 'wrong') return entity.title.en
    const { kind, designation } = fault.status
    if (isSurplus)
      return `${entity.title.en}: “${kind.name.en}” is more than is asked for, the status is not in force${since(designation.ended)}`
    const name = `${entity.title.en}: the notice “${kind.name.en}” is not true as of ${asOf}`
    if (fault.type === 'ended') return `${name}: the status is not in force${since(designation.ended)}`
    return `${name}: there was no decision yet${designation.decided ? `, it came on ${designation.decided}` : ''}`
  },
  markerWithoutFootnote: (marker, surface) => `“${surface}” carries the marker “${marker}”, but no footnote has it`,
  footnoteWithoutMarker: marker => `The footnote “${marker}” states a status, but nothing in the text calls it`,
  headlineNotice: owed =>
    `${named(owed)} in the headline has no notice of its status: ${listed(owed.unstated)}. Write: “${owed.write}”`,
  repeatedNotice: entity => `${entity.title.en}: the notice is repeated, the status has been stated before`,
  bannedLink: (url, entity, statuses) =>
    `The link ${url} leads to a resource of ${entity.title.en}: ${statuses.map(({ kind }) => kind.name.en).join(', ')}`,
  linkGround: statuses =>
    statuses
      .map(({ kind: { register, linking } }) => [register.en, linking.law?.en].filter(Boolean).join('; '))
      .join('\n'),
  ownMaterial: (fault, entity, write) => `${ownMaterial[fault].replace('…', entity.title.en)}. Write: “${write}”`,
  ownMaterialGround:
    'law 255-FZ, art. 9; government decree 2108 of 2022-11-22; code of administrative offences, art. 19.34: the text stands over the material, in type twice its size',
  ambiguousMention: owed =>
    `${named(owed)}: if this is ${owed.entity.title.en} (${listed(owed.unstated)}), a notice is due: “${owed.write}”; if not, all is well`,
  unreadableDate: text => `The date “${text}” could not be read: checked as of today. Write it as YYYY-MM-DD`,
  unreadText: unread,
  staleLists: ({ kind: { id, register }, checked, days }) =>
    `The ${register.en} is of ${checked}, ${days} days old: who was entered since is not known. Update: plashka lists update ${id}`,
  unusedIgnore: id => `There is nothing to silence here${id === undefined ? '' : `: “${id}”`}; the directive can go`,
  unknownIgnoreId: (id, nearest) =>
    `“${id}” is neither a rule nor an entity of the lists${nearest === undefined ? '' : `; did you mean “${nearest}”?`}`,
  unknownDirective: (verb, nearest) =>
    `Unknown directive “${verb}”${nearest === undefined ? ', known are ignore, disable, enable' : `; did you mean “${nearest}”?`}`,
  ground: statuses =>
    statuses
      .map(({ kind, designation }) =>
        [
          kind.register.en,
          designation.grounds,
          kind.law?.en,
          `source: ${designation.source.title}, checked ${designation.checked}`,
        ]
          .filter(Boolean)
          .join('; '),
      )
      .join('\n'),
  status: kind => kind.name.en,
  evidence: id => evidence[id],
  shownBy: (observed, words) => `${observed}: “${words}”`,
  date: day => day,
  strength: strength => ({ strong: 'unmistakable', weak: 'an ordinary word, needs its context' })[strength],
  explain: {
    mention: (words, place, certainty) => `${place}: “${words}”, ${certainty}`,
    notMentioned: path => `${path}: no mention`,
    asOf: day => `As of ${day}`,
    unknown: (name, near) =>
      `“${name}” is in none of the lists${near.length === 0 ? '' : `; did you mean:${choices(near, 'en')}`}`,
    several: (name, bearers) => `several are called “${name}”; say which:${choices(bearers, 'en')}`,
    officialName: 'In the register',
    otherEntries: (entries, more) => `Other entries: ${enumerated(entries, more)}`,
    names: (names, more) => `Known by: ${enumerated(names, more)}`,
    weakNames: (names, more) => `Only where the context confirms it: ${enumerated(names, more)}`,
    resources: (resources, more) => `Resources: ${enumerated(resources, more)}`,
    notice: text => `Notice: (${text})`,
    noNotice: 'No notice is due on this day',
    standings: {
      'in-force': 'in force',
      ended: 'not in force',
      'not-yet': 'not in force',
      unknown: 'not known whether in force',
    },
    decided: 'decided',
    inForce: 'in force since',
    listed: 'listed',
    notBefore: 'not before',
    notAfter: 'not after',
    ended: 'ended',
    noDates: 'no dates known',
    source: 'Source',
    checked: 'checked',
    implied: facts => `Not in the list, concluded: ${facts.join('; ')}`,
    fields: {
      id: 'id',
      kind: 'kind',
      gender: 'gender',
      aliases: 'names',
      dates: 'dates',
      category: 'status',
      source: 'source',
      checked: 'checked',
    },
    kinds: { organisation: 'organisation', movement: 'movement', media: 'media', person: 'person' },
    genders: { m: 'masculine', f: 'feminine', n: 'neuter', pl: 'plural' },
    disclaimer: 'This is what the registers say; it is no legal advice.',
  },
}
