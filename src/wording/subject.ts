/**
 * What a notice speaks of: the name, what it agrees with, the language of the sentence.
 */
import { documentLanguage, languageOf, wordsWithoutNames } from '../document/language.js'
import { itemAt } from '../checked/index.js'
import { sentenceAround } from '../document/sentences.js'
import type { Document } from '../document/types.js'
import { isAllCapitals, keyOf } from '../language/ru/morphology/letters.js'
import type { Mention } from '../mentions/types.js'
import type { Alias, Entity } from '../registry/types.js'
import type { Language } from '../language/language.js'
import { agreementOf, type Agreement } from '../mentions/agreement.js'

export interface Subject {
  readonly mention: Pick<Mention, 'entity' | 'alias'>
  readonly agreement: Agreement
  readonly language: Language
  /** The name is part of a longer word, so that the notice has to say what it is about: «инстаграм-блогер». */
  readonly compound?: string
}

export function subjectOf(document: Document, mention: Mention): Subject {
  const surface = document.text.slice(mention.start, mention.end)
  const isCompound = /^[-‐‑]\p{L}/u.test(document.text.slice(mention.end, mention.end + 2))
  return {
    mention,
    agreement: isBareAcronym(surface, mention.alias)
      ? { ...agreementOf(document, mention), cases: [] }
      : agreementOf(document, mention),
    language: languageAt(document, mention),
    ...(isCompound && { compound: surface }),
  }
}

/** Print leaves an acronym as it is, those that could be declined, too: «боевики ИГИЛ» and «боевики ИГИЛа». */
const isBareAcronym = (surface: string, { name }: Alias): boolean =>
  isAllCapitals(name) && keyOf(surface) === keyOf(name)

/** An entity apart from any text, under its title. */
export const titleSubject = (entity: Entity, language: Language): Subject => ({
  mention: {
    entity,
    alias: { name: entity.title[language], strength: 'strong', type: 'name', language, letterCase: 'capital' },
  },
  agreement: { gender: entity.gender, cases: [], animate: entity.kind === 'person' },
  language,
})

/** In so few UTF-16 code units without names a sentence is in the language of its document. */
const tooShortToTell = 24

function languageAt(document: Document, mention: Mention): Language {
  const block = itemAt(document.blocks, mention.block)
  const { start, end } = sentenceAround(document, block, mention)
  const words = wordsWithoutNames(document.text.slice(start, end))
  return words.length < tooShortToTell ? documentLanguage(document) : languageOf(words, { start: 0, end: words.length })
}
