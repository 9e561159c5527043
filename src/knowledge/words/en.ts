/** English. */
import type { FieldChange } from '../diff.js'
import type { Manifest } from '../bundle/format.js'
import type { CertificateFault } from '../online/certificates.js'
import type { ImportedChange } from '../../importer/import.js'
import { excerpt } from '../../messages/excerpt.js'
import { countedEn } from '../../messages/counted.js'
import type { ListsCatalog } from './types.js'

const change = ({ field, before, after }: FieldChange): string =>
  before === undefined
    ? `${field} + ${after ?? ''}`
    : after === undefined
      ? `${field} − ${before}`
      : `${field}: ${before} → ${after}`
const lines = (fields: readonly FieldChange[]): string => fields.map(field => `\n    ${change(field)}`).join('')
const named = (id: string, name: string | undefined): string => (name === undefined ? id : `${name} (${id})`)
const listed = (items: readonly string[]): string => items.map(item => `\n  ${item}`).join('')
const daysOf = (registers: Manifest['registers']): string =>
  listed(Object.entries(registers).map(([register, day]) => `${register} as of ${day}`))
const isoOf = (moment: string): string => new Date(moment).toISOString()
/** Of a bundle, which tells the moment it was made in. */
const dayOf = (moment: string): string => isoOf(moment).slice(0, 10)
/** Two bundles of a day are told apart by the time. */
const momentOf = (moment: string): string => `${dayOf(moment)} ${isoOf(moment).slice(11, 19)} UTC`
const originOf = (file: string | undefined, bundle: string | undefined): string =>
  file !== undefined ? `imported: ${file}` : bundle !== undefined ? `from the bundle of ${dayOf(bundle)}` : 'built-in'
const newsVerbs = { came: 'entered', left: 'removed', renamed: 'renamed' } as const
const names = ({ names: taken }: ImportedChange): string =>
  taken.map(({ name, strength }) => `\n    ${name}${strength === 'weak' ? ' (weak)' : ''}`).join('')

const certificates: Readonly<Record<CertificateFault, (host: string) => string>> = {
  'unknown-authority': host =>
    `the certificate of “${host}” is of an authority that this machine does not know, or the host left out a link of its chain; if you trust that authority (that of the Russian state, say), save its certificate and name the file: --ca FILE, or “ca” in the config`,
  expired: host => `the certificate of “${host}” has expired, or does not hold yet: look at the clock of this machine`,
  'other-host': host => `the certificate shown is not that of “${host}”: something else answers in its place`,
  refused: host => `the certificate of “${host}” is not valid`,
}

export const en: ListsCatalog = {
  status: {
    register: ({ register, entities, inForce, ended, checked, age, source, file, bundle }) =>
      [
        register,
        `  ${countedEn(entities, 'entity', 'entities')}: ${inForce} in force, ${ended} ended`,
        `  as of ${checked ?? 'unknown'}${age === undefined ? '' : ` (${countedEn(age, 'day')} old)`}, ${originOf(file, bundle)}`,
        ...(source ? [`  ${source.title}${source.url === undefined ? '' : ` <${source.url}>`}`] : []),
      ].join('\n'),
    stale: (register, age) =>
      `the list “${register}” is ${countedEn(age, 'day')} old; registers grow every week, see plashka lists update --help`,
    counts:
      'A row of a register may name several parties, and one party may stand in several rows: the counts need not be those of the rows.',
    disclaimer: 'This is what the registers say; it is no legal advice.',
  },
  imports: {
    summary: ({ register, asOf, rows, added, changed, gone }) =>
      `${register}${asOf === undefined ? '' : ` as of ${asOf}`}: ${countedEn(rows, 'row')}, ${added.length} new, ${changed.length} changed, ${gone.length} gone`,
    added: item => `  + ${named(item.id, item.name)}${names(item)}`,
    changed: item => `  ~ ${named(item.id, item.name)}${lines(item.details)}`,
    gone: item => `  − ${named(item.id, item.name)}${lines(item.details)}`,
    held: item => `  · ${named(item.id, item.name)}${lines(item.details)}`,
    heldHeading: 'Not taken, for it came over a connection that is not encrypted and may only add:',
    nothing: 'there is no file of a register among these',
    leftOut: file => `${file} is the file of no register, left out`,
    moreLeftOut: count => `${countedEn(count, 'more file')} of no register left out`,
    dryRun: 'Nothing was written.',
  },
  update: {
    wouldAsk: hosts => `The registers are fetched from these hosts, and nothing of yours is sent:${listed(hosts)}`,
    question: 'Ask them, now and whenever you call plashka lists update? [y/N] ',
    yes: ['y', 'yes'],
    noTerminal: 'this is no terminal to ask on; --yes agrees to the hosts, and to what open connections add',
    declined: 'nothing was fetched',
    openQuestion: register =>
      `The register “${register}” came over a connection that is not encrypted. Is what it adds right? [y/N] `,
    notConfirmed: register => `${register}: nothing was taken`,
    elsewhere: pages =>
      `the official hosts answer from Russian networks, and from few others; elsewhere save the page in a browser, or fetch a bundle (plashka lists update --from), then plashka lists import FILE:${listed(pages)}`,
    newer: registers => `There is something newer: ${registers.join(', ')}`,
    nothingNewer: 'The lists are current.',
  },
  download: {
    cannotFetch: address => `cannot fetch ${address}`,
    tooSlow: seconds => `no whole answer within ${seconds} s`,
    tooLarge: megabytes => `larger than ${megabytes} MB`,
    noHttp: 'only http and https addresses are fetched',
    refused: status => `the answer is ${status}`,
    openRedirect: 'redirected from an encrypted connection to an open one',
    noAddress: 'redirected to what is no address',
    notPublic: host =>
      `redirected to “${host}”, whose address is not public; if it is one of your own, name that host in the config under “registers”`,
    unknownPacking: 'the answer is packed in an unknown way',
    tooManyRedirects: count => `more than ${count} redirections`,
    otherHost: host => `redirected to “${host}”, which is none of the register’s hosts`,
    certificate: (host, fault) => certificates[fault](host),
    unreached: {
      unknown: host => `no address is known for “${host}”: is this machine online?`,
      refused: host => `“${host}” takes no connection from here`,
      broken: host => `“${host}” broke the connection off`,
    },
    noCertificate: file => `${file} holds no certificate; PEM or DER is expected`,
    webPage: 'the answer is a web page, not data: something on the way may have put it there',
    noPage: 'the answer is no page of a register: “size” and “values” are expected',
    manyRows: most => `announces more than ${most} rows, as no register does`,
    cutPages: (found, announced) => `breaks off: it announces ${announced} rows and gives ${found}`,
    changedMeanwhile: 'the register changed while it was fetched; ask again',
  },
  bundle: {
    written: (file, registers, publicKeys) =>
      [
        `Written: ${file}${daysOf(registers)}`,
        publicKeys.length === 0
          ? 'It is not signed: only who has the file in his hands can take it.'
          : `Signed. The public key for \`plashka lists update --from … --public-key\`:${listed(publicKeys)}`,
      ].join('\n'),
    summary: ({ made, plashka, registers }, added) =>
      `Bundle of ${dayOf(made)}, made by plashka ${plashka}: ${countedEn(added, 'new entity', 'new entities')}${daysOf(registers)}`,
    added: (id, name) => `  + ${named(id, name)}`,
    same: made => `The bundle of ${momentOf(made)} is there already.`,
    noBundle: 'is no bundle of lists',
    otherLayout: layout => `is a bundle of another layout (${layout}): another version of plashka reads it`,
    damaged: 'is damaged: its parts are not what its manifest says',
    needsKey: 'what comes from an address must be signed: name the key with --public-key',
    unsigned: 'is not signed',
    otherKey: 'is not signed by a key that you believe',
    older: (made, known) =>
      `is of ${momentOf(made)}, the last one was of ${momentOf(known)}; --allow-older takes it all the same`,
    noPrivateKey: 'holds no private key (Ed25519, PEM)',
    noPublicKey: 'is no public key (Ed25519): neither a file with one nor its 43 characters',
    keyExists: 'is there already, and a key is not written over',
  },
  news: {
    title: (since, asOf) => `The registers since ${since} (lists as of ${asOf})`,
    day: day => day,
    item: ({ is, register, entity, isSeen }) =>
      `${newsVerbs[is]}, ${register}: ${entity.title.en} (${entity.id})${isSeen ? '; day on which it was seen' : ''}`,
    names: items => `found by: ${items.join('; ')}`,
    none: 'Nothing has changed.',
  },
  own: {
    summary: ({ entities, known, columns }) =>
      [
        `${countedEn(entities.length, 'name')}${known.length > 0 ? `, ${known.length} of them in the lists already` : ''}`,
        ...(columns.length > 0
          ? [`Columns: ${columns.map(({ heading, field }) => `${heading} → ${field}`).join(', ')}`]
          : []),
      ].join('\n'),
    taken: ({ name, id, kind, designations }, isKnown) =>
      `  + ${name} (${id}): ${kind}, ${designations.map(({ category, listed, ended }) => [category, listed && `from ${listed}`, ended && `to ${ended}`].filter(Boolean).join(' ')).join(', ')}${isKnown ? '; known already' : ''}`,
    leftHeading: 'Not understood:',
    left: leftover => {
      if (leftover.is === 'column') return `  ${leftover.place}: column “${excerpt(leftover.heading)}” is not read`
      if (leftover.is === 'nameless') return `  ${leftover.place}: no name, passed over`
      if (leftover.is === 'repeated')
        return `  ${leftover.place}: “${excerpt(leftover.name)}” stood before, passed over`
      if (leftover.is === 'genderless')
        return `  ${leftover.place}: “${excerpt(leftover.name)}” is taken for a man; if not so, put gender: f into the list`
      return `  ${leftover.place}: ${leftover.field} “${excerpt(leftover.cell)}” is left out`
    },
    implied: ({ id }) =>
      `Some have no status: “${id}” is taken for them. If it is another one, put a line “category: …” into the list.`,
    next: file => `Written: ${file}. Put into .plashkarc.yml: lists: [${file}]`,
    exists: file => `${file} is there already; --force writes over it, --output puts the list elsewhere`,
  },
  diff: {
    added: (id, name) => `+ ${named(id, name)}`,
    removed: (id, name) => `− ${named(id, name)}`,
    changed: (id, name, fields) => `~ ${named(id, name)}${lines(fields)}`,
    summary: (added, removed, changed) =>
      added + removed + changed === 0 ? 'No difference.' : `${added} added, ${removed} removed, ${changed} changed`,
  },
  check: {
    summary: (files, problems) =>
      `${countedEn(files, 'list')}: ${problems === 0 ? 'nothing wrong' : countedEn(problems, 'problem')}`,
  },
}
