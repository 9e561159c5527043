/** What is read of documents of Word, and from where. */
import { expect, test } from '@jest/globals'
import { formatOf } from '../../../src/formats/index.js'
import { told } from '../told.js'
import { docx, type Content } from './make.js'

const format = formatOf({ path: 'x.docx' })!
test.each<[what: string, source: Content, expected: readonly string[]]>([
  [
    'paragraphs',
    {
      body: "<w:p><w:pPr><w:pStyle w:val='h'/></w:pPr><w:r><w:t>Раз</w:t></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val='8'/></w:pPr><w:r><w:t>Восьмой</w:t></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val='9'/></w:pPr><w:r><w:t>Текст</w:t></w:r></w:p><w:p><w:r><w:t>Слово</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>нет</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> да</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r></w:p>",
      styles: "<w:style w:styleId='h'><w:name w:val='heading 1'/></w:style>",
    },
    ['heading: Раз', 'heading: Восьмой', 'paragraph: Текст', 'paragraph: Словода¹ < Словоскрытонет да1'],
  ],
  [
    'links and fields',
    {
      body: "<w:p><w:hyperlink r:id='a'><w:r><w:t>Раз</w:t></w:r></w:hyperlink><w:r><w:t> и </w:t></w:r><w:hyperlink r:id='нет'><w:r><w:t>два</w:t></w:r></w:hyperlink><w:hyperlink w:anchor='m'><w:r><w:t> три</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK \"https://b.example\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t> пять</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
      links: { a: 'https://a.example' },
    },
    [
      'paragraph: Разидватрипять < Раз и два три HYPERLINK "https://b.example"  пять',
      "link https://a.example < <w:hyperlink r:id='a'>",
      'link https://b.example < https://b.example',
      'link: Раз',
      'link: два',
      'link: три',
      'link: пять',
    ],
  ],
  [
    'tables and changes',
    {
      body: '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>А</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Б</w:t></w:r></w:p><w:p><w:r><w:t>В</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>нет</w:delText></w:r></w:del><w:ins><w:r><w:t>да</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>ушло</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> сюда</w:t></w:r></w:moveTo></w:p><w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Рамка</w:t></w:r></w:p></w:txbxContent></w:pict><w:t>Вокруг</w:t></w:r></w:p><w:sdt><w:sdtContent><w:p><w:r><w:t>Поле</w:t></w:r></w:p></w:sdtContent></w:sdt>',
    },
    [
      'table-cell row: А',
      'table-cell: Б',
      'table-cell: В',
      'paragraph: дасюда < даушло сюда',
      'paragraph: Вокруг',
      'paragraph: Рамка',
      'paragraph: Поле',
    ],
  ],
  [
    'notes and edges',
    {
      body: "<w:p><w:r><w:t>Слово</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:endnoteReference w:id='1'/></w:r></w:p>",
      footnotes:
        "<w:footnote w:type='separator' w:id='0'><w:p/></w:footnote><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Признан.</w:t></w:r></w:p><w:p><w:r><w:t>Ещё.</w:t></w:r></w:p></w:footnote>",
      endnotes: "<w:endnote w:id='1'><w:p><w:r><w:t>Иноагент.</w:t></w:r></w:p></w:endnote>",
      header: '<w:p><w:r><w:t>Шапка</w:t></w:r></w:p>',
      footer: '<w:p><w:r><w:t>Низ</w:t></w:r></w:p>',
    },
    [
      'paragraph: Слово[^2][^e1] < Слово',
      'meta: Шапка',
      'meta: Низ',
      'footnote ^2: Признан.\nЕщё. < Признан.Ещё.',
      'footnote ^e1: Иноагент.',
    ],
  ],
  [
    'lists',
    {
      body: "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>Раз</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>Вложен</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>Два</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr><w:r><w:t>Точка</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>Нет</w:t></w:r></w:p>",
      numbering:
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='4'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%2)'/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='•'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>",
    },
    ['list-item 4: Раз', 'list-item: Вложен', 'list-item 5: Два', 'list-item: Точка', 'paragraph: Нет'],
  ],
  [
    'alternatives, captions, formulas',
    {
      body: "<w:p><w:pPr><w:pStyle w:val='c'/></w:pPr><w:r><w:t>Подпись</w:t></w:r></w:p><w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>Новое</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Старое</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:sym w:char='F0B7'/><w:t>Слово</w:t><w:cr/><w:t>да</w:t><w:ptab/><w:t>нет</w:t></w:r></w:p>",
      styles: "<w:style w:styleId='c'><w:name w:val='caption'/></w:style>",
    },
    [
      'caption: Подпись',
      'paragraph: Слово\nда\tнет < Словоданет',
      'paragraph: Новое',
      'unread alternative < <mc:AlternateContent>',
    ],
  ],
])('%s', (_, source, expected) => {
  const read = format
    .parse(format.decode!(docx(source)).source)
    .flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
  expect(read).toEqual(expected)
})
