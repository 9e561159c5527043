/** `plashka help COMMAND` */
import type { Command } from 'commander'
import { refuseCommand } from './unknown.js'
import type { Register } from './types.js'

/** In the place of the parser's own, which shows the whole help for a word that it does not know. */
export const registerHelp: Register = (program, { help, host, fallback, done }) => {
  program.helpCommand(false)
  program
    .command('help')
    .description(help.helpCommand)
    .argument('[command...]', help.args.command)
    .action(async (words: readonly string[]) => {
      const [word] = words
      const { aboutRule } = await import('../about-rule.js')
      const rule = word === undefined ? undefined : aboutRule(word, fallback)
      if (rule === undefined) commandOf(program, words).outputHelp()
      else host.stdout.write(rule)
      done(0)
    })
}

/** The command that words name: lists, lists update. */
const commandOf = (program: Command, words: readonly string[]): Command =>
  words.reduce<Command>(
    (parent, word) => parent.commands.find(command => command.name() === word) ?? refuseCommand(parent, word),
    program,
  )
