/** `--staged`: what git's index holds is checked, whatever has become of the files meanwhile. */
import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Sandbox } from './sandbox.js'

const due = 'Талибан сообщил об этом.\n'
const marked = 'Талибан (запрещён в РФ) сообщил об этом.\n'
const at = ['--as-of', '2024-11-30', '--no-color']

let sandbox: Sandbox
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
const git = (...args: string[]): string =>
  execFileSync('git', [...identity, ...args], { cwd: sandbox.folder, encoding: 'utf8', stdio: 'pipe' })

beforeEach(() => {
  sandbox = new Sandbox()
  git('init', '--quiet', '--initial-branch', 'main')
})
afterEach(() => sandbox.remove())

/** Findings as `file:line:column`. */
async function found(...args: string[]): Promise<string[]> {
  const { out, err } = await sandbox.run([...args, ...at, '--format', 'json'])
  expect(err).toBe('')
  const { files } = JSON.parse(out) as {
    files: { path: string; messages: { line: number; column: number }[] }[]
  }
  return files.flatMap(({ path: name, messages }) => messages.map(({ line, column }) => `${name}:${line}:${column}`))
}

test('the working file may say something else, or nothing any more', async () => {
  sandbox.write('mended-since.md', `Погода.\n\n${due}`)
  sandbox.write('broken-since.md', marked)
  sandbox.write('gone-since.md', due)
  git('add', '--all')
  sandbox.write('mended-since.md', marked)
  sandbox.write('broken-since.md', due)
  sandbox.write('never-added.md', due)
  rmSync(path.join(sandbox.folder, 'gone-since.md'))
  expect(await found('--staged')).toEqual(['gone-since.md:1:1', 'mended-since.md:3:1'])
  expect(await found('gone-since.md', '--staged')).toEqual(['gone-since.md:1:1'])
})

test('what the last commit has as well is not asked for; a renamed file is', async () => {
  for (const name of ['same.md', 'old.md']) sandbox.write(name, due)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'State')
  expect(await found('--staged')).toEqual([])
  git('mv', 'old.md', 'new.md')
  expect(await found('--staged')).toEqual(['new.md:1:1'])
})

test('of folders and globs drafts are taken, of names everything', async () => {
  for (const name of ['news/a.md', 'news/code.js', 'notes/b.txt', 'notes/~$b.txt', 'node_modules/c/readme.md'])
    sandbox.write(name, due)
  sandbox.write('news/ignored.md', due)
  sandbox.write('.plashkaignore', 'ignored.md\n')
  symlinkSync('news/a.md', path.join(sandbox.folder, 'link.md'))
  git('add', '--all', '--force')
  expect(await found('--staged')).toEqual(['news/a.md:1:1', 'notes/b.txt:1:1'])
  expect(await found('news', '--staged')).toEqual(['news/a.md:1:1'])
  expect(await found('**/*.{md,rst}', '--staged')).toEqual(['news/a.md:1:1'])
  const { code, out } = await sandbox.run(['news/ignored.md', 'absent.md', '--staged', ...at])
  expect(code).toBe(2)
  expect(out).toContain('it’s ignored')
  expect(out).toContain('absent.md')
})

test('is run in a folder of the repository, under its own config', async () => {
  sandbox.write('desk/.plashkarc.yml', 'extensions: { .wire: text }\n')
  sandbox.write('desk/a.wire', due)
  sandbox.write('b.wire', due)
  git('add', '--all')
  rmSync(path.join(sandbox.folder, 'desk/a.wire'))
  expect(await found('--staged')).toEqual(['desk/a.wire:1:1'])
  const desk = path.join(sandbox.folder, 'desk')
  const { out } = await sandbox.run(['--staged', ...at, '--quiet'], '', {}, desk)
  expect(out).toMatch(/^a\.wire\n/)
})

test('places are those of the checked out file: its line breaks, its encoding', async () => {
  sandbox.write('.gitattributes', 'a.md text eol=crlf\nb.md working-tree-encoding=UTF-16LE-BOM\n')
  sandbox.write('a.md', `Погода.\r\n\r\n${due.replace('\n', '\r\n')}`)
  sandbox.write('b.md', '')
  git('add', '--all')
  expect(await found('--staged')).toEqual(['a.md:3:1'])
  const { out } = await sandbox.run(['a.md', '--staged', ...at, '--format', 'json'])
  const [{ messages }] = (JSON.parse(out) as { files: [{ messages: { start: number }[] }] }).files
  expect(messages.map(({ start }) => start)).toEqual(['Погода.\r\n\r\n'.length])
})

test('a Word document is read from the index, too', async () => {
  sandbox.write('draft.docx', 'no package')
  git('add', '--all')
  rmSync(path.join(sandbox.folder, 'draft.docx'))
  const { code, out } = await sandbox.run(['--staged', ...at])
  expect(code).toBe(2)
  expect(out).toContain('draft.docx')
})

describe('is refused', () => {
  test.each(['--fix', '--changed', '--changed-lines', '--cache', '--watch', '--write-baseline', '--prune-baseline'])(
    'with %s',
    async option => {
      const { code, err } = await sandbox.run(['.', '--staged', option])
      expect(code).toBe(2)
      expect(err).toContain('--staged')
      expect(err).toContain(option)
    },
  )

  test('for standard input, and outside of repositories', async () => {
    expect(await sandbox.run(['-', '--staged'])).toMatchObject({ code: 2, err: expect.stringContaining('index') })
    rmSync(path.join(sandbox.folder, '.git'), { recursive: true })
    expect(await sandbox.run(['--staged'])).toMatchObject({ code: 2 })
  })
})

test('as a hook of git it stops a commit of what is staged, also of `commit --all`', () => {
  const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  sandbox.write('.git/hooks/pre-commit', `#!/bin/sh\nexec node ${command} --staged --as-of 2024-11-30\n`)
  execFileSync('chmod', ['+x', path.join(sandbox.folder, '.git/hooks/pre-commit')])
  sandbox.write('a.md', marked)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Marked')
  sandbox.write('a.md', due)
  expect(() => git('commit', '--quiet', '--all', '--message', 'Due')).toThrow(/Талибан/)
})
