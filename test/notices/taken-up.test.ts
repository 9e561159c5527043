/** Whom a status is said of that the text takes up by what is his, or by what he is. */
import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/formats/index.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { findMentions } from '../../src/mentions/index.js'
import { findNotices } from '../../src/notices/index.js'

/** By party: what its notices say of it. */
function saidOf(text: string): Record<string, string> {
  const { registry, lexicons } = builtinKnowledge()
  const document = parseDocument(text, { path: 'draft.txt' })!
  const mentions = findMentions(document, lexicons, id => registry.get(id))
  const said = findNotices(document, mentions).notices.flatMap(({ covers, statements }) =>
    covers.flatMap(index => statements.map(statement => [mentions[index]!.entity.id, statement] as const)),
  )
  const words = said.map(([id, { category, banned }]) => `${id}: ${category ?? '–'}${banned ? ' banned' : ''}`)
  return Object.fromEntries([...new Set(words)].sort().map(word => word.split(': ') as [string, string]))
}

describe('a status is said of', () => {
  test.each<[what: string, text: string, said: Record<string, string>]>([
    [
      'the party whose activity is banned',
      'Дом занимал меджлис крымскотатарского народа: в 2016 году его деятельность запретили, признав объединение экстремистским.',
      { mejlis: 'extremist banned' },
    ],
    [
      'the party whose centre a court bans',
      'Судили за встречи Свидетелей Иеговы. Их управленческий центр Верховный суд признал экстремистским и запретил.',
      { 'jehovahs-witnesses': 'extremist banned' },
    ],
    [
      'the one person whom a noun takes up',
      'Евгений Понасенков проиграл. Иск признанного иностранным агентом историка отложили.',
      { 'evgeny-ponasenkov': 'foreign-agent' },
    ],
  ])('%s', (_, text, said) => {
    expect(saidOf(text)).toEqual(said)
  })

  test('what an apposition has begun and a bracket ends', () => {
    const text = 'Ракку занимало «Исламское государство», террористическая организация (запрещена в РФ).'
    const { registry, lexicons } = builtinKnowledge()
    const document = parseDocument(text, { path: 'draft.txt' })!
    const mentions = findMentions(document, lexicons, id => registry.get(id))
    const { notices } = findNotices(document, mentions)
    expect(notices.map(({ kind, covers }) => [kind, covers])).toEqual([
      ['clause', [0]],
      ['bracket', [0]],
    ])
  })

  test('that one of several with whose name a bracket opens', () => {
    const text =
      'Писали издания «Бумага», «Проект» и «Полигон» («Проект», кроме того, с 2021 года признан нежелательной организацией).'
    expect(saidOf(text)).toEqual({ proekt: 'undesirable' })
  })

  test.each([
    ['a person by what he owns', 'Евгений Понасенков уехал. Его организацию суд признал экстремистской и запретил.'],
    [
      'whoever has no such status by a noun',
      'Евгений Понасенков проиграл. Иск признанного террористом историка отложили.',
    ],
    [
      'one of two by a noun',
      'Евгений Понасенков и Александр Кынев проиграли. Иск признанного иностранным агентом историка отложили.',
    ],
  ])('not %s', (_, text) => {
    expect(saidOf(text)).toEqual({})
  })
})
