/**
 * Keeps what is known of the post up to date while it is written.
 */
import { EngineError, type EngineClient } from '../../../src/browser/client.js'
import type { Card, Checked, Choices, FoundMessage, Target } from '../../../src/browser/protocol.js'
import { sure } from '../../../src/checked/index.js'
import type { IsoDate } from '../../../src/engine/index.js'
import type { Desk } from './desk.js'
import { Draft, type Edit, type Post } from './draft.js'
import { reasonOf, startEngine } from './engine.js'

export type State = { readonly kind: 'starting' } | { readonly kind: 'broken'; readonly reason: string } | Known

/** What was found in a draft; it may have changed since. */
export interface Known {
  readonly kind: 'known'
  readonly draft: Draft
  readonly checked: Checked
  /** Errors and warnings, in reading order. */
  readonly messages: readonly FoundMessage[]
  readonly errors: number
}

/** An editor of a post. */
export interface Writer {
  read(): Post
  /** Of publication. */
  day(): IsoDate
  /** Writes edits of the parts, as one step of the editor's own history. @returns Whether it could. */
  write(edits: Readonly<Record<keyof Post, readonly Edit[]>>): boolean
}

/** In milliseconds: who types is not checked at every key. */
const pause = 300

export class Checker {
  readonly #writer: Writer
  readonly #desk: Desk
  readonly #listeners = new Set<() => void>()
  #engine: EngineClient | undefined
  #lists = ''
  #refused: string | undefined
  #state: State = { kind: 'starting' }
  #timer: ReturnType<typeof setTimeout> | undefined
  #isBehind = false
  /** What the last check went by. */
  #read = ''

  constructor(writer: Writer, desk: Desk) {
    this.#writer = writer
    this.#desk = desk
  }

  get state(): State {
    return this.#state
  }

  /** Whether what is known is of what stands there now. */
  get isCurrent(): boolean {
    return this.#state.kind === 'known' && !this.#isBehind
  }

  /** Tells the lists from others. */
  get lists(): string {
    return this.#lists
  }

  /** Why the house's lists are not used, if there are any. */
  get refused(): string | undefined {
    return this.#refused
  }

  async start(): Promise<void> {
    try {
      const { engine, lists, refused } = await startEngine(this.#desk)
      this.#engine = engine
      this.#lists = lists
      this.#refused = refused
      await this.#check()
    } catch (error) {
      this.#become({ kind: 'broken', reason: reasonOf(error) })
    }
  }

  /** To be called whenever the post may have changed. */
  changed(): void {
    this.#isBehind = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#check(), pause)
  }

  /** To be called by the clock where an editor does not tell of changes: compares with what was read last. */
  look(): void {
    if (this.#key() !== this.#read) this.changed()
  }

  /** @returns What takes the listener away again. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** @param wanted One of those that are known. @returns Whether anything was mended. */
  async fix(wanted: FoundMessage | 'everything'): Promise<boolean> {
    const target = wanted === 'everything' ? wanted : await this.#targetFor(wanted)
    if (!target) return false
    const draft = new Draft(this.#writer.read())
    const { edits } = await sure(this.#engine).ask('fix', { draft: asHtml(draft), target, choices: this.#choices() })
    const parts = draft.editsOf(edits)
    const { title, content } = this.#writer.read()
    // Who has typed in the meantime is not overwritten.
    if (!parts || edits.length === 0 || title !== draft.post.title || content !== draft.post.content) return false
    return this.#writer.write(parts)
  }

  card(entity: string): Promise<Card> {
    return sure(this.#engine).ask('card', { entity, choices: this.#choices() })
  }

  /** A message as it is found in what stands there now, which may be other than what it was found in. */
  async #targetFor(wanted: FoundMessage): Promise<Target | undefined> {
    const alike = (): readonly FoundMessage[] =>
      this.#state.kind === 'known'
        ? this.#state.messages.filter(
            ({ ruleId, entity }) => ruleId === wanted.ruleId && entity?.id === wanted.entity?.id,
          )
        : []
    const order = alike().indexOf(wanted)
    const { state } = this
    const { source } = new Draft(this.#writer.read())
    if (state.kind === 'known' && state.draft.source !== source) await this.#check()
    const message = alike()[order]
    return message && { message: { ruleId: message.ruleId, entity: message.entity?.id, start: message.start } }
  }

  async #check(): Promise<void> {
    if (!this.#engine) return
    clearTimeout(this.#timer)
    this.#isBehind = false
    this.#read = this.#key()
    const draft = new Draft(this.#writer.read())
    try {
      const checked = await this.#engine.ask('check', {
        draft: asHtml(draft),
        choices: this.#choices(),
        queue: 'post',
      })
      const messages = checked.messages.filter(({ severity }) => severity !== 'info')
      const errors = messages.filter(({ severity }) => severity === 'error').length
      this.#become({ kind: 'known', draft, checked, messages, errors })
    } catch (error) {
      if (error instanceof EngineError && error.code === 'superseded') return
      this.#become({ kind: 'broken', reason: reasonOf(error) })
    }
  }

  #key(): string {
    return JSON.stringify([this.#writer.read(), this.#writer.day()])
  }

  #choices(): Partial<Choices> {
    const { language, profile, style } = this.#desk
    return { language, profile, style, asOf: this.#writer.day() }
  }

  #become(state: State): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

const asHtml = ({ source }: Draft) => ({ text: source, format: 'html' })
