import { configCatalogs } from './words/index.js'
import type { ConfigCatalog } from './words/types.js'
import type { Language } from '../language/language.js'
import { worded, WordedError, wordedLines, type Worded } from '../messages/worded.js'

/** What is wrong, and with which key; without one, with the config as a whole. */
export interface ConfigProblem {
  readonly key: string
  readonly reason: Worded
}

/** @param say Words the reason. */
export const problem = (key: string, say: (words: ConfigCatalog, language: Language) => string): ConfigProblem => ({
  key,
  reason: worded(configCatalogs, say),
})

/** An option of the command says by itself which key it stands for. */
const placeOf = (path: string, key: string): string => (path === `--${key}` ? path : `${path}: ${key}`)

/** A config in which something is wrong. Each problem names its key. */
export class ConfigError extends WordedError {
  readonly problems: readonly ConfigProblem[]

  constructor(path: string, problems: readonly ConfigProblem[]) {
    super(
      wordedLines(
        problems.map(({ key, reason: { ru, en } }) => ({
          ru: `${placeOf(path, key || configCatalogs.ru.whole)}: ${ru}`,
          en: `${placeOf(path, key || configCatalogs.en.whole)}: ${en}`,
        })),
      ),
    )
    this.problems = problems
    this.name = 'ConfigError'
  }
}
