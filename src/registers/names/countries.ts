/**
 * Countries as the registers put them behind a name: (США), , Чешская Республика, Великобритания, Лондон.
 */
import { wordKey } from '../../language/word-key.js'

const regions = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BG BH BR BY BZ CA CH CL CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI
  FR GB GE GR HK HR HU ID IE IL IN IQ IR IS IT JO JP KE KG KR KW KZ LB LI LK LT LU LV MA MC MD ME MK MN MT MX MY NG NL
  NO NZ PA PE PH PK PL PS PT QA RO RS RU SA SC SE SG SI SK SM SY TH TJ TM TN TR TW UA US UY UZ VA VE VG VN YE ZA
`
  .trim()
  .split(/\s+/u)

const official = `
  США|Соединенные Штаты|Соединенные Штаты Америки|Соединенное Королевство|Англия|Шотландия|Европейский союз
  ФРГ|Федеративная Республика Германия|Соединенное Королевство Великобритании и Северной Ирландии|КНР|ОАЭ
  Австрия|Великое Герцогство Люксембург|Княжество Лихтенштейн|Швейцарская Конфедерация|Государство Израиль
  Канада|Молдавия|Голландия|Белоруссия|Киргизия|Чехия|Тайвань|Корея|Южная Корея|Королевство Нидерланды
`

const names = new Set([
  ...official
    .trim()
    .split(/[|\n]/u)
    .map(name => wordKey(name.trim())),
  ...['ru', 'en'].flatMap(language => {
    const display = new Intl.DisplayNames([language], { type: 'region' })
    return regions.map(region => wordKey(display.of(region) ?? region))
  }),
])

/** Чешская Республика, Республика Польша, Королевство Нидерландов: a form of state with one or two words. */
const formOfState =
  /^(?:\p{Lu}\p{L}+(?:ая|ое) (?:республика|королевство|конфедерация|федерация)|(?:республика|королевство|княжество) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/iu

/** Whether a text is the name of a country, and of nothing else. */
export const isCountryName = (text: string): boolean => names.has(wordKey(bare(text)))

/** The same where a country is expected: any form of state with a name is taken for one. */
export const isCountry = (text: string): boolean => isCountryName(text) || formOfState.test(bare(text))

const bare = (text: string): string => text.trim().replace(/[.)]+$/u, '')
