import { describe, expect, test } from '@jest/globals'
import { summary } from './marked-text.js'

const terrorist = 'terrorist+ban: Икс'
const extremist = 'extremist+ban: Икс'
const agent = 'foreign-agent: Икс'
const undesirable = 'undesirable: Икс'
const ban = 'ban: Икс'

describe('Russian: brackets behind the name', () => {
  test.each([
    ['{Икс} (запрещено в РФ) отрицает это.', ban],
    ['Боевики «{Икс}» (запрещена в России) отступили.', ban],
    ['Сторонник «{Икс}» (организация запрещена в РФ) задержан.', ban],
    ['Глава «{Икс}» (движение запрещено в России и ряде других стран) выступил.', ban],
    ['Участник «{Икс}» (признана террористической и запрещена на территории РФ) задержан.', terrorist],
    ['Участник «{Икс}» (запрещена как террористическая) задержан.', terrorist],
    ['Участник «{Икс}» (запрещённая в РФ террористическая организация) задержан.', terrorist],
    ['Участник «{Икс}» (террористическая организация, деятельность которой запрещена в России) задержан.', terrorist],
    ['Участник «{Икс}» (в РФ признана экстремистской, её деятельность запрещена) задержан.', extremist],
    ['Участник «{Икс}» (признан экстремистской организацией, ликвидирован) задержан.', extremist],
    ['{Икс} (признано судом экстремистским объединением, запрещено) собрался.', extremist],
    [
      'Сторонник «{Икс}» (признано нежелательной организацией и экстремистской, с запретом деятельности) задержан.',
      'undesirable & extremist+ban: Икс',
    ],
    ['Боец «{Икс}» (признан террористическим в РФ) задержан.', 'terrorist: Икс'],
    ['Боец «{Икс}» (террористическая организация) задержан.', 'described terrorist: Икс'],
    ['Журналист {m:Икс} (иноагент) уехал.', agent],
    ['Журналист {m:Икс} (признан Минюстом РФ иноагентом) уехал.', agent],
    ['Журналист {m:Икс} (включён Минюстом в реестр иностранных агентов) уехал.', agent],
    ['Журналист {m:Икс} (внесён в список лиц, выполняющих функции иностранного агента) уехал.', agent],
    ['Журналист {m:Икс} (выполняет функции иностранного агента) уехал.', agent],
    ['Журналист {m:Икс} (находится в реестре иноагентов) уехал.', agent],
    ['Журналист {m:Икс} (в реестре «иностранных агентов») уехал.', agent],
    ['Издание «{Икс}» (СМИ-иноагент) закрылось.', agent],
    ['Издание «{Икс}» (СМИ признано «иностранным агентом») закрылось.', agent],
    ['Издание «{Икс}» (объявлено властями РФ «иноагентом») закрылось.', agent],
    ['Издание «{Икс}» (признано нежелательной организацией в РФ) закрылось.', undesirable],
    ['Фонд «{Икс}» (деятельность признана нежелательной на территории России) закрылся.', undesirable],
    ['Фонд «{Икс}» (внесён в перечень нежелательных организаций) закрылся.', undesirable],
    [
      'Телеканал «{Икс}» (признан в РФ иноагентом и нежелательной организацией) переехал.',
      'foreign-agent & undesirable: Икс',
    ],
    [
      'Телеканал «{Икс}» (объявлен нежелательной в России организацией и «иноагентом») переехал.',
      'undesirable & foreign-agent: Икс',
    ],
    [
      'Фонд «{Икс}» (признан экстремистским, ликвидирован, внесён в реестр иноагентов) закрыт.',
      'extremist+ban & foreign-agent: Икс',
    ],
    ['Соцсеть {Икс} (принадлежит компании Зет, признанной экстремистской и запрещённой в РФ) недоступна.', extremist],
    ['Соцсеть {Икс} (запрещённая в России соцсеть) недоступна.', ban],
    ['Издание «{Икс}» (внесено Минюстом в реестр иноагентов. — Прим. ред.) закрылось.', agent],
  ])('%s', (text, expected) => expect(summary(text)).toEqual([expected]))
})

describe('Russian: clauses before and behind the name', () => {
  test.each([
    ['Запрещённая в России группировка «{Икс}» взяла город.', ban],
    ['Бои ведут отряды запрещённой в РФ террористической организации «{Икс}».', terrorist],
    ['Он вступил в запрещённое и осуждаемое «{Икс}».', ban],
    ['Познакомились они в запрещённом {Икс}.', ban],
    ['Признанное в РФ иноагентом издание «{Икс}» сообщило об этом.', agent],
    ['Суд оштрафовал признанного иноагентом в РФ музыканта {m:Икс}.', agent],
    ['Об этом сказал иноагент {m:Икс}.', agent],
    ['Об этом пишет СМИ-иноагент «{Икс}».', agent],
    ['Об этом говорит журналист-иноагент {m:Икс}.', agent],
    ['«{Икс}», признанный террористическим и запрещённый в России, отступил.', terrorist],
    ['Движение «{Икс}», запрещённое в России как террористическое, взяло город.', terrorist],
    ['{m:Икс}, признанный в России иностранным агентом, уехал.', agent],
    ['{m:Икс}, который признан иноагентом, уехал.', agent],
    ['«{Икс}», деятельность которой признана нежелательной в РФ, не ответила.', undesirable],
    ['Фонд «{Икс}», внесённый Генпрокуратурой в список нежелательных организаций, не ответил.', undesirable],
    ['{m:Икс}, выполняющий функции иностранного агента, уехал.', agent],
  ])('%s', (text, expected) => expect(summary(text)).toEqual([expected]))
})

describe('Russian: sentences', () => {
  test.each([
    ['{Икс} запрещён в России.', ban],
    ['Движение «{Икс}» признано в РФ террористическим и запрещено.', terrorist],
    ['В России «{Икс}» признан террористической организацией, его деятельность запрещена судом.', terrorist],
    ['С 2003 года «{Икс}» входит в российский список запрещённых террористических организаций.', terrorist],
    ['{m:Икс} уехал. Он признан иноагентом.', agent],
    ['{f:Икс} уехала. Она внесена Минюстом в реестр иностранных агентов.', agent],
    ['Отряды {Икс} отступили. Эта группировка запрещена в РФ.', ban],
    ['Отряды {Икс} отступили. Организация признана террористической, её деятельность в России запрещена.', terrorist],
    ['{Икс} и {Игрек} отступили. Обе организации запрещены в РФ.', 'ban: Икс, Игрек'],
    ['{Икс}, {Игрек} и {Зет} воюют. Все эти группировки запрещены на территории России.', 'ban: Икс, Игрек, Зет'],
    ['{m:Икс} и {m:Игрек} (оба признаны иноагентами) уехали.', 'foreign-agent: Икс, Игрек'],
    ['Признанные в РФ иноагентами {Икс} и {Игрек} молчат.', 'foreign-agent: Икс, Игрек'],
    ['{Икс} и {Игрек}, признанные иноагентами, молчат.', 'foreign-agent: Икс, Игрек'],
    ['Минюст внёс {m:Икс} в реестр иноагентов.', 'foreign-agent active: Икс'],
    ['Минюст признал иностранным агентом издание «{Икс}».', 'foreign-agent active: Икс'],
    ['Верховный суд признал «{Икс}» террористической организацией.', 'terrorist active: Икс'],
    ['Суд запретил деятельность «{Икс}» в России.', 'ban active: Икс'],
    [
      'Верховный суд приостановил запрет. «{Икс}» исключён из списка террористических организаций.',
      'terrorist ended: Икс',
    ],
  ])('%s', (text, expected) => expect(summary(text)).toEqual([expected]))
})

describe('Russian: footnotes', () => {
  test.each([
    ['{Икс}* отступил.\n\n* запрещённая в РФ террористическая организация', terrorist],
    ['«{Икс}»* отступил.\n\n*Организация запрещена в РФ', ban],
    ['«{Икс}*» отступил.\n\n* — признан в России террористическим и запрещён', terrorist],
    ['{Икс} * отступил.\n\n* Запрещено в РФ', ban],
    ['{m:Икс}¹ уехал.\n\n¹ Признан иностранным агентом.', agent],
    ['{m:Икс}[1] уехал.\n\n[1] Внесён Минюстом в реестр иноагентов.', agent],
    ['{m:Икс}✱ уехал.\n\n✱ — физлицо, признанное в РФ иноагентом', agent],
    ['* Внесён в реестр иноагентов\n\nПисатель {m:Икс}* уехал.', agent],
    ['{m:Икс}* и {Игрек}** молчат.\n\n* признан иноагентом\n** запрещённая в РФ организация', [agent, 'ban: Игрек']],
    ['{Икс}* и {Игрек}* молчат.\n\n* организации, запрещённые в РФ', 'ban: Икс, Игрек'],
  ])('%s', (text, expected) => expect(summary(text)).toEqual([expected].flat()))
})

describe('English', () => {
  test.each([
    ['Fighters of {Икс} (banned in Russia) withdrew.', ban],
    ['Fighters of {Икс} (the group is banned in the Russian Federation) withdrew.', ban],
    ['Fighters of {Икс} (designated as terrorist and banned in Russia) withdrew.', terrorist],
    ['Fighters of {Икс}, a terrorist organization banned in Russia, withdrew.', terrorist],
    ['Fighters of {Икс}, a terror group outlawed in many countries including Russia, withdrew.', terrorist],
    ['Fighters of {Икс}, which Russia has outlawed as extremist, withdrew.', extremist],
    ['Fighters of {Икс}, which is designated as a terrorist organization in Russia, withdrew.', 'terrorist: Икс'],
    ['The outlet {Икс} (designated in Russia as a foreign agent) closed.', agent],
    ['The outlet {Икс} (a “foreign agent” in Russia) closed.', agent],
    ['The outlet {Икс}, declared an undesirable organization in Russia, closed.', undesirable],
    ['{Икс}, an independent online channel labelled a “foreign agent”, closed.', agent],
    ['{Икс}, the last Russian channel declared undesirable, closed.', undesirable],
    ['{m:Икс}, whom Russia has labelled a foreign agent, left.', agent],
    ['{m:Икс} left. He is recognized as a foreign agent in Russia.', agent],
    ['{Икс} is recognized in Russia as an extremist organization.', 'extremist: Икс'],
    ['{Икс} has been on Russia’s list of banned terrorist organizations since 2003.', terrorist],
    ['The Justice Ministry added {Икс} to its register of foreign agents.', agent + ' active'],
    ['{Икс}* is down.\n\n* Recognized as extremist and banned in the Russian Federation.', extremist],
    ['The Russian-banned group {Икс} withdrew.', ban],
    ['{Икс} and {Игрек} left. Both are designated foreign agents.', 'foreign-agent: Икс, Игрек'],
  ])('%s', (text, expected) =>
    expect(summary(text).map(line => line.replace('foreign-agent active: Икс', 'foreign-agent: Икс active'))).toEqual([
      expected,
    ]),
  )
})

describe('what looks like a notice and is none', () => {
  test.each([
    ['{Икс} признан террористическим в США и Великобритании.', 'terrorist foreign: Икс'],
    ['{Икс} (признано ООН террористическим) наступает.', 'terrorist foreign: Икс'],
    ['{Икс}, признанный в Белоруссии экстремистским, закрылся.', 'extremist foreign: Икс'],
    ['{m:Икс} не входит в реестр иностранных агентов.', 'foreign-agent negated: Икс'],
    ['Россия не признаёт {Икс} террористической организацией.', 'terrorist negated: Икс'],
    ['{Икс} is not designated as a foreign agent in Russia.', 'foreign-agent negated: Икс'],
    ['{Икс} is designated as a terrorist group by the United States.', 'terrorist foreign: Икс'],
  ])('turned: %s', (text, expected) => expect(summary(text)).toEqual([expected]))

  test.each([
    ['Символика {Икс} признана экстремистской.'],
    ['Книгу {m:Икс} признали экстремистским материалом.'],
    ['{m:Икс} объявлен в РФ нежелательным лицом.'],
    ['Прокуратура потребовала признать {Икс} экстремистской организацией.'],
    ['{Икс} может быть признан нежелательной организацией.'],
    ['Депутат предложил запретить {Икс} в России.'],
    ['{Икс} распространял запрещённую в РФ информацию.'],
    ['При {Икс} музыка запрещена в стране.'],
    ['{Икс} устроил террористическую атаку.'],
    ['Слушания по {Икс} начались. Криптовалюты запрещены в стране.'],
    ['Prosecutors asked the court to declare {Икс} an extremist organization.'],
    ['{Икс} may be designated as undesirable.'],
  ])('nothing: %s', text => expect(summary(text)).toEqual([]))
})
