/**
 * Whether a word is one of a Hunspell dictionary's. Its forms are not written out, which takes seconds for a language of
 * many endings: a word is led back to the entries that it may be a form of.
 */

/** The two files of a Hunspell dictionary, as text. */
export interface Dictionary {
  readonly aff: string
  readonly dic: string
}

interface Suffix {
  readonly flag: string
  readonly strip: string
  /** The entries that take it. */
  readonly condition: RegExp
}

/**
 * Reads entries and suffixes with flags of one letter, which is all that the Russian dictionary has: no prefixes, no
 * compounds. Case counts. Format: hunspell(5).
 */
export function spelling({ aff, dic }: Dictionary): (word: string) => boolean {
  const flags = readEntries(dic)
  const suffixes = readSuffixes(aff)
  const longest = Math.max(0, ...[...suffixes.keys()].map(({ length }) => length))

  const isForm = (stem: string, { flag, strip, condition }: Suffix): boolean => {
    const entry = stem + strip
    return flags.get(entry)?.includes(flag) === true && condition.test(entry)
  }
  return word =>
    flags.has(word) ||
    Array.from({ length: Math.min(longest, word.length) + 1 }, (_, length) => word.length - length).some(end =>
      suffixes.get(word.slice(end))?.some(suffix => isForm(word.slice(0, end), suffix)),
    )
}

/** By the entry, the flags of its suffixes. */
function readEntries(dic: string): Map<string, string> {
  const entries = new Map<string, string>()
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trimEnd().split('/')
    if (word !== '') entries.set(word, (entries.get(word) ?? '') + flags)
  }
  return entries
}

/** By what they put at the end of a word. */
function readSuffixes(aff: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/u)
    if (kind !== 'SFX' || condition === undefined) continue
    const ending = add === '0' ? '' : add
    const suffix = { flag, strip: strip === '0' ? '' : strip, condition: new RegExp(`${condition}$`, 'u') }
    suffixes.set(ending, [...(suffixes.get(ending) ?? []), suffix])
  }
  return suffixes
}
