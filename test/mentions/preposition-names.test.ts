/** A medium that is called by a preposition, «После», where a sentence begins. */
import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../src/library/index.js'

const named = (text: string): string[] => inspect(text, { asOf: '2026-07-01' }).mentions.map(({ entity }) => entity)

describe('the preposition', () => {
  test.each([
    'После признания «Медузы» нежелательной организацией читатели уехали.',
    'После «Медузы» признали и других иноагентов.',
    'После того, как ФБК признали экстремистским, сотрудники уехали.',
    'После этого Минюст внёс издание в реестр иноагентов.',
    'После признания издания иноагентом редакция уехала.',
    'Редакция уехала. После объявления издания иноагентом она закрылась.',
  ])('%s', text => {
    expect(named(text)).not.toContain('posle')
  })
})

describe('the medium', () => {
  test.each([
    'Издание «После» признано иноагентом.',
    'Издание После рассказывает о войне.',
    'После (признано иноагентом) рассказывает о войне.',
    '«После» рассказывает о войне.',
  ])('%s', text => {
    expect(named(text)).toContain('posle')
  })
})
