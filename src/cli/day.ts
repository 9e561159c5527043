/** A day as the value of an option. */
import { InvalidArgumentError } from 'commander'
import type { HelpCatalog } from '../messages/help/index.js'
import { parseIsoDate } from '../registry/date.js'
import type { IsoDate } from '../registry/types.js'

/** @throws InvalidArgumentError if it is none that exists. */
export const parseDay =
  ({ expected }: HelpCatalog) =>
  (value: string): IsoDate => {
    const day = parseIsoDate(value)
    if (!day) throw new InvalidArgumentError(expected.day)
    return day
  }
