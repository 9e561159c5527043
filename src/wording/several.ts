/**
 * One notice for several names in a row: «оба признаны иностранными агентами».
 */
import type { StatusKind } from '../registry/status-kind.js'
import type { Gender } from '../language/grammar.js'
import type { Language } from '../language/language.js'
import { joined, participle, shortParticiple } from './notice.js'
import { wordsOfSeveral, type AllTemplates } from './templates.js'

/** «оба признаны …» @returns Nothing where the statuses have no words for several names. */
export function predicateOfSeveral(
  genders: readonly Gender[],
  language: Language,
  kinds: readonly StatusKind[],
  templates: AllTemplates,
): string | undefined {
  const said = pluralPredicate(language, kinds, templates)
  return said === undefined ? undefined : `${all(genders, language)} ${said}`
}

/** «признаны …» @returns Nothing where the statuses have no words for several names. */
export function pluralPredicate(
  language: Language,
  kinds: readonly StatusKind[],
  templates: AllTemplates,
): string | undefined {
  const words = wordsOfSeveral(kinds, language, templates)
  return words && joined(words).replace(participle, (_, word: string) => shortParticiple(word, 'pl'))
}

function all(genders: readonly Gender[], language: Language): string {
  if (genders.length > 2) return language === 'ru' ? 'все' : 'all'
  if (language === 'en') return 'both'
  return genders.every(gender => gender === 'f') ? 'обе' : 'оба'
}
