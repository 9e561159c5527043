import { expect, test } from '@jest/globals'
import { parseDocument } from '../../src/formats/index.js'
import { formsOf } from '../../src/lexicon/forms.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { findMentions } from '../../src/mentions/index.js'
import type { Language } from '../../src/language/language.js'
import { OrdinaryText } from './ordinary-text.js'

const { registry, lexicons } = builtinKnowledge()
const taken = new Set(
  registry.entities
    .flatMap(formsOf)
    .filter(({ reading }) => reading.role === 'full' || reading.alias.type === 'derived')
    .map(({ text }) => text.toLowerCase()),
)

/** As long as a page of a newspaper: what one text says may confirm a name anywhere in it. */
const pageLength = 30

test.each([
  ['ru', 120_000],
  ['en', 80_000],
] as const)('nobody is found in ordinary %s prose', (language: Language, words) => {
  const paragraphs = new OrdinaryText(20_261, taken).paragraphs(language, words)
  const offenders: string[] = []
  for (let from = 0; from < paragraphs.length; from += pageLength) {
    const document = parseDocument(paragraphs.slice(from, from + pageLength).join('\n\n'))!
    for (const { start, end, entity, certainty, why } of findMentions(document, lexicons, id => registry.get(id))) {
      if (certainty === 'possible') continue
      const context = document.text.slice(Math.max(0, start - 40), end + 40).replaceAll('\n', ' ')
      offenders.push(`${entity.id} (${certainty}, ${why}): ${context}`)
    }
  }
  expect(offenders).toEqual([])
})
