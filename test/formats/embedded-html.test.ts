/** The little HTML that stands in Markdown. */
import { expect, test } from '@jest/globals'
import { asidesIn, Hiding, htmlBlocks, superscript, tagName } from '../../src/formats/embedded-html.js'

/** `[fixed]`, `_soft_` and other pieces of each block, which stand where the source says them. */
function read(source: string, hiding = new Hiding()): string[] {
  const lines = [...source.matchAll(/[^\n]+|\n/g)].map(
    ({ 0: text, index }) =>
      ({ kind: text === '\n' ? 'soft' : 'text', text, start: index, end: index + text.length }) as const,
  )
  return htmlBlocks(lines, hiding).map(pieces =>
    pieces
      .map(({ kind, text, start, end }) => {
        if (kind === 'text') expect(source.slice(start, end)).toBe(text)
        else expect(['fixed', 'soft']).toContain(kind)
        return kind === 'fixed' ? `[${text}=${source.slice(start, end)}]` : kind === 'soft' ? '_' : text
      })
      .join(''),
  )
}

test.each<[source: string, blocks: string[]]>([
  ['', []],
  ['<div></div>', []],
  ['раз <b>два</b>', ['раз два']],
  ['<p>раз</p><p>два', ['раз', 'два']],
  ['раз<br>два<hr/>три', ['раз', 'два', 'три']],
  ['<H2>раз</H2>два', ['раз', 'два']],
  ['<span>раз</span><x-p>два</x-p>', ['раздва']],
  ['раз\nдва', ['раз_два']],
  ['раз &amp; &#1044;&#x414; &нет; &', ['раз [&=&amp;] [Д=&#1044;][Д=&#x414;] &нет; &']],
  ['5 < 6 и 7 > 3', ['5 < 6 и 7 > 3']],
  ['раз<!-- нет\n<p> -->два<!-- нет', ['раздва']],
  ['раз<script>нет</script >два<style>нет', ['раздва']],
  ['раз<!DOCTYPE нет><?нет?>два', ['раздва']],
  ['<a title="> ">раз</a>', ['раз']],
  ['раз<sup>12</sup>, два<sup>*</sup> 3', ['раз[¹²=12], два[*=*] 3']],
  ['раз<sup>1234</sup>', ['раз[1234=1234]']],
  ['раз <s>нет</s> <b hidden>нет <b>нет</b></b>два', ['раз  два']],
  ['раз <s>нет', ['раз ']],
  ['раз <b hidden>нет <b/>нет</b>два', ['раз два']],
  ['раз <br hidden>два<s/>три', ['раз ', 'дватри']],
])('%j', (source, blocks) => {
  expect(read(source)).toEqual(blocks)
})

test.each<[sources: string[], blocks: string[][]]>([
  [
    ['<div hidden>нет', 'нет', '</div>да'],
    [[], [], ['да']],
  ],
  [
    ['<div hidden>нет', '<div>нет</div>', '</div>да'],
    [[], [], ['да']],
  ],
  [
    ['<s>нет', 'да'],
    [[], ['да']],
  ],
  [
    ['<p hidden>нет', 'да'],
    [[], ['да']],
  ],
])('what is hidden behind the end of a block: %j', (sources, blocks) => {
  const hiding = new Hiding()
  expect(sources.map(source => read(source, hiding))).toEqual(blocks)
})

test.each<[tag: string, name: string | undefined]>([
  ['<A href="">', 'a'],
  ['</Custom-element>', '/custom-element'],
  ['<h1>', 'h1'],
  ['<!-- a -->', undefined],
  ['<?a?>', undefined],
  ['< a>', undefined],
  ['a<b>', undefined],
])('the name of %s is %s', (tag, name) => {
  expect(tagName(tag)).toBe(name)
})

test.each([
  ['1', '¹'],
  ['089', '⁰⁸⁹'],
  ['456', '⁴⁵⁶'],
  [' 237 ', ' ²³⁷ '],
  ['1234', '1234'],
  ['*', '*'],
])('%j raised is %j', (text, raised) => {
  expect(superscript(text)).toBe(raised)
})

test('what stands beside the text', () => {
  const html = '<!-- раз --><a href="b" title="два"><img src=\'c\' alt=три class="d"></a>е<p aria-label="пять">'
  const at = ({ start, end }: { readonly start: number; readonly end: number }): string => html.slice(start, end)
  const { comments, addresses, texts, marks } = asidesIn(html)
  expect(comments.map(comment => [comment.text, at(comment)])).toEqual([['раз', '<!-- раз -->']])
  expect(addresses.map(at)).toEqual(['b', 'c'])
  expect(texts.map(at)).toEqual(['два', 'три', 'пять'])
  expect(marks.map(at)).toEqual([
    '<!-- раз -->',
    '<a href="b" title="два">',
    '<img src=\'c\' alt=три class="d">',
    '</a>',
    '<p aria-label="пять">',
  ])
})
