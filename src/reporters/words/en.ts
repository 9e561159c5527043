/** English. */
import { en as words } from '../../wording/words/en.js'
import type { ReporterCatalog } from './types.js'

export const en: ReporterCatalog = {
  rules: {
    'missing-notice': {
      short: 'A designated entity has no notice.',
      full: 'A designated entity is named, and nothing in the text states its status.',
    },
    'late-notice': {
      short: 'The notice comes only at a later mention.',
      full: 'The notice is there, but not at the first mention: it comes only at a later one.',
    },
    'incomplete-notice': {
      short: 'The notice does not state all that it must.',
      full: 'A notice states a status, but not all that it must: the ban is not stated, or one of several statuses is left out.',
    },
    'wrong-category': {
      short: 'The notice states a status which the registers do not give.',
      full: 'A notice gives an entity a status which the registers do not give it.',
    },
    'outdated-notice': {
      short: 'The notice states a status that is not in force.',
      full: 'A notice states a status that is not in force as of the day: it has ended, or it has not yet begun.',
    },
    'unmatched-marker': {
      short: 'A marker has no footnote, or a footnote no marker.',
      full: 'A designated name carries a footnote marker that no footnote has, or a footnote states a status and nothing calls it.',
    },
    'headline-notice': {
      short: 'A headline has no notice.',
      full: 'The policy wants notices in headlines, and a headline names a designated entity without one.',
    },
    'repeated-notice': {
      short: 'The notice is repeated needlessly.',
      full: 'A bracket or clause states again what the text has stated before, oftener than the policy asks.',
    },
    'banned-link': {
      short: 'A link to a designated entity.',
      full: 'A link leads to a site or an account of a designated entity.',
    },
    'own-material': {
      short: 'The fixed text of a foreign agent is not over its material.',
      full: 'The outlet or the author is a foreign agent, and the fixed text does not stand over the material, or not as it must.',
    },
    'ambiguous-mention': {
      short: 'Who is named is not certain.',
      full: 'A name may be that of a designated entity, or of somebody else: only the editor can tell.',
    },
    'unreadable-date': {
      short: 'The day of publication cannot be read.',
      full: 'The draft states a day of publication that cannot be read, and is checked as of today.',
    },
    'unread-text': {
      short: 'A part of the draft was not read.',
      full: 'A part of the draft was not read, or not as it was meant: it is not checked.',
    },
    'stale-lists': {
      short: 'The lists are old.',
      full: 'A register is of a day so long before the day of publication that those who were entered since are not known.',
    },
    'unused-ignore': {
      short: 'A directive keeps nothing back.',
      full: 'A directive keeps nothing back, or cannot be understood.',
    },
  },
  title: 'Designation notices',
  severity: { error: 'error', warning: 'warning', info: 'note' },
  noticeKind: {
    bracket: 'notice in brackets',
    clause: 'notice as a clause',
    prose: 'status told in a sentence',
    footnote: 'notice in a footnote',
    legend: 'legend',
    attribute: 'notice as an attribute',
  },
  status: kind => words.status(kind),
  date: day => words.date(day),
  asOf: day => `as of ${day}`,
  failed: 'could not be checked',
  problem: 'config or list at fault',
  nothingFound: 'Nothing to mend.',
  noMentions: 'nobody from the lists is named',
  totals: {
    files: 'Files',
    failed: 'Not checked',
    errors: 'Errors',
    warnings: 'Warnings',
    infos: 'Notes',
    mentions: 'Mentions',
    entities: 'Entities',
    noticed: 'With a notice',
  },
  headings: {
    file: 'File',
    files: 'Files',
    place: 'Place',
    severity: 'Severity',
    rule: 'Rule',
    message: 'Message',
    entity: 'Entity',
    entities: 'Who is named',
    categories: 'By category',
    status: 'Status on the day',
    category: 'Category',
    lists: 'Lists',
    digest: 'Digest of the lists',
    register: 'Register',
    checked: 'As of',
    text: 'Text',
    due: 'What is due where',
    legend: 'Colours',
    ground: 'Legal ground and source',
  },
  legend: {
    mention: 'named',
    notice: 'notice',
    finding: 'something is due',
    noStatus: 'no status on the day',
    possible: 'may be another',
  },
  place: (line, column) => `line ${line}, column ${column}`,
  toMessages: 'to the message',
  skip: 'Skip to the files',
  disclaimer: words.explain.disclaimer,
}
