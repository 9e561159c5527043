/**
 * The forms behind the entries of a Hunspell dictionary, as far as suffixes go.
 *
 * @typedef {object} Suffix
 * @property {string} strip
 * @property {string} add
 * @property {RegExp} condition
 */

/**
 * @param {string} aff Affix file with one-letter flags.
 * @returns {Map<string, Suffix[]>} Suffixes by flag.
 */
function readSuffixes(aff) {
  /** @type {Map<string, Suffix[]>} */
  const suffixes = new Map()
  for (const line of aff.split(/\r?\n/u)) {
    const [kind, flag, strip, add, condition] = line.split(/\s+/u)
    if (kind !== 'SFX' || condition === undefined) continue
    const suffix = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition}$`, 'u'),
    }
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix])
  }
  return suffixes
}

/**
 * @param {string} aff
 * @param {string} dic
 * @returns {string[][]} For each entry the word itself and its forms.
 */
export function expand(aff, dic) {
  const suffixes = readSuffixes(aff)
  return dic
    .split(/\r?\n/u)
    .slice(1)
    .filter(Boolean)
    .map(line => {
      const [word, flags = ''] = line.split('/')
      const forms = [...flags].flatMap(flag =>
        (suffixes.get(flag) ?? [])
          .filter(({ strip, condition }) => condition.test(word) && word.endsWith(strip))
          .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
      )
      return [...new Set([word, ...forms])]
    })
}
