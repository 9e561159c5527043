/** Days as feeds, records and front matter write them; what is no certain day is none. */
import { describe, expect, test } from '@jest/globals'
import { publicationDay } from '../../src/formats/publication-day.js'

const day = '2021-01-25'

test.each([
  // ISO 8601
  '2021-01-25',
  '2021-1-25',
  '20210125',
  '2021-025',
  '2021025',
  '2021-W04-1',
  '2021W041',
  '2021-01-25T01:35:20',
  '2021-01-25T01:35:20Z',
  '2021-01-25t01:35:20.123456z',
  '2021-01-25T01:35:20,5+03:00',
  '2021-01-25T01:35-0800',
  '2021-01-25T01+03',
  '20210125T013520Z',
  '20210125T013520.000+0300',
  '20210125013520',
  '2021-01-25 01:35:20 +0300 MSK',
  '2021-01-25 01:35:20.5 UTC',
  '2021-01-25T01:35:20+03:00[Europe/Moscow]',
  '2021-01-25 1:35:20 -8',
  '2021–01–25',
  '«2021-01-25»',
  '“ 20210125 ”',
  // Numbers with other signs
  '2021/01/25',
  '2021/1/25 01:35',
  '2021.01.25',
  '25.01.2021',
  '25.1.2021 г.',
  '25.01.21',
  '25.01.2021 01:35',
  '01:35 25.01.2021',
  '01:35, 25.01.2021',
  '25/01/2021',
  '25-01-2021',
  '25/01/21',
  '01/25/2021',
  '1/25/2021 1:35:20 AM',
  '25 01 2021',
  // With the month in words
  'January 25, 2021',
  'Jan. 25, 2021',
  'jan 25 2021 1:35 p.m.',
  'January 25th, 2021',
  '25 January 2021',
  '25th of January, 2021',
  'Monday, January 25, 2021 at 1:35 AM',
  '2021 Jan 25',
  '2021-Jan-25',
  '25 января 2021',
  '25 января 2021 года',
  '25 января 2021 г., 01:35',
  // With the time in words
  '25 января 2021 года в 10 часов',
  '25 января 2021 г. в 10 ч. 30 мин.',
  '25 января 2021, 9 часов утра по московскому времени',
  'в 10 часов 25 января 2021 года',
  '25.01.2021 в 10 часов',
  '25.01.2021 10:30 ч.',
  '25.01.21 10:30 ч.',
  '25 января 2021, 10:30 мск',
  '25 января 2021, 10.30',
  '25.01.2021 10.30',
  '2021-01-25 в 10 часов 30 минут 15 секунд',
  "January 25, 2021, 10 o'clock in the morning, Moscow time",
  '25 January 2021, 10 hours 30 min',
  '25-е января 2021 года',
  '25 ЯНВ 2021',
  '25 янв. 2021 в 01:35',
  'понедельник, 25 января 2021 г.',
  'Пн, 25 янв 2021 01:35:20 +0300',
  '01:35, 25 января 2021',
  // Mail, news, C
  'Mon, 25 Jan 2021 01:35:20 +0300',
  'Mon,25 Jan 2021 01:35:20 GMT',
  'Mon, 25 Jan 2021 1:35:20 -0800',
  'mon, 25 jan 2021 01:35:20 Z',
  'Mon, 25 Jan 2021 01:35:20 +03',
  'Mon, 25 Jan 21 01:35:20 MSK',
  'Mon, 25 January 2021 01:35:20 GMT',
  'Mon, 25 Jan 2021',
  'Tue, 25 Jan 2021 01:35:20 GMT',
  'Mon, 25 Jan 2021 01:35:20 GMT+0300 (Москва, стандартное время)',
  'Monday, 25-Jan-21 01:35:20 UTC',
  'Mon Jan 25 01:35:20 2021',
  'Mon Jan 25 01:35:20 MSK 2021',
  'Mon Jan 25 01:35:20 +0300 2021',
  'Mon Jan 25 2021 01:35:20 GMT+0300',
  // Moments, in Moscow's day
  '1611538520',
  '1611538520.25',
  '1611538520000',
  '1611538520000000',
  '1611538520000000000',
  '/Date(1611538520000)/',
  '/Date(1611538520000+0300)/',
  '1611522000',
  // Quoted, with space about them
  '"2021-01-25"',
  "'25.01.2021'",
  '  Mon, 25 Jan 2021 01:35:20 +0300\n ',
])('%s', text => {
  expect(publicationDay(text)).toBe(day)
})

describe('every month has its words', () => {
  const genitives = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
  const russian = 'Янв Февр Март Апр Май Июнь Июль Авг Сент Окт Нояб Дек'
  const english = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'
  const long = 'January February March April May June July August September October November December'
  test.each([genitives, russian, english, long])('%s', names => {
    expect(names.split(' ').map(name => publicationDay(`9 ${name} 2021`))).toEqual(
      Array.from({ length: 12 }, (_, index) => `2021-${String(index + 1).padStart(2, '0')}-09`),
    )
  })
})

test.each([
  ['the day as it is written, whatever the zone', '2021-07-09T23:59:59-11:00', '2021-07-09'],
  ['the day first, where both can be', '09/07/2021', '2021-07-09'],
  ['a moment before midnight in London, behind it in Moscow', '1611522000', '2021-01-25'],
  ['a year of two digits of the last century', 'Fri, 31 Dec 99 00:00:00 Z', '1999-12-31'],
  ['a leap day', '29 февраля 2020', '2020-02-29'],
  ['the last week of a year', '2020-W53-7', '2021-01-03'],
  ['the first week of a year, which begins in the one before', '2020-W01-1', '2019-12-30'],
  ['the last day of a leap year', '2020-366', '2020-12-31'],
  ['the first year', '1700-01-01', '1700-01-01'],
  ['the last year', '2099-12-31', '2099-12-31'],
  ['the last year of two digits of this century', '1 Jan 49', '2049-01-01'],
  ['the first one of the last century', '1 Jan 50', '1950-01-01'],
  ['the first moment', '100000000', '1973-03-03'],
  ['the first moment in milliseconds', '100000000000', '1973-03-03'],
  ['a day and a time in twelve digits', '202101250135', '2021-01-25'],
  ['a moment that reads as a day of another century', '198501251200', '1976-04-16'],
  ['an hour', '25 Jan 2021, 1 pm', '2021-01-25'],
  ['remarks', '(Москва) 25.01.2021 [вечер]', '2021-01-25'],
  ['a sign at its end', '25.01.2021.', '2021-01-25'],
  ['angle quotation marks', '« 25.01.2021 »', '2021-01-25'],
  ['as long as may be', `25${' '.repeat(107)}января 2021`, '2021-01-25'],
])('%s', (_, text, expected) => {
  expect(publicationDay(text)).toBe(expected)
})

test.each([
  '',
  'yesterday',
  'вчера',
  '2021-07-010',
  '2021-02-30',
  '20210230',
  '30.02.2021',
  '2021-13-01',
  '2021-25-01',
  '13/13/2021',
  '31 июня 2021',
  '2021-000',
  '2021-366',
  '2021-W53-1',
  '2020-W54-1',
  '№ 5 «2021-07-09»',
  '«2021-07-09» № 5',
  '2021-W04-8',
  '2021-W04',
  '2021-W00-1',
  '2021-W04-0',
  '1699-12-31',
  '2100-01-01',
  '99999999',
  '99999999999',
  '/Date(-1)/',
  '/Date(1611538520000)/ x',
  '25.01.1',
  '25.01.021',
  '25-01-21',
  `25${' '.repeat(108)}января 2021`,
  '2021-07',
  '2021',
  'июль 2021',
  '0001-01-01T00:00:00',
  '9999-12-31',
  '0000-00-00 00:00:00',
  '12021-07-09',
  '0',
  '44386',
  '-1611538520',
  '99999999999999999999999',
  '25 Foo 2021',
  '25 01',
  '21-07-09',
  '9 July 1',
  '9 июля 2021, обновлено 10 июля 2021',
  '2021-07-09-10',
  '2021-07-09/2021-07-12',
  'номер 9 за июль 2021',
  '{{ .Date }}',
  '9'.repeat(10_000),
])('no day: %s', text => {
  expect(publicationDay(text)).toBe(undefined)
})

test.each([
  ['2020-W53-5', '2021-01-01'],
  ['2020-W53-7', '2021-01-03'],
  ['2021-W01-1', '2021-01-04'],
  ['2021-W52-7', '2022-01-02'],
  ['2015-W01-1', '2014-12-29'],
  ['2026W537', '2027-01-03'],
])('weeks go over the turn of the year: %s', (written, found) => {
  expect(publicationDay(written)).toBe(found)
})
