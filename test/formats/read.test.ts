/** What is read of Markdown and of subtitles, and from where. */
import { describe, expect, test } from '@jest/globals'
import { formatOf } from '../../src/formats/index.js'
import { told } from './told.js'

describe('md', () => {
  const format = formatOf({ path: 'x.md' })!
  test.each<[what: string, source: string, expected: readonly string[]]>([
    [
      'front matter',
      "---\ntitle: Раз\ndescription: 'О городе'\ndate: 2024-11-30\nauthor: Иван Петров\ntags: [а, б]\n---\n\n# Два\n\nДа.",
      ['heading: Раз', 'meta: О городе', 'heading: Два', 'paragraph: Да.', 'day 2024-11-30', 'by Иван Петров'],
    ],
    [
      'toml',
      '+++\ntitle = "Раз"\ndate = 2024-11-30T10:00:00Z\nauthors = ["Иван", "Пётр"]\n+++\n\nДа.',
      ['heading: Раз', 'paragraph: Да.', 'day 2024-11-30', 'by Иван', 'by Пётр'],
    ],
    [
      'json',
      '{\n "title": "Раз",\n "date": "2024-11-30"\n}\n\nДа.',
      ['heading: Раз', 'paragraph: Да.', 'day 2024-11-30'],
    ],
    ['json alone', '{\n "title": "Раз"\n}', ['heading: Раз']],
    ['bad day', '---\ndate: вчера\npubDate: 2024-13-45\n---\nДа.', ['paragraph: Да.', 'no day: вчера < вчера']],
    [
      'inline',
      'Слово *раз* __два__ ~~нет~~ `код` [три](https://a.example "Подсказка") ![флаг](a.png \'Имя\') <https://b.example> https://c.example/x и \\* и &laquo; и[^1].\n\n[^1]: Признан.\n    Ещё.',
      [
        'paragraph: Слово раз два  код три  https://b.example https://c.example/x и * и « и[^1]. < Слово *раз* __два__ ~~нет~~ `код` [три](https://a.example "Подсказка") ![флаг](a.png \'Имя\') <https://b.example> https://c.example/x и \\* и &laquo; и[^1].',
        'meta: Подсказка',
        'meta: Имя',
        'alt: флаг',
        'footnote ^1: Признан.\nЕщё. < Признан.\n    Ещё.',
        'link https://a.example < https://a.example',
        'link a.png < a.png',
        'link https://b.example < https://b.example',
        'code: код',
        'kept: `код`',
        'kept: https://a.example',
        'kept: a.png',
      ],
    ],
    [
      'blocks',
      "# Раз #\n\nДва\n===\n\n> Цитата\nдальше\n\n1. Пункт\n2. Второй\n   - вложен\n\n* [ ] дело\n\n```\nкод\n```\n\n    код\n\n<!-- ремарка -->\n\n<div>\nТалибан\n</div>\n\n---\n\n| Раз | Два |\n|-----|-----|\n| Три | `код` |\n\n[имя]: https://d.example 'Имя'\n\n[имя] и [слово][имя]\\\nкон  \nец.",
      [
        'heading: Раз',
        'heading: Два',
        'paragraph: Цитата\nдальше',
        'list-item 1: Пункт',
        'list-item 2: Второй',
        'list-item: вложен',
        'list-item: дело',
        'paragraph: код',
        'paragraph: Талибан',
        'table-cell row: Раз',
        'table-cell: Два',
        'table-cell row: Три',
        'table-cell: код',
        'meta: Имя',
        'paragraph: имя и слово\nкон\nец. < имя] и [слово][имя]\\\nкон  \nец.',
        'link https://d.example < https://d.example',
        'comment ремарка < <!-- ремарка -->',
        'code: код',
        'kept: ```\nкод\n```',
        'kept: `код`',
        'kept: [имя]',
        'kept: https://d.example',
        'kept: [имя]',
        'kept: [имя]',
      ],
    ],
    [
      'notes',
      'Сказал Акунин* и Быков¹.\n\n\\* Признан.\n\n¹ Признан.',
      ['paragraph: Сказал Акунин* и Быков¹.', 'footnote: * Признан. < \\* Признан.', 'footnote: ¹ Признан.'],
    ],
  ])('%s', (_, source, expected) => {
    const read = format.parse(source).flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
    expect(read).toEqual(expected)
  })
})

describe('mdx', () => {
  const format = formatOf({ path: 'x.mdx' })!
  test.each<[what: string, source: string, expected: readonly string[]]>([
    [
      'mdx',
      "import A from './a'\nexport const title = 'Талибан'\nexport const meta = { title: `Слово` }\n\n# Раз\n\n<A title=\"Слово\" b={1}>Два {x} *три*</A>\n\n{/* ремарка */}\n\nДа <b>нет</b> {'строка'}.",
      [
        'heading: Талибан',
        'heading: Слово',
        'heading: Раз',
        'paragraph: Два     три < Два {x} *три',
        'meta: Слово',
        "paragraph: Да нет   строка  . < Да <b>нет</b> {'строка'}.",
        'comment ремарка < {/* ремарка */}',
        "kept: import A from './a'\nexport const title = 'Талибан'\nexport const meta = { title: `Слово` }",
        'kept: {x}',
        'kept: {/* ремарка */}',
        "kept: {'строка'}",
      ],
    ],
    [
      'exports without a title',
      'export { a }\nexport default function () {}\nexport const meta = {}\nexport function f() {}\n\nДа.',
      [
        'paragraph: Да.',
        'kept: export { a }\nexport default function () {}\nexport const meta = {}\nexport function f() {}',
      ],
    ],
    [
      'a component of another',
      'Раз <A.B c={\'Слово\'}>два</A.B> <A:b d="Слово"/> три.',
      ['paragraph: Раз два  три. < Раз <A.B c={\'Слово\'}>два</A.B> <A:b d="Слово"/> три.'],
    ],
    [
      'expressions and comments',
      "Раз {/* а */} два {`шаблон`} <Б.В г={'д'} {...е}/> три.\n\n<>\n\nВот\n\n</>",
      [
        "paragraph: Раз           два   шаблон   <Б.В г=  д         /> три. < Раз {/* а */} два {`шаблон`} <Б.В г={'д'} {...е}/> три.",
        'paragraph: Вот',
        'comment а < {/* а */}',
        'kept: {/* а */}',
        'kept: {`шаблон`}',
        "kept: {'д'}",
        'kept: {...е}',
      ],
    ],
  ])('%s', (_, source, expected) => {
    const read = format.parse(source).flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
    expect(read).toEqual(expected)
  })
})

describe('srt', () => {
  const format = formatOf({ path: 'x.srt' })!
  test.each<[what: string, source: string, expected: readonly string[]]>([
    [
      'cues',
      '1\n00:00:01,000 --> 00:00:02,000\n<i>Талибан</i> ушёл\nиз города.\n\n2\n00:00:03,000 --> 00:00:04,000\n- Да.\n- Нет.\n',
      ['paragraph: Талибан ушёл из города. < Талибан</i> ушёл\nиз города.', 'paragraph: - Да.', 'paragraph: - Нет.'],
    ],
  ])('%s', (_, source, expected) => {
    const read = format.parse(source).flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
    expect(read).toEqual(expected)
  })
})

describe('vtt', () => {
  const format = formatOf({ path: 'x.vtt' })!
  test.each<[what: string, source: string, expected: readonly string[]]>([
    [
      'cues',
      'WEBVTT Новости\n\nNOTE скрыто\n\nSTYLE\n::cue {}\n\nid1\n00:01.000 --> 00:02.000 align:start\n<v Иван>Талибан &amp; <c.red>да</c> <00:01.500>ушёл\n\n00:03.000 --> 00:04.000\nНет.\n',
      [
        'paragraph: Талибан & да ушёл Нет. < Талибан &amp; <c.red>да</c> <00:01.500>ушёл\n\n00:03.000 --> 00:04.000\nНет.',
        'comment скрыто < NOTE скрыто',
      ],
    ],
  ])('%s', (_, source, expected) => {
    const read = format.parse(source).flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
    expect(read).toEqual(expected)
  })
})
