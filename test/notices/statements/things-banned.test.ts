/** Bans of what those have who bear a status: they are said of nobody who was named. */
import { expect, test } from '@jest/globals'
import { told } from '../told.js'

test.each([
  'Он пишет в {Икс}. Под запрет подпадают и площадки нежелательных организаций.',
  'Он пишет в {Икс}. Под запрет попали сайты иноагентов.',
  'Он пишет в {Икс}. Запрещены также книги и песни иноагентов.',
  'Он пишет в {Икс}. Под запретом и реклама нежелательных организаций.',
  'She posts on {Iks}. Also prohibited are the sites of undesirable organizations.',
])('%s', marked => {
  expect(told(marked)).toEqual([])
})

test.each<[string, string[]]>([
  // What is done or said of its activity is said of the party.
  ['«{Икс}» закрыта. Запрещена деятельность экстремистской организации.', ['prose: extremist+ban → Икс']],
  ['Запрещены сайты экстремистской организации «{Икс}».', ['prose: extremist+ban → Икс']],
])('%s', (marked, notices) => {
  expect(told(marked)).toEqual(notices)
})
