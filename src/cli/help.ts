/**
 * The help and the errors of the command line in the language of the user: the parser speaks English.
 */
import type { Help, HelpConfiguration } from 'commander'
import { Help as DefaultHelp } from 'commander'
import type { HelpCatalog } from './words/help/index.js'

/** How help is put into words; the layout stays the parser's. */
export function wordedHelp(catalog: HelpCatalog): HelpConfiguration {
  const standard = new DefaultHelp()
  const worded = (text: string): string =>
    catalog.words.reduce((all, [english, word]) => all.replaceAll(english, word), text)
  return {
    styleTitle: worded,
    styleUsage: worded,
    optionDescription(this: Help, option) {
      return worded(standard.optionDescription(option))
    },
    argumentDescription(this: Help, argument) {
      return worded(standard.argumentDescription(argument))
    },
    subcommandTerm(this: Help, command) {
      return worded(standard.subcommandTerm(command))
    },
  }
}

/** An error of the parser, worded; what the catalog does not know stays as it is. */
export const wordedError = (text: string, { errors }: HelpCatalog): string =>
  errors.reduce((all, [pattern, message]) => all.replace(pattern, message), text)
