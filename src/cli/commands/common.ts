/** Options that every subcommand takes which reads a config. */
import { Option, type Command } from 'commander'
import type { HelpCatalog } from '../words/help/index.js'
import { languages, type Language } from '../../language/language.js'
import type { CommonOptions } from '../options.js'
import type { WorkspaceOptions } from '../../workspace/options.js'
import type { Surroundings } from './types.js'
import { parseDay } from './values.js'

export const withLanguage = (command: Command, { options: about }: HelpCatalog): Command =>
  command.addOption(new Option('--lang <language>', about.lang).choices(languages))

export const withConfig = (command: Command, { options: about }: HelpCatalog): Command =>
  command.option('--config <path>', about.config).option('--no-config', about.noConfig)

/** @param asOf What `--as-of` means to it. */
export const withCommon = (command: Command, help: HelpCatalog, asOf = help.options.asOf): Command =>
  withConfig(withLanguage(command.addOption(new Option('--as-of <day>', asOf).argParser(parseDay(help))), help), help)
    .option('--profile <name>', help.options.profile)
    .option('--trust', help.options.trust)

/** As the workspace takes them. */
export const inWorkspace = <Options extends CommonOptions>(
  options: Options,
  { fallback, imported }: Surroundings,
): Options & WorkspaceOptions => ({ ...options, language: options.lang, fallback, imported })

/** What `--lang` says, else the environment, for those who read no config. */
export const languageOf = ({ lang }: Pick<CommonOptions, 'lang'>, { fallback }: Surroundings): Language =>
  lang ?? fallback

export const inLanguage = <Options extends Pick<CommonOptions, 'lang'>>(
  options: Options,
  given: Surroundings,
): Options & { readonly language: Language } => ({ ...options, language: languageOf(options, given) })
