/**
 * What the linter said of a labelled text against what the labels demand. Contract: compare.d.ts.
 *
 * @typedef {import('./markup.js').Label} Label
 * @typedef {import('./texts.js').BenchText} BenchText
 * @typedef {import('./compare.js').Span} Span
 * @typedef {import('./compare.js').Inspection} Inspection
 * @typedef {import('./compare.js').Verdict} Verdict
 * @typedef {import('./compare.js').Outcome} Outcome
 *
 * @typedef {Span & { entity: string, label: Outcome['label'], name: string }} Numbered
 */

/**
 * The rule that answers for each label at which something is due.
 * @type {Readonly<Partial<Record<Label, string>>>}
 */
export const dueRules = {
  missing: 'missing-notice',
  late: 'late-notice',
  wrong: 'wrong-category',
  incomplete: 'incomplete-notice',
  outdated: 'outdated-notice',
}

/** What is asked of the editor, and not said. Whether it is asked of the right name the mentions tell. */
const questions = new Set(['ambiguous-mention', 'ambiguous-notice'])

/** How bad a verdict is; those of rank 0 are right. */
export const ranks = /** @type {const} */ ({
  found: 0,
  caught: 0,
  quiet: 0,
  confused: 1,
  overlooked: 2,
  missed: 2,
  'false-mention': 2,
  'false-alarm': 2,
})

/**
 * @param {BenchText} text
 * @param {Inspection} inspection
 * @returns {Outcome[]} mentions first, then messages
 */
export function compare(text, inspection) {
  return [...compareMentions(text, inspection), ...compareMessages(text, inspection)]
}

/**
 * A `possible` mention is neither a hit nor a false one: what it alone covers stays overlooked.
 *
 * @param {BenchText} text
 * @param {Inspection} inspection
 * @returns {Outcome[]}
 */
function compareMentions(text, { mentions }) {
  const sure = mentions.filter(({ certainty }) => certainty !== 'possible')
  const labelled = numbered(text.mentions)
    .filter(({ label }) => label !== 'any')
    .map(place => {
      const found = sure.some(mention => same(mention, place))
      const certainty = mentions.find(mention => same(mention, place))?.certainty ?? 'nothing'
      return outcome(text, place, 'mention', found ? 'found' : 'overlooked', certainty)
    })
  const strays = sure.filter(mention => !text.mentions.some(place => same(mention, place)))
  return [
    ...labelled,
    ...numbered(strays.map(stray => ({ ...stray, label: labelOfStray(text, stray) }))).map(stray =>
      outcome(text, stray, 'mention', 'false-mention', stray.certainty),
    ),
  ]
}

/**
 * A message belongs to the labelled mention which its span overlaps. When no message overlaps the only due mention of
 * an entity, all messages of that entity belong to it: a rule may point at the notice instead of the name. A message on
 * a decoy belongs to nobody.
 *
 * @param {BenchText} text
 * @param {Inspection} inspection
 * @returns {Outcome[]}
 */
function compareMessages(text, inspection) {
  // A question to the editor alarms nobody, and reports nothing: what was due and is only asked is missed.
  const messages = inspection.messages.filter(({ ruleId }) => !questions.has(ruleId))
  const places = numbered(text.mentions)
  /** @type {Map<typeof places[number], string[]>} */
  const heard = new Map(places.map(place => [place, []]))
  /** @type {(Span & { entity: string, ruleId: string })[]} */
  const strays = []
  for (const message of messages) {
    if (message.entity === undefined) continue
    const owned = { ...message, entity: message.entity }
    const owner = text.decoys.some(decoy => overlap(decoy, owned)) ? undefined : ownerOf(owned, places, messages)
    if (owner) heard.get(owner)?.push(message.ruleId)
    else strays.push(owned)
  }
  return [
    ...places.flatMap(place => judge(text, place, heard.get(place) ?? [])),
    ...numbered(strays.map(stray => ({ ...stray, label: labelOfStray(text, stray) }))).map(stray =>
      outcome(text, stray, 'message', 'false-alarm', stray.ruleId),
    ),
  ]
}

/**
 * @template {Span & { entity: string, label: Label }} Place
 * @param {Span & { entity: string }} message
 * @param {readonly Place[]} places
 * @param {Inspection['messages']} messages
 * @returns {Place | undefined}
 */
function ownerOf(message, places, messages) {
  const own = places.filter(({ entity }) => entity === message.entity)
  const [due, another] = own.filter(({ label }) => label in dueRules)
  const soleDue = another === undefined ? due : undefined
  const pointedAt = soleDue && messages.some(other => other.entity === soleDue.entity && overlap(other, soleDue))
  if (soleDue && !pointedAt) return soleDue
  return own.find(place => overlap(place, message)) ?? own.find(({ label }) => label === 'any') ?? soleDue
}

/**
 * @param {BenchText} text
 * @param {Numbered} place
 * @param {readonly string[]} got rule ids
 * @returns {Outcome[]}
 */
function judge(text, place, got) {
  if (place.label === 'any' || place.label === 'either') return []
  const expected = dueRules[/** @type {Label} */ (place.label)]
  const said = got.join(', ') || 'nothing'
  if (expected === undefined) return [outcome(text, place, 'message', got.length ? 'false-alarm' : 'quiet', said)]
  if (got.length === 0) return [outcome(text, place, 'message', 'missed', said)]
  if (!got.includes(expected)) return [outcome(text, place, 'message', 'confused', said)]
  const besides = got.filter(rule => rule !== expected)
  return [
    outcome(text, place, 'message', 'caught', said),
    ...besides.map(rule => outcome(text, { ...place, name: `${place.name}+${rule}` }, 'message', 'false-alarm', rule)),
  ]
}

/**
 * @template {Span & { entity: string }} Place
 * @param {readonly Place[]} places
 * @returns {(Place & { name: string })[]} `name`: entity and ordinal among its places
 */
function numbered(places) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  return places.map(place => {
    const count = (counts.get(place.entity) ?? 0) + 1
    counts.set(place.entity, count)
    return { ...place, name: `${place.entity}#${count}` }
  })
}

/**
 * @param {BenchText} text
 * @param {Span} stray
 * @returns {'decoy' | 'unlabelled'}
 */
function labelOfStray(text, stray) {
  return text.decoys.some(decoy => overlap(decoy, stray)) ? 'decoy' : 'unlabelled'
}

/**
 * @param {BenchText} text
 * @param {Numbered} place
 * @param {Outcome['stage']} stage
 * @param {Verdict} verdict
 * @param {string} got
 * @returns {Outcome}
 */
function outcome(text, place, stage, verdict, got) {
  const { entity, label, start, end } = place
  const stray = label === 'decoy' || label === 'unlabelled' ? `${label} ` : ''
  const surface = text.text.slice(start, end)
  return { place: `${stage} ${stray}${place.name}`, stage, verdict, entity, label, surface, got }
}

/**
 * @param {Span & { entity: string }} one
 * @param {Span & { entity: string }} other
 * @returns {boolean}
 */
export function same(one, other) {
  return one.entity === other.entity && overlap(one, other)
}

/**
 * @param {Span} one
 * @param {Span} other
 * @returns {boolean}
 */
export function overlap(one, other) {
  return one.start < other.end && other.start < one.end
}
