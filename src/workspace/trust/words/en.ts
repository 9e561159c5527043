/** English. */
import type { TrustCatalog } from './types.js'

const listed = (files: readonly string[]): string => files.map(file => `\n  ${file}`).join('')

export const en: TrustCatalog = {
  trust: (config, modules) =>
    `${config} would run code that nobody has trusted, or that has changed since:${listed(modules)}\n` +
    'Look at it, then allow it: `plashka trust` until a file changes, --trust for one run, `PLASHKA_TRUST=1` in CI',
  outside: (config, modules) =>
    `${config} would run code that is not of the repository of the working folder:${listed(modules)}\n` +
    'To run it all the same, name the config with --config',
  wouldRun: (config, modules, others) =>
    `${config} would run this code, and it may do whatever you may:${listed(modules)}` +
    (others.length > 0 ? `\nwhich is made of these files, too:${listed(others)}` : ''),
  question: 'Trust it until one of these files changes? [y/N] ',
  yes: ['y', 'yes'],
  noCode: config => `${config} runs no code: nothing has to be trusted`,
  noConfig: 'there is no config here: nothing has to be trusted',
  noTerminal: 'this is no terminal to ask on; --yes trusts what is shown',
  declined: 'nothing has been trusted',
  trusted: config => `${config} is trusted; a change of its files asks again`,
  removed: config => `${config} is not trusted any more`,
  notRecorded: place => `nothing of ${place} was trusted`,
  none: 'nothing is trusted',
  entry: (config, state, files) =>
    `${config}${{ same: '', changed: ' (changed since: not run)', gone: ' (gone)' }[state]}${listed(files)}`,
}
