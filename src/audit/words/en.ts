/** English. */
import { countedEn } from '../../messages/counted.js'
import type { AuditCatalog } from './types.js'

export const en: AuditCatalog = {
  errors: {
    noStore: path => `there is no store: ${path}`,
    notStore: path => `this is no store of an audit: ${path}`,
    otherLayout: path => `this store was made by another version of plashka; make a new one: ${path}`,
    taken: path => `another run is writing to this store; wait until it has ended: ${path}`,
    unopened: path => `this store cannot be opened: ${path}`,
    noSources: 'name the files or folders to be audited',
  },
  items: count => countedEn(count, 'item'),
  progress: (items, rate, left) => `${items} · ${rate}/s${left === undefined ? '' : ` · ${left} left`}`,
  interrupted: items => `interrupted; what was judged is kept (${items}), and the same command goes on from there`,
  report: {
    checked: ({ items, sources, day, lists }) =>
      `${countedEn(items, 'item')} of ${countedEn(sources, 'source')} checked as of ${day}${lists ? `, by lists of ${lists}` : ''}`,
    found: ({ found, findings: { error, warning, info }, unread }) =>
      [
        found === 0
          ? 'nothing found'
          : `${countedEn(error, 'error')}, ${countedEn(warning, 'warning')}, ${countedEn(info, 'remark')} in ${countedEn(found, 'item')}`,
        ...(unread > 0 ? [`${countedEn(unread, 'item')} not read`] : []),
      ].join('; '),
    notWhole: 'the check has not ended: the same command goes on with it',
    noEarlierLists: 'the store has seen no other lists before these: nobody is a newcomer yet',
    entities: 'Who is found',
    entity: (name, kinds, since, items) =>
      `${name} (${kinds}${since === undefined ? '' : `, since ${since}`}): ${countedEn(items, 'item')}`,
    first: 'What to mend first',
    sections: 'Sections',
    section: (name, items) => `${name}: ${countedEn(items, 'item')}`,
    unread: 'Not read',
    quoted: title => `“${title}”`,
    views: count => countedEn(count, 'view'),
    others: count => (count > 0 ? `and ${count} more` : ''),
  },
}
