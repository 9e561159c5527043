/**
 * `--watch`: the check again whenever a draft changes, or what drafts are checked by.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as passed } from 'node:timers/promises'
import { watch, type FSWatcher } from 'chokidar'
import { endsIn } from '../formats/extensions.js'
import { forgetKnowledge } from '../knowledge/knowledge.js'
import { gateCatalogs } from '../workspace/words/gate/index.js'
import type { RunOptions } from './checker.js'
import { configsOf, decidingFiles } from '../workspace/config.js'
import { isOutput } from './engine.js'
import { folderOf } from '../workspace/files.js'
import { pluginsFor } from '../workspace/plugins.js'
import type { ExitCode, Host } from './host.js'

/** In milliseconds: editors write a file in several steps. */
const calm = 60
/** Configs, lists and baselines that may be named yet, by extension; configs and ignore files without one, by name. */
const ruleExtensions: ReadonlySet<string> = new Set(['.yml', '.yaml', '.json', '.js', '.mjs', '.cjs'])
const ruleNames: ReadonlySet<string> = new Set(['.plashkarc', '.plashkaignore'])

/**
 * @param files As named on the command line.
 * @param check The whole check; what has not changed since the last one costs it nothing.
 * @returns When the user ends it: the exit code of the last check.
 */
export async function watchFiles(
  files: readonly string[],
  options: RunOptions,
  host: Host,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const cwd = host.cwd()
  let watched = await watchedBy(files, options, cwd)
  const isRule = (file: string): boolean =>
    watched.rules.has(file) || ruleNames.has(path.basename(file)) || ruleExtensions.has(path.extname(file))
  const isOfInterest = (file: string): boolean =>
    (isRule(file) || endsIn(file, watched.extensions)) && !isOutput(file, options, cwd)
  // With a path that is not there chokidar says that it is ready before it is: such rules are added behind.
  const added = new Set([...watched.inputs, ...watched.rules].filter(file => existsSync(file)))
  const watcher = watch([...added], {
    ignoreInitial: true,
    ignored: file => /[\\/](?:node_modules|\.git)$/.test(file),
  })
  const addRules = async (): Promise<void> => {
    const fresh = [...watched.rules].filter(rule => !added.has(rule))
    for (const rule of fresh) added.add(rule)
    watcher.add(fresh)
    await watchedAll(
      watcher,
      fresh.filter(rule => existsSync(rule)),
    )
  }
  let code: ExitCode = 0
  let interrupted: Promise<void> | undefined
  const round = async (): Promise<void> => {
    if (host.stdout.isTTY) host.stdout.write(emptyScreen)
    code = await check()
    // What is wrong with a config the check has told.
    watched = await watchedBy(files, options, cwd).catch(() => watched)
    await addRules()
    // Who reads that it waits may end it.
    interrupted ??= interruption(watcher, host)
    host.stderr.write(`plashka: ${gateCatalogs[options.language ?? options.fallback].watch.waiting}\n`)
  }
  const rounds = new Rounds(round)
  watcher.on('all', (_, file) => {
    if (!isOfInterest(file)) return
    if (isRule(file)) forgetKnowledge()
    rounds.ask()
  })
  await new Promise(resolve => watcher.once('ready', () => resolve(undefined)))
  await rounds.now()
  await interrupted
  await rounds.end()
  return code
}

const emptyScreen = '\u001B[2J\u001B[3J\u001B[H'

interface Watched {
  /** Files and folders, absolute. */
  readonly inputs: readonly string[]
  /** What they are checked by, absolute. */
  readonly rules: ReadonlySet<string>
  /** Of drafts. */
  readonly extensions: ReadonlySet<string>
}

async function watchedBy(files: readonly string[], options: RunOptions, cwd: string): Promise<Watched> {
  const configs = configsOf(options, cwd)
  const inputs = files.map(file => path.resolve(cwd, folderOf(file)))
  const rules = new Set([options.imported])
  const extensions = new Set<string>()
  for (const folder of new Set([cwd, ...inputs])) {
    const located = await configs(folder)
    for (const file of decidingFiles(located)) rules.add(file)
    for (const format of (await pluginsFor(located)).formats)
      for (const extension of [...format.extensions, ...(format.sharedExtensions ?? [])]) extensions.add(extension)
  }
  if (options.baselineRun) rules.add(options.baselineRun.file)
  return { inputs, rules, extensions }
}

/** In milliseconds, and how often at most: what is ignored is never watched. */
const look = { every: 5, times: 100 }

/** Until files are watched that have been added behind the beginning: of them chokidar does not say that it is ready. */
async function watchedAll(watcher: FSWatcher, files: readonly string[]): Promise<void> {
  const isWatched = (file: string): boolean =>
    watcher.getWatched()[path.dirname(file)]?.includes(path.basename(file)) === true
  for (let time = 0; time < look.times && !files.every(isWatched); time++) await passed(look.every)
}

/** Rounds one after another: what is asked for during one is done once behind it. */
class Rounds {
  readonly #round: () => Promise<void>
  #current: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined

  constructor(round: () => Promise<void>) {
    this.#round = round
  }

  now(): Promise<void> {
    this.#current = this.#current.then(this.#round)
    return this.#current
  }

  ask(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.now(), calm)
  }

  end(): Promise<void> {
    clearTimeout(this.#timer)
    return this.#current
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const

/** Ends the watching when the user asks for it, or nobody reads on. */
const interruption = (watcher: FSWatcher, { stdout }: Host): Promise<void> =>
  new Promise(resolve => {
    const end = (): void => {
      for (const signal of signals) process.off(signal, end)
      stdout.off('error', end)
      void watcher.close().then(resolve)
    }
    for (const signal of signals) process.on(signal, end)
    stdout.on('error', end)
  })
