/**
 * Vim with ALE, by the lines of docs/editors.md: a draft is opened, the diagnostics come. It is run where both are installed
 * (Debian: `apt install vim vim-ale`).
 */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { Sandbox } from '../cli/sandbox.js'
import { draftText } from './editor-draft.js'

const root = new URL('../../', import.meta.url)
const command = fileURLToPath(new URL('dist/cli.js', root))
const script = fileURLToPath(new URL('vim.vim', import.meta.url))
const ale = '/usr/share/vim-ale'
const isInstalled = existsSync(ale) && /\+job\b/u.test(spawnSync('vim', ['--version'], { encoding: 'utf8' }).stdout)

/** The lines that the page gives to paste. */
function pasted(): string {
  const page = readFileSync(new URL('docs/editors.md', root), 'utf8')
  const [, lines = ''] = /```vim\n([\s\S]*?)```/u.exec(page) ?? []
  return lines
}

if (isInstalled)
  test('Vim shows the diagnostics by ALE', async () => {
    const sandbox = new Sandbox()
    try {
      sandbox.write('draft.md', draftText)
      sandbox.write('vimrc', `set nocompatible\nset runtimepath+=${ale}\nfiletype plugin on\n${pasted()}`)
      await promisify(execFile)(
        'sh',
        [
          '-c',
          `mkdir bin && printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' "$NODE" "$CLI" > bin/plashka && chmod +x bin/plashka
          PATH="$PWD/bin:$PATH" vim -u vimrc -i NONE -n -es draft.md -S "$SCRIPT" < /dev/null`,
        ],
        {
          cwd: sandbox.folder,
          timeout: 80_000,
          env: {
            PATH: process.env['PATH'] ?? '',
            HOME: sandbox.folder,
            LANG: 'C.UTF-8',
            PLASHKA_LISTS: sandbox.lists,
            NODE: process.execPath,
            CLI: command,
            SCRIPT: script,
          },
        },
      )
      expect(readFileSync(path.join(sandbox.folder, 'out.txt'), 'utf8')).toBe('missing-notice in line 5\n')
    } finally {
      sandbox.remove()
    }
  }, 90_000)
else test.skip('Vim with ALE is not installed: nothing is tried in it', () => {})
