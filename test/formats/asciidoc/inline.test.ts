/** Mark-up within a paragraph: what a reader of the page sees of it. */
import { expect, test } from '@jest/globals'
import { parseAsciidoc } from '../../../src/formats/asciidoc/index.js'

/** Behind a title, so that no paragraph is taken for the headline. */
const read = (source: string) => parseAsciidoc(`= О\n\n${source}`)
const textOf = (source: string): string => read(source).text.replace(/^О\n+/, '')

test.each<[source: string, text: string]>([
  // Lines
  ['раз +\nдва', 'раз  два'],
  ['раз + два', 'раз + два'],
  ['раз\n// скрыто\nдва', 'раз два'],
  ['раз\n/// два', 'раз /// два'],
  // What is escaped or passed through
  ['\\_раз_', '_раз_'],
  ['\\{nbsp}', '{nbsp}'],
  ['\\https://a.example[раз]', 'https://a.example[раз]'],
  ['\\раз', '\\раз'],
  ['+++<u>*раз*</u>+++', '<u>*раз*</u>'],
  ['+*раз*+ два', '*раз* два'],
  ['1 + 2 + 3', '1 + 2 + 3'],
  ['a+b+c', 'a+b+c'],
  // Quotation marks
  ['"`раз`" и \'`два`\'', '"раз" и \'два\''],
  // Links and references
  ['https://a.example[раз] два', 'раз два'],
  ['https://a.example[раз,role=b]', 'раз'],
  ['https://a.example[раз, два]', 'раз, два'],
  ['https://a.example[раз [два\\]]', 'раз [два\\]'],
  ['https://a.example раз', 'https://a.example раз'],
  ['<<id,раз>> и <<b>> два', 'раз и  два'],
  ['[[id]]раз', 'раз'],
  ['[[id,подпись]]раз', 'раз'],
  ['anchor:id[]раз', 'раз'],
  ['anchor:id[подпись]раз', 'раз'],
  ['anchor: id[раз]', 'anchor: id[раз]'],
  // Terms of an index
  ['(((раз,два)))три', 'три'],
  ['((раз)) два', 'раз два'],
  ['(раз)', '(раз)'],
  // Pictures
  ['image:a.png[раз]', 'раз'],
  ['icon:heart[раз]', 'раз'],
  ['image:a.png[]', ''],
  ['image:a.png[раз,100]', 'раз'],
  ['image:a.png[раз, title=b] два', 'раз два'],
  ['image:a.png["раз, два",100] три', 'раз, два три'],
  ['image: a[раз]', 'image: a[раз]'],
  // What is struck out is shown to nobody
  ['[.line-through]#раз# два', ' два'],
  ['[line-through]#раз# два', ' два'],
  ['[.line-through.red]#раз# два', ' два'],
  ['[.line-through]##ра##з', 'з'],
  ['[.line-through]# раз# два', '[.line-through]# раз# два'],
  // Signs at the ends of words, or doubled
  ['*раз*', 'раз'],
  ['*раз *', '*раз *'],
  ['ра*з*', 'ра*з*'],
  ['**ра**з', 'раз'],
  ['[.b]*раз*', 'раз'],
  ['*раз\nдва*', 'раз два'],
  ['*раз\n\nдва*', '*раз\n\nдва*'],
  ['__ра__з', 'раз'],
  ['##ра##з', 'раз'],
  ['[.red]#раз# два', 'раз два'],
  ['ра`з`', 'ра`з`'],
  ['`раз `', '`раз `'],
  // Raised and lowered
  ['раз^1^', 'раз¹'],
  ['раз^12^', 'раз¹²'],
  ['раз^123^', 'раз123'],
  ['раз^а^', 'раза'],
  ['раз^а б^', 'раз^а б^'],
  ['H~2~O', 'H2O'],
  ['H~2 O~', 'H~2 O~'],
  // Attributes and references
  ['{Nbsp}раз{sp}два{empty}', '\u00A0раз два'],
  ['{blank}раз{zwsp}два{wj}', 'раз\u200Bдва\u2060'],
  ['{lsquo}раз{rsquo} {ldquo}два{rdquo} {apos}{quot}', '‘раз’ “два” \'"'],
  ['{lt}раз{gt} {startsb}два{endsb} {amp}', '<раз> [два] &'],
  ['{deg}{plus}{brvbar}{vbar}{caret}{asterisk}{tilde}{backslash}{backtick}', '°+¦|^*~\\`'],
  ['раз{two-colons}два{two-semicolons}', 'раз::два;;'],
  ['раз &amp; &#1044;', 'раз & Д'],
])('%j reads %j', (source, text) => {
  expect(textOf(source)).toBe(text)
})

test.each<[source: string, url: string, shown: string]>([
  ['https://a.example[раз]', 'https://a.example', 'раз'],
  ['ftp://a.example[раз]', 'ftp://a.example', 'раз'],
  ['irc://a.example[раз]', 'irc://a.example', 'раз'],
  ['https://a.example[раз^]', 'https://a.example', 'раз'],
  ['https://a.example[раз,window=_blank]', 'https://a.example', 'раз'],
  ['https://a.example[раз,opts=nofollow]', 'https://a.example', 'раз'],
  ['https://a.example[раз,title=b]', 'https://a.example', 'раз'],
  ['link:a.html[раз]', 'a.html', 'раз'],
  ['link:++a b.html++[раз]', 'a b.html', 'раз'],
  ['link:++a_b.html++[раз^]', 'a_b.html', 'раз'],
  ['xref:a.adoc[раз]', 'a.adoc', 'раз'],
  ['mailto:a@b.example[раз]', 'a@b.example', 'раз'],
])('%s leads to %s', (source, url, shown) => {
  const { text, links, inlines = [] } = read(source)
  expect(links.map(link => link.url)).toEqual([url])
  expect(inlines.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['link', shown]])
})

test.each<[source: string, code: string]>([
  ['`раз` два', 'раз'],
  ['[.b]`раз` два', 'раз'],
  ['``ра``з', 'ра'],
  ['stem:[x]', 'x'],
  ['latexmath:[x^2]', 'x^2'],
  ['asciimath:[x]', 'x'],
  ['pass:[*раз*]', '*раз*'],
  ['pass:q[*раз*]', '*раз*'],
  ['btn:[Да]', 'Да'],
  ['kbd:[Ctrl+C]', 'Ctrl+C'],
  ['menu:Файл[Открыть]', 'Открыть'],
])('no name counts in %s', (source, code) => {
  const { text, opaque } = read(source)
  expect(opaque.map(({ start, end }) => text.slice(start, end))).toEqual([code])
})

test.each<[source: string, emphasised: string[]]>([
  ['*раз* два', ['раз']],
  ['**раз\nдва**', ['раз два']],
  ['_раз_ два', ['раз']],
  ['+раз+ два', ['раз']],
  ['#раз# два', []],
])('%j is emphasis', (source, emphasised) => {
  const { text, inlines = [] } = read(source)
  expect(inlines.filter(({ kind }) => kind === 'emphasis').map(({ start, end }) => text.slice(start, end))).toEqual(
    emphasised,
  )
})

test.each<[source: string, text: string, notes: string[]]>([
  ['Раз.footnote:[Два.]', 'Раз.[^Два]', ['^Два: Два.']],
  ['Раз.footnote:имя[Два.] Три.footnote:имя[]', 'Раз.[^Два] Три.[^Два]', ['^Два: Два.']],
  ['Раз.footnote:a-1[Два.] Три.footnote:[Два.]', 'Раз.[^Два] Три.[^Два.2]', ['^Два: Два.', '^Два.2: Два.']],
  ['Раз.footnote:[Два, _три_.]', 'Раз.[^Дватри]', ['^Дватри: Два, три.']],
])('notes of %j', (source, words, notes) => {
  const { text, blocks } = read(source)
  const [, paragraph, ...rest] = blocks.map(({ start, end, label }) => ({ label, words: text.slice(start, end) }))
  expect(paragraph?.words).toBe(words)
  expect(rest.map(note => `${note.label}: ${note.words}`)).toEqual(notes)
})
