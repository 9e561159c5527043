/** Whatever drafts, lists and file names hold, nothing that is printed steers a terminal or a CI server. */
import { beforeAll, afterAll, describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import { checkAll } from '../reports.js'
import { builtinKnowledge } from '../../src/library/index.js'
import { inspectionOf } from '../../src/kernel/inspection.js'
import { catalogs } from '../../src/wording/words/index.js'
import { reporterOf } from '../../src/reporters/index.js'
import { printable, printableLine, printableLog } from '../../src/reporters/printable.js'
import { merged, noTotals, totalsOf } from '../../src/reporters/totals.js'
import { reporterNames, type ReportedFile } from '../../src/reporters/types.js'
import { Sandbox } from '../cli/sandbox.js'

/** C0 but for tab and line feed, DEL, C1, and what turns the direction of reading. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u

const steering = [...Array(0xa0).keys()]
  .filter(code => code < 0x20 || code >= 0x7f)
  .concat([0x202a, 0x202e, 0x2066, 0x2067, 0x2069])
  .map(code => String.fromCharCode(code))
const hostile = fc.string({
  unit: fc.oneof(fc.constantFrom(...steering), fc.constantFrom('a', 'я', '::', '%0A', '<', '"', '\\', '\u001B[31m')),
})

test('what is written out is what JSON writes', () => {
  fc.assert(
    fc.property(hostile, text => {
      expect(JSON.parse(printable(JSON.stringify(text)))).toBe(text)
      expect(printable(text)).not.toMatch(control)
      expect(printable(printable(text))).toBe(printable(text))
      expect(printableLine(text)).not.toMatch(/[\t\n]/u)
    }),
  )
})

test.each([
  ['a\u001B[2Jb', 'a\\u001b[2Jb'],
  ['\u202Egnp.exe', '\\u202egnp.exe'],
  ['\u009B31m', '\\u009b31m'],
  ['x\n::set-output name=a::b', 'x\n\\::set-output name=a::b'],
  ['  ::error::b', '  \\::error::b'],
  ['##[error]b\n##vso[task]c', '\\##[error]b\n\\##vso[task]c'],
  ['a :: b ##[c', 'a :: b ##[c'],
])('a log of %j', (text, expected) => {
  expect(printableLog(text)).toBe(expected)
})

describe.each(reporterNames)('%s', name => {
  test('prints no control character', async () => {
    const reporter = await reporterOf(name)
    const context = { language: 'ru', frail: false, version: '1.0.0' } as const
    fc.assert(
      fc.property(hostile, hostile, hostile, (path, problem, text) => {
        const source = `${text} Талибан${text} пришёл.\n\n${text}\n`
        const reports = checkAll(source, { knowledge: builtinKnowledge(), asOf: '2024-11-30', language: 'ru' })
        const documents = reports.map(report => ({ report, inspection: inspectionOf(path, report, catalogs.ru) }))
        const files: ReportedFile[] = [
          { path, problem },
          { path, language: 'ru', source, documents },
        ]
        const totals = { ...merged(files.map(totalsOf)), problems: [problem] }
        const printed = [
          reporter.prologue(reporter.needsTotals ? totals : noTotals, context),
          ...files.map(file => reporter.fragment(file, context)),
          reporter.problem(problem, context),
          reporter.epilogue(totals, context),
        ].join('')
        expect(control.exec(printed)).toBeNull()
        if (name === 'github')
          for (const line of printed.split('\n'))
            expect(line).toMatch(/^(?:::(?:(?:error|warning|notice) [^:]*|debug)::.*)?$/u)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the command', () => {
  let sandbox: Sandbox
  beforeAll(() => {
    sandbox = new Sandbox()
  })
  afterAll(() => sandbox.remove())

  const evil = '\u001B]0;x\u0007\n::error::x\u202E.txt'
  const shown = '\\u001b]0;x\\u0007\\u000a::error::x\\u202e.txt'

  test('names of files', async () => {
    sandbox.write(evil, 'Талибан пришёл.\n')
    const { out } = await sandbox.run(['--as-of', '2024-11-30', evil])
    expect(out.split('\n')[0]).toBe(shown)
    expect(out).not.toMatch(control)
    const { out: coloured } = await sandbox.run(['--as-of', '2024-11-30', '--color', evil])
    // eslint-disable-next-line no-control-regex -- the report’s own colours
    expect(coloured.replace(/\u001B\[\d+m/gu, '')).not.toMatch(control)
    expect((await sandbox.run([`no${evil}`])).out).toContain(`no${shown}`)
    expect((await sandbox.run(['inspect', '--json', '--as-of', '2024-11-30', evil])).out).not.toMatch(control)
  })

  test('names of configs, arguments and entities', async () => {
    const { code, err } = await sandbox.run(['--config', `no${evil}`, 'a.txt'])
    expect([code, err]).toEqual([2, expect.not.stringMatching(control)])
    expect(err).toContain('\n\\::error::x\\u202e.txt')
    expect((await sandbox.run(['explain', evil])).err).not.toMatch(control)
    expect((await sandbox.run([`--${evil}`])).err).not.toMatch(control)
  })

  test('names in own lists', async () => {
    sandbox.write(
      'own.yml',
      'list: own\ntitle: "T\\e[2J"\ncategory: terrorist\nsource: { title: "S\\e[2J\\n::error::x" }\nchecked: 2024-01-01\nentities:\n  - { id: grp, kind: organisation, name: "Зоркая\\e[2J группа", designations: [{ listed: 2020-01-01 }], aliases: [Зоркая группа] }\n',
    )
    sandbox.write('.plashkarc.yml', 'lists: [own.yml]')
    sandbox.write('a.txt', 'Зоркая группа пришла.\n')
    for (const args of [
      ['-v', 'a.txt'],
      ['explain', 'grp'],
      ['names', 'grp'],
      ['lists', 'status'],
      ['-f', 'github', 'a.txt'],
    ]) {
      const { out, err } = await sandbox.run(args)
      expect(out + err).not.toMatch(control)
    }
  })
})
