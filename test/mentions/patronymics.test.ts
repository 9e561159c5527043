/** Whom a text takes up by given name and patronymic. */
import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/formats/index.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { findMentions } from '../../src/mentions/index.js'

const mentionsIn = (text: string, path = 'draft.txt'): string[] => {
  const { registry, lexicons } = builtinKnowledge()
  const document = parseDocument(text, { path })!
  return findMentions(document, lexicons, id => registry.get(id)).map(
    ({ start, end, entity, certainty }) => `${document.text.slice(start, end)} ${entity.id} ${certainty}`,
  )
}

describe('given name and patronymic', () => {
  test('of whom the text has named, in any case', () => {
    expect(mentionsIn('Гарри Каспаров приехал. О Гарри Кимовиче пишут.')).toEqual([
      'Гарри Каспаров garry-kasparov certain',
      'Гарри Кимовиче garry-kasparov certain',
    ])
  })

  test('are a part of the whole name', () => {
    const whole = ['Гарри Кимович Каспаров garry-kasparov certain']
    expect(mentionsIn('Гарри Кимович Каспаров приехал.')).toEqual(whole)
    expect(mentionsIn('Приехал Каспаров Гарри Кимович.')).toEqual(['Каспаров Гарри Кимович garry-kasparov certain'])
  })

  test('name nobody by themselves, nor before the name, nor with the surname of another', () => {
    expect(mentionsIn('Гарри Кимович приехал.')).toEqual([])
    expect(mentionsIn('Гарри Кимович приехал. Так сказал Гарри Каспаров.')).toEqual([
      'Гарри Каспаров garry-kasparov certain',
    ])
    expect(mentionsIn('Так сказал Гарри Каспаров. Здесь Гарри Кимович Петров.')).toEqual([
      'Гарри Каспаров garry-kasparov certain',
    ])
  })

  test('are no names in code', () => {
    expect(
      mentionsIn('Гарри Каспаров приехал.\n\n```\nГарри Кимович\n```\n\nИ `Гарри Кимович`.\n', 'draft.md'),
    ).toEqual(['Гарри Каспаров garry-kasparov certain'])
  })
})
