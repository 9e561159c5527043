/** Whom English news say a status of, by the shapes of their sentences. */
import { describe, expect, test } from '@jest/globals'
import { summary } from './marked-text.js'

describe('a status told before or far from its name', () => {
  test.each([
    ['Branded a “foreign agent” two years ago, the writer {m:Akunin} keeps publishing.', ['foreign-agent: Akunin']],
    ['Days after being named a foreign agent, {m:Katz} left.', ['foreign-agent: Katz']],
    ['{f:Schulmann} spoke. Designated a foreign agent in 2022, she lives in Berlin.', ['foreign-agent: Schulmann']],
    ['Two foreign agents, {m:Katz} and {f:Schulmann}, met.', ['foreign-agent: Katz, Schulmann']],
    ['{m:Katz}, one of hundreds of Russians branded “foreign agents,” spoke.', ['foreign-agent: Katz']],
    ['He was fined for taking part in an undesirable organization — {Bard}.', ['undesirable: Bard']],
    [
      'Russia has labeled many artists foreign agents, such as {m:Face} and {f:Zemfira}.',
      ['foreign-agent: Face, Zemfira'],
    ],
    ['THIS MATERIAL CONCERNS THE ACTIVITIES OF A FOREIGN AGENT, {m:KATZ}. 18+', ['foreign-agent: KATZ']],
    ['The text was written by a foreign agent, {m:Katz}, in Berlin.', ['foreign-agent: Katz']],
    ['He became a foreign agent, {m:Katz} wrote.', []],
    ['He was declared a foreign agent, {Verstka} reported.', []],
    ['Rapper {m:Face}, singer {f:Zemfira} added to foreign agents register', ['foreign-agent: Face, Zemfira']],
  ])('%s', (text, told) => {
    expect(summary(text)).toEqual(told)
  })
})

describe('whom a noun, a pronoun or a clause without a pronoun takes up', () => {
  test.each([
    ['{Verstka} wrote. The Riga-based outlet is a foreign agent.', ['foreign-agent: Verstka']],
    ['{m:Katz} spoke. The 40-year-old politician was declared a foreign agent.', ['foreign-agent: Katz']],
    ['{f:Schulmann} spoke. The scientist, a foreign agent since 2022, left.', ['foreign-agent: Schulmann']],
    ['{Verstka} wrote. The ministry declared the outlet a foreign agent.', ['foreign-agent active: Verstka']],
    [
      '{m:Face} and {f:Zemfira} sang. Russia considers both musicians foreign agents.',
      ['foreign-agent: Face, Zemfira'],
    ],
    ['{Verstka}, an outlet the authorities have labeled a foreign agent, wrote.', ['foreign-agent: Verstka']],
    ['{Verstka} left because of its foreign agent status.', ['foreign-agent: Verstka']],
    ['{Verstka} and {Levada} wrote. (Both are foreign agents.)', ['foreign-agent: Verstka, Levada']],
    ['The {Bellingcat} investigative group, which is a foreign agent, wrote.', ['foreign-agent: Bellingcat']],
    ['{Verstka} wrote. The Siberian Battalion was declared extremist.', []],
    ['The singer told {Verstka} that she had been designated a foreign agent.', []],
  ])('%s', (text, told) => {
    expect(summary(text)).toEqual(told)
  })
})

describe('a status told by the day, in a bracket or by somebody else', () => {
  test.each([
    // since another day
    ['{Verstka} has been a foreign agent since 2023, {Levada} since last May.', ['foreign-agent: Verstka, Levada']],
    [
      '{Bard} - undesirable since 2021. {Bellingcat} - since November 2022.',
      ['undesirable: Bard', 'undesirable: Bellingcat'],
    ],
    [
      '{Bard} has been undesirable since 2021. Under L the {Levada}, since that August; {Bellingcat}, undesirable since July.',
      ['undesirable: Bard', 'undesirable: Levada', 'undesirable: Bellingcat'],
    ],
    ['{Bard} - undesirable since 2021. {Bellingcat} moved in 2022.', ['undesirable: Bard']],
    // a bracket that tells no more than a day
    [
      'They are {Bard} (undesirable since May) and {Bellingcat} (since the 18th).',
      ['undesirable: Bard', 'undesirable: Bellingcat'],
    ],
    ['{Bard} (undesirable) and {Bellingcat} (likewise) closed.', ['undesirable: Bard', 'undesirable: Bellingcat']],
    ['{Bard} (undesirable since May) and {Bellingcat} (in London) closed.', ['undesirable: Bard']],
    // behind an office, and behind the noun for who was named
    ['{m:Katz}, former rector of the New Economic School (foreign agent), spoke.', ['foreign-agent: Katz']],
    ['{m:Katz}, the former rector of the New Economic School (foreign agent).', ['foreign-agent: Katz']],
    ['{Verstka} wrote. The outlet (foreign agent) is in Riga.', ['foreign-agent: Verstka']],
    ['{Verstka} wrote. A bank in Riga (foreign agent) is shut.', []],
    // an answer
    ['The lecture was by {m:Katz}… HOST: Foreign agent. GUEST: Yes.', ['foreign-agent: Katz']],
    ['The lecture was by {m:Katz}. HOST: A foreign agent in the view of the ministry.', ['foreign-agent: Katz']],
    ['{m:Katz} read a lecture. HOST: Foreign agent.', []],
    // in the view of the ministry
    ["{m:Katz}, a deputy and, by the Justice Ministry's reckoning, a foreign agent, left.", ['foreign-agent: Katz']],
    // what somebody recalls or says
    ['They recalled that a week ago it was joined by {m:Katz}, now a foreign agent.', ['foreign-agent: Katz']],
    ["{Verstka} reported that the club's logo was declared extremist.", []],
    ['I read that {Verstka} is on the list of foreign agents.', []],
    // of a place
    ['The prosecutors made {Bard} of Berlin an undesirable organisation.', ['undesirable active: Bard']],
    ['{Bard} has no office in Russia, where it was declared undesirable.', ['undesirable: Bard']],
    [
      'He read {Bard} and {Bellingcat}, {Levada} – all of them organisations whose activity was found undesirable.',
      ['undesirable: Bard, Bellingcat, Levada'],
    ],
  ])('%s', (text, told) => {
    expect(summary(text)).toEqual(told)
  })
})

describe('news of a register that goes on', () => {
  test.each([
    [
      'Five people were added to the register of foreign agents. {Verstka} is the only project on the list this week.',
      ['foreign-agent: Verstka'],
    ],
    [
      'Five people were added to the register of foreign agents. {Verstka} is the sole outlet among the additions.',
      ['foreign-agent: Verstka'],
    ],
    [
      'Five people were added to the register of foreign agents. {Verstka} is the only outlet on the list of sponsors.',
      [],
    ],
    [
      '{Verstka} was added to the register of foreign agents. Also new: {m:Katz}, {f:Schulmann}.',
      ['foreign-agent: Verstka', 'foreign-agent: Katz, Schulmann'],
    ],
    [
      '{Verstka} was added to the register of foreign agents. With it came the poet {m:Katz}.',
      ['foreign-agent: Verstka', 'foreign-agent: Katz'],
    ],
    [
      '{Verstka} was declared a foreign agent, and so was its most prominent author, {m:Katz}.',
      ['foreign-agent: Verstka, Katz'],
    ],
  ])('%s', (text, told) => {
    expect(summary(text)).toEqual(told)
  })
})

describe('several in one sentence', () => {
  test.each([
    [
      '{Verstka} and {Bard}, deemed a foreign agent and an undesirable organization respectively, wrote.',
      ['foreign-agent: Verstka', 'undesirable: Bard'],
    ],
    ['{m:Katz} was named a foreign agent in July and {f:Schulmann} in April.', ['foreign-agent: Katz, Schulmann']],
    ['{m:Face}, like {f:Zemfira}, has been named a foreign agent.', ['foreign-agent: Face, Zemfira']],
    ['{Verstka} joins {Levada} on the list of foreign agents.', ['foreign-agent: Verstka, Levada']],
    ['Neither {Verstka} nor {Levada}, both of them foreign agents, wrote.', ['foreign-agent: Verstka, Levada']],
    ['{m:Dud}, who founded {Verstka} and was declared a foreign agent, spoke.', ['foreign-agent: Dud']],
    ['{m:Dud} left {Verstka} and was declared a foreign agent.', ['foreign-agent: Dud']],
    ['{Verstka}, founded by {m:Dud} and declared a foreign agent, wrote.', ['foreign-agent: Verstka']],
    ['{m:Dud} of {Verstka}, a foreign agent, spoke.', ['foreign-agent: Dud']],
  ])('%s', (text, told) => {
    expect(summary(text)).toEqual(told)
  })
})

test('a terrorist behind an article is a person, on no register of parties', () => {
  expect(summary('{m:Akunin} was declared a foreign agent and a “terrorist.”')).toEqual(['foreign-agent: Akunin'])
})

describe('what says of nobody that he has a status', () => {
  test.each([
    ['{Verstka} may soon be declared a foreign agent.'],
    ['Deputies called for {Verstka} to be declared a foreign agent.'],
    ['{Verstka} fears being declared a foreign agent.'],
    ['Lawmakers want {Verstka} declared a foreign agent.'],
    ['The founder of {Verstka}, Lola Petrova, is a foreign agent.'],
    ['The editor of {Verstka}, who is a foreign agent, spoke.'],
    ['{Verstka} counted 1,000 people on the list of foreign agents.'],
    ['The law on “foreign agents” worries {Verstka}.'],
    ['{f:Zemfira} was banned from entering Latvia.'],
    ['{Meta} banned RT from its platforms.'],
  ])('%s', text => {
    expect(summary(text)).toEqual([])
  })
})

describe('a word that tells a status only before who bears it', () => {
  test.each([
    ['{Bard} is a terror group banned in Russia.', ['terrorist+ban: Bard']],
    ['{Bard}, a terror and extremist group banned in Russia, left.', ['terrorist+ban & extremist+ban: Bard']],
    [
      'Russia has updated its register of foreign agents. The new names include {m:Katz}, who wrote of the Soviet terror.',
      ['foreign-agent active: Katz'],
    ],
    ['{m:Katz} wrote of the Soviet terror.', []],
  ])('%s', (text, told) => {
    expect(summary(text)).toEqual(told)
  })
})
