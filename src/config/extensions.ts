/**
 * Extensions that a config maps to formats: whether there are such formats.
 */
import { withExtensions, type Format } from '../formats/index.js'
import { nearest } from '../registry/nearest.js'
import type { Config } from './config.js'
import { ConfigError, problem } from './error.js'

/**
 * The formats with the extensions of a config.
 * @throws ConfigError naming every extension whose format is not known, and the nearest right one.
 */
export function mapped(formats: readonly Format[], { extensions, label }: Config): readonly Format[] {
  const names = formats.map(({ name }) => name)
  const unknown = Object.entries(extensions).filter(([, name]) => !names.includes(name))
  if (unknown.length > 0)
    throw new ConfigError(
      label,
      unknown.map(([extension, name]) =>
        problem(`extensions.${extension}`, words => words.oneOf(names, nearest(name, names))),
      ),
    )
  return withExtensions(formats, extensions)
}
