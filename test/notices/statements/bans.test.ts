/** Bans of a party, and bans that it decides itself. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('what is stated', () => {
  test.each<[string, string[]]>([
    ['{X} have banned women from universities.', []],
    ['{X}, who have banned women from universities, met envoys.', []],
    ['{X} bans drugs.', []],
    ['Он состоит в {Икс}. Этой организации запрещено действовать в России.', ['prose: ban → Икс']],
    ['Он состоит в {Икс}. Этой организации запрещено выставлять книги.', []],
    ['{X} banned me for life.', []],
    ['{X} recently banned him.', []],
    ['{X} banned in Russia.', ['clause: ban → X']],
    ['{X} banned nationwide.', ['clause: ban → X']],
    ['{X} banned since 2003.', ['clause: ban → X']],
    ['Russia has banned {X}.', ['prose: ban → X']],
    ['Russia banned {X} from operating in the country.', ['prose: ban active → X']],
    ['The U.S. had banned {X} from using American weapons.', []],
    ['{Икс} запретил музыку.', []],
    ['{Икс} запретил женщинам учиться.', []],
    ['{Икс} запретил Верховный суд.', ['prose: ban active → Икс']],
    ['{Икс} ещё в 2003 году запретил Верховный суд.', ['prose: ban active → Икс']],
    ['{Икс} запретили в России.', ['prose: ban active → Икс']],
    ['{Икс} запрещает музыку.', []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
