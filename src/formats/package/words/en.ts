import type { PackageCatalog } from './types.js'

export const en: PackageCatalog = {
  encrypted: 'protected by a password: save it without one',
  noArchive: 'no zip archive, which a file of this kind is',
  archiveBroken: 'the archive is cut short or broken',
  recordsOverlap: 'the records of the archive are broken or lie within each other',
  tooManyMembers: count => `the archive has ${count} members`,
  unsafeName: name => `unsafe name in the archive: ${name}`,
  at: (part, reason) => `${part}: ${reason}`,
  twice: 'stands in the archive twice',
  brokenRecord: 'its record in the archive is broken',
  unknownPacking: 'packed in an unknown way',
  damaged: 'damaged',
  unpacksTo: megabytes => `the archive unpacks to more than ${megabytes} MB`,
  notUnicode: 'neither valid UTF-8 nor UTF-16',
  badCharacter: 'a character which XML does not allow',
  absent: 'it is not in the archive',
  fromStdin: 'A document cannot be mended from standard input: name its file',
  copyDiffers: path => `${path} is there already and differs: mend that one, or move it out of the way`,
  removes: words => `Remove: ${words}`,
  inserts: words => `Insert: ${words}`,
  replaces: (words, others) => `Replace “${words}” by “${others}”`,
}
