/**
 * Archives of records as newsrooms have them, made of the labelled texts: one item in nine is such a text, the others are
 * put together from paragraphs of such texts in which nobody is named. The same in every run.
 *
 * `node bench/archive.js --megabytes 40 > archive.ndjson`
 */
import { Buffer } from 'node:buffer'
import console from 'node:console'
import { once } from 'node:events'
import process from 'node:process'
import { URL, fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readTexts } from './accuracy/texts.js'
import { randomFrom } from './random.js'

/** One item of so many names somebody: 11 %, as in newsrooms. */
const namedOneOf = 9
/** In bytes of UTF-8: an article without a name. */
const shortest = 1500

/**
 * @typedef {object} Prose
 * @property {readonly { readonly text: string, readonly format: string }[]} named Texts that name somebody.
 * @property {readonly string[]} clean Paragraphs that name nobody.
 */

/**
 * @param {(text: string) => boolean} isClean Whether nothing is found in a text.
 * @returns {Promise<Prose>}
 */
export async function readProse(isClean) {
  const { texts } = await readTexts(fileURLToPath(new URL('accuracy/texts', import.meta.url)))
  /** @type {string[]} */
  const clean = []
  for (const { text, format, mentions } of texts) {
    if (format === 'html') continue
    for (const { 0: paragraph, index } of text.matchAll(/\S(?:(?!\n{2})[^])+/g)) {
      const isNamed = mentions.some(({ start, end }) => start < index + paragraph.length && end > index)
      if (!isNamed && paragraph.length > 80 && isClean(paragraph)) clean.push(paragraph)
    }
  }
  return { named: texts.filter(({ mentions }) => mentions.length > 0), clean }
}

/**
 * Records, a line each, of so many bytes at least. Texts are written as they are labelled; those put together as text, HTML
 * and Markdown by turns.
 * @param {number} bytes @param {Prose} prose @param {number} [seed] not 0
 * @returns {Generator<string>}
 */
export function* archiveLines(bytes, { named, clean }, seed = 20_261) {
  const random = randomFrom(seed)
  for (let written = 0, id = 0; written < bytes; id += 1) {
    const text = id % namedOneOf === 0 ? named[random(named.length)]?.text : articleOf(id, clean, random)
    const day = new Date(Date.UTC(2021, 0, 1) + random(2000) * 86_400_000).toISOString().slice(0, 10)
    const record = { id, url: `https://example.org/${day}/${id}`, date: day, section: sections[random(4)], text }
    const line = `${JSON.stringify(record)}\n`
    written += Buffer.byteLength(line)
    yield line
  }
}

const sections = ['Политика', 'Общество', 'Экономика', 'Культура']

/** @param {number} id @param {readonly string[]} clean @param {(below: number) => number} random @returns {string} */
function articleOf(id, clean, random) {
  /** @type {string[]} */
  const paragraphs = []
  for (let length = 0; length < shortest;) {
    const paragraph = clean[random(clean.length)] ?? ''
    paragraphs.push(paragraph)
    length += Buffer.byteLength(paragraph)
  }
  const as = kinds[id % kinds.length] ?? kinds[0]
  return as ? as(paragraphs, random) : ''
}

/** @type {readonly ((paragraphs: readonly string[], random: (below: number) => number) => string)[]} */
const kinds = [
  paragraphs => paragraphs.join('\n\n'),
  (paragraphs, random) =>
    paragraphs
      .map(
        text =>
          `<p>${linked(escaped(text), random, words => `<a href="https://example.org/${words.length}">${words}</a>`)}</p>`,
      )
      .join('\n'),
  (paragraphs, random) =>
    paragraphs
      .map((text, at) =>
        at === 0
          ? `**${text.replaceAll('*', '')}**`
          : linked(text, random, words => `[${words}](https://example.org/${words.length})`),
      )
      .join('\n\n'),
  paragraphs => paragraphs.join('\n\n'),
]

/** @param {string} text */
const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('«', '&laquo;').replaceAll('»', '&raquo;')

/** Makes a link of some words of a text. @param {string} text @param {(below: number) => number} random @param {(words: string) => string} link */
function linked(text, random, link) {
  const words = text.split(' ')
  const at = random(words.length)
  const [word = ''] = words.splice(at, 1)
  return /^[а-яё]+$/u.test(word) ? words.toSpliced(at, 0, link(word)).join(' ') : text
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { megabytes: { type: 'string', default: '40' }, seed: { type: 'string', default: '20261' } },
  })
  const prose = await readProse(isCleanBy(await import(new URL('../dist/src/library/index.js', import.meta.url).href)))
  console.error(`${prose.named.length} texts that name somebody, ${prose.clean.length} paragraphs that name nobody`)
  for (const line of archiveLines(Number(values.megabytes) * 1e6, prose, Number(values.seed)))
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
}

/**
 * @param {Record<string, any>} library As built.
 * @returns {(text: string) => boolean} Whether nothing is found in a text.
 */
export function isCleanBy({ builtinKnowledge, parseDocument, lint, defaultSettings }) {
  const knowledge = builtinKnowledge()
  return text => {
    const { messages, analysis } = lint(parseDocument(text, {}), knowledge, defaultSettings, '2026-01-15')
    return messages.length === 0 && analysis.mentions.length === 0
  }
}
