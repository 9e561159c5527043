/** Ends of statuses as prose tells them, and the noun that stands for whoever has one. */
import { describe, expect, test } from '@jest/globals'
import { rulesTold } from './rules-told.js'

describe('a status that is told as over is no outdated notice', () => {
  test.each([
    'Блогер Николай Соболев снял первый ролик после исключения из реестра иноагентов.',
    'После исключения из реестра иноагентов Николай Соболев вернулся в эфир.',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })

  test('which a bare notice is', () => {
    expect(rulesTold('Ролик снял блогер Николай Соболев (признан иноагентом).')).toEqual([
      'outdated-notice nikolay-sobolev',
    ])
  })
})

describe('a status whose end was refused is held', () => {
  test.each([
    'Суд вернул жалобу рэпера Влади на отказ в снятии статуса иноагента.',
    'Суд отказал Михаилу Касьянову в исключении из реестра иноагентов.',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })
})

describe('«иноагент» stands for the one named before', () => {
  test('where nobody else was named', () => {
    expect(rulesTold('Noize MC удвоил гонорар. При этом выступить иноагент готов только за рубежом.')).toEqual([])
  })

  test.each<[text: string, told: string[]]>([
    [
      'Noize MC и Михаил Касьянов удвоили гонорар. Выступить иноагент готов только за рубежом.',
      ['missing-notice noize-mc', 'missing-notice mikhail-kasyanov'],
    ],
    ['Noize MC удвоил гонорар. Новый иноагент готов выступить за рубежом.', ['missing-notice noize-mc']],
    ['Noize MC удвоил гонорар. По закону иноагент должен ставить пометку.', ['missing-notice noize-mc']],
  ])('%s', (text, told) => {
    expect(rulesTold(text)).toEqual(told)
  })
})

describe('a list of something else', () => {
  test('is no register', () => {
    expect(rulesTold('Михаил Касьянов попал в список рассылки музея.')).toEqual(['missing-notice mikhail-kasyanov'])
  })
})
