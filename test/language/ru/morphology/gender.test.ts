import { expect, test } from '@jest/globals'
import { genderOfPerson } from '../../../../src/language/ru/morphology/gender.js'
import type { PersonName } from '../../../../src/language/grammar.js'

/** «Surname Given Patronymic», the rest of the words being the patronymic. */
const personOf = (name: string): PersonName => {
  const [surname = '', given = '', ...rest] = name.split(' ')
  return { surname, given, ...(rest.length > 0 && { patronymic: rest.join(' ') }) }
}

test.each([
  // by the patronymic
  ['Соболь Любовь Эдуардовна', 'f'],
  ['Певчих Мария Константиновна', 'f'],
  ['Ленин Владимир Ильич', 'm'],
  ['Ленина Мария Ильинична', 'f'],
  ['Куцылло Вероника Иосифовна', 'f'],
  ['Аскеров Ровшан Энвер оглы', 'm'],
  ['Иманова Тамилла Вагиф кызы', 'f'],
  ['Юсупов Идрис Гасан-Гусейнович', 'm'],
  ['Шульман Саша Михайловна', 'f'],
  ['Аскеров Саша оглы', 'm'],
  ['Аскеров Саша Энвер-оглы', 'm'],
  ['Аскеров Саша уулу', 'm'],
  ['Аскерова Саша кызы', 'f'],
  ['Шульман Саша Хоглы', undefined],
  ['Шульман Саша Оглыев', undefined],
  ['Шульман Саша Мкызы', undefined],
  // by the given name
  ['Наки Майкл Сидней', 'm'],
  ['Винатье Лоран Клод Жан-Луи', 'm'],
  ['Дзядко Тихон', 'm'],
  ['Никитин Никита', 'm'],
  ['Красильщик Илья', 'm'],
  ['Иванов Данила', 'm'],
  ['Грозев Христо', 'm'],
  ['Каспаров Гарри', 'm'],
  ['Росебашвили Нино', 'f'],
  ['Соболь Любовь', 'f'],
  ['Галеева Айгуль', 'f'],
  ['Сафин Камиль', 'm'],
  ['Рамазанова Земфира', 'f'],
  ['Гофман Анна-Мария', 'f'],
  ['Руссо Жан-Жак', 'm'],
  ['Гройсман Соня', 'f'],
  // by the surname
  ['Филипенко Саша', undefined],
  ['Филатова Саша', 'f'],
  ['Белый Женя', 'm'],
  ['Вольтская Женя', 'f'],
  ['Ким Робин', undefined],
  ['Smith Alex', undefined],
])('%s: %s', (name, gender) => {
  expect(genderOfPerson(personOf(name))).toBe(gender)
})
