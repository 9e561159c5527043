/**
 * The language of messages, as the environment has it.
 */
import type { Language } from '../registry/types.js'

/** Russian for a Russian locale (POSIX order: LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageOfEnvironment(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^ru/iu.test(locale) ? 'ru' : 'en'
}
