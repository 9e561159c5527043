import { expect, test } from '@jest/globals'
import { isAddress, isInAddress } from '../../src/mentions/address.js'

/** Whether what stands in braces is a part of an address. */
const isIn = (marked: string): boolean => {
  const start = marked.indexOf('{')
  return isInAddress(marked.replace(/[{}]/gu, ''), { start, end: marked.indexOf('}') - 1 })
}

test.each([
  'Смотрите https://{meduza}.io/news',
  'Смотрите www.{meduza}.example/x',
  'Пишите mailto:{meduza}',
  'Смотрите {meduza}.io/news/today.',
  'Смотрите news.{meduza}.io, там всё',
  'Смотрите {meduza}.io?page=1',
  'Смотрите {meduza}.io...',
  'Пишите pismo@{meduza}.example',
  'Пишите {meduza}@mail.example',
  'Читайте @{meduza}live',
  'Смотрите a-b_1.{meduza}.co',
  'Смотрите a.b.c.{meduza}.org',
])('an address: %s', marked => expect(isIn(marked)).toBe(true))

test.each([
  'Смотрите {meduza}',
  'Смотрите {meduza}, и всё',
  'Смотрите «{Gulagu}.net»?'.replace('}.net', '.net}'),
  'Смотрите {meduza}.',
  'Слово_{meduza}',
  'Смотрите {meduza}.ionic',
  'Смотрите {meduza}.ru!x',
  'Смотрите (https://site.example) {meduza}',
  'Смотрите {Meduza}/Дождь',
  'Смотрите *.{meduza}.io',
  'Смотрите {meduza}@дом',
  'Смотрите медуза.{meduza}.ю',
])('none: %s', marked => expect(isIn(marked)).toBe(false))

test.each([
  ['https://t.me/x', true],
  ['ftp://x', true],
  ['http://', true],
  ['t.me', true],
  ['meduza.io', true],
  ['meduza.io/news', true],
  ['meduza.io,', true],
  ['x.com/y?z=1', true],
  ['www.x.ru', true],
  ['@meduza', true],
  ['@me', false],
  ['x@y.ru', false],
  ['Кедр.медиа', false],
  ['и.т.д', false],
  ['a.b', false],
  ['1.5', false],
  ['слово.', false],
  ['', false],
])('%j is an address: %s', (run, isOne) => {
  expect(isAddress(run)).toBe(isOne)
})

test.each(['{meduza}.io', 't.me/{meduza}', 'https://{meduza}.io/x', 'www.{meduza}.io', '@{meduza}', '(t.me/{meduza})'])(
  'an address by itself: %s',
  marked => expect(isIn(marked)).toBe(true),
)

test.each(['{Meduza}.', '{Meduza}. Io', '{Meduza}…', '#{meduza}', 'x/{meduza}', '«{Meduza}»'])(
  'none by itself: %s',
  marked => expect(isIn(marked)).toBe(false),
)
