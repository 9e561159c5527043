/**
 * Takes the pictures of reports in the READMEs: `npm run pictures`. The command checks the example draft, its HTML report is
 * opened in the Chromium of the system. Those of the page and of VS Code are taken by their tests (PLASHKA_PICTURES=1).
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL, URL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'plashka-pictures-'))

const executablePath = ['chromium', 'chromium-browser', 'google-chrome']
  .map(name => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find(found => found !== '')

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
try {
  for (const [language, name] of [
    ['en', 'report'],
    ['ru', 'report.ru'],
  ]) {
    const report = path.join(folder, `${name}.html`)
    // Ends with 1: the draft has findings.
    const args = ['dist/cli.js', '--lang', language, '-f', 'html', '-o', report, 'examples/draft.md']
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
    if (status !== 1) throw new Error(`The example was to have findings, the command ended with ${status}`)
    const page = await browser.newPage({ viewport: { width: 1040, height: 700 }, deviceScaleFactor: 1.25 })
    await page.goto(pathToFileURL(report).href)
    await page.locator('#drafts article').screenshot({ path: path.join(root, `docs/pictures/${name}.png`) })
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
