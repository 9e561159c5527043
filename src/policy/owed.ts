/**
 * What a message about a duty needs to know: the words, the statuses, the proposed notice.
 */
import { documentLanguage, languageOf } from '../document/language.js'
import type { Document } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import type { Owed } from '../messages/types.js'
import { noticeWording } from '../notices/wording.js'
import { isInForce, sinceOf } from '../registry/status.js'
import type { Category, Designation, Entity, IsoDate } from '../registry/types.js'
import type { Duty } from './duties.js'
import type { Policy } from './types.js'

interface Text {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly asOf: IsoDate
  readonly policy: Policy
}

/** The designation in force for each of some categories. */
export function designationsOf(
  entity: Entity,
  categories: readonly Category[],
  asOf: IsoDate,
  policy: Policy,
): Designation[] {
  return categories.flatMap(category => {
    const found = entity.designations.find(
      designation => designation.category === category && isInForce(designation, asOf, policy.trigger),
    )
    return found ? [found] : []
  })
}

export function owedBy(text: Text, duty: Duty): Owed {
  const { document, mentions, asOf, policy } = text
  const mention = mentions[duty.due]!
  const unstated = designationsOf(duty.entity, duty.unstated, asOf, policy)
  const since = unstated.map(designation => sinceOf(designation, policy.trigger)).filter(day => day !== undefined)
  return {
    entity: duty.entity,
    surface: document.text.slice(mention.start, mention.end).replace(/\s+/gu, ' '),
    alias: mention.alias,
    unstated,
    since: since.sort()[0],
    write: proposed(text, mention, duty.required),
  }
}

/** The whole notice for a mention, in the language of its block. */
export function proposed(
  { document }: Pick<Text, 'document'>,
  mention: Mention,
  categories: readonly Category[],
): string {
  const block = document.blocks[mention.block]!
  const language =
    block.end - block.start < tooShortToTell ? documentLanguage(document) : languageOf(document.text, block)
  return noticeWording(mention.entity, mention.alias, categories, language)
}

/** A line of a name or two is in the language of its document. */
const tooShortToTell = 60
