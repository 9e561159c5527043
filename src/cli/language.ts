/**
 * The language of messages, as the environment has it.
 */
import { languages, type Language } from '../language/language.js'

/** Russian for a Russian locale (POSIX order: LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageOfEnvironment(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^ru/iu.test(locale) ? 'ru' : 'en'
}

/** The language asked for on the command line, before it is parsed: the help depends on it. */
export function languageOfArguments(args: readonly string[]): Language | undefined {
  const index = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[index] === '--lang' ? args[index + 1] : args[index]?.slice('--lang='.length)
  return languages.find(language => language === value)
}
