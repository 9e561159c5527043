/** Which styles of InDesign are those of headings, as houses call them. */
import { expect, test } from '@jest/globals'
import { namesHeading } from '../../../src/formats/indesign/style-names.js'

test.each([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'H2', 'h1 large', 'h3:news', 'Полоса/h5'],
  ...['Head', 'Heading1', 'Main heading', 'headline', 'Title', 'ParagraphStyle/Новости:Заголовок 1'],
  ...['заголовка', 'Все заголовки', 'Стиль заголовков'],
])('%s is', name => {
  expect(namesHeading(name)).toBe(true)
})

test.each(['h7', 'h', 'h1x', 'h1ю', 'Header', 'Subheading', 'подзаголовок', 'Body', 'Основной', '', '1 h-1', 'ah1'])(
  '%j is not',
  name => {
    expect(namesHeading(name)).toBe(false)
  },
)
