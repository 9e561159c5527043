export default {
  // A worker that has read many modules takes longer than half a second to give its memory back; a handle that a test
  // leaves open is told none the less.
  workerGracefulExitTimeout: 10_000,
  workerIdleMemoryLimit: '1GB',
  testEnvironment: 'node',
  // Here and not in the script, so that the command line can ask for fewer.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
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
