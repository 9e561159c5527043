/** English. */
import type { FieldChange } from '../../lists/diff.js'
import type { ImportedChange } from '../../registers/import.js'
import { countedEn } from '../counted.js'
import type { ListsCatalog } from './types.js'

const change = ({ field, before, after }: FieldChange): string =>
  before === undefined
    ? `${field} + ${after ?? ''}`
    : after === undefined
      ? `${field} − ${before}`
      : `${field}: ${before} → ${after}`
const lines = (fields: readonly FieldChange[]): string => fields.map(field => `\n    ${change(field)}`).join('')
const named = (id: string, name: string | undefined): string => (name === undefined ? id : `${name} (${id})`)
const names = ({ names: taken }: ImportedChange): string =>
  taken.map(({ name, strength }) => `\n    ${name}${strength === 'weak' ? ' (weak)' : ''}`).join('')

export const en: ListsCatalog = {
  status: {
    register: ({ register, entities, inForce, ended, checked, age, source, file }) =>
      [
        register,
        `  ${countedEn(entities, 'entity', 'entities')}: ${inForce} in force, ${ended} ended`,
        `  as of ${checked ?? 'unknown'}${age === undefined ? '' : ` (${countedEn(age, 'day')} old)`}, ${file === undefined ? 'built-in' : `imported: ${file}`}`,
        ...(source ? [`  ${source.title}${source.url === undefined ? '' : ` <${source.url}>`}`] : []),
      ].join('\n'),
    stale: (register, age) =>
      `the list “${register}” is ${countedEn(age, 'day')} old; registers grow every week, see plashka lists import --help`,
    disclaimer: 'This is what the registers say; it is no legal advice.',
  },
  imports: {
    summary: ({ register, asOf, rows, added, changed, gone }) =>
      `${register}${asOf === undefined ? '' : ` as of ${asOf}`}: ${countedEn(rows, 'row')}, ${added.length} new, ${changed.length} changed, ${gone.length} gone`,
    added: item => `  + ${named(item.id, item.name)}${names(item)}`,
    changed: item => `  ~ ${named(item.id, item.name)}${lines(item.details)}`,
    gone: item => `  − ${named(item.id, item.name)}${lines(item.details)}`,
    dryRun: 'Nothing was written.',
  },
  update: {
    noAddresses: 'no addresses to fetch registers from; put them into the config under “registers”',
    noAddress: register => `${register}: the config has no address for it under “registers”`,
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
