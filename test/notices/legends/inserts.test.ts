/** A sentence that says whose a product is and what its owner is, behind the paragraph that names the product. */
import { describe, expect, test } from '@jest/globals'
import { rulesTold } from '../rules-told.js'

describe('an insert answers for what the text before it names', () => {
  test.each([
    'Повар завёл страницу в «Инстаграме». Её читали.\n\nСоцсеть «Инстаграм» принадлежит Meta — организации, деятельность которой признана экстремистской и запрещена на территории РФ.\n\nПотом он открыл кафе.',
    'Кафе вело рекламу в «Инстаграме» и «Фейсбуке».\n\nСоцсети «Инстаграм» и «Фейсбук» принадлежат Meta — компании, признанной экстремистской и запрещённой в России.',
    'Кафе вело рекламу в Facebook. Гостей стало больше.\n\nFacebook принадлежит корпорации Meta, организации, чья деятельность признана в РФ экстремистской и запрещена.',
    'Повар завёл страницу в «Инстаграме».\n\nСоцсеть «Инстаграм» принадлежат Meta — организации, которая признана экстремистской и запрещена в РФ.',
    'The café ran ads on Instagram. Sales grew.\n\nInstagram is owned by Meta, which is designated an extremist organisation and banned in Russia.',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })
})

describe('what is none', () => {
  test.each<[text: string, told: string[]]>([
    // Another owner is spoken of.
    [
      'Кафе вело рекламу в «Инстаграме». Здание принадлежит Meta, а фонд — организации, деятельность которой признана экстремистской и запрещена в РФ.',
      ['missing-notice meta'],
    ],
    ['Кафе вело рекламу в «Инстаграме».\n\nСоцсеть «Инстаграм» принадлежит Meta.', ['missing-notice meta']],
  ])('%s', (text, told) => {
    expect(rulesTold(text)).toEqual(told)
  })
})
