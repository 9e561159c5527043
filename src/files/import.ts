/**
 * Modules that are no part of plashka's code: of plugins and presets, and packages which read files of their own. The
 * bundle of the command has them imported by who starts it.
 */
export const imported = (specifier: string): Promise<unknown> => import(specifier)
