/**
 * Where the pages of rules stand.
 */
import type { Language } from '../language/language.js'

const pages: Readonly<Record<Language, string>> = { ru: 'README.ru.md', en: 'README.md' }

/** Where a rule's page in a language stands. */
export const ruleUrl = (id: string, language: Language): string =>
  `https://github.com/plashka/plashka/blob/main/rules/${id}/${pages[language]}`
