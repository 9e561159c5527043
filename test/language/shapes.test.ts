/** What a word seems to be by its ending, where no dictionary knows it. */
import { expect, test } from '@jest/globals'
import * as shapes from '../../src/language/ru/morphology/shapes.js'
import { packs } from '../../src/language/words.js'
import { wordKey } from '../../src/language/word-key.js'

const words = [
  ...['официально', 'бессрочно', 'единогласно', 'весно', 'ново', 'официальность', 'новость'],
  ...['петербургская', 'пермский', 'гродненскую', 'немецких', 'турецкими', 'детскийка'],
  ...['известный', 'синее', 'большие', 'свободной', 'современного', 'синего', 'свободен'],
  ...['сообщил', 'сообщила', 'боялась', 'старалися', 'пишет', 'узнать', 'выставлять', 'вести', 'печь', 'беречься'],
  ...['молчали', 'молчало', 'село', 'изменений', 'развития', 'законов', 'конституции', 'устава'],
  ...['возглавлявший', 'издающей', 'пишущих', 'живущим', 'кричащая', 'возглавлявшийся'],
  ...['Ивановича', 'Евгеньевичем', 'Петровной', 'Андреевне', 'Ильиничны', 'Ильичом', 'Кузьмичу', 'Иванович-младший'],
  ...['дом', 'стол'],
]

const having = (isSo: (folded: string) => boolean): string => words.filter(word => isSo(wordKey(word))).join(' ')

test.each(Object.entries(shapes))('%s', (name, isSo) => {
  expect(having(isSo)).toBe(expected[name])
})

const expected: Readonly<Record<string, string>> = {
  looksLikeActiveParticiple: 'возглавлявший издающей пишущих живущим кричащая',
  looksLikeAdverb: 'официально ново',
  looksLikeAttribute:
    'петербургская пермский известный синее большие свободной изменений конституции возглавлявший кричащая Петровной Иванович-младший',
  looksLikeFeminineVerb: 'сообщила боялась',
  looksLikeGenitive: 'изменений развития законов конституции',
  looksLikeInfinitive: 'узнать выставлять вести печь беречься',
  looksLikeObliqueAdjective: 'свободной современного синего Петровной',
  looksLikePatronymic: 'Ивановича Евгеньевичем Петровной Андреевне Ильиничны Ильичом Кузьмичу',
  looksLikeRelationalAdjective: 'петербургская пермский гродненскую',
  looksLikeVerb: 'официальность новость сообщил сообщила боялась пишет узнать выставлять молчали молчало село стол',
  mayBePastVerb: 'сообщил сообщила молчали молчало село стол',
}

test('of the languages together', () => {
  const seeming = (isSo: (folded: string) => boolean): string =>
    ['официально', 'officially', 'известный', 'independent', 'возглавлявший', 'interviewed', 'сообщил', 'выставлять']
      .filter(word => isSo(wordKey(word)))
      .join(' ')
  expect(seeming(word => packs.looksLikeAdverb(word))).toBe('официально officially')
  expect(seeming(word => packs.looksLikeAttribute(word))).toBe('известный возглавлявший')
  expect(seeming(word => packs.governsObject(word))).toBe('возглавлявший')
  expect(seeming(word => packs.looksLikePast(word))).toBe('interviewed')
  expect(seeming(word => packs.looksLikeInfinitive(word))).toBe('выставлять')
})
