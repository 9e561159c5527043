/** Pages as sites have them: the text is judged, what stands on every page is told once. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { withAside } from '../../src/audit/pages/main-text.js'
import { parseHtml } from '../../src/formats/html/index.js'
import { Archive } from './archive.js'
import { siteOf, type Post } from './site.js'

const filling = [
  'Сегодня в городе прошла большая ярмарка, на которую приехали мастера со всей области: они показали глиняную посуду, вышивку и деревянные игрушки.',
  'Жители говорят, что такого праздника не было давно, и просят проводить его каждый год, а не раз в пятилетку, как это было раньше.',
]
const post = (slug: string, title: string, ...paragraphs: readonly string[]): Post => ({
  slug,
  title,
  paragraphs: [...paragraphs, ...filling],
})

const posts = [
  post('fair', 'Ярмарка на площади', 'Ярмарку открыл мэр города, сказав короткую речь о ремёслах и традициях.'),
  post(
    'media',
    'Что пишут о городе',
    'О ярмарке написала «Медуза», а за ней и другие издания, которые следят за городом.',
  ),
  post('bridge', 'Мост откроют весной', 'Строители обещают закончить мост к весне, хотя планы уже дважды переносили.'),
  post(
    'noted',
    'Ещё о прессе',
    'Об этом сообщила «Медуза» (признана иностранным агентом и нежелательной организацией в РФ) в пятницу.',
  ),
  post('school', 'Школа после ремонта', 'Школу открыли после ремонта, и дети вернулись в свои классы после каникул.'),
  post(
    'network',
    'Как спорят в сети',
    'О мосте горячо спорят в Facebook, где у городской группы много тысяч участников.',
  ),
  post(
    'river',
    'Река вышла из берегов',
    'Река поднялась на метр, но дома не затопило: спасла дамба, построенная летом.',
  ),
]

let archive = new Archive()
beforeEach(() => {
  archive = new Archive()
})
afterEach(() => archive.remove())

test('a site of twelve pages: the texts that name somebody, listings too; menus and footers once', async () => {
  for (const [name, content] of Object.entries(siteOf(posts))) archive.write(`site/${name}`, content)
  const { code, out } = await archive.audit('--as-of', '2026-11-27', '--lang', 'en', 'site')
  const found = await archive.findings<{ path: string; entity: string; text: string; rule: string }>()
  expect(found.map(({ path, entity, text }) => [path, entity, text])).toEqual([
    ['site/author-ivanov.html', 'meduza', 'Медуза'],
    ['site/category-news.html', 'meduza', 'Медуза'],
    ['site/index.html', 'meduza', 'Медуза'],
    ['site/index.html', 'meta', 'Facebook'],
    ['site/media.html', 'meduza', 'Медуза'],
    ['site/network.html', 'meta', 'Facebook'],
  ])
  expect(code).toBe(1)
  expect(out.slice(out.indexOf('Beside'))).toBe(`Beside the text of pages: menus, footers, widgets
  Meduza: “Читать «Медузу» без блокировок” on 11 pages of site (92%)
  Meta: “Мы в сетях: Facebook, Telegram” on 11 pages of site (92%)
`)
})

describe('of a page', () => {
  const asideOf = (html: string): string[] => {
    const document = withAside(parseHtml(html))
    return (document.aside ?? []).map(({ start, end }) => document.text.slice(start, end))
  }

  test('what is no whole page has nothing beside its text', () => {
    expect(asideOf('<nav>Меню</nav><p>Текст</p>')).toEqual([])
  })

  test('without a main text menus and footers are beside it; a footer of an article is the article’s', () => {
    const html = `<!doctype html><html><body><header><p>Шапка</p></header><nav><ul><li>Меню</li></ul></nav>
      <article><p>Коротко.</p><footer><p>* Примечание</p></footer></article><footer><p>Подвал</p></footer></body></html>`
    expect(asideOf(html)).toEqual(['Шапка', 'Меню', 'Подвал'])
  })

  test('that is empty nothing is said', () => {
    expect(asideOf('<!doctype html><html><body></body></html>')).toEqual([])
  })
})
