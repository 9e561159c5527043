/** The extension in a real chromium: on a page whose policy forbids everything, and in the editors of content systems. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { lexiconFile, registryFile } from '../../../src/knowledge/artefact.js'
import { packed } from '../../../src/knowledge/bundle/format.js'
import { publicText, signedBy } from '../../../src/knowledge/bundle/keys.js'
import { browserPath } from '../../web/browser.js'
import { Extension } from './extension.js'
import { hasEditors, mended } from './pages.js'

const suite = browserPath === undefined ? describe.skip : describe
const withClients = hasEditors ? describe : describe.skip

suite('the extension (needs a chromium)', () => {
  let extension: Extension
  let page: Page
  let panel: Page
  beforeAll(async () => {
    extension = await Extension.start()
    ;({ page, panel } = extension)
  })
  afterAll(() => extension.stop())

  describe('on a page whose policy forbids everything', () => {
    beforeAll(() => extension.open('/strict'))

    test('finds in a text area, fixes, and the field undoes it', async () => {
      const field = page.locator('#plain')
      await extension.call(field)
      expect(await extension.found()).toEqual(['Бориса Акунина'])
      await extension.fix()
      expect(await field.inputValue()).toBe('Книга Бориса Акунина (признан иностранным агентом) вышла.')
      await field.press('Control+z')
      expect(await field.inputValue()).toBe('Книга Бориса Акунина вышла.')
    })

    test('marks in formatted text without a change of the page, fixes, and the editor undoes it', async () => {
      const before = await page.locator('html').innerHTML()
      await extension.call(page.locator('#rich p'))
      await panel.locator('.item .place', { hasText: /^Борис Акунин$/u }).waitFor()
      await page.waitForFunction("CSS.highlights.get('plashka')?.size > 0")
      const marked = await page.evaluate<string[]>("[...CSS.highlights.get('plashka')].map(String)")
      expect(marked).toEqual(['Борис Акунин'])
      expect(await page.locator('html').innerHTML()).toBe(before)
      await extension.fix()
      expect(await page.locator('#rich p').innerHTML()).toBe(
        'Об этом сообщил <b>Борис</b> Акунин (признан иностранным агентом) вчера.',
      )
      await page.locator('#rich').press('Control+z')
      expect(await page.locator('html').innerHTML()).toBe(before)
    })

    test('does not read a password', async () => {
      await extension.call(page.locator('#secret'))
      await panel.locator('.status', { hasText: 'Put the cursor into a field with text' }).waitFor()
      expect(await panel.locator('.item').count()).toBe(0)
    })

    test('goes by the settings of its user, and keeps them', async () => {
      await extension.call(page.locator('#plain'))
      await extension.found()
      await panel.locator('.settings summary').click()
      await panel.locator('[name=profile]').selectOption('site')
      await panel.locator('.items .none').waitFor()
      await panel.reload()
      await panel.locator('.settings summary').click()
      expect(await panel.locator('[name=profile]').inputValue()).toBe('site')
      await panel.locator('[name=profile]').selectOption('media')
      await panel.locator('[name=style]').selectOption('clause')
      await extension.call(page.locator('#plain'))
      await extension.found()
      await extension.fix()
      expect(await page.locator('#plain').inputValue()).toBe(
        'Книга Бориса Акунина, признанного иностранным агентом, вышла.',
      )
      await panel.locator('[name=style]').selectOption('inline')
    })
  })

  describe('lists from a file', () => {
    const [own, other] = [generateKeyPairSync('ed25519').privateKey, generateKeyPairSync('ed25519').privateKey]
    let whole: string
    beforeAll(() => {
      const parts = { registry: readFileSync(registryFile), lexicon: readFileSync(lexiconFile) }
      whole = packed({ made: '', plashka: '1.0.0', registers: {} }, parts, () => [])
    })
    /** With a day of its own, signed by a key. */
    function bundle(day: string, key: KeyObject): string {
      const envelope = JSON.parse(whole) as { readonly manifest: string }
      const manifest = envelope.manifest.replace('"made":""', `"made":"${day}T12:00:00.000Z"`)
      return JSON.stringify({ ...envelope, manifest, signatures: signedBy([key])(manifest) })
    }
    /** What is said once a file has been dropped. */
    async function taken(content: string): Promise<string> {
      await extension.quiet()
      const buffer = Buffer.from(content)
      await panel.locator('footer input[type=file]').setInputFiles({ name: 'lists.json', mimeType: '', buffer })
      return extension.status()
    }
    async function believe(key: string): Promise<void> {
      await panel.locator('[name=keys]').fill(key)
      await panel.locator('[name=keys]').blur()
    }

    test('are taken unverified where no key is known, and said to be so', async () => {
      expect(await taken(bundle('2026-11-20', other))).toMatch(
        /was not verified: no public key stands in the settings/u,
      )
    })

    test('are taken of a key that is believed, of no other, and none that are older', async () => {
      await believe(publicText(own))
      expect(await taken(bundle('2026-11-26', other))).toMatch(/It is not signed by any of the keys/u)
      expect(await taken(bundle('2026-11-26', own))).toBe(
        'The lists are those of lists.json now, whose signature is right.',
      )
      expect(await taken(bundle('2026-11-25', own))).toMatch(/It is older than the lists that are here/u)
    })

    test('a key that is none is told', async () => {
      await believe('ключ')
      expect(await panel.locator('.settings [role=alert]').innerText()).toMatch(/^“ключ” is no public key/u)
      await believe('')
    })
  })

  test('types into an editor that keeps a model of its own', async () => {
    await extension.open('/messenger')
    await extension.call(page.locator('#message'))
    expect(await extension.found()).toEqual(['Медуза'])
    await extension.fix()
    expect(await page.locator('#message').innerText()).toBe(
      'Пишет «Медуза» (признана иностранным агентом и нежелательной организацией в РФ).',
    )
  })

  withClients('in editors of content systems (needs those of npm)', () => {
    test.each<[string, string, (page: Page) => Locator]>([
      ['TinyMCE, in its frame', '/tinymce', page => page.frameLocator('iframe').locator('body p')],
      ['CKEditor', '/ckeditor', page => page.locator('.ck-content p')],
      ['CKEditor in a frame', '/framed', page => page.frameLocator('#outer').locator('.ck-content p')],
    ])('%s: finds, fixes, and the editor undoes it', async (_, address, fieldIn) => {
      await extension.open(address)
      const field = fieldIn(page)
      await extension.call(field)
      expect(await extension.found()).toEqual(['Борис Акунин'])
      await extension.fix()
      expect(await field.innerText()).toBe(mended)
      await page.bringToFront()
      await page.keyboard.press('Control+z')
      expect(await field.innerText()).toBe('Об этом сообщил Борис Акунин вчера.')
    })
  })
})
