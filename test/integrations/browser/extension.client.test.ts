/** The extension in a real chromium: on a page whose policy forbids everything, and in the editors of content systems. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { folder as clients } from '../../../.ci/npm.js'
import { lexiconFile, registryFile } from '../../../src/knowledge/artefact.js'
import { packed } from '../../../src/knowledge/bundle/format.js'
import { publicText, signedBy } from '../../../src/knowledge/bundle/keys.js'
import { browserPath } from '../../web/browser.js'
import { Extension, type Answer } from './extension.js'

jest.setTimeout(30_000)

const text = 'Об этом сообщил <b>Борис</b> Акунин вчера.'
const mended = 'Об этом сообщил Борис Акунин (признан иностранным агентом) вчера.'

const strict = `<textarea id="plain" rows="3" cols="60">Книга Бориса Акунина вышла.</textarea>
<div id="rich" contenteditable><h1>Новости</h1><p>${text}</p></div>
<input id="secret" type="password" value="Борис Акунин">`

/** An editor that keeps a model of its text, as those of messengers do, and takes back whatever it has not written itself. */
const messenger = `<div id="message" contenteditable>Пишет «Медуза».</div>
<script>
  const field = document.querySelector('#message')
  let model = field.textContent
  const draw = () => field.textContent === model || (field.textContent = model)
  new MutationObserver(draw).observe(field, { characterData: true, childList: true, subtree: true })
  field.addEventListener('beforeinput', event => {
    event.preventDefault()
    const [range] = event.getTargetRanges()
    model = model.slice(0, range.startOffset) + (event.data ?? '') + model.slice(range.endOffset)
    draw()
  })
</script>`

const scripted = (script: string, page: string): string => `<script src="/npm/${script}"></script>${page}`
const tinymce = scripted(
  'tinymce/tinymce.min.js',
  `<textarea id="editor"><p>${text}</p></textarea>
<script>tinymce.init({ selector: '#editor', license_key: 'gpl', promotion: false, branding: false })</script>`,
)
const ckeditor = scripted(
  'ckeditor5/dist/browser/ckeditor5.umd.js',
  `<div id="editor"><p>${text}</p></div>
<script>
  const { ClassicEditor, Essentials, Paragraph, Bold } = CKEDITOR
  const plugins = [Essentials, Paragraph, Bold]
  ClassicEditor.create({ attachTo: document.querySelector('#editor'), licenseKey: 'GPL', plugins })
</script>`,
)
const framed = '<iframe id="outer" src="/ckeditor" style="width: 90%; height: 20em"></iframe>'

const pages: Readonly<Record<string, Answer>> = Object.fromEntries(
  Object.entries({ strict, messenger, tinymce, ckeditor, framed }).map(([name, body]) => [
    `/${name}`,
    {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8">${body}`,
      ...(name === 'strict' && { policy: "default-src 'none'" }),
    },
  ]),
)

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' }

function site(address: string): Answer | undefined {
  const file = address.startsWith('/npm/') ? path.join(clients, address.slice('/npm/'.length)) : undefined
  if (file === undefined) return pages[address]
  return existsSync(file) ? { type: types[path.extname(file)] ?? 'text/plain', body: readFileSync(file) } : undefined
}

const suite = browserPath === undefined ? describe.skip : describe
const withClients = existsSync(clients) ? describe : describe.skip

suite('the extension (needs a chromium)', () => {
  let extension: Extension
  let page: Page
  let panel: Page
  beforeAll(async () => {
    extension = await Extension.start(site)
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
