/** The Russian README and the English one tell of the same commands, settings and rules. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const [russian, english] = ['README.ru.md', 'README.md'].map(name =>
  readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'),
) as [string, string]

/** Commands and settings, without comments and the words of one language. */
const codeOf = (page: string): string[] =>
  Array.from(page.matchAll(/^```(?:sh|yaml)\n([^]*?)^```$/gmu), ([, code = '']) => code)
    .flatMap(code => code.split('\n'))
    .map(line => line.replace(/\s*#.*$/u, '').replace(/(reason|title): [^,}]+/gu, '$1'))

const sectionsOf = (page: string): string[] => page.match(/^#+/gmu) ?? []
const linksOf = (page: string): string[] =>
  Array.from(page.matchAll(/\]\((?!https?:)([^)#]+)/gu), ([, target = '']) => target.replace(/\.ru\.md$/u, '.md'))

test('the commands and settings are the same', () => {
  expect(codeOf(russian)).toEqual(codeOf(english))
})

test('so are the sections', () => {
  expect(sectionsOf(russian)).toEqual(sectionsOf(english))
})

test('and the links, those to pages that are in Russian to these', () => {
  expect(linksOf(russian)).toEqual(linksOf(english))
  expect(russian).not.toMatch(/rules\/[a-z-]+\/README\.md/u)
})
