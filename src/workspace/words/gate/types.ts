/**
 * What is said where a house is set up, and where drafts are taken from git.
 */
import type { Style } from '../../../fixes/types.js'
import type { ProfileName } from '../../../policy/types.js'
import type { Language } from '../../../language/language.js'

export interface GateCatalog {
  readonly init: {
    exists(file: string): string
    readonly noTerminal: string
    readonly abandoned: string
    /** The answer is none of those offered. */
    again(choices: string): string
    written(file: string): string
    readonly language: Question<Language>
    readonly profile: Question<ProfileName>
    readonly style: Question<Style>
    /** The first line of the file. */
    readonly heading: string
  }
  readonly watch: {
    readonly waiting: string
    readonly stdin: string
  }
  readonly git: {
    readonly missing: string
    noRepository(folder: string): string
    unknownBase(base: string): string
    /** What a shallow clone lacks. */
    shallow(base: string): string
    unrelated(base: string): string
    readonly stdin: string
    readonly stagedStdin: string
    /** @param reason What git says. */
    unreadable(reason: string): string
  }
}

export interface Question<Choice extends string> {
  readonly asked: string
  readonly choices: Readonly<Record<Choice, string>>
  /** Above the key in the file. */
  readonly comment: string
}
