/**
 * Texts to measure on: word salad in the rhythm of Russian prose, the same in every run.
 */
import { Buffer } from 'node:buffer'
import { randomFrom } from './random.js'

/**
 * @typedef {object} CorpusOptions
 * @property {number} bytes At least this many bytes in UTF-8.
 * @property {readonly string[]} [names] Names to mention in turn. Absent: the text is clean.
 * @property {number} [gap] Bytes between mentions.
 */

const words = `
  и в не на что с по как это к но из за от для так все же было уже он она они мы его её их при до или если чтобы когда
  время год года лет день дня дело дела жизнь город города городе страна страны стране человек человека люди людей слово
  слова место вопрос вопросы ответ сторона стороны работа работы работу дом дома улица улице школа школы школе дети детей
  вода воды рука руки глаза голова друг друга мать отец семья семьи книга книги книгу письмо язык утро вечер ночь неделя
  месяц лето зима осень снег ветер море река берег лес поле дорога дороги поезд самолёт машина машины завод
  рынок цена цены рублей тысяч процентов бюджет бюджета налог налоги доход расходы товар товары магазин покупатель спрос
    проекты решение решения закон закона законы суд суда суде дума депутат депутаты министр правительство
  правительства комиссия заседание совещание выборы партия президент губернатор мэр область области район района
  региона регион округ житель жители жителей население больница врач врачи пациент здоровье лекарство спорт команда матч
  игра игры победа сезон тренер болельщики театр спектакль фильм режиссёр актёр музыка музей выставка художник история
  истории газета журналист редакция новость новости сообщение источник данные исследование учёные университет студент
  студенты наука институт технология компьютер программа программы система системы развитие развития строительство
  сказал сказала говорит рассказал сообщил сообщили отметил заявил добавил объяснил считает думает знает хочет может могут
  должен должны нужно можно стал стала стали начал начали пришёл вышел увидел понял помнит ждёт живёт работает строит
  пишет читает получил получили открыли закрыли купили продали построили изменили приняли обсудили предложили решили
  новый новая новые новых старый большой большая большие маленький хороший плохой важный главный главная первый последний
  каждый другой другие многие некоторые весь целый общий местный городской областной российский международный крупный
  высокий низкий быстрый медленный простой сложный известный молодой сильный слабый тёплый холодный чёрный красный
  сегодня вчера завтра сейчас потом тогда здесь там всегда никогда часто редко снова быстро вместе почти около после перед
  между через против среди более менее очень только даже ещё тоже также поэтому однако например наконец впрочем конечно
`
  .trim()
  .split(/\s+/)

/**
 * One text of paragraphs divided by empty lines.
 * @param {CorpusOptions} options
 * @param {number} [seed] Not 0.
 * @returns {string}
 */
export function makeText({ bytes, names = [], gap = 3000 }, seed = 20_261) {
  const random = randomFrom(seed)
  const pick = () => words[random(words.length)]
  /** @type {string[]} */
  const paragraphs = []
  let written = 0
  let mentioned = names.length === 0 ? 0 : random(names.length)
  let nextMention = names.length === 0 ? Infinity : gap / 2
  while (written < bytes) {
    const sentences = Array.from({ length: 3 + random(4) }, () => {
      const sentence = sentenceOf(random, pick)
      written += Buffer.byteLength(sentence) + 1
      if (written < nextMention) return sentence
      nextMention += gap
      return `Об этом сообщает ${names[mentioned++ % names.length]}, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
    })
    paragraphs.push(sentences.join(' '))
  }
  return `${paragraphs.join('\n\n')}\n`
}

/** @param {(below: number) => number} random @param {() => string} pick @returns {string} */
function sentenceOf(random, pick) {
  const length = 6 + random(14)
  const body = Array.from({ length }, (_, index) => {
    const word = random(60) === 0 ? `«${pick()}»` : random(80) === 0 ? String(1 + random(2030)) : pick()
    return index < length - 1 && random(7) === 0 ? `${word},` : word
  }).join(' ')
  return `${body.charAt(0).toUpperCase()}${body.slice(1)}${random(15) === 0 ? '?' : '.'}`
}

/**
 * Articles of a size, each with a mention.
 * @param {number} count @param {number} bytes @param {readonly string[]} names
 * @returns {string[]}
 */
export const makeArticles = (count, bytes, names) =>
  Array.from({ length: count }, (_, index) => makeText({ bytes, names, gap: bytes }, index + 1))
