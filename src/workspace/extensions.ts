/**
 * Which files of folders are drafts: what the formats of their configs, and the configs themselves, say of extensions.
 */
import type { Config } from '../config/config.js'
import type { Format } from '../formats/index.js'
import type { Configs, LocatedConfig } from './config.js'
import { pluginsFor } from './plugins.js'

/** What is looked for in a folder, absolute: extensions in lower case. Rejects if its config is at fault. */
export type ExtensionsOf = (folder: string) => Promise<ReadonlySet<string>>

/** Of each folder by its own config. */
export function extensionsBy(configs: Configs, isSought: (format: Format) => boolean = () => true): ExtensionsOf {
  const known = new Map<Config, Promise<ReadonlySet<string>>>()
  const read = async (located: LocatedConfig): Promise<ReadonlySet<string>> =>
    new Set((await pluginsFor(located)).formats.filter(isSought).flatMap(({ extensions }) => extensions))
  return async folder => {
    const located = await configs(folder)
    const extensions = known.get(located.config) ?? read(located)
    known.set(located.config, extensions)
    return extensions
  }
}
