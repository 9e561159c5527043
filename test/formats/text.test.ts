import { expect, test } from '@jest/globals'
import { parseText } from '../../src/formats/text.js'

test('the text is its own source', () => {
  const source = '\uFEFFТалибан взял Кабул\r\n\r\nКабул пал.\r\n'
  const document = parseText(source)
  expect(document).toMatchObject({
    text: source,
    source,
    blocks: [
      { kind: 'heading', start: 1, end: 19 },
      { kind: 'paragraph', start: 23, end: 33 },
    ],
    opaque: [],
    toSource: expect.any(Function),
  })
  expect(document.toSource({ start: 1, end: 8 })).toEqual({ start: 1, end: 8 })
})

test('the bold of messengers is no text', () => {
  const source = '**❗️****Кабул пал\n\n**Об этом сказал **Илья Абрамов**.\n'
  const document = parseText(source)
  expect(document.text).toBe('❗️Кабул пал\n\nОб этом сказал Илья Абрамов.\n')
  expect(document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
    ['heading', '❗️Кабул пал'],
    ['paragraph', 'Об этом сказал Илья Абрамов.'],
  ])
  const name = document.text.indexOf('Илья')
  const { start, end } = document.toSource({ start: name, end: name + 'Илья Абрамов'.length })
  expect(source.slice(start, end)).toBe('Илья Абрамов')
})

test('the marker of a footnote is', () => {
  const source = 'Талибан** взял Кабул\n\n**Запрещён в РФ\n'
  expect(parseText(source).text).toBe(source)
})
