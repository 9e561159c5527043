/** English. */
import type { FilesCatalog } from './types.js'

export const en: FilesCatalog = {
  notRegular: path => `not read, as it is a pipe, a socket or a device: ${path}`,
  tooLarge: (path, size, most) =>
    `not read, as it has ${size} MB, and at most ${most} MB of a file are read: split it: ${path}`,
  noText: path => `not read, as it is no text in UTF-8; save it as UTF-8: ${path}`,
  noInput: 'standard input is closed: there is nothing to check',
  longInput: most => `standard input has more than ${most} MB: split it`,
  changed: path => `not written, as somebody else has changed it since it was read; run plashka again: ${path}`,
  readOnly: path => `not written, as it is read-only: ${path}`,
  hardLinked: (path, count) =>
    `not written, as it is one file under ${count} names (hard links), and would part from the others; write to a copy of it: ${path}`,
  leadsOutside: (path, target) =>
    `not written, as this link leads out of its folder; name the file itself to have it written: ${path} → ${target}`,
  notInstalled: name =>
    `this needs one more package; install it where plashka is installed: npm install ${name} (npm install -g ${name} if that is for the whole system)`,
}
