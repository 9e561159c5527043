/** The words of a written day, in all their forms. */
import { expect, test } from '@jest/globals'
import { isIdle, isTimeUnit, monthOf } from '../../src/formats/calendar-words.js'

test.each([
  [1, 'January jan январь января январю январём январе ЯНВ'],
  [2, 'february feb февраль февраля февралю февралём феврале фев февр'],
  [3, 'march mar март марта марту мартом марте мар'],
  [4, 'april apr апрель апреля апрелю апрелем апреле апр'],
  [5, 'may май мая маю маем мае'],
  [6, 'june jun июнь июня июню июнем июне июн'],
  [7, 'july jul июль июля июлю июлем июле июл'],
  [8, 'august aug август августа августу августом августе авг'],
  [9, 'september sep sept сентябрь сентября сентябрю сентябрём сентябре сен сент'],
  [10, 'october oct октябрь октября октябрю октябрём октябре окт'],
  [11, 'november nov ноябрь ноября ноябрю ноябрём ноябре ноя нояб'],
  [12, 'december dec декабрь декабря декабрю декабрём декабре дек'],
])('month %i: %s', (number, forms) => {
  for (const form of forms.split(' ')) expect([form, monthOf(form), isIdle(form)]).toEqual([form, number, false])
})

test.each([
  'Monday mon понедельник понедельника понедельнику понедельником понедельнике пн пнд пон понед',
  'tuesday tue tues вторник вторника вторнику вторником вторнике вт втр втор',
  'wednesday wed среда среды среде среду средой ср срд сред',
  'thursday thu thur thurs четверг четверга четвергу четвергом четверге чт чтв четв',
  'friday fri пятница пятницы пятнице пятницу пятницей пт птн пятн',
  'saturday sat суббота субботы субботе субботу субботой сб сбт субб',
  'sunday sun воскресенье воскресенья воскресенью воскресеньем вс вск воскр',
  'утра дня вечера ночи ровно около мск московского московскому времени время по москве',
  'moscow time morning evening night clock',
  'of the on at in st nd rd th е го ого число числа г гг год года году в во от',
])('says nothing of the day: %s', words => {
  for (const word of words.split(' ')) expect([word, monthOf(word), isIdle(word)]).toEqual([word, undefined, true])
})

test.each(['', 'а', 'foo', 'сентябрём-', 'вчера', 'constructor'])('no word of a day: %j', word => {
  expect([monthOf(word), isIdle(word)]).toEqual([undefined, false])
})

test('units of a time', () => {
  const words = 'час часа часов ч минута минуты минут мин секунда секунды секунд сек hour hrs minutes min sec o'
  for (const word of words.split(' ')) expect([word, isTimeUnit(word), isIdle(word)]).toEqual([word, true, false])
  expect(['час', 'день', 'года', ''].map(isTimeUnit)).toEqual([true, false, false, false])
})
