import { expect, test } from '@jest/globals'
import { isApostropheEnding, possessives, withApostropheEndings } from '../../../../src/language/ru/morphology/latin.js'

test.each([
  ['Facebook', ["Facebook'а", "Facebook'у", "Facebook'ом", "Facebook'е", "Facebook'ы"]],
  ['YouTube', ["YouTube'а", "YouTube'у", "YouTube'ом", "YouTube'е", "YouTube'ы"]],
  ['Meta', ["Meta'ы", "Meta'е", "Meta'у", "Meta'ой"]],
  ['Novaya Gazeta', ["Novaya Gazeta'ы", "Novaya Gazeta'е", "Novaya Gazeta'у", "Novaya Gazeta'ой"]],
  ['Watch', ["Watch'а", "Watch'у", "Watch'ом", "Watch'ем", "Watch'е", "Watch'и"]],
  ['Golos', ["Golos'а", "Golos'у", "Golos'ом", "Golos'ем", "Golos'е", "Golos'и"]],
  ['OVD-Info', []],
  ['Right Sector Media Group', []],
  ['Idel.Реалии', []],
])('Russian endings after an apostrophe: %s', (name, forms) => {
  expect(withApostropheEndings(name)).toEqual(forms)
})

test.each([
  ['s', true],
  ['ом', true],
  ['Ы', true],
  ['re', false],
  ['мы', false],
  ['', false],
])('an ending behind an apostrophe: %s: %s', (letters, expected) => expect(isApostropheEnding(letters)).toBe(expected))

test.each([
  ['Bellingcat', ["Bellingcat's"]],
  ['Meta', ["Meta's"]],
  ["Jehovah's Witnesses", ["Jehovah's Witnesses'", "Jehovah's Witnesses's"]],
  ['S14', ["S14's"]],
  ['Anti-Corruption Foundation, Inc.', []],
])('English possessives: %s', (name, forms) => {
  expect(possessives(name)).toEqual(forms)
})
