/** The help and the errors of the command line, in the language of the user. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Sandbox } from './sandbox.js'

jest.setTimeout(60_000)

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
