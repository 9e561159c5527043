import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseDocument } from '../../src/formats/index.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import { findMentions } from '../../src/mentions/index.js'
import type { Mention } from '../../src/mentions/types.js'
import type { Entity } from '../../src/registry/types.js'
import { swept } from '../sweep.js'
import {
  formsIn,
  keyOfForm,
  personProofs,
  strongProofs,
  weakProofs,
  type Expectation,
  type NamedForm,
  type Proof,
} from './expectations.js'

const { registry, lexicons } = builtinKnowledge()
const forms = formsIn(registry.entities)

/** What else the same letters may mean, by the key of the form. */
const claims = new Map<string, NamedForm[]>()

beforeAll(() => {
  for (const named of forms) {
    const key = keyOfForm(named.form)
    const known = claims.get(key)
    if (known) known.push(named)
    else claims.set(key, [named])
  }
})

const isRelated = (one: Entity, other: Entity): boolean =>
  one.related.includes(other.id) || other.related.includes(one.id)

/** Why a form may be taken for another entity's: the only reasons for which it is not demanded back. */
function excuse({ entity, alias, form, role, carrier }: Expectation): string | undefined {
  if (carrier === 'sentence start' && role === 'name' && /\s(?:\p{Ll}|\p{Lu}{2})/u.test(form))
    return 'words that may be ordinary ones where they open a sentence'
  const others = (claims.get(keyOfForm(form)) ?? []).filter(other => other.entity !== entity)
  if (others.some(other => isRelated(entity, other.entity))) return 'shared with a related entity'
  if (alias.strength === 'weak' && others.length > 0) return 'a weak name which another entity has, too'
  if ((role === 'surname' || role === 'initials') && others.length > 0)
    return 'a surname which somebody else bears, too'
  return
}

/** The case ending of a Latin name: RAND’у. */
const caseEnding = /['’]\p{L}{1,2}(?=[»”]?$)/u

const isNameOf = (entity: Entity, surface: string): boolean =>
  claims.get(keyOfForm(surface))?.some(named => named.entity === entity) === true

interface Outcome {
  readonly demanded: number
  readonly failures: readonly string[]
  /** How many are excused, by reason. */
  readonly excused: ReadonlyMap<string, number>
}

function run(proofs: Iterable<Proof>): Outcome {
  let demanded = 0
  const failures: string[] = []
  const excused = new Map<string, number>()
  for (const { text, expectations } of proofs) {
    const mentions = findMentions(parseDocument(text)!, lexicons, id => registry.get(id))
    let at = 0
    for (const expected of expectations) {
      while (at < mentions.length && mentions[at]!.end <= expected.start) at++
      demanded++
      const problem = problemWith(mentions[at], expected, text)
      if (problem === undefined) continue
      const reason = excuse(expected)
      if (reason !== undefined) excused.set(reason, (excused.get(reason) ?? 0) + 1)
      else failures.push(`${expected.entity.id} “${expected.form}” (${expected.role}, ${expected.carrier}): ${problem}`)
    }
  }
  return { demanded, failures, excused }
}

function problemWith(
  found: Mention | undefined,
  { entity, start, end }: Expectation,
  text: string,
): string | undefined {
  if (!found || found.start >= end) return 'not found'
  if (found.entity !== entity) return `taken for ${found.entity.id}`
  if (found.start !== start || found.end !== end) {
    const surface = text.slice(found.start, found.end)
    const isLonger = found.start <= start && found.end >= end && isNameOf(entity, surface.replace(caseEnding, ''))
    if (!isLonger) return `found as “${surface}”`
  }
  return found.certainty === 'possible' ? 'only possible' : undefined
}

/** So many failures tell what is wrong; thousands tell no more. */
const shown = 40

describe.each([
  ['strong names stand by themselves', strongProofs],
  ['surnames and initials follow the full name', personProofs],
  ['weak names are confirmed by their context', weakProofs],
] as const)('%s', (_, proofs) => {
  test('every form in its carriers', () => {
    const { demanded, failures, excused } = run(swept(proofs(forms), 60))
    console.info(`${demanded} demanded, excused:`, Object.fromEntries(excused))
    expect(failures.slice(0, shown)).toEqual([])
  })
})

test('only related entities share a strong name', () => {
  const isStrong = ({ alias, role }: NamedForm): boolean =>
    alias.strength === 'strong' && (role === 'name' || role === 'full')
  const clashes = [...claims.values()].flatMap(all => {
    const [first, ...others] = all.filter(isStrong)
    return others
      .filter(other => other.entity !== first!.entity && !isRelated(first!.entity, other.entity))
      .map(other => `“${other.form}”: ${first!.entity.id}, ${other.entity.id}`)
  })
  expect(clashes).toEqual([])
})
