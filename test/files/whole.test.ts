/** Files written whole, over others. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { outputTo } from '../../src/files/output.js'
import type { Renaming } from '../../src/files/rename.js'
import { isTemporary } from '../../src/files/temporary.js'
import { WholeFile, writeWhole } from '../../src/files/whole.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plashka-whole-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => path.join(folder, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')
const write = (name: string, text: string, mode = 0o644): void => {
  writeFileSync(at(name), text)
  chmodSync(at(name), mode)
}
/** Nothing is left over, whatever happened. */
const entries = (): string[] => readdirSync(folder).sort()

test('a new file, in folders that are made; an old one keeps its mode, and the time is that of the writing', () => {
  writeWhole(at('a/b/new.txt'), 'new')
  expect(read('a/b/new.txt')).toBe('new')
  write('old.txt', 'old', 0o2750)
  const before = statSync(at('old.txt'))
  writeWhole(at('old.txt'), 'later')
  const after = statSync(at('old.txt'))
  expect([read('old.txt'), after.mode & 0o7777]).toEqual(['later', before.mode & 0o7777])
  expect(after.mtimeMs).toBeGreaterThanOrEqual(before.mtimeMs)
  writeWhole(at('hidden.txt'), 'x', { mode: 0o600 })
  expect(statSync(at('hidden.txt')).mode & 0o777).toBe(0o600)
  expect(entries()).toEqual(['a', 'hidden.txt', 'old.txt'])
})

const isRoot = process.getuid?.() === 0
const asRoot = isRoot ? test : test.skip

asRoot('the owner stays', () => {
  write('draft.txt', 'old', 0o640)
  chownSync(at('draft.txt'), 1234, 4321)
  writeWhole(at('draft.txt'), 'new')
  const { uid, gid, mode } = statSync(at('draft.txt'))
  expect([uid, gid, mode & 0o777, read('draft.txt')]).toEqual([1234, 4321, 0o640, 'new'])
})

test('while it is written it has a name that nobody can guess or forestall, whatever its own is, and nobody can read it', () => {
  const name = `${'я'.repeat(124)}.txt`
  write(name, 'old', 0o600)
  const seen = new Set<string>()
  for (let run = 0; run < 3; run += 1) {
    const file = new WholeFile(at(name))
    file.write('new')
    const [temporary] = entries().filter(entry => entry !== name)
    expect([isTemporary(temporary!), temporary!.length < 60]).toEqual([true, true])
    expect([statSync(at(temporary!)).mode & 0o777, read(name)]).toEqual([0o600, run === 0 ? 'old' : 'new'])
    seen.add(temporary!)
    file.commit()
  }
  expect([seen.size, read(name), entries()]).toEqual([3, 'new', [name]])
})

test('what is given up leaves the old file and nothing else', () => {
  write('draft.txt', 'old')
  const file = new WholeFile(at('draft.txt'))
  file.write('new')
  file.discard()
  expect([read('draft.txt'), entries()]).toEqual(['old', ['draft.txt']])
})

describe('a link stays one, and what it names is written', () => {
  test('there', () => {
    mkdirSync(at('deep'))
    write('deep/draft.txt', 'old')
    symlinkSync('deep/draft.txt', at('link.txt'))
    writeWhole(at('link.txt'), 'new')
    expect([read('deep/draft.txt'), lstatSync(at('link.txt')).isSymbolicLink()]).toEqual(['new', true])
    expect(readdirSync(at('deep'))).toEqual(['draft.txt'])
  })

  test('or not there yet', () => {
    symlinkSync('later.txt', at('link.txt'))
    writeWhole(at('link.txt'), 'new')
    expect([read('later.txt'), lstatSync(at('link.txt')).isSymbolicLink()]).toEqual(['new', true])
  })

  test('but for one that names itself', () => {
    symlinkSync('me', at('me'))
    expect(() => writeWhole(at('me'), 'new')).toThrow(expect.objectContaining({ code: 'ELOOP' }))
  })
})

describe('refuses', () => {
  test('a read-only file, for root as well', () => {
    write('draft.txt', 'old', 0o444)
    expect(() => writeWhole(at('draft.txt'), 'new')).toThrow(`not written, as it is read-only: ${at('draft.txt')}`)
    expect([read('draft.txt'), entries()]).toEqual(['old', ['draft.txt']])
  })

  test('a file with other names, which would part', () => {
    write('draft.txt', 'old')
    linkSync(at('draft.txt'), at('other.txt'))
    expect(() => writeWhole(at('draft.txt'), 'new')).toThrow('one file under 2 names')
    expect([read('draft.txt'), read('other.txt')]).toEqual(['old', 'old'])
  })

  test('a folder, a pipe', () => {
    mkdirSync(at('folder'))
    expect(() => writeWhole(at('folder'), 'new')).toThrow(expect.objectContaining({ code: 'EISDIR' }))
    spawnSync('mkfifo', [at('pipe')])
    expect(() => writeWhole(at('pipe'), 'new')).toThrow('a pipe, a socket or a device')
  })

  test('a file that has changed, or gone, since it was read', () => {
    write('draft.txt', 'read')
    const over = readFileSync(at('draft.txt'))
    const file = new WholeFile(at('draft.txt'), { over })
    file.write('mended')
    writeFileSync(at('draft.txt'), 'read and edited')
    expect(() => file.commit()).toThrow('somebody else has changed it since it was read')
    expect([read('draft.txt'), entries()]).toEqual(['read and edited', ['draft.txt']])
    rmSync(at('draft.txt'))
    expect(() => writeWhole(at('draft.txt'), 'mended', { over })).toThrow('somebody else has changed it')
    expect(entries()).toEqual([])
  })

  test('a folder that cannot hold it, by the name that people know', () => {
    write('file', '')
    expect(() => writeWhole(at('file/draft.txt'), 'new')).toThrow(/ENOTDIR|EEXIST/)
    const long = at(`${'a'.repeat(300)}.txt`)
    expect(() => writeWhole(long, 'new')).toThrow(expect.objectContaining({ code: 'ENAMETOOLONG', path: long }))
    expect(entries()).toEqual(['file'])
  })
})

/** As Windows has it: a file that somebody has open cannot be replaced. */
describe('on Windows', () => {
  const errorOf = (code: string): Error => Object.assign(new Error(`${code}: operation not permitted`), { code })

  function windows(codes: readonly string[]): Renaming & { readonly waits: number[] } {
    const failures = [...codes]
    const waits: number[] = []
    return {
      waits,
      patience: [10, 20, 40],
      wait: milliseconds => waits.push(milliseconds),
      rename(from, to) {
        const code = failures.shift()
        if (code !== undefined) throw errorOf(code)
        renameSync(from, to)
      },
    }
  }

  test.each([
    ['a virus scanner has it for a moment', ['EPERM', 'EBUSY'], [10, 20]],
    ['until the last attempt', ['EACCES', 'EACCES', 'EACCES'], [10, 20, 40]],
    ['never', [], []],
  ])('%s', (_, codes, waits) => {
    write('draft.txt', 'old')
    const renaming = windows(codes)
    writeWhole(at('draft.txt'), 'new', { renaming })
    expect([read('draft.txt'), renaming.waits, entries()]).toEqual(['new', waits, ['draft.txt']])
  })

  test.each([
    ['an editor holds it', ['EBUSY', 'EBUSY', 'EBUSY', 'EBUSY'], 'EBUSY', [10, 20, 40]],
    ['the disk is full', ['ENOSPC'], 'ENOSPC', []],
  ])('%s: told by its name, and nothing is left over', (_, codes, code, waits) => {
    write('draft.txt', 'old')
    const renaming = windows(codes)
    expect(() => writeWhole(at('draft.txt'), 'new', { renaming })).toThrow(
      expect.objectContaining({ code, path: at('draft.txt') }),
    )
    expect([read('draft.txt'), renaming.waits, entries()]).toEqual(['old', waits, ['draft.txt']])
  })

  test('what an editor saves while it is waited for is not overwritten', () => {
    write('draft.txt', 'old')
    const renaming = { ...windows(['EBUSY']), wait: () => writeFileSync(at('draft.txt'), 'edited') }
    const over = Buffer.from('old')
    expect(() => writeWhole(at('draft.txt'), 'new', { renaming, over })).toThrow('somebody else has changed it')
    expect([read('draft.txt'), entries()]).toEqual(['edited', ['draft.txt']])
  })
})

test('a report goes to a device or a pipe as it is, and to a file whole', () => {
  const output = outputTo('/dev/null')
  output.write('report')
  output.commit()
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  const file = outputTo(at('report.json'))
  file.write('{')
  expect(existsSync(at('report.json'))).toBe(false)
  file.write('}')
  file.commit()
  expect([read('report.json'), entries()]).toEqual(['{}', ['report.json']])
})
