/**
 * Reads and writes sheets of names. Contract: sheet.d.ts.
 *
 * @typedef {import('./sheet.js').Row} Row
 * @typedef {import('./sheet.js').Printed} Printed
 */

/** @param {readonly import('../../src/registry/types.js').Entity[]} entities */
export const blankSheet = entities => entities.map(({ id, name }) => `${id}\t${name}\t\n`).join('')

/**
 * @param {string} source
 * @returns {Row[]}
 * @throws {SyntaxError} where a line has other columns
 */
export const readSheet = source =>
  source.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const [id = '', , names, ...others] = line.split('\t')
    if (names === undefined || others.length > 0)
      throw new SyntaxError(`line ${index + 1}: expected id, official name and names, parted by tabs`)
    const printed = names.split(';').map(name => name.trim())
    return [{ id, names: printed.filter(name => name !== '').map(readName) }]
  })

/**
 * @param {string} name
 * @returns {Printed}
 */
function readName(name) {
  const carrier = /^\{([^}]*)\}/u.exec(name)
  if (!carrier) return { text: name, start: 0 }
  const [whole, words = ''] = carrier
  return { text: words + name.slice(whole.length), start: words.length }
}
