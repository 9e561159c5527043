/** Which files a run finds. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ExtensionsOf } from '../../src/workspace/extensions.js'
import { findFiles } from '../../src/workspace/files.js'
import { ignoresOf } from '../../src/workspace/ignore.js'

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
  options: { ignore?: boolean; ignorePath?: string; mayMatchNothing?: boolean; extensions?: ExtensionsOf } = {},
) {
  const { mayMatchNothing = false, extensions = () => Promise.resolve(new Set(['.txt', '.md', '.txt.erb'])) } = options
  const found = await findFiles(inputs, { cwd, extensions, ignores: ignoresOf(options, cwd), mayMatchNothing })
  return found.map(({ path: name, problem, fault }) => [name, problem?.en, fault?.en].filter(Boolean).join(': '))
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

test('a glob means neither what is ignored nor what is no draft, unless it leads there by name', async () => {
  write('news/a.txt', 'news/b.txt', 'node_modules/c/d.txt', '~$a.txt')
  writeFileSync(path.join(cwd, '.plashkaignore'), 'b.txt\n')
  expect(await find(['**/*.txt'])).toEqual(['news/a.txt'])
  expect(await find(['node_modules/c/*.txt'])).toEqual(['node_modules/c/d.txt'])
  expect(await find(['news/b*'])).toEqual(['news/b*: No file matches'])
  expect(await find(['news/b.txt'])).toEqual(['news/b.txt: Cannot process specified file: it’s ignored'])
})

test('links are followed, but none that leads back to where it stands, and none to what has been entered', async () => {
  write('news/a.txt', 'news/in/b.txt', 'news-of-old/c.txt')
  symlinkSync(path.join(cwd, 'news'), path.join(cwd, 'news/again'))
  symlinkSync('../..', path.join(cwd, 'news/in/up'))
  symlinkSync('..', path.join(cwd, 'news/in/back'))
  expect(await find(['news'])).toEqual(['news/a.txt', 'news/in/b.txt'])
  symlinkSync('../news-of-old', path.join(cwd, 'news/old'))
  symlinkSync('../news', path.join(cwd, 'news-of-old/new'))
  expect(await find(['news'])).toEqual(['news/a.txt', 'news/in/b.txt', 'news/old/c.txt'])
})

test('extensions in any case, of several parts, and not those of files that stand beside a draft for a while', async () => {
  write('news/A.TXT', 'news/b.Md', 'news/c.txt.ERB', 'news/d.erb', 'news/e.md.orig', 'news/.txt', 'news/~$f.txt')
  write('news/.plashka-00112233445566778899aabbccddeeff.tmp')
  symlinkSync('user@host.1234', path.join(cwd, 'news/.#b.md'))
  expect(await find(['news'])).toEqual(['news/A.TXT', 'news/b.Md', 'news/c.txt.ERB'])
  const extensions = () => Promise.resolve(new Set(['.tmp']))
  expect(await find(['news'], { extensions })).toEqual([])
})

test('what is wrong with one entry is told with it, the others are found', async () => {
  write('news/a.txt')
  symlinkSync('me', path.join(cwd, 'news/me'))
  symlinkSync('nowhere', path.join(cwd, 'news/gone.txt'))
  symlinkSync('nowhere', path.join(cwd, 'news/gone'))
  spawnSync('mkfifo', [path.join(cwd, 'news/pipe.txt')])
  symlinkSync('pipe.txt', path.join(cwd, 'news/to-pipe.txt'))
  symlinkSync('/dev/zero', path.join(cwd, 'news/zero.txt'))
  const loop = `a link that leads back to itself: ${path.join(cwd, 'news/me')}`
  expect(await find(['news'])).toEqual([
    'news/a.txt',
    'news/gone.txt: a link that leads nowhere: there is no nowhere',
    `news/me: ${loop}`,
  ])
  expect(await find(['news/gone'])).toEqual(['news/gone: a link that leads nowhere: there is no nowhere'])
  expect(await find(['news/me', 'news/pipe.txt', 'news/zero.txt', 'news/a.txt'])).toEqual([
    'news/a.txt',
    `news/me: ${loop}`,
    'news/pipe.txt: not read, as it is a pipe, a socket or a device: news/pipe.txt',
    'news/zero.txt: not read, as it is a pipe, a socket or a device: news/zero.txt',
  ])
})

test('a file that several names stand for is found once', async () => {
  write('news/a.txt', 'news/b.txt')
  expect(await find(['news', 'news/a.txt', './news/*.txt', 'news/a.txt'])).toEqual(['news/a.txt', 'news/b.txt'])
})

test('each folder is searched by its own config; one whose config is at fault is told, once for all below', async () => {
  write('news/a.txt', 'news/own/b.qmd', 'news/own/c.txt', 'news/bad/d.txt', 'news/bad/deep/e.txt')
  const fault = new Error('config: no such key')
  const extensions: ExtensionsOf = folder =>
    folder.includes('bad')
      ? Promise.reject(fault)
      : Promise.resolve(new Set([folder.includes('own') ? '.qmd' : '.txt']))
  expect(await find(['.'], { extensions })).toEqual(['news/a.txt', 'news/bad: config: no such key', 'news/own/b.qmd'])
})

test.each(['NFC', 'NFD'] as const)(
  'a name in %s is found by a name, a glob and an ignore file in the other form',
  async form => {
    const other = form === 'NFC' ? 'NFD' : 'NFC'
    const kept = ['май/ёж.txt', 'май/йод.txt', 'май/чай/й.txt'].map(name => name.normalize(form))
    write(...kept)
    const [hedgehog, iodine, tea] = kept as [string, string, string]
    expect(await find([hedgehog.normalize(other)])).toEqual([hedgehog])
    expect(await find(['май/*.txt'.normalize(other)])).toEqual([hedgehog, iodine].sort())
    expect(await find(['май/**/{й,ё}*.txt'.normalize(other)])).toEqual([...kept].sort())
    writeFileSync(path.join(cwd, '.plashkaignore'), 'май/ё*\nчай/\n'.normalize(other))
    expect(await find(['.'])).toEqual([iodine])
    expect(await find([tea])).toEqual([`${tea}: Cannot process specified file: it’s ignored`])
  },
)
