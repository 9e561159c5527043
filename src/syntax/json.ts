/**
 * JSON whose errors say where they are and what was expected, and show nothing of the text: what a config names may be
 * anybody's file.
 */
import { Tokenizer, TokenParser } from '@streamparser/json'
import { syntaxCatalogs } from './words/index.js'
import { worded, WordedError, type Worded } from '../messages/worded.js'

/** @throws WordedError with line and column. A byte order mark does not count. */
export function parseJson(text: string): unknown {
  const json = withoutMark(text)
  try {
    return JSON.parse(json)
  } catch {
    throw new WordedError(faultOf(json))
  }
}

/** Where and why a text is no JSON; nothing if it is. */
export function jsonFault(text: string): Worded | undefined {
  const json = withoutMark(text)
  try {
    JSON.parse(json)
    return undefined
  } catch {
    return faultOf(json)
  }
}

function faultOf(json: string): Worded {
  const offset = faultIn(json)
  const { line, column } = placeIn(json, offset)
  return worded(syntaxCatalogs, words => words.at(line, column, offset < json.length ? words.json : words.jsonEnds))
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/u, '')

/** The offset of the first character that does not belong there; the length of the text if it ends too early. */
function faultIn(json: string): number {
  const faults: Error[] = []
  const parser = new TokenParser({ keepStack: false })
  parser.onValue = () => {}
  parser.onError = fault => faults.push(fault)
  const tokenizer = new Tokenizer()
  tokenizer.onError = fault => faults.push(fault)
  /** Where the token begins that is being read. */
  let start: number | undefined
  tokenizer.onToken = token => {
    start = undefined
    parser.write(token)
  }
  for (let offset = 0; offset < json.length; offset++) {
    const character = json.charAt(offset)
    if (!/\s/u.test(character)) start ??= offset
    const token = start ?? offset
    tokenizer.write(character)
    if (faults.length > 0) return token
  }
  return json.length
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u)
  const [last = ''] = before.slice(-1)
  return { line: before.length, column: last.length + 1 }
}
