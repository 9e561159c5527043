import type { BrowserCatalog } from './types.js'

export const en: BrowserCatalog = {
  badRequest: 'There is no such request, or it lacks something',
  badChoices:
    'One of the choices is unknown: language `ru` or `en`, day YYYY-MM-DD, profile media, site or strict, style inline, footnote or clause',
  noLists: 'The lists have not come yet',
  badLists: reason => `The lists cannot be read: ${reason}`,
  unknownEntity: id => `${id} is in no list`,
  unknownFormat: name => `${name}: the format is not known`,
  noSuchFile: 'No such file is open',
  unwritable: 'What stands in the editor cannot be written into the file',
  superseded: 'A newer draft has come',
}
