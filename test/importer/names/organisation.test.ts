/** Names out of the cells of the registers, as their wordings vary. */
import { describe, expect, test } from '@jest/globals'
import { officialOrganisation } from '../../../src/importer/names/organisation.js'
import { common } from './common.js'

/** Strong names as they are, weak ones with ~, those that must be introduced with ~~. */
const namesOf = (official: string): string[] =>
  officialOrganisation(official, common).names.map(
    ({ name, strength, introduced }) => `${introduced ? '~~' : strength === 'weak' ? '~' : ''}${name}`,
  )

describe('names', () => {
  test.each([
    [
      'a legal form, nested quotation marks, the country in brackets',
      'Nodibinājums «Helpdesk Media Foundation» («Медиа-фонд «Служба поддержки», «Служба поддержки») (Латвийская Республика)',
      ['Helpdesk Media Foundation', 'Медиа-фонд «Служба поддержки»', '~~Служба поддержки'],
    ],
    [
      'quotation marks closed once',
      'Региональная общественная правозащитная организация «Союз «Женщины Дона»',
      ['~~Женщины Дона'],
    ],
    ['an unclosed quotation', 'Молодежное демократическое движение «Весна', ['~~Весна']],
    ['straight quotation marks', 'Проект "Люди Байкала"', ['~~Люди Байкала']],
    ['a word in capitals that is no acronym', 'Фонд в поддержку демократии «ГОЛОС»', ['~~Голос']],
    ['a number', 'Экологическое движение «42»', ['~~42']],
    ['a preposition', 'Проект «После»', ['~~После']],
    [
      'a foreign legal form and an acronym',
      'European Platform for Democratic Elections (EPDE) (Европейская Платформа за Демократические Выборы) (Федеративная Республика Германия)',
      ['European Platform for Democratic Elections', '~EPDE', 'Европейская Платформа за Демократические Выборы'],
    ],
    ['the country behind a comma', '«East View Information Services Inc.», США', ['East View Information Services']],
    [
      'country and town behind a comma',
      '«Международная федерация транспортных рабочих» («International Transport Workers Federation»), Великобритания, Лондон',
      ['Международная федерация транспортных рабочих', 'International Transport Workers Federation'],
    ],
    [
      'other names announced',
      'Организация - межрегиональное национал-радикальное объединение «Misanthropic division» (название на русском языке «Мизантропик дивижн»), оно же «Misanthropic Division» «MD», оно же «Md»',
      ['Misanthropic division', 'Мизантропик дивижн', '~~MD'],
    ],
    [
      'a date before a later name',
      'OR (Otkrytaya Rossia) («Открытая Россия») (Великобритания) (с 08.11.2017 – HUMAN RIGHTS PROJECT MANAGEMENT)',
      ['~~OR', 'Otkrytaya Rossia', 'Открытая Россия', 'Human Rights Project Management'],
    ],
    [
      'a description of the court',
      'Террористическое сообщество, созданное Мальцевым В.В. из числа участников Межрегионального общественного движения «Артподготовка»',
      ['~Артподготовка'],
    ],
    [
      'registration data',
      'Юридическое лицо, зарегистрированное в Латвийской Республике, SIA «Medusa Project» (регистрационный номер 40103797863, дата регистрации 10.06.2014)',
      ['Medusa Project'],
    ],
    [
      'a Latin name behind a Russian form',
      'медиакорпорация Deutsche Welle («Немецкая волна»), Федеративная Республика Германия',
      ['Deutsche Welle', 'Немецкая волна'],
    ],
    [
      'a bracket that explains the legal form',
      'Архангельская региональная общественная организация социально-психологической и правовой помощи трансгендерам (ЛГБТ) «Ракурс»',
      ['~Ракурс'],
    ],
    [
      'commas that belong to the name',
      'Association for Slavic, East European and Eurasian Studies (США)',
      ['Association for Slavic, East European and Eurasian Studies'],
    ],
    [
      'an acronym behind a comma',
      'Russian Canadian Democratic Alliance, RCDA («Российско-канадский демократический альянс»), Канада',
      ['Russian Canadian Democratic Alliance', '~RCDA', 'Российско-канадский демократический альянс'],
    ],
    ['a republic that is a name', 'Движение «Донская Республика»', ['~~Донская Республика']],
    ['no name at all', 'Террористическое сообщество, созданное сотрудниками в г. Энергодаре Запорожской области', []],
    [
      'a branch of somebody who is not listed',
      'Ингушское республиканское отделение Общероссийской организации «Багряный Клён и Липа Ладоги»',
      ['~~Багряный Клён и Липа Ладоги'],
    ],
    ['a given name', 'Региональная организация «Информационный центр «Анна»', ['Информационный центр «Анна»']],
    ['a country’s name', 'Региональная общественная организация «АЗЕРБАЙДЖАН»', []],
  ])('%s', (_, official, names) => {
    expect(namesOf(official)).toEqual(names)
  })
})

describe('kind, gender, title and generic nouns', () => {
  test.each([
    [
      'Фонд содействия защите прав и свобод граждан «Общественный вердикт»',
      'organisation',
      'm',
      '«Общественный вердикт»',
    ],
    ['Движение «Путь домой»', 'movement', 'n', 'Движение «Путь домой»'],
    ['Интернет-издание «Холод»', 'media', 'n', 'Интернет-издание «Холод»'],
    [
      'Atlantic council of the United States (Atlantic council) («Атлантический совет») (США)',
      'organisation',
      'm',
      'Атлантический совет',
    ],
  ])('%s', (official, kind, gender, title) => {
    expect(officialOrganisation(official, common)).toMatchObject({ kind, gender, title: { ru: title } })
  })

  test('weak names come with the nouns that introduce them', () => {
    expect(officialOrganisation('Проект «Центр «Досье»', common).generics).toEqual(['проект', 'центр', 'организация'])
    expect(officialOrganisation('Интернет-издание «После»', common).generics).toEqual(['издание'])
    expect(officialOrganisation('Bellingcat Ltd. (Великобритания)', common).generics).toEqual([])
  })
})
