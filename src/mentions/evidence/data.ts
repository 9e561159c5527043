/**
 * The file of the weights, read where the package is built, tested and fitted; never to lint.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { evidenceIds, objections, reasons } from './types.js'
import type { Weights } from './weights.js'

const fromSources = new URL(import.meta.url).pathname.endsWith('.ts')
export const weightsFile = new URL(
  `${fromSources ? '.' : '../../../../src/mentions/evidence'}/weights.yml`,
  import.meta.url,
)

class WeightsError extends Error {
  constructor(problem: string) {
    super(`weights.yml: ${problem}`)
    this.name = 'WeightsError'
  }
}

/** @throws WeightsError at the first weight that is not there, is unknown, or speaks for what its evidence denies. */
export function parseWeights(yaml: string): Weights {
  const { thresholds, weights } = parse(yaml) as Weights
  const { certain, likely, possible } = thresholds
  if (!(certain > likely && likely > possible && possible > 0))
    throw new WeightsError('expected thresholds, certain above likely above possible above zero')
  const known: ReadonlySet<string> = new Set(evidenceIds)
  for (const id of Object.keys(weights)) if (!known.has(id)) throw new WeightsError(`unknown evidence ${id}`)
  for (const id of reasons)
    if (!(weights[id] >= 0)) throw new WeightsError(`${id}: expected a number of zero or more, for it is a reason`)
  for (const id of objections)
    if (!(weights[id] <= 0)) throw new WeightsError(`${id}: expected a number of zero or less, for it is an objection`)
  return { thresholds, weights }
}

export const readWeights = (): Weights => parseWeights(readFileSync(weightsFile, 'utf8'))
