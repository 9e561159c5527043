/**
 * One notice for several names in a row: «оба признаны иностранными агентами».
 */
import type { StatusKind } from '../registry/status-kind.js'
import type { Gender, Language } from '../registry/types.js'
import { joined, shortParticiple } from './notice.js'
import { wordsOf, type AllTemplates } from './templates.js'

/** Words of templates in the instrumental, or with an article, and their plurals. */
const plurals: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: {
    агентом: 'агентами',
    иноагентом: 'иноагентами',
    организацией: 'организациями',
    иностранным: 'иностранными',
    террористической: 'террористическими',
    экстремистской: 'экстремистскими',
    нежелательной: 'нежелательными',
  },
  en: { a: '', an: '', agent: 'agents', organization: 'organizations', organisation: 'organisations' },
}

const invariable: Readonly<Record<Language, RegExp>> = {
  ru: /^(?:\{\p{L}+\}|и|а|также|в|на|РФ|России|реестр|список|перечень|иностранных|иноагентов|агентов|территории)$/u,
  en: /^(?:designated|banned|listed|and|as|in|Russia|the|by|foreign|terrorist|extremist|undesirable)$/,
}

/** «оба признаны …» @returns Nothing where the words cannot be put into the plural. */
export function predicateOfSeveral(
  genders: readonly Gender[],
  language: Language,
  kinds: readonly StatusKind[],
  templates: AllTemplates,
): string | undefined {
  const said = pluralPredicate(language, kinds, templates)
  return said === undefined ? undefined : `${all(genders, language)} ${said}`
}

/** «признаны …» @returns Nothing where the words cannot be put into the plural. */
export function pluralPredicate(
  language: Language,
  kinds: readonly StatusKind[],
  templates: AllTemplates,
): string | undefined {
  const words: string[] = []
  for (const part of joined(wordsOf(kinds, language, templates)).split(' ')) {
    const word = part.replace(/[,.;]$/u, '')
    const plural = plurals[language][word] ?? (invariable[language].test(word) ? word : undefined)
    if (plural === undefined) return undefined
    if (plural !== '')
      words.push(
        plural.replace(/^\{(\p{L}+)\}$/u, (_, verb: string) => shortParticiple(verb, 'pl')) + part.slice(word.length),
      )
  }
  return words.join(' ')
}

function all(genders: readonly Gender[], language: Language): string {
  if (genders.length > 2) return language === 'ru' ? 'все' : 'all'
  if (language === 'en') return 'both'
  return genders.every(gender => gender === 'f') ? 'обе' : 'оба'
}
