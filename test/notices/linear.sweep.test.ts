/** That notices cost what the text is long: steps are counted, not time. */
import { describe, expect, test } from '@jest/globals'
import type { Term } from '../../src/language/terms.js'
import { Vocabulary } from '../../src/language/vocabulary.js'
import { findNotices } from '../../src/notices/index.js'
import { isoDate } from '../../src/registry/date.js'
import type { Entity } from '../../src/registry/types.js'
import { swept } from '../sweep.js'
import { markedText } from './marked-text.js'

/** Looks at words, marks and mentions; items that lists are gone through, or that are put into one. */
let steps = 0

/** A word of the grammar, each look at which is a step. */
class CountedVocabulary extends Vocabulary {
  readonly #known = new Map<Term, Term>()

  override termOf(folded: string, capital: boolean): Term | undefined {
    const term = super.termOf(folded, capital)
    if (!term) return undefined
    const known = this.#known.get(term) ?? lookedAt(term)
    this.#known.set(term, known)
    return known
  }
}

const lookedAt = <Target extends object>(target: Target): Target =>
  new Proxy(target, {
    get: (_, key) => {
      steps++
      return Reflect.get(target, key, target) as unknown
    },
  })

type Method = (this: unknown, ...given: unknown[]) => unknown

/** Of each method how many items a call goes through. */
const methods: readonly (readonly [object, string, (target: unknown, given: readonly unknown[]) => number])[] = [
  ...[
    'map',
    'filter',
    'flatMap',
    'forEach',
    'sort',
    'some',
    'every',
    'find',
    'findIndex',
    'findLastIndex',
    'findLast',
  ].map(name => [Array.prototype, name, () => 0] as const),
  [Array.prototype, 'push', (_, given) => given.length],
  [Set.prototype, 'add', () => 1],
  [Map.prototype, 'set', () => 1],
  [String.prototype, 'includes', () => 1],
]

/** Counts while something is done. */
function counted(work: () => unknown): number {
  const own = methods.map(([prototype, name]) => Object.getOwnPropertyDescriptor(prototype, name)!)
  methods.forEach(([prototype, name, itemsIn], index) => {
    const method = own[index]!.value as Method
    const value: Method = function (...given) {
      steps += itemsIn(this, given)
      const [callback, ...others] = given
      if (typeof callback !== 'function') return method.apply(this, given)
      const counting: Method = function (...passed) {
        steps++
        return (callback as Method).apply(this, passed)
      }
      return method.apply(this, [counting, ...others])
    }
    Object.defineProperty(prototype, name, { ...own[index]!, value })
  })
  steps = 0
  try {
    work()
    return steps
  } finally {
    methods.forEach(([prototype, name], index) => Object.defineProperty(prototype, name, own[index]!))
  }
}

const known = new Map<Entity, Entity>()

/** The party as the register has it, so that it is asked, too. */
function entered(entity: Entity): Entity {
  const source = { title: 'register' }
  const days = { listed: isoDate('2026-09-08'), checked: isoDate('2026-09-20') }
  const made = known.get(entity) ?? { ...entity, designations: [{ category: 'foreign-agent', source, ...days }] }
  known.set(entity, made)
  return made
}

function stepsOf(marked: string): number {
  const { document, mentions } = markedText(marked)
  const readable = { ...document, vocabulary: new CountedVocabulary([]) }
  const read = mentions.map(mention => lookedAt({ ...mention, entity: entered(mention.entity) }))
  return counted(() => findNotices(readable, read, isoDate('2026-09-20')))
}

const over =
  (piece: string) =>
  (count: number): string =>
    piece.repeat(count)

/** Names that call notes, and the notes behind them. */
const both =
  (call: string, note: string) =>
  (count: number): string =>
    `${call.repeat(count)}\n\n${note.repeat(count)}`

describe('twice the length takes about twice as many steps', () => {
  const shapes: readonly (readonly [string, (count: number) => string])[] = [
    ['names with notices', over('{Икс} (запрещён в РФ) ')],
    ['several in a bracket', over('{Икс}, {Игрек} (признаны иноагентами) ')],
    ['notices without names', over('(запрещён в РФ) ')],
    ['sentences on one line', over('{Икс} (запрещён в РФ) сообщил. ')],
    ['clauses', over('{Икс}, признанный иноагентом, сообщил, ')],
    ['relative clauses', over('{Икс}, который признан иноагентом, сообщил, ')],
    ['predicates', over('{Икс} признан террористической организацией, ')],
    ['predicates without a name', over('признан террористической организацией, ')],
    ["somebody's own lists", count => `A foreign agent put {X} ${'on his list of the best '.repeat(count)}`],
    ['decisions', over('Минюст признал иноагентом {m:Икс}, ')],
    ['names in one sentence with a status', over('Иноагент и {m:Икс} и, ')],
    ['names in sentences beside a status', over('Иноагентов много. В сентябре {Икс} пришёл. ')],
    ['items of nobody in particular', count => `Иноагенты\n\n${'- {Икс}, Вена\n- {Игрек}, Рига\n'.repeat(count)}`],
    ['an English list', over('listed as foreign agents {m:X}, ')],
    ['an enumeration', count => `Минюст признал иноагентами ${'{m:Икс}, '.repeat(count)} и других.`],
    ['all of them', over('{Икс} ушёл. Все эти организации признаны иноагентами. ')],
    ['news that goes on', over('В реестр иноагентов внесли {m:Икс}. Среди них {m:Игрек}. ')],
    ['items', count => `Минюст внёс в реестр иноагентов:\n\n${'🔵 {m:Икс}\n'.repeat(count)}`],
    ['closing lists', over('Упомянутый в тексте {Икс} запрещён в РФ. ')],
    ['legends', over('Звёздочкой отмечены иностранные агенты. {m:Икс}* ')],
    ['calls and their notes', both('{Икс}† ', '† Запрещён в РФ\n\n')],
    ['calls and notes in one paragraph', both('{Икс}* ', '* Запрещён в РФ\n')],
    ['calls and notes that name', both('{Икс}† ', '† {Икс} — запрещён в РФ\n\n')],
    ['notes in brackets', over('{Икс}* (*запрещён в РФ) ушёл. ')],
    ['emphasis', over('*{Икс} запрещён в РФ ')],
    ['nested brackets', over('{Икс} (он же {Игрек} (запрещён в РФ) и другие) ')],
  ]
  test.each(swept(shapes, 12))('%s', (_, textOf) => {
    stepsOf(textOf(4))
    const [once, twice] = [600, 1200].map(count => stepsOf(textOf(count)))
    expect(once).toBeGreaterThan(1000)
    expect(twice! / once!).toBeLessThan(2.2)
  })
})
