import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/formats/index.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { findMentions } from '../../src/mentions/index.js'
import { isoDate } from '../../src/registry/date.js'
import { sure } from '../../src/checked/index.js'

function named(text: string, asOf: string): readonly string[] {
  const { registry, lexicons } = builtinKnowledge()
  const document = sure(parseDocument(text, { path: 'draft.txt' }))
  return findMentions(document, lexicons, id => registry.get(id), undefined, isoDate(asOf)).map(
    ({ entity, start, end }) => `${document.text.slice(start, end)} = ${entity.id}`,
  )
}

describe('of two that bear one name the status told says which is meant', () => {
  test.each([
    ['WWF (признан иноагентом) провёл акцию.', '2024-01-10', 'wwf-russia'],
    ['Из школы ушёл WWF — иностранный агент.', '2024-01-10', 'wwf-russia'],
    ['The WWF (a foreign agent) left.', '2024-01-10', 'wwf-russia'],
    ['WWF (признан нежелательной организацией) провёл акцию.', '2024-01-10', 'wwf-international'],
    ['Фонд WWF провёл акцию.', '2024-01-10', 'wwf-international'],
    // Its status had ended.
    ['WWF (признан иноагентом) провёл акцию.', '2025-06-10', 'wwf-international'],
  ])('%s on %s: %s', (text, asOf, id) => {
    expect(named(text, asOf)).toEqual([`WWF = ${id}`])
  })
})

describe('hashtags', () => {
  test.each([
    ['#БорисАкунин и #ОлегКашин выпустили журнал.', ['БорисАкунин = boris-akunin', 'ОлегКашин = oleg-kashin']],
    ['Лев #Пономарев выступил.', ['Лев #Пономарев = lev-ponomarev']],
    ['Елена #Соловьёва выступила.', ['Елена #Соловьёва = elena-soloveva']],
    ['#Радио_Свобода молчит.', ['Радио_Свобода = rfe-rl']],
    // A part of a tag names nobody.
    ['#БорисАкунинНашеВсё молчит.', []],
    ['Раздел example.org/#БорисАкунин открыт.', []],
  ])('%s', (text, expected) => {
    expect(named(text, '2026-01-10')).toEqual(expected)
  })
})

test.each(['Лоран Клод Винатье', 'Лорана Клода Винатье', 'Лоран Клод Жан-Луи Винатье', 'Винатье Лоран Клод'])(
  'all given names of a passport: %s',
  name => {
    expect(named(`Дело вели: ${name}.`, '2026-01-10')).toEqual([`${name} = laurent-vinatier`])
  },
)
