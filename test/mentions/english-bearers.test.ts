import { describe, expect, test } from '@jest/globals'
import { verdictOn } from './verdicts.js'

/** Sentences made of parts: one name in braces, which somebody or something else bears. */
const others: Readonly<Record<string, readonly string[]>> = {
  'maxim-katz': [
    'A plumber from Perm, {Maxim Katz}, won the lottery.',
    '{Maxim Katz}, 39, a welder, won the lottery.',
    '{Maxim Katz}, who works as an orthodontist, won the lottery.',
    '{Maxim Katz} (beekeeper, 64) won the lottery.',
    '{Maxim Katz} is a tram driver in Tula.',
    'A sexton named {Maxim Katz} won the lottery.',
    'The welder is called {Maxim Katz}.',
    'My father was a miner, {Maxim Katz}.',
    '{Maxim Katz} (no relation to the politician) won the lottery.',
    '{Maxim Katz}, unrelated to the politician, won the lottery.',
    '{Maxim Katz} shares his name with the politician.',
    '{Maxim Katz} is tired of being confused with the politician.',
    '{Maxim Katz}, the politician’s namesake, won the lottery.',
    '{Maxim Katz} (not the politician) won the lottery.',
    'A different {Maxim Katz} won the lottery.',
    'His namesake {Maxim Katz}, a bassoonist, won the lottery.',
    '{Maxim Katz} Street was closed on Monday.',
    'The trawler {Maxim Katz} ran aground.',
    'The ship “{Maxim Katz}” ran aground.',
  ],
  // What is denied before the name is no status of its bearer.
  'bard-college': ['Yale is not banned, and neither is {Bard} Graduate Center.'],
  'ivan-pavlov': ['The bride, Anna, and the geologist {Ivan Pavlov} met in a queue.'],
  'greenpeace-international': [
    '{Greenpeace}, a hotel in Tula, was sold.',
    '{Greenpeace} is a racehorse in Tula.',
    '{Greenpeace} (yacht, 2019) was sold.',
    'Their trawler, {Greenpeace}, was sold.',
    'A swimming pool called {Greenpeace} was sold.',
    'The supermarket is called {Greenpeace}.',
    'She named her sewing machine {Greenpeace}.',
    'The mountain hut {Greenpeace} opened in May.',
  ],
  'international-republican-institute': [
    'He asked the International Rice Institute, or {IRI}, on Monday.',
    'The International Rice Institute – {IRI} for short – published its report.',
    'The International Rice Institute, known as {IRI}, published its report.',
    'The International Rice Institute (“{IRI}”) published its report.',
    '{IRI} stands for International Rice Institute.',
    'He met the {IRI}, short for International Rice Institute, on Monday.',
    'They left the International Rice Institute. On Monday the {IRI} published a report.',
    'On Monday the {IRI} published a report. They left the International Rice Institute.',
  ],
  csis: ['The Canadian Security Intelligence Service has ten members. On Monday {CSIS} published a report.'],
}

const parties: Readonly<Record<string, readonly string[]>> = {
  'maxim-katz': [
    'A plumber thanked {Maxim Katz} in Perm.',
    'The coach, he said, had read {Maxim Katz}.',
    '{Maxim Katz} once worked as a stoker.',
    '{Maxim Katz}, a former miner, spoke.',
    '{Maxim Katz}, the son of a colonel, spoke.',
    'The politician {Maxim Katz} and his namesake, a plumber, met.',
    'The politician {Maxim Katz}, no relation to the merchant of that name, spoke.',
    'A dentist praised a politician, {Maxim Katz}.',
    'In the dugout sat a driver, {Maxim Katz}, and Ilya Yashin.',
    'According to {Maxim Katz}, the plumber left.',
  ],
  'ivan-pavlov': [
    '{Ivan Pavlov} is a lawyer and lives in Riga.',
    'A lawyer named {Ivan Pavlov} spoke.',
    'The lawyer is called {Ivan Pavlov}.',
  ],
  'greenpeace-international': [
    'The hotel {Greenpeace} wrote about was sold.',
    'He visited the hotel {Greenpeace} rented.',
    'According to {Greenpeace}, the hotel was sold.',
    'Nobody at {Greenpeace} had seen the ship.',
    'The boy of the first film, {Greenpeace}, spoke.',
    '{Greenpeace}, which bought a ship, left.',
  ],
  'international-republican-institute': [
    'They left the International Republican Institute. On Monday the {IRI} published a report.',
    'He asked the International Rice Institute. The International Republican Institute and the {IRI} published a report.',
  ],
  'committee-to-protect-journalists': [
    'The Committee for Protecting Journalists, or {CPJ}, published its report.',
    'Central Park was empty. On Monday {CPJ} published a report.',
  ],
  'columbine-movement': ['An informal youth movement named {Columbine} was talked of.'],
  'recorded-future': ['{Recorded Future}, a firm from Boston, left.'],
  'pussy-riot': ['The punk band {Pussy Riot} left.'],
}

const rowsOf = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(table).flatMap(([entity, texts]) => texts.map((text): [string, string] => [entity, text]))

const isFound = (text: string, entity: string): boolean =>
  ['certain', 'likely'].includes(verdictOn(text, entity).certainty)

describe('bearers of names that an English sentence tells of', () => {
  test.each(rowsOf(others))('another than %s: %s', (entity, text) => {
    expect(isFound(text, entity)).toBe(false)
  })

  test.each(rowsOf(parties))('%s: %s', (entity, text) => {
    expect(isFound(text, entity)).toBe(true)
  })
})
