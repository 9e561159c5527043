/**
 * Mistakes of lists that a valid layout does not rule out.
 */
import type { ListProblemsCatalog } from '../registry/words/types.js'
import { aliasKey } from '../registry/alias-key.js'
import { ListError, reasonOf, type ListProblem } from '../registry/list-error.js'
import type { AliasRecord, ListFile } from '../registry/list-file.js'
import { buildRegistry, type Registry } from '../registry/registry.js'
import { parseResource, resourceKey } from '../registry/resource.js'

/** Lower case, ё as е. */
export type FrequentWords = Pick<ReadonlySet<string>, 'has'>

/**
 * @param base What the lists go over; absent: they must be complete.
 */
export function checkLists(files: readonly ListFile[], common: FrequentWords, base?: Registry): ListProblem[] {
  return [
    ...foldProblems(files, base),
    ...files.flatMap(ordinaryWords(common)),
    ...sharedOfficialNames(files),
    ...sharedResources(files, base),
  ]
}

/** What keeps the lists from being one registry: parties without a name, strong names of two of them, unknown ids. */
function foldProblems(files: readonly ListFile[], base: Registry | undefined): readonly ListProblem[] {
  try {
    buildRegistry(files, { ...(base && { base }) })
    return []
  } catch (error) {
    if (error instanceof ListError) return error.problems
    throw error
  }
}

/** Strong one-word names that are words of the language, towns or given names: they would be found in any text. */
const ordinaryWords =
  (common: FrequentWords) =>
  (file: ListFile): ListProblem[] =>
    aliasProblems(file, alias => (isOrdinary(alias, common) ? words => words.ordinaryWord(alias.name) : undefined))

/** @param mistakeIn What is wrong with an alias, if anything is. */
const aliasProblems = (
  file: ListFile,
  mistakeIn: (alias: AliasRecord) => ((words: ListProblemsCatalog) => string) | undefined,
): ListProblem[] =>
  file.entities.flatMap(({ aliases = [] }, index) =>
    aliases.flatMap((item, at) => {
      const mistake = mistakeIn(typeof item === 'string' ? { name: item } : item)
      if (!mistake) return []
      const place = file.placeOf(['entities', index, 'aliases', at])
      return [{ path: file.path, ...place, field: `entities[${index}].aliases[${at}]`, reason: reasonOf(mistake) }]
    }),
  )

/** Capitals tell an acronym from a word (УПА and Упа), a plus a name; words for a party’s people mean the party. */
export function isOrdinary(
  { name, strength, type, off, case: letterCase }: AliasRecord,
  common: FrequentWords,
): boolean {
  if (off === true || strength === 'weak' || type === 'derived' || name.endsWith('+')) return false
  const isAcronym = /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name)
  if ((isAcronym && letterCase === undefined) || letterCase === 'exact') return false
  const [word, ...others] =
    name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return word !== undefined && others.length === 0 && common.has(word)
}

/** One official name for two entities of one list: a party was entered twice. */
function sharedOfficialNames(files: readonly ListFile[]): ListProblem[] {
  return files.flatMap(file => {
    const firsts = new Map<string, string>()
    return file.entities.flatMap(({ id, name }, index) => {
      if (name === undefined) return []
      const key = aliasKey(name)
      const first = firsts.get(key)
      firsts.set(key, first ?? id)
      if (first === undefined || first === id) return []
      const field = ['entities', index, 'name'] as const
      return [
        {
          path: file.path,
          ...file.placeOf(field),
          field: `entities[${index}].name`,
          reason: reasonOf(words => words.sharedOfficialName(first)),
        },
      ]
    })
  })
}

/** One site for two entities, of which neither names the other as related: then it is shared by mistake. */
function sharedResources(files: readonly ListFile[], base: Registry | undefined): ListProblem[] {
  const related = new Map<string, readonly string[]>()
  const owners = new Map<string, Set<string>>()
  for (const { id, resources, related: others } of [
    ...(base?.entities ?? []),
    ...files.flatMap(file => file.entities),
  ]) {
    if (others) related.set(id, others)
    for (const text of resources ?? []) {
      const key = keyOf(text)
      owners.set(key, (owners.get(key) ?? new Set()).add(id))
    }
  }
  const isRelated = (one: string, other: string): boolean => related.get(one)?.includes(other) === true
  return files.flatMap(file =>
    file.entities.flatMap(({ id, resources = [] }, index) =>
      resources.flatMap((text, at) => {
        const [first] = owners.get(keyOf(text)) ?? []
        if (first === undefined || first === id || isRelated(first, id) || isRelated(id, first)) return []
        return [
          {
            path: file.path,
            ...file.placeOf(['entities', index, 'resources', at]),
            field: `entities[${index}].resources[${at}]`,
            reason: reasonOf(words => words.sharedResource(text, first)),
          },
        ]
      }),
    ),
  )
}

function keyOf(text: string): string {
  const resource = parseResource(text)
  return resource ? resourceKey(resource) : text
}
