/** An act with whose it is: "Russia's ban on X", "a decision by the court to ban X", «Минюст сообщил о признании X». */
import { expect, test } from '@jest/globals'
import { inspect } from '../../../src/library/index.js'

const isTold = (text: string): boolean =>
  inspect(text, { asOf: '2025-12-01' }).mentions.some(({ coveredBy }) => coveredBy.length > 0)

test.each([
  "Russia's ban on Jehovah's Witnesses was criticised.",
  "Russia's recent ban on Jehovah's Witnesses was criticised.",
  "Moscow's 2017 ban on Jehovah's Witnesses was criticised.",
  "The Russian ban on Jehovah's Witnesses was criticised.",
  "A decision by Russia's Supreme Court to ban Jehovah's Witnesses was criticised.",
  'Минюст сообщил о признании Максима Каца иноагентом.',
  'Постановление о признании Максима Каца иноагентом опубликовано.',
  "A recent ruling of Russia's top court to ban Jehovah's Witnesses was criticised.",
])('done: %s', text => {
  expect(isTold(text)).toBe(true)
})

test.each([
  'Минюст Казахстана сообщил о признании Максима Каца иноагентом.',
  'Депутат сообщил о признании Максима Каца иноагентом.',
  "Turkey's ban on Jehovah's Witnesses was criticised.",
  "Russia's planned ban on Jehovah's Witnesses was criticised.",
  "Russia's calls to ban Jehovah's Witnesses were criticised.",
  "A request by Russian prosecutors to ban Jehovah's Witnesses was criticised.",
])('not done, or elsewhere: %s', text => {
  expect(isTold(text)).toBe(false)
})
