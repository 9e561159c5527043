/** `plashka trust`: shows the code that a config would run, and takes the user's word for it. */
import path from 'node:path'
import { trustCatalogs } from '../workspace/trust/words/index.js'
import type { TrustCatalog } from '../workspace/trust/words/types.js'
import type { Language } from '../language/language.js'
import { canAsk, isAgreed } from './ask.js'
import { configsOf, type LocatedConfig } from '../workspace/config.js'
import type { ExitCode, Host } from './host.js'
import type { CommonOptions } from './options.js'
import { digestOf, fileOf, filesOfCode } from '../workspace/trust/code.js'
import { gateOf, shownFrom, UntrustedError, type Code } from '../workspace/trust/gate.js'
import { keepTrusted, recordFile, trustedIn, type TrustedConfig } from '../workspace/trust/record.js'
import { realPath, repositoryOf } from '../workspace/trust/repository.js'

export interface TrustOptions extends CommonOptions {
  /** Trusts what is shown without asking. */
  readonly yes?: boolean
  readonly list?: boolean
  readonly remove?: boolean
  readonly language: Language
}

/**
 * @param place A folder, as it is given: the config that holds there is meant.
 * @param terminal Where questions are asked.
 */
export async function trustCommand(
  place: string,
  options: TrustOptions,
  host: Host,
  terminal: Host,
): Promise<ExitCode> {
  const words = trustCatalogs[options.language]
  if (options.list) return list(words, host)
  const folder = path.resolve(host.cwd(), place)
  return options.remove ? remove(folder, place, options, words, host) : trust(folder, options, words, host, terminal)
}

function list(words: TrustCatalog, host: Host): ExitCode {
  const trusted = trustedIn(recordFile())
  for (const { config, files } of trusted) {
    const changed = Object.entries(files).filter(([file, digest]) => digestOf(file) !== digest)
    const state = digestOf(config) === undefined ? 'gone' : changed.length > 0 ? 'changed' : 'same'
    const others = Object.keys(files).filter(file => file !== config)
    host.stdout.write(`${words.entry(config, state, others)}\n`)
  }
  if (trusted.length === 0) host.stdout.write(`${words.none}\n`)
  return 0
}

/** What was trusted may be gone: it is found by the folder that it stood in, too. */
async function remove(
  folder: string,
  place: string,
  options: CommonOptions,
  words: TrustCatalog,
  host: Host,
): Promise<ExitCode> {
  const nearest = await configThere(folder, options, host).catch(() => undefined)
  const places = [folder, ...(nearest === undefined ? [] : [nearest])].map(realPath)
  const isMeant = ({ config }: TrustedConfig): boolean =>
    places.includes(config) || path.dirname(config) === realPath(folder)
  const trusted = trustedIn(recordFile())
  const meant = trusted.filter(isMeant)
  if (meant.length === 0) {
    host.stderr.write(`plashka: ${words.notRecorded(place)}\n`)
    return 2
  }
  keepTrusted(
    recordFile(),
    trusted.filter(entry => !isMeant(entry)),
  )
  for (const { config } of meant) host.stdout.write(`${words.removed(path.relative(host.cwd(), config))}\n`)
  return 0
}

async function configThere(folder: string, options: CommonOptions, host: Host): Promise<string | undefined> {
  let named: string | undefined
  const gate = ({ named: [config] }: Code): never => {
    named = config
    throw new Error('Not to be run')
  }
  const located = await configsOf(options, host.cwd(), { gate })(folder).catch(() => undefined)
  return located?.files[0] ?? named
}

async function trust(
  folder: string,
  options: TrustOptions,
  words: TrustCatalog,
  host: Host,
  terminal: Host,
): Promise<ExitCode> {
  const refused = (reason: string): ExitCode => {
    host.stderr.write(`plashka: ${reason}\n`)
    return 2
  }
  const allowed = new Set<string>()
  for (;;) {
    try {
      const located = await locatedBy(allowed, folder, options, host)
      const [config] = located.files
      if (config === undefined) return done(words.noConfig, host)
      const shown = path.relative(host.cwd(), config)
      if (allowed.size === 0) return done(words.noCode(shown), host)
      keep(located, config, allowed)
      return done(words.trusted(shown), host)
    } catch (error) {
      if (!(error instanceof AskingError)) throw error
      const { named, modules } = error.code
      const [config = ''] = named
      const files = modules.flatMap(address => fileOf(address) ?? [])
      const others = filesOfCode(files).filter(file => !files.map(realPath).includes(file))
      const cwd = host.cwd()
      const shown = modules.map(address => shownFrom(cwd, address))
      const inside = others.map(file => path.relative(realPath(cwd), file))
      host.stdout.write(`${words.wouldRun(path.relative(cwd, config), shown, inside)}\n`)
      if (!options.yes && !canAsk(terminal)) return refused(words.noTerminal)
      if (!options.yes && !(await isAgreed(words.question, words.yes, terminal))) return refused(words.declined)
      for (const address of modules) allowed.add(address)
    }
  }
}

/** Code that the user has not been asked about yet. */
class AskingError extends UntrustedError {}

/** A preset that is code must be run to know what it names in turn: that is asked about then. */
async function locatedBy(
  allowed: ReadonlySet<string>,
  folder: string,
  options: CommonOptions,
  host: Host,
): Promise<LocatedConfig> {
  const cwd = host.cwd()
  // As if the user had said yes: what remains is whose code it is.
  const ofRepository = gateOf({ isGiven: true }, repositoryOf(cwd), cwd)
  const gate = (code: Code): void => {
    ofRepository(code)
    if (code.modules.some(address => !allowed.has(address))) throw new AskingError(code, 'trust', cwd)
  }
  const located = await configsOf(options, cwd, { gate })(folder)
  located.admit()
  return located
}

function keep({ files: named }: Pick<LocatedConfig, 'files'>, config: string, allowed: ReadonlySet<string>): void {
  const modules = [...allowed].flatMap(address => fileOf(address) ?? [])
  const files = [...new Set([...named.map(realPath), ...filesOfCode(modules)])].sort()
  const entry: TrustedConfig = {
    config: realPath(config),
    files: Object.fromEntries(
      files.flatMap(file => {
        const digest = digestOf(file)
        return digest === undefined ? [] : [[file, digest] as const]
      }),
    ),
  }
  const others = trustedIn(recordFile()).filter(({ config }) => config !== entry.config)
  keepTrusted(recordFile(), [...others, entry])
}

function done(text: string, host: Host): ExitCode {
  host.stdout.write(`${text}\n`)
  return 0
}
