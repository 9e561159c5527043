/**
 * What holds where no config is found. Apart from the config's reader, which a check without one need not load.
 */
import { defaultFixOptions } from '../fixes/types.js'
import { defaultFormatOptions } from '../formats/options.js'
import { defaultPolicy } from '../policy/types.js'
import type { Config } from './config.js'

export const noConfig: Config = {
  label: '',
  settings: { policy: defaultPolicy, templates: defaultFixOptions.templates, rules: {} },
  lists: [],
  builtinLists: true,
  importedLists: true,
  registers: {},
  disable: [],
  ignores: [],
  fix: defaultFixOptions,
  plugins: [],
  extensions: {},
  formats: defaultFormatOptions,
}
