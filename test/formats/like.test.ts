/** Formats of plugins that are another one, but for what they leave alone. */
import { describe, expect, test } from '@jest/globals'
import { formats } from '../../src/formats/index.js'
import { leavePattern } from '../../src/formats/leave.js'
import { formatLike, isLike, type LikeFormat } from '../../src/formats/like.js'
import { defaultFormatOptions } from '../../src/formats/options.js'

const like = (model: string, leave?: string[]): LikeFormat => ({
  name: 'own',
  extensions: ['.own'],
  like: model,
  ...(leave && { leave }),
})
const textOf = (format: LikeFormat, source: string, leave: string[] = []): string =>
  formatLike(format, formats).parse(source, {
    ...defaultFormatOptions,
    leave: leave.flatMap(pattern => leavePattern(pattern) ?? []),
  })[0]!.text

test('what is like another format says so', () => {
  expect([isLike(like('text')), isLike(formats[0]!)]).toEqual([true, false])
})

describe('it is read as its model, but for what it leaves alone', () => {
  test.each<[model: string, source: string, text: string]>([
    ['text', '**Раз** @два@ три', 'Раз  три'],
    ['markdown', '**Раз** @два@ три', 'Раз  три'],
    ['mdx', '**Раз** @два@ три', 'Раз  три'],
    ['html', '<b>Раз</b> @два@ три', 'Раз три'],
  ])('%s', (model, source, text) => {
    expect(textOf(like(model, ['@[^@]+@']), source).replace(/ +/g, ' ')).toBe(text.replace(/ +/g, ' '))
    expect(
      formatLike(like(model, ['@[^@]+@']), formats)
        .parse(source)[0]!
        .text.replace(/ +/g, ' '),
    ).toBe(text.replace(/ +/g, ' '))
    expect(textOf(like(model), source)).toContain('@два@')
  })

  test('several patterns, and those of the config', () => {
    const text = textOf(like('text', ['@[^@]+@', '#[^#]+#']), 'Раз @два@ #три# %четыре% пять', ['%[^%]+%'])
    expect(text.replace(/ +/g, ' ')).toBe('Раз пять')
  })
})

test('it keeps its own name and extensions, and is written as its model is', () => {
  const markdown = formats.find(({ name }) => name === 'markdown')!
  const own = formatLike({ ...like('markdown'), sharedExtensions: ['.data'], holds: ['own'] }, formats)
  expect([own.name, own.extensions, own.sharedExtensions, own.holds]).toEqual(['own', ['.own'], ['.data'], ['own']])
  expect(own.notation).toBe(markdown.notation)
  const decoded = { ...markdown, decode: () => ({ source: '', encode: () => new Uint8Array() }) }
  expect(formatLike(like('markdown'), [decoded]).decode).toBe(decoded.decode)
  const { notation: _, ...bare } = markdown
  expect('notation' in formatLike(like('markdown'), [bare])).toBe(false)
})

describe('is refused', () => {
  test.each(['docx', 'json-text', 'nope'])('what is like %s', model => {
    expect(() => formatLike(like(model), formats)).toThrow(model)
    expect(() => formatLike(like(model), formats)).toThrow('text, markdown, mdx, html')
  })

  test('a model that is not there', () => {
    expect(() => formatLike(like('markdown'), [formats.find(({ name }) => name === 'html')!])).toThrow('markdown')
  })

  test.each(['(', 'x*'])('with the pattern %s', pattern => {
    expect(() => formatLike(like('text', ['a', pattern]), formats)).toThrow(pattern)
  })
})
