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
])('%s', (_, source, expected) => {
  const read = format
    .parse(format.decode!(odt(source)).source)
    .flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
  expect(read).toEqual(expected)
})
