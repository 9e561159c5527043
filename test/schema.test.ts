/** The published schemas are what validates. */
import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { configSchema } from '../src/config/schema.js'
import { listSchema } from '../src/registry/list-schema.js'
import { reportSchema } from '../src/reporters/report-schema.js'

test.each([
  ['list', listSchema],
  ['config', configSchema],
  ['report', reportSchema],
])('schema/%s.schema.json', (name, schema) => {
  const file = new URL(`../schema/${name}.schema.json`, import.meta.url)
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, `${JSON.stringify(schema, undefined, 2)}\n`)
  const published: unknown = JSON.parse(readFileSync(file, 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(schema)))
})
