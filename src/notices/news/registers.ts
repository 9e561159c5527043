/**
 * Registers that a text has spoken of, for what names one and not of what: «попал в реестр», «получил тот же статус».
 */
import { packs } from '../../language/words.js'
import { expressionAt } from '../tokens/expressions.js'
import { isOfOrganisations } from '../tokens/kinds.js'
import type { Wording } from '../statements/statements.js'
import { isTerm, isWord, type Token } from '../tokens/tokens.js'
import type { Statement } from '../types.js'

/** So many sentences later a status that was told of somebody no longer tells which register is meant. */
const longestPause = 3

/** In tokens: «такой же», which may stand before a wording. */
const longestLead = 2

/** Those that a text has spoken of. */
export class Registers {
  readonly all = new Memory(() => true)
  /** «Получил статус» is not said of a blogger by what a company is: people stand in few of them. */
  readonly ofPeople = new Memory(({ category }) => !isOfOrganisations(category))

  /** A sentence has ended. */
  pass(): void {
    this.all.pass()
    this.ofPeople.pass()
  }

  /** @param isNews Somebody was given the status, or had it as news: no name is only told by it. */
  tell(wording: Wording, tokens: readonly Token[], isNews: boolean): void {
    this.all.tell(wording, tokens, isNews)
    this.ofPeople.tell(wording, tokens, isNews)
  }

  /** A list has been named that is none of them. */
  tellOther(): void {
    this.all.tellOther()
    this.ofPeople.tellOther()
  }

  /** «Иноагентом признали X?»: a question states nothing, and yet tells which register is spoken of. */
  ask(wordings: readonly Wording[], tokens: readonly Token[]): void {
    for (const wording of wordings) this.tell(wording, tokens, true)
  }
}

export class Memory {
  /** What those are who stand in the register that was named last. */
  #named: readonly Statement[] | undefined
  /** The same by the noun that it was named by: in one text «реестр» is one register and «перечень» another. */
  readonly #byNoun = new Map<string, readonly Statement[]>()
  /** What was told last of anybody, and how many sentences ago. */
  #told: readonly Statement[] | undefined
  #age = 0
  #isNews = false
  /** The list that was named last is no register. */
  #isOther = false
  readonly #isKept: (statement: Statement) => boolean

  /** @param isKept Whether a statement is remembered. */
  constructor(isKept: (statement: Statement) => boolean) {
    this.#isKept = isKept
  }

  /** A register was named, or what was told last was news. */
  get hasNews(): boolean {
    return this.#named !== undefined || this.#isNews
  }

  /** What the one is of that was spoken of last. */
  get last(): readonly Statement[] | undefined {
    if (this.#isOther) return undefined
    return this.#named ?? (this.#age <= longestPause ? this.#told : undefined)
  }

  /** What was told last of anybody, however long ago. */
  get told(): readonly Statement[] | undefined {
    return this.#told
  }

  tellOther(): void {
    this.#isOther = true
  }

  pass(): void {
    this.#age++
  }

  tell({ statements, namesRegister, from, to }: Wording, tokens: readonly Token[], isNews: boolean): void {
    const entered = statements.filter(({ category, foreign }) => category !== null && !foreign).filter(this.#isKept)
    if (entered.length === 0) return
    const held = entered.map(({ ended, negated, ...statement }) => statement)
    this.#told = held
    this.#age = 0
    this.#isNews ||= isNews
    if (namesRegister || isNews) this.#isOther = false
    if (!namesRegister) return
    this.#named = held
    for (const noun of nounsIn(tokens, from, to)) this.#byNoun.set(noun, held)
  }

  /** What is said of somebody who is said to stand in a register, or to have a status, without a word of which. */
  takenUpBy({ namesRegister, from, to }: Wording, tokens: readonly Token[]): readonly Statement[] | undefined {
    if (!namesRegister) return undefined
    const start = Math.max(0, from - longestLead)
    const isSame = tokens.slice(start, to).some((_, offset) => expressionAt(tokens, start + offset, 'same-status'))
    if (isSame && this.#told) return this.#told
    const noun = nounsIn(tokens, from, to).find(name => this.#byNoun.has(name))
    const register = noun === undefined ? this.last : this.#byNoun.get(noun)
    if (register) this.#named = register
    return register
  }
}

/** The nouns by which registers are named in a stretch. */
const nounsIn = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens.slice(from, to).flatMap((token, offset) => {
    if (!isWord(token) || !isTerm(tokens[from + offset], 'register')) return []
    return packs
      .readingsOf(token.folded)
      .slice(0, 1)
      .map(({ lexeme }) => lexeme.lemma)
  })
