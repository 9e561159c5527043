/**
 * Inputs that grow: each shape is made at any size. A shape is hostile to one thing: a parser that backtracks, a loop
 * that searches again, a stack that grows, a list that is walked for each member of another one.
 */
import { strToU8, zipSync } from 'fflate'

/**
 * @typedef {object} Shape
 * @property {string} name
 * @property {string} file The name of a file whose extension tells the format.
 * @property {(size: number) => string | Uint8Array} make About so many UTF-16 code units, or bytes of a package's main part.
 * @property {string} [register] The register of whose official exports it is one; it is imported, not checked.
 */

/** @param {string} unit @param {number} size */
const repeat = (unit, size) => unit.repeat(Math.max(1, Math.ceil(size / unit.length)))

/** One stretch over and over. @param {string} unit @param {string} [before] @param {string} [after] */
const run =
  (unit, before = '', after = '') =>
  (/** @type {number} */ size) =>
    before + repeat(unit, size - before.length - after.length) + after

/** A stretch that tells its number. @param {(index: number) => string} unit @param {string} [before] @param {string} [after] */
const counted =
  (unit, before = '', after = '') =>
  (/** @type {number} */ size) => {
    const parts = [before]
    for (let length = before.length + after.length, index = 0; length < size; index += 1) {
      const part = unit(index)
      parts.push(part)
      length += part.length
    }
    return [...parts, after].join('')
  }

/** As many closings as there are openings. @param {string} open @param {string} close @param {string} [within] */
const nested =
  (open, close, within = 'слово') =>
  (/** @type {number} */ size) => {
    const depth = Math.max(1, Math.ceil((size - within.length) / (open.length + close.length)))
    return open.repeat(depth) + within + close.repeat(depth)
  }

/** Two runs, one behind the other. @param {(index: number) => string} one @param {(index: number) => string} other */
const both =
  (one, other, between = '\n') =>
  (/** @type {number} */ size) =>
    counted(one)(size / 2) + between + counted(other)(size / 2)

/** @param {string} file @param {Readonly<Record<string, (size: number) => string | Uint8Array>>} makers @returns {Shape[]} */
const of = (file, makers) =>
  Object.entries(makers).map(([name, make]) => ({ name: `${file.split('.').at(-1)} ${name}`, file, make }))

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** @param {(size: number) => string} body */
const docx = body => (/** @type {number} */ size) =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes),
      '_rels/.rels': strToU8(relations),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document ${word}><w:body>${body(size)}</w:body></w:document>`,
      ),
    },
    { level: 1 },
  )

/** @param {(size: number) => string} rows */
const xlsx =
  (rows, strings = () => '') =>
  (/** @type {number} */ size) =>
    zipSync(
      {
        'xl/worksheets/sheet1.xml': strToU8(
          `<?xml version="1.0"?><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>Реестр иностранных агентов</t></is></c></row>${rows(size)}</sheetData></worksheet>`,
        ),
        'xl/sharedStrings.xml': strToU8(`<?xml version="1.0"?><sst>${strings(size)}</sst>`),
      },
      { level: 1 },
    )

const rss = (/** @type {(size: number) => string} */ body) => (/** @type {number} */ size) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Новости</title>${body(size)}</channel></rss>`
const atom = (/** @type {(size: number) => string} */ body) => (/** @type {number} */ size) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Новости</title>${body(size)}</feed>`
const feed = (/** @type {(size: number) => string} */ items) => (/** @type {number} */ size) =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"Новости","items":[${items(size)}]}`
const json = (/** @type {unknown} */ value) => JSON.stringify(value)

const plain = of('draft.txt', {
  words: run('Утром в городе шёл дождь, и люди ждали. '),
  'words without a space': run('слово'),
  'one letter': run('а'),
  'capital words': run('Слово '),
  spaces: run(' '),
  'line breaks': run('\n'),
  'carriage returns': run('\r'),
  'zero-width spaces within a name': run('\u200B', 'Тали', 'бан сообщил.'),
  'soft hyphens within a name': run('\u00AD', 'Тали', 'бан сообщил.'),
  'combining marks': run('\u0301', 'Талиба', 'н сообщил.'),
  'quotation marks open': run('«'),
  'quotation marks, closed': nested('«', '»', 'Талибан'),
  'brackets open': run('('),
  'brackets, closed': nested('(', ')', 'Талибан'),
  'square brackets': run('['),
  asterisks: run('*'),
  'asterisks and spaces': run('* '),
  dashes: run('— '),
  dots: run('. '),
  initials: run('А. '),
  'sentences of a letter': run('А. Б! '),
  'lines that wrap': run('и так далее без конца и без края, пока строка не подойдёт к своему\n'),
  list: run('- Талибан\n'),
  numbers: run('1. Талибан\n'),
  addresses: run('https://example.org/a?b=c '),
  'one address': run('a', 'https://example.org/'),
  'mail addresses': run('a@b.ru '),
  'dots of an address': run('a.', 'www.'),
  'names on one line': run('Талибан сообщил. '),
  'names, a line each': run('Талибан сообщил.\n'),
  'names without notices in paragraphs': run('Утром Талибан сообщил об этом.\n\n'),
  'names, no sentence ends': run('Талибан '),
  'names with a comma': run('Талибан, '),
  'surrogate pairs': run('😀 Талибан '),
  persons: run('Юрий Дудь рассказал. '),
  'a weak name marked': run('Вчера шел Дождь* и вот. '),
  'names with notices': run('Талибан (запрещён в РФ) '),
  'names with notices, a line each': run('Талибан (запрещён в РФ) сообщил.\n'),
  notices: run('(запрещён в РФ) '),
  'notices, a line each': run('(запрещён в РФ)\n'),
  'notices open': run('Талибан (признан '),
  'notices in a sentence without an end': run(
    'Талибан (признан террористической организацией и запрещён в РФ; признан ',
  ),
  'calls in brackets and notes': both(
    index => `Талибан[${index + 1}] `,
    index => `[${index + 1}] Запрещён в РФ\n`,
  ),
  'calls and notes': both(
    () => 'Талибан* ',
    () => '* Запрещён в РФ\n',
  ),
  'calls and a legend': run('Талибан* сообщил. ', '', '\n\n* Организация запрещена в РФ\n'),
  'a digest': run('Талибан (организация признана террористической и запрещена в РФ) сообщил об этом.\n\n'),
  'bare notes': both(
    index => `слово[${(index % 99) + 1}] `,
    index => `${(index % 99) + 1} — слово\n`,
  ),
  'numbered lines': counted(index => `${(index % 99) + 1}. слово\n\n`, 'слово[1]\n\n'),
  'names over lines': run('Сказал Борис\nАкунин вчера\n'),
  'superscript notes': both(
    index => `Талибан${'⁰¹²³⁴⁵⁶⁷⁸⁹'[index % 10]} `,
    index => `${'⁰¹²³⁴⁵⁶⁷⁸⁹'[index % 10]} Запрещён в РФ\n`,
  ),
  'long names of the register': run('Международное общественное движение '),
  Latin: run('The Taliban said so. '),
  'front matter that never ends': run('a: b\n', '---\n'),
})

const markdown = of('draft.md', {
  words: run('Утром в городе шёл дождь, и люди ждали.\n\n'),
  'setext underlines of one': run('a\n=\n'),
  'setext dashes': run('a\n-\n'),
  'setext underlines and blank lines': run('a\n=\n\n'),
  'a lazy quote': run('b\n', '> a\n'),
  'a lazy quote, one line each': run('> a\nb\n'),
  'a lazy quote within a list': run('b\n', '- > a\n'),
  'lazy items': run('b\n', '- a\n'),
  'a lazy note': run('b\n', '[^1]: a\n'),
  quotes: run('> слово\n'),
  'quotes of a paragraph': run('> слово\n>\n'),
  'deep quotes': run('>', '', ' слово'),
  'deeper and deeper quotes': counted(index => `${'>'.repeat(index % 90)} слово\n`),
  'quotes of ninety': run(`${'> '.repeat(90)}слово\n`),
  list: run('- слово\n'),
  'list, two levels': run('- слово\n  - слово\n'),
  'list of paragraphs': run('- слово\n\n'),
  'list, empty items': run('-\n'),
  'list, ordered': counted(index => `${(index % 999_999_999) + 1}. слово\n`),
  'list, deeper and deeper': counted(index => `${'  '.repeat(index % 40)}- слово\n`),
  'list, then lazy lines': run('- слово\nслово\n'),
  'list markers on one line': run('- '),
  'list and code': run('-     слово\n'),
  headings: run('# слово\n'),
  'heading of hashes': run('#', '# слово '),
  'heading with hashes': run(' #', '# слово'),
  'thematic breaks': run('***\n'),
  'escaped asterisks': run('\\*'),
  'escaped asterisks in a list': run('\\*', '- '),
  backslashes: run('\\'),
  references: run('&amp;'),
  'references in a list': run('&amp;', '- '),
  'references unfinished': run('&amp'),
  ampersands: run('&'),
  emphasis: run('*слово* '),
  'emphasis open': run('*слово '),
  'emphasis, both': run('*a **a '),
  'emphasis in a list': run('*слово* ', '- '),
  'emphasis and underscores': run('_слово* '),
  strong: run('**слово** '),
  'strong open': run('**слово '),
  tildes: run('~~слово '),
  delimiters: run('*_~'),
  code: run('`слово` '),
  'code open': run('`слово '),
  'code, runs of growing length': counted(index => `${'`'.repeat(index + 1)} `),
  fences: run('```\nслово\n```\n'),
  'fence open': run('слово\n', '```\n'),
  'fences in quotes': run('> ```\n'),
  'fences in lists': run('- ```\n'),
  links: run('[слово](https://example.org/) '),
  'links, a line each': run('[слово](https://example.org/)\n'),
  'links, a paragraph each': run('[слово](https://example.org/ "слово")\n\n'),
  'links in a list': run('- [слово](https://example.org/)\n'),
  'links in a quote': run('> [слово](https://example.org/)\n'),
  'links with code': run('[`слово`](https://example.org/)\n'),
  'links within brackets': run('[[слово](https://example.org/)] '),
  'links, nested': nested('[', '](a)'),
  'links, nested, parted': run('[a [b](c)](d) '),
  'links without an end': run('[слово](https://example.org/ '),
  'links with brackets': run('[a](('),
  'links of brackets': run('[a](<b'),
  'links with titles open': run('[a](b "c '),
  'brackets open': run('['),
  'brackets closed': run(']'),
  brackets: run('[]'),
  'brackets, words': run('[слово] '),
  'brackets, nested': nested('[', ']'),
  images: run('![слово](https://example.org/a.png) '),
  'images open': run('!['),
  'references of links': run('[слово][a] ', '[a]: https://example.org/\n\n'),
  definitions: counted(index => `[a${index}]: https://example.org/${index}\n`),
  'definitions and their links': both(
    index => `[слово][a${index}]\n\n`,
    index => `[a${index}]: https://example.org/${index}\n`,
  ),
  'one definition and a long text': run('Утром в городе шёл дождь, и люди ждали.\n\n', '[a]: https://example.org/\n\n'),
  'definition with a title open': run('слово\n', '[a]: b "\n'),
  'definition labels open': run('[a\n'),
  notes: counted(index => `[^${index}]: Слово\n`),
  'notes and calls': both(
    index => `Талибан[^${index}]\n\n`,
    index => `[^${index}]: Запрещён в РФ\n`,
  ),
  'calls of one note': run('Талибан[^1] ', '[^1]: Запрещён в РФ\n\n'),
  'calls in vain': run('Талибан[^1] '),
  'notes within notes': run('[^a]: '),
  tables: run('| a | b |\n', '| a | b |\n|---|---|\n'),
  'table of one row': run('| a ', '', '|\n|---|\n'),
  'table heads': run('| a |\n|---|\n'),
  'table delimiters': run('|-', 'a | b\n'),
  'table without delimiters': run('| a | b |\n'),
  'table, wide': size => `${repeat('|a', size / 3)}\n${repeat('|-', size / 3)}\n${repeat('|a', size / 3)}\n`,
  pipes: run('|'),
  'pipes, a line each': run('|\n'),
  tags: run('<b>слово</b> '),
  'tags open': run('<b'),
  'tag with attributes': run(' a="b"', '<b', '>'),
  'tag with an attribute open': run('a', '<b c="'),
  'tags with an attribute open': run('<b c="'),
  'tags of blocks': run('<div>слово</div>\n\n'),
  'blocks of tags open': run('<div>\n'),
  comments: run('<!-- слово -->\n\n'),
  'comments open': run('<!-- слово\n'),
  'comments in a line': run('слово <!-- слово --> '),
  'comments in a line, open': run('слово <!-- '),
  'instructions open': run('слово <? '),
  'declarations open': run('слово <!A '),
  'sections open': run('слово <![CDATA[ '),
  'comments of dashes': run('-', '<!--'),
  autolinks: run('<https://example.org/> '),
  'autolinks open': run('<https://example.org/'),
  mail: run('<a@b.ru> '),
  'bare mail': run('a@', ''),
  'bare addresses': run('www.example.org '),
  spaces: run(' '),
  'spaces at an end': run('слово  \n'),
  'spaces within a line': run(' ', 'слово', 'слово'),
  tabs: run('\t'),
  'tabs and words': run('\tслово\n'),
  indents: counted(index => `${' '.repeat(index % 60)}слово\n`),
  'line breaks': run('\n'),
  'carriage returns': run('слово\r'),
  'both line breaks': run('слово\r\n'),
  'byte order marks': run('\uFEFFслово\n\n'),
  nulls: run('\0'),
  'names with links': run('[Талибан](https://example.org/) сообщил.\n\n'),
  'front matter': counted(index => `a${index}: b\n`, '---\n', '---\n'),
  'front matter, flow': run('[', '---\na: ', '\n---\n'),
  'front matter, anchors': counted(index => `a${index}: &x${index} b\n`, '---\n', '---\n'),
  superscripts: run('Талибан<sup>1</sup> '),
  'superscripts open': run('<sup>1 '),
  'names and directives': run('<!-- plashka ignore -->\n\nТалибан сообщил.\n\n'),
  'names and directives of a rule': run('<!-- plashka disable missing-notice -->\n\nТалибан сообщил.\n\n'),
  'names between directives': run('<!-- plashka disable -->\n\nТалибан сообщил.\n\n<!-- plashka enable -->\n\n'),
  'directives, each of an id': counted(index => `<!-- plashka disable a${index} -->\n\n`),
  'directives and exceptions': both(
    index => `<!-- plashka disable -->\n\nслово ${index}\n\n`,
    index => `<!-- plashka enable a${index} -->\n\n`,
  ),
  'a directive of many ids': counted(index => `a${index} `, '<!-- plashka disable ', '-->\n\nТалибан\n'),
  'directives of words': run('слово ', '<!-- plashka ignore -- ', '-->\n\nТалибан\n'),
  'directives before a list': run('<!-- plashka ignore -->\n', '', `\n${'- Талибан\n'.repeat(1000)}`),
  'emphasis within words': run('сло*во*сло'),
  'gfm task list': run('- [ ] слово\n'),
  shortcodes: run('{{< слово >}} '),
  formulas: run('$a$ '),
  'hard breaks': run('слово\\\n'),
  'escaped and plain lines': run('слово \\* слово\n'),
  'marks of highlight': run('==слово== '),
})

const mdx = of('draft.mdx', {
  words: run('Утром в городе шёл дождь.\n\n'),
  expressions: run('{слово} '),
  'expressions open': run('{слово '),
  'expressions, nested': nested('{', '}'),
  'expressions closed': run('} '),
  tags: run('<A b="c">слово</A>\n\n'),
  'tags open': run('<A>\n'),
  'tags that hide': run("<b style={{display: 'none'}}>слово</b> "),
  'tags that hide, a line each': run("<div style={{display: 'none'}}>\n\nслово\n\n"),
  'tags that hide, closed by others': run('<div hidden>\n\nслово\n\n</p>\n\n'),
  'pictures on lines of their own': run('<Img alt={`слово`} />\n\n'),
  'tags with expressions': run('<A b={c}>слово</A> '),
  'tags with expressions open': run('<A b={ '),
  imports: run("import A from 'a'\n"),
  'imports and paragraphs': run("import A from 'a'\n\nслово\n\n"),
  'export open': run('слово\n', 'export const a = `\n'),
  comments: run('{/* слово */}\n\n'),
  'comments open': run('{/* слово '),
  quotes: run('{"a'),
  templates: run('{`${'),
  directives: run('{/* plashka ignore */}\n\nТалибан сообщил.\n\n'),
  fences: run('```\n{\n```\n\n'),
})

const html = of('page.html', {
  paragraphs: run('<p>Утром в городе шёл дождь.</p>\n'),
  'deep elements': nested('<div>', '</div>'),
  'deep inline elements': nested('<b>', '</b>'),
  'deep links': nested('<a href="a">', '</a>'),
  'open elements': run('<div>слово'),
  'open inline elements': run('<b>слово '),
  'open inline elements in paragraphs': run('<p><b>слово '),
  'open links in paragraphs': run('<p><a href="https://example.org/">слово '),
  'crooked elements': run('<b><i>слово</b></i> '),
  'crooked blocks': run('<b><p>слово</b></p> '),
  'closing tags': run('</b>'),
  'closing tags of nothing': run('</x>'),
  'closing tags open': run('</p '),
  'tags open': run('<p '),
  'less-than signs': run('<'),
  list: run('<li>слово'),
  table: run('<tr><td>слово<td>слово'),
  'deep tables': nested('<table><tr><td>', '</td></tr></table>'),
  'lists in lists': run('<ul><li>слово'),
  attributes: run(' a=b', '<p', '>слово</p>'),
  'an attribute open': run('a ', '<p b="'),
  'attributes open': run('<p b="'),
  'texts in attributes': run('<img alt="слово"> '),
  tooltips: run('<span title="слово">слово</span> '),
  'deep tooltips': nested('<span title="a">', '</span>'),
  classes: run('a ', '<p class="', '">слово</p>'),
  comments: run('<!-- слово --> '),
  'comments open': run('<!-- '),
  'comments of dashes': run('<!--->'),
  scripts: run('<script>a</script> '),
  'script open': run('<script>'),
  titles: run('<title>слово</title>'),
  'textareas open': run('<textarea>'),
  svg: run('<svg><title>слово</title>'),
  declarations: run('<!a>'),
  sections: run('<![CDATA[a]]>'),
  references: run('&amp;'),
  'references unfinished': run('&am'),
  'numbers of characters': run('&#1090;'),
  spaces: run(' '),
  'line breaks': run('<br>'),
  'words and line breaks': run('слово<br>\n'),
  preformatted: run('слово\n', '<pre>', '</pre>'),
  links: run('<a href="https://example.org/">слово</a> '),
  'pictures in sizes': run('<img srcset="a 1x, b 2x">слово '),
  'a picture in sizes': run('a 1x, ', '<img srcset="', '">'),
  'a picture in sizes of commas': run(',', '<img srcset="', '">'),
  refreshes: run('<meta http-equiv=refresh content="1; url=a">'),
  'a refresh of digits': run('1 ', '<meta http-equiv=refresh content="', '">'),
  'links to places': counted(index => `<a href="#n${index}">${index % 100}</a> слово`),
  'calls and notes': both(
    index => `<p>Талибан<sup><a href="#n${index}">${index % 100}</a></sup> сообщил.</p>`,
    index => `<p id="n${index}">${index % 100} Запрещён в РФ</p>`,
  ),
  'calls and a list of notes': both(
    index => `<p>Талибан<a href="#n${index}">*</a> сообщил.</p>`,
    index => `<li id="n${index}">Запрещён в РФ</li>`,
  ),
  'calls of one note': run('<a href="#n">*</a> Талибан', '', '<p id="n">* Запрещён в РФ</p>'),
  superscripts: run('Талибан<sup>1</sup> '),
  'superscripts open': run('Талибан<sup>1 '),
  'names in paragraphs': run('<p>Талибан сообщил.</p>\n'),
  'names in one line': run('<p>Талибан сообщил.</p>'),
  'names in a paragraph': run('<b>Талибан</b> сообщил. ', '<p>', '</p>'),
  'names in bold links': run('<p><a href="a"><b>Талибан</b></a> сообщил.</p>'),
  'names and directives': run('<!-- plashka ignore --><p>Талибан сообщил.</p>'),
  hidden: run('<p hidden>слово</p>'),
  authors: run('<meta name="author" content="слово">'),
  dates: run('<time datetime="2024-01-01">1 января</time> '),
  'linked data': run('<script type="application/ld+json">{"a":1}</script>'),
  'linked data, deep': run('[', '<script type="application/ld+json">', '</script>'),
  'deep inline elements over blocks': run('<i><p>'),
  'paragraphs in links': run('<a href="a"><p>слово</p></a>'),
  headings: run('<h2>слово</h2>'),
  'definition list': run('<dl><dt>слово<dd>слово'),
  selects: run('<option>слово'),
  frames: run('<iframe>слово</iframe>'),
  templates: nested('<template>', '</template>'),
  'quotes in tags': run("<p a='\"'>"),
})

const docxBody = {
  paragraphs: run('<w:p><w:r><w:t>Утром в городе шёл дождь.</w:t></w:r></w:p>'),
  names: run('<w:p><w:r><w:t>Талибан сообщил.</w:t></w:r></w:p>'),
  runs: run('<w:r><w:t>слово </w:t></w:r>', '<w:p>', '</w:p>'),
  'runs of a letter within a name': run('<w:r><w:t>а</w:t></w:r>', '<w:p>', '</w:p>'),
  'names in runs': run('<w:r><w:t xml:space="preserve">Талибан сообщил. </w:t></w:r>', '<w:p>', '</w:p>'),
  'one run': run('слово ', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'),
  'deep tables': nested('<w:tbl><w:tr><w:tc>', '<w:p/></w:tc></w:tr></w:tbl>', ''),
  'deep insertions': nested('<w:ins>', '</w:ins>', ''),
  fields: run('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:p>', '</w:p>'),
  'fields closed': run(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "a"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    '<w:p>',
    '</w:p>',
  ),
  'field ends': run('<w:r><w:fldChar w:fldCharType="end"/></w:r>', '<w:p>', '</w:p>'),
  links: run('<w:hyperlink w:anchor="a"><w:r><w:t>слово </w:t></w:r></w:hyperlink>', '<w:p>', '</w:p>'),
  tabs: run('<w:r><w:tab/></w:r>', '<w:p>', '</w:p>'),
  breaks: run('<w:r><w:br/><w:t>слово</w:t></w:r>', '<w:p>', '</w:p>'),
  deleted: run('<w:p><w:del><w:r><w:delText>слово</w:delText></w:r></w:del></w:p>'),
  attributes: counted(index => ` w:a${index}="b"`, '<w:p', '/>'),
  cells: run('<w:tr><w:tc><w:p><w:r><w:t>Талибан</w:t></w:r></w:p></w:tc></w:tr>', '<w:tbl>', '</w:tbl>'),
  'empty paragraphs': run('<w:p/>'),
  'proof marks': run('<w:proofErr w:type="spellStart"/><w:r><w:t>Т</w:t></w:r>', '<w:p>', '</w:p>'),
  'notes called in vain': run('<w:r><w:footnoteReference w:id="2"/></w:r>', '<w:p>', '</w:p>'),
}
const word2007 = of(
  'draft.docx',
  Object.fromEntries(Object.entries(docxBody).map(([name, body]) => [name, docx(body)])),
)

const timing = (/** @type {number} */ index) =>
  `00:${String(Math.floor(index / 60) % 60).padStart(2, '0')}:${String(index % 60).padStart(2, '0')},000`
const subtitles = [
  ...of('film.srt', {
    cues: counted(index => `${index + 1}\n${timing(index)} --> ${timing(index + 1)}\nТалибан сообщил.\n\n`),
    'words in cues': counted(index => `${index + 1}\n${timing(index)} --> ${timing(index + 1)}\nи так далее\n\n`),
    'one cue': run('слово\n', `1\n${timing(0)} --> ${timing(1)}\n`),
    'one cue, names': run('Талибан\n', `1\n${timing(0)} --> ${timing(1)}\n`),
    'one line': run('слово ', `1\n${timing(0)} --> ${timing(1)}\n`),
    'one cue of tags': run('<i>слово</i>\n', `1\n${timing(0)} --> ${timing(1)}\n`),
    'a line of tags': run('<i>слово</i>', `1\n${timing(0)} --> ${timing(1)}\n`),
    'tags open': run('<i', `1\n${timing(0)} --> ${timing(1)}\n`),
    'braces open': run('{\\', `1\n${timing(0)} --> ${timing(1)}\n`),
    numbers: run('1\n'),
    timings: run(`${timing(0)} --> ${timing(1)}\n`),
    arrows: run('00:'),
    spaces: run(' ', `${timing(0)}`, `--> ${timing(1)}\nслово`),
  }),
  ...of('film.vtt', {
    cues: counted(
      index => `${timing(index).replace(',', '.')} --> ${timing(index + 1).replace(',', '.')}\nТалибан сообщил.\n\n`,
      'WEBVTT\n\n',
    ),
    'one cue': run('слово\n', 'WEBVTT\n\n00:00.000 --> 00:01.000\n'),
    'a line of tags': run('<c.a>слово</c>', 'WEBVTT\n\n00:00.000 --> 00:01.000\n'),
    references: run('&amp;', 'WEBVTT\n\n00:00.000 --> 00:01.000\n'),
    notes: run('NOTE слово\n\n', 'WEBVTT\n\n'),
    'note open': run('слово\n', 'WEBVTT\n\nNOTE\n'),
    'notes of spaces': run(' ', 'WEBVTT\n\nNOTE', 'a\n'),
  }),
]

const feeds = [
  ...of('feed.rss', {
    items: rss(run('<item><title>Слово</title><description>Талибан сообщил.</description></item>')),
    'one item': rss(run('Талибан сообщил. ', '<item><description>', '</description></item>')),
    markup: rss(run('&lt;p&gt;слово&lt;/p&gt;', '<item><description>', '</description></item>')),
    'markup, names': rss(run('&lt;p&gt;Талибан&lt;/p&gt;', '<item><description>', '</description></item>')),
    'markup in a section': rss(run('<p>слово</p>', '<item><description><![CDATA[', ']]></description></item>')),
    sections: rss(run('<![CDATA[<p>слово</p>]]>', '<item><description>', '</description></item>')),
    references: rss(run('&amp;amp;', '<item><description>', '</description></item>')),
    links: rss(run('&lt;a href="a"&gt;слово&lt;/a&gt; ', '<item><description>', '</description></item>')),
    comments: rss(run('<!-- a -->', '<item><description>', '</description></item>')),
    authors: rss(run('<author>слово</author>', '<item>', '</item>')),
    fields: rss(run('<description>слово</description>', '<item>', '</item>')),
    'unknown elements': rss(run('<a>слово</a>', '<item>', '</item>')),
    attributes: rss(counted(index => ` a${index}="b"`, '<item', '></item>')),
    'deep elements': rss(nested('<a>', '</a>')),
    instructions: rss(run('<?a?>')),
    spaces: rss(run(' ')),
    namespaces: rss(counted(index => `<x:a xmlns:x="urn:${index}"/>`)),
  }),
  ...of('feed.atom', {
    entries: atom(run('<entry><title>Слово</title><content>Талибан сообщил.</content></entry>')),
    'mark-up of its own': atom(
      run(
        '<p>слово</p>',
        '<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">',
        '</div></content></entry>',
      ),
    ),
    'deep mark-up': atom(
      size =>
        `<entry><content type="xhtml">${nested('<div>', '</div>')(Math.min(size, 1000))}</content></entry>${run('<entry><title>Слово</title></entry>')(size)}`,
    ),
    links: atom(run('<link href="a"/>', '<entry>', '</entry>')),
  }),
  ...of('feed.json', {
    items: feed(size => counted(index => `{"id":"${index}","content_text":"Талибан сообщил."},`)(size).slice(0, -1)),
    'one text': feed(run('Талибан сообщил. ', '{"id":"1","content_text":"', '"}')),
    escapes: feed(run('\\u0430', '{"id":"1","content_text":"', '"}')),
    markup: feed(run('<p>слово</p>', '{"id":"1","content_html":"', '"}')),
    'markup in escapes': feed(run('\\u003cp\\u003eслово', '{"id":"1","content_html":"', '"}')),
    members: feed(size => `{${counted(index => `"a${index}":1,`)(size)}"id":"1"}`),
    deep: feed(nested('[', ']', '1')),
    'deep objects': feed(nested('{"a":', '}', '1')),
    numbers: feed(size => `[${run('1,')(size)}1]`),
    spaces: feed(run(' ')),
  }),
  ...of('tree.json', {
    'leaves of a tree': run('{"text":"Талибан сообщил. "},', '[{"children":[', '{"text":""}]}]'),
    'paragraphs of a tree': run(
      '{"type":"p","children":[{"text":"Талибан сообщил."}]},',
      '[',
      '{"children":[{"text":""}]}]',
    ),
    'one leaf of a tree': run('Талибан сообщил. ', '[{"children":[{"text":"', '"}]}]'),
    'links of a tree': run(
      '{"type":"text","marks":[{"type":"link","attrs":{"href":"a"}}],"text":"слово"},',
      '{"type":"doc","content":[{"type":"paragraph","content":[',
      '{"type":"text","text":"а"}]}]}',
    ),
    'a deep tree': nested('{"type":"doc","content":[', ']}', '{"type":"text","text":"слово"}'),
    'insertions of a tree': run('{"insert":"слово\\n","attributes":{"link":"a"}},', '{"ops":[', '{"insert":"\\n"}]}'),
    'ranges of a tree': size =>
      `{"blocks":[{"text":"${'а'.repeat(size / 40)}","inlineStyleRanges":[${counted(index => `{"offset":${index},"length":1,"style":"BOLD"},`)(size).slice(0, -1)}]}],"entityMap":{}}`,
    'a tree in a string': run(
      '{\\"text\\":\\"слово\\"},',
      '{"title":"а","lexical":"{\\"root\\":{\\"type\\":\\"root\\",\\"children\\":[',
      '{\\"text\\":\\"а\\"}]}}"}',
    ),
    'records with trees': run(
      '{"content":{"rendered":"<p>Талибан сообщил.</p>"}},',
      '[',
      '{"content":{"rendered":""}}]',
    ),
  }),
  ...of('export.ndjson', {
    records: counted(index => `${json({ id: index, text: 'Талибан сообщил.' })}\n`),
    'one record': run('Талибан сообщил. ', '{"text":"', '"}\n'),
    escapes: run('\\n\\"', '{"text":"', '"}\n'),
    markup: run('<p>Талибан<\\/p>', '{"text":"', '"}\n'),
    members: size => `{${counted(index => `"a${index}":1,`)(size)}"text":"слово"}\n`,
    authors: size => `{"text":"слово","authors":[${run('"a",')(size)}"a"]}\n`,
    deep: nested('{"text":', '}', '"слово"'),
    arrays: run('['),
    'blank lines': run('\n'),
    backslashes: run('\\\\', '{"text":"', '"}\n'),
  }),
]

const row = (/** @type {number} */ index) =>
  `<tr><td>${index + 1}</td><td>Организация «Слово ${index}»</td><td>Решение Верховного Суда РФ от 14.02.2003 № ГКПИ 03-116</td></tr>`
const imports = [
  ...[
    ['terrorist page', 'terrorist', counted(row, '<html><body><table>', '</table></body></html>')],
    ['deep tables', 'terrorist', nested('<table><tr><td>', '</td></tr></table>')],
    ['tables open', 'terrorist', run('<table>')],
    ['deep blocks', 'extremist', nested('<div>', '</div>')],
    ['blocks', 'extremist', run('<p>слово</p>', '<html><body>', '</body></html>')],
    ['bodies open', 'extremist', run('<body><p>a')],
    ['skipped elements', 'extremist', run('<template>')],
    ['one entry', 'extremist', run('<p>слово (', '<html><body><p>1. Организация', '</body></html>')],
    ['one entry of lines', 'extremist', run('<p>слово', '<html><body><p>1. Организация', '</body></html>')],
    [
      'entries',
      'extremist',
      counted(
        index => `<p>${index + 1}. Организация «Слово» (решение Верховного Суда РФ от 14.02.2003);</p>`,
        '<html><body>',
        '</body></html>',
      ),
    ],
    [
      'members',
      'extremist',
      counted(
        index => `<p>${index + 1}) Организация</p>`,
        '<html><body><p>1. Организация с отделениями:</p>',
        '</body></html>',
      ),
    ],
    ['a cell', 'terrorist', run('слово ', '<html><body><table><tr><td>1</td><td>', '</td></tr></table></body></html>')],
  ].map(([name, register, make]) => ({ name: `import ${name}`, file: 'export.html', register, make })),
  ...[
    ['deep arrays', 'foreign-agent', run('[')],
    ['deep objects', 'foreign-agent', run('{"a":')],
    ['values', 'foreign-agent', size => `[${counted(index => `{"id":${index}},`)(size).slice(0, -1)}]`],
    ['one string', 'foreign-agent', run('слово', '["', '"]')],
    ['keys', 'foreign-agent', size => `[{${counted(index => `"a${index}":1,`)(size)}"b":1}]`],
    ['numbers', 'foreign-agent', size => `{"size":1,"values":[${run('1,')(size)}1]}`],
    ['unknown arrays', 'foreign-agent', size => `{"a":[${run('1,')(size)}1],"values":[]}`],
  ].map(([name, register, make]) => ({ name: `import json ${name}`, file: 'export.json', register, make })),
  ...[
    ['cells', 'foreign-agent', xlsx(run('<row><c><v>1</v></c></row>'))],
    ['one row', 'foreign-agent', xlsx(run('<c><v>1</v></c>', '<row>', '</row>'))],
    ['one cell', 'foreign-agent', xlsx(run('слово ', '<row><c><v>', '</v></c></row>'))],
    ['strings', 'foreign-agent', xlsx(() => '', run('<si><t>слово</t></si>'))],
    ['deep', 'foreign-agent', xlsx(nested('<a>', '</a>'))],
  ].map(([name, register, make]) => ({ name: `import xlsx ${name}`, file: 'export.xlsx', register, make })),
  ...[
    ['rows', 'foreign-agent', run('"1","Слово","01.01.2020"\n', '№,Полное наименование,Дата принятия\n')],
    ['quotation marks', 'foreign-agent', run('"', '№,Полное наименование,Дата принятия\n')],
    ['one cell', 'foreign-agent', run('слово ', '№,Полное наименование,Дата принятия\n1,')],
    ['one row', 'foreign-agent', run('a,', '№,Полное наименование,Дата принятия\n')],
  ].map(([name, register, make]) => ({ name: `import csv ${name}`, file: 'export.csv', register, make })),
]

/** @type {readonly Shape[]} */
export const shapes = [
  ...plain,
  ...markdown,
  ...mdx,
  ...html,
  ...word2007,
  ...subtitles,
  ...feeds,
  .../** @type {Shape[]} */ (imports),
]
