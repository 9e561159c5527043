/**
 * Formats of plugins that are another one, but for what they leave alone.
 */
import { FormatError } from './error.js'
import type { Format } from './index.js'
import { leavePattern } from './leave.js'
import { defaultFormatOptions } from './options.js'

/** `{ name: 'wiki', extensions: ['.wiki'], like: 'markdown', leave: ['\\{\\{[^}]+\\}\\}'] }` */
export interface LikeFormat extends Pick<Format, 'name' | 'extensions' | 'sharedExtensions' | 'accepts' | 'holds'> {
  /** Name of a format that is a text. */
  readonly like: string
  /** Regular expressions of RE2, in which `^` and `$` are the ends of a line. */
  readonly leave?: readonly string[]
}

/** Those that know what to leave alone. */
const models = ['text', 'markdown', 'mdx', 'html']

export const isLike = (format: Format | LikeFormat): format is LikeFormat => 'like' in format

/** @throws FormatError if there is no such format, or a pattern is none. */
export function formatLike({ like, leave = [], ...own }: LikeFormat, known: readonly Format[]): Format {
  const model = known.find(({ name }) => name === like && models.includes(name))
  if (!model) throw new FormatError(({ plugin }) => plugin.noModel(like, models.join(', ')))
  const patterns = leave.map(pattern => {
    const found = leavePattern(pattern)
    if (!found) throw new FormatError(({ plugin }) => plugin.noPattern(pattern))
    return found
  })
  return {
    ...own,
    parse: (source, options = defaultFormatOptions) =>
      model.parse(source, { ...options, leave: [...(options.leave ?? []), ...patterns] }),
    ...(model.notation && { notation: model.notation }),
    ...(model.decode && { decode: model.decode }),
  }
}
