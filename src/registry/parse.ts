/**
 * From the text of a list file to its records, every problem named with file, line and field.
 */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document as YamlDocument,
  type Node,
} from 'yaml'
import { checkList } from './list-checks.js'
import { endlessAliases, yamlFault } from '../syntax/yaml.js'
import type { Worded } from '../messages/worded.js'
import { fieldName, ListError, reasonOf, type ListProblem } from './list-error.js'
import { withDefaults, type ListContent, type ShortList } from './list-content.js'
import type { FieldPath, ListFile, Place } from './list-file.js'
import { schemaProblems } from './list-validation.js'
import { nearest } from './nearest.js'

export type { ListFile } from './list-file.js'

/**
 * @param text YAML (or JSON, which is YAML too): a list, or its entities alone.
 * @param path How to call the file in errors.
 * @param completed Concludes what a short list leaves out; without it a list has to say everything.
 * @throws ListError with all problems of the file, in the order of the file. What is no YAML is judged no further.
 */
export function parseList(text: string, path: string, completed?: (list: ShortList) => ListContent): ListFile {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const value = valueOf(yaml, (offset, reason) => ({ path, ...at(offset), field: '', reason }))
  const isBare = Array.isArray(value)
  const content: unknown = isBare ? { entities: value } : value
  const placeOf = (field: FieldPath): Place => at(offsetOf(yaml, isBare ? field.slice(1) : field))
  const problems = isList(content)
    ? [...schemaProblems(content), ...checkList(content, field => placeOf(field).line, completed !== undefined)]
    : [{ field: [], reason: reasonOf(words => words.noList(likeEntities(content))) }]
  if (problems.length > 0)
    throw new ListError(
      problems
        .map(({ field, reason }): ListProblem => ({ path, ...placeOf(field), field: fieldName(field), reason }))
        .sort(inOrder),
    )
  return { ...withDefaults(completed ? completed(content as ShortList) : (content as ListContent)), path, placeOf }
}

const inOrder = (one: ListProblem, other: ListProblem): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)

/** Of a file that has no entities nothing is told but that: it may be anybody's, and secret. */
const isList = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && Object.hasOwn(content, 'entities')

/** The key that was meant to be `entities`. */
const likeEntities = (content: unknown): string | undefined =>
  typeof content === 'object' && content !== null ? nearest('entities', Object.keys(content)) : undefined

/** @throws ListError if the text is no YAML, or refers to what it does not hold. */
function valueOf(yaml: YamlDocument, problem: (offset: number, reason: Worded) => ListProblem): unknown {
  const problems = yaml.errors.map(({ pos, code }) => problem(pos[0], yamlFault(code)))
  const anchors = new Set<string>()
  visit(yaml, {
    Value: (_, { anchor }) => {
      if (anchor !== undefined) anchors.add(anchor)
    },
    Alias: (_, { source, range }) => {
      if (!anchors.has(source))
        problems.push(
          problem(
            range?.[0] ?? 0,
            reasonOf(words => words.unknownAnchor(source)),
          ),
        )
    },
  })
  if (problems.length > 0) throw new ListError(problems)
  try {
    return yaml.toJS()
  } catch (error) {
    // References within references that would grow without bound: the parser refuses them.
    if (error instanceof ReferenceError) throw new ListError([problem(0, endlessAliases)])
    throw error
  }
}

/** The offset of the key or item that a field path names, as far as it exists. */
function offsetOf(yaml: YamlDocument, field: FieldPath): number {
  let node: unknown = yaml.contents
  let offset = 0
  for (const step of field) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    }
  }
  return offset
}
