/** Formats on the command line: by the extension, as the config has them read. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Sandbox } from './sandbox.js'

jest.setTimeout(60_000)

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
