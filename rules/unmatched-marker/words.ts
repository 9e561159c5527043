/** What the rule says. */
import type { RuleWords } from '../../src/kernel/types.js'
import type { Catalogs } from '../../src/messages/worded.js'
import { quotedRu } from '../words.js'

interface Words extends RuleWords {
  /** @param surface The name that carries the marker. */
  noFootnote(marker: string, surface: string): string
  noMarker(marker: string): string
}

export const words: Catalogs<Words> = {
  ru: {
    about: {
      short: 'Знак без сноски или сноска без знака.',
      full: 'У имени стоит знак сноски, а сноски нет, или сноска говорит о статусе, а знака в тексте нет.',
    },
    noFootnote: (marker, surface) => `${quotedRu(surface)}: стоит знак «${marker}», но сноски с ним нет`,
    noMarker: marker => `Сноска «${marker}» говорит о статусе, но знака этой сноски в тексте нет`,
  },
  en: {
    about: {
      short: 'A marker has no footnote, or a footnote no marker.',
      full: 'A designated name carries a footnote marker that no footnote has, or a footnote states a status and nothing calls it.',
    },
    noFootnote: (marker, surface) => `“${surface}” carries the marker “${marker}”, but no footnote has it`,
    noMarker: marker => `The footnote “${marker}” states a status, but nothing in the text calls it`,
  },
}
