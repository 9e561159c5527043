/**
 * What a draft is checked by: configs, ignore files, lists and baselines of its folder, and what the editor sets.
 */
import path from 'node:path'
import { itemAt } from '../checked/index.js'
import { newMessages, type Findings } from '../workspace/baseline/findings.js'
import { baselineOf, nameIn, readBaseline, type BaselineRun } from '../workspace/baseline/index.js'
import { configsOf, decidingFiles, type Configs } from '../workspace/config.js'
import { ignoresOf, type Ignores } from '../workspace/ignore.js'
import { extensionsBy, type ExtensionsOf } from '../workspace/extensions.js'
import type { WorkspaceOptions } from '../workspace/options.js'
import { Setups, type Setup } from '../workspace/setups.js'
import { UntrustedError } from '../workspace/trust/gate.js'
import type { ConfigFile } from '../config/config.js'
import type { Message } from '../kernel/types.js'
import { forgetKnowledge } from '../knowledge/knowledge.js'
import { parseIsoDate } from '../registry/date.js'
import { isText } from './formats.js'
import type { ClientSettings } from './settings.js'

/** What a draft is checked by; a baseline of the folder keeps back what is on record. */
export interface DraftSetup extends Setup {
  /** Leaves out what is on record. */
  newOnly(messages: readonly Message[]): readonly Message[]
}

/** How errors call what an editor sets: its section of the configuration. */
const settingsLabel = 'plashka'

/** What decides under the same settings of an editor. */
interface Basis {
  readonly configs: Configs
  readonly setups: Setups
  /** That of the workspace folder, as the command has it there. */
  readonly baseline: () => Promise<{ readonly run: BaselineRun; readonly known: Findings } | undefined>
}

export class Workspace {
  /** Absolute; the first one is where drafts without a name stand. */
  readonly folders: readonly string[]
  readonly options: WorkspaceOptions
  /** By workspace folder and settings. */
  readonly #bases = new Map<string, Basis>()
  /** Files that have decided a check, absolute. */
  readonly #deciding = new Set<string>()
  readonly #learnt: (file: string) => void
  #ignores!: Ignores

  /** @param learnt Told of each file, absolute, that decides how drafts are checked, once it is known. */
  constructor(folders: readonly string[], options: WorkspaceOptions, learnt: (file: string) => void) {
    this.folders = folders
    this.options = options
    this.#learnt = learnt
    this.reload()
  }

  /** @param file Absolute. @returns Whether drafts have been checked by it. */
  isDecidedBy(file: string): boolean {
    return this.#deciding.has(file)
  }

  /** Configs, ignore files, lists and baselines are read anew when they are next needed. */
  reload(): void {
    this.#bases.clear()
    this.#ignores = ignoresOf({}, itemAt(this.folders, 0))
    forgetKnowledge()
  }

  /** @param file Absolute. */
  isIgnored(file: string): boolean {
    return this.#ignores(file)
  }

  get ignores(): Ignores {
    return file => this.#ignores(file)
  }

  /** @param folder Of the workspace. @returns What drafts are looked for by in it and in folders below. */
  extensions(folder: string, client: ClientSettings): ExtensionsOf {
    return extensionsBy(this.#basisFor(folder, client).configs, isText)
  }

  /**
   * @param file Absolute; absent: a draft without a name.
   * @throws Error if the config, what the editor sets or a list is at fault; UntrustedError if the config would run code
   * that must not run.
   */
  async setupFor(file: string | undefined, client: ClientSettings): Promise<DraftSetup> {
    try {
      return await this.#setupFor(file, client)
    } catch (error) {
      // It may be trusted while the server runs.
      const { record } = this.options.trusting ?? {}
      if (error instanceof UntrustedError && record !== undefined) this.#learn(record)
      throw error
    }
  }

  async #setupFor(file: string | undefined, client: ClientSettings): Promise<DraftSetup> {
    const place = file ?? path.join(itemAt(this.folders, 0), 'draft')
    const { configs, setups, baseline: baselineThere } = this.#basisFor(place, client)
    for (const deciding of decidingFiles(await configs(path.dirname(place)))) this.#learn(deciding)
    const setup = await setups.of(place)
    const baseline = file === undefined ? undefined : await baselineThere()
    return {
      ...setup,
      newOnly: messages =>
        baseline ? newMessages(messages, baseline.known[nameIn(baseline.run.file, place)]) : messages,
    }
  }

  #learn(file: string): void {
    if (this.#deciding.has(file)) return
    this.#deciding.add(file)
    this.#learnt(file)
  }

  /** @param place Absolute. */
  #basisFor(place: string, { config }: ClientSettings): Basis {
    const root = this.folders.find(folder => !path.relative(folder, place).startsWith('..')) ?? path.dirname(place)
    const key = JSON.stringify([root, config])
    const known = this.#bases.get(key) ?? this.#newBasis(root, config)
    this.#bases.set(key, known)
    return known
  }

  #newBasis(root: string, given: ConfigFile): Basis {
    const override = Object.keys(given).length > 0 ? { value: given, folder: root, label: settingsLabel } : undefined
    const configs = configsOf(this.options, itemAt(this.folders, 0), { home: root, ...(override && { override }) })
    let baseline: ReturnType<Basis['baseline']> | undefined
    return {
      configs,
      setups: new Setups(configs, { ...this.options, ...saidIn(given, this.options) }),
      baseline: () =>
        (baseline ??= baselineOf(this.options, root, configs).then(run => run && { run, known: readBaseline(run) })),
    }
  }
}

/** What an editor sets goes before what was said when the server was started. */
function saidIn(
  { language: named, asOf: day }: ConfigFile,
  { language, asOf }: WorkspaceOptions,
): Pick<WorkspaceOptions, 'language' | 'asOf'> {
  const given = (day === undefined ? undefined : parseIsoDate(day)) ?? asOf
  return { language: named ?? language, ...(given && { asOf: given }) }
}
