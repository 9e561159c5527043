import { expect, it } from '@jest/globals'
import { otherRussianJoint } from '../../../../src/language/ru/morphology/joints.js'

const isHead = (noun: string): boolean => ['центр', 'Центр', 'институт'].includes(noun)

it.each([
  ['центр защиты прав животных', 'центр по защите прав животных'],
  ['Новый северный центр по развитию песен', 'Новый северный центр развития песен'],
  ['Центр по правам песен', 'Центр прав песен'],
  ['Первый новый северный центр развития песен', 'Первый новый северный центр по развитию песен'],
])('%s is %s, too', (name, other) => {
  expect(otherRussianJoint(name, isHead)).toBe(other)
  expect(otherRussianJoint(other, isHead)).toBe(name)
})

it.each([
  'Самый первый новый северный центр развития песен',
  'дом защиты животных',
  'центр песен',
  'центр защиты',
  'центр по песням',
  'центр Защиты животных',
  'центр',
])('%s has no other', name => {
  expect(otherRussianJoint(name, isHead)).toBeUndefined()
})
