/**
 * Which format the ending of a name asks for: as plashka knows it, or as a config has it.
 */
import { matchOf } from '../checked/index.js'
import type { Format } from './index.js'

/** Names of formats by extension, with the dot: `{ '.qmd': 'markdown', '.txt.erb': 'text' }`. */
export type Extensions = Readonly<Record<string, string>>

/** Every ending of a name that may be its extension, in lower case, the longest first: `.txt.erb`, `.erb`. */
export function endingsOf(path: string): readonly string[] {
  const name = matchOf(/[^\\/]*$/, path)[0].toLowerCase()
  return Array.from(name.matchAll(/\./g), ({ index }) => name.slice(index)).filter(
    ending => ending.length < name.length && ending.length > 1,
  )
}

/** @param extensions In lower case. */
export const endsIn = (path: string, extensions: ReadonlySet<string>): boolean =>
  endingsOf(path).some(ending => extensions.has(ending))

/** What decides the format of a path: the longest ending that one of the formats knows, else the last one, if any. */
export function extensionOf(path: string | undefined, among: readonly Format[]): string | undefined {
  const endings = endingsOf(path ?? '')
  return endings.find(ending => among.some(format => knows(format, ending))) ?? endings.at(-1)
}

const knows = ({ extensions, sharedExtensions = [] }: Format, extension: string): boolean =>
  extensions.includes(extension) || sharedExtensions.includes(extension)

/**
 * The formats with further extensions, which go before those that they have.
 * @throws RangeError if there is no format of a name.
 */
export function withExtensions(known: readonly Format[], extensions: Extensions): readonly Format[] {
  const mapped = new Map(Object.entries(extensions).map(([extension, name]) => [extension.toLowerCase(), name]))
  for (const [extension, name] of mapped)
    if (!known.some(format => format.name === name))
      throw new RangeError(
        `${extension}: unknown format ${name}, known are ${known.map(format => format.name).join(', ')}`,
      )
  if (mapped.size === 0) return known
  const isLeft = (extension: string): boolean => !mapped.has(extension)
  return known.map(format => ({
    ...format,
    extensions: [...format.extensions.filter(isLeft), ...keysOf(mapped, format.name)],
    ...(format.sharedExtensions && { sharedExtensions: format.sharedExtensions.filter(isLeft) }),
  }))
}

const keysOf = (mapped: ReadonlyMap<string, string>, name: string): string[] =>
  [...mapped].flatMap(([extension, format]) => (format === name ? [extension] : []))
