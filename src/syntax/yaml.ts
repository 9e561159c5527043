/**
 * YAML whose errors say where they are and what was expected, and show nothing of the text: what a config names may be
 * anybody's file.
 */
import { LineCounter, parseDocument, type ErrorCode } from 'yaml'
import { syntaxCatalogs } from './words/index.js'
import { worded, WordedError, type Worded } from '../messages/worded.js'

/** @throws WordedError with line and column. */
export function parseYaml(text: string): unknown {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = yaml.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    const { ru, en } = yamlFault(error.code)
    throw new WordedError({ ru: syntaxCatalogs.ru.at(line, col, ru), en: syntaxCatalogs.en.at(line, col, en) })
  }
  try {
    return yaml.toJS()
  } catch (cause) {
    // An alias without its anchor, or aliases within aliases that would grow without bound.
    if (cause instanceof ReferenceError) throw new WordedError(endlessAliases)
    throw cause
  }
}

/** Aliases without an anchor, or within one another. */
export const endlessAliases: Worded = worded(syntaxCatalogs, words => words.aliases)

/** What is wrong where the parser of YAML has stopped. */
export const yamlFault = (code: ErrorCode): Worded =>
  worded(syntaxCatalogs, ({ yaml, otherYaml }) => (yaml as Partial<Record<ErrorCode, string>>)[code] ?? otherYaml)
