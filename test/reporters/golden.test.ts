/**
 * Every format to the letter, but for how the page looks. `UPDATE_GOLDEN=1 npm test -- test/reporters` writes the files anew: read the difference.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { reporterNames } from '../../src/reporters/types.js'
import type { Sandbox } from '../cli/sandbox.js'
import { report, sandboxOfDrafts } from './drafts.js'

let sandbox: Sandbox
beforeAll(() => {
  sandbox = sandboxOfDrafts()
})
afterAll(() => sandbox.remove())

const packageFile = new URL('../../package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }

test.each(reporterNames)('%s', async format => {
  const digests = new Set<string>()
  const { out, err, code } = await report(sandbox, format)
  expect([err, code]).toEqual(['', 2])
  const file = new URL(`golden/${format}.txt`, import.meta.url)
  const written = out
    .replaceAll(`"${version}"`, '"VERSION"')
    .replace(/(?<=<style>)[\s\S]*(?=<\/style>)/, '')
    .replace(/\b[\da-f]{64}\b/g, digest => (digests.add(digest), 'DIGEST'))
  // The lists of the sandbox, whatever the report says of them.
  expect(digests.size).toBeLessThan(2)
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, written)
  expect(written).toBe(readFileSync(file, 'utf8'))
})
