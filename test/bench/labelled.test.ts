/**
 * The labelled texts are read, judged and mended as they were when somebody last looked and agreed. Each nth of them
 * (`PLASHKA_LABELLED`): `npm run accuracy` judges all.
 */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { compare } from '../../bench/accuracy/compare.js'
import { compareWithFrozen, type Frozen } from '../../bench/accuracy/frozen.js'
import { readTexts } from '../../bench/accuracy/texts.js'
import { fix, inspect } from '../../src/library/index.js'
import { swept } from '../sweep.js'

const bench = new URL('../../bench/accuracy/', import.meta.url)
const { texts } = await readTexts(fileURLToPath(new URL('texts', bench)))
const frozen = JSON.parse(readFileSync(new URL('frozen.json', bench), 'utf8')) as Frozen

const share = swept(texts, Number(process.env['PLASHKA_LABELLED'] ?? 12))

test.each(share.map(text => [text.id, text] as const))('%s', (id, text) => {
  const inspection = inspect(text.text, { path: `${id}.${text.format}`, asOf: text.asOf })
  const mended = fix(text.text, { path: `${id}.${text.format}`, asOf: text.asOf }).source
  const judged = { text, inspection, mended, outcomes: compare(text, inspection) }
  const { worse, otherwise } = compareWithFrozen([judged], frozen)
  expect({ worse, otherwise }).toEqual({ worse: [], otherwise: [] })
})
