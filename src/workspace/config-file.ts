/**
 * A config file as text, and the value that it holds.
 */
import path from 'node:path'
import { parseJson } from '../syntax/json.js'
import { readIfThere } from '../files/read.js'
import { commandCatalogs } from './words/command/index.js'
import { worded, WordedError } from '../messages/worded.js'

export interface ConfigText {
  readonly path: string
  readonly text: string
}

/** In bytes: no config is longer, and whoever names a file that is has named another one. */
const longest = 4 * 2 ** 20

/**
 * @returns Nothing if there is no such file.
 * @throws FileError if it is no plain file, or too long; the system's error if it cannot be read.
 */
export const configText = (file: string): string | undefined => readIfThere(file, longest)

/** YAML by the extension, else JSON. @throws Error naming the file, with the parser's error as its cause. */
export async function parsedValue({ path: file, text }: ConfigText, label: string): Promise<unknown> {
  try {
    if (!/\.ya?ml$/.test(file)) return parseJson(text)
    const { parseYaml } = await import('../syntax/yaml.js')
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
