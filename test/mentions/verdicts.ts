/**
 * Texts in which one name stands in braces, and the verdict on it.
 */
import { parseDocument } from '../../src/formats/index.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'
import type { EvidenceId } from '../../src/mentions/evidence/types.js'
import { frozenWeights } from '../../src/mentions/evidence/weights.js'
import { judgeAll } from '../../src/mentions/index.js'

export interface Judged {
  readonly certainty: string
  /** The words that show each piece of evidence. */
  readonly evidence: Partial<Record<EvidenceId, string>>
}

/** @param entity Whose name it may be. @throws Error if the lists know none of this entity there. */
export function verdictOn(marked: string, entity: string, path = 'draft.txt'): Judged {
  const { registry, lexicons } = builtinKnowledge()
  const start = marked.indexOf('{')
  const document = parseDocument(marked.replace(/[{}]/gu, ''), { path })!
  const verdict = judgeAll(document, lexicons, id => registry.get(id), frozenWeights).find(
    ({ candidate }) => document.toSource(candidate).start === start && candidate.entity.id === entity,
  )
  if (!verdict) throw new Error(`no name of ${entity} in: ${marked}`)
  return {
    certainty: verdict.certainty,
    evidence: Object.fromEntries(
      verdict.evidence.map(({ id, start: from, end }) => [id, document.text.slice(from, end)]),
    ),
  }
}
