/** The labelled texts are judged as they were when somebody last looked and agreed; `npm run accuracy` asks all of them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { compare } from '../../bench/accuracy/compare.js'
import { compareWithFrozen, type Frozen } from '../../bench/accuracy/frozen.js'
import { readTexts } from '../../bench/accuracy/texts.js'
import { inspect } from '../../src/library/index.js'
import { swept } from '../sweep.js'

const bench = new URL('../../bench/accuracy/', import.meta.url)
const { texts } = await readTexts(fileURLToPath(new URL('texts', bench)))
const frozen = JSON.parse(readFileSync(new URL('frozen.json', bench), 'utf8')) as Frozen

test.each(swept(texts, 12).map(text => [text.id, text] as const))('%s', (id, text) => {
  const inspection = inspect(text.text, { path: `${id}.${text.format}`, asOf: text.asOf })
  expect(compareWithFrozen([{ text, inspection, outcomes: compare(text, inspection) }], frozen).worse).toEqual([])
})
