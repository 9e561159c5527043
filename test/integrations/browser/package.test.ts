/** What the extension may do, and that it says everything in both languages. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { manifestFor } from '../../../integrations/browser/manifest.js'

const folder = new URL('../../../integrations/browser/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const catalog = (language: string) =>
  JSON.parse(read(`static/_locales/${language}/messages.json`)) as Record<string, { readonly message: string }>

test.each(['chromium', 'firefox'] as const)(
  '%s: sees the tab in which it is called, and connects to nothing',
  browser => {
    const manifest = manifestFor(browser, '1.2.3')
    expect(manifest.permissions.filter(name => name !== 'sidePanel')).toEqual(['activeTab', 'scripting'])
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['host_permissions']))
    expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(['content_scripts']))
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'")
  },
)

test('both languages have the phrases that are said, and no others', () => {
  const phrases = [...read('src/panel/words.ts').matchAll(/^ {2}\| '(\w+)'$/gmu)].map(([, phrase]) => phrase!)
  const all = [...phrases, 'check', 'description', 'language', 'name'].sort()
  for (const language of ['ru', 'en']) expect(Object.keys(catalog(language)).sort()).toEqual(all)
})

test('Russian is in Russian, with the holes of English', () => {
  const holes = (text: string): string[] => (text.match(/\$\d/gu) ?? []).sort()
  for (const [name, { message }] of Object.entries(catalog('ru'))) {
    if (name !== 'language') expect(message).toMatch(/[а-яё]/iu)
    expect(holes(message)).toEqual(holes(catalog('en')[name]!.message))
  }
})
