/** Whatever an alias is, the lexicon gives back the same. */
import { expect, test } from '@jest/globals'
import fc from '../properties.js'
import { languages } from '../../src/language/language.js'
import { aliasOfText, textOfAlias } from '../../src/lexicon/alias-text.js'
import { aliasTypes, letterCases, strengths, type Alias } from '../../src/registry/types.js'

const aliases: fc.Arbitrary<Alias> = fc
  .record(
    {
      name: fc.stringMatching(/^[^\0]{1,20}$/u),
      strength: fc.constantFrom(...strengths),
      type: fc.constantFrom(...aliasTypes),
      language: fc.constantFrom(...languages),
      letterCase: fc.constantFrom(...letterCases),
      introduced: fc.boolean(),
      indeclinable: fc.boolean(),
      forms: fc.array(fc.string()),
      not: fc.array(fc.string()),
    },
    { requiredKeys: ['name', 'strength', 'type', 'language', 'letterCase'] },
  )
  .map(alias => ({ ...alias }))

test('an alias comes back as it went in', () => {
  fc.assert(fc.property(aliases, alias => expect(aliasOfText(textOfAlias(alias))).toEqual(alias)))
})

test('an ordinary alias takes one character more than its name', () => {
  expect(
    textOfAlias({ name: 'Талибан', strength: 'strong', type: 'name', language: 'ru', letterCase: 'any' }),
  ).toHaveLength('Талибан'.length + 1)
})
