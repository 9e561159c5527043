/**
 * Sentences made of parts: whose status each tells is known by how it is made. Every template is tried with several parties;
 * P, and where two are named Q, stand for them.
 */
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/library/index.js'

/** Those who are missing a notice, by the names of the sentence. */
const missing = (text: string): readonly string[] => {
  const messages = check(text, { path: 'draft.txt', asOf: '2025-06-01' }).messages
  return messages
    .filter(({ ruleId }) => ruleId === 'missing-notice')
    .map(({ start, end }) => text.slice(start, end).replace(/’s$/u, ''))
}

const persons = ['Boris Akunin', 'Maxim Katz'] as const
const pairs = [
  ['Boris Akunin', 'Maxim Katz'],
  ['Ekaterina Schulmann', 'Dmitry Bykov'],
] as const

const ofSomebodyElse = [
  'P met a poet who lives in London and was declared a foreign agent.',
  'P and foreign agents: what the law says.',
  'P and foreign agents: what the new law says.',
  'P was called a foreign agent by a deputy in Georgia.',
  'The publisher of P has been added to the register of foreign agents.',
  'P lives in London. A musician was declared a foreign agent on Friday.',
  'A foreign agent interviewed P.',
  'P visited a cousin who moved to Berlin and has been designated a foreign agent.',
  'P hired a lawyer who fled Russia and is on the register of foreign agents.',
  'A foreign agent wrote to P.',
  'A foreign agent sued P on Monday.',
  'One foreign agent praised P.',
  'Two foreign agents praised P.',
  'Several foreign agents met P in Riga.',
  'The editor of P has been designated a foreign agent.',
  'The translator of P was put on the foreign agents list.',
  'The lawyer for P was declared a foreign agent.',
  'A critic of P was declared a foreign agent on Friday.',
  'Critics of P have been declared foreign agents.',
  'Fans of P were labelled foreign agents.',
  'P left Russia. A singer was designated a foreign agent the same day.',
  'P spoke in Riga. An actress was added to the foreign agents register on Friday.',
  'P spoke in Riga. Two actresses were added to the foreign agents register on Friday.',
  'P spoke in Riga. Another writer was added to the foreign agents register on Friday.',
  'P was accused of being a foreign agent.',
  'P was described as a foreign agent by a blogger.',
  'P was branded a foreign agent by his critics.',
  'P called a neighbour a foreign agent.',
  'P played a foreign agent in a film.',
  'P wrote a novel about a foreign agent.',
  'P wrote a novel in which a foreign agent flees Russia.',
  'P spoke about the foreign agent law.',
  'P spoke about what it means to be a foreign agent.',
  'P joked that everyone would soon be declared a foreign agent.',
  'P spoke at a rally for foreign agents.',
  'P works for a newspaper that was declared a foreign agent.',
  'P works for a newspaper that has been added to the register of foreign agents.',
  'P published a column in an outlet designated a foreign agent.',
  'P was fined for working with a foreign agent.',
  'P was fined for not marking a foreign agent.',
  'P is married to a foreign agent.',
  'P, whose wife was declared a foreign agent, spoke on Monday.',
  'P, whose publisher is on the register of foreign agents, spoke on Monday.',
  'P, whose friend is a foreign agent, spoke on Monday.',
  'P, married to a foreign agent, spoke on Monday.',
  'P, a critic of foreign agents, spoke on Monday.',
  'P, an opponent of the foreign agents law, spoke on Monday.',
  'P’s publisher was declared a foreign agent.',
  'P’s wife has been designated a foreign agent.',
  'P’s publishing house was added to the list of foreign agents.',
  'P’s former band was declared a foreign agent.',
  'Readers of P include foreign agents.',
  'The publisher that prints P was declared a foreign agent.',
  'The channel on which P appears was declared a foreign agent.',
  'The man who drove P to the airport was declared a foreign agent.',
  'The poet whom P met was declared a foreign agent.',
  'The poet P met was declared a foreign agent.',
  'A poet P met in London was declared a foreign agent.',
  'The book by P was published by a foreign agent.',
  'Foreign agents cannot teach, P said.',
  '“A foreign agent cannot teach,” P said.',
  '“I am not a foreign agent,” P said.',
  '“My friend was declared a foreign agent,” P said.',
  'P said: “My neighbour was declared a foreign agent.”',
  'P said that the ministry had declared a friend a foreign agent.',
  'P said that the ministry had declared three of his friends foreign agents.',
  'P told how his brother was declared a foreign agent.',
  'P asked why his brother had been declared a foreign agent.',
  'P reported that a singer had been declared a foreign agent.',
  'A singer was declared a foreign agent, P said.',
  'A singer was declared a foreign agent, according to P.',
  'A singer was declared a foreign agent on Friday, P wrote.',
  'A singer who performed with P was declared a foreign agent.',
  'A musician from the band of P was declared a foreign agent.',
]

const leftOpen = [
  'P could be declared a foreign agent.',
  'P might be declared a foreign agent.',
  'P will be declared a foreign agent.',
  'P should be declared a foreign agent, a deputy said.',
  'P faces being declared a foreign agent.',
  'P risks being declared a foreign agent.',
  'P risks the status of a foreign agent.',
  'P fears being declared a foreign agent.',
  'P expects to be declared a foreign agent.',
  'P was threatened with foreign agent status.',
  'P has been threatened with the foreign agent label.',
  'A deputy wants P declared a foreign agent.',
  'A deputy demanded that P be declared a foreign agent.',
  'A deputy proposed declaring P a foreign agent.',
  'A deputy called for P to be put on the register of foreign agents.',
  'A deputy asked the Justice Ministry to add P to the register of foreign agents.',
  'A deputy asked prosecutors to check P for signs of a foreign agent.',
  'The ministry is considering whether to declare P a foreign agent.',
  'The ministry has refused to declare P a foreign agent.',
  'The ministry did not declare P a foreign agent.',
  'The ministry plans to declare P a foreign agent.',
  'The ministry may add P to the register of foreign agents.',
  'There are rumours that P has been declared a foreign agent.',
  'It is not known whether P has been declared a foreign agent.',
  'Is P a foreign agent?',
  'Has P been declared a foreign agent?',
  'Will P be declared a foreign agent?',
  'If P is declared a foreign agent, he will leave.',
  'P is not a foreign agent.',
  'P has never been declared a foreign agent.',
  'P was not on the list of foreign agents.',
  'P is not on the register of foreign agents.',
  'P is no foreign agent.',
  'P denies being a foreign agent.',
  'P refuses to be called a foreign agent.',
  'Supporters feared P would be declared a foreign agent.',
  'Fans hope P will not be declared a foreign agent.',
  'P was nearly declared a foreign agent.',
  'P was almost added to the register of foreign agents.',
  'P narrowly escaped being declared a foreign agent.',
  'P avoided being declared a foreign agent.',
  'P has yet to be declared a foreign agent.',
  'P is yet to be added to the register of foreign agents.',
  'A petition to declare P a foreign agent gathered 1,000 signatures.',
  'A complaint asking that P be labelled a foreign agent was filed on Monday.',
]

const ofAnotherState = [
  'P was declared a foreign agent in Georgia.',
  'P was declared a foreign agent by Georgia.',
  'P was declared a foreign agent by a Georgian court.',
  'Georgia declared P a foreign agent.',
  'Georgia has added P to its register of foreign agents.',
  'P is on Georgia’s register of foreign agents.',
  'P registered as a foreign agent in the United States.',
  'P is registered as a foreign agent in the US.',
  'P was put on the US list of foreign agents.',
  'P, a registered foreign agent in the US, spoke.',
  'P was declared an extremist in Belarus.',
  'Belarus declared P an extremist.',
  'P was added to the Belarusian list of foreign agents.',
  'In Kyrgyzstan P was declared a foreign agent.',
  'In Georgia, P has been designated a foreign agent.',
  'P (designated a foreign agent in Georgia) spoke.',
  'P, a foreign agent in Hungary, spoke.',
]

const ofPAlone = [
  'P, a foreign agent, met Q.',
  'P (a foreign agent) met Q.',
  'Q met P, a foreign agent.',
  'Q met P (designated a foreign agent).',
  'Q met P, who was declared a foreign agent in 2024.',
  'Q interviewed P, whom Russia has declared a foreign agent.',
  'The foreign agent P interviewed Q.',
  'Foreign agent P interviewed Q.',
  'Q was replaced by P, a foreign agent.',
  'Q praised the foreign agent P.',
  'Q and the foreign agent P spoke.',
  'Q and foreign agent P performed together.',
  'Foreign agent P and Q’s band performed.',
  'P (foreign agent) and Q performed together.',
  'Q and P (foreign agent) performed together.',
  'Q spoke to P. The latter is a foreign agent.',
  'P is a foreign agent. Q wrote to the ministry.',
  'P is a foreign agent, Q said.',
  'P was declared a foreign agent, Q wrote.',
  'Q wrote that P was declared a foreign agent.',
  'Q said P had been declared a foreign agent.',
  'According to Q, P was declared a foreign agent.',
  'Q asked why P had been declared a foreign agent.',
  'The Justice Ministry declared P a foreign agent, Q said.',
  'The Justice Ministry, Q said, has declared P a foreign agent.',
  'Q defended P after the ministry declared P a foreign agent.',
  'Q criticised the decision to declare P a foreign agent.',
  'Q criticised the designation of P as a foreign agent.',
  'Q left before P was declared a foreign agent.',
  'P was declared a foreign agent while Q was in prison.',
  'P, a friend of Q and a foreign agent, spoke.',
  'P, who has worked with Q and was declared a foreign agent in 2024, spoke.',
  'P, a co-author of Q, was declared a foreign agent.',
  'P, the translator of Q, has been designated a foreign agent.',
  'P, who interviewed Q, has been designated a foreign agent.',
  'P wrote a book about Q and was declared a foreign agent.',
  'P left for Berlin with Q and was later declared a foreign agent.',
  'Q lives in Berlin; P is a foreign agent.',
  'Q lives in Berlin, and P is a foreign agent.',
  'Q lives in Berlin, but P is a foreign agent.',
  'Unlike Q, P was declared a foreign agent.',
  'After Q left, P was declared a foreign agent.',
  'P was declared a foreign agent for an interview with Q.',
  'P was declared a foreign agent for quoting Q.',
  'P was declared a foreign agent over a post about Q.',
  'The ministry declared P a foreign agent for an interview with Q.',
  'The ministry said P, a foreign agent, had spoken to Q.',
  'P’s song about Q was banned. P is a foreign agent.',
  'Fans of Q met P, a foreign agent.',
  'A friend of Q, P, was declared a foreign agent.',
  'Q’s friend P was declared a foreign agent.',
  'Q’s lawyer, the foreign agent P, spoke.',
  'Q’s co-host P has been declared a foreign agent.',
  'The book by Q has a preface by P, a foreign agent.',
  'P — foreign agent; Q — writer.',
]

const ofBoth = [
  'P and Q, both foreign agents, spoke.',
  'P and Q were declared foreign agents.',
  'P and Q (both foreign agents) spoke.',
  'P and Q (foreign agents) spoke.',
  'Foreign agents P and Q spoke.',
  'The foreign agents P and Q spoke.',
  'P and Q are foreign agents.',
  'P and Q have been designated foreign agents in Russia.',
  'P was declared a foreign agent, as was Q.',
  'P, like Q, is a foreign agent.',
  'P, along with Q, was declared a foreign agent.',
  'P was declared a foreign agent along with Q.',
  'P was declared a foreign agent on Friday. So was Q.',
  'P was declared a foreign agent on Friday. Q was, too.',
  'P is a foreign agent. Q is one, too.',
  'P is a foreign agent. So is Q.',
  'P met Q. Both are foreign agents.',
  'P met Q. Both have been declared foreign agents.',
  'P met Q. They are both foreign agents.',
  'P met Q. The two are designated foreign agents.',
  'P and Q spoke. They were declared foreign agents in 2024.',
  'The Justice Ministry declared P and Q foreign agents.',
  'The Justice Ministry added P and Q to its register of foreign agents.',
  'The register of foreign agents now includes P and Q.',
  'P, Q and two others were declared foreign agents.',
  'P, Q and two musicians were added to the register of foreign agents.',
  'Neither P nor Q, both foreign agents, came.',
  'P (foreign agent) met Q (foreign agent).',
  'The poet P and the critic Q, both designated foreign agents, spoke.',
  'P has been a foreign agent since 2022 and Q since 2024.',
  'P has been a foreign agent since 2022, Q since 2024.',
  'P became a foreign agent in 2022, Q in 2024.',
  'P and Q, declared foreign agents, spoke.',
  'P and Q, who were declared foreign agents in 2024, spoke.',
  'P and Q, whom Russia has labelled foreign agents, spoke.',
]

const ofNeither = [
  'P and Q spoke at a rally for foreign agents.',
  'P asked Q about foreign agents.',
  'P and Q may be declared foreign agents.',
  'P and Q are not foreign agents.',
  'P and Q discussed the foreign agent law.',
  'P told Q that a friend was declared a foreign agent.',
  'P met Q. Foreign agents are not allowed to teach.',
  'P met Q. A third poet was declared a foreign agent.',
]

const organisations = [
  ['Freedom House', 'an undesirable organization', 'undesirable'],
  ['Islamic State', 'a terrorist organization and banned', 'terrorist'],
  ['OVD-Info', 'a foreign agent', 'foreign agents'],
  ['Meta', 'an extremist organization and banned', 'extremist'],
] as const

const ofOtherOrganisations = [
  'A partner of P was declared STATUS.',
  'P works with a foundation that was declared STATUS.',
  'P gave money to a group that has been declared STATUS in Russia.',
  'P published a report on a group declared STATUS in Russia.',
  'P may be declared STATUS in Russia.',
  'P is not STATUS in Russia.',
  'P has not been declared STATUS in Russia.',
  'Could P be declared STATUS in Russia?',
  'P was declared STATUS in Belarus.',
  'Belarus declared P STATUS.',
  'P was declared STATUS by a court in Kazakhstan.',
  'In Kazakhstan, P was declared STATUS.',
  'In Belarus P has been declared STATUS.',
  'P has been declared STATUS in Germany and elsewhere.',
  'P was declared STATUS in Germany and several other countries.',
  'P has offices in Kyiv. A Ukrainian foundation was declared STATUS on Friday.',
  'P opened an office. The Red Cross was declared STATUS on Friday.',
  'P denied that it had been declared STATUS in Russia.',
  'P reported that a foundation had been declared STATUS in Russia.',
  'A man who worked for P was declared a foreign agent.',
  'The director of P was declared a foreign agent.',
  'P’s director was declared a foreign agent.',
  'P’s former head has been designated a foreign agent.',
  'P, whose director was declared a foreign agent, denied the claims.',
  'A former employee of P was declared a foreign agent.',
  'P counted 300 organisations that have been declared STATUS in Russia.',
  'P published a list of organisations declared STATUSES in Russia.',
  'P would be declared STATUS in Russia if it opened an office.',
  'It is rumoured that P will be declared STATUS in Russia.',
  'A deputy called P STATUS.',
  'P was called STATUS by a blogger.',
]

const texts = (templates: readonly string[], parties: readonly (readonly [string, string?])[]): string[] =>
  templates.flatMap(template =>
    parties.map(([p, q = '']) => template.replaceAll(/\bP\b/gu, p).replaceAll(/\bQ\b/gu, q)),
  )

const ofOne = persons.map(person => [person] as const)

describe.each([
  ['what is told of somebody else', ofSomebodyElse],
  ['what is denied, asked, wanted or feared', leftOpen],
  ['what another state has decided', ofAnotherState],
])('%s is no notice', (_, templates) => {
  test.each(texts(templates, ofOne))('%s', text => {
    expect(missing(text)).toEqual([persons.find(person => text.includes(person))])
  })
})

describe('of two persons the notice is', () => {
  test.each(texts(ofPAlone, pairs))("one's: %s", text => {
    const [, other] = pairs.find(pair => pair.every(name => text.includes(name))) ?? pairs[0]
    expect(new Set(missing(text))).toEqual(new Set([other]))
  })
  test.each(texts(ofBoth, pairs))("both's: %s", text => {
    expect(missing(text)).toEqual([])
  })
  test.each(texts(ofNeither, pairs))("nobody's: %s", text => {
    expect(missing(text)).toHaveLength(2)
  })
})

describe.each(organisations)('of %s nothing is told by', (party, status, statuses) => {
  const told = ofOtherOrganisations.map(template => template.replace(/STATUSES/u, statuses).replace(/STATUS/u, status))
  test.each(texts(told, [[party]]))('%s', text => {
    expect(missing(text)).toEqual([party])
  })
})
