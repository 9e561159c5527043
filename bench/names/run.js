/**
 * Asks the build how many of the names that people say it knows. `node bench/names/run.js --help` lists the options.
 *
 * @typedef {import('./sheet.js').Printed} Printed
 * @typedef {import('../../src/registry/types.js').Entity} Entity
 * @typedef {'found' | 'behind' | 'asked' | 'another' | 'unsure' | 'lacking'} Outcome
 */
import console from 'node:console'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { URL } from 'node:url'
import { parseArgs } from 'node:util'
import { draw } from './draw.js'
import { blankSheet, readSheet } from './sheet.js'

const help = `node bench/names/run.js --draw N --seed N [--category ID]... [--kind KIND]...
node bench/names/run.js SHEET

The first prints a sheet: N parties drawn by lot, each with its official name; of one register or of one kind (person,
organisation, media, movement) where it is asked for. Whoever fills it in writes behind the last
tab of a line how newsrooms print that party, in Russian and English, in the nominative and in other cases, parted by “; ”,
without looking at the lists. Words in braces stand before a name and are not part of it: {сайт} «После».
The second tells of each name whether it is
  found     a mention, in a draft that has nothing else
  behind    a mention behind the whole name, as initials and parts of names are
  asked     a possible mention there
  another   taken for another party
  unsure    known, but such a draft does not confirm it
  lacking   not known
and prints those that are not found.`

/** Drafts that tell nothing of what is named. */
const carriers = {
  ru: /** @type {const} */ (['Вечером речь зашла среди прочего про ', ' и снова про отпуск.']),
  en: /** @type {const} */ (['In the evening people spoke about ', ' and then about the holidays again.']),
}

/** @type {readonly Outcome[]} */
const outcomes = ['found', 'behind', 'asked', 'another', 'unsure', 'lacking']

process.exitCode = await main(process.argv.slice(2))

/**
 * @param {string[]} argv
 * @returns {Promise<number>} exit status
 */
async function main(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      draw: { type: 'string' },
      seed: { type: 'string' },
      category: { type: 'string', multiple: true, default: [] },
      kind: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  })
  const [path] = positionals
  if (values.help) {
    console.log(help)
    return 0
  }
  const isDraw = values.draw !== undefined && values.seed !== undefined
  if (!isDraw && path === undefined) return misused(help)
  const [count, seed] = [Number(values.draw), Number(values.seed)]
  if (isDraw && ![count, seed].every(Number.isSafeInteger)) return misused('--draw and --seed: expected whole numbers')
  const { builtinKnowledge } = await built('library/index.js')
  const { registry, lexicons } = builtinKnowledge()
  if (path === undefined) {
    const lot = { count, seed, categories: new Set(values.category), kinds: new Set(values.kind) }
    process.stdout.write(blankSheet(draw(registry.entities, lot)))
    return 0
  }
  return await judgeSheet(path, await judgeOf(registry, lexicons), id => registry.get(id))
}

/** @param {string} message */
function misused(message) {
  console.error(message)
  return 2
}

/**
 * @param {string} path
 * @param {(entity: Entity, name: Printed) => Outcome} judge
 * @param {(id: string) => Entity | undefined} entityOf
 * @returns {Promise<number>} exit status
 */
async function judgeSheet(path, judge, entityOf) {
  const rows = readSheet(await readFile(path, 'utf8'))
  /** @type {Map<Outcome, number>} */
  const names = new Map()
  /** @type {Map<Outcome, number>} */
  const parties = new Map()
  for (const row of rows) {
    const entity = entityOf(row.id)
    if (!entity) return misused(`${path}: no entity is called “${row.id}”`)
    const judged = row.names.map(name => ({ name, outcome: judge(entity, name) }))
    for (const { outcome } of judged) count(names, outcome)
    count(parties, outcomes.findLast(worst => judged.some(({ outcome }) => outcome === worst)) ?? 'found')
    const told = judged.filter(({ outcome }) => outcome !== 'found')
    if (told.length > 0)
      console.log(`${row.id}\t${told.map(({ name, outcome }) => `${outcome}: ${name.text}`).join('; ')}`)
  }
  console.log(`names    ${summary(names)}\nparties  ${summary(parties)} (by the worst of their names)`)
  return 0
}

/** @param {Map<Outcome, number>} counts @param {Outcome} outcome */
function count(counts, outcome) {
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
}

/** @param {ReadonlyMap<Outcome, number>} counts */
function summary(counts) {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0)
  return outcomes.map(outcome => `${outcome} ${counts.get(outcome) ?? 0}`).join(', ') + ` of ${all}`
}

/**
 * @param {import('../../src/registry/types.js').Registry} registry
 * @param {readonly import('../../src/lexicon/types.js').Lexicon[]} lexicons
 * @returns {Promise<(entity: Entity, name: Printed) => Outcome>}
 */
async function judgeOf(registry, lexicons) {
  const { parseDocument } = await built('library/index.js')
  const { findMentions } = await built('mentions/index.js')
  const { findCandidates } = await built('mentions/candidates.js')
  return (entity, { text, start }) => {
    const language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
    /**
     * @param {string} before
     * @returns {Outcome}
     */
    const inDraft = before => {
      const document = parseDocument(before + text + carriers[language][1])
      const name = { start: before.length + start, end: before.length + text.length }
      /** @param {import('../../src/document/types.js').Span} place */
      const isHere = place => place.start < name.end && name.start < place.end
      /** @param {{ entity: Entity }} place */
      const isMeant = place => place.entity === entity
      const mentions = findMentions(document, lexicons, id => registry.get(id)).filter(isHere)
      const mention = mentions.find(isMeant)
      if (mention) return mention.certainty === 'possible' ? 'asked' : 'found'
      if (mentions.length > 0) return 'another'
      const candidates = findCandidates(document, lexicons, id => registry.get(id))
      return candidates.some(place => isHere(place) && isMeant(place)) ? 'unsure' : 'lacking'
    }
    const [opening] = carriers[language]
    const alone = inDraft(opening)
    if (alone === 'found' || alone === 'asked') return alone
    return inDraft(`${entity.title[language]}. ${opening}`) === 'found' ? 'behind' : alone
  }
}

/**
 * @param {string} module of the built package
 * @returns {Promise<any>}
 */
function built(module) {
  return import(new URL(`../../dist/src/${module}`, import.meta.url).href)
}
