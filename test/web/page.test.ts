/** The page end to end: paste, fix, copy, compare. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { picture } from '../pictures.js'
import { browserPath, clipboard, PageHost, paste } from './browser.js'

jest.setTimeout(120_000)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const article = `<h1>Новости дня</h1>
<p>Об этом сообщил <b>Талибан</b>, пишет <a href="https://example.org/">агентство</a>.</p>
<ul><li>Книга <i>Бориса Акунина</i> вышла.</li></ul>
<table><tbody><tr><td>Ячейка</td><td>Талибан</td></tr></tbody></table>
<p><img src="https://example.org/picture.png" alt="вид города">Конец.</p>`

const suite = browserPath === undefined ? describe.skip : describe

suite('the page (needs a chromium)', () => {
  let host: PageHost
  let page: Page
  beforeAll(async () => {
    host = await PageHost.start()
  })
  afterAll(() => host.stop())
  beforeEach(async () => {
    host.complaints.length = 0
    page = await host.open()
  })
  afterEach(async () => {
    await page.context().close()
    expect(host.requests.filter(url => !url.startsWith('blob:'))).toEqual([])
    expect(host.complaints).toEqual([])
  })

  const items = () => page.locator('.item')
  const copied = async (type: string): Promise<string> => {
    await page.locator('[data-action=copy]').click()
    return clipboard(page, type)
  }

  test('tells in reading order what is due in pasted rich text', async () => {
    await paste(page, article)
    await items().nth(1).waitFor()
    expect(await page.locator('.item .place').allTextContents()).toEqual(['Талибан', 'Бориса Акунина'])
    expect(await page.locator('.ProseMirror .mention').allTextContents()).toEqual([
      'Талибан',
      'Бориса Акунина',
      'Талибан',
    ])
  })

  test('looks as the documentation shows it', async () => {
    await paste(
      page,
      `<h1>Суд отложил заседание</h1><p>Заседание перенесли на декабрь, сообщает <b>«Медиазона»</b> (признана иностранным агентом). Адвокат <i>Иван Павлов</i> подал жалобу, её поддержал Дмитрий Муратов.</p><p>В другом зале слушали дело участников «Хизб ут-Тахрир». Писатель Борис Акунин назвал приговор предсказуемым.</p>`,
    )
    await items().nth(4).waitFor()
    await page.setViewportSize({ width: 1100, height: 640 })
    await picture(page, 'page')
  })

  test('fixes everything, keeps the formatting, and undoes it in one step', async () => {
    await paste(page, article)
    await items().nth(1).waitFor()
    const before = await copied('text/html')
    await page.locator('[data-action=fix-all]').click()
    await page.locator('.items .none').waitFor()
    const html = await copied('text/html')
    expect(html).toContain('<strong>Талибан</strong> (')
    expect(html).toContain('<em>Бориса Акунина</em> (признан иностранным агентом)')
    expect(html).toContain('<a href="https://example.org/">агентство</a>')
    expect(html).toContain('<td><p>Талибан</p></td>')
    expect(html.replace(/ \([^)]*(?:признан|запрещ)[^)]*\)/g, '')).toBe(before)
    expect(await copied('text/plain')).toContain('Книга Бориса Акунина (признан иностранным агентом) вышла.')
    await page.locator('[data-action=undo]').click()
    await items().nth(1).waitFor()
    expect(await copied('text/html')).toBe(before)
  })

  test('fixes one from its item and one by key', async () => {
    await paste(page, article)
    await items().nth(1).waitFor()
    await items().nth(1).locator('[data-fix=one]').click()
    await page.locator('.items:not(:has(.item:nth-child(2))) .item').waitFor()
    expect(await page.locator('.ProseMirror li').textContent()).toContain('(признан иностранным агентом)')
    await page.locator('.ProseMirror').focus()
    await page.keyboard.press('F8')
    await page.keyboard.press('Control+.')
    await page.locator('.items .none').waitFor()
  })

  test('writes footnotes at the end', async () => {
    await page.locator('[name=style]').selectOption('footnote')
    await paste(page, '<p>Борис Акунин выпустил книгу.</p>')
    await items().first().waitFor()
    await page.locator('[data-action=fix-all]').click()
    await page.locator('.items .none').waitFor()
    expect(await page.locator('.ProseMirror > p').allTextContents()).toEqual([
      'Борис Акунин* выпустил книгу.',
      '* Признан иностранным агентом',
    ])
  })

  test('fixes all of an entity under a strict policy', async () => {
    await page.locator('[name=profile]').selectOption('strict')
    await paste(page, '<p>Борис Акунин пишет.</p><p>Борис Акунин и Талибан молчат.</p>')
    await items().nth(2).waitFor()
    await page.locator('[data-fix=entity]').first().click()
    await page.locator('.items:not(:has(.item:nth-child(2))) .item').waitFor()
    expect(await page.locator('.item .place').allTextContents()).toEqual(['Талибан'])
  })

  test('opens the card of an entity and gives the focus back', async () => {
    await paste(page, article)
    await items().first().locator('[data-about]').click()
    const dialog = page.locator('dialog')
    expect(await dialog.textContent()).toContain('Талибан')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('neither the page nor a worker of it can send anything', async () => {
    const attempt = `fetch('${host.address}sent').then(() => 'sent', () => 'refused')`
    expect(await page.evaluate(attempt)).toBe('refused')
    const inWorker = `new Promise(resolve => {
      const source = URL.createObjectURL(new Blob([${JSON.stringify(`${attempt}.then(postMessage)`)}]))
      new Worker(source).onmessage = ({ data }) => resolve(data)
    })`
    expect(await page.evaluate(inWorker)).toBe('refused')
    expect(host.complaints.splice(0).every(complaint => complaint.includes('Content Security Policy'))).toBe(true)
  })

  test('speaks English, too', async () => {
    await page.locator('[name=language]').selectOption('en')
    await paste(page, article)
    await items().nth(1).waitFor()
    expect(await page.locator('h1').first().textContent()).toBe('Plashka')
    expect(await page.locator('.item .reason').first().textContent()).toMatch(/no notice/)
  })

  test('opens Markdown as its source and gives it back byte for byte where no fix is', async () => {
    const source = '# Заголовок\n\nПишет **Борис Акунин**.\n\n* один\n* два\n'
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'draft.md', mimeType: 'text/markdown', buffer: Buffer.from(source) })
    await items().first().waitFor()
    await page.locator('[data-action=fix-all]').click()
    await page.locator('.items .none').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action=download]').click(),
    ])
    expect(download.suggestedFilename()).toBe('draft.md')
    expect(readFileSync(await download.path(), 'utf8')).toBe(
      source.replace('Акунин**', 'Акунин** (признан иностранным агентом)'),
    )
  })

  test('reads lists of a word processor', async () => {
    await paste(
      page,
      `<html><body><!--StartFragment--><p class=MsoListParagraphCxSpFirst><![if !supportLists]><o:p></o:p><![endif]>один</p>
       <p class=MsoListParagraphCxSpLast>два</p><!--EndFragment--></body></html>`,
    )
    expect((await page.locator('.ProseMirror li').allTextContents()).map(text => text.trim())).toEqual(['один', 'два'])
  })

  test.each(['light', 'dark'] as const)('is accessible, %s', async scheme => {
    await page.emulateMedia({ colorScheme: scheme })
    await paste(page, article)
    await items().nth(1).waitFor()
    const violations = () =>
      page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`)
    await page.evaluate(axe)
    expect(await violations()).toEqual([])
    await items().first().locator('[data-about]').click()
    await page.locator('dialog').waitFor()
    expect(await violations()).toEqual([])
  })

  test('fits the width of a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await paste(page, article)
    await items().nth(1).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })
})
