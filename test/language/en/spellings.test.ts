import { describe, expect, it } from '@jest/globals'
import { otherSpellings } from '../../../src/language/en/spellings.js'

describe('a name in the other spelling of English', () => {
  it.each([
    ['Moscow Community Center', ['Moscow Community Centre']],
    ['Centre for Historical Memory', ['Center for Historical Memory']],
    ['Songs and Books', ['Songs & Books']],
    ['Gardeners of the North', ['Gardeners of North']],
    ['Gardeners of the north', []],
    ['Northern Songs Fund', ['Northern Songs Foundation']],
    ['Garden of Honour', ['Garden of Honor']],
    ['human-rights organisation', ['human-rights organization']],
    ['Böll Center', ['Boell Center', 'Boell Centre', 'Böll Centre']],
    ['Antiwar Songs', ['Anti-War Songs']],
    ['Institute for Peace-Building', ['Institute for Peacebuilding']],
    ['non-profit songs', ['nonprofit songs']],
    ['Antiimperial Songs', ['Anti-Imperial Songs']],
    ['Counselling of Neighbours', ['Counseling of Neighbors', 'Counseling of Neighbours', 'Counselling of Neighbors']],
    ['Östliches Maß', ['Oestliches Mass']],
    [
      'Human Rights Defence Center',
      ['Human Rights Defence Centre', 'Human Rights Defense Center', 'Human Rights Defense Centre'],
    ],
  ])('%s', (name, spellings) => {
    expect([...otherSpellings(name)].sort()).toEqual(spellings)
  })

  it('is none where all spell alike', () => {
    expect(otherSpellings('Centrepoint Forum')).toEqual([])
    expect(otherSpellings('Free Russia Forum')).toEqual([])
  })

  it('is not multiplied for names of many such words', () => {
    expect(otherSpellings('Centre Centre Centre Centre')).toEqual([])
  })
})
