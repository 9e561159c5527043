/**
 * Whether a name is a man's or a woman's: by the patronymic, which leaves no doubt, else the given name, else the surname.
 */
import { itemAt } from '../../../checked/index.js'
import type { PersonName } from '../../grammar.js'
import { keyOf } from './letters.js'
import type { PersonGender } from './surnames.js'

const keys = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/).map(keyOf))

/** Men's names in a vowel: most others in -а and -я are women's. */
const menInVowels = keys(`
  Никита Илья Лука Фома Кузьма Данила Гаврила Савва Фока Иона Вавила Никола Микола Джошуа Андреа Гия Важа Гела Гига
  Муса Иса Абдулла Габдулла Мустафа Яхья Зия Мирза Хамза Закария Муртаза Алирза Рза Насрулла Файзулла Хабибулла
  Отто Гарри Анри Генри Луи Джованни Христо Иво Карло Марко Бруно Гвидо Уго Гуго Пабло Диего Леонардо Марио Антонио
  Данило Михайло Павло Дмитро Петро Али Гази Мехди Махди Андре Рене Хосе Тони Джерри Ларри Терри Джимми Томми Билли
  Бобби Матти Антти Хейкки Доржо Тумсу Шота Гоча Вано Сандро Гиви Шалва`)

/** Women's names in a consonant, -ь or a foreign vowel. */
const womenByTable = keys(`
  Любовь Нинель Эсфирь Рахиль Юдифь Руфь Айгуль Гюзель Гузель Асель Адель Николь Исабель Изабель Жизель Ассоль Эстер
  Ирен Ирэн Катрин Элен Кармен Ингрид Астрид Рут Юдит Джудит Эдит Лейсан Гульназ Наргиз Наргис Кетеван Тинатин Мадлен
  Мариам Мириам Марьям Линор Сафият Патимат Хадижат Зайнаб Жаклин Элизабет Маргарет Дорис Джейн Кейт Энн Элис Дженнифер
  Алсу Айсылу Нино Мари Лили Бетти Кэти Нелли Мэри Эмили Натали Люси Софи Наоми Гаянэ Гаяне Лусине Лусинэ Мехрибан
  Шушаник Асмик Сирануш Ануш Ингеборг Лутфие Эмине Хатидже Хлое`)

/** Names that both men and women bear: they say nothing. */
const ofBoth = keys('Саша Женя Валя Шура Слава Паша Мишель Ким Крис Робин Алекс')

/** Men's names in -ь. */
const menInSoftSign = keys(`
  Игорь Лазарь Эмиль Шамиль Рафаэль Камиль Наиль Даниэль Даниель Равиль Исмаиль Самуэль Рауль Габриэль Мигель Жюль Поль
  Фидель Мануэль Михаэль Натаниэль Виль Фазиль Цезарь`)

const ofSurnames: readonly (readonly [RegExp, PersonGender])[] = [
  [/(?:[ое]в|[иы]н|[сц]кий|[^аеиоуыэюяьъй][ыо]й)$/, 'm'],
  [/(?:[ое]ва|[иы]на|[сц]кая|[^аеиоуыэюяьъй]ая)$/, 'f'],
]

const byPatronymic = (patronymic: string): PersonGender | undefined =>
  /(?:ич|(?:^|[\s-])(?:оглы|оглу|улы|уулу))$/.test(patronymic)
    ? 'm'
    : /(?:[вчш]на|(?:^|[\s-])(?:кызы|гызы|кизи))$/.test(patronymic)
      ? 'f'
      : undefined

function byGiven(given: string): PersonGender | undefined {
  if (ofBoth.has(given)) return undefined
  if (menInVowels.has(given) || menInSoftSign.has(given)) return 'm'
  if (womenByTable.has(given)) return 'f'
  if (/[ая]$/.test(given)) return 'f'
  return /[бвгджзйклмнпрстфхцчшщ]$/.test(given) ? 'm' : undefined
}

/**
 * The gender of a person's name in Russian.
 * @returns Nothing where the name leaves it open: Саша Шульман, a name in Latin letters.
 */
export function genderOfPerson({ surname, given, patronymic }: PersonName): PersonGender | undefined {
  const stated = patronymic === undefined ? undefined : byPatronymic(keyOf(patronymic))
  if (stated !== undefined) return stated
  const name = keyOf(given)
  const known = byGiven(name) ?? byGiven(itemAt(name.split(/[-‐‑ ]/u), 0))
  return known ?? ofSurnames.find(([shape]) => shape.test(keyOf(surname)))?.[1]
}
