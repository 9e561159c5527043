import { expect, test } from '@jest/globals'
import { check, fix } from '../reports.js'
import { parseMdx } from '../../src/formats/mdx.js'

const textsOf = (source: string): string[] => {
  const { text, blocks } = parseMdx(source)
  return blocks.map(({ start, end }) => text.slice(start, end))
}

test.each([
  [
    'modules',
    'import A from "./a"\nimport {b} from "c"\n\nТекст.\n\nexport const c = {\n  d: 1,\n\n  e: 2,\n}\n\nЕщё.',
    ['Текст.', 'Ещё.'],
  ],
  ['words that look like modules', 'Один.\nimport a from b', ['Один.\nimport a from b']],
  ['no module within a paragraph', 'Раз.\n\nДва\nimport a from b', ['Раз.', 'Два\nimport a from b']],
  [
    'a module behind a line of spaces',
    `Раз.\n \t\nimport a from "b"\n\n${'Два. '.repeat(20)}`,
    ['Раз.', 'Два. '.repeat(20).trim()],
  ],
  ['a module behind blank lines of Windows', 'Раз.\r\n\r\nimport a from "b"\r\n\r\nДва.', ['Раз.', 'Два.']],
  ['expressions', 'Раз {a.b({c: "}"})} два {`}`} три.', ['Раз                 два   }   три.']],
  ['components around Markdown', '<Note kind={1 > 0 ? "a" : "b"}>\n  **Талибан** пал.\n</Note>', ['Талибан пал.']],
  [
    'elements within a line',
    'Вот <Name id={ids["Талибан"]} title="Титул">Талибан</Name>*.',
    ['Вот Талибан*.', 'Титул'],
  ],
  ['words of an attribute', `Вот <A title={'Титул'} alt={"Сказ"} aria-label={\`Знак\`}>текст</A>.`, ['Вот текст.', 'Титул', 'Сказ', 'Знак']], // prettier-ignore
  ['no words that are made or escaped', `Вот <A title={a + 'Титул'} alt={"\\u0422"} aria-label={\`\${a}\`}>текст</A>.`, ['Вот текст.']], // prettier-ignore
  ['quotation marks of the other kind', `Вот <A title={'О "Сети"'} alt={"it's"}>текст</A>.`, ['Вот текст.', 'О "Сети"', "it's"]], // prettier-ignore
  ['words of a picture on a line of its own', 'Раз.\n\n<Image alt="Талибан" src={a} />\n\nДва.', ['Раз.', 'Талибан', 'Два.']], // prettier-ignore
  [
    'nothing of an element that is shown to nobody',
    'Раз.\n\n<A hidden title="Титул">\nнет\n</A>\n\nДва.',
    ['Раз.', 'Два.'],
  ],
  ['no words of an element around Markdown', '<A title="Титул">\n\nРаз.\n\n</A>', ['Раз.']],
  ['lines with an element that has no words', 'Раз.\n\n<A b="в" />\n\nДва.', ['Раз.', 'Два.']],
  ['fragments', '<>\n\nТекст.\n\n</>', ['Текст.']],
  ['code', 'Код `{Талибан}` и `<A>`.\n\n```jsx\n<A>{Талибан}</A>\n```\n\nТекст.', ['Код {Талибан} и <A>.', 'Текст.']],
  ['escapes', 'Так \\{не\\} \\<считается.', ['Так {не} <считается.']],
  ['what is no mark-up', 'При a < 5 и {незакрытой скобке.', ['При a < 5 и {незакрытой скобке.']],
  [
    'front matter',
    '---\ntitle: Талибан\ndescription: "О {рае}"\n---\nimport A from "a"\n\nТекст.',
    ['Талибан', 'О {рае}', 'Текст.'],
  ],
])('reads %s', (_, source, texts) => {
  expect(textsOf(source)).toEqual(texts)
})

test('places are those of the source', () => {
  const source = 'import A from "a"\n\nВот <B c={d}>«Талибан»</B> и &laquo;Сеть&raquo;.'
  const document = parseMdx(source)
  expect(document.source).toBe(source)
  const at = (word: string) => {
    const start = document.text.indexOf(word)
    const place = document.toSource({ start, end: start + word.length })
    return source.slice(place.start, place.end)
  }
  expect(at('Талибан')).toBe('Талибан')
  expect(at('«Сеть»')).toBe('&laquo;Сеть&raquo;')
})

test('comments are kept, as directives stand in them', () => {
  const source = 'Раз.\n\n{/* plashka ignore */}\n\nДва. <!-- три -->'
  const { comments } = parseMdx(source)
  expect(comments.map(({ text, place }) => [text, source.slice(place.start, place.end)])).toEqual([
    ['plashka ignore', '{/* plashka ignore */}'],
    ['три', '<!-- три -->'],
  ])
})

test.each([
  ['an apostrophe in the text of an element', `Раз {a ? <b>don't Анна</b> : null} и Пётр's два.`],
  ['an apostrophe in an attribute that is an element', `<Foo d={<p>Acme's "best", Анна</p>} />\n\nРаз и Пётр's два.`],
  ['quotation marks and braces in strings and templates', 'Раз {"}" + \'{\' + `${a + "}"}`} и два.'],
  ['a regular expression', `Раз {/[}'"]/.test(a) && <i>Анна</i>} и два.`],
  ['less than', `Раз {a < 5 && b > "}" ? 1 : 2} и два.`],
  ['a fragment with elements in attributes', `Раз {<>it's <A b={<i>don't</i>} /> Анна</>} и два.`],
  ['lists', `Раз\n\n{items.map(x => (\n  <li key={x}>Анна's {x}</li>\n))}\n\nдва.`],
  ['a comment', `Раз {/* Анна's } */} и два.`],
])('an expression is left out as a whole: %s', (_, source) => {
  const { text, protectedSpans } = parseMdx(source)
  expect(text).toMatch(/Раз[\s\S]*два\.$/)
  expect(text).not.toMatch(/Анна|[<>{}]/)
  expect(protectedSpans!.map(({ start, end }) => source.slice(start, end)).join('')).toMatch(/^[{<][\s\S]*[}>]$/)
})

test('a draft with a slip in its expressions is read all the same', () => {
  expect(textsOf('Раз {<b>Анна} два.\n\nТри { четыре.')).toEqual(['Раз           два.', 'Три { четыре.'])
})

test.each([
  ['{/* plashka-ignore */}', ['plashka-ignore']],
  ['{ /* а */ }', ['а']],
  ['{/* а\nб */}', ['а\nб']],
  ['{/* а */ b}', []],
  ['{b /* а */}', []],
  ['{[/* а */]}', []],
  ['{a => {/* б */} /* в */}', []],
  ['{/* а */ b => {/* в */}}', []],
])('of expressions those that are nothing else are comments: %s', (expression, comments) => {
  expect(parseMdx(`Раз ${expression} два.`).comments.map(({ text }) => text)).toEqual(comments)
})

test('a name in a string alone is told, and nothing is written into code', () => {
  const source = "Сообщил {'Талибан'}, ответил {`Олег Кашин`} и { \"Юрий Дудь\" }, но не {'Б' + 'ГИЛ'}.\n"
  const { messages } = check(source, { path: 'x.mdx', asOf: '2024-11-30' })
  expect(messages.map(({ ruleId, start, end }) => [ruleId, source.slice(start, end)])).toEqual([
    ['missing-notice', 'Талибан'],
    ['missing-notice', 'Олег Кашин'],
    ['missing-notice', 'Юрий Дудь'],
  ])
  const mended = fix(source, { path: 'x.mdx', asOf: '2024-11-30' }).source
  for (const [string] of source.matchAll(/\{[^}]*\}/g)) expect(mended).toContain(string)
})
