/**
 * Countries as the registers put them behind a name: (США), , Чешская Республика, Великобритания, Лондон.
 */
import { partsOf } from '../../language/text.js'
import { packs } from '../../language/words.js'

/** Чешская Республика, Республика Польша, Королевство Нидерландов: a form of state with one or two words. */
const formOfState =
  /^(?:\p{Lu}\p{L}+(?:ая|ое) (?:республика|королевство|конфедерация|федерация)|(?:республика|королевство|княжество) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/iu

/** Whether a text is the name of a country, and of nothing else. */
export const isCountryName = (text: string): boolean =>
  packs
    .readingsOf(partsOf(bare(text)).join(' '))
    .some(({ lexeme, cases }) => lexeme.roles.has('country') && (cases.length === 0 || cases.includes('nominative')))

/** The same where a country is expected: any form of state with a name is taken for one. */
export const isCountry = (text: string): boolean => isCountryName(text) || formOfState.test(bare(text))

const bare = (text: string): string => text.trim().replace(/[.)]+$/u, '')
