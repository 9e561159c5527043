/** Every page stands in English and in Russian: the same sections, the same code, links that lead somewhere. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { globSync } from 'tinyglobby'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (page: string): string => readFileSync(path.join(root, page), 'utf8')

/** Paths from the root; what is written for those who change plashka (DESIGN.md, bench) stands in English alone. */
const pages = globSync(
  ['README*.md', 'CONTRIBUTING*.md', 'docs/*.md', 'rules/*/README*.md', 'editors/vscode/README*.md'],
  { cwd: root },
).sort()
const isRussian = (page: string): boolean => page.endsWith('.ru.md')
const russianOf = (page: string): string => page.replace(/\.md$/u, '.ru.md')
const englishOf = (page: string): string => page.replace(/\.ru\.md$/u, '.md')
const english = pages.filter(page => !isRussian(page))

const sectionsOf = (text: string): string[] => withoutCode(text).match(/^#+(?= )/gmu) ?? []
const withoutCode = (text: string): string => text.replace(/^(```|~~~)[^]*?^\1$/gmu, '')

/** Languages that are read by machines: what people read among it is left out. */
const machine = /^(?:sh|yaml|json|js|javascript|lua|toml|xml)$/u

/** Code without its comments, without what stands in it for people, and without the language that they choose. */
const codeOf = (text: string): string[] =>
  Array.from(text.matchAll(/^(```|~~~)(\w*)[^\n]*\n([^]*?)^\1$/gmu), ([, , language = '', code = '']) =>
    machine.test(language)
      ? code
          .split('\n')
          .map(line =>
            line
              .replace(/(?:^|\s+)(?:#|\/\/ ).*$/u, '')
              .replace(/(reason|title): [^,}]+/gu, '$1')
              .replace(/, language: 'ru'| --lang ru/gu, '')
              .trimEnd(),
          )
          .join('\n')
      : language,
  )

interface Link {
  /** From the root, decoded. */
  readonly target: string
  /** Without #. */
  readonly anchor: string
}

const linksOf = (page: string): Link[] =>
  Array.from(withoutCode(read(page)).matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]+))?\)/gu), found => ({
    target: found[1] === '' ? page : path.posix.join(path.posix.dirname(page), found[1]!),
    anchor: decodeURIComponent(found[2] ?? ''),
  }))

/** Anchors of its headings, as GitHub makes them. */
const anchorsOf = (page: string): string[] =>
  Array.from(withoutCode(read(page)).matchAll(/^#+ (.+)$/gmu), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

test('every page has its pair', () => {
  expect(english.length).toBeGreaterThan(30)
  expect(pages.filter(isRussian)).toEqual(english.map(russianOf).sort())
})

describe.each(english)('%s and its pair', page => {
  const pair = russianOf(page)

  test('have the same sections', () => expect(sectionsOf(read(pair))).toEqual(sectionsOf(read(page))))

  // Examples of rules are drafts in the language of their page: test/rules/pages.test.ts runs them.
  if (!page.startsWith('rules/'))
    test('have the same code', () => expect(codeOf(read(pair))).toEqual(codeOf(read(page))))

  test('lead to each other near their heads', () => {
    const head = (name: string): string => read(name).split('\n').slice(0, 14).join('\n')
    expect(head(page)).toContain(`(${path.posix.basename(pair)})`)
    expect(head(pair)).toContain(`(${path.posix.basename(page)})`)
  })
})

describe.each(pages)('%s', page => {
  const links = linksOf(page)

  test('leads to what is there', () => {
    const lost = links.filter(
      ({ target, anchor }) =>
        !existsSync(path.join(root, target)) ||
        (anchor !== '' && target.endsWith('.md') && !anchorsOf(target).includes(anchor)),
    )
    expect(lost).toEqual([])
  })

  test('leads to pages in its own language, but for its pair', () => {
    const own = isRussian(page) ? englishOf(page) : russianOf(page)
    const others = links.filter(
      ({ target }) => target !== own && pages.includes(target) && isRussian(target) !== isRussian(page),
    )
    expect(others).toEqual([])
  })
})

/** The doors and the page of each: whoever asks where he writes finds it. */
const doors: Readonly<Record<string, string>> = {
  'integrations/wordpress': 'docs/wordpress.md',
  'integrations/libreoffice': 'docs/libreoffice.md',
  'integrations/browser': 'docs/extension.md',
  'editors/vscode': 'docs/editors.md#vs-code',
  'src/language-server': 'docs/editors.md',
  'src/server': 'docs/serve.md',
  'src/server/languagetool': 'docs/serve.md#languagetool',
  'src/browser': 'docs/browser.md',
  'src/formats/docx': 'docs/word.md',
  'src/audit': 'docs/audit.md',
  web: 'docs/page.md',
}

describe('“Where do you write?”', () => {
  const pageOf = (place: string): string => place.replace(/#.*/u, '')

  test('every door stands, and none is left out', () => {
    expect(Object.keys(doors).filter(folder => !existsSync(path.join(root, folder)))).toEqual([])
    const clients = globSync(['integrations/*', 'editors/*'], { cwd: root, onlyDirectories: true })
    expect(clients.map(folder => folder.replace(/\/$/u, '')).filter(folder => !(folder in doors))).toEqual([])
  })

  test.each([
    ['README.md', '## Where do you write?', (page: string) => page],
    ['README.ru.md', '## Где вы пишете?', russianOf],
  ])('%s leads to each of them in two clicks', (readme, heading, inLanguage) => {
    const [, section = ''] = read(readme).split(`\n${heading}\n`)
    const [table = ''] = section.split('\n## ')
    const first = Array.from(table.matchAll(/\]\(([^)]+)\)/gu), ([, place = '']) => pageOf(place))
    const second = first.flatMap(page => linksOf(page).map(({ target }) => target))
    const reached = new Set([...first, ...second])
    const pagesOfDoors = Object.values(doors).map(place => inLanguage(pageOf(place)))
    expect(pagesOfDoors.filter(page => !reached.has(page))).toEqual([])
    // Where it leads says how one begins.
    for (const page of new Set(pagesOfDoors)) expect([page, /```|dist\//u.test(read(page))]).toEqual([page, true])
    for (const place of Object.values(doors).filter(() => readme === 'README.md'))
      if (place.includes('#')) expect(anchorsOf(pageOf(place))).toContain(place.replace(/.*#/u, ''))
  })
})
