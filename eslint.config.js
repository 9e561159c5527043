import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import { layerRules } from './scripts/layers.js'

export default tseslint.config(
  { ignores: ['.stryker-tmp/', 'dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-irregular-whitespace': ['error', { skipStrings: true, skipRegExps: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  ...layerRules,
  // A test that asserts too much fails.
  { files: ['test/**', '**/*.test.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['test/**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { name: 'fast-check', message: 'test/properties.ts has it with a seed' }],
    },
  },
  // The example has a config of its own, and the package by its name.
  { files: ['**/*.js', 'examples/**'], ...tseslint.configs.disableTypeChecked },
)
