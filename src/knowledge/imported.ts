/**
 * Lists imported from the registers: one file a register, in a folder of the user beside the built-in ones, over which
 * they go; and the bundle of somebody else's lists.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import envPaths from 'env-paths'
import { categories, type Category } from '../registry/types.js'

/** `PLASHKA_LISTS`, else where the platform keeps the data of programs. */
export const importedFolder = (env: NodeJS.ProcessEnv): string =>
  env['PLASHKA_LISTS'] ?? path.join(envPaths('plashka', { suffix: '' }).data, 'lists')

export const importedFile = (folder: string, register: Category): string => path.join(folder, `${register}.yml`)

/** The lists that are there, in the order of the registers. */
export const importedLists = (folder: string): string[] =>
  categories.map(register => importedFile(folder, register)).filter(file => existsSync(file))

/** The bundle that was taken: it stands for the built-in lists, under the imported ones. */
export const bundleFile = (folder: string): string => path.join(folder, bundleName)

const bundleName = '.bundle'

export const isBundleFile = (file: string): boolean => path.basename(file) === bundleName

/** All that is there: the bundle, then the lists. */
export const importedFiles = (folder: string): string[] => [
  ...[bundleFile(folder)].filter(file => existsSync(file)),
  ...importedLists(folder),
]
