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
