/** What the command says of itself, with a Russian environment. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Sandbox, type Result } from './sandbox.js'

let sandbox: Sandbox
beforeAll(() => {
  sandbox = new Sandbox()
  sandbox.write('clean.md', 'Погода была хорошая.\n')
  sandbox.write('draft.md', 'Талибан сообщил об этом.\n')
  sandbox.write('binary.md', new Uint8Array([1, 0, 2]))
  sandbox.write('old.md', new Uint8Array([0xd0, 0xa2, 0xd0]))
  sandbox.write('page.xyz', 'Погода')
  sandbox.write('skipped.md', 'Погода')
  sandbox.write('.plashkaignore', 'skipped.md\n')
})
afterAll(() => sandbox.remove())

const plashka = (args: readonly string[]): Promise<Result> => sandbox.run(args, '', { LANG: 'ru_RU.UTF-8' })

test('the report counts in Russian', async () => {
  const { out } = await plashka(['--as-of', '2024-11-30', 'clean.md', 'draft.md'])
  expect(out).toMatch(/^clean\.md: замечаний нет\ndraft\.md\n1:1-1:8 ошибка «Талибан»: .*\n\n✖ 1 ошибка\n$/)
})

test('what is only told beside is counted, too', async () => {
  sandbox.write('beside.md', 'Талибан сообщил об этом. Пришли М. Кац, Иванов и Петров.\n')
  const { out } = await plashka(['--as-of', '2024-11-30', 'beside.md'])
  expect(out).toMatch(/\n\n2 замечания \(✖ 1 ошибка, 1 к сведению\)\n$/)
})

test('what is left over beside a mended text is not counted', async () => {
  expect(await plashka(['--fix', '-', '--stdin-filename', 'page.xyz'])).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(/^page\.xyz\n ошибка Неизвестный формат «\.xyz»; .*\n$/),
  })
})

test('a config may ask for it, too', async () => {
  sandbox.write('config/.plashkarc.yml', 'language: ru\n')
  sandbox.write('config/draft.md', 'Талибан сообщил об этом.\n')
  const { out } = await sandbox.run(['--as-of', '2024-11-30', 'config/draft.md'])
  expect(out).toMatch(/ошибка «Талибан»[^]*✖ 1 ошибка\n$/)
})

test.each([
  ['absent.md', 'Нет такого файла или папки'],
  ['binary.md', 'Это двоичный файл, а не текст'],
  [
    'old.md',
    'Файл в UTF-8 лишь частью: байт 0xD0 в строке 1, столбце 2 из другой кодировки. Сохраните весь файл в UTF-8',
  ],
  ['page.xyz', 'Неизвестный формат «.xyz»; известны .txt, .text, .md, .markdown'],
  ['skipped.md', 'Этот файл велено пропускать, поэтому он не проверен'],
])('%s cannot be checked', async (name, reason) => {
  const { code, out } = await plashka([name])
  expect(code).toBe(2)
  expect(out).toContain(`ошибка ${reason}`)
})

test.each([
  [[], 'не сказано, что проверять: назовите файлы, папки или маски, а для стандартного ввода -'],
  [['--fix', '--fix-dry-run', 'draft.md'], '--fix и --fix-dry-run вместе не употребляются'],
  [
    ['--baseline', 'absent.json', 'draft.md'],
    'нет файла учтённых замечаний absent.json: запишите его с --write-baseline',
  ],
])('%j cannot be done', async (args, reason) => {
  expect(await plashka(args)).toEqual({ code: 2, out: '', err: `plashka: ${reason}\n` })
})

test('a file that the system refuses is named', async () => {
  const { err } = await plashka(['--config', 'absent.yml', 'draft.md'])
  expect(err).toMatch(/^plashka: нет такого файла или папки: .*absent\.yml\n$/)
})

describe('a config', () => {
  test.each([
    ['polcy: {}', 'polcy: неизвестный ключ; может быть, «policy»?'],
    ['language: de', 'language: нужно одно из: ru, en'],
    ['lists: 5', 'lists: нужен список'],
    ['asOf: 2024-02-30', 'asOf: нужен день в виде ГГГГ-ММ-ДД, а стоит «2024-02-30»'],
    ['disable: true', 'disable: нужен список'],
    ['ignore: [{ path: "" , reason: x }]', 'ignore.0.path: нужен непустой текст'],
    ['ignore: [{ rule: late-notice }]', 'ignore.0: не хватает «reason»'],
    ['fix: { marks: [x] }', 'fix.marks.0: нужен знак сноски, например *, †, ¹ или [1]'],
    ['fix: { marks: ["*", "*"] }', 'fix.marks: есть повторы'],
    ['fix: { marks: "*" }', 'fix.marks: нужен список или набор ключей'],
    [
      "fix: { templates: { ru: { foreign-agent: '{внесён в реестр' } } }",
      'fix.templates.ru.foreign-agent: в фигурных скобках стоит одно слово — краткое причастие в мужском роде: {признан}',
    ],
    ['fix: { marks: [] }', 'fix.marks: слишком мало: нужно хотя бы 1 значение'],
    ['profile: midia', 'profile: неизвестный профиль «midia»; может быть, «media»?'],
    ['policy: { entities: { talban: off } }', 'policy.entities.talban: в списках нет «talban»; может быть, «taliban»?'],
    ['extends: ./wrong.yml', 'extends: «./wrong.yml» ведёт обратно к этому файлу'],
  ])('with %s', async (text, reason) => {
    sandbox.write('wrong.yml', `${text}\n`)
    const { code, err } = await plashka(['--config', 'wrong.yml', 'draft.md'])
    expect(code).toBe(2)
    expect(err).toContain(`plashka: wrong.yml: ${reason}\n`)
    expect(err.replace(/[«"][^»"]*[»"]|wrong\.yml: [\w.-]+:/gu, '')).not.toMatch(/\b(?:must|expected|unknown|have)\b/)
  })

  test('with a rule that there is not, told once', async () => {
    sandbox.write('wrong.yml', 'ignore: [{ rule: late-notic, reason: так }]\n')
    const { err } = await plashka(['--config', 'wrong.yml', 'draft.md'])
    expect(err).toMatch(/^plashka: wrong\.yml: ignore\.0\.rule: нужно одно из: .*; может быть, «late-notice»\?\n$/)
  })

  test('all of whose lines are comments says nothing', async () => {
    sandbox.write('empty.yml', '# language: ru\n')
    expect(await plashka(['--config', 'empty.yml', 'draft.md'])).toEqual(await plashka(['--no-config', 'draft.md']))
  })

  test('that is no YAML', async () => {
    sandbox.write('wrong.yml', 'a: [\n')
    expect((await plashka(['--config', 'wrong.yml', 'draft.md'])).err).toMatch(/^plashka: Не удалось разобрать файл/)
  })
})

test.each([
  ['entites: []', 'это не список: нет «entities» с именами; может быть, это «entites»?'],
  [
    'entities: [{ id: Раз }]',
    'entities[0].id: стоит «Раз», а нужны строчные латинские буквы и цифры, между словами — дефис',
  ],
  ['entities: [{ id: talban }]', 'talban: ни один список не даёт вида, названия и статусов; может быть, «taliban»?'],
])('a list of one’s own with %s is refused', async (text, reason) => {
  sandbox.write('own.yml', `list: own\ntitle: Свой\n${text}\n`)
  sandbox.write('with-own.yml', 'lists: [own.yml]\n')
  const { code, err } = await plashka(['--config', 'with-own.yml', 'draft.md'])
  expect(code).toBe(2)
  expect(err).toContain(reason)
  expect((await plashka(['lists', 'check', 'own.yml'])).out).toContain(reason)
})

test.each([
  ['', 'файл пуст'],
  ['[{"fullName":"Фонд «Рассвет»","dateIn":"2021-02-30","dateOut":null}]', 'значение 1: нет такого дня: «2021-02-30»'],
  ['<html><body><p>1. Рассвет', 'файл обрезан: не закрыт <body>'],
  ['[{"fullName":"Фонд «Рассвет»"', 'файл повреждён или обрезан: '],
])('a register that is %j is refused', async (text, reason) => {
  sandbox.write('register.json', text)
  const { code, err } = await plashka(['lists', 'import', 'foreign-agent', 'register.json'])
  expect(code).toBe(2)
  expect(err).toContain(`plashka: register.json: ${reason}`)
})
