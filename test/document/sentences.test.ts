import { expect, test } from '@jest/globals'
import { identityDocument } from '../../src/document/builder.js'
import { sentenceAround, sentencesIn, sentencesOf } from '../../src/document/sentences.js'

/** `⏐` stands between the sentences expected. */
const cases = [
  'Он пришёл. ⏐ Она ушла.',
  'Одно предложение без точки',
  'Кто там? ⏐ Никого!',
  'В список включили игрока «Что? Где? Когда?» Ровшана Аскерова. ⏐ Он уехал.',
  'Автор проекта "Путь есть!" Глуховский уехал.',
  'It is edited by the star of "What? Where? When?", who left. ⏐ He laughed.',
  'Он спросил: «Кто там?» ⏐ Никто не ответил.',
  'Что?! ⏐ Не может быть... ⏐ Может.',
  'Мы ждали… и дождались.',
  'Мы ждали… ⏐ Никто не пришёл.',
  'Живёт на ул. Ленина. ⏐ Это центр.',
  'Дом на пр. Мира, д. 5, кв. 3. ⏐ Рядом парк.',
  'Центр им. А. Д. Сахарова закрыт. ⏐ Его помнят.',
  'А. Д. Сахаров умер. ⏐ Его помнят.',
  'По словам А.С. Пушкина, всё ясно.',
  'Дж. Байден уехал. ⏐ Всё.',
  'В реестр попали А. Барановский, Д. Константинов, М. Матвейченков. ⏐ Минюст подтвердил.',
  '21 марта 2022 г. Тверской районный суд признал Meta экстремистской. ⏐ Решение вступило в силу.',
  'Организация работала в России с начала девяностых годов и до 2015 г. ⏐ Потом она закрылась.',
  'В г. Москва прошёл митинг. ⏐ Никого не задержали.',
  'С 2014 по 2020 гг. действовал запрет.',
  'В XX в. Россия менялась.',
  'Газета (осн. 1990 г.) закрыта. ⏐ Всё.',
  'Ущерб — 5 тыс. руб. ⏐ Дело возбуждено.',
  'Штраф до 400 тыс. руб. для физлиц, до 5 млн руб. для юрлиц.',
  'Это 5 млн. человек. ⏐ Много.',
  'Рост 5 млн. ⏐ Рубль упал.',
  'Банки, биржи и т. д. ⏐ Они закрыты.',
  'Банки и т.д. закрыты.',
  'Запрещены «Талибан» и др. ⏐ Организация признана террористической.',
  'Лидер, т. е. Иванов, уехал.',
  'Группы, в т. ч. «Талибан», запрещены. ⏐ И другие.',
  'Дело по ст. 282 УК РФ. ⏐ Срок — пять лет.',
  'По ч. 2 ст. 171.1 УК РФ возбуждено дело.',
  'См. рис. 5 на стр. 6. ⏐ Там всё.',
  'Сказали проф. Преображенский и акад. Павлов. ⏐ Вместе.',
  '«Тише!» — сказал он. ⏐ И вышел.',
  '«Кто там?» — Иванов открыл дверь.',
  'Он сказал: «Тише!» ⏐ И вышел.',
  '«Да». ⏐ «Нет».',
  'Это «Сеть». ⏐ Она запрещена.',
  'Он сказал "да." ⏐ Потом ушёл.',
  '— Да. ⏐ — Нет. ⏐ — Ладно.',
  'Группа (признана террористической. Запрещена в РФ) напала. ⏐ Город пал.',
  'Талибан (запрещён.) напал.',
  '(Он ушёл. Она тоже.) ⏐ Потом дождь.',
  'Дождь (иноагент). ⏐ Медуза.',
  'Скобка (не закрыта. ⏐ Ничего.',
  'Он (Иванов А. А.) пришёл. ⏐ Ура.',
  'Талибан.* ⏐ Он запрещён.',
  'Талибан*. ⏐ Он запрещён.',
  'Талибан.[1] ⏐ Он запрещён.',
  'Талибан.[^1] ⏐ Он запрещён.',
  'Талибан.² ⏐ Он запрещён.',
  'Конец. ⏐ *Признан иноагентом. ⏐ Конец.',
  'Строка без конца\nи продолжение. ⏐ Новое\nпредложение.',
  'Первая. ⏐ Вторая.\nне третья',
  'На сайте meduza.io новость. ⏐ Всё.',
  'Текст.Текст не делится.',
  'Издание Сибирь.Реалии закрыто. ⏐ Да.',
  'Погибли все. ⏐ 15 человек ранены.',
  'Это произошло в 1998. ⏐ Потом кризис.',
  '1. Талибан запрещён. ⏐ 2. ИГИЛ тоже.',
  'Пишет по-русски. интернет-издание',
  'Версия 2.0 вышла 12.05.2020 в 12.30. ⏐ Ура.',
  'Москва: суд решил. ⏐ Город; область.',
  'The U.S.-led coalition left. ⏐ It was over.',
  'He lives in the U.S. ⏐ The group left.',
  'The U.S. Supreme Court ruled. ⏐ Then it left.',
  'Meta Platforms Inc. признана экстремистской. ⏐ Она запрещена.',
  'Это Meta Platforms Inc. ⏐ Доступ ограничен.',
  'The Anti-Corruption Foundation, Inc. ⏐ It was banned.',
  'Mr. Smith met Dr. House. ⏐ They talked.',
  'Mrs. Clinton vs. Mr. Trump.',
  'Martin Luther King Jr. Boulevard. ⏐ Yes.',
  'J. K. Rowling wrote it. ⏐ Yes.',
  'St. Petersburg is big. ⏐ Yes.',
  'Networks, e.g. Facebook, are banned. ⏐ Others, i.e. Meta, too.',
  'The bomb went off at 5 p.m. ⏐ The city fell.',
  'Sen. Cruz said so. ⏐ OK.',
  '"Stop!" he said. ⏐ Then he left.',
  'They sell it. ⏐ iPhones are gone.',
  'They sell it. ⏐ tvOS is gone.',
  'They sell it. macOS is gone.',
  'Он ушёл?!! ⏐ Дальше.',
  'Он ушёл.*** ⏐ Дальше.',
  'Он ушёл.†‡ ⏐ Дальше.',
  'Талибан.[12] ⏐ Он запрещён.',
  'Талибан.[***] ⏐ Он запрещён.',
  'Талибан.[^note] ⏐ Он запрещён.',
  'Это «Талибан».[1]) ⏐ Он запрещён.',
  'Он ушёл».» ⏐ Дальше.',
  '«Конец.*» ⏐ Дальше.',
  '«Конец.”» ⏐ Дальше.',
  "He said 'stop.' ⏐ Then he left.",
  'Пишет по-русски.  интернет-издание',
  '«Тише!» —  сказал он.',
  'Сказал он. «тише',
  'Сказал он. « тише',
  'Сказал он. («*тише',
  'Он пришёл. «',
  'Нашли в U.S. ⏐ $5 млн.',
  'Ждали… , потом ушли.',
  '…Он ушёл. ⏐ Она тоже.',
  '«Да.» ⏐ — Нет.',
  '«Мы ждали...» — Иванов ушёл.',
  'Что за ул? ⏐ Никто не знает.',
  'Что за ул! ⏐ Никто не знает.',
  'Это знак «ул.» ⏐ Потом пустота.',
  'Живёт на ул.* Ленина. ⏐ Это центр.',
  'Заплатил 5 руб. ⏐ А5 пришёл.',
  'А12. ⏐ Талибан запрещён.',
  '2024. ⏐ Год начался.',
  '12. Талибан запрещён. ⏐ Да.',
  'Раз. ⏐ 12. Талибан запрещён.',
  'Сторонник М.К.У. Иванов осуждён.',
  'Сторонник А-Б. Иванов осуждён.',
  'Пишет ТАСС.А. ⏐ Всё.',
  'Пишет А.Барановский. ⏐ Всё.',
  'Организация работала в России много лет и закрылась в 2015 г. 15 июля суд решил.',
  'Организация работала в России много лет подряд и закрылась в г. Москва.',
  'Организация закрыта в 2015 году, после того как суд в марте 2015 года в г. Москва решил.',
  'Организация работала в России много лет и закрылась в 2015  г. ⏐ Потом решил суд.',
  'Организация работала в России с самого начала, а основана была в XX в. ⏐ Потом решил суд.',
  'Организация работала в России с самого начала. ⏐ 21 марта 2022 г. Суд решил.',
  'Банки и т. д. ⏐ 15 закрыты.',
  'Банки и т.  п. ⏐ 15 закрыты.',
  'Банки и т.п. ⏐ 15 закрыты.',
  'Это было в 5 в. до н. э. ⏐ 15 лет шла война.',
  'Это было в 5 в. до н.э. ⏐ 15 лет шла война.',
  'Банки и т. д. на ул. Ленина.',
  'Живёт: г.Москва.ул. Ленина.',
  'Он (А лёг. Б (встал) ушёл. В) пришёл. ⏐ Да.',
  'Раз. ⏐ Два (три. Четыре) пять. ⏐ Шесть.',
  'Раз). ⏐ Два (три. Четыре) пять. ⏐ Шесть.',
  'Раз (два. Три) четыре. ⏐ Пять. ⏐ Шесть (семь. Восемь) девять.',
]

test.each(cases)('%s', marked => {
  const text = marked.replaceAll('⏐ ', '')
  const sentences = sentencesOf(text, { start: 0, end: text.length })
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split(' ⏐ '))
})

/** How many sentences a text is read as. */
const count = (text: string): number => sentencesOf(text, { start: 0, end: text.length }).length

test('a year within the first 60 characters is when something happens, later the end of its sentence', () => {
  const before = (length: number): string => `${'А'.padEnd(length - 7, 'а')} 2015 г. Потом всё.`
  expect(count(before(59))).toBe(1)
  expect(count(before(60))).toBe(2)
})

test('a bracket that is closed later than 1000 characters on is a slip', () => {
  const bracketed = (length: number): string => `Слово. Она (да.${' Нет'.padEnd(length - 4, 'а')}) ушла.`
  expect(count(bracketed(1000))).toBe(2)
  expect(count(bracketed(1001))).toBe(3)
})

test('white space over 1000 characters sets a sentence apart', () => {
  const text = `Раз.${' '.repeat(1500)}Два.`
  const [, second] = sentencesOf(text, { start: 0, end: text.length })
  expect(second).toEqual({ start: 1004, end: text.length })
})

test('the sentence around a place is that in which the place ends, else the block', () => {
  const text = 'Раз два. Три.'
  const block = { kind: 'paragraph', start: 0, end: text.length } as const
  const document = identityDocument(text, [block])
  const around = (start: number, end: number): string => {
    const found = sentenceAround(document, block, { start, end })
    return text.slice(found.start, found.end)
  }
  expect(around(0, 3)).toBe('Раз два.')
  expect(around(4, 8)).toBe('Раз два.')
  expect(around(4, 9)).toBe('Три.')
  expect(around(9, 13)).toBe('Три.')
  expect(around(9, 14)).toBe(text)
  expect(sentencesIn(document, block)).toBe(sentencesIn(document, block))
})

test('offsets count from the beginning of the text, white space stays outside', () => {
  const text = 'Заголовок.\n\n  Раз.  Два.  '
  expect(sentencesOf(text, { start: 12, end: text.length })).toEqual([
    { start: 14, end: 18 },
    { start: 20, end: 24 },
  ])
})

test.each(['', '   ', '\n'])('nothing is no sentence: %j', text => {
  expect(sentencesOf(text, { start: 0, end: text.length })).toEqual([])
})

test.each(['.', '. А', '( а. Б', ')', '«', ' ', '. ( ', '*', 'т. '])('takes a long row of %j', unit => {
  const text = unit.repeat(100_000)
  const sentences = sentencesOf(text, { start: 0, end: text.length })
  expect(
    sentences
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/\s/g, ''))
})
