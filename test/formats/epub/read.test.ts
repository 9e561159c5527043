/** What is read of books, and from where. */
import { expect, test } from '@jest/globals'
import { formatOf } from '../../../src/formats/index.js'
import { told } from '../told.js'
import { epub, type BookContent } from './make.js'

const format = formatOf({ path: 'x.epub' })!
test.each<[what: string, source: BookContent, expected: readonly string[]]>([
  [
    'a book',
    {
      chapters: {
        'a.xhtml': "<h1>Раз</h1><p>Слово <a href='https://a.example'>два</a>.</p>",
        'b.xhtml': '<p>Три <code>код</code></p>',
      },
      metadata:
        '<dc:creator>Иван Петров</dc:creator><dc:date>2024-11-30</dc:date><dc:description>О городе</dc:description>',
    },
    [
      'meta: Книга',
      'meta: О городе',
      'meta: a',
      'heading: Раз',
      'paragraph: Слово два.',
      'meta: b',
      'paragraph: Три код',
      'meta: Содержание',
      'meta: Начало',
      'day 2024-11-30',
      'by Иван Петров',
      'link https://a.example < https://a.example',
      'link a.xhtml < a.xhtml',
      'code: код',
      'link: два',
      'emphasis: код',
      'link: Начало',
    ],
  ],
  [
    'old book',
    {
      version: 2,
      title: 'Старая',
      chapters: { 'a.xhtml': '<p>Раз</p>' },
      metadata:
        "<dc:date opf:event='modification'>2025-01-01</dc:date><dc:date opf:event='publication'>2024-11-30</dc:date><dc:creator>Иван &amp; Пётр</dc:creator>",
    },
    ['meta: Старая', 'meta: a', 'paragraph: Раз', 'meta: Старая', 'meta: Начало', 'day 2024-11-30', 'by Иван & Пётр'],
  ],
  [
    'days',
    { chapters: { 'a.xhtml': '<p>Раз</p>' }, metadata: '<dc:date>вчера</dc:date>' },
    [
      'meta: Книга',
      'meta: a',
      'paragraph: Раз',
      'meta: Содержание',
      'meta: Начало',
      'no day: вчера < вчера',
      'link a.xhtml < a.xhtml',
      'link: Начало',
    ],
  ],
  [
    'empty day',
    { chapters: { 'a.xhtml': '<p>Раз</p>' }, metadata: '<dc:date></dc:date><dc:date>0000-00-00</dc:date>' },
    [
      'meta: Книга',
      'meta: a',
      'paragraph: Раз',
      'meta: Содержание',
      'meta: Начало',
      'no day: 0000-00-00 < 0000-00-00',
      'link a.xhtml < a.xhtml',
      'link: Начало',
    ],
  ],
  [
    'two unmarked days',
    { chapters: { 'a.xhtml': '<p>Раз</p>' }, metadata: '<dc:date>2024-11-30</dc:date><dc:date>2023-01-01</dc:date>' },
    [
      'meta: Книга',
      'meta: a',
      'paragraph: Раз',
      'meta: Содержание',
      'meta: Начало',
      'day 2024-11-30',
      'link a.xhtml < a.xhtml',
      'link: Начало',
    ],
  ],
])('%s', (_, source, expected) => {
  const read = format
    .parse(format.decode!(epub(source)).source)
    .flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
  expect(read).toEqual(expected)
})
