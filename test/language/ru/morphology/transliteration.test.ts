import { expect, test } from '@jest/globals'
import fc from '../../../properties.js'
import {
  inLatin,
  pressSpelling,
  spellInLatin,
  surnameInLatin,
} from '../../../../src/language/ru/morphology/transliteration.js'

test.each([
  ['Чхартишвили', ['Chkhartishvili']],
  ['Ходорковский', ['Khodorkovsky', 'Khodorkovskiy', 'Khodorkovskii']],
  ['Быков', ['Bykov']],
  ['Алексеев', ['Alekseev', 'Alekseyev', 'Alexeev']],
  ['Егоров', ['Egorov', 'Yegorov']],
  ['Васильев', ['Vasilyev', 'Vasiliev', 'Vasilev']],
  ['Соловьёв', ['Solovyov', 'Solovev']],
  ['Воробьев', ['Vorobyev', 'Vorobiev', 'Vorobyov']],
  ['Семенова', ['Semenova', 'Semyonova']],
  ['Ильин', ['Ilyin', 'Ilin', "Il'in"]],
  ['Мальцев', ['Maltsev', "Mal'tsev"]],
  ['Зиновьев', ['Zinovyev', "Zinov'ev", "Zinov'yev"]],
  ['Подъячев', ["Pod'yachev", "Pod'iachev"]],
  ['Горбачёв', ['Gorbachev', 'Gorbachyov']],
  ['Хрущёв', ['Khrushchev', 'Khrushchyov']],
  ['Щербаков', ['Shcherbakov', 'Scherbakov']],
  ['Зайцев', ['Zaitsev', 'Zaytsev']],
  ['Толстой', ['Tolstoy', 'Tolstoi']],
  ['Белый', ['Bely', 'Belyy', 'Belyi']],
  ['Юдин', ['Yudin', 'Iudin']],
  ['Яшин', ['Yashin', 'Iashin']],
  ['Вольтская', ['Voltskaya', 'Voltskaia']],
  ['Подъячев', ['Podyachev', 'Podieiachev']],
  ['Кац', ['Kats', 'Katz']],
  ['Ким', ['Kim']],
  ['Кара-Мурза', ['Kara-Murza']],
  ['Максакова-Игенбергс', ['Maksakova-Igenbergs', 'Maxakova-Igenbergs']],
])('%s is %j', (surname, spellings) => {
  expect(surnameInLatin(surname)).toEqual(expect.arrayContaining(spellings))
})

test.each([
  ['Александр', 'Быков', ['Alexander Bykov', 'Aleksandr Bykov', 'Alexandr Bykov']],
  ['Пётр', 'Быков', ['Pyotr Bykov', 'Petr Bykov', 'Piotr Bykov']],
  ['Ксения', 'Ларина', ['Ksenia Larina', 'Kseniya Larina', 'Kseniia Larina', 'Xenia Larina']],
  ['Джамал', 'Быков', ['Dzhamal Bykov', 'Jamal Bykov']],
  ['Ольга', 'Быкова', ['Olga Bykova', "Ol'ga Bykova"]],
])('%s %s is %j', (given, surname, spellings) => {
  expect(spellInLatin({ given, surname })?.full).toEqual(spellings)
})

test.each([
  ['Борис Акунин', 'Boris Akunin'],
  ['Юлия Латынина', 'Yulia Latynina'],
  ['Сергей Смирнов', 'Sergei Smirnov'],
  ['Монеточка', 'Monetochka'],
  ['Face', 'Face'],
])('the press writes %s as %s', (name, spelling) => {
  expect(pressSpelling(name)).toBe(spelling)
})

test('initials go with every spelling of the surname', () => {
  expect(spellInLatin({ given: 'Евгений', surname: 'Яшин' })?.initials).toEqual([
    'Y. Yashin',
    'Y. Iashin',
    'E. Yashin',
    'E. Iashin',
  ])
})

test('a name in Latin letters has no further spellings', () => {
  expect(spellInLatin({ given: 'Ivan', surname: 'Bykov' })).toBeUndefined()
})

test('spellings are few, distinct, capitalised and without Cyrillic', () => {
  const word = fc
    .array(fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'.split('')), { minLength: 2, maxLength: 12 })
    .map(letters => letters.join(''))
    .map(letters => letters.slice(0, 1).toUpperCase() + letters.slice(1))
    .filter(letters => !/^[ЬЪ]/.test(letters))
  fc.assert(
    fc.property(word, word, (given, surname) => {
      const full = spellInLatin({ given, surname })?.full ?? []
      expect(full.length).toBeGreaterThan(0)
      expect(full.length).toBeLessThanOrEqual(/[ьъ]/i.test(given + surname) ? 34 : 24)
      expect(new Set(full).size).toBe(full.length)
      for (const name of full) expect(name).toMatch(/^[A-Z][a-z']* [A-Z][a-z']*$/)
    }),
  )
})

test.each<[string, string[]]>([
  ['Шлосберг', ['Shlosberg']],
  ['Дождь', ['Dozhd', "Dozhd'"]],
  // No apostrophe stands before a dot.
  ['Идель.Реалии', ['Idel.Realii']],
  [
    'Подъяпольский',
    ['Podyapolsky', 'Podyapolskiy', 'Podieiapolskii', 'Podyapolski', "Pod'yapol'skiy", "Pod'iapol'skii"],
  ],
  ['Ильич', ['Ilyich', 'Ilich', "Il'ich"]],
  ['Щукин', ['Shchukin', 'Schukin']],
  ['Хацкевич', ['Khatskevich', 'Hatskevich']],
  ['Кац', ['Kats', 'Katz']],
  ['Козинец', ['Kozinets']],
  ['Алексеев', ['Alekseev', 'Alekseyev', 'Alexeev']],
  ['Джемилев', ['Dzhemilev', 'Jemilev']],
  ['Ксенофонтов', ['Ksenofontov', 'Xenofontov']],
  ['Чёрный', ['Cherny', 'Chyorny', 'Chornyy', 'Cherniy', 'Chernyi']],
  ['Жёлтиков', ['Zheltikov', 'Zhyoltikov', 'Zholtikov']],
  ['Соловьёв', ['Solovyov', 'Solovev', "Solov'yov", "Solov'ev"]],
  ['Ёлкин', ['Yolkin', 'Elkin']],
  ['Белый', ['Bely', 'Belyy', 'Beliy', 'Belyi']],
  ['ковчег', ['kovcheg']],
  ['аБВ', ['abv']],
])('systems spell %s as %j', (word, spellings) => {
  expect(inLatin(word)).toEqual(spellings)
})

test.each<[string, string[]]>([
  ['Воробьев', ['Vorobyev', 'Vorobiev', 'Vorobev', "Vorob'yev", "Vorob'ev", 'Vorobyov', "Vorob'yov"]],
  ['Семенова', ['Semenova', 'Semyonova']],
  ['Горбачев', ['Gorbachev', 'Gorbachyov', 'Gorbachov']],
  ['Хрущёв', ['Khrushchev', 'Khrushchyov', 'Khrushchov', 'Hruschev']],
  ['Петров', ['Petrov']],
])('a surname that the register may have robbed of its ё: %s', (surname, spellings) => {
  expect(surnameInLatin(surname)).toEqual(spellings)
})

test.each<[string, string, string[]]>([
  ['Игорь', 'Мальцев', ['Igor Maltsev', "Igor Mal'tsev", "Igor' Mal'tsev"]],
  ['Борис', 'Кольцов', ['Boris Koltsov', "Boris Kol'tsov"]],
  ['Илья', 'Романов', ['Ilya Romanov', 'Ilia Romanov', "Il'ya Romanov", "Il'ia Romanov"]],
])('apostrophes of either half: %s %s', (given, surname, spellings) => {
  expect(spellInLatin({ given, surname })?.full).toEqual(spellings)
})
