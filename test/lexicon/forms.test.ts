import { expect, test } from '@jest/globals'
import fc from '../properties.js'
import { describeForms, formsOf } from '../../src/lexicon/forms.js'
import type { FormRole } from '../../src/lexicon/types.js'
import type { Alias, Entity, EntityId } from '../../src/registry/types.js'

const aliasOf = (name: string, more: Partial<Alias> = {}): Alias => ({
  name,
  strength: 'strong',
  type: 'name',
  language: /[а-яё]/i.test(name) ? 'ru' : 'en',
  letterCase: 'capital',
  ...more,
})

const entityOf = (aliases: readonly Alias[], more: Partial<Entity> = {}): Entity => ({
  id: 'sample' as EntityId,
  kind: 'organisation',
  name: 'Образец',
  title: { ru: 'Образец', en: 'Sample' },
  gender: 'm',
  designations: [],
  aliases,
  generics: [],
  homonyms: [],
  related: [],
  entries: [],
  resources: [],
  ...more,
})

const textsOf = (entity: Entity, role: FormRole = 'name'): readonly string[] =>
  formsOf(entity)
    .filter(form => form.reading.role === role)
    .map(form => form.text)

test('a form carries its entity, role and alias', () => {
  const alias = aliasOf('ИГИЛ', { type: 'acronym', letterCase: 'exact' })
  const reading = { entity: 'sample', role: 'name', alias }
  expect(formsOf(entityOf([alias]))).toEqual([
    { text: 'ИГИЛ', reading },
    { text: 'ИГИЛа', reading },
    { text: 'ИГИЛу', reading },
    { text: 'ИГИЛом', reading },
    { text: 'ИГИЛе', reading },
  ])
})

test('forms are added, wrong ones removed, indeclinable names stay', () => {
  const entity = entityOf([
    aliasOf('Талибан', { forms: ['Талебан'], not: ['Талибане', 'Талибану'] }),
    aliasOf('Гринпис Интернешнл', { indeclinable: true, forms: ['Гринписа Интернешнл'] }),
  ])
  expect(textsOf(entity)).toEqual([
    'Талибан',
    'Талибана',
    'Талибаном',
    'Талебан',
    'Гринпис Интернешнл',
    'Гринписа Интернешнл',
    'Taliban',
  ])
})

test('what bears somebody’s name bears it abbreviated, too', () => {
  expect(textsOf(entityOf([aliasOf('Фонд имени Батория')]))).toEqual(
    ['Фонд', 'Фонда', 'Фонду', 'Фондом', 'Фонде'].flatMap(head => [
      `${head} имени Батория`,
      `${head} им. Батория`,
      `${head} Батория`,
    ]),
  )
})

test('Latin names take Russian endings and the English possessive', () => {
  expect(textsOf(entityOf([aliasOf('Meduza')]))).toEqual([
    'Meduza',
    "Meduza's",
    "Meduza'ы",
    "Meduza'е",
    "Meduza'у",
    "Meduza'ой",
  ])
})

test.each([
  [
    'Center for Defense and Labor',
    ['Centre for Defence and Labour', 'Center for Defense & Labor', 'Centre for Defence & Labour'],
    {},
  ],
  ['Songs & Books Organisation', ['Songs and Books Organisation', 'Songs and Books Organization'], {}],
  ['Songs and Books', ['Songs & Books'], { strength: 'weak' }],
  ['Songs and Books', [], { not: ['Songs & Books'] }],
  ['Songs and Books', [], { letterCase: 'exact' }],
  ['Institute for Songs', ['Institute of Songs'], {}],
  ['Center for Songs', ['Centre for Songs', 'Center of Songs', 'Centre of Songs'], {}],
  ['Songs for Institutes', [], {}],
] as const)(
  'an English name is spelled on both sides of the Atlantic, with either “and”, “for” or “of”: %s',
  (name, others, more) => {
    const texts = textsOf(entityOf([aliasOf(name, more)]))
    expect(texts[0]).toBe(name)
    expect(texts.slice(1)).toEqual(expect.arrayContaining([...others]))
    if (others.length === 0) expect(texts).toEqual([name])
  },
)

test('how a name is spelled elsewhere is left to whom lists it', () => {
  const weak = aliasOf('Songs Center', { strength: 'weak' })
  const strong = aliasOf('Songs Centre')
  const readings = formsOf(entityOf([weak, strong])).filter(({ text }) => text === 'Songs Centre')
  expect(readings.map(({ reading }) => reading.alias)).toEqual([strong])
})

test.each([
  ['Нужна помощь', ['Nuzhna pomoshch', 'Nuzhna pomosch', "Nuzhna pomoshch'"], {}],
  ['Поколение', ['Pokolenie', 'Pokoleniye'], { strength: 'weak', introduced: true }],
  ['Анна', [], {}],
  ['Фонд содействия развитию театра', [], {}],
  ['международное общество', [], {}],
] as const)('a Russian name of a few words stands in Latin letters, too: %s', (name, spellings, more) => {
  const described = describeForms(entityOf([aliasOf(name, more)])).filter(({ alias }) => alias.language === 'en')
  expect(described.flatMap(({ roles }) => roles[0]!.forms).filter(form => !form.endsWith("'s"))).toEqual(spellings)
  for (const { alias } of described) expect(alias).toMatchObject(more)
})

test('words for people decline in the number in which they are listed', () => {
  const derived = { type: 'derived', letterCase: 'any' } as const
  expect(textsOf(entityOf([aliasOf('талиб', derived), aliasOf('талибы', derived)]))).toEqual([
    'талиб',
    'талиба',
    'талибу',
    'талибом',
    'талибе',
    'талибы',
    'талибов',
    'талибам',
    'талибами',
    'талибах',
  ])
})

const kashin = entityOf([aliasOf('Oleg Kashin')], {
  kind: 'person',
  person: { surname: 'Кашин', given: 'Олег', patronymic: 'Владимирович' },
})

test.each<[FormRole, readonly string[]]>([
  [
    'full',
    ['Олега Кашина', 'Кашиным Олегом', 'Олегу Владимировичу Кашину', 'Кашине Олеге Владимировиче', "Oleg Kashin's"],
  ],
  ['initials', ['О. Кашина', 'Кашиным О.', 'О. В. Кашину', 'Кашине О. В.', 'O. Kashin']],
  ['surname', ['Кашин', 'Кашина', 'Кашину', 'Кашиным', 'Кашине', 'Kashin', "Kashin's"]],
])('a person by role: %s', (role, expected) => {
  expect(textsOf(kashin, role)).toEqual(expect.arrayContaining([...expected]))
})

test('cases are never mixed inside a name', () => {
  expect(textsOf(kashin, 'full')).not.toContain('Олега Кашину')
  expect(textsOf(kashin, 'name')).toEqual([])
})

test('a pseudonym of two words is a name with a surname, of one word a name', () => {
  const person = { surname: 'Чхартишвили', given: 'Григорий', patronymic: 'Шалвович' }
  const akunin = entityOf([aliasOf('Борис Акунин', { type: 'pseudonym' })], { kind: 'person', person })
  expect(textsOf(akunin, 'full')).toContain('Борисом Акуниным')
  expect(textsOf(akunin, 'surname')).toEqual([
    'Чхартишвили',
    'Акунин',
    'Акунина',
    'Акунину',
    'Акуниным',
    'Акунине',
    'Chkhartishvili',
    'Chhartishvili',
    'Akunin',
  ])
  const zemfira = entityOf([aliasOf('Земфира', { type: 'pseudonym' })], { kind: 'person', gender: 'f' })
  expect(textsOf(zemfira)).toEqual(['Земфира', 'Земфиры', 'Земфире', 'Земфиру', 'Земфирой'])
})

test("a listed alias with the person's own name corrects its forms", () => {
  const own = aliasOf('Олег Кашин', { strength: 'weak', not: ['Кашином', 'Олегом Кашином'] })
  const entity = entityOf([own], { kind: 'person', person: { surname: 'Кашин', given: 'Олег' } })
  expect(textsOf(entity, 'surname')).toEqual(['Кашин', 'Кашина', 'Кашину', 'Кашиным', 'Кашине', 'Kashin'])
  const russian = formsOf(entity).filter(({ reading }) => reading.alias.language === 'ru')
  expect(russian.every(({ reading }) => reading.alias === own)).toBe(true)
})

test("a listed alias is the person's own name whether it is written with ё or е", () => {
  const own = aliasOf('Алексей Семёнов', { strength: 'weak' })
  const entity = entityOf([own], { kind: 'person', person: { surname: 'Семенов', given: 'Алексей' } })
  const russian = formsOf(entity).filter(({ reading }) => reading.alias.language === 'ru')
  expect(russian.map(({ reading }) => reading.alias.strength)).not.toContain('strong')
})

test('a spelling in Latin letters that a list denies is none', () => {
  expect(textsOf(entityOf([aliasOf('База', { not: ['Baza'] })]))).toEqual(['База', 'Базы', 'Базе', 'Базу', 'Базой'])
})

test('forms are described by alias and role, each under the first alias that has it', () => {
  const [meduza, latin] = [aliasOf('Медуза'), aliasOf('7x7')]
  expect(describeForms(entityOf([meduza, latin, aliasOf('Медуза', { letterCase: 'any' })]))).toEqual([
    { alias: meduza, roles: [{ role: 'name', forms: ['Медуза', 'Медузы', 'Медузе', 'Медузу', 'Медузой'] }] },
    { alias: latin, roles: [{ role: 'name', forms: ['7x7', "7x7's"] }] },
    {
      alias: aliasOf('Meduza', { language: 'en', letterCase: 'capital' }),
      roles: [{ role: 'name', forms: ['Meduza'] }],
    },
  ])
})

const letters = "абвгдежзийклмнопрстуфхцчшщъыьэюяёабвгдежзийклмнопрстуАБЕИКЛМНОРСТУЯaeokstz -.«»7'".split('')
const names = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 30 })
  .map(name => name.trim())
  .filter(name => name !== '')

test.each(['organisation', 'person'] as const)(
  'of any name (%s) the nominative stands, nothing is empty or double',
  kind => {
    fc.assert(
      fc.property(names, fc.constantFrom('name', 'acronym', 'derived', 'pseudonym'), (name, type) => {
        const entity = entityOf([aliasOf(name, { type })], { kind })
        const forms = formsOf(entity)
        const keys = forms.map(form => `${form.reading.role}|${form.text}`)
        expect(forms.map(form => form.text)).toContain(name)
        expect(forms.filter(form => form.text.trim() === '')).toEqual([])
        expect(new Set(keys).size).toBe(keys.length)
        expect(formsOf(entity)).toEqual(forms)
      }),
    )
  },
)

const person = { kind: 'person', person: { given: 'Сергей', surname: 'Яшин' } } as const

test('a person is known in Latin letters, too', () => {
  const entity = entityOf([], person)
  expect(textsOf(entity, 'full').filter(text => /^\w/.test(text))).toEqual([
    'Sergei Yashin',
    'Sergei Iashin',
    'Sergey Yashin',
    'Sergey Iashin',
  ])
  expect(textsOf(entity, 'initials')).toContain('S. Yashin')
  expect(textsOf(entity, 'surname')).toContain('Iashin')
})

test('Latin spellings are as strong as the name and obey its corrections', () => {
  const entity = entityOf([aliasOf('Сергей Яшин', { strength: 'weak', not: ['Sergey Iashin'] })], person)
  const latin = formsOf(entity).filter(({ reading }) => reading.alias.language === 'en')
  expect(latin.every(({ reading }) => reading.alias.strength === 'weak')).toBe(true)
  expect(latin.map(({ text }) => text)).not.toContain('Sergey Iashin')
})

test('what is listed by hand is not generated again', () => {
  const forms = formsOf(entityOf([aliasOf('Sergei Yashin'), aliasOf('Sergey Yashin')], person))
  const texts = forms.filter(({ reading }) => reading.role === 'full').map(({ text }) => text)
  expect(texts.filter(text => text === 'Sergei Yashin')).toHaveLength(1)
  expect(texts.filter(text => text === 'Sergey Yashin')).toHaveLength(1)
  expect(texts).toContain('Sergey Iashin')
})

test('a full name that many bear is marked, but with its patronymic', () => {
  const common = { kind: 'person', person: { given: 'Иван', patronymic: 'Ильич', surname: 'Быков' } } as const
  const marked = (entity: Entity, text: string): boolean | undefined =>
    formsOf(entity).find(form => form.text === text && form.reading.role === 'full')?.reading.widelyBorne
  const bykov = entityOf([aliasOf('Ivan Bykov'), aliasOf('Ян Редкий', { type: 'pseudonym' })], common)
  expect(marked(bykov, 'Иваном Быковым')).toBe(true)
  expect(marked(bykov, 'Быкову Ивану')).toBe(true)
  expect(marked(bykov, 'Ivan Bykov')).toBe(true)
  expect(marked(bykov, 'Иван Ильич Быков')).toBeUndefined()
  expect(marked(bykov, 'Ян Редкий')).toBeUndefined()
  expect(marked(entityOf([], person), 'Сергей Яшин')).toBe(true)
  expect(
    marked(entityOf([], { kind: 'person', person: { given: 'Иван', surname: 'Чих' } }), 'Иван Чих'),
  ).toBeUndefined()
})

test('a pseudonym is spelt in Latin letters, too', () => {
  expect(textsOf(entityOf([aliasOf('Борис Акунин', { type: 'pseudonym' })], person), 'full')).toContain('Boris Akunin')
})

test('an organisation is named by the address of its site, a person is not', () => {
  const resources = ['example.org', 'songs.example.net', 't.me/example']
  expect(textsOf(entityOf([aliasOf('Образец')], { resources })).filter(text => text.includes('.'))).toEqual([
    'example.org',
    'songs.example.net',
  ])
  const person = { given: 'Иван', surname: 'Быков' }
  const texts = formsOf(entityOf([], { kind: 'person', person, resources })).map(({ text }) => text)
  expect(texts.filter(text => text.includes('example'))).toEqual([])
})

test('an address that is listed in any case of letters is none once more', () => {
  const listed = entityOf([aliasOf('Example.org', { letterCase: 'any' })], { resources: ['example.org'] })
  expect(describeForms(listed).map(({ alias }) => alias.name)).toEqual(['Example.org'])
  const capital = entityOf([aliasOf('Example.org')], { resources: ['example.org'] })
  expect(describeForms(capital).map(({ alias }) => alias.name)).toEqual(['Example.org', 'example.org'])
})

test('a name turned round declines, is as weak as the name, and has no parts of its own', () => {
  const alias = aliasOf('Песенная федерация Канады', { strength: 'weak' })
  const forms = formsOf(entityOf([alias]))
  const turned = forms.filter(({ text }) => /^канадск/iu.test(text))
  expect(turned.map(({ text }) => text)).toContain('Канадской песенной федерации')
  expect(new Set(turned.map(({ reading }) => reading.alias.strength))).toEqual(new Set(['weak']))
  expect(forms.filter(({ reading }) => reading.role === 'short').map(({ text }) => text)).not.toContain('КПФ')
  const listed = entityOf([alias, aliasOf('Канадская песенная федерация')])
  expect(describeForms(listed).filter(one => one.alias.name === 'Канадская песенная федерация')).toHaveLength(1)
})
