/** The labelled texts, mended in every style and in every format: no word is lost but those of notices. */
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { readTexts, type BenchText } from '../../bench/accuracy/texts.js'
import { styles } from '../../src/fixes/types.js'
import { swept } from '../sweep.js'
import { lossesIn, textFormats } from './losses.js'

const folder = fileURLToPath(new URL('../../bench/accuracy/texts', import.meta.url))
let texts: readonly BenchText[]
beforeAll(async () => {
  texts = (await readTexts(folder)).texts
}, 60_000)

test.each(styles)('in the style %s', style => {
  expect(texts.length).toBeGreaterThan(400)
  expect(swept(texts, 24).flatMap(text => lossesIn(text, { style }))).toEqual([])
})

test.each(textFormats)('as %s', format => {
  const every = Math.ceil(texts.length / (swept([0, 1], 2).length > 1 ? 200 : 10))
  const chosen = texts.filter((_, index) => index % every === format.length % every)
  expect(chosen.flatMap((text, index) => lossesIn(text, { style: styles[index % styles.length]!, format }))).toEqual([])
})
