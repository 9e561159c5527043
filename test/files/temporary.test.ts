/** What killed processes leave beside a file goes when the next one writes there, and nothing else does. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { isTemporary, temporaryBeside } from '../../src/files/temporary.js'
import { writeWhole } from '../../src/files/whole.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plashka-temporary-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const draft = (): string => path.join(folder, 'draft.md')
const hex = (number: number): string => number.toString(16).padStart(8, '0')
/** A name as this process gives it, with another writer. */
const nameBy = (writer: number): string =>
  path.basename(temporaryBeside(draft())).replace(hex(process.pid), hex(writer))
const leave = (name: string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, 'half')
  return file
}
const written = (): readonly string[] => {
  writeWhole(draft(), 'whole')
  return readdirSync(folder).sort()
}

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid

test('what a process that has ended has left goes', () => {
  leave(nameBy(ended))
  expect(isTemporary(nameBy(ended))).toBe(true)
  expect(written()).toEqual(['draft.md'])
})

test('what a process writes that still runs stays', () => {
  const name = nameBy(process.ppid)
  leave(name)
  expect(written()).toEqual([name, 'draft.md'])
})

test('what a process on another machine writes stays for an hour', () => {
  const [young, old] = ['1', '2'].map(digit => `.plashka-0000000${digit}${hex(ended)}0011223344556677.tmp`)
  leave(young!)
  const hoursAgo = Date.now() / 1000 - 7200
  utimesSync(leave(old!), hoursAgo, hoursAgo)
  expect(written()).toEqual([young, 'draft.md'])
})

test('what is only called alike stays: a folder, a link, a file of another name', () => {
  const names = ['1', '2'].map(digit => nameBy(ended).replace(/.(?=\.tmp$)/, digit))
  mkdirSync(path.join(folder, names[0]!))
  symlinkSync('/etc/hostname', path.join(folder, names[1]!))
  leave(`my${nameBy(ended)}`)
  leave('.plashka-notes.tmp')
  expect(written()).toHaveLength(5)
})
