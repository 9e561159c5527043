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

export const drafts: readonly Draft[] = [
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
