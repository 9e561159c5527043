/** English. */
import type { StreamsCatalog } from './types.js'

export const en: StreamsCatalog = {
  at: (byte, reason) => `Byte ${byte}: ${reason}`,
  cut: 'the archive is cut short',
  noHeader: 'no header of a tar archive; nothing behind it could be read',
  noRecord: 'no record of a WARC file; passed over up to the next one',
  wrongLength: length => `the record says that it has ${length} bytes, and has not; passed over up to the next one`,
  longItem: most => `Not checked, as the item has more than ${most} MB`,
  longMember: most => `Not checked, as it unpacks to more than ${most} MB`,
  damaged: 'Not checked, as it is damaged in the archive',
  encrypted: 'Not checked, as it is encrypted',
  overlap: 'members of the archive lie within each other; nothing was unpacked',
  archive: 'Not opened, as it is an archive within an archive',
}
