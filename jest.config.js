export default {
  // A hang is to end; on a busy machine a test may take its time. Those that wait for more say so themselves.
  testTimeout: 120_000,
  // A worker that has read many modules takes longer than half a second to give its memory back; a handle that a test
  // leaves open is told none the less.
  workerGracefulExitTimeout: 10_000,
  workerIdleMemoryLimit: '1GB',
  testEnvironment: '<rootDir>/test/environment.js',
  runtime: '<rootDir>/test/runtime.js',
  // Here and not in the script, so that the command line can ask for fewer.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // They need programs that a machine may lack, or minutes: `npm run test:clients`.
  testPathIgnorePatterns: ['/node_modules/', '\\.client\\.test\\.ts$'],
  reporters: ['default', '<rootDir>/test/skipped.js'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    // The words of the languages as the build leaves them.
    '/compiled-words\\.js$': '<rootDir>/dist/src/language/compiled-words.js',
    // The weights of evidence, likewise.
    '/compiled-weights\\.js$': '<rootDir>/dist/src/mentions/evidence/compiled-weights.js',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
}
