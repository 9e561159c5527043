/**
 * Packages that plashka works without: they are installed by those who need what they are for.
 */
import { FileError } from './error.js'
import { imported } from './import.js'

/**
 * @param name Of the package.
 * @returns What it exports.
 * @throws FileError saying how it is installed, if it is not there.
 */
export async function optionalPackage<Exports>(name: string): Promise<Exports> {
  try {
    const module = (await imported(name)) as { readonly default?: unknown }
    return (module.default ?? module) as Exports
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new FileError(words => words.notInstalled(name))
  }
}
