/**
 * A config file as text, and the value that it holds.
 */
import path from 'node:path'
import { commandCatalogs } from '../messages/command/index.js'
import { worded, WordedError } from '../messages/worded.js'

export interface ConfigText {
  readonly path: string
  readonly text: string
}

/** YAML by the extension, else JSON. @throws Error naming the file, with the parser's error as its cause. */
export async function parsedValue({ path: file, text }: ConfigText, label: string): Promise<unknown> {
  try {
    if (!/\.ya?ml$/.test(file)) return JSON.parse(text)
    const { default: yaml } = await import('yaml')
    return yaml.parse(text)
  } catch (cause) {
    throw unparsable(label, cause)
  }
}

/** The field of a package's manifest; nothing if it has none. */
export const manifestValue = ({ path: file, text }: ConfigText, label: string): unknown => {
  try {
    return (JSON.parse(text) as Record<string, unknown>)['plashka']
  } catch (cause) {
    throw unparsable(label || path.basename(file), cause)
  }
}

const unparsable = (label: string, cause: unknown): WordedError =>
  new WordedError(
    worded(commandCatalogs, words => words.unparsable(label)),
    { cause },
  )
