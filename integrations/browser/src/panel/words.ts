/**
 * What the panel says: its own words from `_locales`, those about findings from the page, which shows the same list.
 */
import { words as wordsByLanguage } from '../../../../web/src/words/index.js'
import { extension } from '../extension.js'

/** Names in `_locales`. */
export type Phrase =
  | 'noField'
  | 'otherSite'
  | 'noTab'
  | 'fixed'
  | 'changed'
  | 'refused'
  | 'unfixable'
  | 'listsOf'
  | 'listsSigned'
  | 'notSigned'
  | 'cannotVerify'
  | 'older'
  | 'settings'
  | 'keys'
  | 'noKey'
  | 'digest'
  | 'takeBundle'
  | 'notTaken'
  | 'keptRefused'
  | 'backToBuiltin'

/** @param holes Stand for `$1` and `$2`. */
export const say = (phrase: Phrase, ...holes: readonly string[]): string => extension.i18n.getMessage(phrase, holes)

/** The language whose words the browser has chosen. */
export const language = extension.i18n.getMessage('language') === 'en' ? 'en' : 'ru'

export const words = wordsByLanguage[language]
