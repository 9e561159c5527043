/** The page, in a browser, finds what the command finds. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { CommandDoor, type File } from './doors.js'
import { drafts } from './formats/drafts.js'
import { htmlFragment, markdown, plainText } from './formats/renderings.js'
import { browserPath, PageHost, paste } from './web/browser.js'

const inBrowser = browserPath === undefined ? describe.skip : describe

/** The page shows words: it is asked for them, and for all that stands with them. */
inBrowser('the page (needs a chromium)', () => {
  interface Item {
    readonly rule: string
    readonly words: string
    readonly severity: string
    readonly reason: string
  }
  let command: CommandDoor
  let host: PageHost
  beforeAll(async () => {
    command = new CommandDoor()
    host = await PageHost.start()
  })
  afterAll(async () => {
    command.remove()
    await host.stop()
  })

  /** Lines are the door's own. */
  const item = (rule: string, words: string, severity: string, reason: string): Item => ({
    rule,
    words: words.replace(/\s+/g, ' ').slice(0, 120),
    severity,
    reason: reason.replace(/строке \d+/u, 'строке'),
  })

  async function shown(page: Page, count: number): Promise<Item[]> {
    await page.locator(count > 0 ? `.item:nth-child(${count})` : '.items .none').waitFor()
    const found = await page.evaluate<Item[]>(`[...document.querySelectorAll('.item')].map(one => ({
      rule: one.dataset.rule,
      words: one.querySelector('.place').textContent,
      severity: one.className.split(' ')[1],
      reason: one.querySelector('.reason').textContent,
    }))`)
    return found.map(({ rule, words, severity, reason }) => item(rule, words, severity, reason))
  }

  const expected = async (file: File): Promise<Item[]> =>
    (await command.findings(file)).map(({ rule, start, end, severity, reason }) =>
      item(rule, String(file.source).slice(start, end), severity, reason),
    )

  test('pasted', async () => {
    const page = await host.open()
    for (const draft of drafts) {
      const items = await expected({ name: 'draft.txt', source: plainText(draft) })
      await page.locator('[data-action=new]').click()
      await page.locator('.items .none').waitFor()
      await paste(page, htmlFragment(draft))
      expect([draft.name, await shown(page, items.length)]).toEqual([draft.name, items])
    }
    await page.context().close()
  })

  test('opened as files', async () => {
    const page = await host.open()
    for (const [index, draft] of drafts.entries())
      for (const [extension, render] of [
        ['txt', plainText],
        ['md', markdown],
      ] as const) {
        const file = { name: `draft-${index}.${extension}`, source: render(draft) }
        const items = await expected(file)
        await page.locator('[data-action=new]').click()
        await page.locator('.items .none').waitFor()
        const buffer = Buffer.from(file.source)
        await page.locator('.actions input[type=file]').setInputFiles({ name: file.name, mimeType: '', buffer })
        await page.locator('[role=status]', { hasText: file.name }).waitFor()
        expect([file.name, draft.name, await shown(page, items.length)]).toEqual([file.name, draft.name, items])
      }
    await page.context().close()
  })
})
