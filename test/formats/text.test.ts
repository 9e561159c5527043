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
