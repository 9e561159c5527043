/** Where notices are put, by example: what must not be split is not. */
import { describe, expect, test } from '@jest/globals'
import { mend, mending, type Mending } from './mend.js'

const agent = '(признан иностранным агентом)'
const m = '(признан террористической организацией и запрещён в РФ)'
const owned = 'принадлежит Meta, признанной экстремистской организацией и запрещённой в РФ'
const en = '(designated a terrorist organization and banned in Russia)'
const markdown: Mending = { format: 'markdown' }

describe('inline', () => {
  test.each([
    ['behind the name', 'Отряды Талибана ушли.', `Отряды Талибана ${m} ушли.`],
    ['behind the closing quote, before the comma', '«Талибан», ушёл.', `«Талибан» ${m}, ушёл.`],
    ['before the full stop', 'Ушли отряды Талибана.', `Ушли отряды Талибана ${m}.`],
    ['behind a possessive', "The Taliban's leader spoke.", `The Taliban's ${en} leader spoke.`],
    ['out of a title', 'Книга «Крах Талибана» вышла.', `Книга «Крах Талибана» ${m} вышла.`],
    [
      'within a bracket that ends with the name',
      'Группы (ИГИЛ) ушли.',
      'Группы (ИГИЛ, которое признано террористической организацией и запрещено в РФ) ушли.',
    ],
    ['of a product within a bracket', 'Соцсети (Facebook) открыли.', `Соцсети (Facebook; ${owned}) открыли.`],
    [
      'of a row within a bracket',
      'Журналисты (Юрий Дудь и Олег Кашин) ушли.',
      'Журналисты (Юрий Дудь и Олег Кашин, оба признаны иностранными агентами) ушли.',
    ],
    [
      'within a bracket that says something else',
      '«Талибан» (признан ООН террористическим) ушёл.',
      '«Талибан» (признан террористической организацией и запрещён в РФ; признан ООН террористическим) ушёл.',
    ],
    [
      'behind an acronym, by commas',
      'Фонд борьбы с коррупцией (ФБК) выпустил доклад.',
      'Фонд борьбы с коррупцией (ФБК), признанный экстремистской организацией и запрещённый в РФ, выпустил доклад.',
    ],
    ['behind a compound', 'Он завёл Instagram-канал.', `Он завёл Instagram-канал (Instagram ${owned}).`],
    ['behind the noun in English', 'The Columbine movement rose.', `The Columbine movement ${en} rose.`],
    [
      'behind direct speech, as a sentence',
      '«Мы ждём Талибан в этом году, и никто нас не остановит», — сказал он.',
      '«Мы ждём Талибан в этом году, и никто нас не остановит», — сказал он. Движение «Талибан» признано террористической организацией и запрещено в РФ.',
    ],
    [
      'within long speech as the editor’s',
      'Он сказал: «Талибан пришёл в этот город ночью, и мы ушли. Потом настала зима. Все ждали».',
      'Он сказал: «Талибан (признан террористической организацией и запрещён в РФ — прим. ред.) пришёл в этот город ночью, и мы ушли. Потом настала зима. Все ждали».',
    ],
    [
      'of a name and of another one in its bracket',
      'Пришла Светлана Ганнушкина (комитет «Гражданское содействие», Москва).',
      'Пришла Светлана Ганнушкина (признана иностранным агентом; комитет «Гражданское содействие», признанный иностранным агентом, Москва).',
    ],
    [
      'of an outlet in the bracket of its editor',
      'Иван Петров («Медуза») ушёл.',
      'Иван Петров («Медуза», признанная иностранным агентом и нежелательной организацией в РФ) ушёл.',
    ],
    ['in a dialogue', '— Вы служили в «Талибане»?\n— Нет.', `— Вы служили в «Талибане» ${m}?\n— Нет.`],
    [
      'several statuses at once',
      'Телеканал «Дождь» сообщил об этом.',
      'Телеканал «Дождь» (признан иностранным агентом и нежелательной организацией в РФ) сообщил об этом.',
    ],
    [
      'of a derived word, named',
      'Вождь талибов ушёл.',
      'Вождь талибов (движение «Талибан» признано террористической организацией и запрещено в РФ) ушёл.',
    ],
  ])('%s', (_, before, after) => {
    expect(mend(before)).toBe(after)
    expect(mending(after).report.messages).toEqual([])
  })

  test('of an acronym that print leaves as it is, whatever its case', () => {
    expect(mend('Отряды ИГИЛ ушли.', { style: 'clause' })).toBe(
      'Отряды ИГИЛ, которое признано террористической организацией и запрещено в РФ, ушли.',
    )
    expect(mend('Фото: Борис Акунин / архив', { style: 'clause' })).toBe(
      'Фото: Борис Акунин, признанный иностранным агентом / архив',
    )
  })

  test.each([
    ['emphasis', 'Отряды **Талибана** ушли.', `Отряды **Талибана** ${m} ушли.`],
    ['a link', 'Пишет [Талибан](https://example.org/a_(b)).', `Пишет [Талибан](https://example.org/a_(b)) ${m}.`],
    [
      'emphasis within a link',
      'Ушёл [**Талибан**](https://example.org).',
      `Ушёл [**Талибан**](https://example.org) ${m}.`,
    ],
    ['a tag', 'Ушёл <b>Талибан</b>, и всё.', `Ушёл <b>Талибан</b> ${m}, и всё.`],
    ['a table', '| а | б |\n|---|---|\n| Талибан | ушёл |', `| а | б |\n|---|---|\n| Талибан ${m} | ушёл |`],
  ])('out of %s', (_, before, after) => {
    expect(mend(before, markdown)).toBe(after)
  })

  test.each([
    [
      'a longer link',
      'Читайте: [отряды Талибана ушли](https://example.org).',
      `Читайте: [отряды Талибана ${m} ушли](https://example.org).`,
    ],
    [
      'a link as long as the sentence',
      '[Талибан ушёл из города, и в нём снова открыли базар](https://example.org), пишут газеты.',
      `[Талибан ${m} ушёл из города, и в нём снова открыли базар](https://example.org), пишут газеты.`,
    ],
    ['longer emphasis', '**Талибан взял город**, и все ушли.', `**Талибан ${m} взял город**, и все ушли.`],
    [
      'longer emphasis, with a comma in it',
      '*Талибан, правящий в Кабуле*, молчит.',
      `*Талибан ${m}, правящий в Кабуле*, молчит.`,
    ],
    ['masked words', 'Глоб **/*.md. Талибан сказал f**k и ушёл.', `Глоб **/*.md. Талибан ${m} сказал f**k и ушёл.`],
  ])('behind the name in %s', (_, before, after) => {
    expect(mend(before, markdown)).toBe(after)
  })

  test.each([
    ['<a href="/c">Талибан взял город</a>, пишут.', `<a href="/c">Талибан ${m} взял город</a>, пишут.`],
    ['<b>Талибан взял город</b>, пишут.', `<b>Талибан ${m} взял город</b>, пишут.`],
    ['Взял <b>город Талибан</b>, пишут.', `Взял <b>город Талибан</b> ${m}, пишут.`],
  ])('in HTML: %s', (before, after) => {
    expect(mend(`<p>${before}</p>`, { format: 'html' })).toBe(`<p>${after}</p>`)
  })

  test.each([
    ['the dot of an initial', 'Роман издал Акунин Б. Он рад.', `Роман издал Акунин Б. ${agent}. Он рад.`],
    ['the dots of initials', 'Роман Акунина Б. издали.', `Роман Акунина Б. ${agent} издали.`],
    ['the dots of two initials', 'Роман Акунина Б.А. издали.', `Роман Акунина Б.А. ${agent} издали.`],
    ['initials with a space', 'Роман Акунина Б. А. издали.', `Роман Акунина Б. А. ${agent} издали.`],
    [
      'initials that end a sentence',
      'Издан роман Акунина Б.А. «Он рад».',
      `Издан роман Акунина Б.А. ${agent}. «Он рад».`,
    ],
    ['initials that end a line', 'Акунин Б.А.\nИванов И.И.', `Акунин Б.А. ${agent}\nИванов И.И.`],
    [
      'a word of one letter is no initial',
      'Издали роман Акунина Б. А он рад.',
      `Издали роман Акунина Б. ${agent}. А он рад.`,
    ],
    [
      'initials of the last one of a row',
      'Изданы Дмитрий Быков и Акунин Б. А. Они рады.',
      'Изданы Дмитрий Быков и Акунин Б. А. (оба признаны иностранными агентами). Они рады.',
    ],
    ['«-то»', 'А «Талибан»-то ушёл.', `А «Талибан»-то ${m} ушёл.`],
    ['«-то» without quotation marks', 'А Акунин-то ушёл, Борис Акунин.', `А Акунин-то ${agent} ушёл, Борис Акунин.`],
    ['a reference', 'Борис Акунин[3] издал роман.', `Борис Акунин[3] ${agent} издал роман.`],
    ['a raised number', 'Борис Акунин³ издал роман.', `Борис Акунин³ ${agent} издал роман.`],
  ])('behind %s', (_, before, after) => {
    expect(mend(before)).toBe(after)
    expect(mending(after).report.messages).toEqual([])
  })
})

describe('clause, in the name’s case', () => {
  test.each([
    ['Книгу Бориса Акунина издали.', 'Книгу Бориса Акунина, признанного иностранным агентом, издали.'],
    ['Приз дали Борису Акунину.', 'Приз дали Борису Акунину, признанному иностранным агентом.'],
    [
      'Пишет «Медуза», и не раз.',
      'Пишет «Медуза», признанная иностранным агентом и нежелательной организацией в РФ, и не раз.',
    ],
    [
      'Бойцы движения «Талибан» ушли.',
      'Бойцы движения «Талибан», признанного террористической организацией и запрещённого в РФ, ушли.',
    ],
    ['Meta подала в суд.', 'Meta, которая признана экстремистской организацией и запрещена в РФ, подала в суд.'],
    ['Он завёл инстаграм.', `Он завёл инстаграм (${owned}).`],
    ["The Taliban's leader spoke.", `The Taliban's ${en} leader spoke.`],
  ])('%s', (before, after) => {
    expect(mend(before, { style: 'clause' })).toBe(after)
  })
})

describe('footnote', () => {
  const style: Mending = { style: 'footnote' }
  const text = 'Признан террористической организацией и запрещён в РФ'
  const agent = 'Признан иностранным агентом'
  test.each([
    ['behind the quote', 'Ушёл «Талибан».', `Ушёл «Талибан»*.\n\n* ${text}`],
    ['in a series', 'Талибан и Борис Акунин.', `Талибан* и Борис Акунин**.\n\n* ${text}\n** ${agent}`],
    [
      'one for equal words',
      'Борис Акунин и Дмитрий Быков.',
      `Борис Акунин* и Дмитрий Быков*.\n\n* Признаны иностранными агентами`,
    ],
    [
      'past a marker that is taken',
      'Рост* есть. Талибан.\n\n* Данные за год',
      `Рост* есть. Талибан**.\n\n* Данные за год\n** ${text}`,
    ],
    [
      'to one that is there',
      `Борис Акунин* и Дмитрий Быков.\n\n* ${agent}.`,
      `Борис Акунин* и Дмитрий Быков*.\n\n* ${agent}.`,
    ],
    [
      'in numbers',
      'Рост[1] есть. Талибан.\n\n[1] Данные за год',
      `Рост[1] есть. Талибан[2].\n\n[1] Данные за год\n[2] ${text}`,
    ],
    [
      'of the last word, before the footnotes',
      'Ушёл Борис Акунин. Закрыт Талибан',
      `Ушёл Борис Акунин*. Закрыт Талибан**\n\n* ${agent}\n** ${text}`,
    ],
    [
      'of the last word, before the footnotes, with the source’s line ends',
      'Ушёл Борис Акунин.\r\nЗакрыт Талибан\r\n',
      `Ушёл Борис Акунин*.\r\nЗакрыт Талибан**\r\n\r\n* ${agent}\r\n** ${text}\r\n`,
    ],
    ['with the source’s line ends', 'Талибан.\r\n', `Талибан*.\r\n\r\n* ${text}\r\n`],
  ])('%s', (_, before, after) => {
    expect(mend(before, style)).toBe(after)
    expect(mending(after, style).report.messages).toEqual([])
  })

  test('asterisks are escaped in Markdown, unless the text does otherwise', () => {
    expect(mend('Ушёл **Талибан**.', { ...style, ...markdown })).toBe(`Ушёл **Талибан**\\*.\n\n\\* ${text}`)
    expect(mend('Рост[^1] есть. Талибан.\n\n[^1]: Данные', { ...style, ...markdown })).toBe(
      `Рост[^1] есть. Талибан[^2].\n\n[^1]: Данные\n\n[^2]: ${text}`,
    )
  })

  test('the house’s marks and styles by category', () => {
    const options: Mending = { styles: { 'foreign-agent': 'footnote' }, marks: ['†', '‡'] }
    expect(mend('Талибан и Борис Акунин.', options)).toBe(`Талибан ${m} и Борис Акунин†.\n\n† ${agent}`)
  })
})
