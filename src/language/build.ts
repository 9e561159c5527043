/**
 * Compiles the words of all languages into the module that is read at start-up. Run by the build.
 */
import { writeFileSync } from 'node:fs'
import { compileWords } from './compile.js'
import { languages, wordsIn } from './sources.js'

const module = languages.map(
  language => `export const ${language} = ${JSON.stringify(compileWords(wordsIn(language)))}\n`,
)
writeFileSync(new URL('compiled-words.js', import.meta.url), module.join(''))
