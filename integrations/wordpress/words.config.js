/**
 * The words of the plug-in, as WordPress wants them: they stand in the code in English, in `plugin/languages` in Russian. The
 * build makes the template, and what PHP and the browser read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { mo, po } from 'gettext-parser'

const here = import.meta.dirname
const domain = 'plashka'
const languages = ['ru_RU']

/** Scripts that bring words of their own: WordPress asks for theirs by these names. */
const handles = { 'plashka-block-editor': 'src', 'plashka-classic-editor': 'src' }

/**
 * A call of a function of gettext with the text in quotation marks: the same in PHP and in TypeScript.
 * The second text is the plural.
 */
const calls =
  /\b(?<name>__|_n|_e|esc_html__|esc_html_e|esc_attr__)\(\s*'(?<one>(?:[^'\\]|\\.)*)'(?:,\s*'(?<many>(?:[^'\\]|\\.)*)')?/gu

/** @typedef {{ readonly one: string, readonly many?: string, readonly file: string }} Phrase */

/** @param {string} folder @returns {Phrase[]} What its sources say, each text once. */
export function phrasesIn(folder) {
  /** @type {Map<string, Phrase>} */
  const found = new Map()
  for (const name of readdirSync(path.join(here, folder), { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:php|tsx?)$/u.test(name)) continue
    const file = path.join(folder, name)
    for (const { groups } of readFileSync(path.join(here, file), 'utf8').matchAll(calls)) {
      const [one, many] = [groups.one, groups.many].map(text => text?.replaceAll(/\\(.)/gu, '$1'))
      const isPlural = groups.name === '_n' && many !== undefined
      if (!found.has(one)) found.set(one, { one, file, ...(isPlural && { many }) })
    }
  }
  return [...found.values()]
}

/** @param {string} language */
export const translation = language =>
  po.parse(readFileSync(path.join(here, `plugin/languages/${domain}-${language}.po`)))

/** @param {readonly Phrase[]} phrases */
const template = phrases => ({
  charset: 'utf-8',
  headers: { 'content-type': 'text/plain; charset=utf-8', 'x-domain': domain },
  translations: {
    '': Object.fromEntries(
      phrases.map(({ one, many, file }) => [
        one,
        {
          msgid: one,
          ...(many && { msgid_plural: many }),
          msgstr: many ? ['', ''] : [''],
          comments: { reference: file },
        },
      ]),
    ),
  },
})

/** As `wp_set_script_translations` looks for it. @param {string} folder Whose words. */
function scriptWords(folder, { headers, translations }) {
  const texts = translations['']
  const words = phrasesIn(folder).map(({ one }) => [one, texts[one]?.msgstr ?? []])
  const about = { domain, lang: headers.Language, 'plural-forms': headers['Plural-Forms'] }
  return JSON.stringify({ domain, locale_data: { [domain]: { '': about, ...Object.fromEntries(words) } } })
}

/** @param {string} target A folder. */
export function writeWords(target) {
  /** @param {string} name @param {string | Uint8Array} content */
  const write = (name, content) => writeFileSync(path.join(target, name), content)
  write(`${domain}.pot`, po.compile(template([...phrasesIn('plugin'), ...phrasesIn('src')])))
  for (const language of languages) {
    const words = translation(language)
    write(`${domain}-${language}.mo`, mo.compile(words))
    for (const [handle, folder] of Object.entries(handles))
      write(`${domain}-${language}-${handle}.json`, scriptWords(folder, words))
  }
}
