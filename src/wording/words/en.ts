/** What plashka says of names, statuses and entities in English. */
import { choices } from './choices.js'
import { evidence } from './evidence-en.js'
import type { Catalog } from './types.js'

const enumerated = (items: readonly string[], more: number): string =>
  `${items.join('; ')}${more > 0 ? ` and ${more} more` : ''}`

export const en: Catalog = {
  editorsNote: '— Ed.',
  status: kind => kind.name.en,
  evidence: id => evidence[id],
  shownBy: (observed, words) => `${observed}: “${words}”`,
  date: day => day,
  strength: strength => ({ strong: 'unmistakable', weak: 'an ordinary word, needs its context' })[strength],
  explain: {
    mention: (words, place, certainty) => `${place}: “${words}”, ${certainty}`,
    notMentioned: path => `${path}: no mention`,
    asOf: day => `As of ${day}`,
    nearRule: id => `or the rule ${id}: plashka explain ${id}`,
    unknown: (name, near) =>
      `“${name}” is in none of the lists${near.length === 0 ? ', nor is anything like it; whoever came lately comes with plashka lists update' : `; did you mean:${choices(near, 'en')}`}`,
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
