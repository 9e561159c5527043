/** The page of an archive in a browser. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { chromium, type Browser, type Page } from 'playwright-core'
import { picture } from '../pictures.js'
import { browserPath } from '../web/browser.js'
import { agentName, Archive, listOf, record } from './archive.js'

const suite = browserPath === undefined ? describe.skip : describe

suite('the page of an archive (needs a chromium)', () => {
  const archive = new Archive()
  const complaints: string[] = []
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    archive.write('.plashkarc.yml', 'builtinLists: false\nlists: [agents.yml]\n')
    archive.write('agents.yml', listOf([1, 2, 3], '2024-05-17'))
    const post = (index: number): string =>
      record(String(index), `Пишет «${agentName(1 + (index % 3))}».`, {
        link: `https://example.org/${index % 2 === 0 ? 'news' : 'culture'}/${index}`,
        date: `2025-0${1 + (index % 4)}-10`,
        views: index,
      })
    archive.write('posts.ndjson', Array.from({ length: 240 }, (_, index) => post(index)).join('\n'))
    await archive.audit('--as-of', '2026-11-27', '--lang', 'ru', '.')
    await archive.report('--format', 'html', '-o', 'report.html', '--lang', 'ru')
    browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] })
    page = await browser.newPage({ viewport: { width: 1100, height: 900 }, locale: 'ru-RU' })
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(String(error)))
    await page.goto(pathToFileURL(path.join(archive.folder, 'report.html')).href)
    await page.locator('.items > li').first().waitFor()
  })
  afterAll(async () => {
    await browser.close()
    archive.remove()
  })

  const count = async (): Promise<string> => (await page.locator('output').textContent()) ?? ''
  const titles = (): Promise<string[]> => page.locator('.items > li > a').allTextContents()

  test('shows who is named when, sections, and what is read most first', async () => {
    await picture(page, 'audit')
    expect(await count()).toBe('240 замечаний · 240 материалов')
    expect(await page.locator('thead th').allTextContents()).toEqual([
      '',
      'янв. 2025 г.',
      'февр. 2025 г.',
      'март 2025 г.',
      'апр. 2025 г.',
      'всего',
    ])
    expect(await page.locator('tbody tr').first().locator('td').allTextContents()).toEqual(['20', '20', '20', '20'])
    expect(await page.locator('.sections li').allTextContents()).toEqual(['/news120', '/culture120'])
    expect((await titles()).slice(0, 2)).toEqual(['Заметка 239', 'Заметка 238'])
    expect(await page.locator('.items > li > a').first().getAttribute('href')).toBe('https://example.org/culture/239')
  })

  test('shows more when it is asked to', async () => {
    expect(await titles()).toHaveLength(100)
    const more = page.getByRole('button', { name: 'Показать ещё' })
    await more.click()
    await more.click()
    expect(await titles()).toHaveLength(240)
    expect(await more.isVisible()).toBe(false)
  })

  test('shows what is chosen: a cell, a section, words', async () => {
    await page.locator('tbody tr').first().locator('td button').first().click()
    expect(await count()).toBe('20 замечаний · 20 материалов')
    await page
      .getByRole('button', { name: /^\/culture|^\/news/u })
      .first()
      .click()
    expect(await count()).toBe('20 замечаний · 20 материалов')
    await page.getByRole('button', { name: 'Показать всё' }).click()
    await page.getByLabel('Раздел').selectOption('/news')
    expect(await count()).toBe('120 замечаний · 120 материалов')
    await page.getByLabel('Поиск').fill('Заметка 22')
    expect(await count()).toBe('6 замечаний · 6 материалов')
    await page.getByLabel('Поиск').fill('нет такого')
    expect(await page.locator('main').textContent()).toContain('Ничего не найдено.')
    expect(complaints).toEqual([])
  })
})
