/**
 * The plug-in in a real WordPress, by a real browser: write, see, fix, undo, publish.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { browserPath } from '../../web/browser.js'
import { picture } from '../../pictures.js'
import { missing, Site } from './site.js'

jest.setTimeout(60_000)

/** In milliseconds: what has not come by then does not come. */
const mostWait = 20_000

/** Blocks as WordPress stores them, and what it does not know or would write otherwise. */
const article = `<!-- wp:paragraph {"className":"lead"} -->
<p class="lead">Роман <strong>Бориса Акунина</strong> вышел в издательстве «Слово &amp; дело».</p>
<!-- /wp:paragraph -->

<!-- wp:html -->
<DIV  data-x='1'><p>Стихи Дмитрия&nbsp;Быкова  читают</DIV>
<!-- /wp:html -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>Об этом рассказала «Медуза».</p>
<!-- /wp:paragraph --></blockquote>
<!-- /wp:quote -->

<!-- wp:acme/unknown {"a":1,  "b":[ ]} -->
<b >Как есть</b >
<!-- /wp:acme/unknown -->`

const suite = browserPath === undefined || missing.length > 0 ? describe.skip : describe

suite('the plug-in for WordPress (needs a chromium, php, WordPress)', () => {
  let site: Site
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([
      Site.start('6.5'),
      chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] }),
    ])
    context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    page.setDefaultTimeout(mostWait)
    page.on('pageerror', error => complaints.push(String(error)))
  })
  afterAll(async () => {
    await browser.close()
    site.stop()
  })
  beforeEach(() => {
    complaints.length = 0
  })
  afterEach(() => {
    expect(complaints).toEqual([])
    expect(site.complaints).toEqual([])
  })

  /** @returns Its number. */
  const post = (fields: Readonly<Record<string, string>>): number =>
    site.php(
      `return wp_insert_post(wp_slash(json_decode('${JSON.stringify(fields).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}', true)));`,
    ) as number
  const stored = (id: number, field: string): unknown => site.php(`return get_post(${id})->${field};`)

  async function edit(id: number): Promise<void> {
    await page.goto(`${site.address}/wp-admin/post.php?post=${id}&action=edit`)
    await page.locator('.plashka-findings').first().waitFor()
  }

  /** Errors that the sidebar tells. */
  const errors = (count: number): Promise<void> =>
    page.locator(`.plashka-sidebar .plashka-findings[data-errors="${count}"]`).waitFor()

  const save = async (): Promise<void> => {
    await page.evaluate('wp.data.dispatch("core/editor").savePost()')
  }

  test('shows in the sidebar what is due, marks it, fixes one, undoes it, fixes all, and touches nothing else', async () => {
    const id = post({ post_title: 'Новости', post_content: article, post_status: 'draft' })
    await site.logIn(context, 'author')
    site.php(`wp_update_post(array('ID' => ${id}, 'post_author' => get_user_by('login', 'author')->ID));`)
    await page.goto(`${site.address}/wp-admin/post.php?post=${id}&action=edit`)
    await page.evaluate('wp.data.dispatch("core/edit-post").openGeneralSidebar("plashka/plashka")')
    await errors(3)
  })
})
