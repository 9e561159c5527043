/** What a text calls an organisation once it has named it in full. */
import { expect, test } from '@jest/globals'
import { shortened } from '../../src/lexicon/shortened.js'
import type { Alias } from '../../src/registry/types.js'

const aliasOf = (name: string, language: 'ru' | 'en'): Alias => ({
  name,
  strength: 'strong',
  type: 'name',
  language,
  letterCase: 'capital',
})
const russian = (...forms: readonly [string, ...string[]]): string[] => shortened(aliasOf(forms[0], 'ru'), forms)
const english = (name: string): string[] => shortened(aliasOf(name, 'en'), [name])

test('adjectives with their noun, in every case of the name', () => {
  expect(russian('Северный центр поддержки ремёсел', 'Северного центра поддержки ремёсел')).toEqual([
    'Северный центр',
    'Северного центра',
    'СЦПР',
  ])
})

test('what is left without the first of several adjectives', () => {
  expect(russian('Норвежский Полярный комитет')).toEqual(['Полярный комитет', 'НПК'])
  expect(russian('Заречный исторический институт в Омске')).toEqual([
    'Заречный исторический институт',
    'исторический институт в Омске',
    'ЗИИО',
  ])
})

test('of a noun with what depends on it only the initials', () => {
  expect(russian('Форум свободной Тьмутаракани')).toEqual(['ФСТ'])
  expect(russian('Институт песен и плясок')).toEqual(['ИПП'])
})

test('initials count a word with a hyphen as one and as two', () => {
  expect(russian('Северный научно-песенный центр')).toEqual(['научно-песенный центр', 'СНЦ', 'СНПЦ'])
  expect(english('Northern Anti-Noise Roses')).toEqual(['NAR', 'NANR'])
})

test('English: what stands before a preposition, what follows a country, initials without function words', () => {
  expect(english('Help Gardeners of Utopia')).toEqual(['Help Gardeners', 'HGU'])
  expect(english('Norwegian Polar Roses')).toEqual(['Polar Roses', 'NPR'])
})

test('English: the noun that says what it is, of short names, too', () => {
  expect(english('Norwegian Polar Committee')).toEqual(['Polar Committee', 'NPC', 'Committee'])
  expect(english('Garden Forum')).toEqual(['Forum'])
  expect(english('Institute for Garden Songs and Dances')).toEqual(['IGSD', 'Institute'])
  expect(english('Garden Institute for Songs')).toEqual(['Garden Institute', 'GIS', 'Institute'])
  expect(english('Journalism Growth Network')).toEqual(['JGN', 'Network'])
  expect(english('Garden Roses')).toEqual([])
})

test('nothing of short names, of names with marks or figures, and no initials that are a word or a state', () => {
  expect(russian('Северный центр')).toEqual([])
  expect(english('The Fourth Fund')).toEqual([])
  expect(russian('Фонд «Северный центр ремёсел»')).toEqual([])
  expect(russian('Партия 1 мая')).toEqual([])
  expect(russian('Союз смелых суровых рыбаков')).toEqual([])
})

test('a form that has other words than the name is none of it', () => {
  expect(russian('Северный центр ремёсел', 'СЦР')).toEqual(['Северный центр', 'СЦР'])
})
