/** What is exported, installed or filed, and used by nobody: `npm run lint` tells it. */

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'src/cli/{bundle,start,start-worker}.ts',
    'src/{library,retext,browser}/index.ts',
    'src/browser/client.ts',
    'src/{language,knowledge}/build.ts',
    'src/mentions/evidence/build.ts',
    'web/audit/page.ts',
    'editors/vscode/src/extension.ts',
    'integrations/browser/src/{background,page/index,panel/index,panel/engine}.ts',
    'integrations/wordpress/src/{block-editor,classic-editor}/index.tsx',
    'examples/plugin/src/index.ts',
    'examples/plugin/test/*.js',
    '{.,editors/*,integrations/*}/*.config.js',
    '{scripts,bench,.ci}/**/*.js',
    'test/**/*.test.ts',
    'test/{fuzz,mutation}/*.js',
  ],
  project: ['{src,rules,web,test,bench,scripts,editors,integrations,examples,.ci}/**/*.{js,ts,tsx}'],
  // Types of modules written in JavaScript.
  ignore: ['**/*.d.ts'],
  // A type that names a part of what is exported may be asked for.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // An editor gives it to its extensions.
    'vscode',
    // Read as files.
    '@microsoft/jest-sarif',
    'axe-core',
    'cldr-localenames-full',
    // Imported where somebody has installed it.
    'pdfjs-dist',
  ],
  // Programs that tests and benchmarks try plashka with, where a machine has them.
  ignoreBinaries: [
    'rg',
    'redis-server',
    'redis-cli',
    'mkfifo',
    'pandoc',
    'soffice',
    'php',
    'mariadb-install-db',
    'emacs',
    'nvim',
    'vim',
    'Xvfb',
    'unopkg',
    'sha256sum',
  ],
  // Both names are how it is imported.
  ignoreIssues: { 'src/retext/index.ts': ['duplicates'], 'test/mutation/harness.js': ['duplicates'] },
}
