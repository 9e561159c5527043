/** The help and the errors of the command line, in the language of the user. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Sandbox } from './sandbox.js'

let sandbox: Sandbox
beforeAll(() => {
  sandbox = new Sandbox()
})
afterAll(() => sandbox.remove())

const russian = { LANG: 'ru_RU.UTF-8' }
/** Names of options, arguments, registers and languages are the same everywhere. */
const names =
  /--?[a-z-]+|<[a-z.]+>|\[[a-z.]+\]|"[a-z-]+"|«[.a-z]+»|\b(?:JSON|XLSX|HTML|HTTP|LanguageTool|PLASHKA_TOKEN|CSV|PEM|DER|zip|export|news|text|json|markdown|atom|plashka|media|site|strict|git|init|web|serve|lists|inspect|explain|names|help|status|import|update|diff|check)\b|^ {2}[a-z]+ /gmu

const commands = [
  [],
  ['inspect'],
  ['explain'],
  ['names'],
  ['init'],
  ['web'],
  ['serve'],
  ['lists'],
  ...['status', 'import', 'update', 'export', 'news', 'diff', 'check'].map(name => ['lists', name]),
]

describe('help', () => {
  test.each(commands)('plashka %s %s', async (...command) => {
    const inRussian = await sandbox.run([...command.filter(Boolean), '--help'], '', russian)
    expect(inRussian.code).toBe(0)
    expect(inRussian.out).toMatch(/^Вызов: /)
    expect(inRussian.out.replace(names, '').match(/[a-z]{3,}/gi)).toBeNull()
    const inEnglish = await sandbox.run([...command.filter(Boolean), '--lang', 'en', '--help'], '', russian)
    expect(inEnglish.out).toMatch(/^Usage: /)
    expect(inEnglish.out).not.toMatch(/\p{Script=Cyrillic}/u)
  })
})

test.each([
  [['--fo'], 'неизвестный параметр --fo\n'],
  [['--liang', 'ru'], 'неизвестный параметр --liang\n(Может быть, --lang?)\n'],
  [['explain'], 'не хватает аргумента entity\n'],
  [['help', 'lnit'], 'неизвестная команда lnit\n(Может быть, init?)\n'],
  [['help', 'lists', 'updte'], 'неизвестная команда updte\n(Может быть, update?)\n'],
  [['help', 'фывапролдж'], 'неизвестная команда фывапролдж\n'],
  [['lists', 'updte'], 'неизвестная команда updte\n(Может быть, update?)\n'],
  [
    ['explain', 'фывапролдж'],
    'plashka: «фывапролдж» в списках нет, и ничего похожего тоже; новых участников приносит plashka lists update\n',
  ],
  [
    ['explain', 'missing-notise'],
    'plashka: «missing-notise» в списках нет, и ничего похожего тоже; новых участников приносит plashka lists update\nplashka: или правило missing-notice: plashka explain missing-notice\n',
  ],
  [['--config'], 'у параметра --config <path> не хватает значения\n'],
  [
    ['--as-of', '2021-02-30', '-'],
    'значение «2021-02-30» не годится для --as-of <day>. Нужен существующий день в виде ГГГГ-ММ-ДД.\n',
  ],
  [['--lang', 'de', '-'], 'значение «de» не годится для --lang <language>. Можно: ru, en.\n'],
  [
    ['lists', 'import', 'agents', 'x'],
    'значение «agents» не годится для register. Можно: terrorist, extremist, foreign-agent, undesirable.\n',
  ],
])('%j is refused in words', async (args, err) => {
  expect(await sandbox.run(args, '', russian)).toEqual({ code: 2, out: '', err })
})

test.each([['help'], ['explain']])('%s tells what a rule is about', async command => {
  const { code, out, err } = await sandbox.run([command, 'missing-notice'], '', russian)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^missing-notice\n {2}Организация или человек .+\n {2}https:.+missing-notice\/README\.ru\.md\n$/u)
})

test('help of a command is its help, of none that of all', async () => {
  const { out } = await sandbox.run(['lists', 'update', '--help'], '', russian)
  expect(await sandbox.run(['help', 'lists', 'update'], '', russian)).toEqual({ code: 0, out, err: '' })
  const all = await sandbox.run(['--help'], '', russian)
  expect(await sandbox.run(['help'], '', russian)).toEqual(all)
})
