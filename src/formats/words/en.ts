/** English. */
import type { FormatsCatalog } from './types.js'

export const en: FormatsCatalog = {
  encoding: {
    binary: 'This is a binary file, not a text',
    invalid: encoding => `This file is no valid ${encoding}: save it as UTF-8`,
    undecodable: label => `This file declares the encoding “${label}”, which cannot be read: save it as UTF-8`,
    untold: 'This file is neither UTF-8 nor of a Cyrillic encoding that can be told: save it as UTF-8',
    mixedUtf8: (byte, line, column) =>
      `This file is UTF-8 only in part: the byte ${byte} in line ${line}, column ${column} is not: save all of it as UTF-8`,
    mixed: (line, column) =>
      `This file is in more than one encoding, another one begins in line ${line}, column ${column}: save all of it as UTF-8`,
    unsure: (character, encodings) =>
      `“${character}” cannot be written, as the text may be in ${encodings.join(' or ')}: save the file as UTF-8, then fix it`,
    unwritable: (character, encoding) =>
      `“${character}” cannot be written in ${encoding}: save the file as UTF-8, then fix it`,
    readAs: encoding => `Read as ${encoding}`,
  },
  json: {
    broken: reason => `No valid JSON: ${reason}`,
    unknown: known =>
      `No text is found in this JSON; known are ${known}. Where the text of another kind stands, the config says: formats.json.path`,
    tooDeep: 'nodes are nested too deep',
    cut: 'it ends in the middle',
  },
  saveAs: (extension, target) =>
    `${extension} files are not read: open this one where it was made, and save it as ${target}`,
  noRtf: 'This is no RTF: it does not begin with “{\\rtf”',
  pdf: {
    locked: 'The PDF is behind a password: save it without one',
    broken: 'It is no PDF, or damaged',
  },
  missingPart: name =>
    `Such files are read by the package \`${name}\`: install it beside plashka, \`npm install ${name}\` (where plashka is there for the whole system, \`npm install -g ${name}\`)`,
  onlyRead: format => `The format ${format} is only read: mend the draft that the file was made of`,
  noJsonFeed: 'This is no JSON Feed',
  noObject: 'This line is no JSON object',
  stream: reason => `The rest cannot be read: ${reason}`,
  brokenXml: (reason, place) => `No well-formed XML: ${reason} (${place})`,
  brokenItem: reason => `No well-formed XML: ${reason}`,
  xml: {
    documentType: 'document types are refused',
    tooDeep: 'elements are nested too deep',
    cut: 'it ends in the middle',
  },
  plugin: {
    noFormat: 'A format has a `name`, `extensions` in lower case with their dots, and `parse` or `like`',
    noModel: (name, known) => `A format can be like ${known}, not like “${name}”`,
    noPattern: pattern => `“${pattern}” is no regular expression of RE2, or matches nothing at all`,
    nameTaken: name => `There is a format “${name}” already`,
    extensionTaken: extension => `“${extension}” belongs to another format already`,
  },
}
