/**
 * Where version 0.1 had the command, for scripts that call it by its file: it warns once and starts today's. It goes with the
 * version after the next (docs/moving.md).
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'

const text = `#!/usr/bin/env node
process.emitWarning('dist/src/command/main.js is dist/cli.js now, installed it is called plashka: docs/moving.md', {
  type: 'DeprecationWarning',
  code: 'PLASHKA_MOVED',
})
await import('../../cli.js')
`

mkdirSync('dist/src/command', { recursive: true })
writeFileSync('dist/src/command/main.js', text)
chmodSync('dist/src/command/main.js', 0o755)
