/** What says of markers, instead of a footnote that opens with one, what they mean. */
import { expect, test } from '@jest/globals'
import { analyse, summary } from '../marked-text.js'

test.each([
  ['{m:Икс}* и {Игрек}* пришли.\n\nЗвёздочкой отмечены иностранные агенты.', ['foreign-agent: Икс, Игрек']],
  ['Здесь и далее: * — признан иностранным агентом.\n\n{m:Икс}* пришёл.', ['foreign-agent: Икс']],
  ['{m:Икс}† пришёл.\n\nЗнаком † отмечены иностранные агенты.', ['foreign-agent: Икс']],
  ['Names marked with ◊ are foreign agents.\n\n{m:Икс}◊ came.', ['foreign-agent: Икс']],
  ['Names marked with ⓤ are foreign agents.\n\n{m:Икс} ⓤ came.', ['foreign-agent: Икс']],
  ['{m:Икс}° came, {Игрек} went.\n\nNames marked with ° are foreign agents.', ['foreign-agent: Икс']],
  [
    '{m:Икс}* и {Игрек}** пришли.\n\nЗвёздочкой отмечены иностранные агенты, двумя звёздочками — нежелательные организации.',
    ['foreign-agent: Икс', 'undesirable: Игрек'],
  ],
  // A sign that is told by its name.
  [
    'Names marked with a dagger are in the register of foreign agents.\n\n{m:Икс}† came, {Игрек}‡ went.',
    ['foreign-agent: Икс'],
  ],
  [
    '{m:Икс}† и {Игрек}‡ пришли.\n\nКрестиком отмечены иностранные агенты, двойным крестиком — нежелательные организации.',
    ['foreign-agent: Икс', 'undesirable: Игрек'],
  ],
  // A bullet right behind a name is its marker where a legend says so, and opens no footnote.
  ['Names marked with ◆ are foreign agents.\n\n{m:Икс}◆ came.', ['foreign-agent: Икс']],
  ['{m:Икс}◆ came.\n\n◆ A foreign agent is a status of Russian law.', []],
  ['Names marked with ◆ are foreign agents.\n\n{m:Икс} ◆ {Игрек}', ['foreign-agent: ']],
  // Prose that speaks of a marker and of the names that bear it.
  ['Имена со звёздочкой принадлежат людям, которых считают иноагентами.\n\n{m:Икс}* пришёл.', ['foreign-agent: Икс']],
  ['Если рядом с именем стоит звёздочка, человек признан иноагентом.\n\n{m:Икс}* пришёл.', ['foreign-agent: Икс']],
  [
    '{m:Икс}* и {Игрек}** пришли.\n\nОдна звёздочка — иноагент, две звёздочки — нежелательная организация.',
    ['foreign-agent: Икс', 'undesirable: Игрек'],
  ],
  // What leads to the first status, or stands behind the last marker, is said of all.
  [
    'Звёздочками отмечены организации, запрещённые в РФ как террористические (*) или экстремистские (**).\n\n«{Икс}»* и «{Игрек}»** закрыты.',
    ['terrorist+ban: Икс', 'extremist+ban: Игрек'],
  ],
  // A second legend may go on with the first.
  [
    'Звёздочкой (*) отмечены иностранные агенты. Двумя (**) — признанные экстремистскими и запрещённые.\n\n{m:Икс}* и «{Игрек}»** пришли.',
    ['foreign-agent: Икс', 'extremist+ban: Игрек'],
  ],
  // How many of the marker that was named before.
  [
    '{m:Икс}* и {Игрек}** пришли.\n\nОдной звёздочкой отмечены иностранные агенты, двумя — нежелательные организации.',
    ['foreign-agent: Икс', 'undesirable: Игрек'],
  ],
  [
    '{m:Икс}* и {Игрек}** пришли.\n\nОдна звёздочка — иноагент; две — нежелательная организация.',
    ['foreign-agent: Икс', 'undesirable: Игрек'],
  ],
  [
    'Звёздочкой отмечены иностранные агенты. Двумя — нежелательные организации.\n\n{m:Икс}* и {Игрек}** пришли.',
    ['foreign-agent: Икс', 'undesirable: Игрек'],
  ],
  [
    '{m:X}* and {Y}** came.\n\nOne asterisk marks foreign agents, two undesirable organizations.',
    ['foreign-agent: X', 'undesirable: Y'],
  ],
  [
    '{m:X}* and {Y}** came.\n\nNames with one asterisk are of foreign agents, those with two of undesirable organizations.',
    ['foreign-agent: X', 'undesirable: Y'],
  ],
  ['{m:Икс}* и {Игрек}** пришли.\n\nЗвёздочкой отмечены две нежелательные организации.', ['undesirable: Икс']],
  // Two markers at one name.
  [
    '{X}* **.\n\nOne asterisk marks foreign agents, two undesirable organizations.',
    ['foreign-agent: X', 'undesirable: X'],
  ],
  // Of markers nothing is said, or of them no status.
  ['{m:Икс}* пришёл.\n\nИностранные агенты пришли, как отмечено выше.', []],
  ['{m:Икс}* пришёл.\n\nЗвёздочкой отмечены участники забега.', []],
])('%s', (text, expected) => {
  expect(summary(text)).toEqual(expected)
})

test('counts as a note of its own kind, with the marker', () => {
  const { notices } = analyse('{m:Икс}* пришёл.\n\nЗвёздочкой отмечены иностранные агенты.')
  expect(notices.map(({ kind, marker }) => [kind, marker])).toEqual([['legend', '*']])
})
