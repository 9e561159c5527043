/**
 * Stands in for the engine's loader of unified plugins by name, which brings npm's whole configuration along: a config of
 * plashka names no plugins.
 */

const refuse = (name: string): Promise<never> =>
  Promise.reject(new Error(`plashka loads no plugins, “${name}” is none of its settings`))

export const loadPlugin = refuse
export const resolvePlugin = refuse
