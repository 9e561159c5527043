/** Which of the built-in names have been held against what people say. */
import { expect, test } from '@jest/globals'
import { builtinKnowledge, listsFolder } from '../../src/knowledge/artefact.js'
import { readBuiltinLists } from '../../src/knowledge/files.js'

const { registry } = builtinKnowledge()
const reviewed = new Set(
  readBuiltinLists(listsFolder)
    .flatMap(({ entities }) => entities)
    .filter(entity => entity.reviewed !== undefined)
    .map(({ id }) => id),
)

test('all have been', () => {
  expect(registry.entities.filter(({ id }) => !reviewed.has(id)).map(({ id }) => id)).toEqual([])
})
