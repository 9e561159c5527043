/** Commands that there are not. */
import type { Command } from 'commander'
import { nearest } from '../../registry/nearest.js'

/** Says that a command has no such subcommand, and which one may have been meant. */
export function refuseCommand(parent: Command, word: string): never {
  const near = nearest(
    word,
    parent.commands.map(command => command.name()),
  )
  const guess = near === undefined ? '' : `\n(Did you mean ${near}?)`
  return parent.error(`error: unknown command '${word}'${guess}`, { code: 'commander.unknownCommand' })
}
