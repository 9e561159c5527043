/**
 * The tests of properties, whose input is made at random, from another seed than that of `npm test`: PLASHKA_SEED, or one
 * that nobody has chosen. It is told.
 */
import { spawnSync } from 'node:child_process'
import console from 'node:console'
import { randomInt } from 'node:crypto'
import process from 'node:process'

const seed = process.env['PLASHKA_SEED'] ?? String(randomInt(2 ** 31))
const { status } = spawnSync(
  'npm',
  ['test', '--', '--findRelatedTests', 'test/properties.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, PLASHKA_SEED: seed },
  },
)
console.log(`${status === 0 ? '✓' : '✖'} properties with PLASHKA_SEED=${seed}`)
process.exitCode = status ?? 1
