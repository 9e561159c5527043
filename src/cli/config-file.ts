/**
 * A config file as text, and the value that it holds.
 */
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseJson } from '../files/json.js'
import { commandCatalogs } from '../messages/command/index.js'
import { worded, WordedError } from '../messages/worded.js'
import { isMissing } from './read.js'

export interface ConfigText {
  readonly path: string
  readonly text: string
}

/** In bytes: no config is longer, and whoever names a file that is has named another one. */
const longest = 4e6

/**
 * @returns Nothing if there is no such file.
 * @throws WordedError if it is no plain file, or too long; the system's error if it cannot be read.
 */
export function configText(file: string): string | undefined {
  try {
    const stats = statSync(file)
    if (!stats.isFile() || stats.size > longest)
      throw new WordedError(worded(commandCatalogs, words => words.noConfigFile(path.basename(file), longest / 1e6)))
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** YAML by the extension, else JSON. @throws Error naming the file, with the parser's error as its cause. */
export async function parsedValue({ path: file, text }: ConfigText, label: string): Promise<unknown> {
  try {
    if (!/\.ya?ml$/.test(file)) return parseJson(text)
    const { parseYaml } = await import('../files/yaml.js')
    return parseYaml(text)
  } catch (cause) {
    throw unparsable(label, cause)
  }
}

/** The field of a package's manifest; nothing if it has none. */
export function manifestValue({ path: file, text }: ConfigText, label: string): unknown {
  try {
    return (parseJson(text) as Record<string, unknown> | null)?.['plashka']
  } catch (cause) {
    throw unparsable(label || path.basename(file), cause)
  }
}

const unparsable = (label: string, cause: unknown): WordedError =>
  new WordedError(
    worded(commandCatalogs, words => words.unparsable(label)),
    { cause },
  )
