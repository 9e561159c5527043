/** What the store of Firefox has against the extension. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { execFile } from 'node:child_process'
import process from 'node:process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { folder as clients } from '../../../.ci/npm.js'

const linter = path.join(clients, 'addons-linter/bin/addons-linter')
const extension = path.resolve(import.meta.dirname, '../../../dist/extension/firefox')
const withLinter = existsSync(linter) ? test : test.skip

withLinter('has nothing against it (needs the addons-linter of npm)', async () => {
  const run = promisify(execFile)(process.execPath, [linter, '--output', 'json', extension])
  const { stdout } = await run.catch((error: unknown) => error as { readonly stdout: string })
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, readonly unknown[]>
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] })
})
