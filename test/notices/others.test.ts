/**
 * Sentences made of parts, whose right answer is known by construction: statuses of somebody else than the one who is named,
 * who then wants a notice, and registers told in the words of the law, which are one.
 */
import { describe, expect, test } from '@jest/globals'
import { rulesTold } from './rules-told.js'

const missing = (entity: string): string[] => [`missing-notice ${entity}`]

const statuses = ['признали иноагентом', 'внесли в реестр иноагентов', 'объявили иностранным агентом']

describe('a status of somebody else leaves the one named without a notice', () => {
  const companions = ['с коллегой', 'с музыкантом', 'с бывшим мэром', 'со знакомым']
  test.each(companions.flatMap(who => statuses.map(status => `Максим Кац работает ${who}, которого ${status}.`)))(
    '%s',
    text => {
      expect(rulesTold(text)).toEqual(missing('maxim-katz'))
    },
  )

  const news = [
    'В пятницу иноагентом признали музыканта.',
    'Минюст признал иноагентом поэта из Твери.',
    'Музыканта из Перми признали иноагентом.',
    'На этой неделе иноагентом стал предприниматель.',
    'Иноагентами признаны издатель и два журналиста.',
    'Минюст пополнил реестр иноагентов: туда попал оператор.',
  ]
  test.each(news.map(behind => `Екатерина Шульман живёт в Берлине. ${behind}`))('%s', text => {
    expect(rulesTold(text)).toEqual(missing('ekaterina-schulmann'))
  })

  test.each([
    'Максим Кац боится, что его признают иноагентом.',
    'За донат иноагенту оштрафован поклонник Максима Каца.',
    'Максим Кац получил письмо от иноагента.',
    'Максим Кац стал героем книги иноагента.',
    'Иноагент написал Максиму Кацу.',
    'В реестр иноагентов попал продюсер Максима Каца.',
    'Отец Максима Каца — иноагент.',
    'В реестре иноагентов Максима Каца нет.',
    'Слухи о том, что Максима Каца признали иноагентом, не подтвердились.',
    'Иноагентом Максима Каца пока не признали.',
    'Будет ли Максим Кац признан иноагентом, неизвестно.',
    'В Грузии Максима Каца признали иноагентом.',
    'Власти объявили Максима Каца иноагентом в Казахстане.',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual(missing('maxim-katz'))
  })

  test.each([
    'Партнёр Freedom House признан нежелательной организацией.',
    'Freedom House опасается, что её признают нежелательной.',
    'Freedom House сотрудничала с фондом, который признали нежелательным.',
    'Freedom House получила грант нежелательной организации.',
    'Фонд, который поддерживает Freedom House, признан нежелательным.',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual(missing('freedom-house'))
  })

  test('the symbols of a party are not the party', () => {
    expect(rulesTold('Символику «Мужского государства» признали экстремистской.')).toEqual(
      missing('muzhskoe-gosudarstvo'),
    )
  })
})

describe('a register in the words of the law is a notice', () => {
  const verbs = ['значится в перечне', 'входит в перечень', 'включена в перечень', 'состоит в реестре']
  const registers = [
    'организаций, деятельность которых признана нежелательной',
    'организаций, чья деятельность признана нежелательной',
    'организаций, признанных нежелательными',
    'иностранных и международных организаций, деятельность которых признана нежелательной в РФ',
  ]
  test.each(verbs.flatMap(verb => registers.map(register => `Freedom House ${verb} ${register}.`)))('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })

  test.each([
    'Первым ушёл Freedom House: отделение закрыли, а этим летом организацию признали нежелательной.',
    'Земфира получила клеймо иноагента.',
    'Иноагентом Земфиру объявили в 2023 году.',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })
})
