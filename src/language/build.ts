/**
 * Compiles the words of all languages into the module that is read at start-up. Run by the build.
 */
import { writeFileSync } from 'node:fs'
import { compileWords } from './compile.js'
import { languages, wordsIn } from './sources.js'

const module = languages.map(language => {
  const { told, words } = compileWords(wordsIn(language))
  const stands = Object.entries(words).map(
    ([stand, lines]) => `${JSON.stringify(stand)}: () => ${JSON.stringify(lines())}`,
  )
  return `export const ${language} = { told: ${JSON.stringify(told)}, words: { ${stands.join(',\n')} } }\n`
})
writeFileSync(new URL('compiled-words.js', import.meta.url), module.join(''))
