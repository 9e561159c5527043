/**
 * A real editor: Neovim opens a draft, shows the diagnostics, applies the preferred fix, saves. It is run where `nvim` is
 * installed (Debian: `apt install neovim`).
 */
import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { Sandbox } from '../cli/sandbox.js'
import { draftText, environmentOf, mendedText } from './editor-draft.js'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const script = fileURLToPath(new URL('neovim.lua', import.meta.url))
const isInstalled = spawnSync('nvim', ['--version']).status === 0

if (isInstalled)
  test('Neovim shows the diagnostics, applies the fix, saves', async () => {
    const sandbox = new Sandbox()
    try {
      sandbox.write('draft.md', draftText)
      const draft = path.join(sandbox.folder, 'draft.md')
      const { stdout, stderr } = await promisify(execFile)(
        'nvim',
        ['--headless', '--clean', '-n', draft, '-c', `luafile ${script}`],
        {
          cwd: sandbox.folder,
          timeout: 60_000,
          env: environmentOf(sandbox, command),
        },
      )
      expect(`${stdout}${stderr}`).toContain('missing-notice at 5:8')
      expect(`${stdout}${stderr}`).toContain('clean')
      expect(readFileSync(draft, 'utf8')).toBe(mendedText)
    } finally {
      sandbox.remove()
    }
  }, 90_000)
else test.skip('Neovim is not installed: nothing is tried in a real editor', () => {})
