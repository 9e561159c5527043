/** Of whom a text tells a status: the names that are covered, as they stand in it. */
import { inspect } from '../../src/library/index.js'

type Options = NonNullable<Parameters<typeof inspect>[1]>

export const coveredBy =
  (options: Options) =>
  (text: string): string[] =>
    inspect(text, options)
      .mentions.filter(({ coveredBy }) => coveredBy.length > 0)
      .map(({ text }) => text)
