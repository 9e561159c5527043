/** What a party itself forbids, and what others forbid to do with it, is no ban of it. */
import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../../src/library/index.js'

const asOf = '2025-03-01'
const isTold = (text: string): boolean => inspect(text, { asOf }).mentions.some(({ coveredBy }) => coveredBy.length > 0)

describe('no notice', () => {
  test.each([
    'The Taliban have banned women from universities.',
    'The Taliban has banned most teenage girls from secondary schools.',
    'The Taliban banned women from parks.',
    'The Taliban, who have banned women from universities, met envoys.',
    'Taliban bans drug cultivation.',
    'Facebook banned me for life.',
    'Facebook recently banned him.',
    'Facebook has banned the president from its platform.',
    'Instagram has since banned accounts of the network.',
    'Meta had banned the channel.',
    'The U.S. had banned the Azov regiment from using American weapons.',
    'The United States banned the Azov Battalion from receiving American arms.',
    '«Талибан» запретил женщинам учиться.',
    '«Талибан» запретил музыку.',
    '«Талибан» запрещает женщинам работать.',
    'Талибы запретили всем женщинам учиться.',
    'Facebook запретил рекламу.',
  ])('%s', text => {
    expect(isTold(text)).toBe(false)
  })
})

describe('a ban of the party', () => {
  test.each([
    'Russia has banned the Taliban.',
    'Russia banned Facebook in 2022.',
    'Russia has banned Meduza from operating in the country.',
    'The Taliban is banned in Russia.',
    'The Taliban, banned in Russia, said so.',
    'The Taliban, which has been banned in Russia since 2003, said so.',
    'The Taliban, which Russia has banned, said so.',
    'The Taliban has been banned in Russia.',
    "Jehovah's Witnesses banned nationwide.",
    "Jehovah's Witnesses banned in Russia.",
    'Facebook banned amid the war.',
    'Facebook banned by a Moscow court.',
    'Facebook banned today.',
    "Russia's Supreme Court has banned Jehovah's Witnesses.",
    '«Талибан» запретили в России в 2003 году.',
    '«Свидетелей Иеговы» запретил Верховный суд.',
    'Верховный суд запретил «Талибан».',
    'Facebook запретили в России.',
  ])('%s', text => {
    expect(isTold(text)).toBe(true)
  })
})
