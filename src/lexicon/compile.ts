/**
 * Compiles forms into the tables of the matcher: words, and a trie over them.
 */
import { entryOf, itemAt, numberAt } from '../checked/index.js'
import type { Alias } from '../registry/types.js'
import { textOfAlias } from './alias-text.js'
import { encode, type Tables } from './artefact.js'
import { withDerived, type Given } from './derived.js'
import { foldWord } from '../language/fold.js'
import { formRoles, type Form, type Reading } from './types.js'
import { gaps, longestForm, readGap, readWord, SPACE, wordCursor, type GapCursor } from '../language/word-cursor.js'

/** @param forms In any order; equal ones count once. */
export function compileLexicon(forms: Iterable<Form>): Uint8Array {
  const words = new Words()
  const trie = new Trie()
  const readings = new Readings()
  let size = 0
  const all = [...forms]
  const add = ({ text, reading }: Form, mayHide: boolean): void => {
    const { steps, scripts } = words.pathOf(text)
    if (steps.length === 0 || steps.length > longestForm || (!mayHide && trie.passesName(steps))) return
    trie.add(steps, readings.indexOf(reading), scripts)
    size++
  }
  for (const form of all) if (form.reading.role !== 'short') add(form, true)
  // Of what begins at one word the longest is read: a part of a name must not stand before somebody's whole one.
  for (const form of all) if (form.reading.role === 'short') add(form, false)
  const numbers = words.numbered(trie.firstWords())
  return encode(withDerived({ ...words.tables(numbers), ...trie.tables(numbers), ...readings.tables(), size }))
}

interface Path {
  /** Word and gap before it: `word * gaps.length + gap`. */
  readonly steps: readonly number[]
  readonly scripts: number
}

const wordOf = (step: number): number => Math.floor(step / gaps.length)

class Words {
  readonly #ids = new Map<string, number>()

  pathOf(text: string): Path {
    const word = wordCursor()
    const gap: GapCursor = { kind: SPACE, end: 0 }
    const steps: number[] = []
    let scripts = 0
    let offset = 0
    while (offset < text.length && !readWord(text, offset, word)) offset++
    while (offset < text.length && readWord(text, offset, word)) {
      const script = word.length === 1 ? 0 : word.script
      scripts |= script << (2 * steps.length)
      steps.push(this.#idOf(text.slice(word.start, word.end)) * gaps.length + (steps.length === 0 ? SPACE : gap.kind))
      readGap(text, word.end, gap)
      if (gap.kind < 0) return { steps: isEnd(text, word.end) ? steps : [], scripts }
      offset = gap.end
    }
    return { steps, scripts }
  }

  #idOf(surface: string): number {
    const folded = foldWord(surface)
    const known = this.#ids.get(folded)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(folded, id)
    return id
  }

  /** New numbers for the words: those given get the first ones, in their order. */
  numbered(first: readonly number[]): readonly number[] {
    const isFirst = new Set(first)
    const numbers: number[] = []
    let count = 0
    for (const id of first) numbers[id] = count++
    for (const id of this.#ids.values()) if (!isFirst.has(id)) numbers[id] = count++
    return numbers
  }

  tables(numbers: readonly number[]): Pick<Given, 'pool' | 'words'> {
    const all: string[] = []
    for (const [word, id] of this.#ids) all[numberAt(numbers, id)] = word
    const words = new Int32Array(all.length + 1)
    all.forEach((word, index) => (words[index + 1] = numberAt(words, index) + word.length))
    return { pool: Uint16Array.from(all.join(''), character => character.charCodeAt(0)), words }
  }
}

/** Nothing of a form follows but closing marks. */
const isEnd = (text: string, offset: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(offset))

class Trie {
  readonly #next: Map<number, number>[] = [new Map<number, number>()]
  /** For each state that ends forms: readings and scripts by a key of both. */
  readonly #outputs = new Map<number, Map<string, readonly [number, number]>>()

  add(steps: readonly number[], reading: number, scripts: number): void {
    let state = 0
    for (const step of steps) {
      let target = itemAt(this.#next, state).get(step)
      if (target === undefined) {
        target = this.#next.push(new Map()) - 1
        itemAt(this.#next, state).set(step, target)
      }
      state = target
    }
    const outputs = this.#outputs.get(state) ?? new Map<string, readonly [number, number]>()
    this.#outputs.set(state, outputs.set(`${reading} ${scripts}`, [reading, scripts]))
  }

  /** Whether a form ends on the way. */
  passesName(steps: readonly number[]): boolean {
    let state: number | undefined = 0
    for (const step of steps.slice(0, -1)) {
      state = itemAt(this.#next, state).get(step)
      if (state === undefined) return false
      if (this.#outputs.has(state)) return true
    }
    return false
  }

  /** Words which begin a form. */
  firstWords = (): number[] => [...itemAt(this.#next, 0).keys()].map(wordOf)

  tables(numbers: readonly number[]): Omit<Given, 'pool' | 'words' | TextTables | 'size'> {
    const count = this.#next.length
    const steps = new Int32Array(count)
    const children = new Int32Array(count + 1)
    const order = [0]
    for (let state = 0; state < count; state++) {
      children[state] = order.length
      const targets = [...itemAt(this.#next, numberAt(order, state))].map(
        ([step, target]) => [numberAt(numbers, wordOf(step)) * gaps.length + (step % gaps.length), target] as const,
      )
      for (const [step, target] of targets.sort(([one], [other]) => one - other)) steps[order.push(target) - 1] = step
    }
    children[count] = count
    return { steps, children, ...this.#outputTables(order) }
  }

  #outputTables(order: readonly number[]): Pick<Tables, 'outputStarts' | 'outputs' | 'scripts'> {
    const pairs = order.map(state => [...(this.#outputs.get(state)?.values() ?? [])])
    const scripts = [...new Set(pairs.flatMap(some => some.map(([, script]) => script)))]
    const scriptNumbers = new Map(scripts.map((script, index) => [script, index]))
    const outputStarts = new Int32Array(order.length + 1)
    pairs.forEach((some, state) => (outputStarts[state + 1] = numberAt(outputStarts, state) + some.length))
    const outputs = pairs.flatMap(some =>
      some.map(([reading, script]) => reading * scripts.length + entryOf(scriptNumbers, script)),
    )
    return { outputStarts, outputs: Int32Array.from(outputs), scripts: Int32Array.from(scripts) }
  }
}

type TextTables = 'readings' | 'textStarts' | 'texts'

class Readings {
  readonly #stored: number[] = []
  readonly #indices = new Map<string, number>()
  readonly #texts = new Map<string, number>()
  readonly #aliases = new Map<Alias, number>()

  indexOf({ entity, role, alias, widelyBorne }: Reading): number {
    const aliasText = this.#aliases.get(alias) ?? this.#textOf(textOfAlias(alias))
    this.#aliases.set(alias, aliasText)
    const name = aliasText * formRoles.length + formRoles.indexOf(role)
    const pair = [this.#textOf(entity), 2 * name + (widelyBorne ? 1 : 0)] as const
    const key = pair.join(' ')
    const known = this.#indices.get(key)
    if (known !== undefined) return known
    const index = this.#stored.push(...pair) / 2 - 1
    this.#indices.set(key, index)
    return index
  }

  #textOf(text: string): number {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const index = this.#texts.size
    this.#texts.set(text, index)
    return index
  }

  tables(): Pick<Tables, TextTables> {
    const encoder = new TextEncoder()
    const encoded = [...this.#texts.keys()].map(text => encoder.encode(text))
    const textStarts = new Int32Array(encoded.length + 1)
    encoded.forEach(({ length }, index) => (textStarts[index + 1] = numberAt(textStarts, index) + length))
    const texts = new Uint8Array(numberAt(textStarts, encoded.length))
    encoded.forEach((bytes, index) => texts.set(bytes, textStarts[index]))
    return { readings: Int32Array.from(this.#stored), textStarts, texts }
  }
}
