/**
 * The clients' stage: real browsers and editors, runs that are killed, sweeps as a whole. It takes what `npm test` leaves
 * out (`*.client.test.ts`), and all of what `npm test` takes a share of (`*.sweep.test.ts`).
 */
import process from 'node:process'
import config from './jest.config.js'

process.env['PLASHKA_SWEEP'] = 'whole'

export default {
  ...config,
  testMatch: ['<rootDir>/test/**/*.{client,sweep}.test.ts'],
  // A VS Code is tried where one is named: there is none to install.
  testPathIgnorePatterns: ['/node_modules/', ...(process.env['PLASHKA_CODE_SERVER'] ? [] : ['code-server'])],
}
