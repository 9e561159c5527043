/** V8 knows what it is told: of a flag that it does not know it tells standard error. */
import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { expressionsOnce, optimisedLate } from '../../src/workspace/v8-flags.js'

const isTried = ['20', '22', '24'].includes(process.versions.node.split('.')[0] ?? '')

test('each flag is one of this Node', () => {
  const flags = [...expressionsOnce, ...optimisedLate]
  expect(flags).toHaveLength(isTried ? 2 : 0)
  const set = `for (const flag of ${JSON.stringify(flags)}) require('node:v8').setFlagsFromString(flag)`
  const { status, stderr } = spawnSync(process.execPath, ['-e', set], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})
