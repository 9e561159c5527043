/** What the rule says. */
import type { Catalogs } from '../../src/messages/worded.js'
import { quotedRu } from '../words.js'

interface Words {
  /** @param surface The name that carries the marker. */
  noFootnote(marker: string, surface: string): string
  noMarker(marker: string): string
}

export const words: Catalogs<Words> = {
  ru: {
    noFootnote: (marker, surface) => `${quotedRu(surface)}: стоит знак «${marker}», но сноски с ним нет`,
    noMarker: marker => `Сноска «${marker}» говорит о статусе, но знака этой сноски в тексте нет`,
  },
  en: {
    noFootnote: (marker, surface) => `“${surface}” carries the marker “${marker}”, but no footnote has it`,
    noMarker: marker => `The footnote “${marker}” states a status, but nothing in the text calls it`,
  },
}
