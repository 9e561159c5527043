/** Names as headlines and reports have them: whose they are, and whose not. */
import { describe, expect, test } from '@jest/globals'
import { rulesTold } from '../notices/rules-told.js'

const is = 'missing-notice islamic-state'
const corps = 'missing-notice russian-volunteer-corps'

describe('acronyms of armed groups behind their people, parts and deeds', () => {
  test.each<[text: string, told: string]>([
    ['В Бельгии задержали члена ИГ', is],
    ['Посольство осудило теракт ИГ в Ираке', is],
    ['Главарь ИГ ранен', is],
    ['Отряд РДК с чужими документами остановили', corps],
    ['Сожжены склады РДК с провиантом', corps],
    ['Воевавшего в рядах РДК осудили', corps],
    ['У членов РДК изъяли рацию', corps],
  ])('%s', (text, told) => {
    expect(rulesTold(text)).toEqual([told])
  })

  test.each(['Компания РДК построила дом культуры', 'В РДК прошёл концерт хора', 'Заседание вёл И. Г. Петров'])(
    'not: %s',
    text => {
      expect(rulesTold(text)).toEqual([])
    },
  )
})

describe('a show of the name', () => {
  test.each([
    'Финалистку «Голоса» пригласили в Казань',
    'Участник «Голоса» спел на площади',
    'Победитель детского «Голоса» учится в Туле',
    'Член жюри «Голоса» заболел',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })

  test('not the movement', () => {
    expect(rulesTold('Сопредседателя «Голоса» оштрафовали')).toEqual(['missing-notice golos'])
    expect(rulesTold('Участника движения «Голос» оштрафовали')).toEqual(['missing-notice golos'])
  })
})

describe('the Palestinian group of the name', () => {
  test.each(['Лидер палестинского «Исламского джихада» прибыл в Каир', 'Бой с «Исламским джихадом» в секторе Газа'])(
    '%s',
    text => {
      expect(rulesTold(text)).toEqual([])
    },
  )

  test('is asked of elsewhere', () => {
    expect(rulesTold('Боевик «Исламского джихада» задержан')).toEqual(['ambiguous-mention islamic-jihad-union'])
  })
})

describe('somebody and something else', () => {
  test.each([
    'Партию купила Meta Tattva Systems Pvt. Ltd.',
    'Завод закрыт. Фото: Сергей Бойко / ТАСС',
    'На двери табличка «Выход»',
    'Вирус «Медуза» крадёт пароли',
    'Вопрос задал специальный корреспондент «Ъ» Андрей Колесников',
    'Концертный директор Илья Новиков ответил',
  ])('%s', text => {
    expect(rulesTold(text)).toEqual([])
  })

  test('not a company of its own in a country', () => {
    expect(rulesTold('The fine is for Meta Platforms Ireland Ltd.')).toEqual(['missing-notice meta'])
  })
})
