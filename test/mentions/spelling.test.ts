import { expect, test } from '@jest/globals'
import { inspect } from '../../src/library/index.js'

const found = (text: string): string[] =>
  inspect(text, { asOf: '2024-11-30' }).mentions.map(({ text: surface, entity }) => `${surface} = ${entity}`)

test.each([
  // A comma or an ampersand within a name.
  ['Концерт Blood & Honour отменили.', ['Blood & Honour = blood-and-honour']],
  ['Учёба в University of California, Berkeley и дом.', ['University of California, Berkeley = uc-berkeley']],
  // Small words within a person's name, small parts behind a hyphen.
  ['They met Konstantin von Eggert there.', ['Konstantin von Eggert = konstantin-eggert']],
  ['Поёт Мария Максакова-младшая.', ['Мария Максакова-младшая = maria-maksakova']],
  // A plus belongs to the name.
  ['Об этом вспомнили «Парни+».', ['Парни+ = parni-plus']],
  ['Парни пришли вовремя.', []],
  // A word that may name something else does not change a name of several words before which it stands.
  ['Интернет-издание Tamizdat Project открыто.', ['Tamizdat Project = tamizdat-project']],
  ['Правый сектор трибун заполнили гости.', []],
  // «Имени» may be left out, and the noun be small.
  ['Работа фонда Фридриха Эберта завершена.', ['фонда Фридриха Эберта = friedrich-ebert-foundation']],
  ['Доклад института Рафаэля Лемкина вышел.', ['института Рафаэля Лемкина = lemkin-institute-genocide-prevention']],
  // So may an adjective before a noun that a hyphen joins to another word.
  ['Закрыт московский ЛГБТ-центр.', ['московский ЛГБТ-центр = moskovskiy-komyuniti-tsentr-dlya-lgbt']],
  ['Поэт из петербургского ПЕН-клуба уехал.', ['петербургского ПЕН-клуба = sankt-peterburgskiy-russkiy-pen-klub']],
  // A letter with a stroke is the letter without it.
  ['Доклад Fundacja Pulaskiego вышел.', ['Fundacja Pulaskiego = casimir-pulaski-foundation']],
  // A hyphen for the space of the name, and a small word behind it.
  ['Доклад Фридом-хаус вышел.', ['Фридом-хаус = freedom-house']],
  ['Они фридом-хаус построили.', []],
  // A street bears a pen name, too.
  ['Бульвар Акунина в посёлке перекрыт.', []],
  // A closing quotation mark is no apostrophe.
  ['Сказали ‘The Insider’ и ушли.', ['The Insider = the-insider']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
