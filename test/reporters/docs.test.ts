/** The page of the reports tells of every one. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { reporterNames } from '../../src/reporters/types.js'

test('every format has its section', () => {
  const page = readFileSync(new URL('../../docs/reporters.md', import.meta.url), 'utf8')
  const sections = Array.from(page.matchAll(/^## (\w+)$/gm), ([, name]) => name)
  expect(sections).toEqual(['stylish', ...reporterNames])
})
