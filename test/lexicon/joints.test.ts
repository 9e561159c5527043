import { expect, it } from '@jest/globals'
import { otherJoint } from '../../src/lexicon/joints.js'

it.each([
  ['Institute for Songs', 'Institute of Songs'],
  ['Centre of the North', 'Centre for the North'],
  ['Moscow Centre of Civic Education', 'Moscow Centre for Civic Education'],
  ['International Youth Movement for Peace and Bread', 'International Youth Movement of Peace and Bread'],
])('%s is %s, too', (name, other) => {
  expect(otherJoint(name)).toBe(other)
})

it.each(['Switzerland for All', 'Doctors of Hope', 'Institute for songs', 'Free Russia Foundation', 'Center'])(
  '%s is called by no other preposition',
  name => {
    expect(otherJoint(name)).toBeUndefined()
  },
)

it('a Russian name has a genitive for «по»', () => {
  expect(otherJoint('Центр по защите песен')).toBe('Центр защиты песен')
  expect(otherJoint('Песни по защите центра')).toBeUndefined()
})
