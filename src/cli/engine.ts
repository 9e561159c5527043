/**
 * The files of a run, through unified-engine: finding them, their config and what to ignore, reading, checking.
 */
import path from 'node:path'
import { unified, type Processor } from 'unified'
import type { Node } from 'unist'
import { engine, type Options as EngineOptions } from 'unified-engine'
import { VFile } from 'vfile'
import { formats, parseDocument } from '../formats/index.js'
import type { Document } from '../document/types.js'
import { lint, type Knowledge, type Report } from '../linter/linter.js'
import { messageSource, reportMessages } from '../linter/report.js'
import { defaultSettings, type Settings } from '../linter/settings.js'
import type { Config } from '../config/config.js'
import { knowledgeFor } from '../lists/knowledge.js'
import { today } from '../registry/date.js'
import type { IsoDate, Language } from '../registry/types.js'
import { configOf, type FoundConfig } from './config.js'
import { assertText } from './read.js'
import { messageOf } from './error.js'
import type { CommonOptions, ExitCode, Host, LintOptions } from './run.js'

export interface RunOptions extends Partial<LintOptions> {
  /** As asked for on the command line. */
  readonly language: Language | undefined
  /** What the environment says; a config goes before it. */
  readonly fallback: Language
}

/** A file with what was found in it; without a report it could not be checked, or is not text. */
export interface Checked {
  readonly file: VFile
  readonly report: Report | undefined
  readonly language: Language
}

interface DocumentNode extends Node {
  readonly type: 'document'
  readonly document: Document
}

/** Checks files and hands all of them over at once; unreadable ones carry the reason as a message. */
export async function checkFiles(
  files: readonly string[],
  options: RunOptions,
  host: Host,
  use: (checked: readonly Checked[]) => void,
): Promise<ExitCode> {
  const results = new Map<VFile, { report: Report; language: Language }>()
  const day = today(new Date())
  const failures = new Set<string>()
  const processor = unified().use(checker, { options, host, day, results, failures })
  const fromStdin = files.length === 1 && files[0] === '-'
  const engineOptions: EngineOptions = {
    processor: () => processor(),
    ...configOptions(options, host),
    ...(fromStdin ? { streamIn: host.stdin, filePath: options.stdinFilename } : { files: [...files] }),
    extensions: formats.flatMap(format => format.extensions.map(extension => extension.slice(1))),
    ignoreName: '.plashkaignore',
    detectIgnore: options.ignore !== false,
    ...(options.ignorePath !== undefined && { ignorePath: options.ignorePath }),
    out: false,
    reporter: given => {
      use(
        given
          .filter(file => results.has(file) || file.messages.length > 0)
          .map(file => ({
            file,
            report: results.get(file)?.report,
            language: results.get(file)?.language ?? options.fallback,
          })),
      )
      return ''
    },
  }
  return new Promise((resolve, reject) => {
    engine(engineOptions, (error, _, context) => {
      for (const failure of failures) host.stderr.write(`plashka: ${failure}\n`)
      const checked = (context?.files ?? []).filter(file => !file.data['unifiedEngineIgnored'])
      if (error) reject(error)
      else resolve(failures.size > 0 ? 2 : exitCode(checked, options))
    })
  })
}

interface CheckerOptions {
  readonly options: RunOptions
  readonly host: Host
  readonly day: IsoDate
  readonly results: Map<VFile, { report: Report; language: Language }>
  /** What is wrong with configs and lists: said once, whatever the number of files. */
  readonly failures: Set<string>
}

/** A unified processor: the parser is the format's adapter, the transformer is the linter. */
function checker(
  this: Processor,
  { options, host, day, results, failures }: CheckerOptions,
): (tree: Node, file: VFile) => Promise<void> {
  this.parser = (source, file) => {
    assertText(source, file, host.cwd())
    const document = parseDocument(source, file.path ? { path: file.path } : {})
    if (!document)
      return file.fail(
        `Unknown format “${path.extname(file.path)}”, known are ${formats.flatMap(format => format.extensions).join(', ')}`,
      )
    return { type: 'document', document } as DocumentNode
  }
  this.compiler = (_, file) => String(file)
  const found = this.data('settings') as FoundConfig | undefined
  return async (tree, file) => {
    const setup = await setupOf(found, host.cwd()).catch((error: unknown) => {
      failures.add(messageOf(error))
    })
    if (!setup) return
    const { config, knowledge } = setup
    const language = options.language ?? config.settings.language ?? options.fallback
    const settings: Settings = {
      ...defaultSettings,
      ...config.settings,
      language,
      ...(options.asOf && { asOf: options.asOf }),
    }
    const report = lint((tree as DocumentNode).document, knowledge, settings, day)
    results.set(file, { report, language })
    reportMessages(report, file)
  }
}

interface Setup {
  readonly config: Config
  readonly knowledge: Knowledge
}

async function setupOf(found: FoundConfig | undefined, cwd: string): Promise<Setup> {
  const { config, folder } = await configOf(found, cwd)
  return { config, knowledge: await knowledgeFor(config, folder) }
}

/** The lists that hold for the current folder: what a file there would be checked with. */
export async function currentKnowledge(options: CommonOptions, host: Host): Promise<Knowledge> {
  const processor = unified()
  let knowledge: Knowledge | undefined
  await new Promise<void>((resolve, reject) => {
    engine(
      {
        ...configOptions(options, host),
        processor: () =>
          processor().use(function (this: Processor) {
            const found = this.data('settings') as FoundConfig | undefined
            this.parser = () => ({ type: 'document' })
            return async () => {
              knowledge = (await setupOf(found, host.cwd())).knowledge
            }
          }),
        files: [new VFile({ path: path.join(host.cwd(), 'draft.txt'), value: '' })],
        out: false,
        reporter: () => '',
      },
      (error, _, context) => {
        const failure = error ?? context?.files.flatMap(file => file.messages).find(message => message.fatal)
        if (failure) reject(failure)
        else resolve()
      },
    )
  })
  return knowledge!
}

/** How the engine finds configs. */
const configOptions = (
  options: CommonOptions,
  host: Host,
): Pick<EngineOptions, 'cwd' | 'rcName' | 'packageField' | 'detectConfig' | 'rcPath' | 'configTransform'> => ({
  cwd: host.cwd(),
  rcName: '.plashkarc',
  packageField: 'plashka',
  detectConfig: options.config !== false,
  ...(typeof options.config === 'string' && { rcPath: options.config }),
  configTransform: (config: unknown, filePath: string) => ({ settings: { config, filePath } }) as never,
})

/** Whatever is fatal and not a finding of ours kept plashka from its work. */
function exitCode(files: readonly VFile[], { frail, maxWarnings }: RunOptions): ExitCode {
  const messages = files.flatMap(file => file.messages)
  if (messages.some(message => message.fatal && message.source !== messageSource)) return 2
  if (messages.some(message => message.fatal)) return 1
  const warnings = messages.filter(message => message.fatal === false).length
  return (frail && warnings > 0) || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0
}
