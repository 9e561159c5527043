/**
 * A directory as newsrooms have them: texts in several formats.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** @param {string} text @returns {string[]} */
const paragraphs = text => text.split(/\n{2,}/).filter(Boolean)
/** @param {string} text */
const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** @type {readonly (readonly [extension: string, render: (text: string) => string | Uint8Array])[]} */
const formats = [
  ['txt', text => text],
  ['md', text => `# Новости\n\n${text}`],
  [
    'html',
    text =>
      `<!doctype html><h1>Новости</h1>${paragraphs(text)
        .map(part => `<p>${escaped(part)}</p>`)
        .join('\n')}`,
  ],
  ['docx', text => document(text)],
  ['srt', text => subtitles(text)],
  [
    'ndjson',
    text =>
      paragraphs(text)
        .map((part, id) => JSON.stringify({ id, text: part }))
        .join('\n'),
  ],
]

/** @param {string} text */
function document(text) {
  const body = paragraphs(text).map(part => `<w:p><w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r></w:p>`)
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${word}><w:body>${body.join('')}</w:body></w:document>`,
    ),
  })
}

/** @param {string} text */
function subtitles(text) {
  const lines = text.match(/\S[^\n]{0,60}(?=\s|$)/g) ?? []
  return lines.map((line, index) => `${index + 1}\n${time(index)} --> ${time(index + 1)}\n${line}\n`).join('\n')
}

/** @param {number} seconds */
const time = seconds => `${new Date(seconds * 1000).toISOString().slice(11, 19)},000`

/** @param {string} folder @param {readonly string[]} texts one a file, the formats in turn */
export function writeMixed(folder, texts) {
  mkdirSync(folder)
  texts.forEach((text, index) => {
    const [extension, render] = formats[index % formats.length] ?? formats[0] ?? ['txt', () => text]
    writeFileSync(path.join(folder, `${index}.${extension}`), render(text))
  })
}
