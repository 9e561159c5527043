/** What the rule says. */
import type { Catalogs } from '../../src/messages/worded.js'
import type { Entity } from '../../src/registry/types.js'

interface Words {
  reason(entity: Entity): string
}

export const words: Catalogs<Words> = {
  ru: { reason: entity => `${entity.title.ru}: пометка повторяется, о статусе уже сказано выше` },
  en: { reason: entity => `${entity.title.en}: the notice is repeated, the status has been stated before` },
}
