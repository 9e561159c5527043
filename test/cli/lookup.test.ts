/** Whom `explain` and `names` find by what a person types. */
import { describe, expect, test } from '@jest/globals'
import { lookup, nearby } from '../../src/cli/lookup.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'

describe('found', () => {
  test.each([
    ['taliban', 'taliban'],
    ['Талибан', 'taliban'],
    ['талибану', 'taliban'],
    ['Медузы', 'meduza'],
    ['«Медузе»', 'meduza'],
    ['MEDUZA', 'meduza'],
    ['Олегом Кашиным', 'oleg-kashin'],
    ['кашина олега', 'oleg-kashin'],
    ['Кашин О. В.', 'oleg-kashin'],
    ['Oleg Kashin', 'oleg-kashin'],
    ['Акуниным', 'boris-akunin'],
    ['Юридическое лицо Istories fonds, Латвийская Республика', 'istories'],
    ['Сетевое информационное сообщество «Общество Мемориал»', 'memorial-movement'],
    ['Местная религиозная организация Свидетелей Иеговы «Дальняя»', 'jehovahs-witnesses'],
  ])('%s', (typed, id) => {
    expect(lookup(builtinKnowledge(), typed).map(entity => entity.id)).toContain(id)
  })

  test('more than a name is none', () => {
    expect(lookup(builtinKnowledge(), 'Медузы и Талибана')).toEqual([])
  })
})

describe('near', () => {
  const near = (typed: string): string[] => nearby(builtinKnowledge(), typed).map(({ id }) => id)
  test.each([
    ['Medusa', 'meduza'],
    ['Medouza', 'meduza'],
    ['Талебан', 'taliban'],
    ['Кашын', 'oleg-kashin'],
    ['навольный', 'fbk'],
    ['ФБК Навального', 'fbk'],
    ['свидетели егова', 'jehovahs-witnesses'],
    ['Хизбуттахрир', 'hizb-ut-tahrir'],
  ])('%s', (typed, id) => {
    expect(near(typed)[0]).toBe(id)
  })

  test.each(['навальни', 'Навального'])('%s, whose foundation and headquarters bear the name', typed => {
    expect(near(typed)).toEqual(expect.arrayContaining(['fbk', 'navalny-headquarters']))
  })

  test('the beginning of a name goes before words that are only like it', () => {
    expect(near('дуд').slice(0, 2)).toContain('yury-dud')
  })

  test('five at most, and none that is unlike', () => {
    expect(near('Александр').length).toBeLessThanOrEqual(5)
    expect(near('фывапролдж')).toEqual([])
    expect(near('NOSUCH')).toEqual([])
  })
})
