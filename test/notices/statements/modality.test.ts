/** What leaves open whether a status holds. */
import { describe, expect, test } from '@jest/globals'
import { told } from '../told.js'

describe('nothing is claimed', () => {
  test.each<[string, string[]]>([
    ['{Икс} опровергает, что признана нежелательной.', []],
    ['В ведомстве опровергли, что {Икс} внесена в перечень нежелательных организаций.', []],
    ['Ходят слухи о том, что {Икс} признали нежелательной.', []],
    ['Слухи о том, что {m:Каца} признали иноагентом, не подтвердились.', []],
    ['Они не знают, признана ли {Икс} нежелательной.', []],
    ['Asked whether {X} was declared undesirable, she laughed.', []],
    ['There are rumours that {X} had been added to the list of foreign agents.', []],
    ['{X} may soon be declared undesirable.', []],
    ['They called for {X} to be declared undesirable.', []],
    ['If {X} is declared undesirable, it will close.', []],
    ['Если {Икс} признают нежелательной, она закроется.', []],
    ['{m:Кац} боится, что его признают иноагентом.', []],
    ['{X} is not a foreign agent.', ['prose: foreign-agent negated → X']],
    ['{X} has never been declared undesirable.', ['prose: undesirable negated → X']],
    ['{X} could be banned in Russia.', []],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})

describe('who somebody is stands under no condition', () => {
  test.each<[string, string[]]>([
    ['Если иноагент {m:Кац} уедет, она закроется.', ['clause: foreign-agent contracted → Кац']],
    ['Знают, что {Икс} признана нежелательной.', ['prose: undesirable → Икс']],
    ['They know that {X} was declared undesirable.', ['prose: undesirable → X']],
  ])('%s', (marked, notices) => {
    expect(told(marked)).toEqual(notices)
  })
})
