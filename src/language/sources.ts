/**
 * The data files of the languages, read where the package is built and tested.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { wordsOf, type WordForms } from './compile.js'
import { parseEntries, territoryEntries, type Entry, type InflectedForms } from './data.js'
import { englishForms } from './en/inflect.js'
import { russianForms } from './ru/inflect.js'

export const languages = ['ru', 'en'] as const
type Language = (typeof languages)[number]

const inflections: Readonly<Record<Language, InflectedForms>> = { ru: russianForms, en: englishForms }
/** Whose notices are checked: «в стране» is there. */
const home = 'RU'

const fromSources = import.meta.url.endsWith('.ts')
const folderOf = (language: Language): URL =>
  new URL(`${fromSources ? '.' : '../../../src/language'}/${language}/words/`, import.meta.url)

/** The text of a data file. */
export const dataOf = (language: Language, file: string): string =>
  readFileSync(new URL(file, folderOf(language)), 'utf8')

/** @throws WordsError at the first entry that is not as it must be. */
export const entriesIn = (language: Language): Entry[] =>
  readdirSync(folderOf(language))
    .sort()
    .flatMap(file =>
      file === 'territories.yml'
        ? territoryEntries(file, dataOf(language, file), home)
        : parseEntries(file, dataOf(language, file), inflections[language]),
    )

/** All words of a language with their forms. */
export const wordsIn = (language: Language): WordForms[] => wordsOf(entriesIn(language), inflections[language])
