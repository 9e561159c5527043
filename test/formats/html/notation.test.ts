/** Notes that are added to those which a page has, as generators, content systems and text processors write them. */
import { expect, test } from '@jest/globals'
import { fix } from '../../reports.js'

const call = '<a href="#fn1" id="r1"><sup>1</sup></a>'
const newCall = '<a href="#fn2"><sup>2</sup></a>'
const note = 'Признан террористической организацией и запрещён в РФ'

const mended = (source: string): string =>
  fix(source, { path: 'a.html', asOf: '2024-11-30', fix: { style: 'footnote' } }).source

test.each([
  [
    'pandoc: an item of a paragraph',
    `<ol>\n<li id="fn1"><p>Врач.<a href="#r1">↩︎</a></p></li>\n</ol>`,
    `<ol>\n<li id="fn1"><p>Врач.<a href="#r1">↩︎</a></p></li>\n<li id="fn2"><p>${note}</p></li>\n</ol>`,
  ],
  [
    'Hugo: an item with lines of its own',
    `<ol>\n<li id="fn1">\n<p class="b">Врач. <a href="#r1">↩</a></p>\n</li>\n</ol>`,
    `<ol>\n<li id="fn1">\n<p class="b">Врач. <a href="#r1">↩</a></p>\n</li>\n<li id="fn2"><p class="b">${note}</p></li>\n</ol>`,
  ],
  [
    'an item of two paragraphs',
    `<ol><li id="fn1"><p>Врач.</p><p>Пётр.</p></li></ol>`,
    `<ol><li id="fn1"><p>Врач.</p><p>Пётр.</p></li><li id="fn2"><p>${note}</p></li></ol>`,
  ],
  [
    'what a term is',
    `<dl><dt>1</dt><dd id="fn1"><p>Врач.</p></dd></dl>`,
    `<dl><dt>1</dt><dd id="fn1"><p>Врач.</p></dd><dt><sup>2</sup></dt><dd id="fn2"><p>${note}</p></dd></dl>`,
  ],
  [
    'a term that is the marker',
    `<dl><dt id="fn1">1</dt><dd>Врач.</dd></dl>`,
    `<dl><dt id="fn1">1</dt><dd>Врач.</dd><dt><sup>2</sup></dt><dd id="fn2">${note}</dd></dl>`,
  ],
  [
    'a row of a table',
    `<table><tr id="fn1"><td>1</td><td>Врач.</td></tr></table>`,
    `<table><tr id="fn1"><td>1</td><td>Врач.</td></tr></table><p><sup>2</sup> ${note}</p>`,
  ],
  ['an item of words', `<ol><li id="fn1">Врач.</li></ol>`, `<ol><li id="fn1">Врач.</li><li id="fn2">${note}</li></ol>`],
  ['a paragraph', `<div><p id="fn1">Врач.</p></div>`, `<div><p id="fn1">Врач.</p><p id="fn2">${note}</p></div>`],
])('%s', (_, notes, expected) => {
  const after = mended(`<p>Талибан и врач${call}.</p>${notes}`)
  expect(after).toBe(`<p>Талибан${newCall} и врач${call}.</p>${expected}`)
  expect(mended(after)).toBe(after)
})

test('a note that is typed in an item stays in it', () => {
  const source = '<p>Талибан и Дмитрий Быков*.</p><ul><li><p>* Признан иностранным агентом</p></li></ul>'
  expect(mended(source)).toBe(
    `<p>Талибан** и Дмитрий Быков*.</p><ul><li><p>* Признан иностранным агентом</p><p>** ${note}</p></li></ul>`,
  )
})

test('a note behind one that stands in no element gets one of its own', () => {
  expect(mended('Талибан и Дмитрий Быков*.<br>* Признан <i>иностранным агентом</i>')).toBe(
    `Талибан** и Дмитрий Быков*.<br>* Признан <i>иностранным агентом</i><p>** ${note}</p>`,
  )
})

test('a note behind one in a section that holds the text, too, stands behind that one', () => {
  const section = (notes: string): string =>
    `<div>Талибан${notes.includes('**') ? '**' : ''} и Дмитрий Быков*.<br>* ${notes}</div>`
  expect(mended(section('Признан иностранным агентом'))).toBe(section(`Признан иностранным агентом<p>** ${note}</p>`))
})

test('a call like that of LibreOffice has no name, which is an anchor', () => {
  const source =
    '<p>Талибан и врач<a class="a" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>' +
    '<div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Врач.</p></div>'
  expect(mended(source)).toContain('Талибан<a class="a" href="#sdfootnote2sym"><sup>2</sup></a> и врач')
})
