/**
 * Ordinary prose that names nobody on the lists: own sentences with slots, kinds of things with quoted names, and
 * sequences of common words. The same in every run.
 */
import { readFileSync } from 'node:fs'
import { randomFrom, type Random } from '../../bench/random.js'
import { declineGivenName } from '../../src/language/ru/morphology/given-names.js'
import { declinePhrase } from '../../src/language/ru/morphology/phrases.js'
import { declineSurname } from '../../src/language/ru/morphology/surnames.js'
import type { Case } from '../../src/language/ru/morphology/paradigm.js'
import type { Language } from '../../src/language/language.js'

const linesOf = (path: string): string[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
const listOf = (words: string): readonly string[] => words.trim().split(/\s+/)

const places = linesOf('../../lists/common/places.txt')
const givenNames = linesOf('../../lists/common/given-names.txt')
const stock = { ru: linesOf('ordinary/ru.txt'), en: linesOf('ordinary/en.txt') }
const common = { ru: linesOf('../../lists/common/ru.txt'), en: linesOf('../../lists/common/en.txt') }

const surnames = listOf(`
  Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов
  Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев
  Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин
  Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов
  Осипов Сидоров Матвеев Титов Марков Миронов Крылов Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков
  Афанасьев Данилов Савельев Тимофеев Фомин Чернов Абрамов Мартынов Ефимов Федотов Щербаков Назаров Калинин Исаев Быков
  Чернышёв Маслов Родионов Коновалов Лазарев Воронин Климов Филатов Пономарёв Голубев Кудрявцев Прохоров Наумов Потапов
`)
const englishGiven = listOf(`
  James John Robert Michael William David Richard Joseph Thomas Charles Mary Patricia Jennifer Linda Elizabeth Barbara
  Susan Jessica Sarah Karen Nancy Lisa Margaret Sandra Ashley Emily Donna Michelle Carol Amanda Ivan Anna Peter Olga
`)
const englishSurnames = listOf(`
  Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Wilson Anderson Taylor Moore
  Jackson Martin Lee Perez Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams
  Nelson Baker Hall Campbell Mitchell Carter Roberts Petrov Ivanov Smirnov Kuznetsov
`)
const englishPlaces = listOf(`
  London Paris Berlin Madrid Rome Vienna Oslo Dublin Chicago Boston Denver Toronto Sydney Tokyo Cairo Moscow Kazan Leeds
  Bristol Cardiff Norway Spain Italy Poland Brazil Canada Japan Egypt Kenya Peru Omsk Vilnius Tallinn Warsaw Prague
`)

/** Kinds of things that bear a quoted name and stand in no register. */
const kinds = {
  ru: listOf(`
    кафе ресторан бар санаторий пансионат гостиница магазин кинотеатр стадион фильм роман песня спектакль книга альбом
    сериал картина повесть рассказ пьеса мультфильм завод фабрика колхоз теплоход ледокол крейсер лицей гимназия ансамбль
    хор балет опера стихотворение выставка фестиваль парк рынок аэропорт вокзал шахта месторождение спутник ракета
    конфеты машина пекарня турбаза детсад пароход яхта катер кооператив деревня посёлок улица площадь мюзикл симфония
  `),
  en: listOf('film movie novel song album play hotel restaurant ship stadium book series painting drama'),
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const governed: Readonly<Record<string, Case | undefined>> = {
  в: 'prepositional',
  из: 'genitive',
  у: 'genitive',
  до: 'genitive',
}

export class OrdinaryText {
  readonly #random: Random
  readonly #common: Readonly<Record<Language, readonly string[]>>
  readonly #taken: ReadonlySet<string>

  /** @param taken What names somebody on the lists, in lower case: full names, words for an entity's people. */
  constructor(seed: number, taken: ReadonlySet<string>) {
    const isFree = (word: string): boolean => !taken.has(word)
    this.#random = randomFrom(seed)
    this.#taken = taken
    this.#common = { ru: common.ru.filter(isFree), en: common.en.filter(isFree) }
  }

  /** Paragraphs of at least so many words. */
  paragraphs(language: Language, words: number): string[] {
    const paragraphs: string[] = []
    for (let written = 0; written < words;) {
      const sentences = Array.from({ length: 3 + this.#random(4) }, () => this.#sentence(language))
      const paragraph = sentences.join(' ')
      written += paragraph.split(' ').length
      paragraphs.push(paragraph)
    }
    return paragraphs
  }

  #sentence(language: Language): string {
    const turn = this.#random(10)
    if (turn < 6) return this.#filled(this.#pick(stock[language]), language)
    return turn < 8 ? this.#named(language) : this.#sequence(language)
  }

  #filled(sentence: string, language: Language): string {
    if (language === 'en')
      return sentence
        .replaceAll('{place}', () => this.#pick(englishPlaces))
        .replaceAll('{person}', () => this.#person(() => `${this.#pick(englishGiven)} ${this.#pick(englishSurnames)}`))
    return sentence
      .replace(/(?:(?<=^|\s)(в|из|у|до) )?\{place\}/giu, (_, preposition: string | undefined) => {
        const paradigm = declinePhrase(this.#pick(places))
        const [name = ''] = paradigm[governed[preposition?.toLowerCase() ?? ''] ?? 'nominative']
        return preposition === undefined ? name : `${preposition} ${name}`
      })
      .replaceAll('{person}', () => this.#russian('m'))
      .replaceAll('{personf}', () => this.#russian('f'))
  }

  #russian(gender: 'm' | 'f'): string {
    const isFit = (name: string): boolean => /[ая]$/u.test(name) === (gender === 'f')
    return this.#person(() => {
      let given = this.#pick(givenNames)
      while (!isFit(given)) given = this.#pick(givenNames)
      const surname = this.#pick(surnames) + (gender === 'f' ? 'а' : '')
      return [declineGivenName(given, gender), declineSurname(surname, gender)]
        .map(({ nominative }) => nominative[0])
        .join(' ')
    })
  }

  #person(make: () => string): string {
    let name = make()
    while (this.#taken.has(name.toLowerCase())) name = make()
    return name
  }

  /** «Кафе „Весна“ открыто» for every kind and any word. */
  #named(language: Language): string {
    const kind = this.#pick(kinds[language])
    const name = capitalised(this.#pick(this.#common[language].slice(0, 8000)))
    return language === 'ru'
      ? `${this.#pick(['Рядом стоит', 'Всем понравилось', 'Мы вспомнили'])} ${kind} «${name}» и ${this.#words('ru', 4)}.`
      : `We remember the ${kind} “${name}” and ${this.#words('en', 4)}.`
  }

  #sequence(language: Language): string {
    const words = this.#words(language, 6 + this.#random(12))
    return `${capitalised(words)}${this.#random(15) === 0 ? '?' : '.'}`
  }

  #words(language: Language, count: number): string {
    return Array.from({ length: count }, (_, index) => {
      const word = this.#pick(this.#common[language])
      if (this.#random(40) === 0) return language === 'ru' ? `«${word}»` : `“${word}”`
      return index < count - 1 && this.#random(8) === 0 ? `${word},` : word
    }).join(' ')
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[this.#random(items.length)]!
  }
}
