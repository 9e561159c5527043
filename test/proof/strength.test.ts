import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import type { Alias } from '../../src/registry/types.js'

const { registry } = builtinKnowledge()
const fold = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')
const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../lists/common/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(fold)
const common = new Set(['ru.txt', 'en.txt', 'places.txt', 'given-names.txt'].flatMap(linesOf))
/** Words that stand together in any text. */
const everyday = new Set(['ru.txt', 'en.txt'].flatMap(name => linesOf(name).slice(0, 3000)))

/**
 * Why a strong alias may be an ordinary word all the same: capitals tell it apart (УПА and the river Упа), a plus does
 * (Парни+), or it is a word for an entity's people, whose very meaning is the entity (талибы).
 */
const isTold = ({ letterCase, name, type }: Alias): boolean =>
  type === 'derived' || name.endsWith('+') || (letterCase === 'exact' && /\p{Lu}.*\p{Lu}/u.test(name))

/** Nouns for kinds of bodies: a phrase with one of them names a body. */
const bodies = new Set(['движение', 'телеканал', 'штабы', 'партия', 'фонд', 'движения', 'movement', 'channel', 'fund'])

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? []

type Test = (words: readonly string[], alias: Alias) => boolean
const strongAliases = (test: Test): string[] =>
  registry.entities.flatMap(entity =>
    entity.aliases
      .filter(alias => alias.strength === 'strong' && !isTold(alias) && test(wordsOf(alias.name), alias))
      .map(({ name }) => `${entity.id}: ${name}`),
  )

test('no strong alias is an ordinary word', () => {
  expect(strongAliases(([word = '', ...others]) => others.length === 0 && common.has(word))).toEqual([])
})

/** A capital, quotation marks or the noun of its kind sets an ordinary phrase apart. */
test('no strong alias is an everyday phrase that counts in lower case', () => {
  const isPhrase: Test = (words, { letterCase, name }) =>
    letterCase === 'any' &&
    !/["«„“]/u.test(name) &&
    !words.some(word => bodies.has(word)) &&
    words.every(word => everyday.has(word))
  expect(strongAliases(isPhrase)).toEqual([])
})
