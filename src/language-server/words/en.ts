/** English. */
import { countedEn } from '../../messages/counted.js'
import type { LanguageServerCatalog } from './types.js'

export const en: LanguageServerCatalog = {
  write: {
    inline: words => `Notice in brackets: ${words}`,
    clause: words => `Notice as a clause: ${words}`,
    footnote: words => `Notice as a footnote: ${words}`,
  },
  mend: words => `Mend the notice: ${words}`,
  remove: 'Take the notice out',
  mendEntity: (title, count) => `Mend all of this entity (${count}): ${title}`,
  mendAll: 'Mend all notices',
  ignore: ruleId => `Ignore \`${ruleId}\` here`,
  answered: 'All is well: do not ask again',
  notMended: 'Nothing was changed: the message would stay, or another one would come.',
  matched: reason => `Recognized: ${reason}`,
  certainties: { certain: 'certain', likely: 'likely', possible: 'possible' },
  notices: 'Notice in the text',
  noNotices: 'No notice in the text covers this mention',
  notRequired: 'No notice is due on the day',
  rulePage: ruleId => `About the rule \`${ruleId}\``,
  due: (count, day) => `plashka: ${countedEn(count, 'notice')} due as of ${day}`,
  checking: 'plashka: checking the workspace',
  checked: (files, findings) => `plashka: ${countedEn(files, 'file')} checked, ${countedEn(findings, 'finding')}`,
}
