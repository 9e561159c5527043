/** Which files a run finds. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { findFiles } from '../../src/cli/files.js'
import { ignoresOf } from '../../src/cli/ignore.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'plashka-files-'))
})
afterEach(() => {
  rmSync(cwd, { recursive: true })
})

const write = (...names: readonly string[]): void => {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true })
    writeFileSync(path.join(cwd, name), name.endsWith('ignore') ? 'old\n/news/b.txt\n' : 'text')
  }
}

async function find(
  inputs: readonly string[],
  options: { ignore?: boolean; ignorePath?: string; mayMatchNothing?: boolean } = {},
) {
  const { mayMatchNothing = false } = options
  const extensions = () => Promise.resolve(new Set(['.txt', '.md']))
  const found = await findFiles(inputs, { cwd, extensions, ignores: ignoresOf(options, cwd), mayMatchNothing })
  return found.map(({ path: name, problem }) => (problem === undefined ? name : `${name}: ${problem.en}`))
}

test('of folders, the files of known formats by path, those of packages left out', async () => {
  write('news/b.txt', 'news/a.md', 'news/c.html', 'news/deep/d.txt', 'news/node_modules/e.txt', 'f.txt')
  expect(await find(['news'])).toEqual(['news/a.md', 'news/b.txt', 'news/deep/d.txt'])
  expect(await find(['.'])).toEqual(['f.txt', 'news/a.md', 'news/b.txt', 'news/deep/d.txt'])
})

test('what is ignored in a folder is passed over, what is named and ignored is said', async () => {
  write('.plashkaignore', 'news/a.txt', 'news/b.txt', 'news/old/c.txt')
  expect(await find(['news'])).toEqual(['news/a.txt'])
  expect(await find(['news'], { ignore: false })).toEqual(['news/a.txt', 'news/b.txt', 'news/old/c.txt'])
  expect(await find(['news/b.txt'])).toEqual(['news/b.txt: Cannot process specified file: it’s ignored'])
})

test('the nearest ignore file counts, one that is named goes before it', async () => {
  write('.plashkaignore', 'news/old/c.txt', 'other/ignore', 'news/b.txt')
  writeFileSync(path.join(cwd, 'news/.plashkaignore'), 'b.txt\n')
  expect(await find(['news'])).toEqual(['news/old/c.txt'])
  expect(await find(['news'], { ignorePath: 'other/ignore' })).toEqual(['news/b.txt', 'news/old/c.txt'])
  await expect(async () => find(['news'], { ignorePath: 'nowhere' })).rejects.toThrow('nowhere')
})

test('globs, names with brackets, names of nothing', async () => {
  write('news/a.txt', 'news/b.md', 'news/[c].txt')
  expect(await find(['news/*.txt'])).toEqual(['news/[c].txt', 'news/a.txt'])
  expect(await find(['nowhere.txt', 'news/a.txt'])).toEqual(['news/a.txt', 'nowhere.txt: No such file or folder'])
  expect(await find(['olds/*.txt', 'news/a.txt'])).toEqual(['news/a.txt', 'olds/*.txt: No file matches'])
  expect(await find(['olds/*.txt', 'news/a.txt'], { mayMatchNothing: true })).toEqual(['news/a.txt'])
})

test('links are followed, circles of them once', async () => {
  write('news/a.txt')
  symlinkSync(path.join(cwd, 'news'), path.join(cwd, 'news/again'))
  expect(await find(['news'])).toEqual(['news/a.txt', 'news/again/a.txt'])
})
