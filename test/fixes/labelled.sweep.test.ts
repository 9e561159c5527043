/** The labelled texts, mended in every style: no word is lost but those of notices. */
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { readTexts, type BenchText } from '../../bench/accuracy/texts.js'
import { styles } from '../../src/fixes/types.js'
import { fix } from '../reports.js'
import { swept } from '../sweep.js'
import { termOf } from '../../src/language/terms.js'
import { hasRole } from '../../src/language/words.js'
import { wordKey } from '../../src/language/word-key.js'

const folder = fileURLToPath(new URL('../../bench/accuracy/texts', import.meta.url))
let texts: readonly BenchText[]
beforeAll(async () => {
  texts = (await readTexts(folder)).texts
}, 60_000)

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []

/** Words that stand less often once the text is mended. */
function lost(before: string, after: string): string[] {
  const count = new Map<string, number>()
  for (const word of wordsIn(before)) count.set(word, (count.get(word) ?? 0) + 1)
  for (const word of wordsIn(after)) count.set(word, (count.get(word) ?? 0) - 1)
  return [...count].flatMap(([word, times]) => (times > 0 ? [word] : []))
}

/** Words that notices are made of by the dictionary, their months, and fixed expressions; «прим. ред.» stands in their brackets. */
const isOfNotices = (word: string): boolean =>
  termOf(wordKey(word), false) !== undefined ||
  hasRole(wordKey(word), 'month') ||
  /^(?:иностранн\p{L}+|агент\p{L}*|foreign|agents?|прим|ред)$/iu.test(word)

test.each(styles)('in the style %s', style => {
  expect(texts.length).toBeGreaterThan(400)
  const losses = swept(texts, 6).flatMap(({ id, text, format, asOf }) => {
    const { source } = fix(text, { path: `${id}.${format}`, asOf, fix: { style } })
    const words = lost(text, source).filter(word => !isOfNotices(word))
    return words.length > 0 ? [`${id}: ${words.join(' ')}`] : []
  })
  expect(losses).toEqual([])
})
