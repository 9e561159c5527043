import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseWeights, readWeights, weightsFile } from '../../src/mentions/evidence/data.js'
import { evidenceIds, objections, reasons, type EvidenceId } from '../../src/mentions/evidence/types.js'
import { verdictOn } from './verdicts.js'

/** Evidence, whose name it is about, and texts that show it, with the words which do; texts that do not. */
interface Row {
  readonly of: string
  readonly shows: readonly (readonly [text: string, words: string])[]
  readonly hides?: readonly string[]
}

const rows: Readonly<Record<EvidenceId, readonly Row[]>> = {
  'whole-name-before': [
    {
      of: 'arcticenter',
      shows: [
        [
          'Там был Арктический центр при Университете Северной Айовы. Ему {Арктический центр} платил.',
          'Арктический центр',
        ],
        ['Там был Арктический центр при Университете Северной Айовы. В {АЦУСА} спорили.', 'АЦУСА'],
      ],
      hides: ['В {АЦУСА} спорили. Там был Арктический центр при Университете Северной Айовы.'],
    },
    {
      of: 'free-russia-forum',
      shows: [['The Free Russia Forum met. Members left the {Forum}.', 'Forum']],
      hides: [
        'The Free Russia Forum met. Members left a big {Forum}.',
        'The Free Russia Forum met. So did the Boat Forum. Members left the {Forum}.',
        'The Free Russia Forum met. So did the Forum on Health. Members left the {Forum}.',
      ],
    },
  ],
  'register-news': [
    {
      of: 'oleg-orlov',
      shows: [
        ['В реестр иноагентов внесли пятерых. Среди них {Олег Орлов}.', 'Олег Орлов'],
        ['Five were added to the register of foreign agents. Among them is {Oleg Orlov}.', 'Oleg Orlov'],
        ['Memorial and its founder {Oleg Orlov} were declared foreign agents on Friday.', 'Oleg Orlov'],
        ['The ministry added the poet {Oleg Orlov} to its register of foreign agents.', 'Oleg Orlov'],
      ],
      hides: [
        '{Oleg Orlov} wrote for Meduza, which was declared a foreign agent.',
        '{Oleg Orlov} wrote for Meduza (declared a foreign agent).',
        'Приехал Юрий Дудь (внесён в реестр иноагентов). Пел {Олег Орлов}.',
        'Приехал {Олег Орлов}. В реестр иноагентов внесли пятерых.',
      ],
    },
  ],
  'kin-elsewhere': [
    {
      of: 'tufts-university',
      shows: [['Yale University and Stanford University left, and so did {Tufts}.', 'Tufts']],
      hides: [
        'Yale University left, and so did {Tufts}.',
        'Yale University and Stanford University sell the {Tufts} tea.',
        'Yale University and Stanford University met in Old {Tufts}.',
      ],
    },
  ],
  'strong-name': [{ of: 'taliban', shows: [['Там воюет {Талибан}.', 'Талибан']] }],
  'full-name': [{ of: 'yury-dud', shows: [['Приехал {Юрий Дудь}.', 'Юрий Дудь']] }],
  initials: [{ of: 'yury-dud', shows: [['Приехал {Ю. Дудь}.', 'Ю. Дудь']] }],
  'both-initials': [
    { of: 'yury-dud', shows: [['Приехал {Ю. А. Дудь}.', 'Ю. А. Дудь']], hides: ['Приехал {Ю. Дудь}.'] },
  ],
  unintroduced: [
    {
      of: 'oleg-orlov',
      shows: [
        ['Юрий Дудь и «Медуза» спорили. {Олег Орлов} молчал.', 'Олег Орлов'],
        ['Meduza asked him. {Oleg Orlov}, 71, said nothing.', 'Oleg Orlov'],
      ],
      hides: [
        '{Олег Орлов} молчал.',
        'Юрий Дудь спорил. Маляр {Олег Орлов} молчал.',
        'Юрий Дудь спорил. Громко молчал маляр {Олег Орлов}.',
        'Юрий Дудь спорил. {Олег Орлов} из Перми молчал.',
        'Юрий Дудь спорил. Маляр Олег Орлов молчал. {Олег Орлов} ушёл.',
        'Meduza asked him. {Oleg Orlov} of Match TV said nothing.',
      ],
    },
    { of: 'yury-dud', shows: [], hides: ['«Медуза» спорила. {Юрий Дудь} молчал.'] },
  ],
  'surname-of-one': [
    {
      of: 'viktor-shenderovich',
      shows: [['На вечер звали {Шендеровича}.', 'Шендеровича']],
      hides: [
        'На вечер звали {Шендеровича}. Виктор Шендерович пришёл.',
        'Анна Шендерович пришла. На вечер звали {Шендеровича}.',
        'Ветеринар Виктор Шендерович пришёл. На вечер звали и {Шендеровича}.',
      ],
    },
    { of: 'garry-kasparov', shows: [['They invited {Kasparov} again.', 'Kasparov']], hides: [] },
    { of: 'ilya-yashin', shows: [], hides: ['На вечер звали {Яшина}.'] },
  ],
  'own-given-name': [
    {
      of: 'alexander-nevzorov',
      shows: [
        ['Автор Александр «Лис» {Невзоров} пошутил.', 'Александр «Лис» Невзоров'],
        ['Автор Александр (Лис) {Невзоров} пошутил.', 'Александр (Лис) Невзоров'],
        ['Об Александре «Лисе» {Невзорове} говорят.', 'Александре «Лисе» Невзорове'],
      ],
      hides: [
        'Автор Пётр «Лис» {Невзоров} пошутил.',
        'Автор «Лис» {Невзоров} пошутил.',
        'Александр пришёл. {Невзоров} тоже.',
      ],
    },
    {
      of: 'alexander-nevzorov',
      shows: [
        ['Вышел фильм, который снял Саша {Невзоров}.', 'Саша Невзоров'],
        ['Фильм Саши {Невзорова} вышел.', 'Саши Невзорова'],
        ['Then Sasha {Nevzorov} left.', 'Sasha Nevzorov'],
      ],
      hides: ['Вышел фильм, который снял Юра {Невзоров}.'],
    },
    {
      of: 'maxim-reznik',
      shows: [
        ['Политики Максим и Сергей {Резники} дали интервью.', 'Максим'],
        ['Политики Сергей и Максим {Резники} дали интервью.', 'Максим Резники'],
        ['Пришли Иван, Максим и Сергей {Резники}.', 'Максим'],
        ['Он видел Максима (признан иноагентом) и Сергея {Резников}.', 'Максима'],
      ],
      hides: [
        'Политики Пётр и Сергей {Резники} дали интервью.',
        'Политики {Резники} дали интервью.',
        'Максим уехал, а Сергей {Резник} остался.',
      ],
    },
    { of: 'gennady-gudkov', shows: [['Gennady and Dmitry {Gudkov} left.', 'Gennady']] },
  ],
  quoted: [
    {
      of: 'meduza',
      shows: [['Об этом пишет «{Медуза}».', 'Медуза']],
      hides: ['Об этом пишет {Медуза}.', '«{Медуза} и море»'],
    },
  ],
  'foreign-word': [
    {
      of: 'article-19',
      shows: [['Письмо подписала {Article 19}.', 'Article 19']],
      hides: ['We signed {Article 19} then.'],
    },
    {
      of: 'proekt',
      shows: [
        ['My son sends {Proekt} every day.', 'Proekt'],
        ['{Proekt} is what he reads.', 'Proekt'],
      ],
    },
    {
      of: 'the-bell',
      shows: [['Он читает {The Bell} и газету.', 'The Bell']],
      hides: ['He reads {The Bell} and a paper.'],
    },
    {
      of: 'holod',
      shows: [['She reads «{Холод}» every morning.', 'Холод']],
      hides: ['Она читает «{Холод}» по утрам.'],
    },
    {
      of: 'international-house-world-organisation',
      shows: [['Летом с {International House} спорили.', 'International House']],
      hides: ['They argued with {International House} all summer.'],
    },
    {
      of: 'face',
      shows: [],
      hides: ['Вчера он включил {Face} и ушёл.', 'Список: React, {Face}, Vue.'],
    },
    { of: 'set-network', shows: [], hides: ['Что такое {Set} и зачем он нужен.'] },
    {
      of: 'tv-rain',
      shows: [],
      hides: [
        'Читайте здесь: (https://news.example/long/path/to/the/story) {Дождь} не утихает.',
        '35. {Дождь} (Rain).',
      ],
    },
    { of: 'memorial-international', shows: [], hides: ['They met at {Memorial} yesterday.'] },
    { of: 'aidar', shows: [], hides: ['They met in {Aidar} yesterday.'] },
    { of: 'wwf-international', shows: [], hides: ['Он собирал плакаты {WWF} и марки.'] },
    { of: 'seven-by-seven', shows: [], hides: ['Считал он просто. {7×7} — сорок девять.'] },
  ],
  titled: [
    {
      of: 'the-bell',
      shows: [
        ['They book space with {The Bell} every week.', 'The Bell'],
        ['{The Bell} is read.', 'The Bell'],
      ],
      hides: ['We Read {The Bell} Every Week.', 'They book space with “{The Bell}” again.'],
    },
    {
      of: 'circassian-committee',
      shows: [['Письмо пришло от {Черкесского комитета} вчера.', 'Черкесского комитета']],
      hides: [
        '{Черкесский комитет} написал.',
        'Письмо пришло в Архив {Черкесского комитета} вчера.',
        'Письмо пришло от «{Черкесского комитета}» вчера.',
        'Письмо пришло от {Черкесского комитета} Москвы.',
      ],
    },
    { of: 'proekt', shows: [], hides: ['They book space with {Proekt} every week.'] },
  ],
  acronym: [
    {
      of: 'rand-corporation',
      shows: [['Meduza asked a man from {RAND} about it.', 'RAND']],
      hides: ['A man from {RAND} was asked about it.', 'MEDUZA ASKED {RAND} ABOUT IT AT ONCE.'],
    },
    { of: 'lgbt-movement', shows: [], hides: ['Meduza wrote of {LGBT} people.'] },
    { of: 'cepa', shows: [], hides: ['Издание Meduza пишет, что договор {CEPA} продлён.'] },
  ],
  deed: [
    {
      of: 'golos',
      shows: [
        ['{Golos} sent observers to forty stations.', 'sent'],
        ['{Golos} will also publish a report.', 'publish'],
        ['Вчера «{Голос}» потребовал пересчёта.', 'потребовал'],
        ['Вчера {Голос} сообщил о пожаре.', 'сообщил'],
      ],
      hides: ['{Golos} was heard.', 'Вчера {Голос} дрожал.', 'Вчера {Голос}, потребовал он, пусть звучит.'],
    },
    { of: 'meduza', shows: [], hides: ['Вчера {Медуза} сообщила о пожаре.'] },
    {
      of: 'proekt',
      shows: [
        ['Власти и {Проект} обещают ответить.', 'обещают'],
        ['Вчера суд, {Проект} обещают ответить.', 'обещают'],
        ['Вчера {Проект} обещает ответить.', 'обещает'],
      ],
      hides: ['Вчера {Проект} обещают сдать к маю.'],
    },
  ],
  credit: [
    {
      of: 'verstka',
      shows: [
        ['Фото: {Вёрстка}', 'Фото'],
        ['Очередь. Фото: Анна Иванова / {Вёрстка}', 'Фото'],
      ],
      hides: ['Итог: {Вёрстка}', 'Фото {Вёрстка}'],
    },
  ],
  'as-place': [
    {
      of: 'azov',
      shows: [
        ['Электричка на {Азов} ушла.', 'на'],
        ['В самом {Азове} тихо.', 'В'],
        ['Ships from {Azov} sail at night.', 'from'],
      ],
      hides: ['Бойцы из {Азова} вернулись.', 'Он ушёл в «{Азов}» весной.', 'Возле {Азова} тихо.'],
    },
    { of: 'meduza', shows: [], hides: ['Он работает в {Медузе} давно.'] },
  ],
  entertainment: [
    {
      of: 'bugulmaultras',
      shows: [['В финале «{Сектор 16}» уступил хозяевам.', 'финале']],
      hides: ['Болельщики в финале назвали себя «{Сектор 16}».'],
    },
    {
      of: 'groza',
      shows: [['Премьера «{Грозы}» прошла в пятницу.', 'Премьера']],
      hides: [
        'Премьера прошла. Потом пришло время читать и «{Грозу}».',
        'О премьере «{Гроза}» сообщила вчера.',
        'На сцене стоял журналист «{Грозы}» с камерой.',
        'Премьера {Грозы} прошла.',
      ],
    },
  ],
  'takes-up-another': [
    {
      of: 'proekt',
      shows: [['Он рассказал о проекте «ОВД-Инфо». {Проект} признан иноагентом.', 'проекте']],
      hides: [
        'Он рассказал о проекте «Проект». {Проект} признан иноагентом.',
        'Он рассказал о газете «Голос». {Проект} признан иноагентом.',
        'Он рассказал о проекте «ОВД-Инфо» и о «{Проекте}».',
      ],
    },
  ],
  'stands-for-another': [
    {
      of: 'fbk',
      shows: [
        ['Федерация бодибилдинга Карелии ({ФБК}) ищет тренера.', 'Федерация бодибилдинга Карелии'],
        ['Вчера {ФБК} (Федерация бодибилдинга и культуризма) ищет тренера.', 'Федерация бодибилдинга и культуризма'],
      ],
      hides: [
        'Фонд борьбы с коррупцией ({ФБК}) закрыт.',
        'Вчера {ФБК} (Фонд борьбы с коррупцией) закрыли.',
        'Команда Навального ({ФБК}) уехала.',
        'Федерация бодибилдинга Карелии ищет тренера {ФБК}.',
      ],
    },
  ],
  'homonym-near': [
    {
      of: 'uc-berkeley',
      shows: [['They say {Berkeley} impressed the philosopher.', 'philosopher']],
      hides: ['The list contains George Washington University and, since Monday, {Berkeley}.'],
    },
    {
      of: 'wwf-international',
      shows: [['Рестлер, прославившийся ещё во времена {WWF}, ушёл.', 'Рестлер']],
      hides: ['Рестлер ушёл. Это было во времена {WWF}.', 'Фонд WWF International и рестлер из {WWF} спорят.'],
    },
  ],
  'from-place': [
    {
      of: 'maxim-katz',
      shows: [['Вчера {Кац} из Воронежа приехал.', 'из Воронежа']],
      hides: ['Вчера блогер {Кац} из Воронежа приехал.', 'Вчера {Кац} из «Икса» приехал.', 'Вчера {Кац} из дома ушёл.'],
    },
  ],
  'set-apart': [
    {
      of: 'nordic-council-of-ministers',
      shows: [
        [
          'The Nordic Council of Ministers paid. It should not be confused with the {Nordic Council}, a parliament.',
          'with',
        ],
      ],
      hides: ['The Nordic Council of Ministers paid. The {Nordic Council} was not confused.'],
    },
    {
      of: 'golos',
      shows: [['Движение «Голос» молчит. Поёт одноимённый «{Голос}».', 'одноимённый']],
      hides: ['Поёт одноимённый «{Голос}».'],
    },
    {
      of: 'international-transport-workers-federation',
      shows: [
        [
          "The International Transport Workers' Federation (ITF) met. A tennis federation with the same abbreviation, {ITF}, did not.",
          'same',
        ],
      ],
      hides: ["The International Transport Workers' Federation (ITF) met. At the same time {ITF} paid."],
    },
  ],
  'namesake-just-before': [
    {
      of: 'alexander-nevzorov',
      shows: [['Alexander Nevzorov left. The driver Oleg Nevzorov hit a tram. {Nevzorov} was sober.', 'Nevzorov']],
      hides: [
        'Alexander Nevzorov left. The driver Oleg Nevzorov hit a tram. Nobody saw it. {Nevzorov} was sober.',
        'Alexander Nevzorov left. The driver Oleg Nevzorov hit a tram. But {Nevzorov} was sober.',
      ],
    },
  ],
  'namesake-ahead': [
    {
      of: 'dmitry-bykov',
      shows: [['Дмитрий Быков уехал. Драматург {Быков} — это Василь Быков.', 'Быков']],
      hides: [
        'Дмитрий Быков уехал. {Быков} писал. Василь Быков — тоже.',
        'Вместо Дмитрия Быкова и {Быкова} пришёл Василь Быков.',
        'Дмитрий Быков уехал. Драматург {Быков} (иноагент) — это Василь Быков.',
      ],
    },
  ],
  'generic-noun': [
    {
      of: 'meduza',
      shows: [['По данным издания «{Медуза}», да.', 'издания']],
      hides: ['По данным учёных, «{Медуза}» ядовита.', 'По данным издания «{Медуза} и море», да.'],
    },
    {
      of: 'dovod',
      shows: [
        ['Вчера издание, названное «{Довод}», закрыли.', 'издание'],
        ['Вчера издание под названием «{Довод}» закрыли.', 'издание'],
      ],
      hides: ['Вчера кафе под названием «{Довод}» закрыли.'],
    },
  ],
  'kind-noun': [
    {
      of: 'tv-rain',
      shows: [
        ['The watchdog {Dozhd} was banned.', 'watchdog'],
        ['They read the {Dozhd} newspaper.', 'newspaper'],
      ],
      hides: ['They joined {Dozhd} yesterday.'],
    },
  ],
  'noun-near': [
    {
      of: 'meduza',
      shows: [['Издание рижское «{Медуза}» закрыли.', 'Издание']],
      hides: ['Издание «{Медуза}» закрыли.'],
    },
  ],
  'noun-of-list': [
    {
      of: 'face',
      shows: [['Rappers Oxxxymiron and {Face} left the country.', 'Rappers']],
      hides: ['The rapper Oxxxymiron and {Face} left.', 'Rappers sang of {Face} and love.', 'Rappers of {Face}.'],
    },
    {
      of: 'astra',
      shows: [['Вчера телеграм-каналы «Икс», {Astra} и другие молчали.', 'телеграм-каналы']],
    },
    {
      of: 'current-time',
      shows: [['Телеканалы «Дождь» и «{Настоящее время}» закрыли.', 'Телеканалы']],
      hides: ['Телеканалы закрыли, вышел «Дождь», а «{Настоящее время}» молчит.'],
    },
  ],
  apposition: [
    {
      of: 'dar-prize',
      shows: [['Она читала для «{Дара}». Это новая премия.', 'премия']],
      hides: ['Она читала для «{Дара}». Это о новой премии.', 'Она читала для «{Дара}». Новая премия мала.'],
    },
    {
      of: 'article-19',
      shows: [
        ['Об этом заявила {Article 19}, международная правозащитная организация.', 'организация'],
        ['Доклад выпустила {Article 19} — британская организация.', 'организация'],
      ],
      hides: [
        'Об этом говорит {Article 19}, которую читает организация.',
        'Об этом говорит {Article 19}, а организация молчит.',
        'Об этом говорит {Article 19}, для организации важная.',
      ],
    },
    {
      of: 'proekt',
      shows: [['{Proekt}, the investigative outlet, was raided.', 'outlet']],
      hides: ['{Proekt}, which was raided by an outlet, closed.'],
    },
  ],
  'place-behind': [
    {
      of: 'article-19',
      shows: [['{Article 19}, based in London, disagrees.', 'based']],
      hides: ['{Article 19}, in London, disagrees.'],
    },
  ],
  'staff-before': [
    {
      of: 'pervy-otdel',
      shows: [['Later a lawyer from {First Department} came.', 'lawyer']],
    },
    {
      of: 'meduza',
      shows: [['Задержали редактора {Медузы} и водителя.', 'редактора']],
      hides: ['Задержали редактора «{Медузы}» и водителя.', 'Задержали водителя {Медузы} и повара.'],
    },
    {
      of: 'golos',
      shows: [['Задержан участник {Голоса} и повар.', 'участник']],
      hides: ['Задержан редактор {Голоса} и повар.'],
    },
  ],
  'staff-behind': [
    {
      of: 'golos',
      shows: [['{Golos} coordinators were searched.', 'coordinators']],
      hides: ['{Golos} rooms were searched.'],
    },
    { of: 'golos', shows: [], hides: ['Об этом говорит {Голос} координатора.'] },
  ],
  'reporting-verb': [
    {
      of: 'meduza',
      shows: [
        ['Как сообщила {Медуза}, мост закрыт.', 'сообщила'],
        ['Вчера {Медуза} сообщила о пожаре.', 'сообщила'],
      ],
      hides: ['Вчера сообщила «{Медуза}».', 'Вчера {Медуза} закрылась.'],
    },
    { of: 'golos', shows: [], hides: ['Вчера {Голос} сообщил о пожаре.'] },
  ],
  'own-trade': [
    {
      of: 'sergei-smirnov',
      shows: [['Приехал журналист {Сергей Смирнов}.', 'журналист']],
      hides: ['Приехал певец {Сергей Смирнов}.'],
    },
    {
      of: 'alexandra-polivanova',
      shows: [['Приехала кураторка {Александра Поливанова}.', 'кураторка']],
      hides: ['Видели журналиста {Александра Поливанова}.'],
    },
  ],
  trade: [
    {
      of: 'sergei-smirnov',
      shows: [
        ['Приехал журналист «Медиазоны» {Сергей Смирнов}.', 'журналист'],
        ['Приехал корреспондент русской службы радио {Сергей Смирнов}.', 'корреспондент'],
      ],
      hides: ['Приехал журналист {Сергей Смирнов}.', 'Журналист сказал, что {Сергей Смирнов} уехал.'],
    },
    {
      of: 'anna-golubeva',
      shows: [['Приехала {Анна Голубева}, журналистка.', 'журналистка']],
      hides: ['Приехала {Анна Голубева}, и журналистка ушла.'],
    },
    { of: 'sergei-markov', shows: [], hides: ['Приехал {Сергей Марков}, директор завода.'] },
    {
      of: 'tatiana-tatarinova',
      shows: [['Приехала певица {Татьяна Татаринова}.', 'певица']],
      hides: ['Приехала {Татьяна Татаринова}.'],
    },
  ],
  'status-behind': [
    {
      of: 'meduza',
      shows: [
        ['Вышла {Медуза} (признана иноагентом).', 'Медуза'],
        ['Вышла {Медуза}, признанная иноагентом.', 'Медуза'],
        ['Вышла {Медуза}, которую признали иноагентом.', 'Медуза'],
        ['Суд признал {Медузу} нежелательной организацией.', 'Медузу'],
      ],
      hides: [
        'Вышла {Медуза} (она ядовита).',
        'Вышла {Медуза}. Признана иноагентом и Катя.',
        'Вышла {Медуза} (признана лучшей).',
        'Вышла {Медуза}, которая объявила о сборе.',
        'Суд признал {Медузу} виновной в работе на нежелательную организацию.',
      ],
    },
    {
      of: 'columbine-movement',
      shows: [
        ['The court recognises {Columbine} as a terrorist movement.', 'Columbine'],
        ['{Columbine} was declared a terrorist movement.', 'Columbine'],
      ],
      hides: ['The critics recognised {Columbine} as a film about a terrorist movement.'],
    },
    { of: 'maxim-galkin', shows: [['{Галкин} (признан иноагентом) приехал.', 'Галкин']] },
  ],
  'status-before': [
    {
      of: 'kiborgi',
      shows: [['Суд признал экстремистской и запретил группу «{Киборги}» вчера.', 'Киборги']],
      hides: [
        'Мэр запретил группу «{Киборги}» вчера.',
        'Суд признал экстремистской и запретил песню группы «{Киборги}».',
      ],
    },
    {
      of: 'maxim-galkin',
      shows: [['Иноагента {Галкина} заочно приговорили.', 'Галкина']],
      hides: [
        'Артиста {Галкина} заочно приговорили.',
        'The group, declared a "foreign agent" in May, said its {Galkin} tour ended.',
        'Судили иноагента. {Галкина} тоже.',
        'Признанный артист {Галкин} приехал.',
        'Запрещённый {Галкин} вернулся.',
      ],
    },
  ],
  marker: [
    {
      of: 'ekaterina-kotrikadze',
      shows: [['Дело ведущей {Котрикадзе}** передали в суд.\n\n** признана иноагентом', 'Котрикадзе']],
      hides: ['Дело ведущей {Котрикадзе}** передали в суд.\n\n** подробности ниже'],
    },
  ],
  'status-around': [
    {
      of: 'meduza',
      shows: [['Одних признали иноагентами. Потом закрыли «{Медузу}».', 'Медузу']],
      hides: [
        'Одних признали иноагентами.\n\nПотом закрыли «{Медузу}».',
        'Одних признали иноагентами. Потом закрыли {Медузу}.',
        `Одних признали иноагентами. ${'Шёл снег. '.repeat(40)}Потом закрыли «{Медузу}».`,
        'Одних признали иноагентами. Потом закрыли клинику «{Медуза}».',
      ],
    },
  ],
  'named-elsewhere': [
    {
      of: 'meduza',
      shows: [['Издание Meduza переехало. Вчера вышла «{Медуза}».', 'Медуза']],
      hides: ['Вчера вышла «{Медуза}».', 'Вчера вышла «{Медуза}», а завтра выйдет «Медуза».'],
    },
  ],
  'certain-elsewhere': [
    {
      of: 'oleg-orlov',
      shows: [['Пришёл Олег Орлов (иноагент). Вчера {Олег Орлов} говорил.', 'Олег Орлов']],
      hides: ['Пришёл Олег Орлов (иноагент). Вчера певец {Олег Орлов} говорил.'],
    },
    {
      of: 'dmitry-bykov',
      shows: [['Приехал {Дмитрий Быков}. Дмитрий Львович Быков выступил.', 'Дмитрий Быков']],
      hides: ['Приехал {Дмитрий Быков}. Дмитрий Быков выступил.'],
    },
  ],
  'related-elsewhere': [
    {
      of: 'sergei-smirnov',
      shows: [['Издание «Медиазона» писало. Приехал {Сергей Смирнов}.', 'Сергей Смирнов']],
      hides: ['Приехал {Сергей Смирнов}.'],
    },
  ],
  'listed-with-others': [
    {
      of: 'dmitry-petrov',
      shows: [
        ['Пришли {Дмитрий Петров} и Максим Кац.', 'Дмитрий Петров'],
        ['Maxim Katz;\n{Dmitry Petrov}', 'Dmitry Petrov'],
      ],
    },
    {
      of: 'national-endowment-for-democracy',
      shows: [
        ['Analysts of {NED} and RAND Corporation met.', 'NED'],
        ['They met RAND Corporation, {NED} and others.', 'NED'],
      ],
      hides: ['Analysts of {NED} met RAND Corporation.', 'They met RAND Corporation. {NED} left.'],
    },
  ],
  'full-name-elsewhere': [
    {
      of: 'yury-dud',
      shows: [
        ['Юрий Дудь приехал. {Дудь} выступил.', 'Дудь'],
        ['Юрий Дудь приехал. {Ю. Дудь} выступил.', 'Ю. Дудь'],
      ],
      hides: ['{Дудь} выступил. Юрий Дудь приехал.', '{Дудь} выступил.'],
    },
    {
      of: 'garry-kasparov',
      shows: [
        ['Гарри Каспаров приехал. {Гарри Кимович} играл.', 'Гарри Кимович'],
        ['Гарри Каспаров приехал. Мы видели {Гарри  Кимовича}.', 'Гарри  Кимовича'],
        ['Иноагент Каспаров приехал. {Гарри Кимовичу} рады.', 'Гарри Кимовичу'],
      ],
      hides: ['{Гарри Кимович} играл. Потом приехал Гарри Каспаров.'],
    },
  ],
  'likely-full-name-elsewhere': [
    {
      of: 'dmitry-bykov',
      shows: [['Дмитрий Быков приехал. {Быков} выступил.', 'Быков']],
      hides: ['Писатель Дмитрий Быков приехал. {Быков} выступил.'],
    },
  ],
  'full-name-later': [
    {
      of: 'sergei-aslanyan',
      shows: [['{Асланян}: цены вырастут. Автоэксперт Сергей Асланян ведёт канал.', 'Асланян']],
      hides: ['{Асланян}: цены вырастут.', 'Сергей Асланян ведёт канал. {Асланян}: цены вырастут.'],
    },
  ],
  'widely-borne': [
    { of: 'dmitry-bykov', shows: [['Приехал {Дмитрий Быков}.', 'Дмитрий Быков']] },
    { of: 'yury-dud', shows: [], hides: ['Приехал {Юрий Дудь}.'] },
  ],
  'better-known-namesakes': [
    { of: 'sergei-smirnov', shows: [['Приехал {Сергей Смирнов}.', 'Сергей Смирнов']] },
    { of: 'yury-dud', shows: [], hides: ['Приехал {Юрий Дудь}.'] },
  ],
  'introduced-only': [
    {
      of: 'sfera-2026',
      shows: [['Об этом сообщила «{Сфера}».', 'Сфера']],
      hides: ['Об этом сообщил проект «{Сфера}».', 'Об этом сообщила «{Сфера}», организация из Перми.'],
    },
    {
      of: 'okhrana-prirody',
      shows: [['Приехала {Охрана природы}.', 'Охрана природы']],
      hides: ['Приехала «{Охрана природы}».'],
    },
  ],
  'introduced-unquoted': [
    {
      of: 'historical-expertise',
      shows: [],
      hides: ['They read the journal {Historical Expertise} there.'],
    },
    {
      of: 'sfera-2026',
      shows: [['Проект {Сфера} был закрыт.', 'Сфера']],
      hides: ['Проект «{Сфера}» был закрыт.', 'Вчера {Сфера} была закрыта.'],
    },
  ],
  'shared-surname': [
    {
      of: 'maxim-reznik',
      shows: [['Иноагента {Резника} приговорили.', 'Резника']],
      hides: ['Максим Резник приехал. Иноагента {Резника} приговорили.'],
    },
    {
      of: 'lev-ponomarev',
      shows: [['Два {Пономарёва} ушли. Лев Пономарёв пел, Илья Пономарёв спал.', 'Пономарёва']],
      hides: ['Мы видели {Пономарёва}. Лев Пономарёв пел.'],
    },
  ],
  'ordinary-surname': [
    {
      of: 'andrey-volna',
      shows: [['Андрей Волна оперирует. {Волна} холода накрыла город.', 'Волна']],
      hides: [
        'Андрей Волна оперирует. {Волна} сказал об этом.',
        'Андрей Волна оперирует. Вчера {Волна} холода накрыла город.',
      ],
    },
    {
      of: 'dmitriy-velikiy',
      shows: [['Дмитрий Великий ведёт канал. {Великий} пост начался.', 'Великий']],
      hides: [
        'Дмитрий Великий ведёт канал. {Великий} пишет о еде.',
        'Дмитрий Великий ведёт канал. {Великий}, пост, канал.',
      ],
    },
  ],
  'ordinary-noun': [
    {
      of: 'proekt',
      shows: [['Вчера {Проект} опубликовали.', 'Проект']],
      hides: ['Вчера «{Проект}» опубликовали.', 'Вчера издание {Проект} закрыли.'],
    },
  ],
  'opens-sentence': [
    {
      of: 'meduza',
      shows: [['{Медуза} светилась в темноте.', 'Медуза']],
      hides: ['Вчера {Медуза} сообщила о пожаре.', '«{Медуза}» сообщила о пожаре.'],
    },
    {
      of: 'bellona',
      shows: [['{Беллону} вспомнили и здесь.', 'Беллону']],
      hides: ['Фонд «Беллона» закрыт. {Беллону} вспомнили и здесь.'],
    },
    {
      of: 'meduza',
      shows: [['Издание «Медуза» вышло. {Медузу} вспомнили и здесь.', 'Медузу']],
    },
  ],
  'ordinary-sense': [
    {
      of: 'prodolzhenie-sleduet',
      shows: [['Проект «Продолжение следует» вышел. {Продолжение следует}, обещали актёры.', 'Продолжение следует']],
      hides: [
        'Проект «Продолжение следует» вышел. «{Продолжение следует}» обещает новое.',
        '{Продолжение следует}, обещали актёры.',
        'Проект «Продолжение следует» вышел. {Продолжение следует}, проект журналистов, закрылся.',
      ],
    },
    {
      of: 'columbine-movement',
      shows: [
        ['Запретили «Колумбайн». {Колумбайн}, замечает она, это ведь и название города.', 'название'],
        ['Запретили «Колумбайн». {Колумбайн} — ещё и город в Колорадо.', 'город'],
      ],
      hides: [
        'Запретили «Колумбайн». {Колумбайн} — это не название города.',
        'Запретили «Колумбайн». {Колумбайн} просто город не заметил.',
        'Запретили «Колумбайн». {Колумбайн} — это ещё и движение.',
        'Запретили «Колумбайн». {Колумбайн}, название которого известно, закрыт.',
      ],
    },
  ],
  spoken: [
    {
      of: 'come-back-alive',
      shows: [['«{Вернись живым}», — шепчет она.', 'Вернись живым']],
      hides: [
        '«{Вернись живым}» шепчет ей.',
        '«{Вернись живым}» — фонд.',
        '«Это вредит работе фонда «{Вернись живым}», — шепчет она.',
      ],
    },
  ],
  speaker: [
    {
      of: 'informatsionno-metodicheskiy-tsentr-anna',
      shows: [['{ANNA}: Good evening.', 'ANNA']],
      hides: ['The {ANNA} centre: a report.', '{ANNA} reported: nothing.'],
    },
  ],
  'part-of-longer-name': [
    {
      of: 'altai-project',
      shows: [['Открылся «{Алтай-проект}-24».', 'Алтай-проект']],
      hides: ['Открылся «{Алтай-проект}».'],
    },
    {
      of: 'zemfira',
      shows: [
        ['Вчера пела {Земфира} Галеева из Уфы.', 'Земфира'],
        ['Then {Zemfira} Galeyeva sang.', 'Zemfira'],
      ],
      hides: ['Вчера пела {Земфира}.', 'Вчера «{Земфира}» Галеевой пела.', '# Вчера {Земфира} Галееву обошла'],
    },
    {
      of: 'garry-kasparov',
      shows: [
        ['Гарри Каспаров приехал. Слесарь {Гарри Кимович} Петров пил чай.', 'Гарри Кимович'],
        ['Гарри Каспаров приехал. Слесарь Петров {Гарри Кимович} пил чай.', 'Гарри Кимович'],
      ],
      hides: [
        'Гарри Каспаров приехал. Сам {Гарри Кимович} пил чай.',
        'Гарри Каспаров приехал. Но {Гарри Кимович} спал.',
      ],
    },
    {
      of: 'meduza',
      shows: [
        ['Вышел роман «{Медуза} и море».', 'Медуза'],
        ['Вышел роман «Море и {Медуза}».', 'Медуза'],
      ],
      hides: ['Вышел роман «{Медуза}».', 'Вчера {Медуза} вышла.'],
    },
    {
      of: 'agentstvo',
      shows: [
        ['По данным {Агентства} «Икс», всё открыто.', 'Агентства'],
        ['Вчера {Агентство} Anadolu молчало.', 'Агентство'],
        ['Вчера {Агентство} изменений молчало.', 'Агентство'],
        ['Вчера {Агентство} законов молчало.', 'Агентство'],
      ],
      hides: ['Вчера {Агентство} молчало.', 'Вчера {Агентство} Иванова молчало.', 'Вчера {Агентство} юрист читал.'],
    },
    {
      of: 'face',
      shows: [
        ['Модель выложили на Hugging {Face} вчера.', 'Face'],
        ['Телефон открывается через {Face} Unlock сразу.', 'Face'],
      ],
      hides: ['Модель выложили на {Face} вчера.', 'Рэпер Oxxxymiron, {Face} и другие уехали.'],
    },
  ],
  'part-of-compound': [
    {
      of: 'meduza',
      shows: [['Вышла {Медуза}-пресс.', 'Медуза']],
      hides: ['Вышла {Медуза}-пресс (признана иноагентом).', 'Вышла {Медуза} – и всё.'],
    },
    { of: 'yury-dud', shows: [['Приехал {Юрий Дудь}-Иванов.', 'Юрий Дудь']], hides: ['Приехал {Юрий Дудь}.'] },
  ],
  'other-thing': [
    {
      of: 'robert-bosch-stiftung',
      shows: [
        ['Фонд Robert Bosch Stiftung платил переводчикам, а холодильник {Bosch} сломался.', 'холодильник'],
        ['Фонд Robert Bosch Stiftung платил переводчикам, а ресторан {Bosch} закрылся.', 'ресторан'],
        ['Фонд Robert Bosch Stiftung платил переводчикам, а к концерну {Bosch} это не относится.', 'концерну'],
      ],
      hides: ['Фонд Robert Bosch Stiftung платил переводчикам, и стипендию {Bosch} ждали.'],
    },
    {
      of: 'wwf-international',
      shows: [['The wrestlers of the old {WWF} are known.', 'wrestlers']],
      hides: ['The wrestlers know of the old {WWF}.'],
    },
    {
      of: 'dar-prize',
      shows: [['Лучший его роман — «{Дар}».', 'роман']],
      hides: ['О романе — «{Дар}».'],
    },
    {
      of: 'lyudmila-ulitskaya',
      shows: [['Под Вяткой есть деревня {Улицкая}.', 'деревня']],
      hides: ['Дома той деревни {Улицкая} видела.'],
    },
    {
      of: 'golos',
      shows: [
        ['They met Ivan {Golos} there.', 'Ivan'],
        ['They live in {Golos}, Kentucky, now.', 'Kentucky'],
        ['They live in {Golos}, North Carolina.', 'North Carolina'],
        ['In Russian a {Golos} is a voice.', 'a'],
        ['The {Golos} chapel was shut.', 'chapel'],
        ['They drank in a bar named {Golos} there.', 'bar'],
      ],
      hides: ['In Perm a {Golos} observer left.', 'In Perm a fund named {Golos} was shut.'],
    },
    {
      of: 'stanford-university',
      shows: [['They came from {Stanford}, a small town in Kentucky.', 'town']],
      hides: ['They came from {Stanford}, a small university.'],
    },
    {
      of: 'maxim-katz',
      shows: [
        ['The surname {Katz} is common.', 'surname'],
        ['Then the {Katz} in me laughed.', 'the'],
      ],
      hides: ['The words of {Katz} are common.'],
    },
    {
      of: 'tv-rain',
      shows: [
        ['Фильм «{Дождь}» вышел.', 'Фильм'],
        ['Сыр «{Дождь}» подорожал.', 'Сыр'],
        ['Вчера «{Дождь}», песня группы, звучал всюду.', 'песня'],
        ['Вратарь прошлогоднего «{Дождя}» отбил пенальти.', 'Вратарь'],
        ['Вчера «{Дождь}» обыграл гостей.', 'обыграл'],
        ['Он построил станцию, названную «{Дождь}».', 'станцию'],
        ['Он построил ларёк с названием «{Дождь}».', 'ларёк'],
        ['Там есть школа в Сочи, которая тоже называется «{Дождь}».', 'школа'],
        ['Снайпер «{Дождь}» вернулся.', 'Снайпер'],
      ],
      hides: [
        'Он написал роман для «{Дождя}».',
        'Автобус «{Дождя}» уехал.',
        'Телеканал «{Дождь}» снял фильм.',
        'Это организация под названием «{Дождь}».',
        'Врач «{Дождя}» вернулся.',
      ],
    },
    {
      of: 'meta',
      shows: [['Это класс с названием {Meta}.', 'класс']],
      hides: ['Это ларёк с названием {Meta}.', 'Это компания с названием {Meta}.'],
    },
    {
      of: 'taliban',
      shows: [
        ['Группировка «Техрик-е {Талибан} Пакистан» напала.', 'Техрик'],
        ['The Pakistani {Taliban} attacked.', 'Pakistani'],
        ['Комедия «{Талибан}» вышла.', 'Комедия'],
      ],
      hides: ['Фильм о {Талибане} вышел.'],
    },
    {
      of: 'ivan-pavlov',
      shows: [['Приехал физиолог {Иван Павлов}.', 'физиолог']],
      hides: ['Приехал адвокат {Иван Павлов}.'],
    },
  ],
  'other-kind': [
    {
      of: 'al-qaeda',
      shows: [['Телеканал «{База}» сообщил о пожаре.', 'Телеканал']],
      hides: ['Телеканал «{Базы}» закрыт.', 'Вчера «{База}» сообщила о пожаре.'],
    },
    {
      of: 'meduza',
      shows: [['Партия «{Медуза}» победила.', 'Партия']],
      hides: ['Издание «{Медуза}» победило.', 'Партия {Медуза} победила.'],
    },
    {
      of: 'wwf-international',
      shows: [['В местном клубе {WWF} снова дрались.', 'клубе']],
      hides: ['The local club {WWF} met.'],
    },
  ],
  'maker-behind': [
    {
      of: 'vesna',
      shows: [
        ['Играли «{Весну}» Вивальди.', 'Вивальди'],
        ['Пели «{Весну}» Тимура Ветрова.', 'Тимура'],
      ],
      hides: [
        'Играли «{Весну}» долго.',
        'Играли {Весну} Вивальди.',
        'Приехала юрист «{Весны}» Ирина Ветрова.',
        'Закрыли движение «{Весна}» Тимура Ветрова.',
      ],
    },
  ],
  'told-apart': [
    {
      of: 'vesna',
      shows: [['Играли «{Весну}», не путать с движением.', 'не путать']],
      hides: ['Играли «{Весну}». Просим не путать.', 'Пришла «{Весна}» (признана экстремистской), не путать.'],
    },
    {
      of: 'oleg-orlov',
      shows: [
        ['Наш {Олег Орлов} из гаража просит его не путайте ни с кем.', 'не путайте'],
        ['Our {Oleg Orlov} must not be confused with him.', 'be confused'],
      ],
    },
  ],
  'of-two-generations': [
    {
      of: 'grigory-yudin',
      shows: [
        ['Григорий Юдин спорил. Был такой {Юдин}-старший.', '-старший'],
        ['Grigory Yudin argued. There was a {Yudin} Sr, too.', ' Sr'],
      ],
      hides: ['Григорий Юдин спорил. Был {Юдин}, старший сын.', 'Григорий Юдин спорил. Был {Юдин}.'],
    },
  ],
  'unknown-noun': [
    {
      of: 'dovod',
      shows: [],
      hides: [
        'Внизу действительно «{Довод}».',
        'Вчера владимирский «{Довод}» закрылся.',
        'Организация «{Довод}» закрылась.',
      ],
    },
    {
      of: 'golos',
      shows: [
        ['Продаёт учитель из «{Голоса}».', 'учитель'],
        ['Ларёк «{Голос}» закрылся.', 'Ларёк'],
      ],
      hides: ['Продаёт юрист из «{Голоса}».', 'Слово «{Голос}» стёрли.', 'Вчера Ларёк «{Голос}» закрылся.'],
    },
    {
      of: 'meduza',
      shows: [['Тогда ларёк «{Медуза}» закрылся.', 'ларёк']],
      hides: [
        'Тогда закрылась «{Медуза}».',
        'Тогда ларёк «{Медузы}» закрылся.',
        'Тогда издание «{Медуза}» закрылось.',
        'Тогда сообщила «{Медуза}».',
      ],
    },
  ],
  memorial: [
    {
      of: 'artemy-troitsky',
      shows: [
        ['Они жили возле {Троицкого} моста.', 'моста'],
        ['Играл {Троицкий} областной театр.', 'театр'],
      ],
      hides: ['Они ждали {Троицкого} мост закрыт.', 'Они ждали {Троицкого} дольше.'],
    },
    {
      of: 'tatiana-lazareva',
      shows: [],
      hides: ['Институт показал {Татьяну Лазареву}.'],
    },
    {
      of: 'garry-kasparov',
      shows: [
        ['Он живёт на улице {Каспарова}.', 'улице'],
        ['Открылся турнир имени чемпиона {Гарри Каспарова}.', 'имени'],
        ['Турнир им. {Гарри Каспарова} открылся.', 'им'],
      ],
      hides: ['Он говорил от имени {Гарри Каспарова}.', 'В музее {Каспаров} выступил.'],
    },
  ],
  'other-given-name': [
    {
      of: 'boris-akunin',
      shows: [['The baker Mikhail {Akunin} left.', 'Mikhail']],
      hides: ['The baker {Akunin} left.', 'Yesterday Mikhail "{Akunin}" left.', 'Роман {Акунина} вышел осенью.'],
    },
    {
      of: 'morgenshtern',
      shows: [
        ['Читали стихи. {Моргенштерн}, Христиан, их автор, давно умер.', 'Христиан'],
        ['Читали стихи. Христиан {Моргенштерн} их написал.', 'Христиан'],
      ],
      hides: [
        'В Лейпциге {Моргенштерна} ждали.',
        'В Лейпциге {Моргенштерн} пел.',
        'Пел {Моргенштерн}, Земфира молчала.',
        'Пела Земфира. {Моргенштерн} молчал.',
      ],
    },
    {
      of: 'yury-mamin',
      shows: [['Преподаватель {Мамина} Ольга прислала кадр.', 'Ольга']],
      hides: ['Фильмы {Мамина} Ольга любит.'],
    },
    {
      of: 'maxim-katz',
      shows: [
        ['Вчера приехал {Кац} – Павел, директор школы.', 'Павел'],
        ['The index lists {Katz}, Ivan, too.', 'Ivan'],
      ],
      hides: ['Вчера приехали {Кац}, Павел Петров и его брат.'],
    },
    {
      of: 'yury-dud',
      shows: [
        ['Потом Лев {Дудь} издал роман.', 'Лев'],
        ['Лев {Дудь} издал роман.', 'Лев'],
        ['Потом Рик {Дудь} издал роман.', 'Рик'],
        ['Потом Гуф {Дудь} издал роман.', 'Гуф'],
        ['Потом о Гуфе {Дуде} издали роман.', 'Гуфе'],
        ['Потом А. {Дудь} издал роман.', 'А. '],
        ['Потом Ю. Б. {Дудь} издал роман.', 'Ю. Б. '],
        ['Потом {Дудь} Лев издал роман.', 'Лев'],
      ],
      hides: [
        'В Риге {Дудь} издал роман.',
        'Вчера в Лимассоле {Дудь} издал роман.',
        'Вчера {Дудь} издал роман.',
        'В США {Дудь} издал роман.',
        'Потом журналист {Дудь} издал роман.',
        'Потом {Дудя} Римма слушала снова.',
      ],
    },
  ],
  'other-patronymic': [
    {
      of: 'yury-dud',
      shows: [['Приехал {Дудь Юрий} Петрович.', 'Петрович']],
      hides: ['Приехал {Дудь Юрий} вчера.'],
    },
  ],
  'other-gender': [
    {
      of: 'alexander-polivanov',
      shows: [['Вчера {Александра Поливанова} сказала.', 'Александра Поливанова']],
      hides: ['Вчера {Александр Поливанов} сказал.'],
    },
    { of: 'anton-dolin', shows: [], hides: ['Жена {Антона Долина} сказала.'] },
    {
      of: 'aleksei-pivovarov',
      shows: [],
      hides: ['Alexei Pivovarov left. Then Viktor Pivovarov came. Later {Pivovarov} smiled.'],
    },
    {
      of: 'anton-dolin',
      shows: [
        ['Антон Долин спорил. Потом {Долина} сказала.', 'Долина'],
        ['Антон Долин (признан иноагентом) спорил. Лариса Долина поёт. Сейчас {Долина} дома.', 'Долина'],
      ],
      hides: ['Антон Долин спорил. Фильм {Долина} хвалят.', 'Антон Долин спорил. Потом {Долин} сказал.'],
    },
  ],
  'other-trade': [
    {
      of: 'maxim-galkin',
      shows: [['The fans cheered {Galkin} the goalkeeper.', 'goalkeeper']],
      hides: ['После концерта {Галкин} уехал.'],
    },
    {
      of: 'anton-dolin',
      shows: [
        ['Антон Долин спорил. Адмирал {Долин} молчал.', 'Адмирал'],
        ['The club has appointed {Anton Dolin}, a former midfielder, as head coach until May.', 'coach'],
        ['{Anton Dolin} has been appointed head coach.', 'coach'],
        ['Приехал вратарь команды {Антон Долин}.', 'вратарь'],
        ['Приехал {Антон Долин}, министр транспорта.', 'министр'],
        ['Приехал певец {Антон Долин}.', 'певец'],
        ['Приехал повар и певец {Антон Долин}.', 'певец'],
        ['Приехал {Антон Долин} из Омска, министр транспорта.', 'министр'],
        ['Приехал {Антон Долин} — не кинокритик, а сосед.', 'кинокритик'],
        ['Приехал {Антон Долин} — сосед, а не кинокритик.', 'кинокритик'],
      ],
      hides: [
        'Приехал кинокритик {Антон Долин}.',
        'Приехал кинокритик и певец {Антон Долин}.',
        'Сын министра {Антон Долин} приехал.',
        'Министр сказал, что {Антон Долин} приехал.',
        'Приехал вратарь {Антон Долин}, признанный иноагентом.',
      ],
    },
    { of: 'garry-kasparov', shows: [], hides: ['Приехал чемпион мира {Гарри Каспаров}.'] },
    // The list has the adjective among what he does.
    { of: 'kirill-nabutov', shows: [], hides: ['Матч вёл спортивный комментатор {Кирилл Набутов}.'] },
    {
      of: 'alexei-venediktov',
      shows: [['Приехал спортивный журналист {Алексей Венедиктов}.', 'спортивный']],
      hides: ['Приехал известный журналист {Алексей Венедиктов}.'],
    },
  ],
  'namesake-told': [
    {
      of: 'mikhail-shishkin',
      shows: [],
      hides: ['{Михаил Шишкин} уехал давно, это другая история.'],
    },
    {
      of: 'maxim-katz',
      shows: [
        ['Вчера приехал другой {Кац}.', 'другой'],
        ['Мой дед, тоже {Кац}, пел в хоре.', 'тоже'],
        ['Звёздочка стоит при не том и не тому {Кацу}.', 'тому'],
      ],
      hides: ['Заметнее других {Кац}.', 'Приехал тоже {Кац}.'],
    },
    {
      of: 'olga-orlova',
      shows: [
        ['Приехала {Ольга Орлова} из «Блестящих» — это другая.', 'это другая'],
        ['Приехала {Ольга Орлова}, её однофамилица.', 'её однофамилица'],
        ['Пела Ольга Орлова (иноагент). Пришла её однофамилица {Ольга Орлова}.', 'однофамилица'],
      ],
      hides: ['Приехала {Ольга Орлова}. Это другая история.', 'Приехала {Ольга Орлова}.'],
    },
  ],
  'other-thing-elsewhere': [
    {
      of: 'azov',
      shows: [['Пришёл полк «Азов». Порт Азов закрыт. Вечером {Азов} опустел.', 'Азов']],
      hides: ['Порт Азов закрыт. Пришёл полк «Азов». Вечером {Азов} ушёл.'],
    },
    {
      of: 'tv-rain',
      shows: [['Фильм «Дождь» вышел. Все смотрят «{Дождь}».', 'Дождь']],
      hides: ['Все смотрят «{Дождь}».', 'Фильм «Дождь» вышел. Телеканал «{Дождь}» закрыт.'],
    },
    {
      of: 'columbine-movement',
      shows: [],
      hides: ['The Columbine movement grew. He saw Columbine High School. Followers of {Columbine} met.'],
    },
    { of: 'bellona', shows: [], hides: ['Доклад «{Беллоны}» вышел. В Беллоне, богине войны, есть ирония.'] },
    {
      of: 'meta',
      shows: [['Что такое {Meta}? Пишут класс Meta. Другой класс Meta лишний.', 'Meta']],
      hides: [
        'Что такое {Meta}? Пишут класс Meta.',
        'Что такое {Meta}? Пишут класс Meta. Другой класс Meta лишний. Instagram закрыт.',
        'Что такое {Meta}? Пишут класс Meta. Другой класс Meta лишний. Здесь Meta (запрещена в РФ).',
      ],
    },
  ],
  'before-first-name': [
    {
      of: 'bellona',
      shows: [],
      hides: ['{Bellona}, the Norwegian group, left. Later the Bellona Foundation closed.'],
    },
    {
      of: 'gsc-game-world',
      shows: [],
      hides: ['{Студия GSC} вышла. Позже GSC Game World закрылась.'],
    },
    {
      of: 'tv-rain',
      shows: [['{Дождь} шёл трое суток. Телеканал «Дождь» молчал.', 'Дождь']],
      hides: ['Телеканал «Дождь» молчал. {Дождь} шёл трое суток.', '{Дождь} шёл трое суток.'],
    },
  ],
  'namesake-elsewhere': [
    {
      of: 'anton-dolin',
      shows: [['Антон Долин спорил. Потом пришёл Пётр Долин. Вчера {Долин} уехал.', 'Долин']],
      hides: ['Пётр Долин пришёл. Потом спорил Антон Долин. Вчера {Долин} уехал.'],
    },
  ],
}

describe.each(Object.entries(rows))('%s', (id, all) => {
  for (const { of, shows, hides = [] } of all) {
    if (shows.length > 0)
      test.each(shows)('%s', (text, words) => {
        const path = text.startsWith('#') ? 'draft.md' : 'draft.txt'
        expect(verdictOn(text, of, path).evidence).toHaveProperty([id], words)
      })
    if (hides.length > 0)
      test.each(hides)('not: %s', text => {
        const path = text.startsWith('#') ? 'draft.md' : 'draft.txt'
        expect(verdictOn(text, of, path).evidence).not.toHaveProperty([id])
      })
  }
})

describe('the file of the weights', () => {
  const yaml = readFileSync(weightsFile, 'utf8')

  test('has a weight for every piece of evidence', () => {
    expect(Object.keys(readWeights().weights).sort()).toEqual([...evidenceIds].sort())
  })

  test('lets reasons speak for the party and objections against it', () => {
    const { weights } = readWeights()
    expect(reasons.filter(id => weights[id] <= 0)).toEqual([])
    expect(objections.filter(id => weights[id] >= 0)).toEqual([])
  })

  test.each([
    ['quoted: 5', 'quoted: -5', 'weights.yml: quoted: expected a number of zero or more, for it is a reason'],
    ['spoken: -9', 'spoken: 9', 'weights.yml: spoken: expected a number of zero or less, for it is an objection'],
    ['spoken: -9', 'spokn: -9', 'weights.yml: unknown evidence spokn'],
    ['  spoken: -9\n', '', 'weights.yml: spoken: expected a number of zero or less, for it is an objection'],
    ['certain: 10', 'certain: 3', 'weights.yml: expected thresholds, certain above likely above possible above zero'],
    ['possible: 1', 'possible: 0', 'weights.yml: expected thresholds, certain above likely above possible above zero'],
  ])('%s → %s', (from, to, message) => {
    expect(() => parseWeights(yaml.replace(from, to))).toThrow(message)
  })
})
