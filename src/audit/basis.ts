/**
 * What units are judged by, and the digest of it: of the lists, the config, the plugins, the day, plashka itself. What was
 * judged by the same is not judged again.
 */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { packageVersion } from '../files/package.js'
import { formatsOf } from '../formats/index.js'
import { checkBy, type Check } from '../engine/check.js'
import { today } from '../registry/date.js'
import type { IsoDate } from '../registry/types.js'
import { configsOf } from '../workspace/config.js'
import { Setups, type Setup } from '../workspace/setups.js'
import { digestOf, filesOfCode } from '../workspace/trust/code.js'
import { dayOfStatuses } from './day.js'
import type { AuditOptions, Unit } from './types.js'

/** Of what is told of a unit: a store of an older one is judged anew. */
const layout = 1

export interface Basis {
  readonly setup: Setup
  readonly check: Check
  /** For which it is judged. */
  readonly day: IsoDate
  readonly digest: string
}

export class Bases {
  readonly #options: AuditOptions
  readonly #setups: Setups
  readonly #day: IsoDate
  readonly #known = new Map<string, Basis>()

  constructor(options: AuditOptions, cwd: string) {
    this.#options = options
    this.#setups = new Setups(configsOf(options, cwd), options)
    this.#day = options.asOf ?? today(new Date())
  }

  /**
   * @param file Absolute.
   * @throws Error if the config or a list is at fault.
   */
  async of(file: string): Promise<Basis> {
    const setup = await this.#setups.of(file)
    const said = this.#said(setup, file)
    const known = this.#known.get(said)
    if (known) return known
    const { settings, knowledge } = setup
    const day = dayOfStatuses(knowledge.registry, settings.policy.trigger, this.#day)
    const { plugins } = setup.located.config
    const code = filesOfCode(
      plugins.filter(address => address.startsWith('file:')).map(address => fileURLToPath(address)),
    )
    const all = JSON.stringify([layout, packageVersion(), said, day, code.map(digestOf)])
    const basis: Basis = {
      setup,
      day,
      check: checkBy({ ...setup, settings: { ...settings, asOf: day } }),
      digest: createHash('sha256').update(all).digest('base64url'),
    }
    this.#known.set(said, basis)
    return basis
  }

  /** All that is said of a file, but for the day and the code of plugins. */
  #said({ settings, located, formats, knowledge }: Setup, file: string): string {
    const { asOf, ...rest } = settings
    const { digest } = knowledge.registry
    const { config } = located
    const format = formatsOf({ path: file }, formats).map(({ name }) => name)
    return JSON.stringify([rest, digest, config.formats, config.plugins, format, this.#options.fields])
  }
}

/** @returns The key of a unit that is judged by a basis. */
export function keyOf({ digest }: Basis, { bytes, item, content }: Omit<Unit, 'key' | 'path'>): string {
  const hash = createHash('sha256')
    .update(digest)
    .update(JSON.stringify([item?.format, content]))
  if (item?.around) hash.update(item.around.head).update('\0').update(item.around.tail)
  return hash.update('\0').update(bytes).digest('base64url').slice(0, keyLength)
}

/** 144 bits. */
const keyLength = 24
