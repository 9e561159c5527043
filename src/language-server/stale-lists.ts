/**
 * That lists are old is the same for every draft: one of those shown tells it, as the command tells it once a run.
 */
import { staleLists } from '../../rules/stale-lists/index.js'
import type { Check } from './check.js'

export class StaleLists {
  /** Address of the draft that tells it. */
  #teller: string | undefined

  /** @returns The check without what another draft tells; a config that sets the rule has each of its drafts tell it. */
  toldOnce(uri: string, check: Check): Check {
    const others = check.messages.filter(({ ruleId }) => ruleId !== staleLists.id)
    if (check.setup.settings.rules[staleLists.id]) return check
    if (others.length === check.messages.length) this.gone(uri)
    else this.#teller ??= uri
    return this.#teller === uri ? check : { ...check, messages: others }
  }

  /** A draft is not shown any more. */
  gone(uri: string): void {
    if (this.#teller === uri) this.#teller = undefined
  }
}
