/** The extension in a real Firefox, on the pages on which it is tried in chromium. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { FirefoxExtension, type Place } from './firefox.js'
import { firefoxPath } from './marionette.js'
import { hasEditors, mended } from './pages.js'

const suite = firefoxPath === undefined ? describe.skip : describe
const withEditors = hasEditors ? describe : describe.skip

suite('the extension in Firefox (needs a firefox)', () => {
  let extension: FirefoxExtension
  beforeAll(async () => {
    extension = await FirefoxExtension.start()
  })
  afterAll(() => extension.stop())

  describe('on a page whose policy forbids everything', () => {
    beforeAll(() => extension.open('/strict'))

    test('finds in a text area, fixes, and the field undoes it', async () => {
      const value = () => extension.inField(['#plain'], 'return arguments[0].value')
      await extension.call(['#plain'])
      expect(await extension.found()).toEqual(['Бориса Акунина'])
      await extension.fix()
      expect(await value()).toBe('Книга Бориса Акунина (признан иностранным агентом) вышла.')
      await extension.undo(['#plain'])
      expect(await value()).toBe('Книга Бориса Акунина вышла.')
    })

    test('marks in formatted text without a change of the page, fixes, and the editor undoes it', async () => {
      const whole = () => extension.inField(['html'], 'return arguments[0].innerHTML')
      const before = await whole()
      await extension.call(['#rich p'])
      await extension.inPanel(
        `await until(() => document.querySelector('.item .place')?.textContent === 'Борис Акунин')`,
      )
      const marked = `const found = [...(CSS.highlights.get('plashka') ?? [])].map(String); return found`
      for (let tries = 0; tries < 50 && ((await extension.inField(['html'], marked)) as string[]).length === 0; tries++)
        await new Promise(resolve => setTimeout(resolve, 100))
      expect(await extension.inField(['html'], marked)).toEqual(['Борис Акунин'])
      expect(await whole()).toBe(before)
      await extension.fix()
      expect(await extension.inField(['#rich p'], 'return arguments[0].innerHTML')).toBe(
        'Об этом сообщил <b>Борис</b> Акунин (признан иностранным агентом) вчера.',
      )
      await extension.undo(['#rich'])
      expect(await whole()).toBe(before)
    })

    test('does not read a password', async () => {
      await extension.call(['#secret'])
      await extension.inPanel(
        `await until(() => document.querySelector('.status').textContent.startsWith('Put the cursor into a field with text'))`,
      )
      expect(await extension.inPanel(`return document.querySelectorAll('.item').length`)).toBe(0)
    })
  })

  test('types into an editor that keeps a model of its own', async () => {
    await extension.open('/messenger')
    await extension.call(['#message'])
    expect(await extension.found()).toEqual(['Медуза'])
    await extension.fix()
    expect(await extension.inField(['#message'], 'return arguments[0].innerText')).toBe(
      'Пишет «Медуза» (признана иностранным агентом и нежелательной организацией в РФ).',
    )
  })

  withEditors('in editors of content systems (needs those of npm)', () => {
    test.each<[string, string, readonly string[], string]>([
      ['TinyMCE, in its frame', '/tinymce', ['iframe'], 'body'],
      ['CKEditor', '/ckeditor', [], '.ck-content'],
      ['CKEditor in a frame', '/framed', ['#outer'], '.ck-content'],
    ])('%s: finds, fixes, and the editor undoes it', async (_, address, frames, editor) => {
      const place: Place = [...frames, `${editor} p`]
      const words = () => extension.inField(place, 'return arguments[0].innerText')
      await extension.open(address)
      await extension.call(place)
      expect(await extension.found()).toEqual(['Борис Акунин'])
      await extension.fix()
      expect(await words()).toBe(mended)
      await extension.undo([...frames, editor])
      expect(await words()).toBe('Об этом сообщил Борис Акунин вчера.')
    })
  })
})
