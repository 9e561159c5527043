/**
 * A config file as text, and the value that it holds.
 */
import path from 'node:path'

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
    throw new Error(`Cannot parse file \`${label}\``, { cause })
  }
}

/** The field of a package's manifest; nothing if it has none. */
export const manifestValue = ({ path: file, text }: ConfigText, label: string): unknown => {
  try {
    return (JSON.parse(text) as Record<string, unknown>)['plashka']
  } catch (cause) {
    throw new Error(`Cannot parse file \`${label || path.basename(file)}\``, { cause })
  }
}
