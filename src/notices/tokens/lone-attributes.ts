/**
 * Words that tell a status only of what stands behind them: "terror group", "terror and extremist lists".
 */
import type { NoticeRole } from '../../language/roles.js'
import { statusOf } from './kinds.js'
import { isWord, type Token } from './tokens.js'

/** Where nothing bears the status, none is told: "the Soviet terror". */
export const withoutLoneAttributes = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, index) =>
    isWord(token) && token.term?.attributive && !bearsStatus(tokens[index + 1]) ? { ...token, term: undefined } : token,
  )

const bearsStatus = (token: Token | undefined): boolean =>
  isWord(token) && token.term !== undefined && (bearers.has(token.term.class) || statusOf(token.term) !== undefined)

/** What bears a status, or holds those who do; another status may stand between. */
const bearers: ReadonlySet<NoticeRole> = new Set(['organisation', 'person', 'collective', 'register', 'conjunction'])
