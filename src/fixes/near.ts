/**
 * Fixes of long drafts, tried on what stands near: an editor that asks for all that it may offer cannot wait for checks of the
 * whole. What is proposed is proposed for the whole.
 */
import type { Notation } from '../formats/notation.js'
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import { nearRepairs } from './all-near.js'
import { abridged, goesOnWithNotes, type Abridged } from './abridged.js'
import { tried } from './proof.js'
import { Proposals, type Proposal } from './proposals.js'
import type { Edit, FixOptions } from './types.js'

/** The fixes of one draft; what they have in common is made once. */
export class NearFixes {
  readonly #report: Report
  readonly #notation: Notation
  readonly #check: (source: string) => Report | undefined
  readonly #proposals = new Map<string, Proposals>()
  /** By message, without and with notes. */
  readonly #abridged = new Map<Message, [(Abridged | undefined)?, (Abridged | undefined)?]>()

  /** @param check Checks another draft; nothing if it holds several documents. */
  constructor(report: Report, notation: Notation, check: (source: string) => Report | undefined) {
    this.#report = report
    this.#notation = notation
    this.#check = check
  }

  /** The first way of mending a message, which is not tried. */
  proposed(message: Message, options: FixOptions, firstWay = 0): Proposal | undefined {
    const key = JSON.stringify([options.style, options.styles])
    const proposals = this.#proposals.get(key) ?? new Proposals(this.#report, this.#notation, options)
    this.#proposals.set(key, proposals)
    return proposals.alone(this.#report.messages.indexOf(message), firstWay)
  }

  /**
   * @returns Edits of the source, in order of their place, nothing if no way of mending the message comes true; or
   * `far` where that can only be told of the whole.
   */
  proved(message: Message, options: FixOptions): readonly Edit[] | undefined | 'far' {
    for (let way = 0; ;) {
      const fix = this.proposed(message, options, way)
      if (!fix) return undefined
      const comesTrue = this.#comesTrue(fix)
      if (comesTrue === undefined) return 'far'
      if (comesTrue) return fix.edits
      way = fix.way + 1
    }
  }

  /** All fixes, as far as they come true together. @returns As {@link proved}. */
  repairs(
    options: FixOptions,
    isWanted: (message: Message) => boolean = () => true,
  ): readonly Edit[] | undefined | 'far' {
    return nearRepairs({ report: this.#report, notation: this.#notation, options, check: this.#check }, isWanted)
  }

  /** The draft without what stands far from a message. */
  around(message: Message, withNotes: boolean): Abridged | undefined {
    const known = this.#abridged.get(message) ?? []
    this.#abridged.set(message, known)
    const index = Number(withNotes)
    if (!(index in known)) known[index] = abridged(this.#report, [message], this.#check, withNotes)
    return known[index]
  }

  /** @returns Nothing where it cannot be told. */
  #comesTrue({ message, edits }: Proposal): boolean | undefined {
    const near = this.around(message, goesOnWithNotes(edits))
    const [inside, there] = [near?.inside(edits), near?.told(message)]
    if (!near || !inside || !there) return undefined
    const { report } = near
    const check = (source: string): Report => this.#check(source) ?? report
    const { failed, report: after } = tried({ source: report.analysis.document.source, report, check }, [
      { message: there, edits: inside },
    ])
    if (failed.length > 0) return false
    return near.staysBeside(inside, after.analysis.document) ? true : undefined
  }
}
