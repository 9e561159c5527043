/** English. */
import type { CommandCatalog } from './types.js'

const missing = (path: string): string => `no such file or folder: ${path}`
const denied = (path: string): string => `no permission: ${path}`

export const en: CommandCatalog = {
  noFiles: 'no files given; name files, folders or globs, or - for standard input',
  exclude: (one, other) => `${one} and ${other} exclude each other`,
  noReport: 'standard output is taken by the mended text or the diff, --format has no place',
  isDraft: path => `the report would overwrite the draft ${path}`,
  file: {
    missing: 'No such file or folder',
    absent: (isWord, meant) =>
      `No such ${isWord ? 'file, folder or command' : 'file or folder'}${meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : ''}`,
    deadLink: target => `a link that leads nowhere: there is no ${target}`,
    noMatch: 'No file matches',
    ignored: 'Cannot process specified file: it’s ignored',
    unreadableFolder: 'Cannot read folder',
    failed: 'Cannot process file',
    damaged: lines => `Damaged or cut short: nothing behind line ${lines} could be read`,
    longLine: most => `Not checked, as the line has more than ${most} MB`,
    packed: 'Packed files are read as streams only: unpack it for --fix, --cache, baselines and --changed',
    unknownKind: (extension, known) => `This “${extension}” is of no kind that is read; known are ${known}`,
    unknownFormat: (extension, known) => `Unknown format “${extension}”, known are ${known}`,
  },
  system: {
    ENOENT: missing,
    ENOTDIR: missing,
    EISDIR: path => `a folder, where a file was expected: ${path}`,
    EACCES: denied,
    EPERM: denied,
    EROFS: denied,
    EBUSY: path => `in use by another program: ${path}`,
    ELOOP: path => `a link that leads back to itself: ${path}`,
    ENAMETOOLONG: path => `the name is too long: ${path}`,
    ENOSPC: path => `no space is left on the disk: ${path}`,
    EADDRINUSE: address => `${address} is in use: choose another port with --port`,
  },
  full: 'no space is left',
  broken: reason => `this should not happen, please report it: ${reason}`,
  unwritten: reason => `standard output cannot be written: ${reason}`,
  unparsable: path => `Cannot parse file \`${path}\``,
  baseline: {
    missing: path => `no baseline at ${path}: write one with --write-baseline`,
    invalid: (path, reason) => `${path}: this is no baseline: ${reason}`,
    version: expected => `expected "version": ${expected}`,
    noFindings: 'expected "findings" by file',
    wrongCounts: path => `findings of "${path}": expected whole numbers from 1`,
  },
  plugin: {
    unusable: address => `Cannot use plugin \`${address}\``,
    nothing: 'It exports no `formats`, `rules`, `reporters` or `presets`',
    noRule: 'A rule has an `id` of two parts, `house/rule`, a `severity`, and `check`',
    ruleTaken: id => `There is a rule “${id}” already`,
    noReporter: 'A reporter has a `name` of two parts, `house/list`, and `fragment`',
    reporterTaken: name => `There is a reporter “${name}” already`,
    unknownReporter: (name, nearest, known) =>
      `no plugin of the config here brings a reporter “${name}”${nearest === undefined ? '.' : `; did you mean “${nearest}”?`}${known !== '' ? ` Known are ${known}.` : ''}`,
  },
}
