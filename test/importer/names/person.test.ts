/** People out of the cells of the register of foreign agents. */
import { describe, expect, test } from '@jest/globals'
import { isPersonName, officialPerson } from '../../../src/importer/names/person.js'

describe('who is a person', () => {
  test.each([
    ['Кашин Олег Владимирович', true],
    ['Фёдоров Мирон Янович "Oxxxymiron (Оксимирон)"', true],
    ['Иманова Тамилла Вагиф кызы', true],
    ['Аскеров Ровшан Энвер оглы', true],
    ['Чехов-Мирошниченко Антон Ильич', true],
    ['Настоящая Россия', false],
    ['Голос Америки', false],
    ['Движение сознательных отказчиков', false],
    ['Общественная организация «Роскомсвобода»', false],
  ])('%s: %s', (name, expected) => {
    expect(isPersonName(name)).toBe(expected)
  })
})

describe('parts and pseudonyms', () => {
  test.each([
    ['Чхартишвили Григорий Шалвович "Борис Акунин"', ['Борис Акунин']],
    ['Фёдоров Мирон Янович "Oxxxymiron (Оксимирон)"', ['Oxxxymiron', 'Оксимирон']],
    ['Карпук Руслан Леонидович "Левиев"', ['Руслан Левиев']],
    ['Дудко Екатерина Артуровна "Сильванова Катерина"', ['Катерина Сильванова']],
    ['Гоголева Наталья Юрьевна "Касимова Наталья"', ['Наталья Касимова']],
    ['Толстой Святослав Георгиевич "Толстой Слава"', ['Слава Толстой']],
    ['Иордатий Дмитрий Николаевич "Наум Блик, Dry Ice"', ['Наум Блик', 'Dry Ice']],
    ['Бортник Егор (Игорь) Михайлович "Лёва Би-2"', ['Игорь Бортник', 'Лёва Би-2']],
    ['Кирия Ксения Дмитриевна (Туркова)', ['Ксения Туркова']],
  ])('%s', (official, pseudonyms) => {
    expect(officialPerson(official)?.pseudonyms).toEqual(pseudonyms)
  })

  test('a patronymic of two words', () => {
    expect(officialPerson('Иманова Тамилла Вагиф кызы')).toMatchObject({
      person: { surname: 'Иманова', given: 'Тамилла', patronymic: 'Вагиф кызы' },
      gender: 'f',
    })
  })

  test('a surname of two words', () => {
    expect(officialPerson('Мария Фернандес Анна Петровна')?.person).toEqual({
      surname: 'Мария Фернандес',
      given: 'Анна',
      patronymic: 'Петровна',
    })
  })
})
