/** Pictures for the documentation, taken by the tests where `PLASHKA_PICTURES` is set. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['PLASHKA_PICTURES'])
    await page.screenshot({ path: fileURLToPath(new URL(`../docs/pictures/${name}.png`, import.meta.url)) })
}
