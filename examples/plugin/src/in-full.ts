/** The rule `house/in-full`: our notices say «иностранный агент» in full. */
import type { Language, MendingRule, Span } from 'plashka'

export interface Options {
  /** A form that may stand. */
  readonly except?: string
}

/** What is to stand in the place of the short word. */
export interface Short {
  readonly place: Span
  readonly full: string
}

const reasons: Readonly<Record<Language, (found: string, full: string) => string>> = {
  ru: (found, full) => `«${found}»: у нас пишут «${full}»`,
  en: (found, full) => `“${found}”: we write “${full}”`,
}

/** By the ending of the short word. */
const forms: Readonly<Record<string, string>> = {
  '': 'иностранный агент',
  а: 'иностранного агента',
  у: 'иностранному агенту',
  ом: 'иностранным агентом',
  е: 'иностранном агенте',
  ы: 'иностранные агенты',
  ов: 'иностранных агентов',
  ам: 'иностранным агентам',
  ами: 'иностранными агентами',
  ах: 'иностранных агентах',
}

export const inFull: MendingRule<Options, Short> = {
  id: 'house/in-full',
  severity: 'warning',
  url: 'https://wiki.example/in-full',
  options: { type: 'object', additionalProperties: false, properties: { except: { type: 'string' } } },

  check({ document, notices }, language, { except }) {
    return notices.flatMap(notice =>
      Array.from(document.text.slice(notice.start, notice.end).matchAll(/иноагент([а-я]*)/gu), found => {
        const [short, ending = ''] = found
        const start = notice.start + found.index
        return { short, full: forms[ending], place: { start, end: start + short.length } }
      }).flatMap(({ short, full, place }) =>
        full === undefined || short === except
          ? []
          : [{ place, reason: reasons[language](short, full), expected: [full], subject: { place, full } }],
      ),
    )
  },

  mend: ({ place, full }) => [series => [series.replacement(place, full)]],
}
