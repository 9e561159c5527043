/** Sentences of the press: what each states, of whom, and what it leaves unsaid. */
import { describe, expect, test } from '@jest/globals'
import { told } from './told.js'

/** A text, and its notices. */
type Row = readonly [string, ...string[]]

const rows = (list: readonly Row[]): [string, string[]][] => list.map(([text, ...notices]) => [text, notices])

describe('who is told of by a verb in the active voice', () => {
  test.each(
    rows([
      [
        '{f:Соболь} уехала. Решение, которым её внесли в реестр иноагентов, обжаловали.',
        'prose: foreign-agent contracted active → Соболь',
      ],
      ['{m:Кац} left. The ministry added him to its list of foreign agents.', 'prose: foreign-agent active → Кац'],
      ['{m:Кац} уехал. Минюст внёс журналиста в реестр иноагентов.', 'prose: foreign-agent contracted active → Кац'],
      ['Минюст признал иноагентом {m:Кац}.', 'prose: foreign-agent contracted active → Кац'],
      ['Минюст признал {m:Кац} иноагентом.', 'prose: foreign-agent contracted active → Кац'],
      [
        'Минюст признал {m:Кац}, {f:Соболь} и {Икс} иноагентами.',
        'prose: foreign-agent contracted active → Кац, Соболь, Икс',
      ],
      [
        'Минюст признал иноагентами {m:Кац}, {f:Соболь} и {Икс}, которую возглавляет {m:Яшин}.',
        'prose: foreign-agent contracted active → Кац, Соболь, Икс',
      ],
      ['Суд запретил {Икс} и {m:Кац}.', 'prose: ban active → Икс'],
      ['Суд запретил деятельность {Икс}, которое основал {m:Кац}.', 'prose: ban active → Икс'],
      ['Генпрокуратура признала нежелательной {Икс}, сообщила {Игрек}.', 'prose: undesirable active → Икс'],
      [
        'The Justice Ministry added {m:Kats} and {X} to its register of foreign agents.',
        'prose: foreign-agent active → Kats, X',
      ],
      ['{X}, which the Justice Ministry designated a foreign agent, closed.', 'prose: foreign-agent → X'],
      ['{m:Kats}, whom the ministry named a foreign agent, left.', 'prose: foreign-agent → Kats'],
      ['{m:Kats} sang. The singer, whom the ministry named a foreign agent, left.', 'prose: foreign-agent → Kats'],
      ['{m:Kats}, whom the court in Moscow had named a foreign agent, left.', 'prose: foreign-agent → Kats'],
      ['{Икс} и {Игрек} — нежелательные организации.', 'prose: undesirable → Икс, Игрек'],
      ['Писали об {Икс}, которую суд признал экстремистской.', 'prose: extremist active aside → Икс'],
      ['They met {X} as a whole, which is listed as extremist.', 'prose: extremist → X'],
      [
        'Писали об {Икс}: его тогда же, в конце месяца, Генпрокуратура занесла в перечень нежелательных организаций.',
        'prose: undesirable active → Икс',
      ],
      ['All of them listed as foreign agents, {m:Kats} and {f:Sobol} left.', 'clause: foreign-agent → Kats, Sobol'],
      ['{X} was the first outlet to be declared undesirable.', 'prose: undesirable → X'],
      ['{X} ought to be declared undesirable.'],
      ['{X} has been declared undesirable.', 'prose: undesirable → X'],
      ['{X} was declared undesirable in Russia.', 'prose: undesirable → X'],
      ['{X} was not declared undesirable.', 'prose: undesirable negated → X'],
      ['{X} and {Y} have been added to the register of foreign agents.', 'prose: foreign-agent → X, Y'],
      ['{X} is a foreign agent.', 'prose: foreign-agent → X'],
      ['{X} is now a foreign agent.', 'prose: foreign-agent → X'],
      ['It is both a foreign agent and an undesirable organization. {X} left.'],
      [
        '{X} left. It is both a foreign agent and an undesirable organization.',
        'prose: foreign-agent & undesirable → X',
      ],
      ["{X} has been on Russia's list of foreign agents since 2021.", 'prose: foreign-agent → X'],
      ['{X} has been on the list of organisations whose activity is deemed undesirable.', 'prose: undesirable → X'],
      ['Russia removed {X} from its register of foreign agents.', 'clause: foreign-agent ended → X'],
      ['Минюст исключил {m:Кац} из реестра иноагентов.', 'prose: foreign-agent ended contracted → Кац'],
      ['{m:Кац} исключили из реестра иноагентов.', 'prose: foreign-agent ended contracted → Кац'],
      ['{m:Кац} исключён из реестра иноагентов.', 'prose: foreign-agent ended contracted → Кац'],
      ['{Икс} закрыли, активистов исключили из вуза.'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('predicates', () => {
  test.each(
    rows([
      ['{Икс} признано нежелательной организацией.', 'prose: undesirable → Икс'],
      ['{Икс} и {Игрек} признаны иноагентами.', 'prose: foreign-agent contracted → Икс, Игрек'],
      ['{Икс}, {Игрек} и {Зет} признаны иноагентами.', 'prose: foreign-agent contracted → Икс, Игрек, Зет'],
      ['{Икс} внесено в реестр иноагентов.', 'prose: foreign-agent contracted → Икс'],
      ['{m:Кац} входит в реестр иноагентов.', 'prose: foreign-agent contracted → Кац'],
      ['{m:Кац} не входит в реестр иноагентов.', 'prose: foreign-agent negated contracted → Кац'],
      ['{m:Кац} ранее признавался иноагентом.', 'prose past: foreign-agent contracted → Кац'],
      ['{Икс} до апреля 2025 года было запрещено в РФ.', 'prose past: ban → Икс'],
      ['{X} had been banned in Russia until April 2025.', 'prose past: ban → X'],
      ['{X} had been banned in Russia until the Supreme Court lifted the ban.', 'prose past: ban ended → X'],
      ['{Икс} запрещено в РФ до решения суда.', 'prose: ban → Икс'],
      ['{Икс} ликвидировано.', 'prose: ban liquidated → Икс'],
      ['{Икс} ликвидировано по решению суда и признано экстремистским.', 'prose: extremist+ban → Икс'],
      ['{Икс} закрылось. Был ликвидирован в мае.'],
      ['{Икс} закрылось. Организация признана нежелательной.', 'prose: undesirable → Икс'],
      ['{m:Кац} уехал. Он признан иноагентом.', 'prose: foreign-agent contracted → Кац'],
      ['{f:Соболь} и {m:Кац} уехали. Она признана иноагентом.', 'prose: foreign-agent contracted → Соболь'],
      ['{m:Кац} уехал. Бизнесмен внесён в реестр иноагентов.', 'prose: foreign-agent contracted → Кац'],
      ['{Икс} закрылось. Фильм запрещён в РФ.'],
      ['Символика {Икс} признана экстремистской и запрещена в РФ.'],
      ['При {Икс} музыка запрещена.'],
      ['{Икс} и {Игрек} закрылись. Обе организации признаны нежелательными.', 'prose: undesirable → Икс, Игрек'],
      ['{Икс} и {Игрек} закрылись. Все эти организации запрещены в РФ.', 'prose: ban → Икс, Игрек'],
      [
        '{Икс} and {Игрек} closed. The two foundations have been declared undesirable.',
        'prose: undesirable → Икс, Игрек',
      ],
      [
        '{Икс} and {Игрек} closed.\n\nThe two foundations have been declared undesirable.',
        'prose: undesirable → Икс, Игрек',
      ],
      ['{Икс} closed. The two foundations have been declared undesirable.'],
      ['{Икс} закрылось.\n\nДругие ушли.\n\nВсе они признаны иноагентами.'],
      [
        'В реестр иноагентов попали: {m:Кац}, {f:Соболь} и {Икс}.',
        'prose: foreign-agent contracted → Кац, Соболь, Икс',
      ],
      ['В реестр иноагентов попала {f:Соболь}.', 'prose: foreign-agent contracted → Соболь'],
      ['В реестр иноагентов попала {f:Соболь}, а также {m:Кац}.', 'prose: foreign-agent contracted → Соболь, Кац'],
      ['В реестр иноагентов попала {f:Соболь}, {m:Кац} ушёл.', 'prose: foreign-agent contracted → Соболь'],
      [
        'Иноагентами признаны сразу трое: {m:Кац}, {f:Соболь} и {Икс}.',
        'prose: foreign-agent contracted → Кац, Соболь, Икс',
      ],
      [
        'Иноагентами признаны три человека — {m:Кац}, {f:Соболь} и {m:Яшин}.',
        'prose: foreign-agent contracted → Кац, Соболь, Яшин',
      ],
      ['{f:Тагаева}, основательница «{Верстка}», признана иноагентом.', 'prose: foreign-agent contracted → Тагаева'],
      ['{m:Кац}, который признан иноагентом, уехал.', 'prose: foreign-agent contracted → Кац'],
      ['{m:Кац} и {m:Яшин}, которые признаны иноагентами, уехали.', 'prose: foreign-agent contracted → Кац, Яшин'],
      ['Деятельность {Икс} признана нежелательной.', 'prose: undesirable → Икс'],
      ['Иноагентом признан {m:Кац}, сообщила {Икс}.', 'prose: foreign-agent contracted → Кац'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('attributes', () => {
  test.each(
    rows([
      ['Новые иноагенты: {m:Кац}, {Икс}.', 'clause: foreign-agent contracted → Кац, Икс'],
      ['Новые иноагенты: {m:Кац}, {Икс}; {m:Яшин} уехал.', 'clause: foreign-agent contracted → Кац, Икс'],
      ['Что не так с иноагентами: {m:Кац} рассказал.'],
      ['Иноагент {m:Кац} уехал.', 'clause: foreign-agent contracted → Кац'],
      ['Иноагенты {m:Кац}, {m:Яшин} и {Икс} уехали.', 'clause: foreign-agent contracted → Кац, Яшин, Икс'],
      ['Иноагент, писатель {m:Кац} уехал.', 'clause: foreign-agent contracted → Кац'],
      ['Концерт с иноагентом, галеристом {m:Гельман} отменили.', 'clause: foreign-agent contracted → Гельман'],
      ['Концерт с иноагентом, министр {m:Гельман} пришёл.'],
      [
        'Иноагенты экономисты — {m:Кац}, {m:Яшин} и {f:Соболь} — уехали.',
        'clause: foreign-agent contracted → Кац, Яшин, Соболь',
      ],
      ['{m:Кац} — иноагент.', 'prose: foreign-agent contracted → Кац'],
      ['{m:Кац}, иноагент, уехал.', 'clause: foreign-agent contracted → Кац'],
      ['{m:Кац}, иноагент.', 'clause: foreign-agent contracted → Кац'],
      ['{m:Кац} иноагент.', 'clause: foreign-agent contracted → Кац'],
      ['{m:Кац} и иноагент {m:Яшин} уехали.', 'clause: foreign-agent contracted → Яшин'],
      ['{m:Кац} (иноагент) уехал.', 'bracket: foreign-agent contracted → Кац'],
      ['{m:Кац} когда-то иноагент, уехал.'],
      ['{m:Кац}, признанный иноагентом, уехал.', 'clause: foreign-agent contracted → Кац'],
      ['{m:Кац}, 1 сентября 2023 года внесённый в реестр иноагентов, уехал.', 'clause: foreign-agent contracted → Кац'],
      ['{m:Кац}, с осени признанный иноагентом, уехал.', 'clause: foreign-agent contracted → Кац'],
      ['{m:Кац} и {m:Яшин}, признанные иноагентами, уехали.', 'clause: foreign-agent contracted → Кац, Яшин'],
      ['{m:Кац} и {m:Яшин}, оба признанные иноагентами, уехали.', 'clause: foreign-agent contracted → Кац, Яшин'],
      ['Признанный иноагентом {m:Кац} уехал.', 'clause: foreign-agent contracted → Кац'],
      ['Признанный в России иноагентом, {m:Кац} уехал.', 'clause: foreign-agent contracted → Кац'],
      ['Запрещённая в России террористическая организация {Икс} напала.', 'clause: terrorist+ban → Икс'],
      ['Террористическая организация {Икс} напала.', 'clause described: terrorist → Икс'],
      ['Террористы {Икс} напали.'],
      ['Минюст просит признать {m:Кац} иноагентом.'],
      ['Суд решил признать {Икс} террористической организацией.', 'prose: terrorist active → Икс'],
      ["{m:X}, the country's best critic and since October a foreign agent, left.", 'clause: foreign-agent → X'],
      ['{m:X}, a foreign agent, left.', 'clause: foreign-agent → X'],
      ['{X}, an independent online channel designated as a foreign agent, closed.', 'clause: foreign-agent → X'],
      ['{X}, a group banned in Russia, closed.', 'clause: ban → X'],
      ['{X} and {Y}, both designated foreign agents, closed.', 'clause: foreign-agent → X, Y'],
      ['{X} and {Y}, all of them foreign agents, closed.', 'clause: foreign-agent → X, Y'],
      ['The foreign agent {X} closed.', 'clause: foreign-agent → X'],
      ['Foreign agents {X} and {Y} closed.', 'clause: foreign-agent → X, Y'],
      ['{X} (a foreign agent) closed.', 'bracket: foreign-agent → X'],
      ['"{X}", designated a foreign agent, closed.', 'clause: foreign-agent → X'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('brackets', () => {
  test.each(
    rows([
      ['{Икс} (запрещён в РФ) ушёл.', 'bracket: ban → Икс'],
      ['{Икс} (18+) (признан иноагентом) ушёл.', 'bracket: foreign-agent contracted → Икс'],
      ['{Икс} (2019) (признан иноагентом) ушёл.', 'bracket: foreign-agent contracted → Икс'],
      ['{Икс} (18 лет) (признан иноагентом) ушёл.'],
      ['{Икс} (А18) (признан иноагентом) ушёл.'],
      ['{Икс} и {Игрек} (признаны иноагентами) ушли.', 'bracket: foreign-agent contracted → Икс, Игрек'],
      ['{Икс} и {Игрек} (признан иноагентом) ушли.', 'bracket: foreign-agent contracted → Игрек'],
      [
        '{Икс}, {Игрек} и {Зет} (все признаны иноагентами) ушли.',
        'bracket: foreign-agent contracted → Икс, Игрек, Зет',
      ],
      ['{Икс} ушёл, а {Игрек} (все признаны иноагентами) остался.', 'bracket: foreign-agent contracted → Икс, Игрек'],
      ['{Икс} ушёл вместе с {Игрек} (оба признаны иноагентами).', 'bracket: foreign-agent contracted → Икс, Игрек'],
      [
        '{Икс} и {Игрек} ушли. Обе организации (признаны иноагентами) вернулись.',
        'bracket: foreign-agent contracted → Икс, Игрек',
      ],
      ['{Икс} и {Игрек} ушли. Обе организации (признана иноагентом) вернулись.'],
      ['{Икс} ушёл. Обе организации (признаны иноагентами) вернулись.'],
      ['{Икс} и {Игрек} ушли. Люди (признаны иноагентами) вернулись.'],
      ['{Икс} и {Игрек} ушли. Обе организации недавно и надолго (признаны иноагентами) вернулись.'],
      ['{m:Быков}, поэт (иноагент), ушёл.', 'bracket: foreign-agent contracted → Быков'],
      ['{m:Быков}, очень известный русский поэт (иноагент), ушёл.', 'bracket: foreign-agent contracted → Быков'],
      ['{m:Быков}, Пушкин (иноагент), ушёл.'],
      ['{m:Быков} ушёл. (Иноагент.)', 'clause: foreign-agent contracted → Быков'],
      ['{m:Быков} ушёл, поэт (иноагент) остался.'],
      ['(запрещён в РФ) {Икс} ушёл.', 'bracket: ban → Икс'],
      ['(запрещён в РФ) и {Икс} ушёл.'],
      ['Движение (запрещено в РФ) {Икс} ушло.', 'bracket: ban → Икс'],
      ['Фото: (Feldman / {The Bell}, a foreign agent)', 'bracket: foreign-agent → The Bell'],
      ['Фото: ({The Bell}, a foreign agent / Feldman)', 'bracket: foreign-agent → The Bell'],
      ['Фото: ({Икс} / {Игрек}, иноагент)', 'bracket: foreign-agent contracted → Игрек'],
      ['Фото: ({Икс}, иноагент / {Игрек})', 'bracket: foreign-agent contracted → Икс'],
      ['{Икс} (ИГ, {ИГИЛ}, запрещено в РФ) напало.', 'bracket: ban → Икс, ИГИЛ'],
      [
        '{f:Тагаева} (основательница «{Верстка}», признана иноагентом) ушла.',
        'bracket: foreign-agent contracted → Тагаева',
      ],
      ['{Икс} [признан иноагентом] ушёл.', 'bracket: foreign-agent contracted → Икс'],
      ['{Икс} (см. [признан иноагентом]) ушёл.', 'bracket: foreign-agent contracted → Икс'],
      ['{Икс} (его директор признан иноагентом) закрыт.'],
      ['{Икс}* (*признан иноагентом) ушёл. {Икс}* вернулся.', 'bracket *: foreign-agent contracted → Икс'],
      ['{Икс}* (признан иноагентом) ушёл.', 'bracket *: foreign-agent contracted → Икс'],
      ['{Икс} (не признан иноагентом) ушёл.', 'bracket: foreign-agent negated contracted → Икс'],
      ['{Икс} (ранее признан иноагентом) ушёл.', 'bracket past: foreign-agent contracted → Икс'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('places', () => {
  test.each(
    rows([
      ['{Икс} (запрещён в Беларуси) ушёл.', 'bracket: ban BY foreign → Икс'],
      ['{Икс} (запрещён в РФ и Казахстане) ушёл.', 'bracket: ban RU/KZ → Икс'],
      ['{Икс} признано в Беларуси экстремистским и запрещено.', 'prose: extremist BY foreign & ban BY foreign → Икс'],
      ['{Икс} признано экстремистским и запрещено в Беларуси.', 'prose: extremist BY foreign & ban BY foreign → Икс'],
      ['{Икс} признано экстремистским в России и запрещено в Беларуси.', 'prose: extremist+ban → Икс'],
      ['{Икс} признано террористическим в США.', 'prose: terrorist US foreign → Икс'],
      ['{Икс} запрещено казахстанским судом.', 'prose: ban KZ foreign → Икс'],
      ['Признанное иноагентом грузинское издание {Икс} закрыто.', 'clause: foreign-agent contracted → Икс'],
      ['{X} is banned in Belarus and Russia.', 'prose: ban RU/BY → X'],
      ['{X} is on the American list of terrorist organizations.', 'prose described: terrorist US foreign → X'],
      ['{X} is designated a terrorist organization by the U.S. and Canada.', 'prose: terrorist US foreign → X'],
      ['{Икс} признано нежелательным в России и Беларуси.', 'prose: undesirable RU/BY → Икс'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('what it is not', () => {
  test.each(
    rows([
      ['{Икс} признано экстремистским материалом.'],
      ['{Икс} устроило террористическую атаку.'],
      ['{Икс} обвинили в нежелательной деятельности.'],
      ['Генпрокуратура признала нежелательной деятельность {Икс}.', 'prose: undesirable active → Икс'],
      ['{m:Кац} — нежелательное лицо.'],
      ['{Икс} может быть признано иноагентом.'],
      ['{Икс} признают иноагентом?'],
      ['Почему {Икс}, признанное иноагентом, закрылось?', 'clause: foreign-agent contracted → Икс'],
      ['Суд постановил запретить {Икс}.', 'prose: ban active → Икс'],
      ['Суд просят запретить {Икс}.'],
      ['После признания {Икс} иноагентом оно закрылось.', 'clause: foreign-agent contracted → Икс'],
      ['{Икс} переводит деньги отрядам, признанным террористическими.'],
      ['{Икс} пишет о партии, которая признана экстремистской.'],
      ['{Икс} и террористы ушли.'],
      ['{Икс} внесено в перечень террористов и экстремистов.', 'prose: list → Икс'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('footnotes and legends', () => {
  test.each(
    rows([
      ['{Икс}* ушёл.\n\n* Признан иноагентом', 'footnote *: foreign-agent contracted → Икс'],
      [
        '{Икс}** и {Игрек}* ушли.\n\n* Признан иноагентом\n\n** Запрещён в РФ',
        'footnote *: foreign-agent contracted → Игрек',
        'footnote **: ban → Икс',
      ],
      [
        '{Икс}¹ и {Игрек}² ушли.\n\n¹ Признан иноагентом. ² Запрещён в РФ.',
        'footnote 1: foreign-agent contracted → Икс',
        'footnote 2: ban → Игрек',
      ],
      ['{Икс}[1] ушёл.\n\n[1] Признан иноагентом', 'footnote 1: foreign-agent contracted → Икс'],
      ['{Икс}† и {Игрек}† ушли.\n\n† {Икс} — признан иноагентом', 'footnote †: foreign-agent contracted → Икс, Икс'],
      [
        '{Meta}* закрылась.\n\n{Meta}* признана экстремистской и запрещена в РФ.',
        'footnote *: extremist+ban → Meta, Meta',
      ],
      ['{Meta}* признана экстремистской и запрещена в РФ. {Meta} закрылась.', 'prose: extremist+ban → Meta'],
      ['{Икс}* ушёл. * Признан иноагентом. Ранее {Игрек} вернулся.', 'footnote *: foreign-agent contracted → Икс'],
      ['Звёздочкой отмечены иностранные агенты. {Икс}* ушёл.', 'legend *: foreign-agent → Икс'],
      [
        'Знаком ** отмечены иностранные агенты, знаком * — запрещённые организации. {Икс}* и {Игрек}** ушли.',
        'legend **: foreign-agent → Игрек',
        'legend *: ban → Икс',
      ],
      ['Names marked with ◊ are foreign agents. {X}◊ left.', 'legend ◊: foreign-agent → X'],
      ['Здесь и далее: * — признан иноагентом. {Икс}* ушёл.', 'legend *: foreign-agent contracted → Икс'],
      [
        '{Икс} и {Игрек} ушли.\n\nУпомянутые в тексте {Икс} и {Игрек} запрещены в РФ.',
        'legend: ban → Икс, Игрек, Икс, Игрек',
      ],
      ['{Икс} ушёл.\n\n____\n\n{Икс} запрещён в РФ.', 'legend: ban → Икс, Икс'],
      [
        '* Минюст признал иноагентом {m:Кац}.\n\n* Минюст признал иноагентом {m:Яшин}.',
        'prose: foreign-agent contracted active → Кац',
        'prose: foreign-agent contracted active → Яшин',
      ],
      ['*Иноагент {m:Кац}* выпустил книгу.', 'clause: foreign-agent contracted → Кац'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('news', () => {
  test.each(
    rows([
      ['Минюст внёс в реестр иноагентов пятерых. Среди них {m:Кац}.', 'prose: foreign-agent contracted active → Кац'],
      [
        'Минюст внёс в реестр иноагентов пятерых. Это {m:Кац} и {m:Яшин}.',
        'prose: foreign-agent contracted active → Кац, Яшин',
      ],
      [
        'Минюст внёс в реестр иноагентов {m:Кац}. Также в реестр попал {m:Яшин}.',
        'prose: foreign-agent contracted active → Кац',
        'prose: foreign-agent contracted active → Яшин',
      ],
      [
        'Минюст внёс в реестр иноагентов {m:Кац}. Также в списке оказались {m:Яшин} и {Икс}.',
        'prose: foreign-agent contracted active → Кац',
        'prose: foreign-agent contracted active → Яшин, Икс',
      ],
      [
        '{m:Кац} внесён в реестр иноагентов. Также внесён {m:Яшин}.',
        'prose: foreign-agent contracted → Кац',
        'prose: foreign-agent contracted → Яшин',
      ],
      [
        '{m:Кац}, иноагент, уехал. Также в реестр внесён {m:Яшин}.',
        'clause: foreign-agent contracted → Кац',
        'prose: foreign-agent contracted → Яшин',
      ],
      ['{Икс} запрещено в РФ. Также внесено {Игрек}.', 'prose: ban → Икс', 'prose: list → Игрек'],
      [
        '{m:Кац} исключён из реестра иноагентов. Также внесён {m:Яшин}.',
        'prose: foreign-agent ended contracted → Кац',
        'prose: list → Яшин',
      ],
      ['Также в реестр внесён {m:Яшин}.', 'prose: list → Яшин'],
      [
        'Минюст внёс в реестр иноагентов:\n\n— {m:Кац};\n— {Икс}, которым руководит {m:Яшин};\n— {f:Соболь}, друг {m:Кац};\n— {Игрек} и {Зет}.',
        'prose: foreign-agent contracted active → Кац',
        'prose: foreign-agent contracted active → Икс',
        'prose: foreign-agent contracted active → Соболь',
        'prose: foreign-agent contracted active → Игрек, Зет',
      ],
      [
        'Минюст внёс в реестр иноагентов пятерых. Решение опубликовано. Заявление читали. Среди них {m:Кац}.',
        'prose: foreign-agent contracted active → Кац',
      ],
      [
        'Минюст внёс в реестр иноагентов пятерых. Решение опубликовано. Заявление читали. Совещались. Среди них {m:Кац}.',
      ],
      [
        'The ministry added five to its list of foreign agents. The five are {m:Kats}, {m:Yashin} and others.',
        'prose: foreign-agent → Kats, Yashin',
      ],
      [
        'The ministry added five to its list of foreign agents. Other new additions include {m:Kats}.',
        'prose: foreign-agent → Kats',
      ],
      [
        'The ministry designated {m:Kats} a foreign agent. It also listed {m:Yashin}.',
        'prose: foreign-agent active → Kats',
        'prose: foreign-agent active → Yashin',
      ],
      [
        'Минюст внёс в реестр иноагентов {m:Кац}. Он уехал. Среди них {m:Яшин}.',
        'prose: foreign-agent contracted active → Кац',
        'prose: foreign-agent contracted active → Яшин',
      ],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})
describe('days, asides and items in an enumeration', () => {
  test.each(
    rows([
      ['{X} was on Friday, September 18, designated a foreign agent.', 'prose: foreign-agent → X'],
      ['On Friday, September 18, {X} was designated a foreign agent.', 'prose: foreign-agent → X'],
      ['In 2022 {X}, and in 2023 {Y}, were designated foreign agents.', 'prose: foreign-agent → X, Y'],
      [
        '{m:X}, who once briefly ran for president, and {m:Y} were designated foreign agents.',
        'prose: foreign-agent → X, Y',
      ],
      [
        '{m:X} and {m:Y}, who once briefly ran for president, {m:Z} were designated foreign agents.',
        'prose: foreign-agent → X, Y, Z',
      ],
      ['{m:X}, who left, was designated a foreign agent, and {m:Y} stayed.', 'prose: foreign-agent → X'],
      [
        'The ministry added {m:X}, a critic; {m:Y}, a poet; and {m:Z}, a journalist, to its register of foreign agents.',
        'prose: foreign-agent active → X, Y, Z',
      ],
      [
        'Иноагентами признаны {m:Кац}, критик; {m:Яшин}, поэт; {Икс}.',
        'prose: foreign-agent contracted → Кац, Яшин, Икс',
      ],
      ['Иноагентами признаны {m:Кац}; {m:Яшин} уехал.', 'prose: foreign-agent contracted → Кац'],
      ['Иноагентами признаны {m:Кац} и его жена {f:Соболь}.', 'prose: foreign-agent contracted → Кац, Соболь'],
      ['Иноагентами признаны {m:Кац}, а в феврале — {m:Яшин}.', 'prose: foreign-agent contracted → Кац, Яшин'],
      ['Иноагентами признаны {m:Кац} и с осени {m:Яшин}.', 'prose: foreign-agent contracted → Кац, Яшин'],
      ['Иноагентами признаны {m:Кац} (Рига) и {m:Яшин} («{Икс}»).', 'prose: foreign-agent contracted → Кац, Яшин, Икс'],
      [
        'Иноагентами признаны {m:Кац}, один очень старый и очень известный рижский журналист {m:Яшин}.',
        'prose: foreign-agent contracted → Кац, Яшин',
      ],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('both, the former, the latter, some of them', () => {
  test.each(
    rows([
      ['{X} and {Y} closed. The former was designated a foreign agent.', 'prose: foreign-agent → X'],
      ['{X} and {Y} closed. The latter was designated a foreign agent.', 'prose: foreign-agent → Y'],
      ['{X} and {Y} closed, and the latter was designated a foreign agent.', 'prose: foreign-agent → Y'],
      [
        '{X} and {Y} closed. The former has been designated a foreign agent, the latter an undesirable organization.',
        'prose: foreign-agent → X, Y',
      ],
      ['Seven foreign agents were announced, {X} and {Y} among them.', 'clause: foreign-agent → X, Y'],
      [
        'Минюст объявил о семи иноагентах, среди них {m:Кац} и {m:Яшин}.',
        'prose: foreign-agent contracted active → Кац, Яшин',
      ],
      ['Both {X} and {Y} are foreign agents.', 'prose: foreign-agent → X, Y'],
      ['Since being named a foreign agent, {X} has closed.', 'prose: foreign-agent → X'],
      ['Despite its designation as a foreign agent in 2023, {X} works.', 'clause: foreign-agent → X'],
      ['Declared foreign agents in 2023, {X} and {Y} closed.', 'clause: foreign-agent → X, Y'],
      [
        'Признанные иноагентами в 2022 году, {m:Кац} и {m:Яшин} уехали.',
        'clause: foreign-agent contracted → Кац, Яшин',
      ],
      ['{X} is a foreign agent, as is {Y}.', 'prose: foreign-agent → X, Y'],
      ['{X} was designated a foreign agent alongside {Y}.', 'prose: foreign-agent → X, Y'],
      ['Like {X}, {Y} was designated a foreign agent.', 'prose: foreign-agent → X, Y'],
      ['Like {X}, {Y}, who was designated a foreign agent, left.', 'prose: foreign-agent → Y'],
      ['{X} was designated a foreign agent; {Y}, likewise, closed.', 'prose: foreign-agent → X, Y'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('what it is about', () => {
  test.each(
    rows([
      ['{X} is challenging its foreign agent status.', 'clause: foreign-agent → X'],
      ['{X} lost its appeal against its foreign agent status.', 'clause: foreign-agent → X'],
      ['The court refused to strike {X} off the register of foreign agents.', 'clause: foreign-agent → X'],
      ['{X} fears the foreign agent label.'],
      ['Foreign agents of the week: {X}, {Y}.', 'clause: foreign-agent → X, Y'],
      [
        'Минюст признал {m:Кац} иноагентом, {m:Яшин} и {f:Соболь}.',
        'prose: foreign-agent contracted active → Кац, Яшин, Соболь',
      ],
      ['Минюст внёс в реестр иноагентов {m:Кац} и {m:Яшин}.', 'prose: foreign-agent contracted active → Кац, Яшин'],
      ['Минюст внёс {m:Кац} в реестр иноагентов и {m:Яшин}.', 'prose: foreign-agent contracted active → Кац, Яшин'],
      [
        'The ministry added {m:X} to its register of foreign agents, {m:Y} and {m:Z}.',
        'prose: foreign-agent active → X, Y, Z',
      ],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('who is told of', () => {
  test.each(
    rows([
      ['{Икс}, основатель которой признан иноагентом, закрыта.'],
      ['{Икс}, редактор которого {m:Кац} признан иноагентом, закрыто.', 'prose: foreign-agent contracted → Кац'],
      ['{X}, whose editor was designated a foreign agent, closed.'],
      ['{X}, whose organization was designated a foreign agent, closed.', 'prose: foreign-agent → X'],
      ['Главред {Икс} признан иноагентом.'],
      ['Журналист {Икс} и {Игрек} признан иноагентом.'],
      ['Главред {Икс} и само издание признаны иноагентами.', 'prose: foreign-agent contracted → Икс'],
      ['{X} editor {m:Petrov} was designated a foreign agent.', 'prose: foreign-agent → Petrov'],
      ['A reporter for the news outlet {X} was designated a foreign agent.'],
      ['Корреспондент русской службы издания {Икс} признан иноагентом.'],
      ['Корреспондент в России издания {Икс} признан иноагентом.'],
      ['{X} news outlet, designated a foreign agent, closed.', 'clause: foreign-agent → X'],
      ['{X} (Riga), designated a foreign agent, closed.', 'clause: foreign-agent → X'],
      ['{X} 24, designated a foreign agent, closed.', 'clause: foreign-agent → X'],
      ['{Икс} (Рига), признанное иноагентом, закрыто.', 'clause: foreign-agent contracted → Икс'],
      ['{Икс} и {Игрек} — обе организации признаны иноагентами.', 'prose: foreign-agent contracted → Икс, Игрек'],
      ['{Икс} и {Игрек} — они признаны иноагентами.', 'prose: foreign-agent contracted → Икс, Игрек'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})

describe('what is stated', () => {
  test.each(
    rows([
      ['{Икс} внесено в перечень террористов.', 'prose: list → Икс'],
      ['Террористы и экстремисты ушли из {Икс}.'],
      ['{Икс} признано террористами.', 'prose: list → Икс'],
      ['Суд признал {Икс} террористами.', 'prose: list active → Икс'],
      ['{Икс} признано террористическим и экстремистским и запрещено.', 'prose: terrorist+ban & extremist+ban → Икс'],
      ['{Икс} признана экстремистской, ликвидирована и запрещена в России.', 'prose: extremist+ban → Икс'],
      ['{Икс} признано Тверским районным судом города Москвы экстремистской организацией.', 'prose: extremist → Икс'],
      ['{Икс} признано в 2022 г. иноагентом.', 'prose: foreign-agent contracted → Икс'],
      ['{m:Акунин Б.} (признан иноагентом) уехал.', 'bracket: foreign-agent contracted → Акунин Б.'],
      ['{m:Акунин Б.} признан иноагентом. Он уехал.', 'prose: foreign-agent contracted → Акунин Б.'],
      ['{m:АКУНИН}. (Признан иноагентом) уехал.'],
      ['{X} was recognized as extremist, banning its work.', 'prose: extremist+ban → X'],
      ['{Икс} выполняет функции иностранного агента.', 'prose: foreign-agent → Икс'],
      ['{Икс} выполняет функции.'],
      ['{Икс} вошло в историю.'],
      ['{Икс} вошло в реестр иноагентов.', 'prose: foreign-agent contracted → Икс'],
      ['{Икс} входит в группу.'],
      ['Иноагент «{m:Кац}» уехал.', 'clause: foreign-agent contracted → Кац'],
      ['Иноагент. {m:Кац} уехал.'],
      ['Иноагент (см. {m:Кац}) уехал.'],
      ['The foreign agent, {X}, closed.', 'clause: foreign-agent → X'],
      ['Звёздочкой* отмечены иностранные агенты, (*). {Икс}* ушёл.', 'legend *: foreign-agent → Икс'],
      ['Знаком (**) отмечены иностранные агенты. {Икс}** ушёл.', 'legend **: foreign-agent → Икс'],
      ['Здесь и далее: {Икс}* — признан иноагентом. {Икс}* ушёл.', 'prose: foreign-agent contracted → Икс'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})
describe('how far it reaches', () => {
  test.each(
    rows([
      ['Минюст признал {m:Кац} иноагентом после жалобы {m:Яшин}.', 'prose: foreign-agent contracted active → Кац'],
      ['Минюст признал {m:Кац} иноагентом и {m:Яшин}.', 'prose: foreign-agent contracted active → Кац, Яшин'],
      ['{f:Соболь} уехала. Он признан иноагентом.'],
      ['{f:Соболь} и {Икс} ушли. Он признан иноагентом.', 'prose: foreign-agent contracted → Икс'],
      ['{m:Кац} и {f:Соболь} уехали. Он признан иноагентом.', 'prose: foreign-agent contracted → Кац'],
      ['Foreign agents one two three four five six: {X}.', 'clause: foreign-agent → X'],
      ['Foreign agents one two three four five six seven: {X}.'],
      ['Иноагент (Рига) {m:Кац} ушёл.'],
      ['Иноагент: {m:Кац} ушёл.'],
      ['Иноагент… {m:Кац} ушёл.'],
      [
        '{Икс}, редактор которого и само издание признаны иноагентами, закрыто.',
        'prose: foreign-agent contracted → Икс',
      ],
      ['{Икс}, редактор признан иноагентом, закрыто.'],
      ['{Икс} (18а) (признан иноагентом) ушёл.'],
      ['{m:Быков}, поэт (иноагент) ушёл.', 'bracket: foreign-agent contracted → Быков'],
      ['{m:Быков}, поэт и прозаик (иноагент) ушёл.', 'bracket: foreign-agent contracted → Быков'],
      ['{m:Быков}, большой поэт и прозаик (иноагент) ушёл.'],
      ['Поэт, (иноагент) {m:Быков} ушёл.', 'bracket: foreign-agent contracted → Быков'],
      ['{m:Быков}, который (иноагент) ушёл.'],
      ['{m:X}, who once ran, {m:Y} and {m:Z} were designated foreign agents.', 'prose: foreign-agent → X, Y, Z'],
      ['{m:X} and {m:Y}, who once ran for president, was designated a foreign agent.', 'prose: foreign-agent → Y'],
      [
        '{m:X}, who once ran for president, left, and {m:Y} and {m:Z} were designated foreign agents.',
        'prose: foreign-agent → Y, Z',
      ],
      ['{X} news outlet (Riga), designated a foreign agent, closed.', 'clause: foreign-agent → X'],
      [
        'Звёздочкой отмечены иностранные агенты, † — организации, запрещённые в РФ. {Икс}* и {Игрек}† ушли.',
        'legend *: foreign-agent → Икс',
        'legend †: ban → Игрек',
      ],
      [
        'Звёздочкой отмечены иностранные агенты, †† — организации, запрещённые в РФ. {Икс}* и {Игрек}†† ушли.',
        'legend *: foreign-agent → Икс',
        'legend ††: ban → Игрек',
      ],
      ['Since being named a foreign agent, {X} and {Y} have closed.', 'prose: foreign-agent → X'],
      ['Foreign agents were announced on Friday, among them {X} and {Y}.', 'clause: foreign-agent → X, Y'],
      ['A foreign agent was announced on Friday, {X} among them.'],
      ['{X} and {Y} have each been declared undesirable.', 'prose: undesirable → X, Y'],
      [
        '{Икс} признано в Беларуси экстремистским и признано нежелательным.',
        'prose: extremist BY foreign & undesirable → Икс',
      ],
      ['{Икс} признано экстремистским по делу трёх друзей и запрещено в России.', 'prose: extremist+ban → Икс'],
      [
        '{Икс} признано экстремистским по делу трёх старых верных друзей и запрещено в России.',
        'prose: extremist+ban → Икс',
      ],
      [
        '{Икс} признано экстремистским, вошло в реестр иноагентов.',
        'prose: extremist & foreign-agent contracted → Икс',
      ],
      ['{m:Кац} уехал. Человек признан иноагентом.', 'prose: foreign-agent contracted → Кац'],
      ['{m:Кац} уехал. Минюст признал журналиста иноагентом.', 'prose: foreign-agent contracted active → Кац'],
      ['{m:Акунин Б}. А. (признан иноагентом) ушёл.', 'bracket: foreign-agent contracted → Акунин Б'],
      ['{m:Акунин Б}. (признан иноагентом) ушёл.', 'bracket: foreign-agent contracted → Акунин Б'],
      ['{m:Акунин}. (признан иноагентом) ушёл.'],
      ['{m:Акунин б}. (признан иноагентом) ушёл.'],
      [
        '{m:Кац} внесён в реестр иноагентов. Внесён {m:Яшин}.',
        'prose: foreign-agent contracted → Кац',
        'prose: foreign-agent contracted → Яшин',
      ],
      [
        'Минюст внёс в реестр иноагентов {m:Кац}. Ведомство внесло {m:Яшин}.',
        'prose: foreign-agent contracted active → Кац',
        'prose: foreign-agent contracted active → Яшин',
      ],
      [
        'Минюст внёс в реестр иноагентов {m:Кац}. В нём оказался {m:Яшин}.',
        'prose: foreign-agent contracted active → Кац',
        'prose: foreign-agent contracted active → Яшин',
      ],
      ['Организация {Икс}, деятельность которой запрещена в России, закрыта.', 'prose: ban → Икс'],
      ['Деятельность организации {Икс} запрещена в России.', 'prose: ban → Икс'],
      ['Запрещена в России деятельность {Икс}.', 'prose: ban → Икс'],
      ['{Икс}: организация запрещена в России.', 'prose: ban → Икс'],
      ['«{Икс}» – организация, признанная нежелательной, – закрыта.', 'clause: undesirable → Икс'],
      ['«{Икс}», а также «{Игрек}», признанные нежелательными, закрыты.', 'clause: undesirable → Икс, Игрек'],
      [
        '«{Икс}», «{Игрек}» и их основатель {m:Кац} признаны иноагентами.',
        'prose: foreign-agent contracted → Икс, Игрек, Кац',
      ],
      ['Как «{Икс}», так и «{Игрек}» признаны иноагентами.', 'prose: foreign-agent contracted → Икс, Игрек'],
      ['«{Икс}» не признано иноагентом, а {m:Кац} признан.', 'prose: foreign-agent negated contracted → Икс'],
      ['{m:Кац}, по мнению Минюста, иноагент.', 'clause: foreign-agent contracted → Кац'],
      ['{m:Кац} теперь иноагент.', 'clause: foreign-agent contracted → Кац'],
      ['{m:Кац} не иноагент.', 'clause: foreign-agent negated contracted → Кац'],
      ['{m:Кац} больше не иноагент.', 'clause: foreign-agent ended contracted → Кац'],
      ['{m:Кац} пока не признан иноагентом.', 'prose: foreign-agent negated contracted → Кац'],
      ['{m:Кац} перестал быть иноагентом.', 'prose: foreign-agent ended contracted → Кац'],
      ['С {m:Кац} сняли статус иноагента.', 'prose: foreign-agent ended contracted → Кац'],
      ['{m:Кац} лишили статуса иноагента.', 'prose: foreign-agent ended contracted → Кац'],
      ['{m:Кац} получил статус иноагента.', 'prose: foreign-agent contracted → Кац'],
      ['{m:Кац} присвоили статус иноагента.', 'prose: foreign-agent contracted active → Кац'],
      ['{m:Кац} объявлен иноагентом.', 'prose: foreign-agent contracted → Кац'],
      ['{m:Кац} считается иноагентом.', 'prose: foreign-agent contracted → Кац'],
      ['{m:Кац} внесли в реестр физических лиц — иностранных агентов.', 'prose: foreign-agent active → Кац'],
      ['В России «{Икс}» — экстремистская организация.', 'prose described: extremist → Икс'],
      ['В России деятельность «{Икс}» запрещена.', 'prose: ban → Икс'],
    ]),
  )('%s', (text, notices) => expect(told(text)).toEqual(notices))
})
