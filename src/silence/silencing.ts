/**
 * Which directives silence a message. Asked in the order of places, so that time is linear in directives and messages
 * however many silence the same one.
 */
import type { Directive, Directives } from './directives.js'

/** What a message is silenced by. */
export interface Silenceable {
  /** Offset in the source. */
  readonly start: number
  readonly ruleId: string
  readonly entity?: { readonly id: string }
}

/** Directives with the same verb and id, by place; none of them ends before one that began before it. */
interface Group {
  readonly directives: readonly Directive[]
  /** How many of them have begun. */
  begun: number
  /** Those that have begun and silenced nothing yet. */
  readonly idle: Directive[]
}

export class Silencing {
  readonly #groups: Readonly<Record<Directive['verb'], ReadonlyMap<string | undefined, Group>>>
  readonly #enablings: Directives['enablings']
  readonly #used = new Set<Directive>()
  /** Where each id was enabled last. */
  readonly #enabled = new Map<string, number>()
  #passed = 0

  constructor({ directives, enablings }: Directives) {
    this.#groups = { ignore: groupsOf(directives, 'ignore'), disable: groupsOf(directives, 'disable') }
    this.#enablings = enablings
  }

  /** Directives that have silenced a message. */
  get used(): ReadonlySet<Directive> {
    return this.#used
  }

  /** @param message Not before the one that was asked for last. */
  silences({ start, ruleId, entity }: Silenceable): boolean {
    const names = entity ? [ruleId, entity.id] : [ruleId]
    for (
      let next = this.#enablings[this.#passed];
      next !== undefined && next.from <= start;
      next = this.#enablings[++this.#passed]
    )
      this.#enabled.set(next.id, next.from)
    const enabled = Math.max(...names.map(name => this.#enabled.get(name) ?? -1))
    const { ignore, disable } = this.#groups
    const found = [undefined, ...names].flatMap(id => [
      this.#isSilencedBy(ignore.get(id), start, -1),
      this.#isSilencedBy(disable.get(id), start, id === undefined ? enabled : -1),
    ])
    return found.includes(true)
  }

  /** @param since Only directives from behind this offset count. */
  #isSilencedBy(group: Group | undefined, at: number, since: number): boolean {
    if (!group) return false
    const { directives, idle } = group
    for (
      let next = directives[group.begun];
      next !== undefined && next.range.start <= at;
      next = directives[++group.begun]
    )
      idle.push(next)
    const counts = (directive: Directive | undefined): directive is Directive =>
      directive !== undefined && at < directive.range.end && directive.range.start > since
    for (let last = idle.at(-1); counts(last); last = idle.at(-1)) {
      this.#used.add(last)
      idle.pop()
    }
    // The last one to begin is the last one to end.
    return counts(directives[group.begun - 1])
  }
}

function groupsOf(directives: readonly Directive[], verb: Directive['verb']): Map<string | undefined, Group> {
  const groups = new Map<string | undefined, Group & { readonly directives: Directive[] }>()
  for (const directive of directives) {
    if (directive.verb !== verb) continue
    const group = groups.get(directive.id) ?? { directives: [], begun: 0, idle: [] }
    group.directives.push(directive)
    groups.set(directive.id, group)
  }
  return groups
}
