/** Formats on the command line: by the extension, as the config has them read. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Sandbox } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

const plashka = (...args: string[]) => sandbox.run(['--as-of', '2024-11-30', ...args])
const page = '<nav><a href="/t">Талибан</a></nav>\n<p>Пишет <a href="/a">Борис Акунин</a>.</p>\n'

test('HTML is checked and mended as the config has it read', async () => {
  sandbox.write('a.html', page)
  expect((await plashka('a.html')).out).toMatch(/1:19-1:26 .*missing-notice[\s\S]*2:23-2:35 .*missing-notice/)
  sandbox.write('.plashkarc.yml', 'formats: { html: { exclude: [nav] } }\n')
  expect((await plashka('--fix', 'a.html')).code).toBe(0)
  expect(readFileSync(path.join(sandbox.folder, 'a.html'), 'utf8')).toBe(
    page.replace('</a>.', '</a> (признан иностранным агентом).'),
  )
})

test('a selector that cannot be used is named', async () => {
  sandbox.write('a.html', page)
  sandbox.write('.plashkarc.yml', "formats: { html: { exclude: [nav, 'p:first-child'] } }\n")
  const { code, err } = await plashka('a.html')
  expect(code).toBe(2)
  expect(err).toContain('.plashkarc.yml: formats.html.exclude.1: “p:first-child” cannot be selected by')
})

test('what the config leaves alone is neither checked nor written into', async () => {
  const text = 'Пишет @@Борис Акунин@@.\n'
  sandbox.write('a.txt', text)
  sandbox.write('.plashkarc.yml', "leave: ['@@[^@]+@@']\n")
  expect((await plashka('--fix', 'a.txt')).code).toBe(0)
  expect(readFileSync(path.join(sandbox.folder, 'a.txt'), 'utf8')).toBe(text)
})

test('a pattern that is none is named', async () => {
  sandbox.write('a.txt', 'Слово.\n')
  sandbox.write('.plashkarc.yml', "leave: ['@@', '(?=a)']\n")
  const { code, err } = await plashka('a.txt')
  expect(code).toBe(2)
  expect(err).toContain(
    '.plashkarc.yml: leave.1: “(?=a)” is no regular expression of RE2, or matches nothing at all; RE2 has no back references and no lookaround',
  )
})

test('MDX is checked', async () => {
  sandbox.write('a.mdx', 'import A from "./a"\n\n<A b={c}>\n\nПишет Борис Акунин.\n\n</A>\n')
  expect((await plashka('a.mdx')).out).toMatch(/5:7-5:19 .*missing-notice/)
})

describe('extensions of the config', () => {
  const draft = 'Пишет `Борис Акунин`, он же Борис Акунин.\n'

  test('name the format, in folders, in any case and of several parts, and go before the usual ones', async () => {
    sandbox.write('.plashkarc.yml', 'extensions: { .qmd: markdown, .Rmd: markdown, .txt.erb: text, .txt: markdown }\n')
    for (const name of ['a.qmd', 'b.rmd', 'c.TXT.erb', 'd.txt', 'e.erb', 'f.html.erb'])
      sandbox.write(`news/${name}`, draft)
    const { code, out } = await plashka('-f', 'json', 'news')
    const { files } = JSON.parse(out) as { files: { path: string; messages: { column: number }[] }[] }
    expect(code).toBe(1)
    expect(files.map(({ path: name, messages }) => [name, messages.map(({ column }) => column)])).toEqual([
      ['news/a.qmd', [29]],
      ['news/b.rmd', [29]],
      ['news/c.TXT.erb', [8]],
      ['news/d.txt', [29]],
    ])
    expect((await plashka('--fix', 'news/d.txt', 'news/c.TXT.erb')).code).toBe(0)
    const notice = ' (признан иностранным агентом)'
    const fixed = readFileSync(path.join(sandbox.folder, 'news/d.txt'), 'utf8')
    expect(fixed).toBe(draft.replace('.\n', `${notice}.\n`))
  })

  test('count in the folder of their config', async () => {
    sandbox.write('site/.plashkarc.yml', 'extensions: { .njk: html }\n')
    sandbox.write('site/a.njk', page)
    sandbox.write('b.njk', page)
    const { code, out } = await plashka('.')
    expect([code, out.match(/^\S+$/gm)]).toEqual([1, ['site/a.njk']])
  })

  test('that no format has, or that are none, are told with the nearest right word, whatever stands in the folder', async () => {
    sandbox.write('a.qmd', draft)
    sandbox.write('.plashkarc.yml', 'extensions: { .qmd: markdwn }\n')
    const { code, out, err } = await plashka('.')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('.plashkarc.yml: extensions..qmd: expected one of text, markdown,')
    expect(err).toContain('did you mean “markdown”?')
    sandbox.write('.plashkarc.yml', "extensions: { qmd: markdown, '.html': '' }\n")
    const wrong = await plashka('.')
    expect([wrong.code, wrong.err]).toEqual([
      2,
      'plashka: .plashkarc.yml: extensions.qmd: expected an extension with its dot, such as “.qmd” or “.txt.erb”\n' +
        '.plashkarc.yml: extensions..html: expected text that is not blank\n',
    ])
  })
})

test.each([
  ['windows-1251', 'x-mac-cyrillic'],
  ['x-mac-cyrillic', 'windows-1251'],
])('a draft in %s is mended in it, and not taken for %s', async encoding => {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  const bytesOf = (text: string): Uint8Array => Uint8Array.from(Array.from(text), letter => letters.indexOf(letter))
  const text = 'Сегодня движение «Талибан» сообщило о переговорах.\nЯвка делегаций была полной.\n'
  sandbox.write('a.txt', bytesOf(text))
  expect((await plashka('--fix', 'a.txt')).code).toBe(0)
  expect(new TextDecoder(encoding).decode(readFileSync(path.join(sandbox.folder, 'a.txt')))).toBe(
    text.replace('»', '» (признано террористической организацией и запрещено в РФ)'),
  )
})

test('a draft in two encodings is told, with the place, and left as it is', async () => {
  const bytes = Buffer.concat([
    Buffer.from('Талибан сообщил.\nСлово '),
    Buffer.of(0xe4, 0xe0),
    Buffer.from(' конец.\n'),
  ])
  sandbox.write('a.txt', bytes)
  sandbox.write('b.txt', 'Погода.\n')
  const { code, out } = await plashka('--fix', '.')
  expect(code).toBe(2)
  expect(out).toContain(
    'This file is UTF-8 only in part: the byte 0xE4 in line 2, column 7 is not: save all of it as UTF-8',
  )
  expect(out).toContain('b.txt: no issues found')
  expect(readFileSync(path.join(sandbox.folder, 'a.txt'))).toEqual(bytes)
})
