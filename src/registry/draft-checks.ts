/**
 * What must hold of the folded records before they are entities.
 */
import { countWords, longestForm } from '../language/word-cursor.js'
import { aliasKey } from './alias-key.js'
import { problemAt, shownOrigin, type Draft, type DraftAlias } from './draft.js'
import { personOfName } from './entity.js'
import type { ListProblemsCatalog } from './words/types.js'
import type { Worded } from '../messages/worded.js'
import { reasonOf, type ListProblem } from './list-error.js'
import { nearest } from './nearest.js'

/**
 * @param drafts All of them, by id.
 * @param left Those that are not switched off.
 * @param disable Ids which a config switches off.
 * @param config How to call it in errors.
 */
export function checkDrafts(
  drafts: ReadonlyMap<string, Draft>,
  left: readonly Draft[],
  disable: readonly string[],
  config: string,
): ListProblem[] {
  const known = [...drafts.values()].filter(draft => !isStray(draft)).map(({ record }) => record.id)
  const unknown = (id: string): Worded => reasonOf(words => words.unknownEntity(id, nearest(id, known)))
  return [
    ...disable.filter(id => !drafts.has(id)).map(id => ({ path: config, field: 'disable', reason: unknown(id) })),
    ...[...drafts.values()].filter(isStray).map(({ record: { id }, origins }) =>
      problemAt(
        origins.id,
        id,
        reasonOf(words => words.stray(nearest(id, known))),
      ),
    ),
    ...left.filter(draft => !isStray(draft)).flatMap(incomplete),
    ...left.flatMap(tooLong),
    ...sharedAliases(left),
    ...left.flatMap(({ record: { id, related = [] }, origins }) =>
      related
        .filter(other => !drafts.has(other))
        .map(other => problemAt(origins.related ?? origins.id, `${id}.related`, unknown(other))),
    ),
  ]
}

/** A record over nothing: its id, most likely, is mistyped. Switching it off would otherwise do nothing unnoticed. */
const isStray = ({ record, designations }: Draft): boolean =>
  record.kind === undefined && record.name === undefined && designations.length === 0

function incomplete({ record, designations, origins }: Draft): ListProblem[] {
  const { id, kind, name, gender, person } = record
  const isPerson = kind === 'person'
  const problem = (field: string, say: (words: ListProblemsCatalog) => string, origin = origins.id): ListProblem =>
    problemAt(origin, `${id}.${field}`, reasonOf(say))
  return [
    ...(kind === undefined ? [problem('kind', words => words.lacking)] : []),
    ...(name === undefined ? [problem('name', words => words.lacking)] : []),
    ...(designations.length === 0 ? [problem('designations', words => words.noDesignation)] : []),
    ...(isPerson && gender !== 'm' && gender !== 'f'
      ? [problem('gender', words => words.noGender, origins.gender)]
      : []),
    ...(isPerson && name !== undefined && !person && !personOfName(name)
      ? [problem('person', words => words.noPersonName, origins.name)]
      : []),
  ]
}

/** A person's name of so many words that the matcher would never find it. */
function tooLong({ record: { id, kind, name, person }, origins }: Draft): ListProblem[] {
  const own = kind === 'person' ? (person ?? personOfName(name ?? '')) : undefined
  const count = own ? countWords(`${own.given} ${own.surname}`) : 0
  if (count <= longestForm) return []
  const origin = origins.person ?? origins.name ?? origins.id
  return [
    problemAt(
      origin,
      `${id}.name`,
      reasonOf(words => words.tooManyWords(count, longestForm)),
    ),
  ]
}

type Named = DraftAlias & { readonly id: string }

/** Two entities under one unmistakable name could not be told apart. */
function sharedAliases(drafts: readonly Draft[]): ListProblem[] {
  const firsts = new Map<string, Named>()
  return drafts.flatMap(({ record: { id }, aliases }) =>
    [...aliases.values()]
      .filter(({ alias }) => alias.strength !== 'weak')
      .flatMap(({ alias, origin }) => {
        const key = aliasKey(alias.name)
        const first = firsts.get(key)
        if (first && first.id !== id) return [sharedAlias({ id, alias, origin }, first)]
        firsts.set(key, { id, alias, origin })
        return []
      }),
  )
}

/** Reported where it can be mended: never in the lists as shipped if it can be helped. */
function sharedAlias(one: Named, first: Named): ListProblem {
  const [here, there] = one.origin.place ? [one, first] : [first, one]
  return problemAt(
    here.origin,
    `${here.id}.aliases`,
    reasonOf(words => words.sharedAlias(here.alias.name, there.id, shownOrigin(there.origin))),
  )
}
