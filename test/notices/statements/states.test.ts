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
    ['Bashir, of {X}, a group outlawed in Tajikistan, left.', ['clause: ban TJ foreign → X']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('the state with which a clause opens', () => {
  test.each<[string, string[]]>([
    ['He joined {Iks}. In Egypt the movement was outlawed in 2013.', ['prose: ban EG foreign → Iks']],
    ['He joined {Iks}. In Egypt, the movement has been declared terrorist.', ['prose: terrorist EG foreign → Iks']],
    ['In Egypt, the group {X} was declared terrorist.', ['prose: terrorist EG foreign → X']],
    ['Он вступил в «{Икс}». В Египте организацию запретили.', ['prose: ban EG foreign active → Икс']],
    ['В Египте исламистское движение «{Икс}» признано террористическим.', ['prose: terrorist EG foreign → Икс']],
    // Where another state is named behind it, that one counts from there on.
    [
      'В Египте движение «{Икс}» признано террористическим и запрещено в России.',
      ['prose: terrorist EG foreign & ban → Икс'],
    ],
    ['В Египте живёт лидер «{Икс}»: движение запрещено в России.', ['prose: ban → Икс']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('«в стране» is Russia, or the state spoken of', () => {
  test.each<[string, string[]]>([
    ['Движение «{Икс}» признано террористическим и запрещено в стране.', ['prose: terrorist+ban → Икс']],
    [
      'В Египте движение «{Икс}» признано террористическим и запрещено в стране.',
      ['prose: terrorist EG foreign & ban EG foreign → Икс'],
    ],
    [
      'Движение «{Икс}» признано в Египте террористическим и запрещено в стране.',
      ['prose: terrorist EG foreign & ban EG foreign → Икс'],
    ],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
