/** What is read of text documents of LibreOffice, and from where. */
import { expect, test } from '@jest/globals'
import { formatOf } from '../../../src/formats/index.js'
import { told } from '../told.js'
import { odt, type Content } from './make.js'

const format = formatOf({ path: 'x.odt' })!
test.each<[what: string, source: Content, expected: readonly string[]]>([
  [
    'text',
    {
      body: "<text:h text:outline-level='1'>Раз</text:h><text:p>Слово <text:span text:style-name='B'>два</text:span><text:s text:c='3'/>три<text:tab/>четыре<text:line-break/>пять <text:a xlink:href='https://a.example'>шесть</text:a><text:note text:id='n1' text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body><text:p>Признан.</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>Пункт</text:p></text:list-item><text:list-header><text:p>Над</text:p></text:list-header></text:list><table:table><table:table-row><table:table-cell><text:p>А</text:p></table:table-cell><table:table-cell><text:p>Б</text:p></table:table-cell></table:table-row></table:table>",
      header: '<text:p>Шапка</text:p>',
    },
    [
      'heading: Раз',
      'paragraph: Слово два   три\tчетыре\nпять шесть[^n1] < Слово дватричетырепять шесть1',
      'list-item: Пункт',
      'list-item: Над',
      'table-cell row: А',
      'table-cell: Б',
      'meta: Шапка',
      'footnote ^n1: Признан.',
      'link https://a.example < https://a.example',
      'link: шесть',
    ],
  ],
  [
    'what is left out',
    {
      body: '<text:h>О</text:h><text:tracked-changes><text:changed-region><text:deletion><text:p>нет</text:p></text:deletion></text:changed-region></text:tracked-changes><office:forms><text:p>форма</text:p></office:forms><text:p>Да<office:annotation><text:p>ремарка</text:p></office:annotation><text:ruby><text:ruby-base>слово</text:ruby-base><text:ruby-text>нет</text:ruby-text></text:ruby><draw:frame><draw:object><text:p>формула</text:p></draw:object><draw:object-ole><text:p>таблица</text:p></draw:object-ole><draw:text-box><text:p>Рамка</text:p></draw:text-box><svg:title>Имя</svg:title><svg:desc>Описание</svg:desc></draw:frame></text:p><office:scripts><text:p>скрипт</text:p></office:scripts><office:meta><text:p>мета</text:p></office:meta>',
    },
    ['heading: О', 'paragraph: Даслово < Даремаркаслово', 'paragraph: Рамка', 'alt: Имя', 'alt: Описание'],
  ],
  [
    'links',
    {
      body: "<text:p><text:a xlink:href='https://a.example/?a=1&amp;b=2'>раз</text:a><text:a>два</text:a><text:a xlink:href='#m'></text:a></text:p><text:table-of-content><text:index-body><text:p>Глава</text:p></text:index-body></text:table-of-content><text:illustration-index><text:p>Рисунок</text:p></text:illustration-index><text:table-index><text:p>Таблица</text:p></text:table-index>",
    },
    [
      'paragraph: раздва',
      'heading: Глава',
      'caption: Рисунок',
      'caption: Таблица',
      'link https://a.example/?a=1&b=2 < https://a.example/?a=1&amp;b=2',
      'link #m < #m',
      'link: раз',
      'link: два',
    ],
  ],
  [
    'what is hidden by a style of paragraphs or of words, and by no other of the name',
    {
      body: '<text:p text:style-name="H">нет</text:p><text:h text:style-name="H">нет</text:h><text:p>Раз<text:span text:style-name="H">нет</text:span></text:p><text:list text:style-name="H"><text:list-item><text:p>Два</text:p></text:list-item></text:list><text:p><text:a text:style-name="H" xlink:href="#a">Три</text:a></text:p>',
      styles:
        '<style:style style:name="H"><style:paragraph-properties/><style:text-properties text:display="none"/></style:style>',
    },
    ['heading: Раз', 'list-item: Два', 'paragraph: Три', 'link #a < #a', 'link: Три'],
  ],
  [
    'what is hidden by itself',
    {
      body: '<text:section text:display="none"><text:p>нет</text:p></text:section><text:section text:display="true"><text:p>Раз</text:p></text:section><text:p><text:hidden-text text:is-hidden="true">нет</text:hidden-text><text:hidden-text text:is-hidden="false">два</text:hidden-text><text:hidden-paragraph text:is-hidden="true">нет</text:hidden-paragraph><text:span text:display="none">три</text:span><text:span text:is-hidden="true">четыре</text:span></text:p>',
    },
    ['heading: Раз', 'paragraph: дватричетыре < дванеттричетыре'],
  ],
  [
    'frames: apart from the cell or the item around them, but in the note',
    {
      body: '<text:list><text:list-item><text:p>Раз<draw:frame><draw:text-box><text:p>Рамка</text:p></draw:text-box></draw:frame></text:p><text:p>два</text:p></text:list-item></text:list><text:p>Три<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>Сноска<draw:frame><draw:text-box><text:p>в рамке</text:p></draw:text-box></draw:frame></text:p><text:p>и дальше</text:p></text:note-body></text:note>.</text:p>',
    },
    [
      'list-item: Раз',
      'paragraph: Рамка',
      'list-item: два',
      'paragraph: Три[^n1]. < Три1Сноскав рамкеи дальше.',
      'footnote ^n1: Сноска\nв рамке\nи дальше < Сноскав рамкеи дальше',
    ],
  ],
  [
    'notes by their marks: an empty one is none',
    {
      body: '<text:p>Раз<text:note text:id="n1"><text:note-citation text:label="">1</text:note-citation><text:note-body><text:p>А</text:p></text:note-body></text:note><text:note text:id="n2"><text:note-citation text:label="*">*</text:note-citation><text:note-body><text:p>Б</text:p></text:note-body></text:note></text:p>',
    },
    ['paragraph: Раз[^n1]* < Раз1А*', 'footnote ^n1: А', 'footnote *: Б'],
  ],
  [
    'addresses of links: one that is escaped in another way stands in its tag, an empty one leads nowhere',
    {
      body: "<text:p><text:a xlink:href='?a&#38;b'>раз</text:a><text:a xlink:href=''>два</text:a></text:p>",
    },
    ['paragraph: раздва', "link ?a&b < <text:a xlink:href='?a&#38;b'>", 'link: раз', 'link: два'],
  ],
  [
    'links over the words of one paragraph',
    {
      body: '<text:p>Раз <text:a xlink:href="#a">два<draw:frame><draw:text-box><text:p><text:a xlink:href="#b">рамка</text:a></text:p></draw:text-box></draw:frame></text:a></text:p><text:a xlink:href="#c"><text:p>три</text:p></text:a>',
    },
    [
      'heading: Раз два',
      'paragraph: рамка',
      'paragraph: три',
      'link #a < #a',
      'link #b < #b',
      'link #c < #c',
      'link: два',
      'link: рамка',
    ],
  ],
  [
    'spaces: one as they say, no more than eight, and one where they say nothing sensible',
    {
      body: '<text:p>а<text:s/>б<text:s text:c="8"/>в<text:s text:c="9"/>г<text:s text:c="нет"/>д<text:s text:c="0"/>е</text:p>',
    },
    ['paragraph: а б        в        г д е < абвгде'],
  ],
  [
    'CDATA sections as they are, references as what they stand for',
    { body: '<text:p>Раз &amp; <![CDATA[два &amp; три]]> &#1095;&#160;а</text:p>' },
    ['paragraph: Раз & два &amp; три ч\u00A0а < Раз &amp;  &#1095;&#160;а'],
  ],
])('%s', (_, source, expected) => {
  const read = format
    .parse(format.decode!(odt(source)).source)
    .flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
  expect(read).toEqual(expected)
})
