/** What one and the same name shows in texts that differ in a single thing. */
import { expect, test } from '@jest/globals'
import type { EvidenceId } from '../../src/mentions/evidence/types.js'
import { verdictOn } from './verdicts.js'

/** Whose name, a text, evidence that it shows, evidence that it does not, and whether it is a mention at all. */
type Row = readonly [
  of: string,
  text: string,
  shows: readonly EvidenceId[],
  hides: readonly EvidenceId[],
  isNone?: true,
]

test.each<Row>([
  // English leads from people to what they belong to, Russian declines.
  ['tv-rain', 'They met a journalist from {Dozhd} there.', ['staff-before'], []],
  ['tv-rain', 'Пришёл журналист из {Дождя} вчера.', [], ['staff-before'], true],
  // Any noun of a kind behind an English name, behind a Russian one those of its list.
  ['tv-rain', 'Then {Dozhd}, the newspaper, left.', ['apposition'], []],
  ['tv-rain', 'Вчера {Дождь}, газета, ушёл.', [], ['apposition'], true],
  ['tv-rain', 'Вчера «{Дождь}», телеканал, ушёл.', ['apposition', 'quoted'], ['part-of-longer-name']],
  ['tv-rain', 'Then {Dozhd}, a Moscow-based crowd, left.', [], ['apposition']],
  // The noun before a list, not the one right before the name.
  ['tv-rain', 'Телеканалы «Культура» и «{Дождь}» пели.', ['noun-of-list', 'quoted'], ['generic-noun']],
  ['tv-rain', 'Телеканал «{Дождь}» пел.', ['generic-noun'], ['noun-of-list', 'opens-sentence', 'unknown-noun']],
  ['tv-rain', 'Большой телеканал {Дождь} пел.', ['generic-noun'], ['quoted', 'noun-near']],
  // One word in quotation marks is no speech.
  ['tv-rain', '«{Дождь}», — шепчет она.', ['quoted'], ['spoken']],
  ['meduza', '# {Медуза} пела\n\nВсё.', [], ['opens-sentence'], true],
  ['meduza', 'Вчера «{Медуза}?» пела.', ['part-of-longer-name'], ['quoted'], true],
  ['meduza', 'Издание «{Медуза}!» пело.', ['generic-noun'], ['part-of-longer-name']],
  ['meduza', '{Медуза} пела.', ['opens-sentence'], [], true],
  ['meduza', '{МЕДУЗА} пела.', [], ['opens-sentence'], true],
  [
    'meduza',
    'Пели «Дождь» и «{Медуза}» (признаны иноагентами).',
    ['status-behind', 'listed-with-others', 'status-around'],
    [],
  ],
  ['meduza', 'Пели издание «Медуза» и {Медуза}.', ['named-elsewhere', 'listed-with-others'], ['quoted']],
  ['golos', "{Golos's} songs were sung.", [], ['opens-sentence']],
  // A surname goes on with a full name before it, not with itself and not with one behind it.
  ['maxim-galkin', 'Приехал Галкин. {Галкин} пел.', [], ['full-name-elsewhere', 'likely-full-name-elsewhere'], true],
  ['maxim-galkin', 'Приехал Максим Галкин. {Галкин} пел.', ['likely-full-name-elsewhere'], ['full-name-later']],
  ['maxim-galkin', '{Галкин} пел. Приехал Максим Галкин.', [], ['likely-full-name-elsewhere'], true],
  ['anton-dolin', 'Пётр Долин спорил. {Долин} пел.', ['namesake-elsewhere'], ['full-name-elsewhere'], true],
  [
    'anton-dolin',
    'Антон Долин спорил. Пётр Долин пел. Антон Долин ушёл. {Долин} пел.',
    ['full-name-elsewhere'],
    ['namesake-elsewhere'],
  ],
  ['anton-dolin', 'Пришли Пётр Долин и {Антон Долин}.', ['full-name'], ['other-given-name']],
  ['yury-dud', 'Приехал {Юрий Дудь} Александрович.', ['full-name'], ['other-patronymic']],
  ['yury-dud', 'Приехал другой {Дудь}.', ['namesake-told'], [], true],
  ['yury-dud', 'Приехал другой {Юрий Дудь}.', ['full-name'], ['namesake-told']],
  ['yury-dud', 'Юрий «Малыш»   {Дудь} пел.', ['own-given-name'], []],
  ['olga-orlova', 'Приехала {Ольга Орлова}, это другая, и ушла.', ['namesake-told'], [], true],
  ['olga-orlova', 'Приехала {Ольга Орлова}, это другая певица.', ['namesake-told'], [], true],
  ['azov', 'Пришёл полк «{Азов}».', ['generic-noun', 'quoted'], ['other-thing']],
  ['azov', 'Порт {Азов} закрыт.', ['other-thing'], ['generic-noun'], true],
  ['azov', 'Бойцы «{Азова}», который признан террористическим, ушли.', ['status-behind'], ['status-before']],
])('%s: %s', (...[of, text, shows, hides, isNone]) => {
  const { certainty, evidence } = verdictOn(text, of, text.startsWith('#') ? 'draft.md' : 'draft.txt')
  expect(shows.filter(id => !(id in evidence))).toEqual([])
  expect(hides.filter(id => id in evidence)).toEqual([])
  expect(certainty === 'none').toBe(isNone === true)
})
