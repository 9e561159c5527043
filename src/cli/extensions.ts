/**
 * Which files of folders are drafts: what the formats of their configs, and the configs themselves, say of extensions.
 */
import type { Config } from '../config/config.js'
import type { Format } from '../formats/index.js'
import type { Configs } from './config.js'
import { formatsFor } from './plugins.js'

/** What is looked for in a folder, absolute: extensions in lower case. Rejects if its config is at fault. */
export type ExtensionsOf = (folder: string) => Promise<ReadonlySet<string>>

/** Of each folder by its own config. */
export function extensionsBy(configs: Configs, isSought: (format: Format) => boolean = () => true): ExtensionsOf {
  const known = new Map<Config, Promise<ReadonlySet<string>>>()
  const read = async (config: Config): Promise<ReadonlySet<string>> =>
    new Set((await formatsFor(config)).filter(isSought).flatMap(({ extensions }) => extensions))
  return async folder => {
    const { config } = await configs(folder)
    const extensions = known.get(config) ?? read(config)
    known.set(config, extensions)
    return extensions
  }
}
