/** PDFs as plashka reads them: lines, paragraphs, columns, running heads, notes, places. */
import { expect, test } from '@jest/globals'
import { decodedFile, decodedWithParts } from '../../../src/formats/index.js'
import { parsePdf } from '../../../src/formats/pdf/document.js'
import { leading, lines, pdf, type MadePage } from './make.js'
import { blocksOf, documentOf, sourceOf } from './read.js'

const blocks = async (...pages: MadePage[]): Promise<string[]> => blocksOf(await documentOf(pdf(pages)))

const first = [
  'Вчера Талибан занял ещё один город, об этом расска-',
  'зал политолог. Дороги из столицы ведут на север, и',
  'связи нет.',
]

test('lines are joined to paragraphs, and words parted at their ends are whole again', async () => {
  const texts = [
    ...lines(['Новости дня'], 40, 60, 16),
    ...lines(first, 40, 90),
    ...lines(
      ['Сегодня «ОВД-', 'Инфо» сообщило об этом. Утром кто-', 'то спросил ещё раз, кто-то ответил на вопрос.'],
      40,
      90 + 5 * leading,
    ),
  ]
  expect(await blocks({ texts })).toEqual([
    'heading: Новости дня',
    'paragraph: Вчера Талибан занял ещё один город, об этом рассказал политолог. Дороги из столицы ведут на север, и связи нет.',
    'paragraph: Сегодня «ОВД-Инфо» сообщило об этом. Утром кто-то спросил ещё раз, кто-то ответил на вопрос.',
  ])
})

test('a paragraph ends where its last line has room for more, or the next one is set in', async () => {
  const texts = [
    ...lines(['Первый абзац занимает всю ширину колонки целиком, и', 'кончается раньше.'], 40, 60),
    ...lines(
      ['Второй абзац начинается сразу под ним и тоже длинный', 'до самого правого края он идёт и кончается у края её.'],
      40,
      60 + 2 * leading,
    ),
    ...lines(['Третий абзац начинается с отступа и тоже длинный он.'], 60, 60 + 4 * leading),
  ]
  expect(await blocks({ texts })).toEqual([
    'paragraph: Первый абзац занимает всю ширину колонки целиком, и кончается раньше.',
    'paragraph: Второй абзац начинается сразу под ним и тоже длинный до самого правого края он идёт и кончается у края её.',
    'paragraph: Третий абзац начинается с отступа и тоже длинный он.',
  ])
})

const left = [
  'Слева стоит первая из',
  'двух колонок, в которой',
  'сказано о Талибане ещё',
  'до конца, и дальше всё',
  'продолжается справа, где',
]
const right = [
  'стоит вторая колонка. В',
  'ней сказано о погоде на',
  'завтра, и больше в этой',
  'колонке не сказано всё',
  'равно ничего другого.',
]

test('columns are read one after another, under the heading that goes over them', async () => {
  // Line by line over both, as some programs write them.
  const texts = [
    ...lines(['Заголовок над обеими колонками полосы'], 40, 60, 16),
    ...left.flatMap((text, index) => [
      ...lines([text], 40, 90 + index * leading),
      ...lines([right[index]!], 200, 90 + index * leading),
    ]),
  ]
  expect(await blocks({ texts })).toEqual([
    'heading: Заголовок над обеими колонками полосы',
    `paragraph: ${[...left, ...right].join(' ')}`,
  ])
})

test('rows of a table are cells', async () => {
  const texts = [
    ...lines(first, 40, 60),
    ...[
      ['Имя', 'Статус'],
      ['Талибан', 'запрещён'],
      ['Медуза', 'иноагент'],
    ].flatMap(([name = '', status = ''], index) => [
      ...lines([name], 40, 120 + index * leading),
      ...lines([status], 160, 120 + index * leading),
    ]),
  ]
  expect((await blocks({ texts })).slice(1)).toEqual([
    'table-cell: Имя',
    'table-cell: Статус',
    'table-cell: Талибан',
    'table-cell: запрещён',
    'table-cell: Медуза',
    'table-cell: иноагент',
  ])
})

test('items of lists are told by their signs', async () => {
  const texts = lines(['Что нужно знать:', '• Талибан занял город', '• связи нет', '1. Первое', '2. Второе'], 40, 60)
  expect(await blocks({ texts })).toEqual([
    'paragraph: Что нужно знать:',
    'list-item: Талибан занял город',
    'list-item: связи нет',
    'list-item: 1. Первое',
    'list-item: 2. Второе',
  ])
})

const page = (number: number, text: readonly string[], others: MadePage['texts'] = []): MadePage => ({
  texts: [
    ...lines(['Вестник города, № 5'], 40, 30),
    ...lines(text, 40, 60),
    ...others,
    ...lines([`— ${number} —`], 200, 570),
  ],
})

test('running heads are read once and numbers of pages never; a paragraph goes on over them', async () => {
  const long = 'до самого правого края этой страницы, и идёт дальше'
  const pages = [
    page(1, ['Здесь начинается абзац о Талибане, который тянется', long]),
    page(2, [long, 'на другой, где он кончается.']),
    page(3, ['Конец.']),
  ]
  expect(await blocks(...pages)).toEqual([
    `paragraph: Здесь начинается абзац о Талибане, который тянется ${long} ${long} на другой, где он кончается.`,
    'paragraph: Конец.',
    'meta: Вестник города, № 5',
  ])
})

test('small print at the foot of a page is its footnotes, whose numbers begin anew on each', async () => {
  const noted = (number: number, name: string, status: string): MadePage =>
    page(
      number,
      ['Об этом сказал'],
      [
        { text: name, x: 40 + 15 * 5, y: 60 },
        { text: '1', x: 40 + 15 * 5 + name.length * 5, y: 56, size: 6 },
        { text: ', и не только он.', x: 43 + 15 * 5 + name.length * 5, y: 60 },
        { text: '1', x: 40, y: 536, size: 5 },
        ...lines([` ${status}`, 'и запрещён в России.'], 42.5, 540, 8),
      ],
    )
  const pages = [
    noted(1, 'Талибан', 'Признан террористической организацией'),
    noted(2, 'Акунин', 'Внесён в реестр иностранных агентов'),
  ]
  expect(await blocks(...pages)).toEqual([
    'paragraph: Об этом сказал Талибан[^1.1], и не только он.',
    'paragraph: Об этом сказал Акунин[^2.1], и не только он.',
    'meta: Вестник города, № 5',
    'footnote ^1.1: Признан террористической организацией и запрещён в России.',
    'footnote ^2.1: Внесён в реестр иностранных агентов и запрещён в России.',
  ])
})

test('a sign of one meaning all over the document keeps it', async () => {
  const pages = [
    page(1, ['Талибан* занял город.'], lines(['* Признан террористическим и запрещён в России.'], 40, 540, 8)),
    page(2, ['Талибан* ушёл из города.']),
  ]
  expect(await blocks(...pages)).toEqual([
    'paragraph: Талибан* занял город.',
    'paragraph: Талибан* ушёл из города.',
    'meta: Вестник города, № 5',
    'footnote: * Признан террористическим и запрещён в России.',
  ])
})

test('what is printed twice, in ligatures, at an angle or on a turned page is read as it says', async () => {
  const bold = [
    { text: 'Дважды', x: 40, y: 60 },
    { text: 'Дважды', x: 40.3, y: 60 },
  ]
  expect(await blocks({ texts: [...bold, ...lines(['o\uFB00ice'], 40, 200)] })).toEqual([
    'heading: Дважды',
    'paragraph: office',
  ])
  const angle = `BT /F1 10 Tf 0 1 -1 0 300 200 Tm <0421043a> Tj ET`
  expect(await blocks({ texts: lines(first, 40, 60), content: angle })).toContain('paragraph: Ск')
  // Turned by a quarter, upright letters are those written upwards.
  expect(await blocks({ isTurned: true, content: angle, texts: lines(['Тал'], 40, 60) })).toEqual([
    'heading: Тал',
    'paragraph: Ск',
  ])
})

test('places are told by page and line, and offsets lead back to the words', async () => {
  const document = await documentOf(
    pdf([
      page(1, ['Начало.']),
      page(2, ['Об этом говорит политолог Екатерина', 'Шульман в новом выпуске своей программы на канале её.']),
    ]),
  )
  const at = document.text.indexOf('Екатерина')
  const { start, end } = document.toSource({ start: at, end: at + 'Екатерина Шульман'.length })
  expect(document.reading!.textAt({ start, end })).toBe('Екатерина Шульман')
  expect(document.reading!.pointAt(start)).toEqual({ line: 2, column: 2 })
  expect(document.reading!.pointAt(end - 1)).toEqual({ line: 2, column: 3 })
  expect(document.reading!.pageAt!(start)).toEqual({ page: 2, line: 2 })
})

test('addresses that links lead to stand at their lines', async () => {
  const document = await documentOf(
    pdf([{ texts: lines(first, 40, 60), links: [{ url: 'https://example.org/a', x: 40, y: 60 + leading }] }]),
  )
  expect(document.links.map(({ url }) => url)).toEqual(['https://example.org/a'])
  expect(document.reading!.pageAt!(document.links[0]!.place.start)).toEqual({ page: 1, line: 2 })
})

test('a page that is a picture is told, one that is blank or says little is not', async () => {
  const scanned = await documentOf(
    pdf([
      page(1, first),
      { isPicture: true },
      {},
      { isPicture: true, texts: lines(['12'], 40, 60) },
      { isPicture: true, texts: lines(first, 40, 60) },
    ]),
  )
  expect(scanned.unread?.map(what => ({ ...what, place: undefined }))).toEqual([
    { kind: 'page', page: 2, isBroken: false, place: undefined },
    { kind: 'page', page: 4, isBroken: false, place: undefined },
  ])
  const shapes = '0 0 m 5 5 l S\n'.repeat(200)
  expect((await documentOf(pdf([{ content: shapes }]))).unread).toHaveLength(1)
  expect((await documentOf(pdf([{ content: '0 0 m 5 5 l S' }]))).unread).toBeUndefined()
})

test('what is no PDF, and what only a password opens, is refused', async () => {
  await expect(sourceOf(Buffer.from('Это не PDF'))).rejects.toMatchObject({
    text: { ru: 'Это не `PDF`, или файл повреждён' },
  })
  const locked = pdf(
    [{}],
    '/Encrypt << /Filter /Standard /V 1 /R 2 /O (' +
      'o'.repeat(32) +
      ') /U (' +
      'u'.repeat(32) +
      ') /P -4 >> /ID [(a) (a)]',
  )
  await expect(sourceOf(locked)).rejects.toMatchObject({
    text: { ru: '`PDF` защищён паролем: сохраните его без пароля' },
  })
})

test('without the package plashka says how it is installed', async () => {
  const reason =
    'Чтобы читать такие файлы, нужен пакет `pdfjs-dist@5`: установите его рядом с plashka, `npm install pdfjs-dist@5` (если plashka поставлена для всей системы, `npm install -g pdfjs-dist@5`)'
  const found = new Error('Cannot find package')
  const none = () => Promise.reject(found)
  const refusal = { text: { ru: reason } }
  await expect(decodedWithParts(none, pdf([{}]), { path: 'a.pdf' })).rejects.toMatchObject({ ...refusal, cause: found })
  Object.assign(found, { code: 'ERR_MODULE_NOT_FOUND' })
  const absent = expect.not.objectContaining({ cause: found })
  await expect(decodedWithParts(none, pdf([{}]), { path: 'a.pdf' })).rejects.toMatchObject(refusal)
  await expect(decodedWithParts(none, pdf([{}]), { path: 'a.pdf' })).rejects.toEqual(absent)
  expect(() => decodedFile(pdf([{}]), { path: 'a.pdf' })).toThrow('npm install pdfjs-dist')
})

test('a source that nobody has written is read, too', () => {
  expect(blocksOf(parsePdf(''))).toEqual([])
  expect(blocksOf(parsePdf('\u001C1 \n\u001E+ идёт\n\u001E-* дальше\n\u001El \n'))).toEqual([])
})
