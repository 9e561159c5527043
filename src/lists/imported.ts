/**
 * Lists imported from the registers: one file a register, in a folder of the user beside the built-in ones, over which
 * they go.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import envPaths from 'env-paths'
import { categories, type Category } from '../registry/types.js'

/** `PLASHKA_LISTS`, else where the platform keeps the data of programs. */
export const importedFolder = (env: NodeJS.ProcessEnv): string =>
  env['PLASHKA_LISTS'] ?? path.join(envPaths('plashka', { suffix: '' }).data, 'lists')

export const importedFile = (folder: string, register: Category): string => path.join(folder, `${register}.yml`)

/** The files that are there, in the order of the registers. */
export const importedFiles = (folder: string): string[] =>
  categories.map(register => importedFile(folder, register)).filter(file => existsSync(file))
