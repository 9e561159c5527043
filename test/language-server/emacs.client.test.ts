/**
 * A real editor: Emacs opens a draft by eglot, in no mode but that of texts, shows the diagnostics, applies a fix, saves.
 * It is run where Emacs and eglot are installed (Debian: `apt install emacs-nox elpa-eglot`).
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
const script = fileURLToPath(new URL('emacs.el', import.meta.url))
const loading = ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"]
const isInstalled = spawnSync('emacs', loading).status === 0

if (isInstalled)
  test.each([
    ['a draft', ''],
    ['a long draft, which it lets the server change', '\nНикто не спорил.\n'.repeat(600)],
  ])(
    'Emacs shows the diagnostics of %s, applies the fix, saves',
    async (_, end) => {
      const sandbox = new Sandbox()
      try {
        sandbox.write('draft.md', draftText + end)
        const draft = path.join(sandbox.folder, 'draft.md')
        const { stdout } = await promisify(execFile)('emacs', ['--batch', '-l', script], {
          cwd: sandbox.folder,
          timeout: 60_000,
          env: { ...environmentOf(sandbox, command), PLASHKA_DRAFT: draft },
        })
        expect(stdout).toMatch(/missing-notice[^]* at 5\n/u)
        expect(stdout).toContain('clean')
        expect(readFileSync(draft, 'utf8')).toBe(mendedText + end)
      } finally {
        sandbox.remove()
      }
    },
    90_000,
  )
else test.skip('Emacs is not installed: nothing is tried in it', () => {})
