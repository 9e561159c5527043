/** The ways of mending, in the order in which an editor would think of them: by rule, style and format. */
import { describe, expect, test } from '@jest/globals'
import { defaultFixOptions, mendableIn, repair, type FixOptions, type Style } from '../../src/fixes/index.js'
import { Proposals } from '../../src/fixes/proposals.js'
import { inlineNotation, type Notation } from '../../src/formats/notation.js'
import { check } from '../reports.js'
import { mend, mending, notationOf, pathOf, type FixFormat, type Mending } from './mend.js'

const he = 'признан иностранным агентом'
const she = 'признана иностранным агентом'
const m = 'признан террористической организацией и запрещён в РФ'
const n = 'признано террористической организацией и запрещено в РФ'
const rain = 'признан иностранным агентом и нежелательной организацией в РФ'
const owned = 'принадлежит Meta, признанной экстремистской организацией и запрещённой в РФ'

/** Mended as expected, the text stays as it is, and no message is left. */
function expectMended(before: string, after: string, options: Mending = {}) {
  const { source, report } = mending(before, options)
  expect(source).toBe(after)
  expect(report.messages).toEqual([])
  expect(mend(after, options)).toBe(after)
}

describe('a notice where there is none, inline', () => {
  test.each([
    ['at the end of the text', 'Ссылка: Акунин', `Ссылка: Акунин (${he})`],
    ['alone', 'Борис Акунин', `Борис Акунин (${he})`],
    ['before what a bracket says', 'Борис Акунин (писатель) рад.', `Борис Акунин (${he}; писатель) рад.`],
    ['the same behind a narrow gap', 'Борис Акунин\u00A0(писатель) рад.', `Борис Акунин\u00A0(${he}; писатель) рад.`],
    ['behind a bracket of figures', 'Борис Акунин (1956) рад.', `Борис Акунин (${he}) (1956) рад.`],
    [
      'behind another name of his, by commas',
      'Борис Акунин (Григорий Чхартишвили) рад.',
      `Борис Акунин (Григорий Чхартишвили), ${he.replace('признан', 'признанный')}, рад.`,
    ],
    [
      'behind what it is called further on',
      'Фонд борьбы с коррупцией (далее — ФБК) рад.',
      'Фонд борьбы с коррупцией (далее — ФБК), признанный экстремистской организацией и запрещённый в РФ, рад.',
    ],
    [
      'behind the sentence, where a long quotation holds the name',
      '«Приехал Борис Акунин и ещё трое врачей из нашего города» закрыто.',
      `«Приехал Борис Акунин и ещё трое врачей из нашего города» закрыто. Борис Акунин ${he}.`,
    ],
    [
      'between commas, where a bracket goes on',
      'Роман (издал Борис Акунин, и не раз) вышел.',
      'Роман (издал Борис Акунин, признанный иностранным агентом, и не раз) вышел.',
    ],
    [
      'by the editor, where no sentence can follow',
      '«Приехал Борис Акунин!» — сказал он',
      `«Приехал Борис Акунин (${he} — прим. ред.)!» — сказал он`,
    ],
    [
      'by the editor, in English',
      '“We read Boris Akunin, and all of us were glad of it,” — he said',
      '“We read Boris Akunin (designated a foreign agent in Russia — Ed.), and all of us were glad of it,” — he said',
    ],
  ])('%s', (_, before, after) => expectMended(before, after))

  test('one category in another style', () => {
    expect(mend('Талибан. Борис Акунин.', { styles: { terrorist: 'clause' } })).toBe(
      `Талибан, признанный террористической организацией и запрещённый в РФ. Борис Акунин (${he}).`,
    )
  })
})

describe('a notice where there is none, by commas', () => {
  const clause = 'признанный иностранным агентом'
  test.each([
    ['Борис Акунин', `Борис Акунин, ${clause}`],
    ['Борис Акунин рад', `Борис Акунин, ${clause}, рад`],
    ['Борис Акунин, рад', `Борис Акунин, ${clause}, рад`],
    ['Это Борис Акунин.', `Это Борис Акунин, ${clause}.`],
    ['Борис Акунин!', `Борис Акунин, ${clause}!`],
    ['Борис Акунин? Да.', `Борис Акунин, ${clause}? Да.`],
    ['Борис Акунин; Петров.', `Борис Акунин, ${clause}; Петров.`],
    ['Борис Акунин: роман.', `Борис Акунин, ${clause}: роман.`],
    ['Борис Акунин — рад.', `Борис Акунин, ${clause}, — рад.`],
    ['Борис Акунин !', `Борис Акунин, ${clause}, !`],
    ['Борис Акунин/Петров', `Борис Акунин (${he})/Петров`],
    ['Борис Акунин / Петров', `Борис Акунин (${he}) / Петров`],
    ['Борис Акунин\nрад', `Борис Акунин, ${clause}\nрад`],
    ['Boris Akunin spoke.', 'Boris Akunin, designated a foreign agent in Russia, spoke.'],
    ["Boris Akunin's novel.", "Boris Akunin's (designated a foreign agent in Russia) novel."],
    ['Вождь талибов ушёл.', `Вождь талибов (движение «Талибан» ${n}) ушёл.`],
  ])('%s', (before, after) => expectMended(before, after, { style: 'clause' }))

  test.each([
    ['**Борис Акунин**, рад.', `**Борис Акунин**, ${clause}, рад.`],
    ['[Борис Акунин](https://example.org) рад.', `[Борис Акунин](https://example.org), ${clause}, рад.`],
    ['> Борис Акунин рад', `> Борис Акунин, ${clause}, рад`],
    ['- Борис Акунин\n- Петров', `- Борис Акунин, ${clause}\n- Петров`],
  ])('Markdown: %s', (before, after) => expectMended(before, after, { style: 'clause', format: 'markdown' }))
})

describe('a notice beside the bold of messengers', () => {
  test.each<[FixFormat]>([['text'], ['markdown']])('in %s', format => {
    const options: Mending = { format }
    expectMended('Говорил **Борис Акунин**. Рад.', `Говорил **Борис Акунин** (${he}). Рад.`, options)
    expectMended('Пела **Земфира **и ушла.', `Пела **Земфира (${she}) **и ушла.`, options)
    expectMended('**❗️****Рим\n\n**Тут Борис Акунин.', `**❗️****Рим\n\n**Тут Борис Акунин (${he}).`, options)
  })
})

describe('a notice where there is none, in a footnote', () => {
  const note = 'Признан иностранным агентом'
  test.each<[FixFormat, string, string]>([
    [
      'text',
      'Книга «Крах Талибана в Кабуле» вышла.',
      'Книга «Крах Талибана* в Кабуле» вышла.\n\n* Признан террористической организацией и запрещён в РФ',
    ],
    ['text', 'Он завёл Instagram.', `Он завёл Instagram*.\n\n* П${owned.slice(1)}`],
    [
      'text',
      'Instagram рад. Борис Акунин рад.',
      `Instagram* рад. Борис Акунин** рад.\n\n* П${owned.slice(1)}\n** ${note}`,
    ],
    [
      'text',
      'Boris Akunin spoke. Dmitry Bykov left.',
      'Boris Akunin* spoke. Dmitry Bykov* left.\n\n* Designated foreign agents in Russia',
    ],
    [
      'text',
      'Земфира рада. Дмитрий Быков* тут.\n\n* Иностранный агент',
      'Земфира* рада. Дмитрий Быков* тут.\n\n* Иностранный агент',
    ],
    [
      'text',
      'Земфира и Борис Акунин рады. Дмитрий Быков* тут.\n\n* Дмитрий Быков признан иностранным агентом',
      'Земфира** и Борис Акунин** рады. Дмитрий Быков* тут.\n\n* Дмитрий Быков признан иностранным агентом\n** Признаны иностранными агентами',
    ],
    [
      'text',
      `Борис Акунин рад. Телеканал «Дождь»* тут.\n\n* П${rain.slice(1)}`,
      `Борис Акунин** рад. Телеканал «Дождь»* тут.\n\n* П${rain.slice(1)}\n** ${note}`,
    ],
    [
      'text',
      'Талибан рад. ИГИЛ* тут.\n\n* Организации запрещены в РФ',
      'Талибан* рад. ИГИЛ* тут.\n\n* Организации запрещены в РФ',
    ],
    [
      'text',
      'Борис Акунин рад. ИГИЛ* тут.\n\n* Организации запрещены в РФ',
      `Борис Акунин** рад. ИГИЛ* тут.\n\n* Организации запрещены в РФ\n** ${note}`,
    ],
    [
      'markdown',
      '[Романы Бориса Акунина вышли](https://example.org), пишут.',
      `[Романы Бориса Акунина\\* вышли](https://example.org), пишут.\n\n\\* ${note}`,
    ],
    [
      'markdown',
      '[Борис Акунин](https://example.org) рад. Дмитрий Быков* тут.\n\n\\* Признан иностранным агентом',
      '[Борис Акунин](https://example.org)* рад. Дмитрий Быков* тут.\n\n\\* Признан иностранным агентом',
    ],
    [
      'markdown',
      `Борис Акунин рад. Дмитрий Быков[^1] тут.\n\n[^1]: ${note}`,
      `Борис Акунин[^1] рад. Дмитрий Быков[^1] тут.\n\n[^1]: ${note}`,
    ],
    ['html', '<p>Талибан ушёл.</p>', `<p>Талибан* ушёл.</p><p>* П${m.slice(1)}</p>`],
    ['html', '<p><a href="/c">Борис Акунин</a> рад.</p>', `<p><a href="/c">Борис Акунин</a>* рад.</p><p>* ${note}</p>`],
    [
      'html',
      '<p>Борис Акунин рад.</p>\n<p>Талибан рад.</p>\n',
      `<p>Борис Акунин* рад.</p>\n<p>Талибан** рад.</p>\n<p>* ${note}</p>\n<p>** П${m.slice(1)}</p>\n`,
    ],
  ])('%s: %s', (format, before, after) => expectMended(before, after, { style: 'footnote', format }))
})

describe('an incomplete notice', () => {
  test.each<[string, string, string]>([
    [
      'an attribute behind a comma of something else',
      'Да, а террористическая организация Талибан ушла.',
      'Да, а террористическая организация Талибан (признана террористической организацией и запрещена в РФ) ушла.',
    ],
    [
      'a clause right behind its comma',
      'Телеканал «Дождь»,иностранный агент, сообщил.',
      'Телеканал «Дождь»,признанный иностранным агентом и нежелательной организацией в РФ, сообщил.',
    ],
    [
      'a footnote of two digits',
      'Телеканал «Дождь»[12] сообщил.\n\n[12] Иностранный агент',
      `Телеканал «Дождь»[12] сообщил.\n\n[12] П${rain.slice(1)}`,
    ],
    [
      'a footnote in lower case',
      'Телеканал «Дождь»* сообщил.\n\n* иностранный агент',
      `Телеканал «Дождь»* сообщил.\n\n* ${rain}`,
    ],
    [
      'a footnote with its full stop',
      'Телеканал «Дождь»* сообщил.\n\n* Иностранный агент.',
      `Телеканал «Дождь»* сообщил.\n\n* П${rain.slice(1)}.`,
    ],
    ['a bracket', 'Телеканал «Дождь» (иностранный агент) сообщил.', `Телеканал «Дождь» (${rain}) сообщил.`],
    [
      'a clause',
      'Телеканал «Дождь», иностранный агент, сообщил.',
      'Телеканал «Дождь», признанный иностранным агентом и нежелательной организацией в РФ, сообщил.',
    ],
    [
      'a clause at the end',
      'Ушёл Талибан, террористическая организация.',
      'Ушёл Талибан, признанный террористической организацией и запрещённый в РФ.',
    ],
    [
      'a footnote',
      'Телеканал «Дождь»* сообщил.\n\n* Иностранный агент',
      `Телеканал «Дождь»* сообщил.\n\n* П${rain.slice(1)}`,
    ],
    [
      'the clause of an owner',
      'Instagram, принадлежащий Meta, признанной экстремистской, упал.',
      'Instagram, принадлежащий Meta, которая признана экстремистской организацией и запрещена в РФ, упал.',
    ],
    ['a bracket of a product', 'Instagram (экстремистская организация) упал.', `Instagram (${owned}) упал.`],
    [
      'a bracket with a date stays, and gets a neighbour',
      'Талибан (террористическая организация с 14.02.2003) ушёл.',
      `Талибан (${m}; террористическая организация с 14.02.2003) ушёл.`,
    ],
    [
      'a footnote with a year stays, and gets a neighbour',
      'Талибан* ушёл.\n\n* Террористическая организация с 2003 года.',
      `Талибан* (${m}) ушёл.\n\n* Террористическая организация с 2003 года.`,
    ],
    [
      'a bracket of two stays, each is told by himself',
      'Талибан и ИГИЛ (террористические организации) ушли.',
      `Талибан (${m}) и ИГИЛ (${n}; террористические организации) ушли.`,
    ],
    [
      'a footnote of two stays',
      'Талибан* и ИГИЛ* ушли.\n\n* Террористические организации',
      `Талибан* (${m}) и ИГИЛ* (${n}) ушли.\n\n* Террористические организации`,
    ],
    [
      'the notice comes at the first name, where one hangs on a later name',
      'Талибан ушёл.\n\nТалибан (террористическая организация) вернулся.',
      `Талибан (${m}) ушёл.\n\nТалибан (террористическая организация) вернулся.`,
    ],
  ])('%s', (_, before, after) => expect(mend(before)).toBe(after))
})

test.each([
  [
    'a clause moves as a bracket',
    'Талибан ушёл. Было лето. Отряды движения «Талибан», признанного террористическим и запрещённого в РФ, вернулись.',
    `Талибан (${m}) ушёл. Было лето. Отряды движения «Талибан» вернулись.`,
  ],
  [
    'a bracket moves to the footnotes',
    'Талибан ушёл.\n\nБыла зима. Отряды Талибана (признан террористическим и запрещён в РФ) вернулись.',
    `Талибан* ушёл.\n\nБыла зима. Отряды Талибана вернулись.\n\n* П${m.slice(1)}`,
    'footnote',
  ],
] as const)('a late notice: %s', (_, before, after, style: Style = 'inline') => expectMended(before, after, { style }))

describe('a wrong notice', () => {
  const wrong = 'запрещённая экстремистская организация'
  test.each<[string, string, string]>([
    ['a footnote', `Борис Акунин* рад.\n\n* З${wrong.slice(1)}`, 'Борис Акунин* рад.\n\n* Признан иностранным агентом'],
    ['a clause', `Борис Акунин, ${wrong}, рад.`, 'Борис Акунин, признанный иностранным агентом, рад.'],
  ])('%s', (_, before, after) => expectMended(before, after))

  test.each([['with a date', 'Борис Акунин (признан иностранным агентом 12.03.2024, запрещён в РФ) рад.']])(
    'what says more is left to the editor: %s',
    (_, text) => expect(mend(text)).toBe(text),
  )
})

describe('markers and footnotes', () => {
  test.each<[string, string, string]>([
    [
      'a marker beside another footnote',
      'Борис Акунин** рад.\n\n* Данные за год',
      'Борис Акунин** рад.\n\n* Данные за год\n** Признан иностранным агентом',
    ],
    ['a marker behind a space', 'Борис Акунин * рад.', 'Борис Акунин * рад.\n\n* Признан иностранным агентом'],
    ['a reference is none', 'Борис Акунин[1] рад.', `Борис Акунин[1] (${he}) рад.`],
    [
      'a number whose footnote has another',
      'Борис Акунин[1] рад.\n\n[2] Признан иностранным агентом',
      'Борис Акунин[1] рад.\n\n[1] Признан иностранным агентом',
    ],
    [
      'a raised number',
      'Борис Акунин¹ рад.\n\n² Признан иностранным агентом',
      'Борис Акунин¹ рад.\n\n¹ Признан иностранным агентом',
    ],
    [
      'a dash behind the marker stays',
      'Борис Акунин* рад.\n\n** — Признан иностранным агентом.',
      'Борис Акунин* рад.\n\n* — Признан иностранным агентом.',
    ],
    [
      'a marker beside a bracket is explained by it, everywhere',
      `Борис Акунин* (${he}) рад. Потом Борис Акунин* ушёл.`,
      `Борис Акунин* (${he}) рад. Потом Борис Акунин* ушёл.`,
    ],
    [
      'a footnote serves whom it may',
      'Борис Акунин и Талибан.\n\n* Признан иностранным агентом',
      `Борис Акунин* и Талибан (${m}).\n\n* Признан иностранным агентом`,
    ],
    [
      'a footnote serves both',
      'Борис Акунин и Дмитрий Быков.\n\n* Признан иностранным агентом',
      'Борис Акунин* и Дмитрий Быков*.\n\n* Признан иностранным агентом',
    ],
    [
      'a footnote speaks of a man',
      'Земфира рада. Борис Акунин рад.\n\n* Признан иностранным агентом',
      `Земфира (${she}) рада. Борис Акунин* рад.\n\n* Признан иностранным агентом`,
    ],
    ['a footnote of a ban alone', 'Талибан.\n\n* Запрещён в РФ', 'Талибан*.\n\n* Запрещён в РФ'],
    ['a footnote of a ban serves no agent', 'Борис Акунин рад.\n\n* Запрещён в РФ', `Борис Акунин (${he}) рад.`],
    [
      'a footnote before the name goes',
      '* Признан иностранным агентом\n\nБорис Акунин рад.',
      `Борис Акунин (${he}) рад.`,
    ],
    ['a compound', 'Instagram*-канал.', `Instagram*-канал.\n\n* П${owned.slice(1)}`],
  ])('text: %s', (_, before, after) => expectMended(before, after))

  test.each<[FixFormat, string, string]>([
    ['markdown', 'Борис Акунин[^1] рад.', `Борис Акунин[^1] (${he}) рад.`],
    [
      'markdown',
      'Борис Акунин рад.\n\n[^1]: Признан иностранным агентом',
      'Борис Акунин[^1] рад.\n\n[^1]: Признан иностранным агентом',
    ],
    [
      'markdown',
      'Борис Акунин рад. Борис Акунин[^1] ушёл.\n\n[^1]: Признан иностранным агентом',
      'Борис Акунин[^1] рад. Борис Акунин[^1] ушёл.\n\n[^1]: Признан иностранным агентом',
    ],
    ['html', '<p>Борис Акунин* рад.</p>', '<p>Борис Акунин* рад.</p><p>* Признан иностранным агентом</p>'],
    [
      'html',
      '<p>Борис Акунин<sup>*</sup> рад.</p>',
      '<p>Борис Акунин<sup>*</sup> рад.</p><p><sup>*</sup> Признан иностранным агентом</p>',
    ],
    [
      'html',
      '<p>Борис Акунин рад.</p><p>* Признан иностранным агентом</p>',
      '<p>Борис Акунин* рад.</p><p>* Признан иностранным агентом</p>',
    ],
  ])('%s: %s', (format, before, after) => expectMended(before, after, { format }))

  test.each(['* Признан иностранным агентом', 'Все рады.\n\n* Признан иностранным агентом\n* Данные за год'])(
    'stays: %s',
    text => expect(mend(text)).toBe(text),
  )
})

test('a row ends with its paragraph', () => {
  expectMended(
    '- Борис Акунин,\n- Дмитрий Быков и Земфира',
    `- Борис Акунин (${he}),\n- Дмитрий Быков и Земфира (оба признаны иностранными агентами)`,
    { format: 'markdown' },
  )
})

test('a marker that a bracket explains stays, whatever somebody else is owed', () => {
  expectMended(`Борис Акунин* (${he}) рад. Земфира рада.`, `Борис Акунин* (${he}) рад. Земфира (${she}) рада.`)
})

test('a marker keeps the footnote that it has, though another is free', () => {
  expect(mend('Талибан* и Борис Акунин* рады.\n\n* Запрещён в РФ\n** Признан иностранным агентом')).toBe(
    'Талибан* и Борис Акунин* рады.\n\n* Запрещён в РФ',
  )
})

describe('rows', () => {
  const all = 'признаны террористическими организациями и запрещены в РФ'
  test.each([
    ['Талибан, «Азов», «Айдар» и ИГИЛ ушли.', `Талибан, «Азов», «Айдар» и ИГИЛ (все ${all}) ушли.`],
    ['Талибан, «Азов» или «Айдар» ушли.', `Талибан, «Азов» или «Айдар» (все ${all}) ушли.`],
    ['Талибан и «Азов», «Айдар» ушли.', `Талибан и «Азов» (оба ${all}), «Айдар» (${m}) ушли.`],
    ['Instagram и Талибан ушли.', `Instagram (${owned}) и Талибан (${m}) ушли.`],
    ['Талибан и Instagram ушли.', `Талибан (${m}) и Instagram (${owned}) ушли.`],
    [
      'Борис Акунин.\n\nЗемфира и Дмитрий Быков рады.',
      `Борис Акунин (${he}).\n\nЗемфира и Дмитрий Быков (оба признаны иностранными агентами) рады.`,
    ],
    ['Писатель Борис Акунин и певица Земфира рады.', `Писатель Борис Акунин (${he}) и певица Земфира (${she}) рады.`],
    ['Борис Акунин и Дмитрий Быков (писатели) рады.', `Борис Акунин (${he}) и Дмитрий Быков (${he}; писатели) рады.`],
    ['Борис Акунин, Земфира', `Борис Акунин (${he}), Земфира (${she})`],
    [
      'The Taliban and the Islamic State left.',
      'The Taliban and the Islamic State (both designated terrorist organizations and banned in Russia) left.',
    ],
  ])('%s', (before, after) => expectMended(before, after))
})

describe('names in a row that need a notice each', () => {
  test.each([
    [
      'one has another name behind him',
      'Земфира и Борис Акунин (Чхартишвили) рады.',
      `Земфира (${she}) и Борис Акунин (Чхартишвили), признанный иностранным агентом, рады.`,
    ],
    [
      'speech holds them',
      'Он сказал: «Земфира и Борис Акунин рады. Так и было. И всё.»',
      `Он сказал: «Земфира (${she} — прим. ред.) и Борис Акунин (${he} — прим. ред.) рады. Так и было. И всё.»`,
    ],
    [
      'one has his already',
      'Талибан* и Борис Акунин рады.\n\n* Запрещён в РФ',
      `Талибан* и Борис Акунин (${he}) рады.\n\n* Запрещён в РФ`,
    ],
  ])('%s', (_, before, after) => expectMended(before, after))
})

describe('footnotes that nothing calls', () => {
  test.each([
    [
      `Борис Акунин (${he}) рад. Дмитрий Быков рад.\n\n* Внесён в реестр иностранных агентов`,
      `Борис Акунин (${he}) рад. Дмитрий Быков* рад.\n\n* Внесён в реестр иностранных агентов`,
    ],
    [
      'Талибан ушёл. Борис Акунин рад.\n\n* Внесён в реестр иностранных агентов',
      `Талибан (${m}) ушёл. Борис Акунин* рад.\n\n* Внесён в реестр иностранных агентов`,
    ],
    ['Свидетели Иеговы рады.\n\n* Запрещены в РФ', 'Свидетели Иеговы* рады.\n\n* Запрещены в РФ'],
    ['Meta рада.\n\n* Запрещена в РФ', 'Meta* рада.\n\n* Запрещена в РФ'],
    ['Meta* рада.\n\n** Запрещена в РФ', 'Meta* рада.\n\n* Запрещена в РФ'],
    ['Телеканал «Дождь» рад.\n\n* Признан иностранным агентом', `Телеканал «Дождь» (${rain}) рад.`],
    [
      'Борис Акунин и Земфира рады.\n\n* Признан иностранным агентом\n** Признана иностранным агентом',
      'Борис Акунин* и Земфира** рады.\n\n* Признан иностранным агентом\n** Признана иностранным агентом',
    ],
    [
      `Борис Акунин (${he}) рад. Земфира рада.\n\n* Признана иностранным агентом`,
      `Борис Акунин (${he}) рад. Земфира* рада.\n\n* Признана иностранным агентом`,
    ],
  ])('%s', (before, after) => expectMended(before, after))
})

describe('a footnote that names somebody is about him', () => {
  test.each([
    [
      'Boris Akunin spoke. Dmitry Bykov* left.\n\n* Dmitry Bykov is a foreign agent',
      'Boris Akunin** spoke. Dmitry Bykov* left.\n\n* Dmitry Bykov is a foreign agent\n** Designated a foreign agent in Russia',
    ],
    [
      'Борис Акунин рад. Дмитрий Быков* тут.\n\n* Дмитрий Быков — иностранный агент',
      'Борис Акунин** рад. Дмитрий Быков* тут.\n\n* Дмитрий Быков — иностранный агент\n** Признан иностранным агентом',
    ],
  ])('%s', (before, after) => expectMended(before, after, { style: 'footnote' }))
})

test('the mark of a category is none of a product’s, whose owner is named', () => {
  const marks = { extremist: '†' }
  expect(mend('Instagram рад, и все рады.', { style: 'footnote', marks })).toBe(
    `Instagram* рад, и все рады.\n\n* П${owned.slice(1)}`,
  )
  expect(mend('Свидетели Иеговы рады.', { style: 'footnote', marks })).toBe(
    'Свидетели Иеговы† рады.\n\n† Признаны экстремистской организацией и запрещены в РФ',
  )
})

describe('a late notice', () => {
  test.each([
    [
      'moves alone of two',
      `Борис Акунин ушёл.\n\nБыла зима. Это было давно. Земфира (${she}) и Борис Акунин (${he}) вернулись.`,
      `Борис Акунин (${he}) ушёл.\n\nБыла зима. Это было давно. Земфира (${she}) и Борис Акунин вернулись.`,
    ],
    [
      'that is an attribute moves as a bracket',
      'Талибан ушёл. Отряды вернулись. Запрещённый в РФ Талибан вернулся.',
      `Талибан (${m}) ушёл. Отряды вернулись. Талибан вернулся.`,
    ],
    [
      'that is a sentence stays',
      'Борис Акунин рад.\n\nПотом. Борис Акунин рад. Он признан иностранным агентом. Все.',
      `Борис Акунин (${he}) рад.\n\nПотом. Борис Акунин рад. Он признан иностранным агентом. Все.`,
    ],
  ])('%s', (_, before, after) => expectMended(before, after))
})

describe('a format', () => {
  const read = (text: string) => check(text, { asOf: '2024-11-30', path: pathOf('text') })

  test.each([
    ['a notice in place of the marker', 'Борис Акунин* рад.', `Борис Акунин (${he}) рад.`],
    ['a bracket, in whatever style', 'Борис Акунин рад.', `Борис Акунин (${he}) рад.`],
  ])('without a place for footnotes gets %s', (_, before, after) => {
    for (const style of ['inline', 'footnote'] as const)
      expect(repair(before, read, inlineNotation, { ...defaultFixOptions, style }).source).toBe(after)
  })

  test('may put in what it wants, where it wants', () => {
    const notation: Notation = {
      ...notationOf('text'),
      insertion: (_, offset, text) => [{ start: offset, end: offset, text: text.toUpperCase() }],
    }
    expect(repair('Борис Акунин рад.', read, notation, defaultFixOptions).source).toBe(
      `Борис Акунин (${he.toUpperCase()}) рад.`,
    )
  })

  test('may refuse one of two edits: neither is made', () => {
    const whole: Notation['whole'] = (_, edit) => (edit.text.startsWith('\n') ? undefined : edit)
    const inFootnotes = { ...defaultFixOptions, style: 'footnote' } as const
    expect(repair('Борис Акунин рад.', read, { ...notationOf('text'), whole }, inFootnotes).source).toBe(
      `Борис Акунин (${he}) рад.`,
    )
  })

  test('may refuse an edit that would break its mark-up', () => {
    const whole: Notation['whole'] = (_, edit) => (edit.text.startsWith(' (') ? undefined : edit)
    expect(repair('Борис Акунин рад.', read, { ...notationOf('text'), whole }, defaultFixOptions).source).toBe(
      'Борис Акунин, признанный иностранным агентом, рад.',
    )
  })
})

describe('whether there is a way', () => {
  test.each<[string, string, boolean, Partial<FixOptions>?]>([
    ['none stands', 'Борис Акунин рад.', true],
    ['what two are said to be', 'Талибан* и ИГИЛ* ушли.\n\n* Запрещены в РФ', false],
    ['a footnote is all there is', '* Признан иностранным агентом', false],
  ])('%s', (_, text, expected, options = {}) => {
    const report = check(text, { asOf: '2025-06-01', path: pathOf('text') })
    const isMendable = mendableIn(report, notationOf('text'), { ...defaultFixOptions, ...options })
    expect(report.messages.map(isMendable)).toEqual([expected])
  })
})

describe('proposals', () => {
  const report = check('Борис Акунин рад. Земфира рада.', { asOf: '2024-11-30', path: pathOf('text') })
  const proposals = new Proposals(report, notationOf('text'), defaultFixOptions)
  const proposed = (...ways: readonly (number | undefined)[]) =>
    proposals.together(index => ways[index]).map(({ index, way, edits }) => ({ index, way, edits }))
  const first = { index: 0, way: 0, edits: [{ start: 12, end: 12, text: ` (${he})` }] }
  const second = { index: 1, way: 0, edits: [{ start: 25, end: 25, text: ` (${she})` }] }

  test('are exact insertions', () => expect(proposed(0, 0)).toEqual([first, second]))
  test('leave out what is not to be tried', () => expect(proposed(undefined, 0)).toEqual([second]))
  test('begin with the way that is asked for', () => {
    expect(proposed(1, 0)).toEqual([
      { index: 0, way: 1, edits: [{ start: 12, end: 12, text: ', признанный иностранным агентом,' }] },
      second,
    ])
    expect(proposed(99, 0)).toEqual([second])
  })
})

test.each([
  [
    'that goes on, within it',
    '[Борис Акунин и другие](https://example.org) рады.',
    '[Борис Акунин\\* и другие](https://example.org) рады.',
  ],
  [
    'that is the name alone, behind it',
    '[Борис Акунин](https://example.org) рад.',
    '[Борис Акунин](https://example.org)\\* рад.',
  ],
])('the marker of a name in a link stands, in one %s', (_, before, after) =>
  expect(mend(before, { format: 'markdown', style: 'footnote' })).toBe(`${after}\n\n\\* Признан иностранным агентом`),
)

test('a bracket with another name in it is not written anew: what it lacks is put before its words', () => {
  expectMended(
    'Телеканал «Дождь» (TV Rain, признан иностранным агентом) рад.',
    `Телеканал «Дождь» (${rain}; TV Rain, признан иностранным агентом) рад.`,
  )
})
