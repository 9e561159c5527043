/** What the ending of a name asks for. */
import { describe, expect, test } from '@jest/globals'
import { endingsOf, endsIn, extensionOf, withExtensions, type Extensions } from '../../src/formats/extensions.js'
import { faultUnder, formatOf, formats, kindsUnder, knownExtensions, type Format } from '../../src/formats/index.js'

test.each<[path: string, endings: string[]]>([
  ['a.md', ['.md']],
  ['A.TXT.Erb', ['.txt.erb', '.erb']],
  ['dir.d/a.md', ['.md']],
  ['dir.d\\a.md', ['.md']],
  ['dir.d/a', []],
  ['a', []],
  ['', []],
  ['.gitignore', []],
  ['.a.md', ['.md']],
  ['a.', []],
  ['a..md', ['..md', '.md']],
])('the endings of %j are %j', (path, endings) => {
  expect(endingsOf(path)).toEqual(endings)
})

test('a name ends in an extension whole, and in no part of one', () => {
  const extensions = new Set(['.txt.erb', '.md'])
  expect(['a.txt.erb', 'A.MD', 'b.a.md'].map(path => endsIn(path, extensions))).toEqual([true, true, true])
  expect(['a.erb', 'amd', '.md', 'a.md/b'].map(path => endsIn(path, extensions))).toEqual([false, false, false, false])
})

const wire: Format = { name: 'wire', extensions: ['.wire', '.tar.wire'], sharedExtensions: ['.data'], parse: () => [] }
const other: Format = { name: 'other', extensions: ['.other'], parse: () => [] }

test.each<[path: string | undefined, extension: string | undefined]>([
  ['a.tar.wire', '.tar.wire'],
  ['a.b.wire', '.wire'],
  ['a.wire.b', '.b'],
  ['a.wire.other', '.other'],
  ['a.data', '.data'],
  ['a.b.c', '.c'],
  ['a', undefined],
  [undefined, undefined],
])('of %j decides %j', (path, extension) => {
  expect(extensionOf(path, [wire, other])).toBe(extension)
})

describe('extensions of a config', () => {
  const known = [wire, other]
  const read = (extensions: Extensions) =>
    withExtensions(known, extensions).map(format => [format.name, format.extensions, format.sharedExtensions])

  test.each<[name: string, extensions: Extensions, formats: unknown[]]>([
    [
      'none',
      {},
      [
        ['wire', ['.wire', '.tar.wire'], ['.data']],
        ['other', ['.other'], undefined],
      ],
    ],
    [
      'a new one',
      { '.New': 'other' },
      [
        ['wire', ['.wire', '.tar.wire'], ['.data']],
        ['other', ['.other', '.new'], undefined],
      ],
    ],
    [
      'several',
      { '.a': 'other', '.b': 'other' },
      [
        ['wire', ['.wire', '.tar.wire'], ['.data']],
        ['other', ['.other', '.a', '.b'], undefined],
      ],
    ],
    [
      'one of another format',
      { '.wire': 'other' },
      [
        ['wire', ['.tar.wire'], ['.data']],
        ['other', ['.other', '.wire'], undefined],
      ],
    ],
    [
      'one that formats share',
      { '.data': 'other' },
      [
        ['wire', ['.wire', '.tar.wire'], []],
        ['other', ['.other', '.data'], undefined],
      ],
    ],
  ])('%s', (_, extensions, expected) => {
    expect(read(extensions)).toEqual(expected)
  })

  test('of a format that nobody knows are refused, with those that are known', () => {
    expect(() => withExtensions(known, { '.a': 'other', '.b': 'nope' })).toThrow(
      '.b: unknown format nope, known are wire, other',
    )
  })
})

describe('what is read under an extension', () => {
  test('is known of every format, once', () => {
    expect(knownExtensions([wire, other, { ...other, sharedExtensions: ['.data', '.more'] }])).toEqual([
      ...['.wire', '.tar.wire', '.data', '.other', '.more'],
    ])
    expect(knownExtensions()).toContain('.json')
  })

  test.each<[path: string | undefined, kinds: readonly string[] | undefined]>([
    ['a.data', ['wire']],
    ['a.DATA', ['wire']],
    ['a.wire', undefined],
    ['a.xyz', undefined],
    [undefined, undefined],
  ])('%s may be %j', (path, kinds) => {
    expect(kindsUnder(path, [wire, other])).toEqual(kinds)
  })

  test('is told by what a format holds, of all formats that share it', () => {
    expect(
      kindsUnder('a.data', [
        { ...wire, holds: ['one', 'two'] },
        { ...other, sharedExtensions: ['.data'] },
      ]),
    ).toEqual([...['one', 'two', 'other']])
    expect(kindsUnder('a.json')?.length).toBeGreaterThan(1)
  })

  test('has a fault, where one of its formats says so', () => {
    const fault = { en: 'broken', ru: 'сломано' }
    const faulty: Format = { ...wire, faultIn: source => (source === '' ? fault : undefined) }
    expect(faultUnder('', 'a.data', [other, faulty])).toBe(fault)
    expect(faultUnder('x', 'a.data', [other, faulty])).toBeUndefined()
    expect(faultUnder('', 'a.wire', [other, faulty])).toBeUndefined()
    expect(faultUnder('', undefined, [other, faulty])).toBeUndefined()
    expect(faultUnder('{', 'a.json', formats)).toBeDefined()
    expect(faultUnder('{"a":1}', 'a.json', formats)).toBeUndefined()
  })

  test('goes to the format that knows its own by the content, and then to the one that takes any', () => {
    expect(formatOf({ path: 'a.json' })?.sharedExtensions).toContain('.json')
  })
})
