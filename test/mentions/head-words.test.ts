/** One word of a name, by which a text goes on. */
import { describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/formats/index.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { findMentions } from '../../src/mentions/index.js'

/** Whom the text names by one word more than its first sentence does. */
const goesOnWith = (text: string, path = 'draft.txt'): string[] => {
  const { registry, lexicons } = builtinKnowledge()
  const document = parseDocument(text, { path })!
  return findMentions(document, lexicons, id => registry.get(id))
    .slice(1)
    .map(({ start, end, entity }) => `${document.text.slice(start, end)} ${entity.id}`)
}

describe('one word of a name', () => {
  test.each([
    [
      'its noun with a capital',
      'Приехал Форум свободной России. В этом году Форум ждал гостей.',
      'Форум free-russia-forum',
    ],
    [
      'its noun in another case',
      'Воюет Легион «Свобода России». О нём в Легионе молчат.',
      'Легионе freedom-of-russia-legion',
    ],
    [
      'its noun in quotation marks',
      'Писала «Адвокатская улица». Авторы «Улицы» не согласны.',
      'Улицы advokatskaya-ulitsa',
    ],
    [
      'its adjective in quotation marks',
      'Писала «Новая газета» (иноагент). Так решили в «Новой» вчера.',
      'Новой novaya-gazeta',
    ],
    ['what stands before its generic noun', 'Закрыт Бард-колледж. За Бардом ушли другие.', 'Бардом bard-college'],
    ['its owner, which has no cases', 'Закрыт Фонд Карнеги. Вчера в Карнеги молчали.', 'Карнеги carnegie-endowment'],
  ])('%s', (_, text, expected) => {
    expect(goesOnWith(text)).toEqual([expected])
  })

  test.each([
    ['at the beginning of a sentence', 'Приехал Форум свободной России. Форум ждал гостей.'],
    ['in small letters', 'Приехал Форум свободной России. В этом году форум ждал гостей.'],
    ['before the name', 'В этом году Форум ждал гостей. Приехал Форум свободной России.'],
    ['that goes on as another name', 'Приехал Форум свободной России. А там Форум «Икс» ждал гостей.'],
    ['of somebody', 'Приехал Форум свободной России. А там Форум предпринимателей ждал гостей.'],
    ['which bears the name of another', 'Закрыт Фонд Карнеги. Вчера в зале имени Карнеги пели.'],
    ['its adjective without quotation marks', 'Писала «Новая газета». Так решили в Новой вчера.'],
    ['which is a name itself', 'Говорила «Новая Тыва». Там любит Тыва гостей.'],
  ])('not %s', (_, text) => {
    expect(goesOnWith(text)).not.toContainEqual(expect.stringMatching(/^(?:Форум|Карнеги|Новой|Тыва) /u))
  })

  test('is none in code', () => {
    expect(goesOnWith('Приехал Форум свободной России. Там `В этом Форум ждал` написано.', 'draft.md')).toEqual([])
  })
})
