/**
 * Drafts in no format at all: what every format is to read, judge and mend alike.
 */

/** Words as they are, or within mark-up of their line. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }

/** A footnote begins with its marker. */
export interface DraftBlock {
  readonly kind: 'heading' | 'paragraph' | 'footnote'
  readonly inlines: readonly Inline[]
}

export interface Draft {
  readonly name: string
  readonly blocks: readonly DraftBlock[]
}

const heading = (...inlines: Inline[]): DraftBlock => ({ kind: 'heading', inlines })
const paragraph = (...inlines: Inline[]): DraftBlock => ({ kind: 'paragraph', inlines })
const footnote = (...inlines: Inline[]): DraftBlock => ({ kind: 'footnote', inlines })
const strong = (text: string): Inline => ({ kind: 'strong', text })
const emphasis = (text: string): Inline => ({ kind: 'emphasis', text })
const link = (text: string, url = 'https://example.org/a?b=1&c=2'): Inline => ({ kind: 'link', text, url })

/** An article as an outlet may publish it: notices that are right, wrong, incomplete and missing. */
const article: Draft = {
  name: 'an article of forty mentions',
  blocks: [
    heading('Суд рассмотрит жалобу издания'),
    paragraph(
      'Редакция ',
      link('«Медузы»'),
      ' (признана иностранным агентом и нежелательной организацией) подала жалобу. О ней первым написал The Insider, затем ',
      emphasis('«Важные истории»'),
      ' и «Новая газета Европа».',
    ),
    paragraph(
      'Юристы «ОВД-Инфо» (внесён Минюстом в реестр иностранных агентов) и адвокат Иван Павлов* помогали ей с самого начала. ',
      'По словам Павлова, «Медуза» права, и «Медузе» ответят. С ним спорит журналист Александр Плющев, признанный иноагентом.',
    ),
    paragraph(
      'Политолог Екатерина Шульман (признана экстремисткой) и экономист Сергей Гуриев ждут решения. ',
      strong('Шульман'),
      ' назвала дело важным, Гуриев — предсказуемым. Писатель Борис Акунин (включён в перечень террористов и экстремистов, ',
      'признан иностранным агентом) с ней согласен.',
    ),
    paragraph(
      'Фонд борьбы с коррупцией напомнил о своём деле: ФБК (признан экстремистской организацией и запрещён в РФ) закрыли в 2021 году. ',
      'Любовь Соболь, Иван Жданов и Леонид Волков тогда уехали. Позже уехала и Соболь.',
    ),
    paragraph(
      'В тот же день суд продлил арест двум участникам «Хизб ут-Тахрир» (организация признана террористической и запрещена в России), ',
      'а «Талибан» и ИГИЛ* упомянули в другом деле. Боевиков ИГИЛ там не было, говорит источник в «Талибане».',
    ),
    paragraph(
      'Соцсети Facebook и Instagram принадлежат Meta (признана экстремистской и запрещена в РФ). В ',
      emphasis('Facebook'),
      ' жалобу обсуждали музыкант Андрей Макаревич и рэпер Oxxxymiron. Телеканал «Дождь» показал сюжет, на «Дожде» его повторили.',
    ),
    paragraph(
      'Движение «Свидетели Иеговы» и «Правый сектор» в решении не названы. Радио Свобода (СМИ, признанное иноагентом) ',
      'и Bellingcat его не комментировали. «Мемориал» ответил письмом: «Мемориал» ждёт.',
    ),
    paragraph('Редакция ', strong('«Дождя»'), ', «Медуза» и The Insider обещали следить за делом.'),
    footnote('* Организация признана террористической, её деятельность запрещена в РФ.'),
  ],
}

export const drafts: readonly Draft[] = [
  article,
  { name: 'a text about something else', blocks: [heading('Погода'), paragraph('Завтра в городе ожидается дождь.')] },
  { name: 'a missing notice', blocks: [heading('Новости дня'), paragraph('Вчера Талибан занял ещё один город.')] },
  {
    name: 'a notice in brackets',
    blocks: [heading('Новости дня'), paragraph('Движение «Талибан» (запрещено в РФ) заняло город.')],
  },
  {
    name: 'a name within strong words',
    blocks: [heading('Новости дня'), paragraph('Город занял ', strong('Талибан'), ', сообщили местные жители.')],
  },
  {
    name: 'a name within a link',
    blocks: [
      heading('Новости дня'),
      paragraph('Как пишет ', link('Медуза'), ', город занят. Об этом говорит и ', emphasis('мэр города'), '.'),
    ],
  },
  {
    name: 'a name half emphasised',
    blocks: [heading('Новости дня'), paragraph('Писатель ', emphasis('Борис'), ' Акунин выпустил книгу о рае.')],
  },
  {
    name: 'a notice that comes late',
    blocks: [
      heading('Новости дня'),
      paragraph('Талибан занял город, сообщили жители столицы. Дороги закрыты.'),
      paragraph('Связи нет со вчерашнего дня. Власти молчат.'),
      paragraph('Движение «Талибан» (признано террористическим и запрещено в РФ) это подтвердило.'),
    ],
  },
  {
    name: 'footnotes with asterisks',
    blocks: [
      heading('Новости дня'),
      paragraph('Талибан* занял город, пишет ', link('Медуза'), '** в субботу.'),
      footnote('* Признан террористической организацией и запрещён в РФ'),
      footnote('** Признано нежелательной организацией в РФ'),
    ],
  },
  {
    name: 'a footnote, and a name without one',
    blocks: [
      heading('Новости дня'),
      paragraph('Талибан* занял город, об этом написал Борис Акунин.'),
      footnote('* Признан террористической организацией и запрещён в РФ'),
    ],
  },
  {
    name: 'a marker without its footnote',
    blocks: [heading('Новости дня'), paragraph('Писатель Борис Акунин* выпустил книгу о городе.')],
  },
  {
    name: 'a false notice',
    blocks: [
      heading('Новости дня'),
      paragraph('Писатель Борис Акунин (признан нежелательной организацией) выпустил книгу.'),
    ],
  },
  {
    name: 'characters that some format takes for mark-up',
    blocks: [
      heading('Цены & спрос'),
      paragraph('При x < 5 и y > 3 «R&D» стоит $5 & более; 100% [важно] {да} `нет` #1 ~ ^ \\ | _.'),
      paragraph('Об этом сказали в «Талибане» & в группе ИГИЛ.'),
    ],
  },
  {
    name: 'invisible characters and a name over spaces of all kinds',
    blocks: [
      heading('Новости дня'),
      paragraph(
        'Писатель Борис\u00A0Акунин и Меду\u00ADза, а\u00A0также\u00A0«Фонд борьбы с\u00A0коррупцией» — о\u00A0городе 😀 Кабул.',
      ),
    ],
  },
  {
    name: 'English words',
    blocks: [
      heading('News of the day'),
      paragraph('The Taliban said on Monday that ', link('Boris Akunin'), ' had left the city.'),
    ],
  },
  {
    name: 'many paragraphs',
    blocks: [
      heading('Новости дня'),
      ...Array.from({ length: 12 }, (_, index) =>
        paragraph(`Абзац ${index}: «Исламское государство» взяло `, strong('город'), ' и село.'),
      ),
    ],
  },
]
