/**
 * The words of a written day: months and days of the week, in Russian and English, by their exact forms.
 *
 * Sources: months and weekdays in all cases as in CLDR 45 (ru, en: wide, abbreviated, stand-alone); abbreviations also as
 * RFC 5322, 3.3, GOST R 7.0.12-2011 (янв., февр., сент., нояб.) and the feeds of newsrooms write them.
 */

const months: readonly string[] = [
  'january jan январь января январю январем январе янв',
  'february feb февраль февраля февралю февралем феврале фев февр',
  'march mar март марта марту мартом марте мар',
  'april apr апрель апреля апрелю апрелем апреле апр',
  'may май мая маю маем мае',
  'june jun июнь июня июню июнем июне июн',
  'july jul июль июля июлю июлем июле июл',
  'august aug август августа августу августом августе авг',
  'september sep sept сентябрь сентября сентябрю сентябрем сентябре сен сент',
  'october oct октябрь октября октябрю октябрем октябре окт',
  'november nov ноябрь ноября ноябрю ноябрем ноябре ноя нояб',
  'december dec декабрь декабря декабрю декабрем декабре дек',
]

const weekdays: readonly string[] = [
  'monday mon понедельник понедельника понедельнику понедельником понедельнике пн пнд пон понед',
  'tuesday tue tues вторник вторника вторнику вторником вторнике вт втр втор',
  'wednesday wed среда среды среде среду средой ср срд сред',
  'thursday thu thur thurs четверг четверга четвергу четвергом четверге чт чтв четв',
  'friday fri пятница пятницы пятнице пятницу пятницей пт птн пятн',
  'saturday sat суббота субботы субботе субботу субботой сб сбт субб',
  'sunday sun воскресенье воскресенья воскресенью воскресеньем вс вск воскр',
]

/** What stands about the numbers of a day and says nothing of its own: ordinals, prepositions, “year”. */
const fillers = 'of the on at in st nd rd th е го ого число числа г гг год года году в во от'
/** What says of an hour which one it is: the part of the day, the zone. */
const hourWords =
  'утра дня вечера ночи ровно около мск московского московскому времени время по москве moscow time morning evening night'
/** Behind the number of an hour, a minute or a second: «в 10 часов 30 минут», «10 ч. 30 мин.», "10 o'clock". */
const timeUnits =
  'час часа часов ч минута минуты минут мин секунда секунды секунд сек hour hours hr hrs o minute minutes min second seconds sec'

const byForm = new Map(months.flatMap((forms, index) => forms.split(' ').map(form => [form, index + 1])))
const idle: ReadonlySet<string> = new Set([...weekdays, fillers, hourWords, 'clock'].flatMap(forms => forms.split(' ')))
const units: ReadonlySet<string> = new Set(timeUnits.split(' '))

const folded = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')

/** @returns The number of a month, from 1. */
export const monthOf = (word: string): number | undefined => byForm.get(folded(word))

/** Whether a word within a written day names neither a month nor anything else that would change the day. */
export const isIdle = (word: string): boolean => idle.has(folded(word))

/** Whether a word says of the number before it that it is part of a time of the day. */
export const isTimeUnit = (word: string): boolean => units.has(folded(word))
