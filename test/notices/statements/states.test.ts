/** States that are named beside a status: who decided, or only whose the party is. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('whose status it is', () => {
  test.each<[string, string[]]>([
    ['{Икс} признан террористической организацией казахстанским судом.', ['prose: terrorist KZ foreign → Икс']],
    ['{Икс} is on the American list of terrorist organizations.', ['prose described: terrorist US foreign → Икс']],
    ['Признанное иноагентом грузинское издание {Икс} закрылось.', ['clause: foreign-agent contracted → Икс']],
    ['The US NGO {X} was declared undesirable.', ['prose: undesirable → X']],
    ['The U.S. broadcaster {X} is undesirable in Russia.', ['prose: undesirable → X']],
    ['В Грузии {m:Каца} признали иноагентом.', ['prose: foreign-agent GE foreign contracted active → Каца']],
    ['В Грузии журналиста {m:Каца} признали иноагентом.', ['prose: foreign-agent GE foreign contracted active → Каца']],
    ['В Грузии {m:Кац} узнал, что признан иноагентом.', ['prose: foreign-agent contracted → Кац']],
    ['Russia ruled the activities of {X}, a UK body, undesirable.', ['prose: undesirable active → X']],
    ['{m:Kats}, a foreign agent in Hungary, left.', ['clause: foreign-agent HU foreign → Kats']],
    ['{X} was designated terrorist by a Kazakh court.', ['prose: terrorist KZ foreign → X']],
    // A capital tells whose ban it is, as its state does.
    ['He denied any link with {X}, which is outlawed in Dushanbe.', ['prose: ban foreign → X']],
    ['He denied any link with {X}, which is outlawed in Moscow.', ['prose: ban → X']],
    ['Он отрицал связь с «{Икс}», который запрещён в Душанбе.', ['prose: ban foreign → Икс']],
    ['Он отрицал связь с «{Икс}», который запрещён в Москве.', ['prose: ban → Икс']],
    ['В Праге {Икс} признали террористической организацией.', ['prose: terrorist foreign active → Икс']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
